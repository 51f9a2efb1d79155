use super::input::{Amounts, Bar};
use crate::diagrams::flow::in_words;
use crate::figure::FigureWords;
use locale::{Locale, say};

pub fn words(amounts: &Amounts, locale: &Locale) -> FigureWords {
    let measured = measured(amounts, locale);
    let name = say!(locale, "amounts-name", measured);
    let sentence = sentence(amounts, locale);
    let has_range = amounts.bars().any(|bar| bar.sum.is_range());
    let notes = has_range.then(|| locale.text("amounts-note-range", &[]));
    FigureWords {
        message: message(amounts, locale),
        description: sentence.clone(),
        sentence,
        notes: notes.into_iter().collect(),
        ..FigureWords::named(measured, name)
    }
}

pub fn measured(amounts: &Amounts, locale: &Locale) -> String {
    say!(locale, "amounts-measured", title = amounts.title)
}

/// The largest amount, where it is larger than all others whatever the ranges turn out to be.
fn message(amounts: &Amounts, locale: &Locale) -> String {
    let Some(most) = amounts.bars().max_by_key(|bar| bar.sum.low) else {
        return amounts.title.clone();
    };
    let is_largest = |bar: &Bar| bar.sum.high < most.sum.low || std::ptr::eq(bar, most);
    if most.sum.low.is_zero() || most.sum.unknown > 0 || !amounts.bars().all(is_largest) {
        return amounts.title.clone();
    }
    let is_known = amounts.bars().all(|bar| bar.sum.unknown == 0);
    let key = if is_known { "amounts-message" } else { "amounts-message-known" };
    let amount = in_words(most.sum, &amounts.currency, locale);
    say!(locale, key, name = most.name, amount)
}

/// How many amounts there are, and of how many it is not known how high they are.
fn sentence(amounts: &Amounts, locale: &Locale) -> String {
    let count = amounts.bars().count();
    let unknown = amounts.bars().filter(|bar| bar.sum.unknown > 0).count();
    let key = if unknown == 0 { "amounts-sentence" } else { "amounts-sentence-unknown" };
    say!(locale, key, count, unknown)
}
