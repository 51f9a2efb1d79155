//! The table that an indicator has already, beside what an import brings.

use std::collections::BTreeMap;

use super::decision::joined;
use base::diagnostic::Text;
use base::text;
use base::value::{Date, DecimalMark, parse_number};

/// A table as it stands in a file.
pub struct Existing {
    delimiter: u8,
    columns: Vec<String>,
    rows: Vec<Row>,
}

/// Cells by column; a blank one is not in it.
type Row = BTreeMap<String, String>;

/// A new value that is another than a final one: area, period, the value there is and the new.
pub type Contradiction = [String; 4];

/// What an append did to a table.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// Rows about what had none.
    pub added: usize,
    /// Figures that got another one beside them.
    pub revised: Vec<Contradiction>,
    /// Rows that say of a figure that it is final now.
    pub settled: usize,
}

/// The first of them, and how many more there are.
pub fn shown_changes(changed: &[Contradiction]) -> Text {
    const SHOWN: usize = 5;
    let said = |value: &str| match value.is_empty() {
        true => text!("geen waarde", "no value"),
        false => text!("{value}", "{value}"),
    };
    let one = |[area, period, old, new]: &Contradiction| {
        let (Text { nl: old_nl, en: old_en }, Text { nl, en }) = (said(old), said(new));
        let separate = if area.is_empty() { "" } else { " " };
        text!(
            "{area}{separate}{period}: {old_nl} wordt {nl}",
            "{area}{separate}{period}: {old_en} becomes {en}"
        )
    };
    let Text { nl, en } = joined(changed.iter().take(SHOWN).map(one));
    match changed.len().saturating_sub(SHOWN) {
        0 => Text { nl, en },
        more => text!("{nl} en nog {more}", "{en} and {more} more"),
    }
}

/// What a row is about: area and period, for rows that are of no breakdown.
fn key(row: &Row) -> Option<(&str, &str)> {
    let of = |name: &str| row.get(name).map_or("", String::as_str);
    let broken_down = row.keys().any(|name| name.starts_with("by_"));
    (!broken_down).then(|| (of("area"), of("period")))
}

/// Whether a later figure is expected in place of it.
fn is_open(row: &Row) -> bool {
    let status = row.get("status").map_or("final", String::as_str);
    !row.contains_key("value")
        || matches!(status, "provisional" | "estimate" | "forecast" | "unreliable")
}

impl Existing {
    pub fn read(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let head = text.lines().next().unwrap_or_default();
        let delimiter = if head.contains(';') { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut records = reader.records().flatten();
        let columns = records.next().unwrap_or_default();
        let columns: Vec<String> = columns.iter().map(str::to_owned).collect();
        let rows = records.map(|record| {
            let cells = columns.iter().cloned().zip(record.iter().map(str::to_owned));
            cells.filter(|(_, cell)| !cell.is_empty()).collect()
        });
        Self { delimiter, rows: rows.collect(), columns }
    }

    fn value(&self, row: &Row) -> Option<rust_decimal::Decimal> {
        let mark = match self.delimiter {
            b';' => DecimalMark::Comma,
            _ => DecimalMark::Point,
        };
        let value = row.get("value")?;
        let other = parse_number(value, DecimalMark::Point);
        parse_number(value, mark).or(other).ok()
    }

    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// Adds the rows of `new` that are not there. Where a figure is provisional, the new one stands
    /// beside it, published on `today`; with `revise` so does one that is other than a final figure.
    ///
    /// # Errors
    /// Every new value that contradicts a final one; nothing was added then.
    pub fn append(
        &mut self,
        new: &Self,
        today: Date,
        revise: bool,
    ) -> Result<Appended, Vec<Contradiction>> {
        let mut rows = Vec::new();
        let mut done = Appended::default();
        let mut wrong = Vec::new();
        for row in &new.rows {
            let same_key = self.rows.iter().filter(|old| key(old) == key(row));
            let newest = same_key.max_by_key(|old| old.get("published"));
            let mut row = row.clone();
            match newest {
                None => done.added += 1,
                Some(old) => {
                    let same = self.value(old) == new.value(&row);
                    if same && (!is_open(old) || is_open(&row)) {
                        continue;
                    }
                    let of = |row: &Row, name: &str| row.get(name).cloned().unwrap_or_default();
                    let (area, period) = (of(&row, "area"), of(&row, "period"));
                    let change = [area, period, of(old, "value"), of(&row, "value")];
                    // That a final figure is no figure any more is for people to say.
                    let may_follow = is_open(old) || revise && row.contains_key("value");
                    if !may_follow {
                        wrong.push(change);
                        continue;
                    }
                    match same {
                        true => done.settled += 1,
                        false => done.revised.push(change),
                    }
                    let published = row.entry("published".to_owned());
                    published.or_insert_with(|| today.to_string());
                }
            }
            if self.delimiter == b';' {
                for name in ["value", "lower", "upper", "numerator", "denominator"] {
                    if let Some(cell) = row.get_mut(name) {
                        *cell = cell.replace('.', ",");
                    }
                }
            }
            rows.push(row);
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        for name in rows.iter().flat_map(BTreeMap::keys) {
            if !self.columns.contains(name) {
                self.columns.push(name.clone());
            }
        }
        self.rows.append(&mut rows);
        Ok(done)
    }

    pub fn csv(&self) -> String {
        let mut writer =
            csv::WriterBuilder::new().delimiter(self.delimiter).from_writer(Vec::new());
        // Nothing that is written to memory fails.
        let _ = writer.write_record(&self.columns);
        for row in &self.rows {
            let cells = self.columns.iter().map(|name| row.get(name));
            let _ = writer.write_record(cells.map(|cell| cell.map_or("", String::as_str)));
        }
        String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }

    /// The final values for which `new` has others.
    pub fn changed(&self, new: &Self) -> Vec<Contradiction> {
        let of = |row: &Row, name: &str| row.get(name).cloned().unwrap_or_default();
        let changed = new.rows.iter().filter_map(|row| {
            let same_key =
                self.rows.iter().filter(|old| key(old).is_some() && key(old) == key(row));
            let old = same_key.max_by_key(|old| old.get("published"))?;
            let other = !is_open(old) && self.value(old) != new.value(row);
            other.then(|| [of(row, "area"), of(row, "period"), of(old, "value"), of(row, "value")])
        });
        changed.collect()
    }

    /// What is lost where `new` takes its place; none where nothing is.
    pub fn lost(&self, new: &Self) -> Option<Text> {
        let kept = |row: &&Row| new.rows.iter().any(|other| key(other) == key(row));
        let gone: Vec<&Row> = self.rows.iter().filter(|row| !kept(row)).collect();
        let mut periods: Vec<&str> =
            gone.iter().filter_map(|row| Some(row.get("period")?.as_str())).collect();
        periods.sort_unstable();
        let filled = |name: &&String| {
            !new.columns.contains(name) && self.rows.iter().any(|row| row.contains_key(*name))
        };
        let names = self.columns.iter().filter(filled);
        let names = names.map(String::as_str).collect::<Vec<_>>().join(", ");
        let (rows, none) = (gone.len(), names.is_empty());
        let first = periods.first().copied().unwrap_or_default();
        let last = periods.last().copied().unwrap_or_default();
        let lost = (rows, none);
        (lost != (0, true)).then(|| {
            text! {
                match lost {
                    (0, _) => nl "kolommen: {names}" en "columns: {names}",
                    (_, true) => nl "rijen: {rows} (van {first} tot en met {last})"
                                 en "rows: {rows} (from {first} to {last})",
                    _ => nl "rijen: {rows} (van {first} tot en met {last}); kolommen: {names}"
                         en "rows: {rows} (from {first} to {last}); columns: {names}",
                }
            }
        })
    }
}
