//! What is wrong, as an editor shows it: by file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use base::diagnostic::{Bag, Diagnostic, Language, Place, Severity, Texts, render};
use lsp_types::{
    Diagnostic as Shown, DiagnosticRelatedInformation, DiagnosticSeverity, Location,
    NumberOrString, Range,
};

use crate::Reading;
use crate::place;

/// What is wrong in each file, by its path on the disk; what is wrong with the whole stands in `programme.yaml`.
pub fn by_file(
    reading: &dyn Reading,
    bag: &Bag,
    language: Language,
) -> BTreeMap<PathBuf, Vec<Shown>> {
    let sources = reading.sources();
    let mut files: BTreeMap<PathBuf, Vec<Shown>> = BTreeMap::new();
    for found in &render::bounded(&bag.sorted(sources)) {
        let file = match &found.place {
            Place::Span(span) | Place::Cell(span, _) => reading.path(sources.path(span.file)),
            Place::Path(shown) | Place::At(shown, _) => reading.path(shown),
            Place::Nowhere => reading.path(&sources.shown("programme.yaml")),
        };
        files.entry(file).or_default().push(shown(reading, found, language));
    }
    files
}

fn shown(reading: &dyn Reading, found: &Diagnostic, language: Language) -> Shown {
    let sources = reading.sources();
    let range = match (&found.place, found.place.stretch(sources)) {
        (_, Some(span)) => place::stretch(sources.text(span.file), span.range()),
        (Place::At(_, at), _) => place::point(at.line, at.column),
        _ => Range::default(),
    };
    let message = found.message.get(language);
    let hint = found.hint.as_ref().map(|hint| hint.get(language));
    let related = found.related.iter().filter_map(|(span, text)| {
        let uri = place::uri(&reading.path(sources.path(span.file)))?;
        let range = place::stretch(sources.text(span.file), span.range());
        let message = text.get(language).to_owned();
        Some(DiagnosticRelatedInformation { location: Location { uri, range }, message })
    });
    let related: Vec<_> = related.collect();
    Shown {
        range,
        severity: Some(match found.severity() {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
            Severity::Notice => DiagnosticSeverity::INFORMATION,
        }),
        code: Some(NumberOrString::String(found.rule.code.to_owned())),
        source: Some("spoorboek".to_owned()),
        message: [Some(message), hint].into_iter().flatten().collect::<Vec<_>>().join("\n"),
        related_information: (!related.is_empty()).then_some(related),
        ..Shown::default()
    }
}

/// What is wrong at an offset of a file of the content.
pub fn at<'a>(
    reading: &dyn Reading,
    bag: &'a Bag,
    path: &str,
    offset: usize,
) -> Vec<&'a Diagnostic> {
    let sources = reading.sources();
    let file = sources.find(path);
    let is_here = |found: &&Diagnostic| {
        let stretch = found.place.stretch(sources).filter(|span| Some(span.file) == file);
        stretch.is_some_and(|span| (span.start as usize..=span.end as usize).contains(&offset))
    };
    bag.iter().filter(is_here).collect()
}
