//! The first use of each word of the glossary on a page, with what it means behind it: a button that shows it, which
//! needs no script, and is printed in brackets.

use std::collections::BTreeSet;

use base::escaped;
use programme::model::Lang;

use crate::address::PageKey;
use crate::audit::scan::{Scan, Token};
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
    let Some(start) = html.find("<main") else { return found };
    let main = html.get(start..).unwrap_or_default();
    let main = main.split("</main>").next().unwrap_or_default();
    let mut scan = Scan::new(main);
    // The element that is left out, and how many of its name are open.
    let mut left_out: Option<(&str, usize)> = None;
    let mut is_running = false;
    while found.len() < most
        && let Some(token) = scan.next()
    {
        match (token, &mut left_out) {
            (Token::Open { name, closed, .. }, Some((out, depth))) => {
                *depth += usize::from(name == *out && !closed);
            }
            (Token::Close(name), Some((out, depth))) if name == *out => {
                *depth -= 1;
                if *depth == 0 {
                    left_out = None;
                }
            }
            (_, Some(_)) => {}
            (Token::Open { name, closed, .. }, None) => {
                is_running = match name {
                    "p" | "dd" => true,
                    "div" | "ul" | "ol" | "dl" | "section" | "figure" => false,
                    _ => is_running,
                };
                if !closed && is_left_out(name, &scan.attributes) {
                    left_out = Some((name, 1));
                }
            }
            (Token::Close("p" | "dd" | "dl"), None) => is_running = false,
            (Token::Text(text), None) if is_running => {
                let offset = text.as_ptr().addr() - html.as_ptr().addr();
                for (at, place) in terms.within(text) {
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

fn is_left_out(name: &str, attributes: &[(&str, &str)]) -> bool {
    ELEMENTS.contains(&name)
        || attributes.iter().any(|(name, value)| match *name {
            "class" => value.split(' ').any(|class| CLASSES.contains(&class)),
            // Of another language, or not to be heard.
            "lang" | "aria-hidden" => true,
            _ => false,
        })
}
