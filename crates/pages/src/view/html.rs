//! Tables as HTML, with row and column headers.
//!
//! Written here and not by a template: a site of a thousand indicators has a hundred thousand of
//! these cells, a programme with hundreds of amounts tens of thousands, and its dossier has them
//! all.

use std::fmt::Write;

use base::value::Decimal;
use base::{attribute, escape};
use chart::{Cell, Table};

use super::{Column, FactValue, Ledger, LedgerRow, Link, RowGroup, Say};

/// The table of a figure as HTML, with row and column headers. The end of a cell or a row is left to
/// the next one, as HTML allows: most of a table of figures would be ends.
/// Its caption, which names the region in which it scrolls, has the id.
pub fn table(table: &Table, id: &str) -> String {
    let cells: usize = table.rows.iter().map(|row| row.cells.len() + 1).sum();
    let mut out = String::with_capacity(256 + 48 * cells);
    // Where all but the heads of the rows are numbers the table says so once, and no cell does.
    let all_numbers = table.head.len() > 1 && table.head.iter().skip(1).all(|head| head.is_numeric);
    let classes = [
        (all_numbers, "numbers"),
        (table.is_by_column, "years"),
        (table.behind.is_some(), "margins"),
    ];
    let classes: Vec<&str> = classes.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect();
    match classes.as_slice() {
        [] => out.push_str("<table>"),
        names => out.extend(["<table class=\"", &names.join(" "), "\">"]),
    }
    out.extend(["<caption id=\"", id, "\">"]);
    escape(&table.caption, &mut out);
    if let Some(behind) = &table.behind {
        out.push_str(". ");
        escape(behind, &mut out);
    }
    out.push_str("</caption>");
    // A table of facts names each of them before its row.
    let has_head = !table.head.is_empty();
    if has_head {
        out.push_str("<thead><tr>");
    }
    for head in &table.head {
        column_open(head.is_numeric && !all_numbers, &mut out);
        escape(&head.text, &mut out);
    }
    out.push_str("<tbody>\n");
    let numeric = |index: usize| {
        !all_numbers && table.head.get(index + 1).is_some_and(|head| head.is_numeric)
    };
    let mut notes: Vec<&str> = Vec::new();
    for row in &table.rows {
        out.push_str("<tr><th scope=\"row\">");
        escape(&row.head, &mut out);
        let mut column = 0;
        for cell in &row.cells {
            write_cell(cell, numeric(column), &mut notes, &mut out);
            column += cell.span.max(1);
        }
        out.push('\n');
    }
    out.push_str("</table>");
    write_notes(&notes, &mut out);
    out
}

fn write_cell<'a>(cell: &'a Cell, numeric: bool, notes: &mut Vec<&'a str>, out: &mut String) {
    out.push_str("<td");
    if cell.span > 1 {
        out.push_str(&format!(" colspan=\"{}\"", cell.span));
    }
    match (numeric, cell.is_absent) {
        (true, true) => out.push_str(" class=\"number absent\""),
        (true, false) => out.push_str(" class=\"number\""),
        (false, true) => out.push_str(" class=\"absent\""),
        (false, false) => {}
    }
    if let Some(value) = cell.value.filter(|value| !is_told(&cell.text, *value)) {
        out.push_str(&format!(" data-value=\"{value}\""));
    }
    out.push('>');
    escape(&cell.text, out);
    if let Some(margin) = &cell.margin {
        // On a line of its own, which the style sheet sets smaller: no mark around each of them.
        out.push('\n');
        escape(margin, out);
    }
    if let Some(status) = &cell.status {
        beside("beside", |out| escape(status, out), out);
    }
    if let Some(note) = &cell.note {
        // The same note holds for many cells: it is told once, below the table.
        let known = notes.iter().position(|known| *known == note.as_str());
        let number = known.unwrap_or_else(|| {
            notes.push(note.as_str());
            notes.len() - 1
        });
        out.push_str(&format!("<sup>{}</sup>", number + 1));
    }
}

/// Whether the text shows the value as it was written: then a program can read it there.
fn is_told(text: &str, value: Decimal) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(text) == digits(&value.to_string())
}

fn write_notes(notes: &[&str], out: &mut String) {
    if notes.is_empty() {
        return;
    }
    out.push_str("<ol class=\"table-notes\">");
    for note in notes {
        out.push_str("<li>");
        escape(note, out);
        out.push_str("</li>");
    }
    out.push_str("</ol>");
}

/// The head and the bodies of a table of amounts as HTML; what the theme's template puts into its
/// `table`.
pub fn ledger(ledger: &Ledger) -> String {
    let rows: usize = ledger.groups.iter().map(|group| group.rows.len() + 1).sum();
    let mut out = String::with_capacity(512 + 96 * rows * ledger.head.len());
    out.push_str("<thead><tr>");
    for head in &ledger.head {
        column(head.is_number, |out| value(&head.title, out), &mut out);
    }
    out.push_str("</tr></thead>\n");
    for group in &ledger.groups {
        body(group, &ledger.head, &mut out);
    }
    out
}

fn body(group: &RowGroup, head: &[Column], out: &mut String) {
    out.push_str("<tbody");
    if let Some(id) = &group.id {
        attribute("id", id, out);
    }
    out.push_str(">\n");
    if let Some(title) = &group.title {
        // A string takes every write.
        let _ =
            write!(out, "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{}\">", head.len());
        value(title, out);
        if let Some(note) = &group.note {
            beside("note", |out| escape(note, out), out);
        }
        out.push_str("</th></tr>\n");
    }
    for line in &group.rows {
        row(line, head, out);
    }
    out.push_str("</tbody>\n");
}

fn row(row: &LedgerRow, head: &[Column], out: &mut String) {
    out.push_str("<tr");
    if let Some(id) = &row.id {
        attribute("id", id, out);
    }
    match (row.is_total, row.is_aside) {
        (true, _) => out.push_str(" class=\"total\""),
        (false, true) => out.push_str(" class=\"aside\""),
        (false, false) => {}
    }
    row_head(|out| value(&row.head, out), out);
    for (cell, column) in row.cells.iter().zip(head.iter().skip(1)) {
        if cell.is_empty() {
            out.push_str("<td></td>");
            continue;
        }
        out.push_str(if column.is_number { "<td class=\"number\"" } else { "<td" });
        attribute("data-label", &column.label, out);
        out.push('>');
        match cell.as_slice() {
            [only] if is_one_piece(only) => value(only, out),
            parts => {
                for part in parts {
                    out.push_str("<div>");
                    value(part, out);
                    out.push_str("</div>");
                }
            }
        }
        out.push_str("</td>");
    }
    out.push_str("</tr>\n");
}

/// Whether it stands beside its label in a folded table as it is.
fn is_one_piece(value: &FactValue) -> bool {
    match value {
        FactValue::Link(link) => link.note.is_none(),
        FactValue::Text(_) | FactValue::State(_) => true,
    }
}

fn value(value: &FactValue, out: &mut String) {
    match value {
        FactValue::Text(text) => say(text, out),
        FactValue::Link(to) => link(to, out),
        FactValue::State(state) => {
            out.push_str("<span class=\"state ");
            escape(state.tone, out);
            out.push_str("\"><span class=\"sign\" aria-hidden=\"true\">");
            escape(state.sign, out);
            out.push_str("</span> ");
            escape(&state.text, out);
            out.push_str("</span>");
        }
    }
}

fn link(link: &Link, out: &mut String) {
    out.push_str("<a");
    attribute("href", &link.href, out);
    if let Some(lang) = &link.text.lang {
        attribute("lang", lang, out);
    }
    if link.external {
        out.push_str(" rel=\"external\"");
    }
    out.push('>');
    escape(&link.text.text, out);
    out.push_str("</a>");
    if let Some(kind) = &link.kind {
        beside("kind", |out| escape(kind, out), out);
    }
    if let Some(note) = &link.note {
        beside("note", |out| say(note, out), out);
    }
}

fn say(text: &Say, out: &mut String) {
    match &text.lang {
        Some(lang) => {
            out.push_str("<span");
            attribute("lang", lang, out);
            out.push('>');
            escape(&text.text, out);
            out.push_str("</span>");
        }
        None => escape(&text.text, out),
    }
}

/// The header of a column.
fn column(is_number: bool, title: impl FnOnce(&mut String), out: &mut String) {
    column_open(is_number, out);
    title(out);
    out.push_str("</th>");
}

fn column_open(is_number: bool, out: &mut String) {
    out.push_str(if is_number {
        "<th scope=\"col\" class=\"number\">"
    } else {
        "<th scope=\"col\">"
    });
}

/// The header of a row whose tag is still open.
fn row_head(title: impl FnOnce(&mut String), out: &mut String) {
    out.push_str("><th scope=\"row\">");
    title(out);
    out.push_str("</th>");
}

/// What stands behind a value in smaller letters.
fn beside(class: &str, what: impl FnOnce(&mut String), out: &mut String) {
    out.push_str(" <span");
    attribute("class", class, out);
    out.push('>');
    what(out);
    out.push_str("</span>");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> FactValue {
        FactValue::Text(text.to_owned().into())
    }

    fn column(label: &str, is_number: bool) -> Column {
        Column { title: text(label), label: label.to_owned(), is_number }
    }

    #[test]
    fn what_editors_wrote_stays_text() {
        let ledger = Ledger {
            caption: String::new(),
            head: vec![column("Voor", false), column("\"<b>\"", true), column("c", false)],
            groups: vec![RowGroup {
                id: Some("geld-x".to_owned()),
                title: Some(text("A & B")),
                note: Some("<i>".to_owned()),
                rows: vec![LedgerRow {
                    id: Some("bedrag-1".to_owned()),
                    head: text("<script>"),
                    cells: vec![vec![text("1"), text("2")], vec![text("3")]],
                    is_aside: true,
                    is_total: false,
                }],
            }],
            is_wide: false,
        };
        assert_eq!(
            super::ledger(&ledger),
            "<thead><tr><th scope=\"col\">Voor</th>\
             <th scope=\"col\" class=\"number\">&quot;&lt;b&gt;&quot;</th><th scope=\"col\">c</th></tr></thead>\n\
             <tbody id=\"geld-x\">\n\
             <tr class=\"group\"><th scope=\"rowgroup\" colspan=\"3\">A &amp; B <span class=\"note\">&lt;i&gt;</span></th></tr>\n\
             <tr id=\"bedrag-1\" class=\"aside\"><th scope=\"row\">&lt;script&gt;</th>\
             <td class=\"number\" data-label=\"&quot;&lt;b&gt;&quot;\"><div>1</div><div>2</div></td><td data-label=\"c\">3</td></tr>\n\
             </tbody>\n"
        );
    }
}
