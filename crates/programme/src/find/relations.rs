//! Lines between objects, from every reference, findable from both ends.

use crate::model::{Lines, ObjectRef, Programme, Reference, Relation, RelationKind, Subject};
use crate::schema::field::Keys as _;
use RelationKind as Line;

/// The relations that keys and tables make.
pub fn relations(programme: &Programme) -> Vec<Relation> {
    let mut lines = Lines { from: ObjectRef(0), found: Vec::new() };
    for (index, object) in (0u32..).zip(&programme.objects) {
        lines.from = ObjectRef(index);
        object.common.lines(&mut lines);
        object.detail.lines(&mut lines);
    }
    tables(programme, &mut lines);
    lines.found
}

/// A row that another one replaced draws no lines any more, but for its document.
fn tables(programme: &Programme, lines: &mut Lines) {
    let document = |lines: &mut Lines, document: Option<Reference>| {
        if let Some(document) = document {
            lines.draw(Some(Line::Document), document.to);
        }
    };
    for row in &programme.allocations {
        lines.from = row.fund.to;
        document(lines, row.document);
        if row.superseded {
            continue;
        }
        if let Subject::Object(to) = row.to {
            lines.draw(Some(Line::Funds), to);
        }
        for share in &row.goals {
            lines.draw(Some(Line::FundsGoal), share.goal.to);
        }
    }
    for row in &programme.transactions {
        lines.from = row.fund.to;
        document(lines, row.document);
        if let Subject::Object(to) = row.to {
            lines.draw(Some(Line::Funds), to);
        }
    }
    for row in programme.targets.iter() {
        lines.from = row.indicator.to;
        document(lines, row.document);
        if row.superseded {
            continue;
        }
        if let Some(area) = row.area {
            lines.draw(Some(Line::InArea), area);
        }
        if let Some(goal) = row.goal {
            lines.from = goal.to;
            lines.draw(Some(Line::MeasuredBy), row.indicator.to);
        }
    }
}
