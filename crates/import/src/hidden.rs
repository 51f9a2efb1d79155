//! What a spreadsheet (XLSX) hides from whoever looks at it, which is read all the same.

use std::io::{Cursor, Read};

/// The hidden rows and columns of a sheet, from 0.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    pub rows: Vec<usize>,
    pub columns: Vec<usize>,
}

/// Looks for the part of the file that holds a sheet; none where there is no such part.
pub fn hidden(bytes: &[u8], sheet: &str) -> Option<Hidden> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut part = |path: &str| {
        let mut text = String::new();
        archive.by_name(path).ok()?.read_to_string(&mut text).ok()?;
        Some(text)
    };
    let book = part("xl/workbook.xml")?;
    let is_it = |tag: &&str| attribute(tag, "name").is_some_and(|name| unescaped(name) == sheet);
    let id = attribute(tags(&book, "sheet").find(is_it)?, "r:id")?;
    let relations = part("xl/_rels/workbook.xml.rels")?;
    let to = tags(&relations, "Relationship").find(|tag| attribute(tag, "Id") == Some(id))?;
    let target = attribute(to, "Target")?;
    let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
    Some(within(&part(&path)?))
}

fn within(xml: &str) -> Hidden {
    let number = |tag, name| attribute(tag, name)?.parse::<usize>().ok()?.checked_sub(1);
    let is_hidden = |tag: &&str| matches!(attribute(tag, "hidden"), Some("1" | "true"));
    let rows = tags(xml, "row").filter(is_hidden).filter_map(|tag| number(tag, "r"));
    let columns = tags(xml, "col").filter(is_hidden).filter_map(|tag| {
        let last = number(tag, "max")?.min(20_000);
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
        assert_eq!(unescaped("a &amp;lt; b"), "a &lt; b");
    }
}
