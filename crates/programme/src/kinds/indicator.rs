use std::sync::Arc;

use super::origin::{Import, Source};
use super::prelude::*;
use crate::tables::TargetPath;
use base::value::{SplitYear, YearKind};

record! {
    /// What is measured, and how; its table comes after.
    #[derive(Default)]
    Indicator, "indicator", "indicator";

    question: Option<Localised>,
        "De vraag die dit cijfer beantwoordt.",
        "The question that this figure answers.",
        "Hoeveel bewoners voelen zich weleens onveilig?",
        "How many residents sometimes feel unsafe?";

    monitor: Option<Monitor>,
        "Wat er wordt gevolgd: het gebied, een interventie of de samenwerking.",
        "What is followed: the area, an intervention or the process.",
        "area";

    measure: Option<Measure>,
        "Wat voor waarde het is: een aantal, percentage, verhouding, score, index, bedrag, verandering in procenten (zij kan onder 0 en boven 100 liggen), trap van een schaal of woorden.",
        "What sort of value it is: a count, percentage, rate, score, index, amount, change in per cent (which may lie below 0 and above 100), step of a scale or words.",
        "percentage";

    unit: Option<Localised>,
        "De eenheid, zoals zij achter het getal staat.",
        "The unit, as it stands behind the number.",
        "procent van de bewoners van 15 jaar en ouder",
        "per cent of the residents aged 15 and over";

    per: Option<Decimal>,
        "De noemer van een verhouding: per hoeveel.",
        "The denominator of a rate: per how many.",
        "1000";

    decimals: Option<Whole<u8, 0, 10>>,
        "Hoeveel cijfers er achter de komma staan.",
        "How many digits stand behind the decimal mark.",
        "1";

    polarity: Option<Polarity>,
        "Welke kant beter is: hoger, lager, binnen een bandbreedte of geen.",
        "Which way is better: higher, lower, within a range or none.",
        "lower";

    good_range: Option<Range>,
        "De bandbreedte die goed is: het laagste en het hoogste getal.",
        "The range that is good: the lowest and the highest number.",
        "[20, 30]";

    aggregation: Option<Aggregation>,
        "Of waarden van gebieden samen te nemen zijn: optellen, middelen, gewogen of niet.",
        "Whether values of areas can be taken together: by sum, mean, weighted or not.",
        "none";

    part_of: OneOrMore<to::Indicator>,
        "De indicatoren waar dit cijfer deel van is: met de andere delen samen is het dat cijfer.",
        "The indicators that this figure is part of: together with the other parts it is that figure.",
        "[inwoners]";

    cumulative: OrDefault<bool>,
        "Of elke waarde de eerdere meetelt.",
        "Whether every value includes the earlier ones.",
        "false";

    frequency: Option<Frequency>,
        "Hoe vaak er een nieuw cijfer komt: een woord als yearly, of een duur als P2Y.",
        "How often there is a new figure: a word such as yearly, or a duration such as P2Y.",
        "every two years";

    baseline: Option<OrText<Baseline>>,
        "De meting waarmee wordt vergeleken. Haar waarde staat in de tabel, in de rij van die periode.",
        "The measurement to compare with. Its value stands in the table, in the row of that period.",
        "{period: 2021, reason: laatste meting voor de start}",
        "{period: 2021, reason: last figure before the start}";

    year: Option<Years>,
        "Wat een jaar is dat er twee beslaat (2023/2024): een schooljaar, boekjaar of seizoen, en in welke maand het begint.",
        "What a year is that spans two (2023/2024): a school year, financial year or season, and the month in which it starts.",
        "{kind: school, starts: 08}";

    derive: Option<Derivation>,
        "Waaruit dit cijfer wordt berekend: de tabellen van twee andere cijfers, op elkaar gedeeld. Het heeft dan zelf geen tabel.",
        "What this figure is worked out from: the tables of two other figures, one divided by the other. It then has no table of its own.",
        "{numerator: fietsdiefstal, denominator: inwoners, per: 1000}";

    comparators: Vec<to::Area> => InArea,
        "De gebieden waarmee wordt vergeleken: id's uit areas.csv.",
        "The areas to compare with: ids from areas.csv.",
        "[groningen]";

    definition: Option<Localised>,
        "Wat er precies wordt geteld.",
        "What exactly is counted.",
        "Bewoners die zeggen dat zij zich weleens onveilig voelen in hun buurt.",
        "Residents who say that they sometimes feel unsafe in their neighbourhood.";

    population: Option<Localised>,
        "Over wie of wat het gaat.",
        "Whom or what it is about.",
        "Bewoners van 15 jaar en ouder",
        "Residents aged 15 and over";

    method: Option<Localised>,
        "Hoe er wordt gemeten.",
        "How it is measured.",
        "Een vragenlijst onder een steekproef van bewoners.",
        "A questionnaire among a sample of residents.";

    limitations: Option<Localised>,
        "Wat het cijfer niet zegt.",
        "What the figure does not say.",
        "Niet iedereen vult de vragenlijst in.",
        "Not everybody answers the questionnaire.";

    source: Option<OrText<Source>>,
        "Waar het cijfer vandaan komt.",
        "Where the figure comes from.",
        "{organisation: Gemeente Groningen, dataset: Basismonitor}",
        "{organisation: Municipality of Groningen, dataset: Basismonitor}";

    next_release: Option<PartialDate>,
        "Wanneer het volgende cijfer komt.",
        "When the next figure comes.",
        "2026-03";

    import: OrDefault<Import>,
        "Hoe de tabel de vorige keer is ingelezen; import --again doet dat zo opnieuw.",
        "How the table was imported the last time; import --again does it so again.",
        "{file: ../files/cijfers-2025.csv, column: [Inwoners], on: 2025-03-01}";

    min_n: Option<Whole<u64, 0, 1_000_000_000>>,
        "Het kleinste aantal antwoorden waarbij een waarde mag worden getoond.",
        "The smallest number of answers with which a value may be shown.",
        "50";

    series_breaks: Vec<SeriesBreak>,
        "De periodes vanaf waar cijfers niet meer met de eerdere te vergelijken zijn.",
        "The periods from which figures can no longer be compared with the earlier ones.",
        "\n  - {at: 2023, reason: De vraag is anders gesteld.}",
        "\n  - {at: 2023, reason: The question was put differently.}";

    scale: Vec<ScaleStep>,
        "De treden van een schaal, van laag naar hoog. In de tabel staat een van de codes.",
        "The steps of a scale, from low to high. The table holds one of the codes.",
        "\n  - {code: slecht, label: Slecht}\n  - {code: goed, label: Goed}",
        "\n  - {code: poor, label: Poor}\n  - {code: good, label: Good}";

    breakdowns: Vec<Breakdown>,
        "De uitsplitsingen, elk met een kolom by_… in de tabel.",
        "The breakdowns, each with a column by_… in the table.",
        "\n  - {dimension: leeftijd, values: [15-24, 25-64, 65-plus]}",
        "\n  - {dimension: age, values: [15-24, 25-64, 65-plus]}";

    chart: OrDefault<ChartSettings>,
        "Hoe de grafiek wordt getekend.",
        "How the chart is drawn.",
        "{type: line, from_zero: true, areas: [selwerd, groningen]}";

    path: Option<TargetPath>,
        "De weg die naar een streefwaarde wordt verwacht: elk jaar evenveel (linear, ook zonder deze sleutel) of elk jaar hetzelfde percentage (compound).",
        "The way that is expected to a target: as much every year (linear, also without this key) or the same percentage every year (compound).",
        "compound";

    alt: Option<Localised>,
        "Wat de grafiek laat zien, voor wie haar niet ziet; zonder deze tekst maakt Spoorboek er een.",
        "What the chart shows, for those who do not see it; without this text Spoorboek makes one.",
        "Het gevoel van onveiligheid daalt in Noord sneller dan in de stad.",
        "Feeling unsafe falls faster in Noord than in the city.";

    + /// Sorted by area (none first), period, breakdown and `published`; older publications of the
    /// same cell included. Whoever copies an indicator shares them.
    observations: Arc<[Observation]> = |_, _, _| Arc::default();
    + /// The days on which rows of the table that are left out are published, one for each row.
    later_rows: Vec<Date> = |_, _, _| Vec::new();
    + /// The table's path below the content folder, where there is one.
    table: Option<Box<str>> = |_, _, _| None;
}

words!(Monitor { Area = "area", Intervention = "intervention", Process = "process" });

words!(Measure {
    Count = "count",
    Percentage = "percentage",
    Rate = "rate",
    Score = "score",
    Index = "index",
    Amount = "amount",
    Change = "change",
    Ordinal = "ordinal",
    Qualitative = "qualitative",
});

impl Measure {
    /// Whether its values are per cents, of which differences are percentage points.
    pub fn is_percent(self) -> bool {
        matches!(self, Self::Percentage | Self::Change)
    }
}

words!(
    /// Which way is better.
    Polarity { Higher = "higher", Lower = "lower", Range = "range", None = "none" }
);

words!(Aggregation { Sum = "sum", Mean = "mean", Weighted = "weighted", None = "none" });

record! {
    /// The period from which the programme measures; its value is the row of that period.
    Baseline, "beginmeting", "baseline";

    period: Needed<Period>,
        "De periode van de meting, zoals zij in de tabel staat.",
        "The period of the measurement, as it stands in the table.",
        "2021";

    reason: Option<Localised>,
        "Waarom met deze meting wordt vergeleken.",
        "Why this measurement is compared with.",
        "laatste meting voor de start",
        "last figure before the start";

    + span: Span = |_, span, _| span;
}

record! {
    /// What a year is that spans two.
    YearSpan, "jaar dat er twee beslaat", "year that spans two";

    kind: Needed<YearKind>,
        "Wat voor jaar het is: een schooljaar, een boekjaar of een seizoen.",
        "What sort of year it is: a school year, a financial year or a season.",
        "school";

    starts: Option<Whole<i8, 2, 12>>,
        "De maand waarin het begint, als getal. Zonder deze sleutel is het augustus voor een schooljaar, en anders juli.",
        "The month in which it starts, as a number. Without this key it is August for a school year, else July.",
        "08";
}

item! {
    /// What a year that spans two is, and where that was said; where nobody said so nothing is claimed.
    Years: Type::Record(YearSpan::SHAPE) => (SplitYear, Span), |entry, builder| {
        let said = YearSpan::read(entry, builder)?;
        let usual = match said.kind {
            YearKind::School => 8,
            YearKind::Fiscal | YearKind::Season => SplitYear::default().starts,
        };
        let year = SplitYear { kind: Some(said.kind), starts: said.starts.unwrap_or(usual) };
        Some((year, entry.span))
    }
}

impl Item for YearKind {
    type Value = Self;
    const TYPE: Type = Type::Word(&["school", "fiscal", "season"]);

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Self> {
        match entry.value {
            Value::Word("school") => Some(Self::School),
            Value::Word("fiscal") => Some(Self::Fiscal),
            Value::Word("season") => Some(Self::Season),
            _ => None,
        }
    }
}

record! {
    /// A rate from the tables of two other indicators.
    Derivation, "berekening", "derivation";

    numerator: Needed<to::Indicator> => DerivedFrom,
        "Het cijfer dat wordt gedeeld: een id uit indicators/.",
        "The figure that is divided: an id from indicators/.",
        "fietsdiefstal";

    denominator: Needed<to::Indicator> => DerivedFrom,
        "Het cijfer waardoor wordt gedeeld: een id uit indicators/.",
        "The figure that is divided by: an id from indicators/.",
        "inwoners";

    per: Option<Decimal>,
        "Per hoeveel: 1000 geeft een cijfer per 1.000. Zonder deze sleutel is het 100 bij een percentage, en anders 1.",
        "Per how many: 1000 gives a figure per 1,000. Without this key it is 100 for a percentage, else 1.",
        "1000";

    nearest_year: OrDefault<bool>,
        "Of er, waar de noemer geen cijfer van hetzelfde jaar heeft, met het dichtstbijzijnde jaar wordt gerekend; van twee die even ver liggen met het eerste.",
        "Whether, where the denominator has no figure of the same year, the nearest year is reckoned with; of two that are as far off the earlier.",
        "true";

    + span: Span = |_, span, _| span;
}

impl Indicator {
    /// Whether its figures are words, of which none stands for a number.
    pub fn is_in_words(&self) -> bool {
        self.observations.iter().any(|row| row.word.is_some())
            && self.observations.iter().all(|row| row.value.is_none())
    }

    /// Has a figure that is worked out be a rate, in one decimal, where it does not say otherwise.
    pub(crate) fn settle_derivation(&mut self) {
        let Some(derive) = &self.derive else { return };
        let measure = *self.measure.get_or_insert(Measure::Rate);
        let usual =
            if measure == Measure::Percentage { Decimal::ONE_HUNDRED } else { Decimal::ONE };
        self.per = Some(derive.per.or(self.per).unwrap_or(usual));
        self.decimals.get_or_insert(1);
    }

    /// A period as this indicator counts it: what a year that spans two is, it says itself.
    pub fn counted(&self, period: Period) -> Period {
        self.year.map_or(period, |(year, _)| period.counted(year))
    }

    /// Has the periods of its own keys be what it says they are.
    pub(crate) fn count_years(&mut self) {
        let Some((year, _)) = self.year else { return };
        if let Some(baseline) = &mut self.baseline {
            baseline.period = baseline.period.counted(year);
        }
        for found in &mut self.series_breaks {
            found.at = found.at.counted(year);
        }
    }
}

record! {
    /// Where figures before and after cannot be compared.
    SeriesBreak, "breuk in de reeks", "series break";

    at: Needed<Period>,
        "De eerste periode na de breuk.",
        "The first period after the break.",
        "2023";

    reason: Option<Localised>,
        "Wat er anders is.",
        "What is different.",
        "De vraag is anders gesteld.",
        "The question was put differently.";

    document: Option<to::Document> => Document,
        "Het stuk waarin dat staat: een id uit documents/.",
        "The document that says so: an id from documents/.",
        "toelichting-basismonitor";
}

record! {
    ScaleStep, "trede van een schaal", "step of a scale";

    code: Needed<Text>,
        "De code, zoals zij in de tabel staat.",
        "The code, as it stands in the table.",
        "goed",
        "good";

    label: Needed<Localised>,
        "De naam voor de lezer.",
        "The name for readers.",
        "Goed",
        "Good";
}

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
