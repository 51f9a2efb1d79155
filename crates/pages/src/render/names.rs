//! Names and words in another language than the page's within its sentences, tables and headings: each says which,
//! for those who listen.

use std::ops::Range;

use base::escaped;
use programme::model::Lang;

use crate::audit::main_part::{Attributes, MainPart, has_class};
use crate::audit::scan::Token;
use crate::book::Book;
use crate::book::names::Names;
use crate::render::page::direction;

/// What holds text and no elements, is no text of the page, or is written for programs.
const ELEMENTS: [&str; 7] = ["code", "option", "pre", "script", "svg", "textarea", "title"];

/// What says its language itself where it holds nothing else, so that a page stays light. No links: behind one its
/// language is shown where that is of the page it leads to.
const TELLING: [&str; 13] = [
    "button",
    "caption",
    "dd",
    "dt",
    "figcaption",
    "h2",
    "h3",
    "legend",
    "li",
    "p",
    "summary",
    "td",
    "th",
];

/// The page with its names marked, and with English words of the program where its language lacks them.
pub fn marked(book: &Book<'_>, lang: Lang, html: String) -> String {
    let Some(names) = book.names(lang) else { return html };
    if book.locale(lang).stand_ins().next().is_some() {
        return with_words(book, lang, names, &html);
    }
    if names.met.is_empty() {
        return html;
    }
    let mut out = Marked::new(book.programme.settings.tag(lang), &html);
    for token in MainPart::of(&html, is_left_out) {
        let Token::Text(text) = token else { continue };
        out.names(names, text);
    }
    out.end()
}

/// The same where the program says something in English: of short words only those beside which nothing stands, and
/// none in what editors wrote, since they may be of its language too.
fn with_words(book: &Book<'_>, lang: Lang, names: &Names, html: &str) -> String {
    let locale = book.locale(lang);
    let mut out = Marked::new(book.programme.settings.tag(lang), html);
    let mut prose = 0_usize;
    let mut starts = None;
    let mut page = MainPart::with_its_surroundings(html, is_left_out);
    while let Some(token) = page.next() {
        let before = starts.take();
        match token {
            Token::Open { name, whole, .. } => {
                let attributes = page.attributes();
                let begins = name == "div" && (prose > 0 || has_class(attributes, &["prose"]));
                prose += usize::from(begins);
                let is_said = ["alt", "aria-label", "lang", "placeholder", "title"];
                let is_bare = !attributes.iter().any(|(name, _)| is_said.contains(name));
                starts = (is_bare && TELLING.contains(&name))
                    .then(|| out.offset(whole) + whole.len() - 1);
            }
            Token::Close("div") => prose = prose.saturating_sub(1),
            Token::Close(_) => {}
            Token::Text(text) => {
                let words = text.trim_matches(|c: char| !c.is_alphabetic());
                let is_english =
                    prose == 0 && locale.is_stand_in(words) && !names.own.contains(words);
                match (is_english, before) {
                    (true, Some(start)) if ends(html, out.offset(text) + text.len()) => {
                        out.element(start, "en")
                    }
                    (true, _) => {
                        let start = out.offset(words);
                        out.span(start..start + words.len(), "en");
                    }
                    (false, _) => out.names(names, text),
                }
            }
        }
    }
    out.end()
}

/// Whether the element ends here whose text it was: cells and items need no end of their own.
fn ends(html: &str, at: usize) -> bool {
    let rest = html.get(at..).unwrap_or_default();
    ["</", "<td", "<th", "<tr", "<tb", "<li"].iter().any(|next| rest.starts_with(next))
}

/// A page up to where it was written anew.
struct Marked<'a> {
    /// Which way the page is written.
    direction: &'static str,
    html: &'a str,
    out: String,
    written: usize,
}

impl<'a> Marked<'a> {
    fn new(page: &str, html: &'a str) -> Self {
        Self {
            direction: direction(page),
            html,
            out: String::with_capacity(html.len() + 256),
            written: 0,
        }
    }

    /// Where a piece of the page stands in it.
    fn offset(&self, piece: &str) -> usize {
        piece.as_ptr().addr() - self.html.as_ptr().addr()
    }

    fn names(&mut self, names: &Names, text: &str) {
        let offset = self.offset(text);
        for (at, tag) in names.met.within(text) {
            self.span(offset + at.start..offset + at.end, tag);
        }
    }

    fn span(&mut self, at: Range<usize>, tag: &str) {
        let (before, said) = (self.html.get(self.written..at.start), self.html.get(at.clone()));
        let (Some(before), Some(said)) = (before, said) else { return };
        self.out.push_str(before);
        let says = self.language(tag);
        self.out.push_str(&format!("<span{says}>{said}</span>"));
        self.written = at.end;
    }

    /// The element whose start ends at a place.
    fn element(&mut self, at: usize, tag: &str) {
        let Some(before) = self.html.get(self.written..at) else { return };
        self.out.push_str(before);
        self.out.push_str(&self.language(tag));
        self.written = at;
    }

    /// The attributes that say a language, and which way it is written where that is the other way.
    fn language(&self, tag: &str) -> String {
        let own = direction(tag);
        let way = if own == self.direction { String::new() } else { format!(" dir=\"{own}\"") };
        format!(" lang=\"{}\"{way}", escaped(tag))
    }

    fn end(mut self) -> String {
        self.out.push_str(self.html.get(self.written..).unwrap_or_default());
        self.out
    }
}

fn is_left_out(name: &str, attributes: &Attributes<'_>) -> bool {
    ELEMENTS.contains(&name) || attributes.iter().any(|(name, _)| *name == "lang")
}
