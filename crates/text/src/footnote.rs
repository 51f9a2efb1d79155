use std::collections::BTreeMap;
use std::ops::Range;

use super::{Options, Phrase};
use base::escaped;

/// How the section of notes begins; text of editors has no HTML of its own.
pub const SECTION: &str = "<section class=\"footnotes\"";

/// The notes of a text: numbered in the order in which they are first referred to.
#[derive(Debug, Default)]
pub struct Footnotes {
    notes: BTreeMap<String, Note>,
    /// Labels in the order of their numbers.
    order: Vec<String>,
}

#[derive(Debug, Default)]
struct Note {
    /// From 1; 0 while nothing refers to it.
    number: usize,
    references: usize,
    /// Where it is defined, and its HTML.
    body: Option<(Range<usize>, String)>,
}

impl Footnotes {
    /// The sign in the text.
    pub fn refer(&mut self, label: &str, options: &Options<'_>, out: &mut String) {
        let note = self.notes.entry(label.to_lowercase()).or_default();
        if note.number == 0 {
            self.order.push(label.to_lowercase());
            note.number = self.order.len();
        }
        note.references += 1;
        let (number, prefix) = (note.number, options.id_prefix);
        let place = place(number, note.references);
        let name = escaped(&(options.words)(Phrase::Footnote(number)));
        out.push_str(&format!(
            "<sup class=\"note-sign\"><a href=\"#{prefix}fn:{number}\" id=\"{prefix}fnref:{place}\" \
             aria-label=\"{name}\">{number}</a></sup>"
        ));
    }

    pub fn define(&mut self, label: &str, at: Range<usize>, html: String) {
        self.notes.entry(label.to_lowercase()).or_default().body.get_or_insert((at, html));
    }

    /// Where a note is defined to which nothing refers.
    pub fn unused(&self) -> impl Iterator<Item = &Range<usize>> {
        self.notes
            .values()
            .filter(|note| note.number == 0)
            .filter_map(|note| note.body.as_ref().map(|(at, _)| at))
    }

    /// The section below the text; nothing where there are no notes.
    pub fn write(&self, options: &Options<'_>, out: &mut String) {
        let numbered = |label: &String| {
            let note = self.notes.get(label)?;
            let (_, html) = note.body.as_ref()?;
            Some((note, html))
        };
        let notes: Vec<(&Note, &String)> = self.order.iter().filter_map(numbered).collect();
        if notes.is_empty() {
            return;
        }
        let (prefix, level) = (options.id_prefix, options.top_level.clamp(1, 6));
        let title = escaped(&(options.words)(Phrase::Footnotes));
        out.push_str(&format!(
            "{SECTION} aria-labelledby=\"{prefix}fn:\">\n\
             <h{level} id=\"{prefix}fn:\">{title}</h{level}>\n<ol>\n"
        ));
        for (note, html) in notes {
            let number = note.number;
            let mut back = String::new();
            for reference in 1..=note.references {
                let place = place(number, reference);
                let mut name = escaped(&(options.words)(Phrase::FootnoteBack(number)));
                // Names of several ways back are told apart.
                if note.references > 1 {
                    name.push_str(&format!(" ({reference})"));
                }
                back.push_str(&format!(
                    " <a class=\"note-back\" href=\"#{prefix}fnref:{place}\" aria-label=\"{name}\">↩</a>"
                ));
            }
            out.push_str(&format!("<li id=\"{prefix}fn:{number}\">\n"));
            match html.strip_suffix("</p>\n") {
                Some(body) => out.push_str(&format!("{body}{back}</p>\n")),
                None => out.push_str(&format!("{html}<p>{}</p>\n", back.trim_start())),
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n</section>\n");
    }
}

/// `1` for the first reference to a note, `1:2` for the second. No heading can have an id with a
/// colon.
fn place(number: usize, reference: usize) -> String {
    if reference == 1 { number.to_string() } else { format!("{number}:{reference}") }
}
