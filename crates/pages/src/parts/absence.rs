//! What is not known, told once a block and after what is: a cell is empty where nothing is known. A
//! column of which that holds for every row folds into a sentence; in others a word stands there.

use locale::args;

use crate::book::scope::{Scope, uncapitalise};
use crate::view::{FactValue, Row, State, Table, fold};

/// What it is that is lacking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Something about what the row is about.
    Word,
    /// A figure about what heads the column.
    Figure,
    /// A value to aim at.
    Target,
}

/// A column of a table.
#[derive(Clone)]
pub struct Head {
    title: String,
    lack: Lack,
    is_number: bool,
    /// What stands in a cell of which nothing is known, where that is no plain word.
    absent: Option<State>,
}

impl Head {
    pub fn words(title: String) -> Self {
        Self { title, lack: Lack::Word, is_number: false, absent: None }
    }

    pub fn states(title: String, absent: State) -> Self {
        Self { absent: Some(absent), ..Self::words(title) }
    }

    pub fn figures(title: String) -> Self {
        Self { title, lack: Lack::Figure, is_number: true, absent: None }
    }

    /// When the newest figures are of: where that is not known there are none.
    pub fn periods(title: String) -> Self {
        Self { is_number: false, ..Self::figures(title) }
    }

    pub fn targets(title: String) -> Self {
        Self { title, lack: Lack::Target, is_number: false, absent: None }
    }
}

/// Tables of one block, and what none of their rows says.
pub struct Told {
    /// Each with what only its own rows do not say.
    pub tables: Vec<(Table, Option<String>)>,
    pub lacking: Option<String>,
}

/// Tables with the same heads, the first above the row headers; each has its caption and its rows.
pub fn tables(scope: &Scope<'_>, heads: &[Head], each: Vec<(String, Vec<Row>)>) -> Told {
    let all = each.iter().flat_map(|(_, rows)| rows).map(|row| &row.cells);
    let everywhere = fold::empty(heads.len(), all);
    let tables = each.into_iter().map(|(caption, mut rows)| {
        let empty = fold::empty(heads.len(), rows.iter().map(|row| &row.cells));
        let own: Vec<usize> =
            empty.iter().copied().filter(|column| !everywhere.contains(column)).collect();
        for row in &mut rows {
            for (cell, head) in row.cells.iter_mut().zip(heads.iter().skip(1)) {
                if cell.is_empty() {
                    let word = || FactValue::from(scope.t(head.lack.word()));
                    cell.push(head.absent.clone().map_or_else(word, FactValue::State));
                }
            }
        }
        let head = heads.iter().map(|head| head.title.clone()).collect();
        let numbers = heads.iter().skip(1).enumerate().filter(|(_, head)| head.is_number);
        let mut table = Table::new(caption, head, rows).with_numbers(numbers.map(|(at, _)| at));
        table.take_out(&empty);
        (table, sentence(scope, heads, &own))
    });
    Told { tables: tables.collect(), lacking: sentence(scope, heads, &everywhere) }
}

/// A table that stands alone, and what none of its rows says.
pub fn table(
    scope: &Scope<'_>,
    caption: String,
    heads: &[Head],
    rows: Vec<Row>,
) -> (Table, Option<String>) {
    let Told { tables, lacking } = tables(scope, heads, vec![(caption, rows)]);
    let (table, own) = tables.into_iter().next().unwrap_or_default();
    (table, lacking.or(own))
}

/// What no row says of some columns, a sentence for each way in which something can lack.
fn sentence(scope: &Scope<'_>, heads: &[Head], empty: &[usize]) -> Option<String> {
    let said = [Lack::Word, Lack::Figure, Lack::Target].into_iter().filter_map(|lack| {
        let heads = empty.iter().filter_map(|at| heads.get(at + 1));
        let titles = heads.filter(|head| head.lack == lack).map(|head| head.title.as_str());
        lack.told(scope, titles)
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join(" "))
}

impl Lack {
    /// In place of a value where other rows have one.
    fn word(self) -> &'static str {
        match self {
            Self::Word => "unknown-yet",
            Self::Figure => "no-figure",
            Self::Target => "absence-no-target",
        }
    }

    /// The sentence about what is lacking everywhere; none where nothing is.
    pub fn told<'a>(
        self,
        scope: &Scope<'_>,
        titles: impl IntoIterator<Item = &'a str>,
    ) -> Option<String> {
        let (key, is_name) = match self {
            Self::Word => ("absence-words", false),
            Self::Figure => ("absence-figures", true),
            Self::Target => ("absence-targets", false),
        };
        let as_told = |title: &str| if is_name { title.to_owned() } else { uncapitalise(title) };
        let titles: Vec<String> = titles.into_iter().map(as_told).collect();
        let what = scope.locale().list(&titles);
        (!titles.is_empty()).then(|| scope.t_with(key, args!(what)))
    }
}
