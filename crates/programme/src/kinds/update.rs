use super::prelude::*;

record! {
    /// A step of the process monitor.
    Update, "voortgangsbericht", "update";

    of: NeededList<Anything> => About,
        "Waar dit bericht over gaat: id's van iets op deze site, of programme.",
        "What this update is about: ids of anything on this site, or programme.",
        "[programme]";

    period: Option<Period>,
        "De tijd die het bericht beslaat.",
        "The time that the update covers.",
        "2024-H2";

    date: Happened,
        "De datum van het bericht.",
        "The date of the update.",
        "2024-07-04";

    done: Option<Localised>,
        "Wat er is gedaan.",
        "What was done.",
        "Het uitvoeringsprogramma is overhandigd.",
        "The implementation programme was handed over.";

    next: Option<Localised>,
        "Wat er nu komt.",
        "What comes next.",
        "Er komt een programmadirecteur.",
        "There will be a programme director.";

    obstacles: Option<Localised>,
        "Wat er in de weg staat.",
        "What stands in the way.",
        "Het extra geld is tijdelijk.",
        "The extra money is temporary.";

    decision_needed: Option<Localised>,
        "Het besluit dat nodig is, en van wie.",
        "The decision that is needed, and from whom.",
        "De raad kiest waar het geld naartoe gaat.",
        "The council chooses where the money goes.";

    ratings: Rated,
        "Het oordeel over voortgang, geld, kwaliteit en samenwerking.",
        "The judgement of progress, money, quality and cooperation.",
        "\n  progress: {state: on-course, reason: Alle interventies zijn begonnen.}",
        "\n  progress: {state: on-course, reason: All interventions have begun.}";
}

words!(RatingState {
    OnCourse = "on-course",
    Attention = "attention",
    OffCourse = "off-course",
    Unknown = "unknown",
});

record! {
    /// The four things that an update judges.
    Ratings, "oordeel", "ratings";

    progress: Option<Rating>,
        "De voortgang.",
        "The progress.",
        "{state: on-course, reason: Alle interventies zijn begonnen.}",
        "{state: on-course, reason: All interventions have begun.}";

    money: Option<Rating>,
        "Het geld.",
        "The money.",
        "{state: unknown, reason: Er is geen volledige begroting.}",
        "{state: unknown, reason: There is no complete budget.}";

    quality: Option<Rating>,
        "De kwaliteit.",
        "The quality.",
        "{state: attention, reason: Nog niet elke cursus is goed.}",
        "{state: attention, reason: Not every course is good yet.}";

    cooperation: Option<Rating>,
        "De samenwerking.",
        "The cooperation.",
        "{state: on-course, reason: Alle partners doen mee.}",
        "{state: on-course, reason: All partners take part.}";
}

field! {
    /// The ratings that were given, in the order of their keys.
    Rated: Type::Record(Ratings::SHAPE) => Vec<Rating>, |entry, builder| {
        let Some(Value::Record(record)) = entry.map(|entry| &entry.value) else {
            return Some(Vec::new());
        };
        let rating = |key: &Key| {
            let rating = Rating::read(record.get(key.name)?, builder)?;
            Some(Rating { of: key.name, ..rating })
        };
        Some(Ratings::KEYS.iter().filter_map(rating).collect())
    }
}

record! {
    Rating, "oordeel", "rating";

    state: Needed<RatingState>,
        "Het oordeel: op koers, let op, uit koers of onbekend.",
        "The judgement: on course, attention, off course or unknown.",
        "on-course";

    reason: Option<Localised>,
        "Waarom.",
        "Why.",
        "Alle interventies zijn begonnen.",
        "All interventions have begun.";

    + /// progress, money, quality or cooperation.
    of: &'static str = |_, _, _| "";
}

pub const EXAMPLE: &str = "\
---
title: Stand van zaken, juli 2024
summary: Het uitvoeringsprogramma is overhandigd aan het ministerie.
of: [programme]
date: 2024-07-04
done: Het uitvoeringsprogramma is overhandigd.
next: Er komt een programmadirecteur.
---
";
