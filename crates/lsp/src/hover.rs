//! What stands at a place, in words.

use base::diagnostic::{Diagnostic, Language, Rule};
use programme::kinds::{dutch, shape_of};
use programme::model::Detailed as _;
use programme::model::Indicator;
use programme::schema::{Key, Type};

use crate::Reading;
use crate::complete::Asked;
use crate::find::{Meant, meant};
use crate::spot::{Spot, What};

/// In Markdown; none where there is nothing to say. `wrong` is what was found at the place.
pub fn hover(asked: &Asked<'_>, spot: Option<&Spot>, wrong: &[&Diagnostic]) -> Option<String> {
    let language = asked.language;
    let mut told: Vec<String> = spot.and_then(|spot| at(asked, spot)).into_iter().collect();
    let mut codes: Vec<&'static Rule> = wrong.iter().map(|found| found.rule).collect();
    codes.dedup();
    told.extend(codes.into_iter().map(|rule| of_rule(rule, language)));
    (!told.is_empty()).then(|| told.join("\n\n---\n\n"))
}

fn at(asked: &Asked<'_>, spot: &Spot) -> Option<String> {
    let language = asked.language;
    let word = asked.text.get(spot.word.clone())?.trim();
    let object = asked.reading.and_then(|reading| {
        let one = meant(spot, asked.path, asked.text, reading)?;
        Some(of_object(one, reading, language))
    });
    object.or_else(|| match &spot.what {
        What::Key { shape, .. } => shape.key(word).map(|key| of_key(key, language)),
        What::Column { table, .. } => table.column(word).map(|key| of_key(key, language)),
        What::Value { key, ty } => {
            let rule = asked.rules.iter().find(|rule| key.name == "code" && rule.code == word);
            Some(match rule {
                Some(rule) => of_rule(rule, language),
                None => of_word(key, ty, word, language),
            })
        }
        What::Part(_) | What::Path => None,
    })
}

/// A key or a column: what it means, and a good value.
pub fn of_key(key: &Key, language: Language) -> String {
    format!("{}\n\n```yaml\n{}\n```", key.doc.get(language), key.with_example(language))
}

/// A value: the Dutch for a word of a list, and what its key means.
fn of_word(key: &Key, ty: &Type, word: &str, language: Language) -> String {
    let is_word =
        matches!(ty, Type::Word(words) | Type::RecordOrWord(_, words) if words.contains(&word));
    let gloss = dutch::gloss(word).filter(|_| is_word && language == Language::Dutch);
    let gloss = gloss.map(|gloss| format!("`{word}`: {gloss}\n\n")).unwrap_or_default();
    format!("{gloss}`{}`: {}", key.name, key.doc.get(language))
}

fn of_rule(rule: &Rule, language: Language) -> String {
    format!("**{}**: {}\n\n{}", rule.code, rule.title.get(language), rule.why.get(language))
}

fn of_object(one: Meant<'_>, reading: &dyn Reading, language: Language) -> String {
    let kind = shape_of(one.kind()).name.get(language);
    let mut told = format!("**{}** ({kind})", one.title(reading));
    match one {
        Meant::Object(at, object) => {
            if let Some(summary) = &object.common.summary {
                told.push_str(&format!("\n\n{}", summary.original()));
            }
            if let Some(figure) = reading.figure(at) {
                let unit = Indicator::of(&object.detail).and_then(|found| found.unit.as_ref());
                let unit = unit.map(|unit| format!(", {}", unit.original())).unwrap_or_default();
                told.push_str(&format!("\n\n{figure}{unit}"));
            }
        }
        Meant::Unread(..) => {}
        Meant::Withheld(one) => told.push_str(match (one.publish_at.is_some(), language) {
            (true, Language::Dutch) => "\n\nNog niet openbaar.",
            (true, Language::English) => "\n\nNot public yet.",
            (false, Language::Dutch) => "\n\nConcept.",
            (false, Language::English) => "\n\nDraft.",
        }),
    }
    told
}
