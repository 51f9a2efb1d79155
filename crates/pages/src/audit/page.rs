//! What one page says of itself, and what is wrong with it alone.

use std::borrow::Cow;

use super::plain::{decoded, says_something};
use super::rules;
use super::scan::{Scan, Token};
use super::tally::Finding;

mod attributes;
mod names;

use attributes::Attributes;
use names::{Names, Picture};

/// Pages above this many bytes are slow on a telephone, whatever the line does to shorten them.
const HEAVY: usize = 400_000;

/// A page that has been read.
#[derive(Debug, Default)]
pub struct Page<'a> {
    pub ids: Vec<Cow<'a, str>>,
    /// As written, character references decoded.
    pub links: Vec<Cow<'a, str>>,
    pub title: String,
    pub lang: &'a str,
    /// The page only sends the reader on.
    pub redirect: bool,
    pub findings: Vec<Finding>,
}

pub fn read(html: &str) -> Page<'_> {
    let mut reader = Reader::default();
    let mut scan = Scan::new(html);
    while let Some(token) = scan.next() {
        match token {
            Token::Open { name, closed, whole } => {
                reader.open(name, closed, whole, &scan.attributes)
            }
            Token::Close(name) => reader.close(name),
            Token::Text(text) => reader.text(text),
        }
    }
    reader.finish(html.len())
}

#[derive(Debug, Default)]
struct Reader<'a> {
    page: Page<'a>,
    /// Ids that attributes refer to.
    references: Vec<(&'a str, &'a str)>,
    headings: Vec<u8>,
    html_seen: bool,
    /// Within the page's own title.
    in_title: bool,
    titles: usize,
    hidden: Option<Hidden<'a>>,
    names: Names<'a>,
    picture: Option<Picture<'a>>,
}

/// The element that is hidden from assistive technology, and how deep elements of its name nest.
#[derive(Debug)]
struct Hidden<'a> {
    name: &'a str,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn open(&mut self, name: &'a str, closed: bool, whole: &'a str, all: &[(&'a str, &'a str)]) {
        let has = Attributes::read(all);
        self.common(name, whole, &has);
        let childless = is_void(name) || closed && self.picture.is_some();
        match self.hidden.as_mut() {
            Some(hidden) if !childless && hidden.name.eq_ignore_ascii_case(name) => {
                hidden.depth += 1;
            }
            Some(_) => {}
            None if has.hidden && !childless => self.hidden = Some(Hidden { name, depth: 1 }),
            None => {}
        }
        let hidden = self.hidden.is_some() || has.hidden;
        if let Some(picture) = &mut self.picture {
            picture.open(name, closed);
            return;
        }
        match lowered(name).as_ref() {
            "html" => {
                self.html_seen = true;
                self.page.lang = has.lang.unwrap_or_default().trim();
            }
            "title" => {
                self.titles += 1;
                self.in_title = self.titles == 1;
            }
            "meta" if has.is("http-equiv", "refresh") => {
                self.page.redirect = true;
                if let Some((_, url)) = has.get("content").unwrap_or_default().split_once('=') {
                    self.page.links.push(decoded(url.trim()));
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes().get(1).map_or(0, |digit| digit - b'0');
                self.headings.push(level);
            }
            "img" => {
                let alt = has.get("alt");
                if alt.is_none() && !has.named && !hidden && !has.decorative() {
                    self.picture_without_text(whole, has.class);
                }
                if alt.is_some_and(says_something) || has.named {
                    self.names.named(hidden);
                }
            }
            "input" if has.is("type", "image") => {
                if !has.named && !has.get("alt").is_some_and(says_something) && !hidden {
                    self.picture_without_text(whole, has.class);
                }
            }
            "svg" => {
                self.picture = Some(Picture::new(whole, &has, hidden));
                if closed {
                    self.end_picture();
                }
            }
            "a" if has.get("href").is_some() => {
                self.end_name();
                self.names.open(name, whole, &has, hidden);
            }
            "button" | "summary" => {
                self.end_name();
                self.names.open(name, whole, &has, hidden);
            }
            _ => {
                if has.role == "img" && !has.named && !hidden {
                    self.picture_without_text(whole, has.class);
                }
                if has.named && !has.hidden {
                    self.names.named(hidden);
                }
            }
        }
    }

    /// What any element may carry.
    fn common(&mut self, name: &'a str, whole: &'a str, has: &Attributes<'a, '_>) {
        let is_script = name.eq_ignore_ascii_case("script");
        let inline = is_script && has.get("src").is_none() && !has.is_data_block()
            || name.eq_ignore_ascii_case("style");
        if inline {
            let found = rules::inline_style_or_script::found(name, None, whole);
            self.page.findings.push(found);
        }
        for inline in has.inline() {
            let found = rules::inline_style_or_script::found(name, Some(inline), whole);
            self.page.findings.push(found);
        }
        if let Some(id) = has.id {
            self.page.ids.push(decoded(id));
        }
        self.references.extend(has.references());
        let fetches = has.fetches(name);
        has.links(name, |link| {
            if fetches && leads_away(link) {
                self.page.findings.push(rules::external_resource::found(link, whole));
            }
            self.page.links.push(decoded(link));
        });
    }

    fn close(&mut self, name: &'a str) {
        if let Some(hidden) = &mut self.hidden
            && hidden.name.eq_ignore_ascii_case(name)
        {
            hidden.depth -= 1;
            if hidden.depth == 0 {
                self.hidden = None;
            }
        }
        if let Some(picture) = &mut self.picture {
            if picture.close() {
                self.end_picture();
            }
        } else if self.names.is_open(name) {
            self.end_name();
        } else if self.in_title && name.eq_ignore_ascii_case("title") {
            self.in_title = false;
        }
    }

    fn text(&mut self, text: &'a str) {
        if self.in_title {
            self.page.title.push_str(&decoded(text));
        } else if let Some(picture) = &mut self.picture {
            picture.text(text);
        } else if self.hidden.is_none() {
            self.names.text(text);
        }
    }

    fn end_name(&mut self) {
        if let Some((whole, class)) = self.names.end() {
            let found = rules::unnamed_link::found(whole, class);
            self.page.findings.push(found);
        }
    }

    fn end_picture(&mut self) {
        let Some(picture) = self.picture.take() else {
            return;
        };
        if picture.is_named() {
            self.names.named(self.hidden.is_some());
        } else if picture.needs_name() {
            self.picture_without_text(picture.whole, picture.class);
        }
    }

    fn picture_without_text(&mut self, whole: &str, class: &str) {
        let found = rules::image_without_text::found(whole, class);
        self.page.findings.push(found);
    }

    fn finish(mut self, length: usize) -> Page<'a> {
        self.end_name();
        self.end_picture();
        let Self { mut page, references, headings, .. } = self;
        let mut ids: Vec<&str> = page.ids.iter().map(AsRef::as_ref).collect();
        ids.sort_unstable();
        let twice = ids.windows(2).filter(|pair| pair[0] == pair[1]);
        let twice = twice.map(|pair| rules::duplicate_element_id::found(pair[0]));
        let mut findings: Vec<Finding> = twice.collect();
        for (attribute, id) in references {
            if ids.binary_search(&decoded(id).as_ref()).is_err() {
                findings.push(rules::dangling_reference::found(attribute, id));
            }
        }
        if page.lang.is_empty() && self.html_seen {
            findings.push(rules::lang_missing::found());
        }
        if !says_something(&page.title) {
            findings.push(rules::title_missing::found());
        }
        // A page that sends the reader on needs no headings.
        if !page.redirect {
            findings.extend(rules::heading_order::found(&headings));
        }
        if length > HEAVY {
            findings.push(rules::page_too_heavy::found(length, HEAVY));
        }
        page.findings.append(&mut findings);
        page
    }
}

/// Whether an address is one of another site, or at least does not say that it is of this one.
fn leads_away(address: &str) -> bool {
    let address = address.trim_start();
    let begins = |with: &str| {
        address.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    ["//", "http:", "https:"].into_iter().any(begins)
}

fn lowered(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|b| b.is_ascii_uppercase()) {
        Cow::Owned(name.to_ascii_lowercase())
    } else {
        Cow::Borrowed(name)
    }
}

fn is_void(name: &str) -> bool {
    const VOID: [&str; 13] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ];
    VOID.iter().any(|void| name.eq_ignore_ascii_case(void))
}
