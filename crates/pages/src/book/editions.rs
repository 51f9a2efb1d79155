//! Editions of the programme: how it was when it was adopted, each a site below an address of its own.

use std::collections::BTreeMap;

use base::value::{Date, PartialDate};
use programme::model::{Edition, Lang, ObjectRef, Programme, Settings};

use super::Book;
use super::scope::Scope;
use crate::address::{Address, PageKey, Site};

/// An edition, seen from the site as it is now.
pub struct Past<'a> {
    pub edition: &'a Edition,
    pub book: &'a Book<'a>,
}

/// What an edition knows of itself, and of the site as it is now.
pub struct AsItWas<'a> {
    pub edition: &'a Edition,
    /// The folder in which it stands, with `/` behind it.
    pub folder: String,
    /// The day that it shows, unless the editors gave another.
    pub day: Date,
    /// The files of its content that are published as they are, by their paths.
    pub files: &'a BTreeMap<String, Vec<u8>>,
    pub now: Now<'a>,
}

/// The site as it is now, as far as an edition links to it.
#[derive(Clone, Copy)]
pub struct Now<'a> {
    pub programme: &'a Programme,
    pub site: &'a Site,
}

impl AsItWas<'_> {
    /// How it is called in a language of the edition.
    pub fn title(&self, settings: &Settings, lang: Lang) -> String {
        title(self.edition, self.now.programme, settings.tag(lang))
    }

    /// The day of adoption, else that of its content.
    pub fn told(&self) -> PartialDate {
        PartialDate::day(self.edition.date.unwrap_or(self.day))
    }
}

impl Past<'_> {
    /// How it is called in a language of the site as it is now.
    pub fn title(&self, scope: &Scope<'_>) -> String {
        title(self.edition, scope.book.programme, scope.settings().tag(scope.lang))
    }
}

/// What editors called it, else its tag.
fn title(edition: &Edition, now: &Programme, tag: &str) -> String {
    let mut langs = now.settings.langs();
    let lang = langs.find(|lang| now.settings.tag(*lang) == tag).unwrap_or(Lang::DEFAULT);
    let title = edition.title.as_ref().map(|title| title.get(lang).text.to_owned());
    title.unwrap_or_else(|| edition.tag.to_string())
}

impl<'a> Scope<'a> {
    /// The way to this page as it was in an edition; none where it was not there, or not in this
    /// language.
    pub fn as_it_was(&self, past: &Past<'a>, key: PageKey) -> Option<String> {
        let then = past.book;
        let key = same_page(key, self.book.programme, then.programme)?;
        let lang =
            same_language(self.lang, &self.book.programme.settings, &then.programme.settings)?;
        let there = then.in_site(then.site.address(key, lang)?);
        Some(self.way_to(&there))
    }

    /// The way from a page of an edition to the same page as it is now, else to the home page.
    pub fn as_it_is(&self, key: PageKey) -> Option<String> {
        let now = self.book.as_it_was.as_ref()?.now;
        let (then, settings) = (self.book.programme, &now.programme.settings);
        let lang = same_language(self.lang, &then.settings, settings).unwrap_or(Lang::DEFAULT);
        let same = same_page(key, then, now.programme);
        let there = same.and_then(|key| now.site.address(key, lang));
        let there = there.or_else(|| now.site.address(PageKey::Home, lang))?;
        Some(there.relative_from(&self.book.in_site(self.here)))
    }
}

impl Book<'_> {
    /// Where a page or a file of the book stands below the whole site: that of an edition in its folder.
    pub fn in_site(&self, address: &Address) -> Address {
        match &self.as_it_was {
            Some(then) => Address::of_file(&format!("{}{}", then.folder, address.file())),
            None => address.clone(),
        }
    }

    /// Whether a file is that of an edition.
    pub fn is_of_edition(&self, path: &str) -> bool {
        let folders = self.editions.iter().filter_map(|past| past.book.as_it_was.as_ref());
        folders.into_iter().any(|then| path.starts_with(&then.folder))
    }
}

/// The page of the same thing in another state of the programme.
fn same_page(key: PageKey, from: &Programme, to: &Programme) -> Option<PageKey> {
    Some(match key {
        PageKey::Object(at) => PageKey::Object(same(at, from, to)?),
        PageKey::Embed(at) => PageKey::Embed(same(at, from, to)?),
        PageKey::Dossier(Some(at)) => PageKey::Dossier(Some(same(at, from, to)?)),
        // How many there are, and by what they are sorted out, comes and goes.
        PageKey::Commitments(..)
        | PageKey::Projects(..)
        | PageKey::Sorted(..)
        | PageKey::Places(..)
        | PageKey::Tag(..) => return None,
        key => key,
    })
}

/// The object with this id, or with one of which either is an alias.
fn same(at: ObjectRef, from: &Programme, to: &Programme) -> Option<ObjectRef> {
    let object = from.object(at);
    let is_same = |found: &ObjectRef| to.object(*found).kind() == object.kind();
    let found = to.get(&object.id).filter(is_same);
    let former = || {
        let mut aliases = object.common.aliases.iter();
        aliases.find_map(|(alias, _)| to.get(alias).filter(is_same))
    };
    let later = || {
        let mut all = to.of_kind(object.kind());
        let is_alias = |alias: &str| alias == object.id.as_ref();
        let found = all.find(|(_, one)| one.common.aliases.iter().any(|(a, _)| is_alias(a)));
        found.map(|(at, _)| at)
    };
    found.or_else(former).or_else(later)
}

fn same_language(lang: Lang, from: &Settings, to: &Settings) -> Option<Lang> {
    to.langs().find(|other| to.tag(*other) == from.tag(lang))
}
