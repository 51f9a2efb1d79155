//! The table that an indicator has already, beside what an import brings.

use std::collections::{BTreeMap, BTreeSet};

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

/// What a row is about: area, period and the parts of its breakdowns.
type Key<'r> = (&'r str, &'r str, Vec<(&'r str, &'r str)>);

fn key(row: &Row) -> Key<'_> {
    let of = |name: &str| row.get(name).map_or("", String::as_str);
    let parts = row.iter().filter(|(name, _)| name.starts_with("by_"));
    let parts = parts.map(|(name, part)| (name.as_str(), part.as_str()));
    (of("area"), of("period"), parts.collect())
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

    /// The newest row about each thing, by its place.
    fn newest(&self) -> BTreeMap<Key<'_>, usize> {
        let mut newest: BTreeMap<Key<'_>, usize> = BTreeMap::new();
        let published = |at: usize| self.rows.get(at).and_then(|row| row.get("published"));
        for (at, row) in self.rows.iter().enumerate() {
            let known = newest.entry(key(row)).or_insert(at);
            if published(at) >= published(*known) {
                *known = at;
            }
        }
        newest
    }

    /// Adds the rows of `new` that are not there. Where a figure is provisional, the new one stands
    /// beside it, published on `today`; with `revise` so does one that is other than a final figure.
    /// What was published on the same day gives way: a day has one figure.
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
        let mut gone = BTreeSet::new();
        let newest = self.newest();
        for row in &new.rows {
            let known = newest.get(&key(row)).copied();
            let known = known.and_then(|at| Some((at, self.rows.get(at)?)));
            let mut row = row.clone();
            match known {
                None => done.added += 1,
                Some((at, old)) => {
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
                    let published = published.or_insert_with(|| today.to_string());
                    if old.get("published") == Some(published) {
                        gone.insert(at);
                    }
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
        let mut at = 0..;
        self.rows.retain(|_| at.next().is_none_or(|at| !gone.contains(&at)));
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
        let newest = self.newest();
        let changed = new.rows.iter().filter_map(|row| {
            let old = self.rows.get(*newest.get(&key(row))?)?;
            let other = !is_open(old) && self.value(old) != new.value(row);
            other.then(|| [of(row, "area"), of(row, "period"), of(old, "value"), of(row, "value")])
        });
        changed.collect()
    }

    /// What is lost where `new` takes its place; none where nothing is.
    pub fn lost(&self, new: &Self) -> Option<Text> {
        let kept: BTreeSet<Key<'_>> = new.rows.iter().map(key).collect();
        let gone: Vec<&Row> = self.rows.iter().filter(|row| !kept.contains(&key(row))).collect();
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
