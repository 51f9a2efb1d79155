//! Every address of the site: its pages in each language, the files beside them and redirects.
//!
//! One type makes every URL. Links between pages are relative and name `index.html`, so that the
//! site works in any folder, on any host and from a disk. Nothing here knows of templates.

#[allow(clippy::module_inception, reason = "an address, among what gives them")]
mod address;
mod collision;
mod commitments;
mod folder;
mod folders;
mod key;
mod ledger;
mod recorded;
mod redirect;
pub mod rules;
mod sorted;
mod source_path;
#[cfg(test)]
mod tests;

pub use address::Address;
pub use commitments::CommitmentFilter;
pub(crate) use commitments::{PER_PAGE, filters};
pub(crate) use commitments::{pages as commitment_pages, segment as commitment_segment};
pub(crate) use folder::folder;
pub(crate) use folders::Folders;
pub use folders::edition_folder;
pub use key::{Long, PageKey};
pub use recorded::{Below, Host, moved, not_recorded, unrecorded};
pub use rules::RULES;
pub(crate) use sorted::{
    ListFilter, PER_PAGE as SORTED_PER_PAGE, Sorted, date_of, of_tracks, segment as sorted_segment,
};
pub use source_path::{id_of, object_at};

use std::collections::BTreeMap;

use base::diagnostic::Bag;

use programme::model::AddressRow;
use programme::model::{Attachment, Kind, Lang, ObjectRef, Programme};

/// The pages of a programme and where they stand.
#[derive(Debug, Clone)]
pub struct Site {
    languages: u8,
    /// In the order in which pages are listed.
    keys: Vec<PageKey>,
    /// Where each key stands among them.
    places: BTreeMap<PageKey, usize>,
    /// For each key one address in every language.
    addresses: Vec<Address>,
    redirects: Vec<(Address, PageKey, Lang)>,
}

impl Site {
    /// The site of these pages, each with an address in every language, and what cannot stand
    /// together.
    ///
    /// `ledger` holds the addresses that were published before, from `addresses.csv`; those of
    /// `editions` stand too.
    pub(crate) fn plan(
        programme: &Programme,
        folders: &[Folders<'_>],
        pages: Vec<(PageKey, Vec<Address>)>,
        ledger: &[AddressRow],
        (editions, content): (&[Below<'_>], &str),
    ) -> (Self, Bag) {
        let mut bag = Bag::new();
        let places = (0..).zip(&pages).map(|(at, (key, _))| (*key, at)).collect();
        let (keys, addresses): (Vec<_>, Vec<_>) = pages.into_iter().unzip();
        let mut site = Self {
            languages: u8::try_from(folders.len()).unwrap_or(u8::MAX),
            keys,
            places,
            addresses: addresses.into_iter().flatten().collect(),
            redirects: Vec::new(),
        };
        let aliases = redirect::wanted(programme, &site, folders, &mut bag);
        let taken = collision::Taken::of(programme, &site, content);
        taken.report(&mut bag);
        let (redirects, refused) = taken.place(aliases, &mut bag);
        site.redirects = redirects;
        ledger::check(programme, &site, ledger, &refused, editions, &mut bag);
        (site, bag)
    }

    /// Every page in every language, in an order that depends on the content alone.
    pub fn pages(&self) -> impl Iterator<Item = (PageKey, Lang, &Address)> {
        let of_each_key = self.addresses.chunks(usize::from(self.languages.max(1)));
        self.keys.iter().zip(of_each_key).flat_map(|(key, chunk)| {
            (0u8..).zip(chunk).map(|(lang, address)| (*key, Lang(lang), address))
        })
    }

    /// Every language has every page.
    pub(crate) fn langs(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.languages).map(Lang)
    }

    /// None where the site has no such page.
    pub fn address(&self, key: PageKey, lang: Lang) -> Option<&Address> {
        if lang.0 >= self.languages {
            return None;
        }
        let at = self.places.get(&key)?;
        self.addresses.get(at * usize::from(self.languages) + lang.index())
    }

    pub(crate) fn has(&self, key: PageKey) -> bool {
        self.places.contains_key(&key)
    }

    /// A file beside an object's page, named after its id: `indicatoren/x/x.csv`.
    pub(crate) fn beside(
        &self,
        programme: &Programme,
        object: ObjectRef,
        lang: Lang,
        extension: &str,
    ) -> Option<Address> {
        let page = self.address(PageKey::Object(object), lang)?;
        let id = &programme.object(object).id;
        Some(page.sibling(&format!("{id}.{extension}")))
    }

    /// The calendar of a language, beside its page: `kalender/agenda.ics`.
    pub(crate) fn calendar(&self, lang: Lang) -> Option<Address> {
        let page = self.address(PageKey::CALENDAR, lang)?;
        Some(page.sibling("agenda.ics"))
    }

    /// The feed of a language, beside the page that tells the same.
    pub(crate) fn feed(&self, lang: Lang) -> Option<Address> {
        let page = self.address(PageKey::CHANGES, lang)?;
        Some(page.sibling("atom.xml"))
    }

    /// The PDF of a dossier: `dossier/dossier.pdf`, `dossier/veilig/veilig.pdf`.
    pub(crate) fn pdf(&self, programme: &Programme, key: PageKey, lang: Lang) -> Option<Address> {
        let page = self.address(key, lang)?;
        let name = match key {
            PageKey::Dossier(Some(at)) => programme.object(at).id.as_ref(),
            PageKey::Dossier(None) => "dossier",
            _ => return None,
        };
        Some(page.sibling(&format!("{name}.pdf")))
    }

    /// A file in which the page of search looks: `zoeken/pagefind/pagefind.js`.
    pub(crate) fn of_search(page: &Address, name: &str) -> Address {
        page.sibling(&format!("pagefind/{name}"))
    }

    /// A file of the theme, by its name with its fingerprint.
    pub(crate) fn asset(name: &str) -> Address {
        Address::of_file(&format!("assets/{name}"))
    }

    /// Where a way to report a vulnerability is looked for.
    pub(crate) fn security() -> Address {
        Address::of_file(".well-known/security.txt")
    }

    /// A file with data of the site as a whole, by its name.
    pub(crate) fn data(name: &str) -> Address {
        Address::of_file(&format!("data/{name}"))
    }

    /// Attachments keep their paths.
    pub fn attachment(attachment: &Attachment) -> Address {
        Address::of_file(&attachment.path)
    }

    /// Former addresses, with the page to which each leads; sorted by address.
    pub(crate) fn redirects(&self) -> &[(Address, PageKey, Lang)] {
        &self.redirects
    }

    pub(crate) fn if_any(&self, key: PageKey) -> Option<PageKey> {
        self.has(key).then_some(key)
    }

    /// The page that lists a kind; free pages have none.
    pub(crate) fn list(&self, kind: Kind) -> Option<PageKey> {
        self.if_any(PageKey::List(kind))
    }
}
