//! The keys that every object may have, and the records that several kinds share.

use crate::kinds::{AREAS, DOCUMENTS, Key, Kind, Shape, Type, id, key, need, words};

pub const TITLE: Key = need(
    "title",
    Type::Prose,
    "De naam op de pagina, in lijsten en in zoekresultaten.",
    "The name on the page, in lists and in search results.",
    "Veilig in de buurt",
);

/// Comes first in every file.
pub const HEAD: &[Key] = &[TITLE, SUMMARY, SHORT_TITLE, ORDER];

/// The same for an area, whose name stands in the register.
pub const AREA_HEAD: &[Key] = &[
    Key {
        required: false,
        ..TITLE
    },
    SUMMARY,
    SHORT_TITLE,
    ORDER,
];

const SUMMARY: Key = key(
    "summary",
    Type::Prose,
    "Waar het over gaat, in gewone taal en in ten hoogste 300 tekens.",
    "What it is about, in plain language and at most 300 characters.",
    "Bewoners van Noord voelen zich net zo veilig als andere Groningers.",
);

const SHORT_TITLE: Key = key(
    "short_title",
    Type::Prose,
    "Een kortere naam, voor menu's, tabellen en grafieken.",
    "A shorter name, for menus, tables and charts.",
    "Veiligheid",
);

const ORDER: Key = key(
    "order",
    Type::Whole,
    "De plaats in lijsten van dezelfde soort: het laagste getal eerst.",
    "The place in lists of the same kind: the lowest number first.",
    "1",
);

/// Comes last in every file.
pub const TAIL: &[Key] = &[
    key(
        "tags",
        Type::List(&Type::Text),
        "Trefwoorden.",
        "Keywords.",
        "[jongeren, onderwijs]",
    ),
    key(
        "areas",
        AREAS,
        "De gebieden waar het over gaat: id's uit areas.csv.",
        "The areas that it is about: ids from areas.csv.",
        "[selwerd, vinkhuizen]",
    ),
    key(
        "partners",
        Type::List(&Type::RecordOrText(&PARTICIPATION)),
        "De organisaties die meedoen, met hun rol.",
        "The organisations that take part, with their role.",
        "\n  - {partner: gemeente-groningen, role: coordinating}",
    ),
    key(
        "documents",
        DOCUMENTS,
        "De stukken waar het op berust: id's uit documents/.",
        "The documents that it rests on: ids from documents/.",
        "[brief-uitvoeringsprogramma]",
    ),
    key(
        "owner",
        Type::Prose,
        "Wie erover gaat: een functie, nooit de naam van een persoon.",
        "Who is in charge: a role, never the name of a person.",
        "programmadirecteur",
    ),
    key(
        "editorial_note",
        Type::Prose,
        "Wat de redactie zelf heeft gekozen of afgeleid; het staat op de pagina.",
        "What the editors chose or concluded themselves; it is shown on the page.",
        "De brief noemt geen spoor bij deze actielijn. Dat heeft de redactie gekozen.",
    ),
    key(
        "valid_from",
        Type::Date,
        "De eerste dag waarop dit geldt: een jaar, een maand of een dag.",
        "The first day on which this holds: a year, a month or a day.",
        "2024-01-01",
    ),
    key(
        "valid_to",
        Type::Date,
        "De laatste dag waarop dit geldt: een jaar, een maand of een dag.",
        "The last day on which this holds: a year, a month or a day.",
        "2027",
    ),
    key(
        "publish_at",
        Type::Date,
        "De dag waarop dit openbaar wordt. Tot dan staat er niets van op de site.",
        "The day on which this becomes public. Until then nothing of it is on the site.",
        "2025-03-01",
    ),
    key(
        "draft",
        Type::Flag,
        "Een concept: het komt niet op de site, tenzij er met --drafts wordt gebouwd.",
        "A draft: it is not on the site, unless built with --drafts.",
        "true",
    ),
    key(
        "aliases",
        Type::List(&Type::Alias),
        "Vroegere id's van dezelfde soort, of oude adressen die met / beginnen. Zij leiden naar deze pagina.",
        "Former ids of the same kind, or old addresses that begin with /. They lead to this page.",
        "[veiligheid, /oud/veilig/]",
    ),
    key(
        "last_reviewed",
        Type::Date,
        "De dag waarop iemand de tekst voor het laatst heeft nagekeken.",
        "The day on which someone last reviewed the text.",
        "2025-01-15",
    ),
    key(
        "review_every",
        Type::Frequency,
        "Hoe vaak de tekst wordt nagekeken: een woord als yearly, of een duur als P6M.",
        "How often the text is reviewed: a word such as yearly, or a duration such as P6M.",
        "half-yearly",
    ),
];

pub const PARTICIPATION: Shape = Shape {
    name: words("deelname van een partner", "participation of a partner"),
    keys: &[
        need(
            "partner",
            id(&[Kind::Partner]),
            "De organisatie: een id uit partners/.",
            "The organisation: an id from partners/.",
            "gemeente-groningen",
        ),
        key(
            "role",
            Type::Word(&[
                "funding",
                "accountable",
                "coordinating",
                "implementing",
                "advising",
                "participating",
            ]),
            "Wat zij doet: betalen, verantwoordelijk zijn, coördineren, uitvoeren, adviseren of meedoen.",
            "What it does: fund, be accountable, coordinate, implement, advise or participate.",
            "implementing",
        ),
    ],
};

pub const MILESTONE: Shape = Shape {
    name: words("mijlpaal", "milestone"),
    keys: &[
        need(
            "id",
            id(&[]),
            "Een naam voor de mijlpaal, die binnen dit bestand één keer voorkomt.",
            "A name for the milestone that occurs once in this file.",
            "opening",
        ),
        need(
            "title",
            Type::Prose,
            "Wat er dan is bereikt.",
            "What has been reached by then.",
            "Het wijkbedrijf gaat open",
        ),
        key(
            "planned",
            Type::Date,
            "De datum die is afgesproken.",
            "The date that was agreed.",
            "2025-09",
        ),
        key(
            "forecast",
            Type::Date,
            "De datum die nu wordt verwacht, als dat een andere is.",
            "The date that is expected now, if it is another one.",
            "2025-11",
        ),
        key(
            "actual",
            Type::Date,
            "De datum waarop het is bereikt.",
            "The date on which it was reached.",
            "2025-10-14",
        ),
        key(
            "note",
            Type::Prose,
            "Een toelichting, bijvoorbeeld waarom de datum is verschoven.",
            "An explanation, such as why the date has moved.",
            "De verbouwing duurde langer.",
        ),
    ],
};

pub const SPAN_OF_TIME: Shape = Shape {
    name: words("periode", "period"),
    keys: &[
        key(
            "start",
            Type::Date,
            "Het begin: een jaar, een maand of een dag.",
            "The start: a year, a month or a day.",
            "2024",
        ),
        key(
            "end",
            Type::Date,
            "Het einde: een jaar, een maand of een dag.",
            "The end: a year, a month or a day.",
            "2027",
        ),
    ],
};

pub const PICTURE: Shape = Shape {
    name: words("afbeelding", "picture"),
    keys: &[
        need(
            "file",
            Type::Path,
            "Het bestand, vanaf de map waarin deze tekst staat.",
            "The file, from the folder in which this text stands.",
            "../files/opening.jpg",
        ),
        key(
            "alt",
            Type::Prose,
            "Wat er te zien is, voor wie de afbeelding niet ziet.",
            "What can be seen, for those who do not see the picture.",
            "Bewoners in de nieuwe werkplaats",
        ),
        key(
            "credit",
            Type::Prose,
            "Wie de afbeelding heeft gemaakt.",
            "Who made the picture.",
            "\"Foto: gemeente Groningen\"",
        ),
    ],
};

pub const LOGO: Shape = Shape {
    name: words("logo", "logo"),
    keys: &[
        need(
            "file",
            Type::Path,
            "Het bestand, vanaf de map waarin deze tekst staat.",
            "The file, from the folder in which this text stands.",
            "../files/nijestee.svg",
        ),
        key(
            "alt",
            Type::Prose,
            "De naam die in het logo staat.",
            "The name that stands in the logo.",
            "Nijestee",
        ),
    ],
};
