use std::fmt::Write;

use base::{attribute, escape};

use super::{Column, FactValue, Ledger, LedgerRow, Link, RowGroup, Say};

/// The head and the bodies of a table of amounts as HTML; what the theme's template puts into its
/// `table`.
///
/// Written here and not by a template, as the tables of figures are: a programme with hundreds of
/// amounts has tens of thousands of these cells, and its dossier has them all.
pub fn html(ledger: &Ledger) -> String {
    let rows: usize = ledger.groups.iter().map(|group| group.rows.len() + 1).sum();
    let mut out = String::with_capacity(512 + 96 * rows * ledger.head.len());
    out.push_str("<thead><tr>");
    for column in &ledger.head {
        out.push_str(if column.is_number {
            "<th scope=\"col\" class=\"number\">"
        } else {
            "<th scope=\"col\">"
        });
        value(&column.title, &mut out);
        out.push_str("</th>");
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
            out.push_str(" <span class=\"note\">");
            escape(note, out);
            out.push_str("</span>");
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
    out.push_str("><th scope=\"row\">");
    value(&row.head, out);
    out.push_str("</th>");
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
        out.push_str(" rel=\"external noopener\"");
    }
    out.push('>');
    escape(&link.text.text, out);
    out.push_str("</a>");
    if let Some(kind) = &link.kind {
        out.push_str(" <span class=\"kind\">");
        escape(kind, out);
        out.push_str("</span>");
    }
    if let Some(note) = &link.note {
        out.push_str(" <span class=\"note\">");
        say(note, out);
        out.push_str("</span>");
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
            html(&ledger),
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
