//! A fenced block `chart`: a figure of an indicator in running text.

use base::diagnostic::{Bag, Span, Words};
use base::value::Period;
use programme::model::{ChartForm, Kind};
use programme::schema::{Entry, Key, Record, Shape, Type, Value};

use super::Spanned;
use super::rules::unknown_chart_key;
use programme::rules::start_after_end;

/// Whether a block of code is a drawing, by what stands behind its accents.
pub fn is_chart(info: &str) -> bool {
    info.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case("chart"))
}

/// What a block asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartBlock {
    /// The whole block.
    pub span: Span,
    pub indicator: Spanned<String>,
    /// None leaves it to the indicator.
    pub form: Option<ChartForm>,
    /// The dimension whose parts are drawn; none leaves it to the indicator.
    pub by: Option<Spanned<String>>,
    /// Empty leaves it to the indicator.
    pub areas: Vec<Spanned<String>>,
    /// The first period that is drawn, and the last.
    pub from: Option<Spanned<Period>>,
    pub to: Option<Spanned<Period>>,
    pub caption: Option<Spanned<String>>,
}

/// What a block may say.
pub static SHAPE: Shape = Shape {
    name: Words { nl: "grafiek", en: "chart" },
    keys: &[
        Key {
            required: true,
            blank: false,
            ..key(
                "indicator",
                id_of(&[Kind::Indicator]),
                ["De indicator die getekend wordt.", "The indicator that is drawn."],
                "misdrijven",
            )
        },
        key(
            "type",
            Type::Word(ChartForm::WORDS),
            [
                "De vorm van de grafiek; zonder deze sleutel kiest de indicator.",
                "The form of the chart; without this key the indicator chooses.",
            ],
            "line",
        ),
        key(
            "by",
            Type::Text,
            [
                "Waarnaar wordt uitgesplitst: het woord achter by_ in de tabel; zonder deze sleutel kiest de indicator.",
                "What is broken down by: the word behind by_ in the table; without this key the indicator chooses.",
            ],
            "age",
        ),
        key(
            "areas",
            Type::OneOrMore(&id_of(&[Kind::Area])),
            ["De gebieden in de grafiek.", "The areas in the chart."],
            "[selwerd, groningen]",
        ),
        key("from", Type::Period, ["De eerste periode.", "The first period."], "2013"),
        key("to", Type::Period, ["De laatste periode.", "The last period."], "2023"),
        key(
            "caption",
            Type::Text,
            ["Wat de grafiek laat zien, in een zin.", "What the chart shows, in a sentence."],
            "Misdrijven per 1.000 inwoners in Selwerd",
        ),
    ],
};

const fn key(name: &'static str, ty: Type, doc: [&'static str; 2], example: &'static str) -> Key {
    let doc = Words { nl: doc[0], en: doc[1] };
    let example = Words { nl: example, en: example };
    Key { name, record: "ChartBlock", field: name, ty, required: false, blank: false, doc, example }
}

const fn id_of(kinds: &'static [Kind]) -> Type {
    Type::Id { kinds, programme: false }
}

/// Reads a block. `text` is the YAML within the fence; spans are offsets in it, but for `whole`.
pub fn read(text: &str, whole: Span) -> (Option<ChartBlock>, Bag) {
    let keys: Vec<&str> = SHAPE.keys.iter().map(|key| key.name).collect();
    let unknown = |name: &str, span| unknown_chart_key::report(span, name, &keys);
    let (record, mut bag) = programme::block(whole.file, text, 0..text.len(), &SHAPE, &unknown);
    let Some(record) = record else {
        return (None, bag);
    };
    let (mut from, mut to) = (period(&record, "from"), period(&record, "to"));
    if let (Some(first), Some(last)) = (&from, &to)
        && first.value.first() > last.value.last()
    {
        bag.push(start_after_end::of_chart(last.span, first.value, last.value, first.span));
        // Else there would be no data between them, which only follows.
        (from, to) = (None, None);
    }
    let Some(indicator) = record.get("indicator").and_then(text_of) else {
        return (None, bag);
    };
    let block = ChartBlock {
        span: whole,
        indicator,
        form: record.word("type").and_then(ChartForm::from_word),
        by: record.get("by").and_then(text_of),
        areas: record.list("areas").iter().filter_map(text_of).collect(),
        from,
        to,
        caption: record.get("caption").and_then(text_of),
    };
    (Some(block), bag)
}

fn text_of(entry: &Entry) -> Option<Spanned<String>> {
    match &entry.value {
        Value::Id(text) | Value::Text(text) => {
            Some(Spanned { value: text.to_string(), span: entry.span })
        }
        _ => None,
    }
}

fn period(record: &Record, name: &str) -> Option<Spanned<Period>> {
    let entry = record.get(name)?;
    match entry.value {
        Value::Period(value) => Some(Spanned { value, span: entry.span }),
        _ => None,
    }
}
