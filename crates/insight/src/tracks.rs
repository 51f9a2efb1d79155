use std::collections::{BTreeMap, BTreeSet};

use programme::model::{
    ActionLine, Intervention, Kind, ObjectRef, Programme, RelationKind, Subject,
};

/// On which tracks each part of the programme stands, found once.
///
/// A track stands on itself, an action line on its track, an intervention on that of its action
/// line and of those that show it too. A goal stands on every track from which something is meant
/// for it or contributes to it.
#[derive(Debug, Default)]
pub struct Tracks {
    of: BTreeMap<ObjectRef, BTreeSet<ObjectRef>>,
}

impl Tracks {
    pub fn new(programme: &Programme) -> Self {
        let mut tracks = Self::default();
        for (at, _) in programme.of_kind(Kind::Track) {
            tracks.add(at, [at]);
        }
        for (at, _, line) in programme.each::<ActionLine>() {
            tracks.add(at, [line.track.to]);
        }
        for (at, _, found) in programme.each::<Intervention>() {
            for line in std::iter::once(&found.action_line).chain(&found.also_in) {
                let of_line = tracks.of(line.to).collect::<Vec<_>>();
                tracks.add(at, of_line);
            }
        }
        for kind in [Kind::Track, Kind::ActionLine, Kind::Intervention] {
            for (at, _) in programme.of_kind(kind) {
                let own = tracks.of(at).collect::<Vec<_>>();
                let lines = programme.outgoing(at).iter();
                let serves = lines.filter(|line| {
                    matches!(line.kind, RelationKind::MeantFor | RelationKind::ContributesTo)
                });
                for goal in serves.map(|line| line.to) {
                    tracks.add(goal, own.iter().copied());
                }
            }
        }
        tracks
    }

    fn add(&mut self, at: ObjectRef, tracks: impl IntoIterator<Item = ObjectRef>) {
        self.of.entry(at).or_default().extend(tracks);
    }

    /// The tracks of an object, in the order of the programme; none for what stands on no track.
    pub fn of(&self, at: ObjectRef) -> impl Iterator<Item = ObjectRef> + '_ {
        self.of.get(&at).into_iter().flatten().copied()
    }

    /// The tracks of all that something is about, each once.
    pub fn of_subjects(&self, about: impl IntoIterator<Item = Subject>) -> BTreeSet<ObjectRef> {
        about
            .into_iter()
            .filter_map(|subject| match subject {
                Subject::Object(at) => Some(at),
                Subject::Programme => None,
            })
            .flat_map(|at| self.of(at))
            .collect()
    }
}
