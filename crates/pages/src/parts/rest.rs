//! Very many areas: which of them a table shows all the same, and the way to the rest.

use std::collections::BTreeMap;

use chart::{self, Plot};
use locale::{Arg, args};
use programme::model::{Area, Indicator, ObjectRef};

use super::areas;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Link, Rest};

/// Those that the editors compare with, and the areas of the programme; of a programme of very many areas the
/// larger ones, as far as they are few.
pub fn kept(scope: &Scope<'_>, found: &Indicator, plot: &Plot) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    // By how many areas lie between them and that of the programme.
    let mut inside: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for series in &plot.series {
        let Some(area) = scope.book.programme.get(&series.id) else { continue };
        if found.comparators.iter().any(|other| other.to == area) {
            kept.push(series.id.clone());
        } else if let Some(depth) = depth(scope, area) {
            inside.entry(depth).or_default().push(series.id.clone());
        }
    }
    for level in inside.into_values() {
        if kept.len() + level.len() > chart::MOST_ROWS {
            break;
        }
        kept.extend(level);
    }
    kept
}

/// How many areas an area lies in until that of the programme; none where it does not lie in it.
fn depth(scope: &Scope<'_>, area: ObjectRef) -> Option<usize> {
    let own = scope.settings().area?;
    areas::larger(scope, area).into_iter().position(|larger| larger == own)
}

/// What a table leaves out, and a link for each area that these lie in; none where it is whole.
pub fn of(scope: &Scope<'_>, plot: &Plot) -> Option<Rest> {
    let left_out = chart::left_out(plot);
    if left_out.is_empty() {
        return None;
    }
    let programme = scope.book.programme;
    let mut parents: BTreeMap<Option<ObjectRef>, usize> = BTreeMap::new();
    let mut is_whole = true;
    for series in left_out.iter().filter_map(|at| plot.series.get(*at)) {
        let area = programme.get(&series.id);
        is_whole &= area.and_then(|area| depth(scope, area)).is_none();
        let parent = area.and_then(|area| programme.detail::<Area>(area)?.parent);
        *parents.entry(parent.map(|parent| parent.to)).or_default() += 1;
    }
    Some(Rest {
        text: scope.t_with(
            if is_whole { "figure-rest" } else { "figure-rest-larger" },
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
