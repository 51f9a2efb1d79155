//! Warnings that only follow from an error: what seems to lack may stand in the file that is wrong.

use std::collections::BTreeSet;

use base::diagnostic::{Bag, Diagnostic, FileId, Place, Span, Texts, nearest};
use programme::model::{Object, ObjectRef, Programme};
use programme::source::Sources;

/// Warnings that nothing leads to an object, or that it leads to nothing.
const UNRELATED: [&str; 9] = [
    "fund-tied-to-no-goal",
    "goal-without-contribution",
    "goal-without-indicator",
    "goal-without-money",
    "goal-without-outside-partner",
    "indicator-without-goal",
    "indicator-without-target",
    "intervention-without-contribution",
    "target-without-milestone",
];

/// Warnings that an object does not say something of itself.
const UNSAID: [&str; 8] = [
    "accepted-without-reason",
    "baseline-without-figure",
    "indicator-without-baseline",
    "indicator-without-good-range",
    "indicator-without-per",
    "missing-translation",
    "recommendation-without-response",
    "summary-missing",
];

/// Warnings that figures were not read as they were meant, and those that compare figures with targets.
const MISREAD: [&str; 2] = ["decimal-comma-suspected", "thousands-mark-suspected"];
const BY_FIGURES: [&str; 2] = ["target-on-wrong-side", "target-out-of-range"];

/// Errors by which what a file says is lost, at least in part.
const LOSING: [&str; 18] = [
    "duplicate-id",
    "duplicate-key",
    "file-too-large",
    "front-matter-missing",
    "front-matter-unclosed",
    "in-wrong-folder",
    "invalid-csv",
    "invalid-id",
    "invalid-yaml",
    "merge-conflict",
    "missing-column",
    "no-such-kind",
    "not-utf8",
    "unknown-column",
    "unknown-id",
    "unknown-key",
    "unreadable-file",
    "wrong-type",
];

/// Errors by which a row of a table is lost.
const LOSING_ROWS: [&str; 6] = [
    "malformed-date",
    "malformed-period",
    "missing-key",
    "negative-amount",
    "not-a-number",
    "unknown-value",
];

/// Errors by which nobody knows what a table says, and what seems to lack then.
const LOSING_TABLES: [&str; 5] =
    ["file-too-large", "invalid-csv", "merge-conflict", "not-utf8", "unreadable-file"];
const IN_TABLES: [(&str, &[&str]); 2] = [
    ("targets.csv", &["indicator-without-target", "target-without-milestone"]),
    ("allocations.csv", &["goal-without-money", "fund-tied-to-no-goal"]),
];

/// The warnings that stand by themselves: none that an object lacks something in whose file something was lost, nor
/// that it is not related where such a file names it, or nearly so, or it names what was lost.
pub fn without_follow_ons(
    warnings: Bag,
    errors: &Bag,
    programme: &Programme,
    sources: &Sources,
) -> Bag {
    let misread = misread(errors, programme, sources);
    let by_figures = |found: &Diagnostic| {
        let row = found.place.span().filter(|_| BY_FIGURES.contains(&found.rule.code));
        row.is_some_and(|row| misread.contains(&row))
    };
    let warnings: Bag = warnings.into_iter().filter(|found| !by_figures(found)).collect();
    let loses = |error: &&Diagnostic| {
        let code = error.rule.code;
        let is_table = error.place.span().is_some_and(|at| sources.path(at.file).ends_with(".csv"));
        LOSING.contains(&code) || is_table && LOSING_ROWS.contains(&code)
    };
    let errors: Vec<&Diagnostic> = errors.iter().filter(loses).collect();
    if errors.is_empty() {
        return warnings;
    }
    let is_lost_table = |table: &str| {
        let file = sources.find(table);
        let losing = errors.iter().filter(|error| LOSING_TABLES.contains(&error.rule.code));
        losing.filter_map(|error| error.place.span()).any(|at| Some(at.file) == file)
    };
    let tables = IN_TABLES.iter().filter(|(table, _)| is_lost_table(table));
    let untold: Vec<&str> = tables.flat_map(|(_, codes)| *codes).copied().collect();
    // What lies where nothing is read may say anything.
    let is_unread =
        errors.iter().any(|error| matches!(error.place, Place::Path(_) | Place::At(..)));
    let files: BTreeSet<FileId> =
        errors.iter().filter_map(|error| Some(error.place.span()?.file)).collect();
    let lost: BTreeSet<&str> = files.iter().map(|file| stem(sources, *file)).collect();
    let is_lost = |text: &str| words(text).any(|word| lost.contains(word));
    let text = |file: FileId| sources.get(file).map_or("", |source| source.text.as_ref());
    // A row that names what was lost tells of all that it names.
    let tables = sources.iter().filter(|(_, source)| source.extension() == "csv");
    let rows = tables.flat_map(|(_, source)| source.text.lines()).filter(|row| is_lost(row));
    let named = files.iter().map(|file| text(*file)).chain(rows).flat_map(words);
    let named: BTreeSet<&str> = named.collect();
    // Tables are long, and the ids in them mostly copied.
    let typed = files.iter().filter(|file| !sources.path(**file).ends_with(".csv"));
    let typed: BTreeSet<&str> = typed.flat_map(|file| words(text(*file))).collect();
    // All areas stand in one file: each file is looked through once.
    let own: BTreeSet<FileId> =
        programme.objects.iter().map(|object| object.common.span.file).collect();
    let naming: BTreeSet<FileId> = own.into_iter().filter(|file| is_lost(text(*file))).collect();
    let is_doubtful = |object: &Object| {
        let id = object.id.as_ref();
        named.contains(id)
            || typed.iter().any(|word| nearest(word, [id]).is_some())
            || naming.contains(&object.common.span.file)
    };
    let doubtful = programme.objects.iter().filter(|object| is_doubtful(object));
    let doubtful: BTreeSet<Span> = doubtful.map(|object| object.common.span).collect();
    let stands = |warning: &Diagnostic| {
        let code = warning.rule.code;
        if untold.contains(&code) {
            return false;
        }
        let Some(at) = warning.place.span() else { return true };
        match (UNRELATED.contains(&code), UNSAID.contains(&code)) {
            (true, _) => !is_unread && !files.contains(&at.file) && !doubtful.contains(&at),
            (_, true) => !files.contains(&at.file),
            _ => true,
        }
    };
    warnings.into_iter().filter(stands).collect()
}

/// The rows of targets whose indicator has figures that seem to be misread, or is worked out from such.
fn misread(errors: &Bag, programme: &Programme, sources: &Sources) -> BTreeSet<Span> {
    let found = errors.iter().filter(|found| MISREAD.contains(&found.rule.code));
    let files: BTreeSet<&str> =
        found.filter_map(|found| Some(stem(sources, found.place.span()?.file))).collect();
    let is_one = |at: ObjectRef| files.contains(programme.object(at).id.as_ref());
    let follows = |at: ObjectRef| {
        let parts = programme.indicator(at).and_then(|one| programme.derived_from(one));
        parts.is_some_and(|parts| parts.into_iter().any(is_one))
    };
    let rows = programme.targets.iter().filter(|_| !files.is_empty());
    rows.filter(|row| is_one(row.indicator.to) || follows(row.indicator.to))
        .map(|row| row.span)
        .collect()
}

/// The id of what a file tells of.
fn stem(sources: &Sources, file: FileId) -> &str {
    let path = sources.get(file).map_or("", |source| source.path.as_ref());
    let name = path.rsplit('/').next().unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}

/// What a text says that can be an id.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let sign = |c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    text.split(sign).map(|word| word.trim_matches('-')).filter(|word| word.len() > 1)
}
