use super::prelude::*;

record! {
    /// What is done: a project, a facility, a subsidy …
    Intervention, "interventie", "intervention";

    action_line: Below<to::ActionLine> => PartOf,
        "De actielijn waar dit bij hoort: een id uit action-lines/.",
        "The action line that this belongs to: an id from action-lines/.",
        "leerwerkplek";

    also_in: Vec<to::ActionLine> => AlsoIn,
        "Andere actielijnen waar dit ook te zien is. Het geld telt daar niet nog eens mee.",
        "Other action lines in which this is shown too. Its money is not counted there again.",
        "[energietransitie]";

    kind: Option<InterventionKind>,
        "Wat het is: een project, voorziening, dienst, subsidie, regel of investering.",
        "What it is: a project, facility, service, subsidy, regulation or investment.",
        "project";

    target_group: Option<Localised>,
        "Voor wie het is.",
        "For whom it is.",
        "Bewoners zonder werk",
        "Residents without work";

    status: Option<Status>,
        "Hoe het ervoor staat: gepland, lopend, groeiend, aflopend, afgerond, gestopt of stilgelegd.",
        "Where it stands: planned, running, scaling, finishing, closed, cancelled or suspended.",
        "running";

    start_planned: Option<PartialDate>,
        "Het begin dat is afgesproken.",
        "The start that was agreed.",
        "2024-09";

    start_actual: Option<Past<PartialDate>>,
        "Wanneer het echt begon.",
        "When it really started.",
        "2024-10-01";

    end_planned: Option<PartialDate>,
        "Het einde dat is afgesproken.",
        "The end that was agreed.",
        "2027";

    end_actual: Option<Past<PartialDate>>,
        "Wanneer het echt eindigde.",
        "When it really ended.",
        "2026-12-31";

    contributes: Vec<OrText<Contribution>>,
        "Aan welke doelen dit bijdraagt, en waarom. Dit tekent het netwerk van bijdragen.",
        "To which goals this contributes, and why. This draws the contribution network.",
        "\n  - goal: meer-mensen-aan-het-werk\n    strength: 2\n    rationale: Wie een vak leert, vindt makkelijker werk.",
        "\n  - goal: meer-mensen-aan-het-werk\n    strength: 2\n    rationale: Who learns a trade finds work more easily.";

    goals: Vec<to::Goal> => MeantFor,
        "De doelen waarvoor dit alleen bedoeld is, zonder dat een bijdrage is beschreven.",
        "The goals that this is only meant for, without a contribution described.",
        "[prettig-wonen]";

    indicators: Vec<to::Indicator> => MeasuredBy,
        "De indicatoren die deze interventie volgen: id's uit indicators/.",
        "The indicators that follow this intervention: ids from indicators/.",
        "[werkloosheid]";

    milestones: Vec<Milestone>,
        "De momenten waarop iets bereikt moet zijn.",
        "The moments at which something must have been reached.",
        "\n  - {id: opening, title: Het wijkbedrijf gaat open, planned: 2025-09}",
        "\n  - {id: opening, title: The neighbourhood company opens, planned: 2025-09}";

    depends_on: Vec<to::Intervention> => DependsOn,
        "Waarop dit wacht: id's uit interventions/.",
        "What this waits for: ids from interventions/.",
        "[wijkbedrijven]";

    lived_experience: Option<LivedExperience>,
        "Hoe de ervaring van bewoners meetelt.",
        "How the experience of residents counts.",
        "{level: co-designed, how: Bewoners kozen de cursussen.}",
        "{level: co-designed, how: Residents chose the courses.}";
}

words!(InterventionKind { Project = "project", Facility = "facility", Service = "service", Subsidy = "subsidy", Regulation = "regulation", Investment = "investment" });

words!(LivedLevel { None = "none", Informed = "informed", Consulted = "consulted", CoDesigned = "co-designed", ResidentLed = "resident-led" });

record! {
    /// How an intervention is meant to help a goal; a line of the contribution network.
    Contribution, "bijdrage", "contribution";

    goal: Needed<to::Goal> => ContributesTo,
        "Het doel: een id uit goals/.",
        "The goal: an id from goals/.",
        "meer-mensen-aan-het-werk";

    strength: Option<Whole<u8, 1, 3>>,
        "Hoe zwaar de bijdrage weegt: 1 klein, 2 duidelijk, 3 doorslaggevend.",
        "How much the contribution weighs: 1 small, 2 clear, 3 decisive.",
        "2";

    rationale: Option<Localised>,
        "Waarom dit aan het doel bijdraagt.",
        "Why this contributes to the goal.",
        "Wie een vak leert, vindt makkelijker werk.",
        "Who learns a trade finds work more easily.";

    assumption: Option<Localised>,
        "Wat waar moet zijn om het te laten werken.",
        "What must be true for it to work.",
        "Er zijn genoeg banen in de buurt.",
        "There are enough jobs nearby.";

    evidence: Option<EvidenceLevel>,
        "Hoe goed het is onderbouwd: niet, uit de praktijk, met onderzoek of bewezen.",
        "How well it is supported: not, by practice, by research or proven.",
        "practice";

    documents: Vec<to::Document> => Document,
        "De stukken waarin de onderbouwing staat: id's uit documents/.",
        "The documents that support it: ids from documents/.",
        "[uitvoeringsprogramma]";
}

record! {
    /// How residents' experience is used.
    LivedExperience, "ervaring van bewoners", "lived experience";

    level: Option<LivedLevel>,
        "Hoe ver bewoners meedoen: niet, geïnformeerd, geraadpleegd, samen gemaakt of door bewoners geleid.",
        "How far residents take part: not, informed, consulted, co-designed or resident-led.",
        "co-designed";

    how: Option<Localised>,
        "Hoe dat gaat.",
        "How that is done.",
        "Bewoners kozen de cursussen.",
        "Residents chose the courses.";
}

words!(Status {
    Planned = "planned",
    Running = "running",
    Scaling = "scaling",
    Finishing = "finishing",
    Closed = "closed",
    Cancelled = "cancelled",
    Suspended = "suspended",
});

words!(
    /// How well it is known that an intervention helps.
    EvidenceLevel { None = "none", Practice = "practice", Research = "research", Proven = "proven" }
);

pub const EXAMPLE: &str = "\
---
title: Wijkbedrijven
summary: In een wijkbedrijf leren bewoners een vak en doen zij werk voor de buurt.
action_line: leerwerkplek
kind: project
status: running
contributes:
  - goal: meer-mensen-aan-het-werk
    strength: 2
    rationale: Wie een vak leert, vindt makkelijker werk.
---
Een wijkbedrijf is een werkplaats in de buurt.
";
