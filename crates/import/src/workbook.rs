//! Spreadsheets to cells: XLSX, XLS and ODS.
//!
//! Only what a spreadsheet says of itself is trusted: whether a cell is a number, a date or text,
//! and whether a number is shown with a per cent sign. The size of what is unpacked is bounded
//! before anything is read, so that a small file cannot fill the memory.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;

use calamine::{Data, DataRef, Dimensions, Reader, SheetType, SheetVisible, Sheets};

use super::compound::chains_end;
use super::grid::{Grid, Kind, MOST_CELLS};
use super::sheet_cell::{signs, words};

/// The most that a spreadsheet may hold when it is unpacked, in bytes.
const MOST_UNPACKED: u64 = 512 << 20;

/// As many rows and columns as a sheet of XLSX can have; those of the other formats are smaller.
const MOST_ROWS: u32 = 1 << 20;
const MOST_COLUMNS: u32 = 1 << 14;

/// Why a spreadsheet cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// Damaged, locked with a password, or no spreadsheet at all.
    Damaged,
    TooLarge,
    /// No sheet of this name; these are there.
    NoSuchSheet(Vec<String>),
}

/// A sheet that was chosen, and how.
#[derive(Debug)]
pub struct Sheet {
    pub grid: Grid,
    pub name: String,
    /// How many numbers stand in it.
    pub numbers: usize,
    /// Other sheets that hold numbers.
    pub others: Vec<String>,
    /// Whether it can be seen that a number is shown with a per cent sign.
    pub knows_percent: bool,
}

/// Whether bytes begin as a spreadsheet does.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

/// Reads the sheet of that name, else the visible one with most numbers.
pub fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, Unread> {
    unless_it_breaks(|| open(bytes, wanted)).unwrap_or(Err(Unread::Damaged))
}

/// The library gives up by a panic on some damaged files. That is no fault of this program, and
/// nothing of it is printed; none where it happened.
fn unless_it_breaks<T>(read: impl FnOnce() -> T) -> Option<T> {
    /// What is printed on a panic is one for the whole process.
    static PRINTING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = PRINTING.lock();
    let printing = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let found = panic::catch_unwind(AssertUnwindSafe(read)).ok();
    panic::set_hook(printing);
    found
}

fn open(bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, Unread> {
    if bytes.starts_with(b"PK") {
        measure(bytes)?;
    } else if !chains_end(bytes) {
        return Err(Unread::Damaged);
    }
    let mut book =
        calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| Unread::Damaged)?;
    let sheets: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    let knows_percent = matches!(book, Sheets::Xlsx(_));
    let is_it = |name: &str, wanted: &str| name.trim().eq_ignore_ascii_case(wanted.trim());
    let read = sheets.iter().filter(|(name, visible)| wanted.map_or(*visible, |w| is_it(name, w)));
    let mut best: Option<Sheet> = None;
    let mut others = Vec::new();
    for (name, _) in read.take(if wanted.is_some() { 1 } else { usize::MAX }) {
        let (grid, numbers) = grid(&mut book, name)?;
        let lesser = if best.as_ref().is_some_and(|best| best.numbers >= numbers) {
            (numbers > 0).then(|| name.clone())
        } else {
            let found =
                Sheet { grid, name: name.clone(), numbers, others: Vec::new(), knows_percent };
            best.replace(found).filter(|lesser| lesser.numbers > 0).map(|lesser| lesser.name)
        };
        others.extend(lesser);
    }
    match best {
        Some(best) => Ok(Sheet { others, ..best }),
        None if wanted.is_none() => Err(Unread::Damaged),
        None => Err(Unread::NoSuchSheet(sheets.into_iter().map(|(name, _)| name).collect())),
    }
}

/// Unpacks everything once without keeping it.
fn measure(bytes: &[u8]) -> Result<(), Unread> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unread::Damaged)?;
    let mut left = MOST_UNPACKED;
    let mut spread = None;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|_| Unread::Damaged)?;
        let is_named =
            |name: &str| file.name().is_ok_and(|own| own.to_ascii_lowercase().ends_with(name));
        let (is_ods, is_strings) = (is_named("content.xml"), is_named("sharedstrings.xml"));
        let mut limited = file.take(left + 1);
        let read = if is_ods || is_strings {
            let mut text = Vec::new();
            let read = limited.read_to_end(&mut text);
            if is_ods {
                spread = Some(spread_cells(&text));
            } else if promised_strings(&text) > text.len() {
                return Err(Unread::Damaged);
            }
            read.map(|read| read as u64)
        } else {
            std::io::copy(&mut limited, &mut std::io::sink())
        };
        let read = read.map_err(|_| Unread::Damaged)?;
        left = left.checked_sub(read).ok_or(Unread::TooLarge)?;
    }
    match spread {
        Some(cells) if cells > MOST_CELLS / 8 => Err(Unread::TooLarge),
        _ => Ok(()),
    }
}

/// How many texts a list of them says that it holds: the library makes room for so many at once.
fn promised_strings(xml: &[u8]) -> usize {
    const NAME: &[u8] = b"uniqueCount";
    let places = memchr::memmem::find_iter(xml, NAME);
    let counts = places.map(|at| {
        let rest = xml.get(at + NAME.len()..).unwrap_or_default().iter();
        let digits = rest.skip_while(|byte| b"= \t\r\n\"'".contains(byte));
        whole(digits.take_while(|byte| byte.is_ascii_digit()))
    });
    counts.max().unwrap_or_default()
}

fn whole<'a>(digits: impl Iterator<Item = &'a u8>) -> usize {
    digits.fold(0usize, |n, byte| n.saturating_mul(10).saturating_add(usize::from(byte - b'0')))
}

/// How many cells an OpenDocument sheet has once repeated ones are written out. Blank cells at
/// the end of a row are never written out.
fn spread_cells(xml: &[u8]) -> usize {
    let mut total = 0usize;
    let mut blank = 0usize;
    let mut rest = xml;
    while let Some(at) = memchr::memmem::find(rest, b"<table:") {
        rest = rest.get(at + 7..).unwrap_or_default();
        let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
        let tag = rest.get(..end).unwrap_or_default();
        if tag.starts_with(b"table-row") {
            blank = 0;
        } else if tag.starts_with(b"table-cell") || tag.starts_with(b"covered-table-cell") {
            let repeats = repeated(tag).min(16_384);
            if memchr::memmem::find(tag, b"value-type").is_some() {
                total = total.saturating_add(blank).saturating_add(repeats);
                blank = 0;
            } else {
                blank = blank.saturating_add(repeats).min(16_384);
            }
        }
    }
    total
}

fn repeated(tag: &[u8]) -> usize {
    const NAME: &[u8] = b"number-columns-repeated=\"";
    let Some(at) = memchr::memmem::find(tag, NAME) else {
        return 1;
    };
    let digits = tag.get(at + NAME.len()..).unwrap_or_default();
    whole(digits.iter().take_while(|byte| byte.is_ascii_digit())).max(1)
}

fn grid<RS: Read + std::io::Seek>(
    book: &mut Sheets<RS>,
    name: &str,
) -> Result<(Grid, usize), Unread> {
    let mut sheet = Writer::default();
    match book {
        Sheets::Xlsx(book) => {
            let damaged = |_| Unread::Damaged;
            let mut cells = book.worksheet_cells_reader(name).map_err(damaged)?;
            let mut open = BTreeSet::new();
            while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
                if cell.formula.is_some() && cell.value == DataRef::Empty {
                    open.insert(cell.pos);
                }
            }
            drop(cells);
            sheet.merged = book.merge_cells_by_sheet_name(name).map_err(damaged)?;
            sheet.merged.sort_by_key(|region| std::cmp::Reverse(region.start));
            let mut cells = book.worksheet_cells_reader(name).map_err(damaged)?;
            while let Some((cell, style)) =
                cells.next_cell_with_style_id().map_err(|_| Unread::Damaged)?
            {
                let format = cells.styles().get(style);
                let format = format.and_then(|style| style.number_format.as_ref());
                let format = format.map(|format| signs(&format.format_code));
                let format = format.unwrap_or_default();
                let (row, column) = cell.get_position();
                let said = match open.contains(&(row, column)) {
                    true => Some(("=".to_owned(), Kind::NoResult)),
                    false => words(cell.get_value(), &format),
                };
                sheet.cell(row, column, said)?;
            }
        }
        other => {
            let range = other.worksheet_range(name).map_err(|_| Unread::Damaged)?;
            let (top, left) = range.start().unwrap_or_default();
            for (row, column, value) in range.used_cells() {
                let row = top.saturating_add(u32::try_from(row).unwrap_or(u32::MAX));
                let column = left.saturating_add(u32::try_from(column).unwrap_or(u32::MAX));
                sheet.cell(row, column, words(&borrowed(value), ""))?;
            }
        }
    }
    Ok((sheet.finish(), sheet.numbers))
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(flag) => DataRef::Bool(*flag),
        Data::DateTime(date) => DataRef::DateTime(*date),
        Data::DateTimeIso(date) => DataRef::DateTimeIso(date.clone()),
        Data::DurationIso(duration) => DataRef::DurationIso(duration.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// Writes cells that come in the order of their rows into a grid.
#[derive(Default)]
struct Writer {
    grid: Grid,
    /// The cells of the row at `at`, by column.
    row: BTreeMap<u32, (String, Kind)>,
    at: u32,
    numbers: usize,
    /// Merged cells that begin at this row or below it, the last first.
    merged: Vec<Dimensions>,
    /// Those that reach this row, with what the first part says.
    reaching: Vec<(Dimensions, (String, Kind))>,
}

impl Writer {
    fn cell(&mut self, row: u32, column: u32, said: Option<(String, Kind)>) -> Result<(), Unread> {
        // A file that goes back to an earlier row, or leaves the sheet, is not one that a spreadsheet wrote.
        if row < self.at || row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(Unread::Damaged);
        }
        while self.at < row {
            self.end_row()?;
        }
        let Some((text, kind)) = said else {
            return Ok(());
        };
        let plain = text.trim();
        let is_number =
            super::block::is_figure(kind, plain) && super::marks::absent(plain).is_none();
        self.numbers += usize::from(is_number);
        self.row.insert(column, (text, kind));
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Unread> {
        let mut row = std::mem::take(&mut self.row);
        self.fill(&mut row)?;
        let width = row.last_key_value().map_or(0, |(last, _)| last + 1);
        let cells = (0..width).map(|column| row.remove(&column).unwrap_or_default());
        self.at += 1;
        self.grid.write_row(cells).map_err(|_| Unread::TooLarge)
    }

    /// Says in every part of a merged cell what the first part says. Text that begins in the first
    /// column is a title, and stands there only.
    fn fill(&mut self, row: &mut BTreeMap<u32, (String, Kind)>) -> Result<(), Unread> {
        let at = self.at;
        while let Some(region) = self.merged.pop_if(|region| region.start.0 <= at) {
            let first = row.get(&region.start.1).cloned();
            self.reaching.extend(first.map(|first| (region, first)));
        }
        self.reaching.retain(|(region, _)| region.end.0 >= at);
        // Merged cells of one row stand beside each other.
        let width = |region: &Dimensions| {
            u64::from(region.end.1.saturating_sub(region.start.1)).saturating_add(1)
        };
        if self.reaching.iter().map(|(region, _)| width(region)).sum::<u64>() > MOST_COLUMNS.into()
        {
            return Err(Unread::Damaged);
        }
        for (region, (text, kind)) in &self.reaching {
            let (kind, last) = match (kind, region.start.1) {
                (Kind::Text, 0) => (Kind::Text, 0),
                (Kind::Text | Kind::NoValue, _) => (*kind, region.end.1),
                _ => (Kind::Merged, region.end.1),
            };
            for column in (region.start.1..=last).filter(|column| (at, *column) != region.start) {
                row.insert(column, (text.clone(), kind));
            }
        }
        Ok(())
    }

    fn finish(&mut self) -> Grid {
        let _ = self.end_row();
        self.grid.is_sheet = true;
        std::mem::take(&mut self.grid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_cells_are_counted_as_they_would_be_written() {
        let row = br#"<table:table-row><table:table-cell office:value-type="float" table:number-columns-repeated="9"/><table:table-cell table:number-columns-repeated="16000"/></table:table-row>"#;
        assert_eq!(spread_cells(row), 9);
    }

    #[test]
    fn a_list_of_texts_that_promises_more_than_it_can_hold_is_seen() {
        let list = |count: &str| format!("<sst count=\"1\" uniqueCount = '{count}'><si/></sst>");
        assert_eq!(promised_strings(list("3").as_bytes()), 3);
        assert_eq!(promised_strings(list("99999999999999999999999").as_bytes()), usize::MAX);
        assert_eq!(promised_strings(b"<sst><si/></sst>"), 0);
    }

    #[test]
    fn a_cell_outside_any_sheet_is_damage() {
        for (row, column) in [(u32::MAX, 0), (MOST_ROWS, 0), (0, MOST_COLUMNS), (0, u32::MAX)] {
            let damaged = Writer::default().cell(row, column, None);
            assert_eq!(damaged.unwrap_err(), Unread::Damaged);
        }
        Writer::default().cell(9, MOST_COLUMNS - 1, None).unwrap();
    }

    #[test]
    fn merged_cells_that_overlap_without_end_are_damage() {
        let region = Dimensions { start: (0, 1), end: (9, MOST_COLUMNS - 1) };
        let mut sheet = Writer { merged: vec![region, region], ..Writer::default() };
        let said = || Some(("1".to_owned(), Kind::Number));
        sheet.cell(0, 1, said()).unwrap();
        assert_eq!(sheet.cell(1, 0, said()).unwrap_err(), Unread::Damaged);
    }

    #[test]
    fn what_is_no_spreadsheet_is_damaged() {
        for bytes in
            [&b"PK\x03\x04"[..], b"PK\x03\x04 and then nothing", &[0xD0, 0xCF, 0x11, 0xE0, 0, 0]]
        {
            assert_eq!(read(bytes, None).unwrap_err(), Unread::Damaged);
        }
    }
}
