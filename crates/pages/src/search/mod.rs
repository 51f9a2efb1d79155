//! What readers find by words: of each page that is there to be found what is read on it, and the
//! files that the page of search asks. Nothing that is withheld is on a page, so nothing of it is
//! found here.

#[cfg(test)]
mod tests;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use ::search::Record;
use base::diagnostic::Diagnostic;
use programme::model::{Area, Kind, Lang, ObjectRef, RelationKind};

use crate::address::{PageKey, Site, of_tracks};
use crate::book::scope::Scope;
use crate::book::{Book, File};
use crate::rules::cannot_index;

/// The names of the choices: what sort of page, about which area, on which track.
pub const CHOICES: [&str; 3] = ["kind", "area", "track"];

/// The sort of pages that tell of many objects.
pub const OVERVIEW: &str = "overview";

/// On a site of so many pages a language all that is read on them is found.
const WHOLE: usize = 1_000;

/// So many letters of a larger one, shared by its pages: its index takes some fifty bytes of memory for each
/// letter while it is made, and most of the time that it takes.
const LETTERS: usize = 2_000 * WHOLE;

/// Of each page at least so many: what stands at the top.
const LEAST: usize = 400;

/// How many letters of each page in a language are found, beside its title, where the site has so many that not all are.
pub fn letters(book: &Book<'_>, lang: Lang) -> Option<usize> {
    let found = book.site.pages().filter(|(key, of, _)| *of == lang && is_found(*key));
    share(found.count())
}

fn share(pages: usize) -> Option<usize> {
    (pages > WHOLE).then(|| (LETTERS / pages).max(LEAST))
}

/// What is known of pages, in their order by language.
pub type Records = BTreeMap<(Lang, PageKey), Record>;

/// Whether a page is there to be found: what only repeats, prints, continues or lists others by their
/// names is not.
pub fn is_found(key: PageKey) -> bool {
    let repeats = matches!(
        key,
        PageKey::Embed(_)
            | PageKey::Dossier(_)
            | PageKey::Further(..)
            | PageKey::Places(..)
            | PageKey::Tag(..)
            | PageKey::Commitments(..)
            | PageKey::Projects(..)
            | PageKey::Sorted(..)
    );
    let lists = [PageKey::SEARCH, PageKey::INDEX, PageKey::TAGS, PageKey::PLACES, PageKey::WAITING];
    !repeats && !lists.contains(&key) && key != PageKey::NOT_FOUND
}

/// A page as it is found.
pub fn record(scope: &Scope<'_>, key: PageKey, html: &str) -> Record {
    let title = (scope.kind(key).title)(scope, key).text.replace('\u{ad}', "");
    // What has no words is not found, by its title neither.
    let text = Some(words::words(html)).filter(|text| !text.is_empty());
    let text = text.unwrap_or_else(|| title.clone());
    let mut named = BTreeMap::from([("title".to_owned(), title)]);
    let mut choices = BTreeMap::new();
    let mut choose = |name: &str, values: Vec<String>| {
        if !values.is_empty() {
            choices.insert(name.to_owned(), values);
        }
    };
    let [kind, area, track] = CHOICES;
    if let PageKey::Object(at) = key {
        let programme = scope.book.programme;
        let ids = |all: BTreeSet<ObjectRef>| -> Vec<String> {
            all.into_iter().map(|at| programme.object(at).id.to_string()).collect()
        };
        named.insert("id".to_owned(), programme.object(at).id.to_string());
        named.insert(kind.to_owned(), scope.noun(at));
        // Residents call their neighbourhood otherwise than the register does.
        if let Some(also) = scope.own::<Area>(at).and_then(|area| area.also.as_deref()) {
            named.insert("also".to_owned(), also.replace('|', ", "));
        }
        choose(kind, vec![programme.object(at).kind().name().to_owned()]);
        choose(area, ids(areas(scope, at)));
        choose(track, ids(of_tracks(programme, scope.book.insight.tracks(), at)));
    } else {
        choose(kind, vec![OVERVIEW.to_owned()]);
    }
    Record { path: scope.here.file().to_owned(), named, text, choices }
}

/// The areas that an object is of or about, or was measured in.
fn areas(scope: &Scope<'_>, at: ObjectRef) -> BTreeSet<ObjectRef> {
    let programme = scope.book.programme;
    let is_area = |at: &ObjectRef| programme.object(*at).kind() == Kind::Area;
    let lines = programme.outgoing(at).iter();
    let about = lines.filter(|line| {
        matches!(line.kind, RelationKind::InArea | RelationKind::About) && is_area(&line.to)
    });
    let measured = scope.book.insight.measurements(at).into_iter();
    let measured = measured.flat_map(|found| found.areas.iter().filter_map(|one| one.area));
    let own = Some(at).filter(is_area).into_iter();
    about.map(|line| line.to).chain(measured).chain(own).collect()
}

/// The files in which the pages of a language are found; none where the site has no page of search.
pub fn files(
    book: &Book<'_>,
    lang: Lang,
    mut records: Vec<Record>,
) -> Result<Vec<File>, Diagnostic> {
    let Some(page) = book.site.address(PageKey::SEARCH, lang) else {
        return Ok(Vec::new());
    };
    if let Some(letters) = letters(book, lang) {
        records.iter_mut().for_each(|record| words::shorten(&mut record.text, letters));
    }
    let made = ::search::index(book.programme.settings.tag(lang), records);
    let made = made.map_err(|problem| cannot_index::report(page.file(), &problem))?;
    let files = made.into_iter();
    Ok(files.map(|(name, bytes)| File::new(&Site::of_search(page, &name), bytes)).collect())
}
