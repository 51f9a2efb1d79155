//! What contributes to which goal, in the programme as a whole.

use programme::model::{Intervention, Kind};

use crate::book::page::{PageKind, Pages, Part};
use crate::parts::network;

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| {
        programme.each::<Intervention>().any(|(_, _, found)| !found.contributes.is_empty())
    }),
    above: |site, _, _| site.list(Kind::Goal).into_iter().collect(),
    beside: &[Kind::Goal],
    parts: &[Part::whole("network", |scope| network::whole(scope).into())],
    ..PageKind::named("network")
};
