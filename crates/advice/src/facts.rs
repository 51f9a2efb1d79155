//! What several rules ask about the programme.

use std::ops::Range;

use base::diagnostic::Span;
use base::value::Date;
use insight::{Insight, with_goals_above};
use programme::model::{
    Body, Goal, Indicator, Lang, Localised, Object, ObjectRef, Passage, Programme, RelationKind,
    Target,
};

/// A programme on a day, with what its rules look up.
pub struct Facts<'a, 'p> {
    pub programme: &'p Programme,
    pub today: Date,
    pub insight: &'a Insight<'p>,
    pub bodies: &'a (dyn Fn(Passage) -> &'a str + Sync),
}

impl<'a, 'p> Facts<'a, 'p> {
    pub fn source(&self, span: Span) -> &'a str {
        (self.bodies)(Passage { span })
    }

    /// Where a piece of a text stands in its source, wherever its lines were broken; the whole text
    /// where it is written in another way.
    pub fn within(&self, text: Span, piece: &str) -> Span {
        let source = self.source(text);
        let start = text.range().start;
        match place(source, piece) {
            Some(at) => Span::new(text.file, start + at.start..start + at.end),
            None => text,
        }
    }

    pub fn goals(&self) -> impl Iterator<Item = (ObjectRef, &'p Object, &'p Goal)> {
        self.programme.each()
    }

    pub fn indicators(&self) -> impl Iterator<Item = (ObjectRef, &'p Object, &'p Indicator)> {
        self.programme.each()
    }

    /// The goals of which neither they nor any goal below them is `met`.
    pub fn goals_without(
        &self,
        met: impl Fn(ObjectRef) -> bool,
    ) -> impl Iterator<Item = &'p Object> {
        let own = self.goals().map(|(at, ..)| at).filter(|at| met(*at));
        let met = with_goals_above(self.programme, own);
        let without = self.goals().filter(move |(at, ..)| !met.contains(at));
        without.map(|(_, object, _)| object)
    }

    /// The target rows of an indicator that nothing replaces.
    pub fn targets_of(&self, indicator: ObjectRef) -> impl Iterator<Item = &'p Target> + Clone {
        self.insight.targets(indicator).iter().copied().filter(|row| !row.superseded)
    }

    /// Whether a goal or an intervention is followed by an indicator, or a target of a goal is
    /// put in it.
    pub fn is_followed(&self, indicator: ObjectRef) -> bool {
        let lines = self.programme.incoming(indicator).iter();
        lines.into_iter().any(|line| line.kind == RelationKind::MeasuredBy)
            || self.targets_of(indicator).any(|row| row.goal.is_some())
    }

    /// The languages besides the first.
    pub fn other_languages(&self) -> impl Iterator<Item = Lang> {
        self.programme.settings.langs().skip(1)
    }

    /// Whether the object has a file of its own. An area may be no more than a row.
    pub fn has_file(object: &Object) -> bool {
        !object.common.path.ends_with(".csv")
    }

    /// The summaries of the programme, of the home page and of every object.
    pub fn summaries(&self) -> impl Iterator<Item = &'p Localised> {
        let objects = self.programme.objects.iter();
        let own = self.programme.settings.summary.iter().chain(&self.programme.home_summary);
        own.chain(objects.filter_map(|object| object.common.summary.as_ref()))
    }

    /// The text of the home page and of every object.
    pub fn bodies(&self) -> impl Iterator<Item = &'p Body> {
        let objects = self.programme.objects.iter();
        std::iter::once(&self.programme.home).chain(objects.map(|object| &object.common.body))
    }
}

/// Where `piece` stands in `source`, each of its spaces being any run of white space.
fn place(source: &str, piece: &str) -> Option<Range<usize>> {
    let first = piece.split_whitespace().next()?;
    source.match_indices(first).find_map(|(start, _)| {
        let mut end = start;
        for word in piece.split_whitespace() {
            let rest = source.get(end..)?;
            let blank = match end == start {
                true => 0,
                false => rest.len() - rest.trim_start().len(),
            };
            rest.get(blank..)?.strip_prefix(word)?;
            end += blank + word.len();
        }
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_found_across_lines() {
        let source = "Het plan is er. Het\n  plan  helpt.";
        assert_eq!(place(source, "Het plan helpt."), Some(16..source.len()));
        assert_eq!(place(source, "Het plan is er."), Some(0..15));
        assert_eq!(place(source, "Het is er."), None);
        assert_eq!(place(source, ""), None);
    }
}
