//! The pages on which a list is sorted out: by sort, year, track and area.

use std::collections::{BTreeMap, BTreeSet};

use base::value::PartialDate;
use insight::Tracks;
use programme::model::{Detail, Kind, Object, ObjectRef, Programme, RelationKind};

use super::{Folders, PageKey, folder};

/// The most objects on a page.
pub const PER_PAGE: usize = 500;

/// A list of fewer is seen at a glance.
const FEWEST: usize = 8;
/// A choice of more is no help.
const MOST_CHOICES: usize = 60;

/// What the objects on a page have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListFilter {
    /// Of what sort they are, as the first of them says it.
    Sort(ObjectRef),
    Year(i16),
    /// Those that stand on a track, or are about something that does.
    Track(ObjectRef),
    Area(ObjectRef),
}

/// What passes each filter of each list, in the order of the programme.
///
/// A way to sort out is there where it helps: in a list that is long enough, for at least half of what
/// is in it, in at least two parts that hold two on average. What all have in common sorts nothing out.
#[derive(Debug, Default)]
pub struct Sorted(BTreeMap<(Kind, ListFilter), Vec<ObjectRef>>);

impl Sorted {
    pub fn new(programme: &Programme) -> Self {
        let tracks = Tracks::new(programme);
        let mut sorted = Self::default();
        for kind in Kind::ALL.into_iter().filter(|kind| is_sorted_out(*kind)) {
            let all: Vec<(ObjectRef, &Object)> = programme.of_kind(kind).collect();
            if all.len() < FEWEST {
                continue;
            }
            let mut first: BTreeMap<String, ObjectRef> = BTreeMap::new();
            sorted.add(kind, &all, |at, object| {
                let sort = sort(&object.detail).and_then(folder);
                sort.map(|sort| ListFilter::Sort(*first.entry(sort).or_insert(at)))
                    .into_iter()
                    .collect()
            });
            sorted.add(kind, &all, |_, object| {
                date_of(&object.detail)
                    .map(|date| ListFilter::Year(date.year()))
                    .into_iter()
                    .collect()
            });
            sorted.add(kind, &all, |at, _| {
                of_tracks(programme, &tracks, at).into_iter().map(ListFilter::Track).collect()
            });
            sorted.add(kind, &all, |_, object| {
                object.common.areas.iter().map(|area| ListFilter::Area(area.to)).collect()
            });
        }
        sorted
    }

    /// One way to sort a list out, if it helps.
    fn add(
        &mut self,
        kind: Kind,
        all: &[(ObjectRef, &Object)],
        mut filters: impl FnMut(ObjectRef, &Object) -> Vec<ListFilter>,
    ) {
        let mut found: BTreeMap<ListFilter, Vec<ObjectRef>> = BTreeMap::new();
        for (at, object) in all {
            for filter in filters(*at, object).into_iter().collect::<BTreeSet<_>>() {
                found.entry(filter).or_default().push(*at);
            }
        }
        found.retain(|_, such| such.len() < all.len());
        let reached: BTreeSet<ObjectRef> = found.values().flatten().copied().collect();
        let held: usize = found.values().map(Vec::len).sum();
        let helps = (2..=MOST_CHOICES).contains(&found.len())
            && reached.len() * 2 >= all.len()
            && held >= found.len() * 2;
        if helps {
            self.0.extend(found.into_iter().map(|(filter, such)| ((kind, filter), such)));
        }
    }

    /// The ways to sort a list out.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (ListFilter, &[ObjectRef])> {
        let all = self.0.iter().filter(move |((of, _), _)| *of == kind);
        all.map(|((_, filter), such)| (*filter, such.as_slice()))
    }

    pub fn passing(&self, kind: Kind, filter: ListFilter) -> &[ObjectRef] {
        self.0.get(&(kind, filter)).map_or(&[], Vec::as_slice)
    }

    pub fn pages(&self) -> Vec<PageKey> {
        let pages = self.0.iter().flat_map(|((kind, filter), such)| {
            let last = u16::try_from(such.len().div_ceil(PER_PAGE)).unwrap_or(u16::MAX);
            (1..=last).map(move |page| PageKey::Sorted(*kind, *filter, page))
        });
        pages.collect()
    }
}

/// Kinds whose list is not sorted out in a way of its own.
fn is_sorted_out(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Track
            | Kind::ActionLine
            | Kind::Intervention
            | Kind::Area
            | Kind::Commitment
            | Kind::Page
    )
}

/// Of what sort an object is: a word of the model, or as the editors call it.
fn sort(detail: &Detail) -> Option<&str> {
    match detail {
        Detail::Document(document) => document.kind.map(|kind| kind.word()),
        Detail::Evaluation(evaluation) => evaluation.kind.map(|kind| kind.word()),
        Detail::Partner(partner) => partner.kind.as_ref().map(|kind| kind.original()),
        Detail::Fund(fund) => fund.kind.as_ref().map(|kind| kind.original()),
        _ => None,
    }
}

/// The date by which an object of a dated kind is listed.
pub fn date_of(detail: &Detail) -> Option<PartialDate> {
    match detail {
        Detail::Document(document) => document.date,
        Detail::Update(update) => Some(PartialDate::day(update.date)),
        Detail::Story(story) => Some(PartialDate::day(story.date)),
        Detail::Evaluation(evaluation) => evaluation.published.or(evaluation.planned),
        Detail::Commitment(commitment) => commitment.made_on,
        _ => None,
    }
}

/// The tracks that an object stands on, those of what it is about, and those of what it measures.
pub fn of_tracks(programme: &Programme, tracks: &Tracks, at: ObjectRef) -> BTreeSet<ObjectRef> {
    let about = programme.outgoing(at).iter().filter(|line| line.kind == RelationKind::About);
    let followed = programme.incoming(at).iter();
    let followed = followed.filter(|line| line.kind == RelationKind::MeasuredBy);
    let others = about.map(|line| line.to).chain(followed.map(|line| line.from));
    std::iter::once(at).chain(others).flat_map(|at| tracks.of(at)).collect()
}

/// The part of an address that names a filter: `soort/brief`, `jaar/2024`, `spoor/wat-werkt`.
pub fn segment(programme: &Programme, filter: ListFilter, folders: &Folders<'_>) -> String {
    let of_kind = |kind: Kind, word: &str, at: ObjectRef| {
        let kind = folders.own(kind).unwrap_or_else(|| folders.word(word));
        format!("{kind}/{}", programme.object(at).id)
    };
    match filter {
        ListFilter::Sort(at) => {
            let object = programme.object(at);
            let said = match &object.detail {
                Detail::Document(_) | Detail::Evaluation(_) => {
                    let word = sort(&object.detail).unwrap_or_default();
                    folders.said(&format!("word-{}-{word}", object.kind().name()))
                }
                detail => sort(detail).unwrap_or_default().to_owned(),
            };
            let own = folder(&said).unwrap_or_else(|| object.id.to_string());
            format!("{}/{own}", folders.word("sorted-kind"))
        }
        ListFilter::Year(year) => format!("{}/{year}", folders.word("sorted-year")),
        ListFilter::Track(at) => of_kind(Kind::Track, "sorted-track", at),
        ListFilter::Area(at) => of_kind(Kind::Area, "sorted-area", at),
    }
}
