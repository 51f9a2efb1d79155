//! Lines between objects, from every reference, findable from both ends.

use crate::model::{
    Common, Detail, Object, ObjectRef, Programme, Reference, Relation, RelationKind, Subject,
};
use RelationKind as Line;

/// Adds relations, each once, and keeps both lists sorted; a line from an object to itself says
/// nothing and is left out.
pub fn add_relations(programme: &mut Programme, more: impl IntoIterator<Item = Relation>) {
    let relations = &mut programme.relations;
    relations.extend(
        more.into_iter()
            .filter(|relation| relation.from != relation.to),
    );
    relations.sort_unstable();
    relations.dedup();
    programme.backlinks.clone_from(relations);
    let backlinks = &mut programme.backlinks;
    backlinks.sort_unstable_by_key(|relation| (relation.to, relation.kind, relation.from));
}

/// The relations that keys and tables make.
pub(crate) fn relations(programme: &Programme) -> Vec<Relation> {
    let mut lines = Lines::default();
    for (index, object) in (0u32..).zip(&programme.objects) {
        lines.from = ObjectRef(index);
        lines.common(&object.common);
        lines.detail(object);
    }
    lines.tables(programme);
    lines.found
}

/// What one object after the other adds.
struct Lines {
    from: ObjectRef,
    found: Vec<Relation>,
}

impl Default for Lines {
    fn default() -> Self {
        Self {
            from: ObjectRef(0),
            found: Vec::new(),
        }
    }
}

impl Lines {
    fn line(&mut self, kind: RelationKind, to: ObjectRef) {
        self.found.push(Relation {
            from: self.from,
            kind,
            to,
        });
    }

    fn each<'a>(&mut self, kind: RelationKind, to: impl IntoIterator<Item = &'a Reference>) {
        for reference in to {
            self.line(kind, reference.to);
        }
    }

    fn subjects<'a>(&mut self, of: impl IntoIterator<Item = &'a Subject>) {
        for subject in of {
            if let Subject::Object(to) = subject {
                self.line(Line::About, *to);
            }
        }
    }

    fn common(&mut self, common: &Common) {
        self.each(Line::InArea, &common.areas);
        self.each(
            Line::WithPartner,
            common.partners.iter().map(|p| &p.partner),
        );
        self.each(Line::Document, &common.documents);
    }

    fn detail(&mut self, object: &Object) {
        match &object.detail {
            Detail::Track(track) => self.each(Line::MeantFor, &track.goals),
            Detail::ActionLine(line) => {
                self.line(Line::PartOf, line.track.to);
                self.each(Line::MeantFor, &line.goals);
            }
            Detail::Intervention(intervention) => {
                self.line(Line::PartOf, intervention.action_line.to);
                self.each(Line::AlsoIn, &intervention.also_in);
                self.each(Line::MeantFor, &intervention.goals);
                for contribution in &intervention.contributes {
                    self.line(Line::ContributesTo, contribution.goal.to);
                    self.each(Line::Document, &contribution.documents);
                }
                self.each(Line::MeasuredBy, &intervention.indicators);
                self.each(Line::DependsOn, &intervention.depends_on);
            }
            Detail::Goal(goal) => {
                self.each(Line::PartOf, &goal.parent);
                self.each(
                    Line::MeasuredBy,
                    goal.indicators.iter().map(|i| &i.indicator),
                );
                self.each(Line::Document, &goal.decided_in);
            }
            Detail::Indicator(indicator) => {
                self.each(Line::InArea, &indicator.comparators);
                self.each(Line::InArea, &indicator.chart.areas);
                let breaks = indicator.series_breaks.iter();
                self.each(Line::Document, breaks.filter_map(|at| at.document.as_ref()));
            }
            Detail::Area(area) => {
                self.each(Line::PartOf, &area.parent);
                self.each(Line::AlsoIn, &area.part_of);
                self.each(Line::Supersedes, &area.split_from);
                if let Some(new) = area.merged_into {
                    // Written by the old area; the new one is what replaces.
                    self.found.push(Relation {
                        from: new.to,
                        kind: Line::Supersedes,
                        to: self.from,
                    });
                }
            }
            Detail::Fund(fund) => {
                self.each(Line::By, &fund.provider);
                self.each(Line::Document, &fund.decision);
                self.each(Line::MeantFor, &fund.goals);
            }
            Detail::Document(document) => {
                document
                    .from_partner
                    .iter()
                    .for_each(|to| self.line(Line::By, *to));
                document
                    .to_partner
                    .iter()
                    .for_each(|to| self.line(Line::To, *to));
                self.each(Line::Supersedes, &document.supersedes);
            }
            Detail::Commitment(commitment) => {
                commitment
                    .made_by_partner
                    .iter()
                    .for_each(|to| self.line(Line::By, *to));
                commitment
                    .made_to_partner
                    .iter()
                    .for_each(|to| self.line(Line::To, *to));
                self.each(Line::Document, &commitment.source);
                self.subjects(commitment.about.iter().map(|(of, _)| of));
                let fulfilment = commitment.fulfilment.iter();
                self.each(
                    Line::Document,
                    fulfilment.filter_map(|f| f.document.as_ref()),
                );
            }
            Detail::Update(update) => self.subjects(update.of.iter().map(|(of, _)| of)),
            Detail::Evaluation(evaluation) => {
                self.subjects(evaluation.of.iter().map(|(of, _)| of));
                self.each(Line::By, &evaluation.by);
                for finding in &evaluation.findings {
                    self.each(Line::About, &finding.goals);
                }
                let recommendations = evaluation.recommendations.iter();
                self.each(
                    Line::LedTo,
                    recommendations.filter_map(|r| r.commitment.as_ref()),
                );
            }
            Detail::Story(story) => self.subjects(story.about.iter().map(|(of, _)| of)),
            Detail::Partner(_) | Detail::Page(_) => {}
        }
    }

    /// A row that another one replaced draws no lines any more, but for its document.
    fn tables(&mut self, programme: &Programme) {
        for row in &programme.allocations {
            self.from = row.fund.to;
            self.each(Line::Document, &row.document);
            if row.superseded {
                continue;
            }
            if let Subject::Object(to) = row.to {
                self.line(Line::Funds, to);
            }
            self.each(Line::FundsGoal, row.goals.iter().map(|share| &share.goal));
        }
        for row in &programme.transactions {
            self.from = row.fund.to;
            self.each(Line::Document, &row.document);
            if let Subject::Object(to) = row.to {
                self.line(Line::Funds, to);
            }
        }
        for row in &programme.targets {
            self.from = row.indicator.to;
            self.each(Line::Document, &row.document);
            if row.superseded {
                continue;
            }
            if let Some(area) = row.area {
                self.line(Line::InArea, area);
            }
            if let Some(goal) = row.goal {
                self.from = goal.to;
                self.line(Line::MeasuredBy, row.indicator.to);
            }
        }
    }
}
