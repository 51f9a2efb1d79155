//! In which language a page is told: its own, or another where nobody translated it.

use programme::model::{Kind, Lang};

use super::Book;
use super::page::kind_of;
use crate::address::PageKey;

/// The language of the words that stand in for those that a language lacks.
const STAND_IN: &str = "en";

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
        if self.is_translated(key, lang) {
            return None;
        }
        let settings = &self.programme.settings;
        let spoken = || settings.langs().find(|other| settings.tag(*other) == STAND_IN);
        let first = || Some(Lang::DEFAULT).filter(|first| *first != lang);
        self.told_in(key, lang).or_else(spoken).or_else(first)
    }

    /// The tag of the language that a page is told in, where that is not its own: of a text of the editors its language, of
    /// words of the program that of those that stand in.
    pub fn told_in_tag(&self, key: PageKey, lang: Lang) -> Option<&str> {
        match self.told_in(key, lang) {
            Some(other) => Some(self.programme.settings.tag(other)),
            None => (!self.is_translated(key, lang)).then_some(STAND_IN),
        }
    }

    /// Whether a page can be offered to those who look for its language: the editors wrote it in that language, or else
    /// there are words in it.
    pub fn is_translated(&self, key: PageKey, lang: Lang) -> bool {
        let has_words = || self.locale(lang).says(kind_of(self.kinds, self.programme, key).name);
        self.told_in(key, lang).is_none() && (self.is_written(key, lang) || has_words())
    }

    /// Whether the editors wrote the title or the text of an object in this language.
    fn is_written(&self, key: PageKey, lang: Lang) -> bool {
        let PageKey::Object(at) = key else { return false };
        let common = &self.programme.object(at).common;
        common.title.translation(lang).is_some() || common.body.translation(lang).is_some()
    }
}
