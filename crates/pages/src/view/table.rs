use base::escape;
use chart::{Cell, Table};

/// The table of a figure as HTML, with row and column headers.
///
/// Written here and not by a template: a site of a thousand indicators has a hundred thousand of
/// these cells.
pub fn html(table: &Table) -> String {
    let cells: usize = table.rows.iter().map(|row| row.cells.len() + 1).sum();
    let mut out = String::with_capacity(256 + 48 * cells);
    out.push_str("<table><caption>");
    escape(&table.caption, &mut out);
    out.push_str("</caption>");
    // A table of facts names each of them before its row.
    let has_head = !table.head.is_empty();
    if has_head {
        out.push_str("<thead><tr>");
    }
    for head in &table.head {
        out.push_str(if head.is_numeric {
            "<th scope=\"col\" class=\"number\">"
        } else {
            "<th scope=\"col\">"
        });
        escape(&head.text, &mut out);
        out.push_str("</th>");
    }
    if has_head {
        out.push_str("</tr></thead>");
    }
    out.push_str("<tbody>\n");
    let numeric = |index: usize| table.head.get(index + 1).is_some_and(|head| head.is_numeric);
    let mut notes: Vec<&str> = Vec::new();
    for row in &table.rows {
        out.push_str("<tr><th scope=\"row\">");
        escape(&row.head, &mut out);
        out.push_str("</th>");
        let mut column = 0;
        for cell in &row.cells {
            write_cell(cell, numeric(column), &mut notes, &mut out);
            column += cell.span.max(1);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table>");
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
    if let Some(value) = cell.value {
        out.push_str(&format!(" data-value=\"{value}\""));
    }
    out.push('>');
    escape(&cell.text, out);
    if let Some(status) = &cell.status {
        out.push_str(" <span class=\"beside\">");
        escape(status, out);
        out.push_str("</span>");
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
    out.push_str("</td>");
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
