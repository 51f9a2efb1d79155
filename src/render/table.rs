use crate::chart::{Cell, Table};

/// The table of a figure as HTML, with row and column headers.
///
/// Written here and not by a template: a site of a thousand indicators has a hundred thousand of
/// these cells.
pub fn html(table: &Table) -> String {
    let cells: usize = table.rows.iter().map(|row| row.cells.len() + 1).sum();
    let mut out = String::with_capacity(256 + 48 * cells);
    out.push_str("<table><caption>");
    escape(&table.caption, &mut out);
    out.push_str("</caption><thead><tr>");
    for head in &table.head {
        out.push_str(if head.is_numeric {
            "<th scope=\"col\" class=\"number\">"
        } else {
            "<th scope=\"col\">"
        });
        escape(&head.text, &mut out);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead><tbody>\n");
    let numeric = |index: usize| table.head.get(index + 1).is_some_and(|head| head.is_numeric);
    for row in &table.rows {
        out.push_str("<tr><th scope=\"row\">");
        escape(&row.head, &mut out);
        out.push_str("</th>");
        let mut column = 0;
        for cell in &row.cells {
            write_cell(cell, numeric(column), &mut out);
            column += cell.span.max(1);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table>");
    out
}

fn write_cell(cell: &Cell, numeric: bool, out: &mut String) {
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
    for beside in cell.status.iter().chain(&cell.note) {
        out.push_str(" <span class=\"beside\">");
        escape(beside, out);
        out.push_str("</span>");
    }
    out.push_str("</td>");
}

fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        out.push_str(match from.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            _ => "&gt;",
        });
        rest = from.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}
