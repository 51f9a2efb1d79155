//! Names in another language than the page's within its sentences, tables and headings: each says which, for
//! those who listen.

use base::escaped;
use programme::model::Lang;

use crate::audit::main_part::{Attributes, MainPart};
use crate::audit::scan::Token;
use crate::book::Book;

/// What holds text and no elements, is no text of the page, or is written for programs.
const ELEMENTS: [&str; 7] = ["code", "option", "pre", "script", "svg", "textarea", "title"];

/// The page with its names marked.
pub fn marked(book: &Book<'_>, lang: Lang, html: String) -> String {
    let Some(names) = book.names(lang).filter(|names| !names.is_empty()) else {
        return html;
    };
    let mut out = String::with_capacity(html.len() + 256);
    let mut written = 0;
    for token in MainPart::of(&html, is_left_out) {
        let Token::Text(text) = token else { continue };
        let offset = text.as_ptr().addr() - html.as_ptr().addr();
        for (at, tag) in names.within(text) {
            let (start, end) = (offset + at.start, offset + at.end);
            let (Some(before), Some(name)) = (html.get(written..start), html.get(start..end))
            else {
                continue;
            };
            out.push_str(before);
            out.push_str(&format!("<span lang=\"{}\">{name}</span>", escaped(tag)));
            written = end;
        }
    }
    out.push_str(html.get(written..).unwrap_or_default());
    out
}

fn is_left_out(name: &str, attributes: &Attributes<'_>) -> bool {
    ELEMENTS.contains(&name) || attributes.iter().any(|(name, _)| *name == "lang")
}
