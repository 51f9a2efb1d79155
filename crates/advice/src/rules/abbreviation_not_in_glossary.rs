use std::collections::BTreeSet;
use std::ops::Range;

use crate::capitals::{abbreviations, explained, in_markdown};
use crate::facts::Facts;
use base::diagnostic::FileId;
use base::diagnostic::prelude::*;

rule! {
    warning "abbreviation-not-in-glossary"
    nl "een afkorting staat niet in de woordenlijst" en "an abbreviation is not in the glossary"
    why nl "Wie een afkorting niet kent, haakt af. Schrijf het woord voluit, leg de afkorting uit waar zij voor het \
            eerst staat, of zet haar in `glossary.yaml`: dan legt de site haar uit. Elke afkorting wordt in een \
            bestand één keer gemeld."
        en "Who does not know an abbreviation drops out. Write the word in full, explain the abbreviation where it \
            first stands, or put it into `glossary.yaml`: then the site explains it. Each abbreviation is told once \
            in a file."
    bad "De SPUK wordt verdeeld."
    good "De specifieke uitkering (SPUK) wordt verdeeld."

    pub fn report(span: Span, word: &str) {
        nl "De afkorting “{word}” staat niet in de woordenlijst."
        en "The abbreviation “{word}” is not in the glossary."
        hint nl "Schrijf het woord voluit, leg het hier uit (“het hele woord ({word})”), of zet “{word}” in \
                 glossary.yaml."
             en "Write the word in full, explain it here (“the whole word ({word})”), or put “{word}” into \
                 glossary.yaml."
    }
}

/// Titles, summaries and texts in every language.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let glossary = &facts.programme.glossary;
    let known: BTreeSet<&str> = glossary
        .iter()
        .flat_map(|entry| {
            let term = entry.term.as_ref();
            abbreviations(term).into_iter().filter_map(move |range| term.get(range))
        })
        .chain([facts.programme.settings.currency.as_ref()])
        .collect();
    let mut found: Vec<Abbreviation<'_>> = Vec::new();
    let settings = &facts.programme.settings;
    let home = [facts.programme.home_title.as_ref(), facts.programme.home_summary.as_ref()];
    let lines = [Some(&settings.title), settings.summary.as_ref()];
    let lines =
        lines.into_iter().chain(home).chain(facts.programme.objects.iter().flat_map(|object| {
            let common = &object.common;
            [Some(&common.title), common.summary.as_ref(), common.short_title.as_ref()]
        }));
    for line in lines.flatten() {
        for (.., span) in line.iter() {
            let source = facts.source(span);
            look(&mut found, &known, span, source, abbreviations(source));
        }
    }
    for body in facts.bodies() {
        for (_, passage) in body.iter() {
            let source = facts.source(passage.span);
            look(&mut found, &known, passage.span, source, in_markdown(source));
        }
    }
    found.sort_unstable();
    let explained: BTreeSet<(FileId, &str)> = found
        .iter()
        .filter(|found| found.explained)
        .map(|found| (found.file, found.word))
        .collect();
    found.retain(|found| !explained.contains(&(found.file, found.word)));
    found.dedup_by(|later, first| later.file == first.file && later.word == first.word);
    bag.extend(found.into_iter().map(|found| {
        let span = Span { file: found.file, start: found.start, end: found.end };
        report(span, found.word)
    }));
}

/// An abbreviation where it stands; sorted by file, word and place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Abbreviation<'a> {
    file: FileId,
    word: &'a str,
    start: u32,
    end: u32,
    /// This very place says what it means.
    explained: bool,
}

fn look<'a>(
    all: &mut Vec<Abbreviation<'a>>,
    known: &BTreeSet<&str>,
    span: Span,
    source: &'a str,
    mut ranges: Vec<Range<usize>>,
) {
    ranges.retain(|range| !source.get(range.clone()).is_none_or(|word| known.contains(word)));
    let explained = explained(source, &ranges);
    let base = span.range().start;
    all.extend(ranges.into_iter().filter_map(|range| {
        let word = source.get(range.clone())?;
        let span = Span::new(span.file, base + range.start..base + range.end);
        Some(Abbreviation {
            file: span.file,
            word,
            start: span.start,
            end: span.end,
            explained: explained.contains(word),
        })
    }));
}
