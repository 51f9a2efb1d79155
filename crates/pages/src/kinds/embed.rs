//! The figure of an indicator alone: what another site shows within a frame.

use programme::model::{Indicator, Kind, ObjectRef};

use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::exports::data;
use crate::parts::figure;
use crate::parts::object;
use crate::view::Figure;
use crate::view::Section;

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(|programme| {
        let all = programme.of_kind(Kind::Indicator);
        let with_figures = all.filter(|(at, _)| programme.indicator(*at).is_some_and(has_figures));
        with_figures.map(|(at, _)| PageKey::Embed(at)).collect()
    }),
    address: |folders, programme, key| match key {
        PageKey::Embed(at) => {
            let id = &programme.object(at).id;
            let page = folders.object(Kind::Indicator, id);
            page.sibling(&format!("{id}.html"))
        }
        _ => folders.top(),
    },
    above: |site, _, key| {
        let mut above: Vec<PageKey> = site.list(Kind::Indicator).into_iter().collect();
        if let PageKey::Embed(at) = key {
            above.push(PageKey::Object(at));
        }
        above
    },
    title: object::title,
    name_in_short: object::short_title,
    apart: |scope, _| Some(scope.t("embed-word")),
    parts: &[Part::of("figure", |scope, at| figure(scope, at).into())],
    ..PageKind::named("embed")
};

/// Whether there is a figure to show: a cell that is known and no part of a breakdown.
fn has_figures(indicator: &Indicator) -> bool {
    indicator.observations.iter().any(|row| row.is_known() && row.is_total())
}

fn figure(scope: &Scope<'_>, at: ObjectRef) -> Section {
    let figures = vec![Figure {
        downloads: data::downloads(scope, at),
        ..figure::of_indicator(scope, at, true)
    }];
    scope.section("cijfer", "indicator-figure", figures)
}
