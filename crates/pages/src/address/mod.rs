//! Every address of the site: its pages in each language, the files beside them, redirects, the
//! menu and the way to a page.
//!
//! One type makes every URL. Links between pages are relative and name `index.html`, so that the
//! site works in any folder, on any host and from a disk. Nothing here knows of templates.

#[allow(clippy::module_inception, reason = "an address, among what gives them")]
mod address;
mod collision;
mod commitments;
mod key;
mod ledger;
mod menu;
mod redirect;
pub mod rules;
mod segment;
mod source_path;
#[cfg(test)]
mod tests;
mod trail;

pub use address::Address;
pub use commitments::{CommitmentFilter, PER_PAGE, filters};
pub use key::PageKey;
pub use menu::MenuEntry;
pub use programme::model::Monitor;
pub use rules::RULES;
pub use source_path::{below_content, id_of, object_at};

use base::diagnostic::Bag;
use programme::AddressRow;
use programme::model::{Attachment, Kind, Lang, ObjectRef, Programme};

use segment::Segments;

/// The pages of a programme and where they stand.
#[derive(Debug, Clone)]
pub struct Site {
    languages: u8,
    /// Sorted.
    keys: Vec<PageKey>,
    /// For each key one address in every language.
    addresses: Vec<Address>,
    redirects: Vec<(Address, PageKey, Lang)>,
}

impl Site {
    /// Gives every page its address in every language, and says what cannot stand together.
    ///
    /// `ledger` holds the addresses that were published before, from `addresses.csv`.
    pub fn plan(programme: &Programme, ledger: &[AddressRow]) -> (Self, Bag) {
        let mut bag = Bag::new();
        let langs: Vec<Lang> = programme.settings.langs().collect();
        let segments: Vec<Segments<'_>> = langs
            .iter()
            .map(|lang| Segments::new(&programme.settings, *lang, &mut bag))
            .collect();
        let keys = key::of(programme);
        let mut addresses = Vec::with_capacity(keys.len() * langs.len());
        for key in &keys {
            addresses.extend(segments.iter().map(|s| s.page(programme, *key)));
        }
        let mut site = Self {
            languages: u8::try_from(langs.len()).unwrap_or(u8::MAX),
            keys,
            addresses,
            redirects: Vec::new(),
        };
        let aliases = redirect::wanted(programme, &segments, &mut bag);
        let taken = collision::Taken::of(programme, &site);
        taken.report(&mut bag);
        let (redirects, refused) = taken.place(aliases, &mut bag);
        site.redirects = redirects;
        ledger::check(programme, &site, ledger, &refused, &mut bag);
        (site, bag)
    }

    /// Every page in every language, in an order that depends on the content alone.
    pub fn pages(&self) -> impl Iterator<Item = (PageKey, Lang, &Address)> {
        let of_each_key = self.addresses.chunks(usize::from(self.languages.max(1)));
        self.keys.iter().zip(of_each_key).flat_map(|(key, chunk)| {
            (0u8..)
                .zip(chunk)
                .map(|(lang, address)| (*key, Lang(lang), address))
        })
    }

    /// Every language has every page.
    pub fn langs(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.languages).map(Lang)
    }

    /// None where the site has no such page.
    pub fn address(&self, key: PageKey, lang: Lang) -> Option<&Address> {
        if lang.0 >= self.languages {
            return None;
        }
        let at = self.keys.binary_search(&key).ok()?;
        self.addresses
            .get(at * usize::from(self.languages) + lang.index())
    }

    pub fn has(&self, key: PageKey) -> bool {
        self.keys.binary_search(&key).is_ok()
    }

    /// A file beside an object's page, named after its id: `indicatoren/x/x.csv`.
    pub fn beside(
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
    pub fn calendar(&self, lang: Lang) -> Option<Address> {
        let page = self.address(PageKey::Calendar, lang)?;
        Some(page.sibling("agenda.ics"))
    }

    /// The feed of a language, beside the page that tells the same.
    pub fn feed(&self, lang: Lang) -> Option<Address> {
        let page = self.address(PageKey::Changes, lang)?;
        Some(page.sibling("atom.xml"))
    }

    /// The PDF of a dossier: `dossier/dossier.pdf`, `dossier/veilig/veilig.pdf`.
    pub fn pdf(&self, programme: &Programme, key: PageKey, lang: Lang) -> Option<Address> {
        let page = self.address(key, lang)?;
        let name = match key {
            PageKey::Dossier(Some(at)) => programme.object(at).id.as_ref(),
            PageKey::Dossier(None) => "dossier",
            _ => return None,
        };
        Some(page.sibling(&format!("{name}.pdf")))
    }

    /// A file of the theme, by its name with its fingerprint.
    pub fn asset(name: &str) -> Address {
        Address::of_file(&format!("assets/{name}"))
    }

    /// Attachments keep their paths.
    pub fn attachment(attachment: &Attachment) -> Address {
        Address::of_file(&attachment.path)
    }

    /// Former addresses, with the page to which each leads; sorted by address.
    pub fn redirects(&self) -> &[(Address, PageKey, Lang)] {
        &self.redirects
    }

    /// The menu that the settings give, else one that fits what the programme holds.
    pub fn menu<'a>(&self, programme: &'a Programme, _lang: Lang) -> Vec<MenuEntry<'a>> {
        menu::menu(self, programme)
    }

    /// The way from the home page to a page, both included.
    pub fn breadcrumbs(&self, programme: &Programme, key: PageKey) -> Vec<PageKey> {
        trail::to(self, programme, key)
    }

    /// The page that lists a kind; free pages have none.
    pub fn list(&self, kind: Kind) -> Option<PageKey> {
        let key = PageKey::List(kind);
        self.has(key).then_some(key)
    }
}
