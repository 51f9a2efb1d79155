//! What the import decided, and why: said to the editor before a row is written.

use base::diagnostic::{Language, Text};
use base::text;

/// A decision: what it is about, and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub subject: Subject,
    pub text: Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Source,
    Encoding,
    Separator,
    Sheet,
    Header,
    Unit,
    Foot,
    Layout,
    Area,
    Period,
    Figures,
    Marks,
    Indicator,
    /// What the editor has still to choose.
    Open,
}

impl Subject {
    fn text(self) -> Text {
        match self {
            Self::Source => text!("Bron", "Source"),
            Self::Encoding => text!("Codering", "Encoding"),
            Self::Separator => text!("Scheiding", "Separator"),
            Self::Sheet => text!("Blad", "Sheet"),
            Self::Header => text!("Kop", "Headings"),
            Self::Unit => text!("Eenheid", "Unit"),
            Self::Foot => text!("Voet", "Foot"),
            Self::Layout => text!("Indeling", "Layout"),
            Self::Area => text!("Gebied", "Area"),
            Self::Period => text!("Periode", "Period"),
            Self::Figures => text!("Cijfers", "Figures"),
            Self::Marks => text!("Tekens", "Marks"),
            Self::Indicator => text!("Indicator", "Indicator"),
            Self::Open => text!("Kies nog", "To choose"),
        }
    }
}

/// A small table of what was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preview {
    pub headings: Vec<Text>,
    pub rows: Vec<Vec<String>>,
    /// Rows that are not shown.
    pub more: usize,
}

/// Everything that was decided, a line each, and the first rows as they were understood.
pub fn report(decisions: &[Decision], preview: &Preview, language: Language) -> String {
    let mut out = String::new();
    let widest = decisions
        .iter()
        .map(|decision| decision.subject.text().get(language).chars().count())
        .max()
        .unwrap_or(0);
    let mut last = None;
    for decision in decisions {
        let subject = decision.subject.text();
        let shown = if last == Some(decision.subject) {
            ""
        } else {
            subject.get(language)
        };
        last = Some(decision.subject);
        line(&mut out, &[shown, decision.text.get(language)], &[widest]);
    }
    if preview.rows.is_empty() {
        return out.trim_end().to_owned();
    }
    let title = text!(
        "\nDe eerste rijen, zoals ze zijn gelezen:\n",
        "\nThe first rows, as they were read:\n"
    );
    out.push_str(title.get(language));
    let headings: Vec<&str> = preview.headings.iter().map(|h| h.get(language)).collect();
    let columns = headings.len();
    let widths: Vec<usize> = (0..columns)
        .map(|at| {
            let cells = preview.rows.iter().filter_map(|row| row.get(at));
            let cells = cells.map(|cell| cell.chars().count());
            let heading = headings
                .get(at)
                .map_or(0, |heading| heading.chars().count());
            cells.chain([heading]).max().unwrap_or(0)
        })
        .collect();
    line(&mut out, &headings, &widths);
    for row in &preview.rows {
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        line(&mut out, &cells, &widths);
    }
    let more = preview.more;
    if more > 0 {
        let rest = if more == 1 {
            text!("… en nog 1 rij", "… and 1 row more")
        } else {
            text!("… en nog {more} rijen", "… and {more} rows more")
        };
        line(&mut out, &[rest.get(language)], &[]);
    }
    out.trim_end().to_owned()
}

/// A line of cells, each but the last as wide as its column.
fn line(out: &mut String, cells: &[&str], widths: &[usize]) {
    let mut text = String::from("  ");
    for (at, cell) in cells.iter().enumerate() {
        text.push_str(cell);
        if at + 1 < cells.len() {
            let width = widths.get(at).copied().unwrap_or(0);
            let pad = width.saturating_sub(cell.chars().count()) + 2;
            text.extend(std::iter::repeat_n(' ', pad));
        }
    }
    out.push_str(text.trim_end());
    out.push('\n');
}

/// A name in a message, shortened where it is very long.
pub fn short(name: &str) -> String {
    const LONGEST: usize = 60;
    let line: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let head: String = line.chars().take(LONGEST).collect();
    format!("{}…", head.trim_end())
}

/// The first few of a list in quotation marks, and how many more there are.
pub fn list<'a>(names: impl Iterator<Item = &'a str>) -> Text {
    const SHOWN: usize = 10;
    let mut shown = Vec::new();
    let mut more = 0usize;
    for name in names {
        if shown.len() < SHOWN {
            shown.push(format!("“{}”", short(name)));
        } else {
            more += 1;
        }
    }
    let shown = shown.join(", ");
    match more {
        0 => text!("{shown}", "{shown}"),
        more => text!("{shown} en nog {more}", "{shown} and {more} more"),
    }
}
