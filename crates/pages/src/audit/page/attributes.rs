//! The attributes of one element, as far as the audit asks for them.

use super::super::plain::says_something;

/// A view of an element's attributes, whose names may be in any case.
#[derive(Debug)]
pub struct Attributes<'a, 's> {
    all: &'s [(&'a str, &'a str)],
    pub id: Option<&'a str>,
    pub class: &'a str,
    pub lang: Option<&'a str>,
    pub role: &'a str,
    /// Hidden from assistive technology.
    pub hidden: bool,
    /// Named by an attribute.
    pub named: bool,
}

impl<'a, 's> Attributes<'a, 's> {
    pub fn read(all: &'s [(&'a str, &'a str)]) -> Self {
        let mut has =
            Self { all, id: None, class: "", lang: None, role: "", hidden: false, named: false };
        for &(name, value) in all {
            match name.len() {
                2 if is(name, "id") => has.id = Some(value),
                4 if is(name, "lang") => has.lang = Some(value),
                4 if is(name, "role") => has.role = value.trim(),
                5 if is(name, "class") => has.class = value,
                5 if is(name, "title") => has.named |= says_something(value),
                6 if is(name, "hidden") => has.hidden = true,
                10 if is(name, "aria-label") => has.named |= says_something(value),
                11 if is(name, "aria-hidden") => has.hidden |= value == "true",
                // Whether its ids exist is asked of every reference.
                15 if is(name, "aria-labelledby") => has.named |= says_something(value),
                _ => {}
            }
        }
        has
    }

    /// The value of an attribute; empty where it has none.
    pub fn get(&self, wanted: &str) -> Option<&'a str> {
        let found = self.all.iter().find(|(name, _)| is(name, wanted));
        found.map(|(_, value)| *value)
    }

    pub fn is(&self, wanted: &str, value: &str) -> bool {
        self.get(wanted).is_some_and(|found| found.trim().eq_ignore_ascii_case(value))
    }

    /// Said to be there for the eye only.
    pub fn decorative(&self) -> bool {
        matches!(self.role, "presentation" | "none")
    }

    /// Whether a script element holds data, which no browser runs.
    pub fn is_data_block(&self) -> bool {
        self.is("type", "application/ld+json") || self.is("type", "application/json")
    }

    /// The names of attributes that are style or script: `style`, `onclick`, and an `href` that
    /// is `javascript:`.
    pub fn inline(&self) -> impl Iterator<Item = &'a str> {
        let inline = |name: &str, value: &str| {
            let script = |value: &str| {
                let start = value.trim_start().get(..11);
                start.is_some_and(|start| start.eq_ignore_ascii_case("javascript:"))
            };
            is(name, "style")
                || name.len() > 4 && name.get(..2).is_some_and(|on| is(on, "on"))
                || is(name, "href") && script(value)
        };
        let found = self.all.iter().filter(move |(name, value)| inline(name, value));
        found.map(|(name, _)| *name)
    }

    /// Every id that an attribute refers to, with the attribute's name.
    pub fn references(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let single = self.all.iter().copied().filter(|(name, _)| {
            let name = *name;
            match name.len() {
                3 => is(name, "for"),
                4 => is(name, "list") || is(name, "form"),
                7 => is(name, "headers"),
                9.. => {
                    name.get(..5).is_some_and(|aria| is(aria, "aria-"))
                        && REFERRING.iter().any(|referring| is(name, referring))
                }
                _ => false,
            }
        });
        single.flat_map(|(name, value)| value.split_ascii_whitespace().map(move |id| (name, id)))
    }

    /// Whether a browser that shows the element fetches what it names.
    pub fn fetches(&self, element: &str) -> bool {
        if is(element, "link") {
            let sorts = self.get("rel").unwrap_or_default().split_ascii_whitespace();
            return sorts.into_iter().any(|sort| FETCHING_LINKS.iter().any(|own| is(sort, own)));
        }
        FETCHING.iter().any(|own| is(element, own))
    }

    /// Every address that an attribute names.
    pub fn links(&self, element: &str, mut each: impl FnMut(&'a str)) {
        for &(name, value) in self.all {
            match name.len() {
                3 if is(name, "src") => each(value),
                4 if is(name, "href") && !is(element, "base") => each(value),
                4 if is(name, "data") && is(element, "object") => each(value),
                6 if is(name, "action") || is(name, "poster") => each(value),
                6 if is(name, "srcset") => {
                    let addresses =
                        value.split(',').filter_map(|one| one.split_whitespace().next());
                    addresses.for_each(&mut each);
                }
                10 if is(name, "xlink:href") => each(value),
                // A mark or a pattern elsewhere in the drawing.
                _ => {
                    if let Some(rest) = value.strip_prefix("url(")
                        && let Some(address) = rest.strip_suffix(')')
                        && !is(name, "style")
                    {
                        each(address.trim_matches(['"', '\'']));
                    }
                }
            }
        }
    }
}

const FETCHING: [&str; 14] = [
    "audio", "embed", "feimage", "frame", "iframe", "image", "img", "input", "object", "script",
    "source", "track", "use", "video",
];

/// Of links in the head of a page.
const FETCHING_LINKS: [&str; 9] = [
    "apple-touch-icon",
    "dns-prefetch",
    "icon",
    "manifest",
    "modulepreload",
    "preconnect",
    "prefetch",
    "preload",
    "stylesheet",
];

const REFERRING: [&str; 8] = [
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-owns",
    "aria-activedescendant",
];

fn is(name: &str, lower: &str) -> bool {
    name.eq_ignore_ascii_case(lower)
}
