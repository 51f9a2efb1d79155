//! The first use of each word of the glossary on a page, with what it means behind it: a button that shows it, which
//! needs no script, and is printed in brackets.

use std::collections::BTreeSet;

use base::escaped;
use programme::model::Lang;

use crate::address::PageKey;
use crate::audit::main_part::{Attributes, MainPart, has_class};
use crate::audit::scan::Token;
use crate::book::Book;
use crate::book::terms::Terms;

/// What is no running text, or leads somewhere itself.
const ELEMENTS: [&str; 19] = [
    "a",
    "button",
    "code",
    "dfn",
    "dt",
    "figcaption",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "nav",
    "pre",
    "summary",
    "svg",
    "table",
    "textarea",
];

/// Lists of other pages, and what is said on many.
const CLASSES: [&str; 10] = [
    "cards", "tracks", "board", "tiles", "strips", "chips", "choices", "kicker", "notice",
    "changed",
];

/// How many words a page explains: that of an indicator has to stay light.
const MOST: usize = 8;
const MOST_OF_INDICATOR: usize = 3;

/// The page with its terms explained.
pub fn explained(book: &Book<'_>, key: PageKey, lang: Lang, html: String) -> String {
    let terms = book.terms();
    let is_left_out = key == PageKey::GLOSSARY
        || key == PageKey::SEARCH
        || key == PageKey::NOT_FOUND
        || matches!(key, PageKey::Embed(_));
    if is_left_out || terms.is_empty() {
        return html;
    }
    let most = match key {
        PageKey::Dossier(_) => usize::MAX,
        PageKey::Object(at) if book.programme.indicator(at).is_some() => MOST_OF_INDICATOR,
        _ => MOST,
    };
    let mut out = String::with_capacity(html.len() + 256);
    let mut written = 0;
    for (at, place) in first_uses(&html, terms, most) {
        let Some(entry) = book.programme.glossary.get(place) else { continue };
        let said = entry.explanation.get(lang);
        let (Some(before), Some(word)) = (html.get(written..at.start), html.get(at.clone())) else {
            continue;
        };
        let spoken = match said.lang == lang {
            true => String::new(),
            false => format!(" lang=\"{}\"", escaped(book.programme.settings.tag(said.lang))),
        };
        out.push_str(before);
        out.push_str(&format!(
            "<button class=\"term\" popovertarget=\"t-{place}\">{word}</button><span id=\"t-{place}\" popover{spoken}>{}</span>",
            escaped(said.text.trim()),
        ));
        written = at.end;
    }
    out.push_str(html.get(written..).unwrap_or_default());
    out
}

/// Where terms stand first, in the order of the page, with their places in the glossary.
fn first_uses(html: &str, terms: &Terms, most: usize) -> Vec<(std::ops::Range<usize>, usize)> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut main = MainPart::of(html, is_left_out);
    let mut is_running = false;
    while found.len() < most
        && let Some(token) = main.next()
    {
        match token {
            Token::Open { name, .. } => {
                is_running = match name {
                    "p" | "dd" => true,
                    "div" | "ul" | "ol" | "dl" | "section" | "figure" => false,
                    _ => is_running,
                };
            }
            Token::Close("p" | "dd" | "dl") => is_running = false,
            Token::Text(text) if is_running => {
                let offset = text.as_ptr().addr() - html.as_ptr().addr();
                for (at, &place) in terms.within(text) {
                    if found.len() < most && seen.insert(place) {
                        found.push((offset + at.start..offset + at.end, place));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

fn is_left_out(name: &str, attributes: &Attributes<'_>) -> bool {
    ELEMENTS.contains(&name)
        || has_class(attributes, &CLASSES)
        // Of another language, or not to be heard.
        || attributes.iter().any(|(name, _)| matches!(*name, "lang" | "aria-hidden"))
}
