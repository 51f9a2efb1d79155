//! The keys that every object may have, and the records that several kinds share.

use super::prelude::*;

record! {
    /// What every object may have.
    Common, "onderdeel", "object";

    title: Title,
        "De naam op de pagina, in lijsten en in zoekresultaten.",
        "The name on the page, in lists and in search results.",
        "Veilig in de buurt",
        "Safe in the neighbourhood";

    summary: Option<Localised>,
        "Waar het over gaat, in gewone taal en in ten hoogste 300 tekens.",
        "What it is about, in plain language and at most 300 characters.",
        "Bewoners van Noord voelen zich net zo veilig als andere Groningers.",
        "Residents of Noord feel as safe as others in Groningen.";

    short_title: Option<Localised>,
        "Een kortere naam, voor menu's, tabellen en grafieken.",
        "A shorter name, for menus, tables and charts.",
        "Veiligheid",
        "Safety";

    order: Option<i64>,
        "De plaats in lijsten van dezelfde soort: het laagste getal eerst.",
        "The place in lists of the same kind: the lowest number first.",
        "1";

    tags: Vec<Text>,
        "Trefwoorden.",
        "Keywords.",
        "[jongeren, onderwijs]",
        "[young people, education]";

    areas: Vec<to::Area> => InArea,
        "De gebieden waar het over gaat: id's uit areas.csv.",
        "The areas that it is about: ids from areas.csv.",
        "[selwerd, vinkhuizen]";

    partners: Vec<OrText<Participation>>,
        "De organisaties die meedoen, met hun rol.",
        "The organisations that take part, with their role.",
        "\n  - {partner: gemeente-groningen, role: coordinating}";

    documents: Vec<to::Document> => Document,
        "De stukken waar het op berust: id's uit documents/.",
        "The documents that it rests on: ids from documents/.",
        "[brief-uitvoeringsprogramma]";

    owner: Option<Localised>,
        "Wie erover gaat: een functie, nooit de naam van een persoon.",
        "Who is in charge: a role, never the name of a person.",
        "programmadirecteur",
        "programme director";

    editorial_note: Option<Localised>,
        "Wat de redactie zelf heeft gekozen of afgeleid; het staat op de pagina.",
        "What the editors chose or concluded themselves; it is shown on the page.",
        "De brief noemt geen spoor bij deze actielijn. Dat heeft de redactie gekozen.",
        "The letter names no track for this action line. The editors chose it.";

    valid_from: Option<PartialDate>,
        "De eerste dag waarop dit geldt: een jaar, een maand of een dag.",
        "The first day on which this holds: a year, a month or a day.",
        "2024-01-01";

    valid_to: Option<PartialDate>,
        "De laatste dag waarop dit geldt: een jaar, een maand of een dag.",
        "The last day on which this holds: a year, a month or a day.",
        "2027";

    publish_at: Option<PartialDate>,
        "De dag waarop dit openbaar wordt. Tot dan staat er niets van op de site, tenzij er met --drafts wordt gebouwd.",
        "The day on which this becomes public. Until then nothing of it is on the site, unless built with --drafts.",
        "2025-03-01";

    draft: OrDefault<bool>,
        "Een concept: het komt niet op de site, tenzij er met --drafts wordt gebouwd.",
        "A draft: it is not on the site, unless built with --drafts.",
        "true";

    aliases: Vec<Alias>,
        "Vroegere id's van dezelfde soort, of oude adressen die met / beginnen. Zij leiden naar deze pagina.",
        "Former ids of the same kind, or old addresses that begin with /. They lead to this page.",
        "[veiligheid, /oud/veilig/]";

    last_reviewed: Option<Past<Date>>,
        "De dag waarop iemand de tekst voor het laatst heeft nagekeken.",
        "The day on which someone last reviewed the text.",
        "2025-01-15";

    review_every: Option<Frequency>,
        "Hoe vaak de tekst wordt nagekeken: een woord als yearly, of een duur als P6M.",
        "How often the text is reviewed: a word such as yearly, or a duration such as P6M.",
        "half-yearly";

    + /// Where the object is declared: its title, its file or its row.
    span: Span = |_, span, _| span;
    + reviewed_span: Option<Span> = |record, _, _| record.get(Common::last_reviewed).map(|day| day.span);
    + /// The file's path below the content folder, for `edit_url`; for an area without a file the
    /// register's.
    path: Box<str> = |_, _, builder| builder.path.into();
    + body: Body = |_, _, _| Body::default();
}

record! {
    /// A partner with its role in an object.
    Participation, "deelname van een partner", "participation of a partner", once Participation::repeats;

    partner: Needed<to::Partner> => WithPartner,
        "De organisatie: een id uit partners/.",
        "The organisation: an id from partners/.",
        "gemeente-groningen";

    role: Option<Role>,
        "Wat zij doet: betalen, verantwoordelijk zijn, coördineren, uitvoeren, adviseren of meedoen.",
        "What it does: fund, be accountable, coordinate, implement, advise or participate.",
        "implementing";
}

record! {
    /// A moment to reach; its state is derived from its dates.
    Milestone, "mijlpaal", "milestone";

    id: Needed<OwnId>,
        "Een naam voor de mijlpaal, die binnen dit bestand één keer voorkomt.",
        "A name for the milestone that occurs once in this file.",
        "opening";

    title: Needed<Localised>,
        "Wat er dan is bereikt.",
        "What has been reached by then.",
        "Het wijkbedrijf gaat open",
        "The neighbourhood company opens";

    planned: Option<PartialDate>,
        "De datum die is afgesproken.",
        "The date that was agreed.",
        "2025-09";

    forecast: Option<PartialDate>,
        "De datum die nu wordt verwacht, als dat een andere is.",
        "The date that is expected now, if it is another one.",
        "2025-11";

    actual: Option<Past<PartialDate>>,
        "De datum waarop het is bereikt.",
        "The date on which it was reached.",
        "2025-10-14";

    note: Option<Localised>,
        "Een toelichting, bijvoorbeeld waarom de datum is verschoven.",
        "An explanation, such as why the date has moved.",
        "De verbouwing duurde langer.",
        "The rebuilding took longer.";

    + span: Span = |_, span, _| span;
}

record! {
    /// From a day to a day.
    SpanOfTime, "periode", "period";

    start: Option<PartialDate>,
        "Het begin: een jaar, een maand of een dag.",
        "The start: a year, a month or a day.",
        "2024";

    end: Option<PartialDate>,
        "Het einde: een jaar, een maand of een dag.",
        "The end: a year, a month or a day.",
        "2027";
}

record! {
    /// An image of the content.
    Picture, "afbeelding", "picture";

    attachment ("file"): Needed<File>,
        "Het bestand, vanaf de map waarin deze tekst staat.",
        "The file, from the folder in which this text stands.",
        "../files/opening.jpg";

    alt: Alt,
        "Wat er te zien is, voor wie de afbeelding niet ziet.",
        "What can be seen, for those who do not see the picture.",
        "Bewoners in de nieuwe werkplaats",
        "Residents in the new workshop";

    credit: Option<Localised>,
        "Wie de afbeelding heeft gemaakt.",
        "Who made the picture.",
        "\"Foto: gemeente Groningen\"",
        "\"Photo: Municipality of Groningen\"";
}

record! {
    /// The logo of a partner.
    Logo, "logo", "logo";

    attachment ("file"): Needed<File>,
        "Het bestand, vanaf de map waarin deze tekst staat.",
        "The file, from the folder in which this text stands.",
        "../files/nijestee.svg";

    alt: Alt,
        "De naam die in het logo staat.",
        "The name that stands in the logo.",
        "Nijestee";
}

words!(Role { Funding = "funding", Accountable = "accountable", Coordinating = "coordinating", Implementing = "implementing", Advising = "advising", Participating = "participating" });

impl Participation {
    /// The same partner may have several roles.
    fn repeats(&self, other: &Self) -> bool {
        self.partner.to == other.partner.to && self.role == other.role
    }
}

field! {
    /// The title. A missing one is an error, which has been given, or stands in the register.
    Title needed: Type::Prose => Localised, |entry, builder| {
        let title = entry.and_then(|entry| Localised::read(entry, builder));
        Some(title.unwrap_or_default())
    }
}

field! {
    /// What a picture shows, for those who do not see it; empty where it was not said.
    Alt: Type::Prose => Localised, |entry, builder| {
        let alt = entry.and_then(|entry| Localised::read(entry, builder));
        let alt = alt.filter(|alt| !alt.original().trim().is_empty());
        Some(alt.unwrap_or_default())
    }
}

field! {
    /// From a day to a day, each of which may be open.
    Within: Type::Record(SpanOfTime::SHAPE) => (Option<PartialDate>, Option<PartialDate>), |entry, builder| {
        let within = entry.and_then(|entry| SpanOfTime::read(entry, builder));
        Some(within.map_or((None, None), |within| (within.start, within.end)))
    }
}

/// Free words, which mean a partner where they equal its id.
#[derive(Debug, Clone, PartialEq)]
pub struct Party {
    pub name: Localised,
    pub partner: Option<ObjectRef>,
}

impl Item for Party {
    type Value = Self;
    const TYPE: Type = Type::Prose;

    /// The id of a partner that this build leaves out is left out too.
    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Self> {
        let name = Localised::read(entry, builder)?;
        let partner = builder.resolver.partner_called(&name)?;
        Some(Self { name, partner })
    }

    fn lines(value: &Self, line: Option<RelationKind>, lines: &mut Lines) {
        if let Some(partner) = value.partner {
            lines.draw(line, partner);
        }
    }
}

impl Milestone {
    /// The day on which it was reached, or else is expected.
    pub fn expected(&self) -> Option<Date> {
        self.actual.or(self.forecast).or(self.planned).map(PartialDate::last)
    }
}
