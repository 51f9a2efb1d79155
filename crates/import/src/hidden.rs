//! What a spreadsheet hides from whoever looks at it, which is read all the same: in XLSX, ODS and
//! XLS, each in its own way.

use std::io::{Cursor, Read};

use super::compound;

/// Further than any row or column of figures; one that is repeated may go to the end of the sheet.
const FURTHEST: usize = 200_000;

/// The hidden rows and columns of a sheet, from 0.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    pub rows: Vec<usize>,
    pub columns: Vec<usize>,
}

/// What is hidden in a sheet; none where its part of the file is not found.
pub fn hidden(bytes: &[u8], sheet: &str) -> Option<Hidden> {
    match zip::ZipArchive::new(Cursor::new(bytes)) {
        Ok(mut archive) => xlsx(&mut archive, sheet).or_else(|| ods(&mut archive, sheet)),
        Err(_) => xls(&compound::stream(bytes, &["Workbook", "Book"])?, sheet),
    }
}

type Archive<'a> = zip::ZipArchive<Cursor<&'a [u8]>>;

fn part(archive: &mut Archive<'_>, path: &str) -> Option<String> {
    let mut text = String::new();
    archive.by_name(path).ok()?.read_to_string(&mut text).ok()?;
    Some(text)
}

fn xlsx(archive: &mut Archive<'_>, sheet: &str) -> Option<Hidden> {
    let book = part(archive, "xl/workbook.xml")?;
    let is_it = |tag: &&str| attribute(tag, "name").is_some_and(|name| unescaped(name) == sheet);
    let id = attribute(tags(&book, "sheet").find(is_it)?, "r:id")?;
    let relations = part(archive, "xl/_rels/workbook.xml.rels")?;
    let to = tags(&relations, "Relationship").find(|tag| attribute(tag, "Id") == Some(id))?;
    let target = attribute(to, "Target")?;
    let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
    Some(within(&part(archive, &path)?))
}

/// Rows and columns are counted, and may stand for many; a group of them can be folded as a whole.
fn ods(archive: &mut Archive<'_>, sheet: &str) -> Option<Hidden> {
    let xml = part(archive, "content.xml")?;
    let is_it = |tag: &str| attribute(tag, "table:name").is_some_and(|n| unescaped(n) == sheet);
    let mut tables = xml.split("<table:table ");
    Some(rows_and_columns(tables.find(|table| is_it(&format!(" {table}")))?))
}

fn rows_and_columns(table: &str) -> Hidden {
    let mut hidden = Hidden::default();
    let (mut row, mut column) = (0, 0);
    // For each group that is open, whether it is folded.
    let mut groups: Vec<bool> = Vec::new();
    for text in table.split('<') {
        let tag = text.split('>').next().unwrap_or_default();
        let name = tag.split([' ', '/', '\n']).next().unwrap_or_default();
        let repeated = |name: &str| attribute(tag, name).and_then(|count| count.parse().ok());
        let visible = matches!(attribute(tag, "table:visibility"), None | Some("visible"));
        let (at, count, list) = match name {
            "table:table-row" => (&mut row, "table:number-rows-repeated", &mut hidden.rows),
            "table:table-column" => {
                (&mut column, "table:number-columns-repeated", &mut hidden.columns)
            }
            "table:table-row-group" | "table:table-column-group" => {
                groups.push(attribute(tag, "table:display") == Some("false"));
                continue;
            }
            _ => {
                if tag.starts_with("/table:table-row-group")
                    || tag.starts_with("/table:table-column-group")
                {
                    groups.pop();
                }
                continue;
            }
        };
        let end = repeated(count).unwrap_or(1usize).saturating_add(*at);
        if !visible || groups.contains(&true) {
            list.extend(*at..end.min(FURTHEST));
        }
        *at = end;
    }
    hidden
}

/// Reads the records of a workbook (MS-XLS: BoundSheet8 2.4.28, Row 2.4.221, ColInfo 2.4.53).
fn xls(book: &[u8], sheet: &str) -> Option<Hidden> {
    const SHEET: u16 = 0x85;
    const ROW: u16 = 0x208;
    const COLUMNS: u16 = 0x7D;
    let is_it = |(kind, data): &(u16, &[u8])| {
        *kind == SHEET && sheet_name(data.get(6..).unwrap_or_default()).as_deref() == Some(sheet)
    };
    let (_, bound) = records(book).find(is_it)?;
    let start = usize::try_from(u32::from_le_bytes(*bound.first_chunk()?)).ok()?;
    let mut hidden = Hidden::default();
    for (kind, data) in records(book.get(start..)?) {
        let number = |at: usize| Some(u16::from_le_bytes(*data.get(at..)?.first_chunk()?));
        match (kind, number(0), number(2)) {
            (ROW, Some(row), _) if number(12).is_some_and(|flags| flags & 0x20 != 0) => {
                hidden.rows.push(row.into());
            }
            (COLUMNS, Some(first), Some(last)) if number(8).is_some_and(|f| f & 1 != 0) => {
                hidden.columns.extend(usize::from(first)..=usize::from(last));
            }
            _ => {}
        }
    }
    Some(hidden)
}

/// The records of a part of a workbook, each with its kind, up to the end of that part.
fn records(bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    const END: u16 = 0x0A;
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let ([a, b, c, d], behind) = rest.split_first_chunk()?;
        let kind = u16::from_le_bytes([*a, *b]);
        let (data, behind) = behind.split_at_checked(u16::from_le_bytes([*c, *d]).into())?;
        rest = behind;
        (kind != END).then_some((kind, data))
    })
}

/// A name with its length before it and how it is written: a byte or two for each letter.
fn sheet_name(data: &[u8]) -> Option<String> {
    let ([length, wide], letters) = data.split_first_chunk()?;
    let length = usize::from(*length);
    if *wide == 0 {
        return Some(letters.get(..length)?.iter().map(|byte| char::from(*byte)).collect());
    }
    let (pairs, _) = letters.get(..length * 2)?.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    String::from_utf16(&units).ok()
}

fn within(xml: &str) -> Hidden {
    let number = |tag, name| attribute(tag, name)?.parse::<usize>().ok()?.checked_sub(1);
    let is_hidden = |tag: &&str| matches!(attribute(tag, "hidden"), Some("1" | "true"));
    let rows = tags(xml, "row").filter(is_hidden).filter_map(|tag| number(tag, "r"));
    let columns = tags(xml, "col").filter(is_hidden).filter_map(|tag| {
        let last = number(tag, "max")?.min(FURTHEST);
        Some(number(tag, "min")?..=last)
    });
    Hidden { rows: rows.collect(), columns: columns.flatten().collect() }
}

/// What stands within the tags of a name.
fn tags<'a>(xml: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    xml.split('<').filter_map(move |text| {
        let inner = text.strip_prefix(name)?.split('>').next()?;
        inner.starts_with(char::is_whitespace).then_some(inner)
    })
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, behind) = tag.split_once(&format!(" {name}=\""))?;
    behind.split('"').next()
}

fn unescaped(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (sign, plain)| text.replace(sign, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_columns_say_that_they_are_hidden() {
        let xml = r#"<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>
            <sheetData><row r="1"><c r="A1"/></row><row r="2" hidden="true"></row></sheetData>"#;
        assert_eq!(within(xml), Hidden { rows: vec![1], columns: vec![1, 2] });
        let xml = r#"x"><table:table-column table:number-columns-repeated="2"/>
            <table:table-column table:visibility="collapse"/><table:table-row/>
            <table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell/></table:table-row>
            <table:table-row-group table:display="false"><table:table-row></table:table-row></table:table-row-group>
            <table:table-row/>"#;
        assert_eq!(rows_and_columns(xml), Hidden { rows: vec![1, 2, 3], columns: vec![2] });
        assert_eq!(unescaped("a &amp;lt; b"), "a &lt; b");
    }
}
