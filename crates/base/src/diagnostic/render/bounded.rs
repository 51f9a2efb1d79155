use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::{FileId, MOST_TOLD};
use super::{Diagnostic, Place};
use crate::text;

/// The diagnostics to tell: of one code in one file the first hundred, and in place of the next one how
/// many more there are.
///
/// `diagnostics` are sorted.
pub fn bounded<'a>(diagnostics: &[&'a Diagnostic]) -> Vec<Cow<'a, Diagnostic>> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for d in diagnostics {
        *counts.entry(kind(d)).or_default() += 1;
    }
    let mut told: BTreeMap<_, usize> = BTreeMap::new();
    let bounded = diagnostics.iter().filter_map(|d| {
        let told = told.entry(kind(d)).or_default();
        *told += 1;
        match *told {
            ..=MOST_TOLD => Some(Cow::Borrowed(*d)),
            next if next == MOST_TOLD + 1 => {
                let count = counts.get(&kind(d)).copied().unwrap_or_default();
                Some(Cow::Owned(more(d, count - MOST_TOLD)))
            }
            _ => None,
        }
    });
    bounded.collect()
}

/// What is told as one: a code in a file.
fn kind(d: &Diagnostic) -> (&'static str, Option<FileId>, &str) {
    match &d.place {
        Place::Span(span) | Place::Cell(span, _) => (d.rule.code, Some(span.file), ""),
        Place::Path(path) | Place::At(path, _) => (d.rule.code, None, path),
        Place::Nowhere => (d.rule.code, None, ""),
    }
}

fn more(first: &Diagnostic, count: usize) -> Diagnostic {
    let (code, title) = (first.rule.code, first.rule.title);
    let (nl, en) = (title.nl, title.en);
    let message = match count {
        1 => text!("Nog 1 keer in dit bestand: {nl}.", "Once more in this file: {en}."),
        _ => text!(
            "Vanaf hier nog {count} keer in dit bestand: {nl}.",
            "From here another {count} times in this file: {en}."
        ),
    };
    let hint = text!(
        "Herstel eerst wat hierboven staat; spoorboek explain {code} zegt meer.",
        "Mend what stands above first; spoorboek explain {code} says more."
    );
    Diagnostic::new(first.rule, first.place.clone(), message).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Rule, Severity, Span, Words};

    static RULE: Rule = Rule {
        code: "wrong",
        severity: Severity::Error,
        title: Words { nl: "een tekst is fout", en: "a text is wrong" },
        why: Words { nl: "", en: "" },
        bad: "",
        good: "",
    };

    fn told(file: u32, count: usize) -> Vec<Diagnostic> {
        let at = |n| Span::new(FileId(file), n..n + 1);
        (0..count).map(|n| Diagnostic::new(&RULE, at(n), text!("Fout.", "Wrong."))).collect()
    }

    #[test]
    fn a_hundred_of_a_kind_are_told_in_full_and_then_a_count() {
        let all: Vec<Diagnostic> = told(0, 1250).into_iter().chain(told(1, 100)).collect();
        let bounded = bounded(&all.iter().collect::<Vec<_>>());
        assert_eq!(bounded.len(), 201);
        let count = "From here another 1150 times in this file: a text is wrong.";
        assert_eq!(bounded[100].message.en, count);
        assert_eq!(bounded[100].place, all[100].place);
        assert_eq!(bounded[200].message.en, "Wrong.");
    }
}
