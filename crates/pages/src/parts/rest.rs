//! Very many areas: which of them a table shows all the same, and the way to the rest.

use std::collections::BTreeMap;

use chart::{self, Plot};
use locale::{Arg, args};
use programme::model::{Area, Indicator, ObjectRef};

use super::areas;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Link, Rest};

/// The areas of the programme, and those that the editors compare with.
pub fn kept(scope: &Scope<'_>, found: &Indicator, plot: &Plot) -> Vec<String> {
    let Some(own) = scope.settings().area else {
        return Vec::new();
    };
    let programme = scope.book.programme;
    let is_kept = |id: &&str| {
        programme.get(id).is_some_and(|area| {
            let is_compared = found.comparators.iter().any(|other| other.to == area);
            is_compared || areas::larger(scope, area).contains(&own)
        })
    };
    let ids = plot.series.iter().map(|series| series.id.as_str());
    ids.filter(is_kept).map(str::to_owned).collect()
}

/// What a table leaves out, and a link for each area that these lie in; none where it is whole.
pub fn of(scope: &Scope<'_>, plot: &Plot) -> Option<Rest> {
    let left_out = chart::left_out(plot);
    if left_out.is_empty() {
        return None;
    }
    let programme = scope.book.programme;
    let mut parents: BTreeMap<Option<ObjectRef>, usize> = BTreeMap::new();
    for series in left_out.iter().filter_map(|at| plot.series.get(*at)) {
        let area = programme.get(&series.id);
        let parent = area.and_then(|area| programme.detail::<Area>(area)?.parent);
        *parents.entry(parent.map(|parent| parent.to)).or_default() += 1;
    }
    Some(Rest {
        text: scope.t_with(
            "figure-rest",
            args!(shown = plot.series.len() - left_out.len(), all = plot.series.len()),
        ),
        links: parents
            .into_iter()
            .filter_map(|(parent, count)| link(scope, parent, count))
            .collect(),
    })
}

/// To the page of the area, where those in it are; to all areas for those that lie in none.
fn link(scope: &Scope<'_>, parent: Option<ObjectRef>, count: usize) -> Option<Link> {
    let count = ("count", Arg::from(count));
    let Some(parent) = parent else {
        let text = scope.t_with("figure-rest-nowhere", &[count]);
        return scope.link_to(PageKey::List(programme::model::Kind::Area), text);
    };
    let name = scope.short_title(parent).text;
    let text = scope.t_with("figure-rest-in", &[("area", Arg::from(&name)), count]);
    scope.link_to(PageKey::Object(parent), text)
}
