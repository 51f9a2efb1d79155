//! Every sort of page: one file each, which says when it exists, where it stands and what it holds.

mod accessibility;
mod action_line;
mod area;
mod area_monitor;
mod calendar;
mod changes;
mod commitment;
mod commitments;
mod council;
mod document;
mod dossier;
mod editions;
mod embed;
mod evaluation;
mod experience;
mod free_page;
mod fund;
mod further;
mod glossary;
mod goal;
mod home;
mod index;
mod indicator;
mod intervention;
mod intervention_monitor;
mod list;
mod money;
mod money_rows;
mod network;
mod not_found;
mod open_data;
mod partner;
mod places;
mod privacy;
mod process_monitor;
mod projects;
mod quality;
mod search;
mod sorted;
mod story;
mod tags;
mod track;
pub mod turns;
mod unknowns;
mod update;
mod waiting;

use base::diagnostic::Bag;
use locale::Locale;
use programme::model::AddressRow;
use programme::model::{ObjectRef, Programme};

use crate::address::{Address, Below, Folders, PageKey, Site};
use crate::book::page::{Kinds, Pages, kind_of};
use crate::rules::invalid_theme;
use crate::theme::Theme;

/// In the order in which a site lists its pages.
pub const KINDS: Kinds = &[
    &home::PAGE,
    &list::PAGE,
    &track::PAGE,
    &action_line::PAGE,
    &intervention::PAGE,
    &goal::PAGE,
    &indicator::PAGE,
    &area::PAGE,
    &partner::PAGE,
    &fund::PAGE,
    &document::PAGE,
    &commitment::PAGE,
    &update::PAGE,
    &evaluation::PAGE,
    &story::PAGE,
    &free_page::PAGE,
    &embed::PAGE,
    &area_monitor::PAGE,
    &intervention_monitor::PAGE,
    &process_monitor::PAGE,
    &commitments::PAGE,
    &projects::PAGE,
    &sorted::PAGE,
    &experience::PAGE,
    &calendar::PAGE,
    &changes::PAGE,
    &editions::PAGE,
    &quality::PAGE,
    &search::PAGE,
    &index::PAGE,
    &tags::PAGE,
    &tags::TAG,
    &places::PAGE,
    &places::PART,
    &further::PAGE,
    &glossary::PAGE,
    &unknowns::PAGE,
    &money::PAGE,
    &money_rows::PAGE,
    &network::PAGE,
    &council::PAGE,
    &dossier::PAGE,
    &accessibility::PAGE,
    &privacy::PAGE,
    &open_data::PAGE,
    &waiting::PAGE,
    &not_found::PAGE,
];

/// What decides beside the programme which pages and addresses there are.
#[derive(Clone, Copy, Default)]
pub struct Beside<'a> {
    /// Whether something is known to have become different: then there is always a page of what changed.
    pub history: bool,
    /// Whether drafts and what waits for its day are shown: then editors see until when.
    pub drafts: bool,
    /// Whether its pages are searched: those of an edition are not.
    pub search: bool,
    /// How messages name the folder of content; empty where they name paths below it.
    pub content: &'a str,
    /// Sites in folders of this one, whose addresses stand too.
    pub editions: &'a [Below<'a>],
}

/// Gives every page its address in every language, and says what cannot stand together and which
/// of the theme's words cannot stand in an address.
///
/// `locales` are those of the programme's languages; `ledger` holds the addresses that were
/// published before, from `addresses.csv`.
pub fn plan(
    programme: &Programme,
    ledger: &[AddressRow],
    locales: &[Locale],
    theme: &Theme,
    beside: &Beside<'_>,
) -> (Site, Bag) {
    let mut bag = Bag::new();
    let folders: Vec<Folders<'_>> = programme
        .settings
        .langs()
        .zip(locales)
        .map(|(lang, words)| Folders::new(&programme.settings, lang, words, &mut bag))
        .collect();
    let pages: Vec<(PageKey, Vec<Address>)> = pages(programme, beside)
        .into_iter()
        .map(|key| {
            let address = kind_of(KINDS, programme, key).address;
            let all = folders.iter().map(|folders| address(folders, programme, key));
            (key, all.collect())
        })
        .collect();
    for (folders, words) in folders.iter().zip(locales) {
        for (key, word) in folders.wrong() {
            let (file, line) = theme.place_of(words.tag(), &key);
            let path = theme.path_of(&format!("locales/{file}"));
            bag.push(invalid_theme::address(&path, line, &key, &word));
        }
    }
    let (site, problems) =
        Site::plan(programme, &folders, pages, ledger, (beside.editions, beside.content));
    bag.append(problems);
    (site, bag)
}

/// The pages of a programme. A page exists only where it has something to show.
fn pages(programme: &Programme, beside: &Beside<'_>) -> Vec<PageKey> {
    let mut all = Vec::new();
    let mut has_objects = false;
    for kind in KINDS {
        match kind.pages {
            Pages::One(exists) => {
                let key = PageKey::One(kind.name);
                let is_told = match key {
                    PageKey::CHANGES => beside.history,
                    PageKey::WAITING => beside.drafts,
                    PageKey::SEARCH => beside.search && programme.settings.search != Some(false),
                    _ => false,
                };
                all.extend((is_told || exists(programme)).then_some(key));
            }
            Pages::Many(pages) => all.extend(pages(programme)),
            // Those of all kinds stand together, in the order of the programme.
            Pages::Of(_) if has_objects => {}
            Pages::Of(_) => {
                has_objects = true;
                let count = u32::try_from(programme.objects.len()).unwrap_or(u32::MAX);
                all.extend((0..count).map(|at| PageKey::Object(ObjectRef(at))));
            }
        }
    }
    all
}
