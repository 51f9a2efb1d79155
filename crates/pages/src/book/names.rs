//! What stands on a page in another language than its own, where nobody translated it: names, and
//! English words of the program in a language that a theme gives in part.

use std::collections::BTreeSet;

use programme::model::{Detailed, Indicator, Kind, Lang, Localised};

use super::Book;
use super::met::Met;

/// Names and words that stand on pages of one language in another.
pub struct Names {
    /// Each with the tag of its language.
    pub met: Met<String>,
    /// Names in the language of the page that English words of the program could be taken for.
    pub own: BTreeSet<String>,
}

/// The least letters of a name of one word: a shorter one may be a word of the page's language too.
const LONG: usize = 9;

pub fn names(book: &Book<'_>, lang: Lang) -> Names {
    let settings = &book.programme.settings;
    let objects = book.programme.objects.iter();
    // Names of places and of organisations are of no language (WCAG 2.2, success criterion 3.1.2).
    let named = objects.filter(|object| !matches!(object.kind(), Kind::Area | Kind::Partner));
    let texts = named.flat_map(|object| {
        let unit = Indicator::of(&object.detail).and_then(|indicator| indicator.unit.as_ref());
        [Some(&object.common.title), object.common.short_title.as_ref(), unit]
    });
    let other = |text: &Localised| {
        let said = text.get(lang);
        let tag = settings.tag(said.lang);
        let is_name = said.text.contains(' ') || said.text.chars().count() >= LONG;
        let is_other = is_name && tag != book.locale(lang).spoken();
        is_other.then(|| (said.text.trim().to_owned(), tag.to_owned()))
    };
    let locale = book.locale(lang);
    let own = |text: &Localised| {
        let said = text.get(lang);
        let is_own = said.lang == lang && locale.is_stand_in(said.text.trim());
        is_own.then(|| said.text.trim().to_owned())
    };
    let own = texts.clone().flatten().filter_map(own).collect();
    let stand_ins = locale.stand_ins().map(|words| (words.to_owned(), "en".to_owned()));
    let met = Met::new(texts.flatten().filter_map(other).chain(stand_ins));
    Names { met, own }
}
