use base::value::Decimal;
use serde::{Serialize, Serializer};
use serde_json::Number;

/// What stands in one place of a table.
#[derive(PartialEq)]
pub enum Cell {
    Text(String),
    /// With a point as decimal mark, below zero as well.
    Number(Decimal),
    Empty,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Cell {
    fn from(is: bool) -> Self {
        is.to_string().into()
    }
}

impl From<Decimal> for Cell {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Number(number.into())
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

impl Cell {
    fn written(&self) -> String {
        match self {
            Self::Text(text) if is_computed(text) => format!("'{text}"),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Empty => String::new(),
        }
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => out.serialize_str(text),
            Self::Number(value) => number(*value).serialize(out),
            Self::Empty => out.serialize_none(),
        }
    }
}

/// The digits as they were written: a float would round them.
pub fn number(value: Decimal) -> Option<Number> {
    value.to_string().parse().ok()
}

/// Whether a spreadsheet would take a text for a formula, and compute or fetch what someone wrote.
fn is_computed(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// A table as CSV (RFC 4180), with its head.
pub fn csv<'a>(
    columns: &[&str],
    rows: impl Iterator<Item = impl Iterator<Item = &'a Cell>>,
) -> Vec<u8> {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail, and every record has the length of the head.
    let mut written = out.write_record(columns);
    for row in rows {
        written = written.and(out.write_record(row.map(Cell::written)));
    }
    debug_assert!(written.is_ok());
    out.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_computes_nothing_and_a_number_stays_one() {
        let below: Decimal = (-5).into();
        let row = [
            "=1+1".into(),
            "+31".into(),
            "-5".into(),
            "@sum".into(),
            "\t=1".into(),
            Cell::from(below),
            "a, \"b\"".into(),
            Cell::Empty,
        ];
        let csv = csv(&["a", "b", "c", "d", "e", "f", "g", "h"], std::iter::once(row.iter()));
        assert_eq!(
            String::from_utf8(csv).unwrap(),
            "a,b,c,d,e,f,g,h\n'=1+1,'+31,'-5,'@sum,'\t=1,-5,\"a, \"\"b\"\"\",\n"
        );
    }
}
