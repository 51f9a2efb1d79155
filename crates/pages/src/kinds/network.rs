//! What contributes to which goal, in the programme as a whole.

use programme::model::{Detail, Kind};

use crate::book::page::{PageKind, Pages, Part};
use crate::parts::network;

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| {
        let mut all = programme.of_kind(Kind::Intervention);
        all.any(|(_, object)| {
            matches!(&object.detail, Detail::Intervention(found) if !found.contributes.is_empty())
        })
    }),
    above: |site, _, _| site.list(Kind::Goal).into_iter().collect(),
    beside: &[Kind::Goal],
    parts: &[Part::whole("network", |scope| network::whole(scope).into())],
    ..PageKind::named("network")
};
