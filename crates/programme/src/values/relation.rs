use super::ObjectRef;

/// A line between two objects, from the one that wrote it to the one it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Relation {
    pub from: ObjectRef,
    pub kind: RelationKind,
    pub to: ObjectRef,
}

/// What a line between two objects means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RelationKind {
    /// An action line stands on a track; an intervention in an action line; a goal under a goal;
    /// an area within an area.
    PartOf,
    /// An intervention is shown in another action line too; an area belongs to another system's.
    AlsoIn,
    /// A track, action line, intervention or fund is meant for a goal.
    MeantFor,
    /// An intervention contributes to a goal.
    ContributesTo,
    /// A goal or an intervention is followed by an indicator.
    MeasuredBy,
    /// A figure is worked out from another.
    DerivedFrom,
    /// Anything is about, or set in, an area.
    InArea,
    /// A partner takes part.
    WithPartner,
    /// A document underlies it, decided it or is its source.
    Document,
    /// An intervention waits for another.
    DependsOn,
    /// A commitment or a story is about it; an update or an evaluation is of it.
    About,
    /// A fund's money goes to it.
    Funds,
    /// A fund's money reaches a goal.
    FundsGoal,
    /// A fund is provided by, a document or commitment is from, an evaluation is by a partner.
    By,
    /// A document or commitment is addressed to a partner.
    To,
    /// A document replaces an earlier one.
    Supersedes,
    /// A recommendation became a commitment.
    LedTo,
    /// A link in running text.
    Mentions,
}

/// The lines that one object after the other draws.
#[derive(Debug)]
pub struct Lines {
    pub from: ObjectRef,
    pub found: Vec<Relation>,
}

impl Lines {
    /// Draws a line from the object at hand; none where the reference means no line.
    pub fn draw(&mut self, kind: Option<RelationKind>, to: ObjectRef) {
        let from = self.from;
        self.found.extend(kind.map(|kind| Relation { from, kind, to }));
    }
}
