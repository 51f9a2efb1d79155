//! Which files are translations of which.

use crate::model::Lang;
use crate::read::source::Sources;
use base::diagnostic::{Bag, FileId, Place};

use crate::read::languages::Languages;
use crate::read::layout::Localisable;
use crate::rules::{translation_without_original, unknown_language};

#[derive(Clone, Copy)]
pub struct Translations<'a> {
    pub sources: &'a Sources,
    pub languages: &'a Languages,
}

impl Translations<'_> {
    /// The translations of a file that stands alone, each with its language.
    pub fn of(&self, file: &Localisable, original: &str, bag: &mut Bag) -> Vec<(Lang, FileId)> {
        let found = file.translations.iter().filter_map(|(tag, translation)| {
            if file.original.is_none() {
                let place = self.place(*translation);
                let none = std::iter::empty();
                bag.push(translation_without_original::file(place, original, none));
                return None;
            }
            Some((self.language(tag, *translation, original, bag)?, *translation))
        });
        found.collect()
    }

    /// The language of a translated file; reports it where the site has no such language.
    pub fn language(&self, tag: &str, file: FileId, original: &str, bag: &mut Bag) -> Option<Lang> {
        match self.languages.find(tag) {
            Some(Lang::DEFAULT) => {
                let place = self.place(file);
                bag.push(unknown_language::default_language(tag, place, original));
                None
            }
            Some(lang) => Some(lang),
            None => {
                if self.languages.known {
                    let (place, tags) = (self.place(file), &self.languages.tags);
                    bag.push(unknown_language::report(tag, place, tags));
                }
                None
            }
        }
    }

    /// A file as a whole.
    pub fn place(&self, file: FileId) -> Place {
        let shown = self.sources.get(file).map(|source| source.shown.as_ref());
        Place::Path(shown.unwrap_or_default().to_owned())
    }
}
