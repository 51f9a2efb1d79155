use super::input::{Stacked, Whole};
use crate::figure::FigureWords;
use crate::series::notation::Notation;
use base::value::Decimal;
use locale::say;

/// The most bars that are told one by one; the table holds them all.
const MOST_TOLD: usize = 8;

pub fn words(stacked: &Stacked, notation: &Notation) -> FigureWords {
    let measured = measured(stacked, notation);
    let name = say!(notation.locale, "figure-name-stacked", measured);
    let told = stacked.wholes.iter().rev().filter_map(|w| parts(stacked, w, notation));
    let told: Vec<String> = told.take(MOST_TOLD).collect();
    let notes: Vec<String> =
        stacked.wholes.iter().filter_map(|whole| difference(whole, notation)).collect();
    let sentence = told.first().cloned().unwrap_or_default();
    let description = told.iter().chain(&notes).cloned().collect::<Vec<_>>();
    FigureWords {
        message: message(stacked, notation),
        description: description.join(" "),
        sentence,
        notes,
        ..FigureWords::named(measured, name)
    }
}

/// What is measured, in which unit, by what, where and when.
pub fn measured(stacked: &Stacked, notation: &Notation) -> String {
    let unit = stacked.unit.trim();
    let title = match unit.is_empty() || unit.eq_ignore_ascii_case(stacked.title.trim()) {
        true => stacked.title.trim().to_owned(),
        false => format!("{} ({unit})", stacked.title.trim()),
    };
    let by = match stacked.by.is_empty() {
        true => title.clone(),
        false => say!(notation.locale, "stacked-measured", title, by = stacked.by),
    };
    if stacked.place.is_empty() { by } else { format!("{by}, {}", stacked.place) }
}

/// The largest part of the last bar, where one is larger than all others.
fn message(stacked: &Stacked, notation: &Notation) -> String {
    let largest = |whole: &Whole| -> Option<(String, Decimal)> {
        let most = whole.values.iter().flatten().max()?;
        let mut at = whole.values.iter().enumerate();
        let mut at = at.by_ref().filter(|(_, value)| value.as_ref() == Some(most));
        let (index, _) = at.next()?;
        let is_alone = at.next().is_none() && !most.is_zero();
        is_alone.then_some((stacked.parts.get(index)?.clone(), *most))
    };
    let whole = stacked.wholes.last();
    let Some((whole, (part, value))) = whole.and_then(|w| Some((w, largest(w)?))) else {
        return stacked.title.clone();
    };
    let (title, value) = (stacked.title.trim(), notation.short(value));
    let whole = whole.called.as_ref().unwrap_or(&whole.name);
    say!(notation.locale, "stacked-message", title, whole, part, value)
}

/// `2023: A 12, B 34 en C 5. Samen 51.`
fn parts(stacked: &Stacked, whole: &Whole, notation: &Notation) -> Option<String> {
    let named = stacked.parts.iter().zip(&whole.values).map(|(part, value)| {
        let value = value.map_or_else(|| notation.absent(None), |value| notation.short(value));
        format!("{part} {value}")
    });
    let parts = notation.locale.list(&named.collect::<Vec<_>>());
    let total = whole.whole().map(|total| notation.short(total));
    whole.values.iter().flatten().next()?;
    let key = if total.is_some() { "stacked-sentence-total" } else { "stacked-sentence" };
    let total = total.unwrap_or_default();
    Some(say!(notation.locale, key, whole = whole.name, parts, total))
}

/// Parts that do not add up to the source's own total are shown as they are, and it is said.
fn difference(whole: &Whole, notation: &Notation) -> Option<String> {
    let (sum, total) = (whole.sum()?, whole.total?);
    if notation.shown(sum) == notation.shown(total) {
        return None;
    }
    let (sum, total) = (notation.short(sum), notation.short(total));
    Some(say!(notation.locale, "stacked-note-difference", whole = whole.name, sum, total))
}
