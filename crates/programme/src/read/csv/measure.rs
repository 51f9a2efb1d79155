//! What the values of an indicator's table may be, from the indicator's own file.

use std::collections::BTreeMap;

use crate::model::{Indicator, Kind, Measure, ScaleStep};
use crate::read::content::Document;
use crate::schema::record::Value;

/// By the id of the indicator.
pub struct Measures {
    known: BTreeMap<Box<str>, Allowed>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    Numbers,
    /// Codes of a scale; every word where the scale is empty.
    Codes(Vec<Box<str>>),
    Words,
}

impl Measures {
    /// `doubtful` says whether a document had errors: without a measure, nothing is refused then.
    pub fn new<'a>(documents: impl Iterator<Item = (&'a Document, bool)>) -> Self {
        let indicators = documents.filter(|(document, _)| document.kind == Kind::Indicator);
        let known = indicators
            .map(|(document, doubtful)| (document.id.clone(), allowed(document, doubtful)))
            .collect();
        Self { known }
    }

    /// Without an indicator that can be read, nothing is refused.
    pub fn of(&self, indicator: &str) -> &Allowed {
        self.known.get(indicator).unwrap_or(&Allowed::Words)
    }
}

fn allowed(document: &Document, doubtful: bool) -> Allowed {
    let measure = document.record.word(Indicator::measure).and_then(Measure::from_word);
    match measure {
        Some(Measure::Ordinal) => Allowed::Codes(codes(document)),
        Some(Measure::Qualitative) => Allowed::Words,
        None if doubtful => Allowed::Words,
        _ => Allowed::Numbers,
    }
}

fn codes(document: &Document) -> Vec<Box<str>> {
    let steps = document.record.list(Indicator::scale).iter();
    steps
        .filter_map(|step| match &step.value {
            Value::Record(step) => step.text(ScaleStep::code).map(Box::from),
            _ => None,
        })
        .collect()
}
