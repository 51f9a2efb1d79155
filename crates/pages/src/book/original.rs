//! In which language a page is told: its own, or another where nobody translated it.

use programme::model::{Kind, Lang};

use super::Book;
use super::page::kind_of;
use crate::address::PageKey;

impl Book<'_> {
    /// The language in which the text or the title of a page stands, where that is not its own.
    pub fn told_in(&self, key: PageKey, lang: Lang) -> Option<Lang> {
        let programme = self.programme;
        if let PageKey::Object(at) | PageKey::Embed(at) | PageKey::Dossier(Some(at)) = key {
            let object = programme.object(at);
            let title = object.common.title.get(lang).lang;
            // An area has a name rather than a title: a name in one language is no missing translation.
            if title != lang && object.kind() != Kind::Area {
                return Some(title);
            }
        }
        let written = (kind_of(self.kinds, programme, key).text)(programme, key)?;
        let (_, said) = written.body.get(lang)?;
        (said != lang).then_some(said)
    }

    /// The language of the page that says the same and is no translation of another; none where this one is in its own
    /// language, or nobody else has it.
    pub fn original(&self, key: PageKey, lang: Lang) -> Option<Lang> {
        let settings = &self.programme.settings;
        let spoken = || {
            let spoken = self.locale(lang).spoken();
            settings.langs().find(|other| settings.tag(*other) == spoken)
        };
        match self.is_translated(key, lang) {
            true => None,
            false => self.told_in(key, lang).or_else(spoken),
        }
    }

    /// Whether a page can be offered to those who look for its language: the editors wrote it in that language, or else
    /// there are words in it.
    pub fn is_translated(&self, key: PageKey, lang: Lang) -> bool {
        let is_written = matches!(key, PageKey::Object(_));
        let has_words = || self.locale(lang).spoken() == self.programme.settings.tag(lang);
        self.told_in(key, lang).is_none() && (is_written || has_words())
    }
}
