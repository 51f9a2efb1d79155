use crate::model::{Aggregation, ChartForm, Measure, Polarity};

use crate::kinds::{AREAS, DOCUMENT, Key, Shape, Type, key, need, shape, words};

const OWN: &[Key] = &[
    key(
        "question",
        Type::Prose,
        "De vraag die dit cijfer beantwoordt.",
        "The question that this figure answers.",
        "Hoeveel bewoners voelen zich weleens onveilig?",
    ),
    key(
        "monitor",
        Type::Word(&["area", "intervention", "process"]),
        "Wat er wordt gevolgd: het gebied, een interventie of de samenwerking.",
        "What is followed: the area, an intervention or the process.",
        "area",
    ),
    key(
        "measure",
        Type::Word(Measure::WORDS),
        "Wat voor waarde het is: een aantal, percentage, verhouding, score, index, bedrag, trap van een schaal of woorden.",
        "What sort of value it is: a count, percentage, rate, score, index, amount, step of a scale or words.",
        "percentage",
    ),
    key(
        "unit",
        Type::Prose,
        "De eenheid, zoals zij achter het getal staat.",
        "The unit, as it stands behind the number.",
        "procent van de bewoners van 15 jaar en ouder",
    ),
    key(
        "per",
        Type::Number,
        "De noemer van een verhouding: per hoeveel.",
        "The denominator of a rate: per how many.",
        "1000",
    ),
    key(
        "decimals",
        Type::WholeBetween(0, 10),
        "Hoeveel cijfers er achter de komma staan.",
        "How many digits stand behind the decimal mark.",
        "1",
    ),
    key(
        "polarity",
        Type::Word(Polarity::WORDS),
        "Welke kant beter is: hoger, lager, binnen een bandbreedte of geen.",
        "Which way is better: higher, lower, within a range or none.",
        "lower",
    ),
    key(
        "good_range",
        Type::Pair(&Type::Number),
        "De bandbreedte die goed is: het laagste en het hoogste getal.",
        "The range that is good: the lowest and the highest number.",
        "[20, 30]",
    ),
    key(
        "aggregation",
        Type::Word(Aggregation::WORDS),
        "Of waarden van gebieden samen te nemen zijn: optellen, middelen, gewogen of niet.",
        "Whether values of areas can be taken together: by sum, mean, weighted or not.",
        "none",
    ),
    key(
        "cumulative",
        Type::Flag,
        "Of elke waarde de eerdere meetelt.",
        "Whether every value includes the earlier ones.",
        "false",
    ),
    key(
        "frequency",
        Type::Frequency,
        "Hoe vaak er een nieuw cijfer komt: een woord als yearly, of een duur als P2Y.",
        "How often there is a new figure: a word such as yearly, or a duration such as P2Y.",
        "every two years",
    ),
    key(
        "baseline",
        Type::RecordOrText(&BASELINE),
        "De meting waarmee wordt vergeleken. Haar waarde staat in de tabel, in de rij van die periode.",
        "The measurement to compare with. Its value stands in the table, in the row of that period.",
        "{period: 2021, reason: laatste meting voor de start}",
    ),
    key(
        "comparators",
        AREAS,
        "De gebieden waarmee wordt vergeleken: id's uit areas.csv.",
        "The areas to compare with: ids from areas.csv.",
        "[groningen]",
    ),
    key(
        "definition",
        Type::Prose,
        "Wat er precies wordt geteld.",
        "What exactly is counted.",
        "Bewoners die zeggen dat zij zich weleens onveilig voelen in hun buurt.",
    ),
    key(
        "population",
        Type::Prose,
        "Over wie of wat het gaat.",
        "Whom or what it is about.",
        "Bewoners van 15 jaar en ouder",
    ),
    key(
        "method",
        Type::Prose,
        "Hoe er wordt gemeten.",
        "How it is measured.",
        "Een vragenlijst onder een steekproef van bewoners.",
    ),
    key(
        "limitations",
        Type::Prose,
        "Wat het cijfer niet zegt.",
        "What the figure does not say.",
        "Niet iedereen vult de vragenlijst in.",
    ),
    key(
        "source",
        Type::RecordOrText(&SOURCE),
        "Waar het cijfer vandaan komt.",
        "Where the figure comes from.",
        "{organisation: Gemeente Groningen, dataset: Basismonitor}",
    ),
    key(
        "next_release",
        Type::Date,
        "Wanneer het volgende cijfer komt.",
        "When the next figure comes.",
        "2026-03",
    ),
    key(
        "min_n",
        Type::WholeBetween(0, 1_000_000_000),
        "Het kleinste aantal antwoorden waarbij een waarde mag worden getoond.",
        "The smallest number of answers with which a value may be shown.",
        "50",
    ),
    key(
        "series_breaks",
        Type::List(&Type::Record(&SERIES_BREAK)),
        "De periodes vanaf waar cijfers niet meer met de eerdere te vergelijken zijn.",
        "The periods from which figures can no longer be compared with the earlier ones.",
        "\n  - {at: 2023, reason: De vraag is anders gesteld.}",
    ),
    key(
        "scale",
        Type::List(&Type::Record(&STEP)),
        "De treden van een schaal, van laag naar hoog. In de tabel staat een van de codes.",
        "The steps of a scale, from low to high. The table holds one of the codes.",
        "\n  - {code: slecht, label: Slecht}\n  - {code: goed, label: Goed}",
    ),
    key(
        "breakdowns",
        Type::List(&Type::Record(&BREAKDOWN)),
        "De uitsplitsingen, elk met een kolom by_… in de tabel.",
        "The breakdowns, each with a column by_… in the table.",
        "\n  - {dimension: leeftijd, values: [15-24, 25-64, 65-plus]}",
    ),
    key(
        "chart",
        Type::Record(&CHART),
        "Hoe de grafiek wordt getekend.",
        "How the chart is drawn.",
        "{type: line, from_zero: true, areas: [selwerd, groningen]}",
    ),
    key(
        "alt",
        Type::Prose,
        "Wat de grafiek laat zien, voor wie haar niet ziet; zonder deze tekst maakt Spoorboek er een.",
        "What the chart shows, for those who do not see it; without this text Spoorboek makes one.",
        "Het gevoel van onveiligheid daalt in Noord sneller dan in de stad.",
    ),
];

const BASELINE: Shape = Shape {
    name: words("beginmeting", "baseline"),
    keys: &[
        need(
            "period",
            Type::Period,
            "De periode van de meting, zoals zij in de tabel staat.",
            "The period of the measurement, as it stands in the table.",
            "2021",
        ),
        key(
            "reason",
            Type::Prose,
            "Waarom met deze meting wordt vergeleken.",
            "Why this measurement is compared with.",
            "laatste meting voor de start",
        ),
    ],
};

const SOURCE: Shape = Shape {
    name: words("bron", "source"),
    keys: &[
        key(
            "organisation",
            Type::Prose,
            "Wie het cijfer maakt.",
            "Who makes the figure.",
            "Gemeente Groningen",
        ),
        key(
            "dataset",
            Type::Prose,
            "De verzameling waar het uit komt.",
            "The data set that it comes from.",
            "Basismonitor",
        ),
        key(
            "url",
            Type::Url,
            "Het adres van de verzameling.",
            "The address of the data set.",
            "https://basismonitor-groningen.nl/",
        ),
        key(
            "licence",
            Type::Text,
            "De licentie.",
            "The licence.",
            "CC BY 4.0",
        ),
        key(
            "accessed",
            Type::Date,
            "Wanneer het cijfer is opgehaald.",
            "When the figure was fetched.",
            "2025-01-15",
        ),
    ],
};

const SERIES_BREAK: Shape = Shape {
    name: words("breuk in de reeks", "series break"),
    keys: &[
        need(
            "at",
            Type::Period,
            "De eerste periode na de breuk.",
            "The first period after the break.",
            "2023",
        ),
        key(
            "reason",
            Type::Prose,
            "Wat er anders is.",
            "What is different.",
            "De vraag is anders gesteld.",
        ),
        key(
            "document",
            DOCUMENT,
            "Het stuk waarin dat staat: een id uit documents/.",
            "The document that says so: an id from documents/.",
            "toelichting-basismonitor",
        ),
    ],
};

const STEP: Shape = Shape {
    name: words("trede van een schaal", "step of a scale"),
    keys: &[
        need(
            "code",
            Type::Text,
            "De code, zoals zij in de tabel staat.",
            "The code, as it stands in the table.",
            "goed",
        ),
        need(
            "label",
            Type::Prose,
            "De naam voor de lezer.",
            "The name for readers.",
            "Goed",
        ),
    ],
};

const BREAKDOWN: Shape = Shape {
    name: words("uitsplitsing", "breakdown"),
    keys: &[
        need(
            "dimension",
            Type::Text,
            "Waarnaar wordt uitgesplitst: het woord achter by_ in de tabel.",
            "What is broken down by: the word behind by_ in the table.",
            "leeftijd",
        ),
        key(
            "values",
            Type::List(&Type::Text),
            "De groepen, in de volgorde van tonen.",
            "The groups, in the order in which they are shown.",
            "[15-24, 25-64, 65-plus]",
        ),
    ],
};

const CHART: Shape = Shape {
    name: words("grafiek", "chart"),
    keys: &[
        key(
            "type",
            Type::Word(ChartForm::WORDS),
            "De vorm: lijn, staven, stippen, kleine grafieken naast elkaar, gestapeld of kaart.",
            "The form: line, bars, dots, small multiples, stacked or map.",
            "line",
        ),
        key(
            "from_zero",
            Type::Flag,
            "Of de as bij nul begint.",
            "Whether the axis begins at zero.",
            "true",
        ),
        key(
            "areas",
            AREAS,
            "De gebieden die worden getekend, in deze volgorde.",
            "The areas that are drawn, in this order.",
            "[selwerd, groningen]",
        ),
        key(
            "max_series",
            Type::WholeBetween(1, 20),
            "Hoeveel lijnen er ten hoogste in één grafiek staan.",
            "How many lines one chart holds at most.",
            "6",
        ),
    ],
};

shape!("indicator", "indicator", OWN);

pub const EXAMPLE: &str = "\
---
title: Bewoners die zich weleens onveilig voelen
question: Hoeveel bewoners voelen zich weleens onveilig?
monitor: area
measure: percentage
unit: procent van de bewoners van 15 jaar en ouder
decimals: 1
polarity: lower
baseline: {period: 2021, reason: laatste meting voor de start}
frequency: every two years
min_n: 50
source: {organisation: Gemeente Groningen, dataset: Basismonitor}
---
Het cijfer komt uit een vragenlijst onder bewoners.
";
