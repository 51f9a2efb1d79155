//! Pages of figures around the theme's own style sheets. They stand in for those of the site: a
//! skip link, a main part, one heading for each figure, and each figure as `figure.html` has it.

use std::fmt::Write as _;

use chart::{Cell, Drawing, Figure, Table};
use pages::render::Theme;

/// A page of the gallery.
pub struct Subject {
    /// The name of its file, and its title.
    pub name: &'static str,
    pub entries: Vec<Entry>,
}

pub struct Entry {
    /// An id too: only letters, digits and hyphens, unique on its page.
    pub title: String,
    pub figure: Figure,
}

impl Subject {
    pub fn new(name: &'static str, entries: Vec<Entry>) -> Self {
        Self { name, entries }
    }
}

impl Entry {
    pub fn new(title: &str, figure: Figure) -> Self {
        Self { title: title.to_owned(), figure }
    }
}

/// The page that leads to the others.
pub fn index(subjects: &[Subject], theme: &Theme) -> String {
    frame("Galerij", &menu(subjects), theme)
}

pub fn subject(subject: &Subject, all: &[Subject], theme: &Theme) -> String {
    let figures: String = subject.entries.iter().map(entry).collect();
    let body = format!("{}\n{figures}", menu(all));
    frame(&format!("Galerij: {}", subject.name), &body, theme)
}

fn menu(subjects: &[Subject]) -> String {
    let mut out = String::from("<ul>\n");
    for Subject { name, entries } in subjects {
        let count = entries.len();
        writeln!(out, "<li><a href=\"{name}.html\">{name}</a>: {count}</li>").unwrap();
    }
    out + "</ul>\n"
}

fn entry(entry: &Entry) -> String {
    let Entry { title, figure } = entry;
    let words = &figure.words;
    let drawings = match &figure.drawing {
        Some(Drawing { wide, narrow, .. }) => {
            format!("<div class=\"drawings\">{wide}{narrow}</div>")
        }
        None => String::new(),
    };
    let notes = match words.notes.is_empty() {
        true => String::new(),
        false => format!("<p class=\"caption\">{}</p>\n", escaped(&words.notes.join(" "))),
    };
    format!(
        "<h2 id=\"{title}\">{title}</h2>\n<figure class=\"fig\">\n<figcaption>\n\
         <p class=\"message\">{}</p>\n<p class=\"measured\">{}</p>\n</figcaption>\n\
         <p class=\"sentence\">{}</p>\n{drawings}\n{notes}\
         <details>\n<summary>Tabel</summary>\n\
         <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Tabel bij {title}\">\n\
         {}</div>\n</details>\n<p class=\"said\">{}</p>\n</figure>\n",
        escaped(&words.message),
        escaped(&words.measured),
        escaped(&words.sentence),
        table(&figure.table),
        escaped(&words.more),
    )
}

fn table(table: &Table) -> String {
    let mut out = format!("<table>\n<caption>{}</caption>\n", escaped(&table.caption));
    // A table of facts names each of them before its row.
    let has_head = !table.head.is_empty();
    if has_head {
        out.push_str("<thead><tr>");
    }
    for head in &table.head {
        write!(out, "<th scope=\"col\">{}</th>", escaped(&head.text)).unwrap();
    }
    if has_head {
        out.push_str("</tr></thead>\n");
    }
    out.push_str("<tbody>\n");
    for row in &table.rows {
        write!(out, "<tr><th scope=\"row\">{}</th>", escaped(&row.head)).unwrap();
        for Cell { text, span, .. } in &row.cells {
            write!(out, "<td colspan=\"{span}\">{}</td>", escaped(text)).unwrap();
        }
        out.push_str("</tr>\n");
    }
    out + "</tbody>\n</table>\n"
}

/// A heavy page on purpose: it is for those who make the site, not for its readers.
fn frame(title: &str, body: &str, theme: &Theme) -> String {
    let sheet = |name: &str| {
        let name = theme.asset(name).unwrap();
        format!("<link rel=\"stylesheet\" href=\"{name}\">\n")
    };
    let icon = theme.asset("icon.svg").unwrap();
    format!(
        "<!doctype html>\n<html lang=\"nl\" data-budget=\"exempt\" data-gallery>\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<meta name=\"color-scheme\" content=\"light dark\">\n{}{}\
         <link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\">\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#main-content\">Naar de inhoud</a>\n\
         <main id=\"main-content\" tabindex=\"-1\" class=\"wrap\">\n<h1>{title}</h1>\n{body}\
         </main>\n</body>\n</html>\n",
        sheet("style.css"),
        sheet("charts.css"),
    )
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
