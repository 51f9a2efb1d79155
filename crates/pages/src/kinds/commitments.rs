//! The pages on which the register of commitments is sorted out.

use programme::model::Kind;

use crate::address::{CommitmentFilter, PageKey, commitment_pages, commitment_segment};
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::commitment::register;
use crate::view::{Section, Sections};

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(commitment_pages),
    address: |folders, programme, key| {
        let list = folders.list(Kind::Commitment);
        let (part, page) = match key {
            PageKey::Commitments(filter, page) => {
                (commitment_segment(programme, filter, folders), page)
            }
            _ => (String::new(), 1),
        };
        folders.folder(&match page {
            0 | 1 => format!("{list}/{part}"),
            more => format!("{list}/{part}/{more}"),
        })
    },
    above: |site, _, key| {
        let mut above: Vec<PageKey> = site.list(Kind::Commitment).into_iter().collect();
        if let PageKey::Commitments(filter, 2..) = key {
            above.push(PageKey::Commitments(filter, 1));
        }
        above
    },
    title: |scope, key| match key {
        PageKey::Commitments(filter, page) => register::title(scope, filter, page),
        _ => String::new().into(),
    },
    name_in_short: |scope, key| match key {
        PageKey::Commitments(filter, page) => register::name(scope, filter, page),
        _ => String::new().into(),
    },
    summary: |scope, key| match key {
        PageKey::Commitments(filter, _) => Some(register::summary(scope, filter)),
        _ => None,
    },
    parts: &[
        Part::on("list", |scope, key| of(scope, key, register::filtered)),
        Part::on("pages", |scope, key| of(scope, key, register::pages)),
        Part::on("choices", |scope, key| {
            of(scope, key, |scope, filter, _| register::ways(scope, Some(filter)))
        }),
    ],
    has_dates: |_| true,
    ..PageKind::named("promises")
};

fn of(
    scope: &Scope<'_>,
    key: PageKey,
    make: fn(&Scope<'_>, CommitmentFilter, u16) -> Option<Section>,
) -> Sections {
    match key {
        PageKey::Commitments(filter, page) => make(scope, filter, page).into(),
        _ => None.into(),
    }
}
