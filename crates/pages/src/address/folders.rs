use std::cell::RefCell;
use std::collections::BTreeMap;

use base::diagnostic::Bag;
use base::value::is_id;
use locale::Locale;
use programme::model::{Kind, Lang, Settings};

use super::address::LONGEST_PART;
use super::rules::invalid_segment;
use super::{Address, PageKey};

/// The names of folders in one language: what the settings say of a kind, else the theme's words,
/// `address-goal = doelen`.
#[derive(Debug)]
pub struct Folders<'a> {
    pub lang: Lang,
    /// `en/`; empty for the first language.
    prefix: String,
    words: &'a Locale,
    /// A segment that no address can hold is left out.
    own: Vec<(Kind, &'a str)>,
    /// The words that no address can hold, by their key.
    wrong: RefCell<BTreeMap<String, String>>,
}

impl<'a> Folders<'a> {
    pub fn new(settings: &'a Settings, lang: Lang, words: &'a Locale, bag: &mut Bag) -> Self {
        let mut own = Vec::new();
        for kind in Kind::ALL {
            let Some(term) = settings.term(kind, lang) else {
                continue;
            };
            match term.segment.as_deref() {
                Some(segment) if can_stand(segment) => own.push((kind, segment)),
                Some(segment) => bag.push(invalid_segment::report(term.span, segment)),
                None => {}
            }
        }
        Self {
            lang,
            prefix: match lang {
                Lang::DEFAULT => String::new(),
                _ => format!("{}/", settings.tag(lang)),
            },
            words,
            own,
            wrong: RefCell::default(),
        }
    }

    /// The top of the language.
    pub fn top(&self) -> Address {
        Address::of_folder(self.prefix.trim_end_matches('/'))
    }

    /// A file at the top of the language.
    pub fn file(&self, name: &str) -> Address {
        Address::of_file(&format!("{}{name}", self.prefix))
    }

    pub fn folder(&self, path: &str) -> Address {
        Address::of_folder(&format!("{}{path}", self.prefix))
    }

    /// Where a page of the program's own stands.
    pub fn page(&self, key: PageKey) -> Address {
        self.folder(&self.word(key.name()))
    }

    /// Where an object of a kind stands that has this id.
    pub fn object(&self, kind: Kind, id: &str) -> Address {
        match kind {
            Kind::Page => self.folder(id),
            _ => self.folder(&format!("{}/{id}", self.list(kind))),
        }
    }

    /// The folder of a kind.
    pub fn list(&self, kind: Kind) -> String {
        self.own(kind).unwrap_or_else(|| self.word(kind.name()))
    }

    /// What the settings say of the folder of a kind.
    pub fn own(&self, kind: Kind) -> Option<String> {
        self.own.iter().find(|(of, _)| *of == kind).map(|(_, segment)| (*segment).to_owned())
    }

    /// The theme's word for a part of an address, which may be several parts: `geld/bedragen`.
    pub fn said(&self, key: &str) -> String {
        self.words.text(key, &[])
    }

    pub fn word(&self, name: &str) -> String {
        let key = format!("address-{name}");
        let word = self.words.text(&key, &[]);
        if word.split('/').all(can_stand) {
            return word;
        }
        self.wrong.borrow_mut().insert(key, word);
        name.to_owned()
    }

    /// Whether the theme has a word for it.
    pub fn has(&self, name: &str) -> bool {
        self.words.has(&format!("address-{name}"))
    }

    /// The words that were asked for and that no address can hold, by their key.
    pub fn wrong(&self) -> BTreeMap<String, String> {
        self.wrong.borrow().clone()
    }
}

/// The folder of an edition, with `/` behind it: `uitgaven/v2024/`. What an address cannot hold of its
/// tag becomes a dash.
pub fn edition_folder(words: &Locale, tag: &str) -> String {
    let word = words.text("address-editions", &[]);
    let word = if can_stand(&word) { word.as_str() } else { "editions" };
    let sign = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
    let tag: String = tag.to_ascii_lowercase().chars().map(sign).collect();
    format!("{word}/{}/", tag.trim_matches(['-', '.']))
}

fn can_stand(part: &str) -> bool {
    is_id(part) && part.len() <= LONGEST_PART
}
