//! Warnings that the editors know of: taken out, so that `--strict` lets them pass.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Accepted, Detail, ObjectRef, Programme, Subject};
use crate::rules::unknown_value;
use base::diagnostic::{Bag, Diagnostic, FileId, Rule, Severity, Span, nearest};

use crate::rules::accepted_without_warning;

/// Codes of what is looked at only where somebody asks for it: elsewhere it says nothing that none occurs.
const ASKED_FOR: [&str; 1] = ["external-link-broken"];

/// Takes out the warnings that `accepted` names; `rules` are those of all stages. To be called
/// when every stage has given its diagnostics.
///
/// A warning belongs to the objects in whose file or row it stands; an entry about `programme`
/// takes every warning with its code. Entries with an unknown code are errors, entries that
/// nothing answers to are notices.
pub fn apply_accepted(programme: &Programme, bag: Bag, rules: &[&Rule]) -> Bag {
    let accepted = &programme.settings.accepted;
    if accepted.is_empty() {
        return bag;
    }
    // Beside an error not every warning is given.
    let is_wrong = bag.has_errors();
    let (mut left, met) = unanswered(programme, bag);
    for (index, entry) in accepted.iter().enumerate() {
        let rule = rules.iter().find(|rule| rule.code == entry.code.as_ref());
        if rule.is_none_or(|rule| rule.severity != Severity::Warning) {
            let warnings = rules.iter().filter(|rule| rule.severity == Severity::Warning);
            let near = nearest(&entry.code, warnings.map(|rule| rule.code));
            left.push(unknown_value::warning(&entry.code, entry.span, rule.is_some(), near));
        } else if !met.contains(&index) && !is_wrong && !ASKED_FOR.contains(&entry.code.as_ref()) {
            left.push(no_longer(programme, entry));
        }
    }
    left
}

/// The same of what is told beside a build, all by the rule of one code.
pub fn apply_accepted_beside(programme: &Programme, bag: Bag, code: &str) -> Bag {
    let (mut left, met) = unanswered(programme, bag);
    let own = programme.settings.accepted.iter().enumerate();
    let own = own.filter(|(index, entry)| entry.code.as_ref() == code && !met.contains(index));
    left.extend(own.map(|(_, entry)| no_longer(programme, entry)));
    left
}

fn no_longer(programme: &Programme, entry: &Accepted) -> Diagnostic {
    let of = entry.of.map(|of| programme.object(of).id.as_ref());
    accepted_without_warning::report(entry, of)
}

/// What no entry answers to, and the places of the entries that something answers to.
fn unanswered(programme: &Programme, bag: Bag) -> (Bag, BTreeSet<usize>) {
    let accepted = &programme.settings.accepted;
    let owners = Owners::new(programme);
    let mut met: BTreeSet<usize> = BTreeSet::new();
    let left: Bag = bag
        .into_iter()
        .filter(|diagnostic| {
            let answers = accepted.iter().enumerate().filter(|(_, entry)| {
                diagnostic.severity() == Severity::Warning
                    && entry.code.as_ref() == diagnostic.rule.code
                    && entry.of.is_none_or(|of| owners.of(diagnostic).contains(&of))
            });
            let answers: Vec<usize> = answers.map(|(index, _)| index).collect();
            met.extend(&answers);
            answers.is_empty()
        })
        .collect();
    (left, met)
}

/// Which objects a place in the content belongs to.
struct Owners {
    files: BTreeMap<FileId, Vec<ObjectRef>>,
    /// Rows of tables that several objects share.
    rows: BTreeMap<Span, Vec<ObjectRef>>,
}

impl Owners {
    fn new(programme: &Programme) -> Self {
        let mut owners = Self { files: BTreeMap::new(), rows: BTreeMap::new() };
        for (index, object) in (0u32..).zip(&programme.objects) {
            let at = ObjectRef(index);
            let span = object.common.span;
            if object.common.path.ends_with(".csv") {
                owners.rows.entry(span).or_default().push(at);
                continue;
            }
            let table = match &object.detail {
                Detail::Indicator(indicator) => indicator.observations.first().map(|row| row.span),
                _ => None,
            };
            let bodies = object.common.body.iter().map(|(_, passage)| passage.span);
            let files: BTreeSet<FileId> =
                bodies.chain(table).chain([span]).map(|span| span.file).collect();
            for file in files {
                owners.files.entry(file).or_default().push(at);
            }
        }
        for row in programme.targets.iter() {
            let of = [Some(row.indicator.to), row.goal.map(|goal| goal.to), row.area];
            owners.rows.entry(row.span).or_default().extend(of.into_iter().flatten());
        }
        for (span, fund, to) in programme
            .allocations
            .iter()
            .map(|row| (row.span, row.fund.to, row.to))
            .chain(programme.transactions.iter().map(|row| (row.span, row.fund.to, row.to)))
        {
            let row = owners.rows.entry(span).or_default();
            row.push(fund);
            if let Subject::Object(to) = to {
                row.push(to);
            }
        }
        owners
    }

    fn of(&self, diagnostic: &Diagnostic) -> &[ObjectRef] {
        let Some(span) = diagnostic.place.span() else {
            return &[];
        };
        if let Some(objects) = self.files.get(&span.file) {
            return objects;
        }
        // The row that begins last before the place and in which it lies.
        let to = Span { end: u32::MAX, ..span };
        match self.rows.range(..=to).next_back() {
            Some((row, objects)) if row.file == span.file && span.start <= row.end => objects,
            _ => &[],
        }
    }
}
