//! By what an indicator is broken down, and how its figures are drawn.

use super::prelude::*;

words!(ChartForm {
    Line = "line",
    Bars = "bars",
    Dots = "dots",
    Multiples = "multiples",
    Stacked = "stacked",
    Map = "map",
});

record! {
    Breakdown, "uitsplitsing", "breakdown";

    dimension: Needed<Text>,
        "Waarnaar wordt uitgesplitst: het woord achter by_ in de tabel.",
        "What is broken down by: the word behind by_ in the table.",
        "leeftijd",
        "age";

    values: Vec<Text>,
        "De groepen, in de volgorde van tonen.",
        "The groups, in the order in which they are shown.",
        "[15-24, 25-64, 65-plus]";
}

/// A breakdown by its name, with the place where it is named.
pub struct Dimension;

impl Item for Dimension {
    type Value = (Box<str>, Span);
    const TYPE: Type = Type::Text;

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Self::Value> {
        match &entry.value {
            Value::Text(text) => Some((text.as_ref().into(), entry.span)),
            _ => None,
        }
    }
}

record! {
    /// How the figures are drawn.
    #[derive(Default)]
    ChartSettings, "grafiek", "chart";

    form ("type"): Option<ChartForm>,
        "De vorm: lijn, staven, stippen, kleine grafieken naast elkaar, gestapeld of kaart.",
        "The form: line, bars, dots, small multiples, stacked or map.",
        "line";

    by: Option<Dimension>,
        "Naar welke uitsplitsing de grafiek tekent: het woord achter by_ in de tabel.",
        "By which breakdown the chart is drawn: the word behind by_ in the table.",
        "leeftijd",
        "age";

    from_zero: Option<bool>,
        "Of de as bij nul begint.",
        "Whether the axis begins at zero.",
        "true";

    areas: Vec<to::Area> => InArea,
        "De gebieden die worden getekend, in deze volgorde.",
        "The areas that are drawn, in this order.",
        "[selwerd, groningen]";

    max_series: Option<Whole<u8, 1, 20>>,
        "Hoeveel lijnen er ten hoogste in één grafiek staan.",
        "How many lines one chart holds at most.",
        "6";

    + /// None where the indicator says nothing of its chart.
    span: Option<Span> = |_, span, _| Some(span);
}
