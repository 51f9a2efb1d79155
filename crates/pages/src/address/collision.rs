use std::collections::BTreeSet;

use base::diagnostic::{Bag, Place, Span, Text};
use base::{as_read, as_seen, text};
use locale::Locale;
use programme::model::{Kind, Lang, Programme};

use super::redirect::{Alias, source_name};
use super::rules::{address_collision, alias_over_page};
use super::{Address, PageKey, Site};

/// What stands at an address, in the order in which it may claim it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    /// A page that the program makes itself.
    System(PageKey),
    List(Kind),
    Object(PageKey),
    /// By its place in the list of attachments.
    Attachment(usize),
}

/// Every address that is taken before aliases are looked at.
pub struct Taken<'a> {
    programme: &'a Programme,
    /// How messages name the folder of content.
    content: &'a str,
    /// Sorted by address, as a disk has it that does not tell capitals apart; one that two want
    /// stands there twice.
    all: Vec<(String, Owner, Lang)>,
}

impl<'a> Taken<'a> {
    pub fn of(programme: &'a Programme, site: &'a Site, content: &'a str) -> Self {
        let mut all: Vec<(String, Owner, Lang)> = site
            .pages()
            .map(|(key, lang, address)| (as_read(address.file()), owner(key), lang))
            .collect();
        let attachments = programme.attachments.iter().enumerate();
        all.extend(
            attachments
                .map(|(at, file)| (as_read(&file.path), Owner::Attachment(at), Lang::DEFAULT)),
        );
        all.sort_unstable();
        Self { programme, content, all }
    }

    /// Two pages or files at one address; a pair is told once, in the first of its languages.
    pub fn report(&self, bag: &mut Bag) {
        let mut pairs: Vec<_> = self
            .all
            .chunk_by(|a, b| a.0 == b.0)
            .filter_map(|group| group.split_first())
            .flat_map(|((file, first, of_first), later)| {
                let pair = |(_, owner, lang): &(String, Owner, Lang)| (*owner, *lang);
                let later = later.iter().map(pair);
                later.map(|(owner, lang)| (*first, owner, lang, *of_first, file.as_str()))
            })
            .collect();
        pairs.sort_unstable();
        pairs.dedup_by_key(|(first, later, ..)| (*first, *later));
        for (first, later, lang, lang_of_first, file) in pairs {
            let (place, mend) = self.place_of(later, lang, (first, lang_of_first));
            let mut found = match self.twins(first, later) {
                Some(path) => address_collision::accents(place, path),
                None => address_collision::report(
                    place,
                    &Address::of_file(file).pretty(),
                    &self.name(later),
                    &self.name(first),
                    mend,
                ),
            };
            if let Some(span) = self.span(first, lang_of_first) {
                found = found.related(span, text!("dat eerder staat", "that stands earlier"));
            }
            bag.push(found);
        }
    }

    /// Gives aliases the addresses that are free. The second list holds those that were refused.
    pub fn place(
        &self,
        aliases: Vec<Alias<'_>>,
        bag: &mut Bag,
    ) -> (Vec<(Address, PageKey, Lang)>, BTreeSet<Address>) {
        let mut refused = BTreeSet::new();
        let mut free: Vec<Alias<'_>> = Vec::new();
        let mut told: BTreeSet<Span> = BTreeSet::new();
        for alias in aliases {
            match self.at(&alias.address) {
                Some((owner, _)) => {
                    if !alias.comes_along() && told.insert(alias.span) {
                        let own = owner == Owner::Object(alias.leads_to);
                        bag.push(alias_over_page::report(
                            alias.span,
                            alias.text,
                            &alias.address.pretty(),
                            &self.name(owner),
                            own,
                        ));
                    }
                    refused.insert(alias.address);
                }
                None => free.push(alias),
            }
        }
        // Of two aliases for one address the first object's counts.
        free.sort_by_cached_key(|alias| (as_read(alias.address.file()), alias.comes_along()));
        let mut redirects: Vec<(Address, PageKey, Lang)> = Vec::new();
        let mut last: Option<(Address, Span, PageKey)> = None;
        for alias in free {
            match &last {
                Some((address, span, key))
                    if as_read(address.file()) == as_read(alias.address.file()) =>
                {
                    if !alias.comes_along() && told.insert(alias.span) {
                        let of = |key| self.alias_name(key);
                        bag.push(
                            address_collision::report(
                                alias.span.into(),
                                &address.pretty(),
                                &of(alias.leads_to),
                                &of(*key),
                                address_collision::Mend::Alias,
                            )
                            .related(*span, text!("hier voor het eerst", "first here")),
                        );
                    }
                }
                _ => {
                    let key = alias.leads_to;
                    redirects.push((alias.address.clone(), key, alias.lang));
                    last = Some((alias.address, alias.span, key));
                }
            }
        }
        (redirects, refused)
    }

    /// What stands at an address, above it as a file, or below it as if it were a folder.
    fn at(&self, address: &Address) -> Option<(Owner, Lang)> {
        let file = as_read(address.file());
        let from = |path: &str| {
            let start = self.all.partition_point(|(taken, _, _)| taken.as_str() < path);
            self.all.get(start)
        };
        for (slash, _) in file.match_indices('/') {
            let above = file.get(..slash).unwrap_or_default();
            match from(above) {
                Some((taken, owner, lang)) if taken == above => return Some((*owner, *lang)),
                _ => {}
            }
        }
        let (taken, owner, lang) = from(&file)?;
        if *taken == file {
            return Some((*owner, *lang));
        }
        let folder = format!("{file}/");
        let (below, owner, lang) = from(&folder)?;
        below.starts_with(&folder).then_some((*owner, *lang))
    }

    fn span(&self, owner: Owner, lang: Lang) -> Option<Span> {
        match owner {
            Owner::Object(PageKey::Object(at) | PageKey::Embed(at)) => {
                Some(self.programme.object(at).common.span)
            }
            Owner::List(kind) => self.programme.settings.term(kind, lang).map(|term| term.span),
            _ => None,
        }
    }

    /// Where the later of two is reported, and what the editors can change there.
    fn place_of(
        &self,
        later: Owner,
        lang: Lang,
        first: (Owner, Lang),
    ) -> (Place, address_collision::Mend) {
        use address_collision::Mend;
        match later {
            Owner::Attachment(at) => {
                let file = self.programme.attachments.get(at);
                let path = file.map_or("", |file| file.path.as_ref());
                let folder = self.content.trim_end_matches('/');
                let shown =
                    if folder.is_empty() { path.into() } else { format!("{folder}/{path}") };
                (Place::Path(shown), Mend::File)
            }
            Owner::Object(_) => match self.span(later, lang) {
                Some(span) if matches!(first.0, Owner::System(_)) => (span.into(), Mend::BesideOwn),
                Some(span) => (span.into(), Mend::File),
                None => (Place::Nowhere, Mend::File),
            },
            _ => {
                let term = self.span(later, lang).or_else(|| self.span(first.0, first.1));
                let span = term.unwrap_or(self.programme.settings.span);
                (span.into(), Mend::Segment)
            }
        }
    }

    /// The path of two attachments whose names look the same.
    fn twins(&self, first: Owner, later: Owner) -> Option<&str> {
        let path = |owner| match owner {
            Owner::Attachment(at) => Some(self.programme.attachments.get(at)?.path.as_ref()),
            _ => None,
        };
        let (first, later): (&str, &str) = (path(first)?, path(later)?);
        (as_seen(first) == as_seen(later)).then_some(later)
    }

    fn name(&self, owner: Owner) -> Text {
        match owner {
            Owner::Object(PageKey::Object(at) | PageKey::Embed(at)) => {
                let path = source_name(self.programme, at);
                text!("de pagina van {path}", "the page of {path}")
            }
            Owner::List(kind) => {
                let folder = kind.folder();
                text!("de lijst van de map “{folder}”", "the list of the folder “{folder}”")
            }
            Owner::Attachment(at) => {
                let file = self.programme.attachments.get(at);
                let path = file.map_or("", |file| file.path.as_ref());
                text!("het bestand {path}", "the file {path}")
            }
            Owner::System(PageKey::Home) | Owner::Object(_) => {
                text!("de voorpagina", "the home page")
            }
            Owner::System(key) => {
                let (nl, en) = (word("nl", key), word("en", key));
                text!(
                    "de pagina “{nl}” die de site zelf maakt",
                    "the page “{en}” that the site makes itself"
                )
            }
        }
    }

    fn alias_name(&self, key: PageKey) -> Text {
        match key {
            PageKey::Object(at) => {
                let path = source_name(self.programme, at);
                text!("een alias van {path}", "an alias of {path}")
            }
            _ => self.name(owner(key)),
        }
    }
}

fn owner(key: PageKey) -> Owner {
    match key {
        PageKey::List(kind) => Owner::List(kind),
        PageKey::Object(_) | PageKey::Embed(_) => Owner::Object(key),
        _ => Owner::System(key),
    }
}

/// What the folder of a page of the program's own is called in a language of the program.
fn word(tag: &str, key: PageKey) -> String {
    let name = match key {
        PageKey::Commitments(..) => Kind::Commitment.name(),
        PageKey::Projects(..) => Kind::Intervention.name(),
        PageKey::Sorted(kind, ..) => kind.name(),
        key => key.name(),
    };
    let (words, _) = Locale::new(tag, &[]);
    words.text(&format!("address-{name}"), &[])
}
