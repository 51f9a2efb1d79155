//! `programme.yaml`: the site and the programme as a whole.

use crate::kinds::common::SPAN_OF_TIME;
use crate::kinds::{Key, Kind, Shape, Type, id, key, need, words};

pub static SHAPE: Shape = Shape {
    name: words("programme.yaml", "programme.yaml"),
    keys: KEYS,
};

pub const EXAMPLE: &str = "\
title: Groningen-Noord 2024–2027
summary: Bewoners en partners werken samen aan de noordelijke wijken van Groningen.
period: {start: 2024, end: 2027}
organisation: Gemeente Groningen
url: https://groningen-noord.example/
languages: [nl, en]
";

const KEYS: &[Key] = &[
    need(
        "title",
        Type::Prose,
        "De naam van het programma en van de site.",
        "The name of the programme and of the site.",
        "Groningen-Noord 2024–2027",
    ),
    key(
        "summary",
        Type::Prose,
        "Waar het programma over gaat, in gewone taal en in ten hoogste 300 tekens.",
        "What the programme is about, in plain language and at most 300 characters.",
        "Bewoners en partners werken samen aan de noordelijke wijken van Groningen.",
    ),
    key(
        "period",
        Type::Record(&SPAN_OF_TIME),
        "De looptijd van het programma.",
        "The time that the programme runs.",
        "{start: 2024, end: 2027}",
    ),
    key(
        "horizon",
        Type::Year,
        "Het jaar waar het programma naartoe werkt.",
        "The year towards which the programme works.",
        "2040",
    ),
    key(
        "organisation",
        Type::Prose,
        "Wie de site uitgeeft.",
        "Who publishes the site.",
        "Gemeente Groningen",
    ),
    key(
        "url",
        Type::Url,
        "Het adres waar de site komt te staan.",
        "The address at which the site will stand.",
        "https://groningen-noord.example/",
    ),
    key(
        "languages",
        Type::List(&Type::Language),
        "De talen van de site. De eerste is de taal waarin u schrijft.",
        "The languages of the site. The first is the one that you write in.",
        "[nl, en]",
    ),
    key(
        "area",
        id(&[Kind::Area]),
        "Het gebied waar het programma over gaat: een id uit areas.csv.",
        "The area that the programme is about: an id from areas.csv.",
        "groningen-noord",
    ),
    key(
        "reference_area",
        id(&[Kind::Area]),
        "Het gebied waarmee wordt vergeleken: een id uit areas.csv.",
        "The area to compare with: an id from areas.csv.",
        "groningen",
    ),
    key(
        "currency",
        Type::Text,
        "De munt van alle bedragen, als code van drie letters. Zonder deze sleutel is het de euro.",
        "The currency of all amounts, as a code of three letters. Without this key it is the euro.",
        "EUR",
    ),
    key(
        "contact",
        Type::Record(&CONTACT),
        "Waar lezers terechtkunnen.",
        "Where readers can turn.",
        "{name: Redactie, email: redactie@groningen-noord.example}",
    ),
    key(
        "licence",
        Type::Text,
        "De licentie waaronder teksten en cijfers te gebruiken zijn.",
        "The licence under which texts and figures can be used.",
        "CC BY 4.0",
    ),
    key(
        "theme",
        Type::Text,
        "De naam van het thema: een map in themes/, of default.",
        "The name of the theme: a folder in themes/, or default.",
        "default",
    ),
    key(
        "edit_url",
        Type::Url,
        "Het adres waar een bestand te bewerken is, met {path} op de plaats van het bestand.",
        "The address where a file can be edited, with {path} in the place of the file.",
        "https://github.com/gemeente/programma/edit/main/{path}",
    ),
    key(
        "terms",
        Type::MapOf(
            &Type::KindName,
            &Type::MapOf(&Type::Language, &Type::Record(&TERM)),
        ),
        "Eigen woorden voor de soorten: hoe een spoor, actielijn of doel hier heet.",
        "Words of your own for the kinds: what a track, action line or goal is called here.",
        "\n  track: {nl: {singular: pijler, plural: pijlers, segment: pijlers}}",
    ),
    key(
        "menu",
        Type::List(&Type::RecordOrText(&MENU_ITEM)),
        "Het menu: soorten, id's van pagina's, of een groep met een titel.",
        "The menu: kinds, ids of pages, or a group with a title.",
        "\n  - goal\n  - action-line\n  - {title: Over, items: [over-deze-site]}",
    ),
    key(
        "accessibility",
        Type::Record(&ACCESSIBILITY),
        "De toegankelijkheidsverklaring.",
        "The accessibility statement.",
        "{statement_url: 'https://www.toegankelijkheidsverklaring.nl/register/1', date: 2025-01-15}",
    ),
    key(
        "security",
        Type::Record(&SECURITY),
        "Waar iemand een lek kan melden (security.txt).",
        "Where someone can report a vulnerability (security.txt).",
        "{contact: 'mailto:security@groningen.example', expires: 2026-12-31}",
    ),
    key(
        "editions",
        Type::List(&Type::Record(&EDITION)),
        "De vastgestelde uitgaven van het programma, elk met een tag in git.",
        "The adopted editions of the programme, each with a tag in git.",
        "\n  - {tag: v2024, title: Zoals vastgesteld in 2024, date: 2024-07-04}",
    ),
    key(
        "previews",
        Type::Flag,
        "Of er plaatjes worden gemaakt voor sociale media.",
        "Whether pictures are made for social media.",
        "true",
    ),
    key(
        "accepted",
        Type::List(&Type::Record(&ACCEPTED)),
        "Waarschuwingen die de redactie kent; zij staan op “wat wij nog niet weten”.",
        "Warnings that the editors know of; they stand on “what we do not know yet”.",
        "\n  - {code: goal-without-indicator, of: bewoners-doen-mee, reason: Er is nog geen cijfer.}",
    ),
];

const CONTACT: Shape = Shape {
    name: words("contact", "contact"),
    keys: &[
        key(
            "name",
            Type::Prose,
            "Wie er antwoordt.",
            "Who answers.",
            "Redactie",
        ),
        key(
            "email",
            Type::Email,
            "Het e-mailadres.",
            "The e-mail address.",
            "redactie@groningen-noord.example",
        ),
        key(
            "url",
            Type::Url,
            "Het adres van een contactpagina.",
            "The address of a contact page.",
            "https://gemeente.groningen.nl/contact",
        ),
    ],
};

const TERM: Shape = Shape {
    name: words("woord voor een soort", "word for a kind"),
    keys: &[
        key(
            "singular",
            Type::Text,
            "Het enkelvoud.",
            "The singular.",
            "pijler",
        ),
        key(
            "plural",
            Type::Text,
            "Het meervoud.",
            "The plural.",
            "pijlers",
        ),
        key(
            "segment",
            Type::Text,
            "Het woord in het adres: kleine letters, cijfers en streepjes.",
            "The word in the address: small letters, digits and hyphens.",
            "pijlers",
        ),
    ],
};

const MENU_ITEM: Shape = Shape {
    name: words("menukeuze", "menu item"),
    keys: &[
        key(
            "page",
            Type::Text,
            "Een soort (goal, action-line, …) of de id van een pagina.",
            "A kind (goal, action-line, …) or the id of a page.",
            "goal",
        ),
        key(
            "title",
            Type::Prose,
            "De titel van een groep.",
            "The title of a group.",
            "Over dit programma",
        ),
        key(
            "items",
            Type::List(&Type::Text),
            "Wat er in de groep staat: soorten of id's van pagina's.",
            "What is in the group: kinds or ids of pages.",
            "[over-deze-site, hoe-wij-meten]",
        ),
    ],
};

const ACCESSIBILITY: Shape = Shape {
    name: words("toegankelijkheid", "accessibility"),
    keys: &[
        key(
            "statement_url",
            Type::Url,
            "Het adres van de verklaring.",
            "The address of the statement.",
            "https://www.toegankelijkheidsverklaring.nl/register/1",
        ),
        key(
            "label",
            Type::Prose,
            "De status, zoals die in de verklaring staat.",
            "The status, as the statement has it.",
            "Voldoet gedeeltelijk",
        ),
        key(
            "date",
            Type::Date,
            "De dag van het onderzoek.",
            "The day of the examination.",
            "2025-01-15",
        ),
    ],
};

const SECURITY: Shape = Shape {
    name: words("melden van lekken", "security contact"),
    keys: &[
        key(
            "contact",
            Type::Text,
            "Een adres dat met mailto: of https:// begint.",
            "An address that begins with mailto: or https://.",
            "mailto:security@groningen.example",
        ),
        key(
            "expires",
            Type::Day,
            "Tot welke dag dit geldt.",
            "Until which day this holds.",
            "2026-12-31",
        ),
    ],
};

const EDITION: Shape = Shape {
    name: words("uitgave", "edition"),
    keys: &[
        need(
            "tag",
            Type::Text,
            "De naam van de tag in git.",
            "The name of the tag in git.",
            "v2024",
        ),
        key(
            "title",
            Type::Prose,
            "De naam voor de lezer.",
            "The name for readers.",
            "Zoals vastgesteld in 2024",
        ),
        key(
            "date",
            Type::Date,
            "De dag van vaststelling.",
            "The day of adoption.",
            "2024-07-04",
        ),
    ],
};

const ACCEPTED: Shape = Shape {
    name: words("bekende waarschuwing", "accepted warning"),
    keys: &[
        need(
            "code",
            Type::Text,
            "De code van de waarschuwing.",
            "The code of the warning.",
            "goal-without-indicator",
        ),
        key(
            "of",
            Type::Id {
                kinds: &[],
                programme: true,
            },
            "Waar zij over gaat: een id; zonder deze sleutel geldt het voor het hele programma.",
            "What it is about: an id; without this key it holds for the whole programme.",
            "bewoners-doen-mee",
        ),
        key(
            "reason",
            Type::Prose,
            "Waarom de redactie dit zo laat.",
            "Why the editors leave it so.",
            "Er is nog geen cijfer.",
        ),
    ],
};
