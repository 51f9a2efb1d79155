//! What the elements of a page are, for whoever prints them.

use scraper::{ElementRef, Selector};

/// A row of a table: its cells, and how many columns they take.
pub struct TableRow<'a> {
    pub is_head: bool,
    pub cells: Vec<ElementRef<'a>>,
    pub width: usize,
}

pub fn rows(table: ElementRef<'_>) -> Option<Vec<TableRow<'_>>> {
    let row = Selector::parse("tr").ok()?;
    let rows = table.select(&row).map(|row| {
        let cells: Vec<ElementRef<'_>> = children(row, &["th", "td"]).collect();
        let parent = row.parent().and_then(ElementRef::wrap);
        TableRow {
            is_head: parent.is_some_and(|parent| parent.value().name() == "thead"),
            width: cells.iter().map(|cell| span(*cell)).sum(),
            cells,
        }
    });
    Some(rows.collect())
}

pub fn span(cell: ElementRef<'_>) -> usize {
    cell.attr("colspan").and_then(|n| n.parse().ok()).filter(|n| (1..=100).contains(n)).unwrap_or(1)
}

pub fn children<'a>(
    parent: ElementRef<'a>,
    names: &'static [&'static str],
) -> impl Iterator<Item = ElementRef<'a>> {
    parent.child_elements().filter(move |child| names.contains(&child.value().name()))
}

pub fn has_class(element: ElementRef<'_>, class: &str) -> bool {
    element.value().classes().any(|own| own == class)
}

/// The level of a heading, 1 to 6.
pub fn level(element: ElementRef<'_>) -> Option<u8> {
    match element.value().name().as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ => None,
    }
}

/// What only looks like something, what is for hands, and what stands elsewhere on paper.
pub fn is_left_out(element: ElementRef<'_>) -> bool {
    const CLASSES: [&str; 4] = ["narrow", "downloads", "to-dossier", "skip"];
    element.attr("aria-hidden") == Some("true")
        || matches!(
            element.value().name(),
            "script" | "style" | "summary" | "form" | "iframe" | "button" | "caption"
        )
        || CLASSES.iter().any(|class| has_class(element, class))
}

pub fn is_block(element: ElementRef<'_>) -> bool {
    const NAMES: &str = "address article aside blockquote caption details div dl figcaption figure \
                         footer form header hr nav ol p pre section svg table ul";
    level(element).is_some() || NAMES.split(' ').any(|name| name == element.value().name())
}
