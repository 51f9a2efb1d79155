use std::collections::BTreeSet;

use base::diagnostic::{Bag, nearest};
use programme::model::{AddressRow, ObjectRef, Programme};

use super::redirect::{self, source_name};
use super::rules::address_lost;
use super::{Address, Below, PageKey, Site};

/// Holds the addresses that were published before against those of this build.
///
/// What is left out on purpose (a draft, an embargo) is not lost; nor is an address lost that an
/// alias asked for in vain, for that has been reported.
pub fn check(
    programme: &Programme,
    site: &Site,
    ledger: &[AddressRow],
    refused: &BTreeSet<Address>,
    editions: &[Below<'_>],
    bag: &mut Bag,
) {
    if ledger.is_empty() {
        return;
    }
    let mut known: BTreeSet<&str> = site.pages().map(|(_, _, address)| address.file()).collect();
    known.extend(site.redirects.iter().map(|(address, _, _)| address.file()));
    known.extend(programme.attachments.iter().map(|file| file.path.as_ref()));
    let below: BTreeSet<String> = editions.iter().flat_map(Below::files).collect();
    for row in ledger {
        let text = row.address.as_ref();
        let path = text.strip_prefix('/').unwrap_or(text);
        let id = row.id.as_deref();
        let withheld = id.is_some_and(|id| programme.withheld.iter().any(|w| *w.id == *id));
        if withheld || known.contains(path) || beside(site, programme, path) {
            continue;
        }
        let address = Address::parse(text);
        let stands = |a: &Address| {
            known.contains(a.file()) || refused.contains(a) || below.contains(a.file())
        };
        if address.as_ref().is_some_and(stands) {
            continue;
        }
        let moved = id.and_then(|id| programme.get(id));
        let moved = moved.map(|at| source_name(programme, at));
        let like = id
            .and_then(|id| nearest(id, programme.by_id.keys().map(AsRef::as_ref)))
            .and_then(|id| programme.get(id));
        let like = like.map(|at| {
            let same_place = id.filter(|id| renamed(site, programme, at, id, address.as_ref()));
            (source_name(programme, at), same_place.unwrap_or(text))
        });
        bag.push(address_lost::report(
            row.span,
            text,
            id,
            moved.as_deref(),
            like.as_ref().map(|(file, alias)| (file.as_str(), *alias)),
        ));
    }
}

/// Whether an address is where an object would stand under another id: then the id alone will do as
/// its alias.
fn renamed(
    site: &Site,
    programme: &Programme,
    at: ObjectRef,
    id: &str,
    address: Option<&Address>,
) -> bool {
    let own = &programme.object(at).id;
    site.langs().any(|lang| {
        let page = site.address(PageKey::Object(at), lang);
        let former = page.and_then(|page| redirect::renamed(page, own, id));
        former.is_some() && former.as_ref() == address
    })
}

/// Whether a path is that of a file beside an indicator's page.
fn beside(site: &Site, programme: &Programme, path: &str) -> bool {
    let Some((page, file)) = path.rsplit_once('/') else {
        return false;
    };
    let Some((id, extension)) = file.rsplit_once('.') else {
        return false;
    };
    let Some(at) = programme.get(id).filter(|at| programme.indicator(*at).is_some()) else {
        return false;
    };
    matches!(extension, "csv" | "json" | "svg")
        && site.langs().any(|lang| {
            site.address(PageKey::Object(at), lang)
                .is_some_and(|address| *address == Address::of_folder(page))
        })
}
