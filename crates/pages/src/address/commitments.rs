//! The pages on which the register of commitments is sorted out: by state, kind, track and year.

use std::collections::BTreeMap;

use base::value::PartialDate;
use insight::Tracks;
use programme::model::{Commitment, CommitmentState, Kind, ObjectRef, Programme, Subject};

use super::{Folders, PageKey};

/// The most commitments on a page; what is more comes on further pages, so that each stays light.
pub const PER_PAGE: usize = 100;

/// What the commitments on a page have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CommitmentFilter {
    /// Open, and the due date has passed: depends on the day. Its page stands as soon as any
    /// commitment has a due date, so that its address does not come and go.
    Overdue,
    State(CommitmentState),
    /// pledge, motion, amendment, question, suggestion or recommendation.
    Kind(&'static str),
    /// On a track, by what they are about; none for those on no track.
    Track(Option<ObjectRef>),
    /// The year in which they were made.
    Year(i16),
}

/// The filters that a commitment passes whatever the day.
pub fn filters(
    programme: &Programme,
    tracks: &Tracks,
    commitment: &Commitment,
) -> Vec<CommitmentFilter> {
    let mut found = vec![CommitmentFilter::State(commitment.state)];
    found.extend(commitment.kind.map(|kind| CommitmentFilter::Kind(kind.word())));
    found.extend(commitment.made_on.map(PartialDate::year).map(CommitmentFilter::Year));
    if programme.of_kind(Kind::Track).next().is_some() {
        let subjects: Vec<Subject> = commitment.about.iter().map(|(subject, _)| *subject).collect();
        let own = tracks.of_subjects(subjects);
        if own.is_empty() {
            found.push(CommitmentFilter::Track(None));
        }
        found.extend(own.into_iter().map(|track| CommitmentFilter::Track(Some(track))));
    }
    found
}

/// The pages of a programme, sorted. What all commitments have in common sorts nothing out and gets
/// no page.
pub fn pages(programme: &Programme) -> Vec<PageKey> {
    let tracks = Tracks::new(programme);
    let mut counts: BTreeMap<CommitmentFilter, usize> = BTreeMap::new();
    let mut all = 0;
    let mut has_due = false;
    for (_, _, commitment) in programme.each::<Commitment>() {
        all += 1;
        has_due |= commitment.due.is_some();
        for filter in filters(programme, &tracks, commitment) {
            *counts.entry(filter).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count < all);
    let overdue = has_due.then_some((CommitmentFilter::Overdue, 1));
    overdue
        .into_iter()
        .chain(counts)
        .flat_map(|(filter, count)| {
            let pages = u16::try_from(count.div_ceil(PER_PAGE)).unwrap_or(u16::MAX);
            (1..=pages).map(move |page| PageKey::Commitments(filter, page))
        })
        .collect()
}

/// The part of an address that names a filter: `stand/open`, `spoor/wat-werkt`, `jaar/2024`.
pub fn segment(programme: &Programme, filter: CommitmentFilter, folders: &Folders<'_>) -> String {
    let word = |name: &str| folders.word(&format!("commitments-{name}"));
    match filter {
        CommitmentFilter::Overdue => word("overdue"),
        CommitmentFilter::State(state) => word(&format!("state-{}", state.word())),
        CommitmentFilter::Kind(kind) => word(&format!("kind-{kind}")),
        CommitmentFilter::Track(None) => word("without-track"),
        CommitmentFilter::Track(Some(at)) => {
            let track = folders.own(Kind::Track).unwrap_or_else(|| word("track"));
            format!("{track}/{}", programme.object(at).id)
        }
        CommitmentFilter::Year(year) => format!("{}/{year}", word("year")),
    }
}
