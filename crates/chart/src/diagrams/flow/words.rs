use super::grouped::Grouped;
use super::input::Flow;
use super::sum::in_words;
use crate::figure::FigureWords;
use insight::money::Sum;
use locale::{Locale, say};

/// The largest way and its amount are told only of amounts that are known.
pub fn words(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> FigureWords {
    let measured = measured(flow, locale);
    let name = say!(locale, "flow-name", title = flow.title, measured);
    let sentence = sentence(flow, ways, locale);
    FigureWords {
        message: message(flow, ways, locale),
        description: sentence.clone(),
        sentence,
        ..FigureWords::named(measured, name)
    }
}

/// From where, by what, to where, and how sure.
pub fn measured(flow: &Flow, locale: &Locale) -> String {
    let [from, by, to] = &flow.columns;
    say!(
        locale,
        "flow-measured",
        from = from.title,
        by = by.title,
        to = to.title,
        stage = flow.stage
    )
}

/// What the drawing shows as one.
pub fn of_grouping(wide: &Grouped, narrow: &Grouped, locale: &Locale) -> Option<String> {
    let others = wide.others().max(narrow.others());
    (others > 0).then(|| say!(locale, "flow-note-others", count = others))
}

fn all_of(ways: &[([usize; 3], Sum)]) -> Sum {
    ways.iter().map(|(_, sum)| *sum).sum()
}

/// What goes to no goal that is named, or else to those that are.
fn to_goals(flow: &Flow, ways: &[([usize; 3], Sum)], is_lacking: bool) -> Sum {
    let ways = ways.iter().filter(|([_, _, to], _)| flow.is_lacking(2, *to) == is_lacking);
    ways.map(|(_, sum)| *sum).sum()
}

/// How much reaches goals: all, some or nothing.
fn message(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> String {
    let (all, lacking) = (all_of(ways), to_goals(flow, ways, true));
    let reached = to_goals(flow, ways, false);
    let key = match lacking.rows() {
        _ if ways.is_empty() => "flow-message-none",
        0 => "flow-message-all",
        none if none == all.rows() => "flow-message-nothing",
        // Beside what is known the headline leaves what is not to the sentence.
        _ if lacking.known == 0 => "flow-message-all-known",
        _ if reached.known == 0 => "flow-message-nothing-known",
        _ => "flow-message-some",
    };
    let told = |sum| known_in_words(flow, sum, locale);
    let (all, reached) = (told(all), told(reached));
    say!(locale, key, title = flow.title, all, reached)
}

/// A sum without what of it is not known.
fn known_in_words(flow: &Flow, sum: Sum, locale: &Locale) -> String {
    in_words(Sum { unknown: 0, ..sum }, &flow.currency, locale)
}

fn sentence(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> String {
    if ways.is_empty() {
        return locale.text("flow-sentence-none", &[]);
    }
    let all = all_of(ways);
    let mut sentences = Vec::new();
    if all.known > 0 {
        let amount = known_in_words(flow, all, locale);
        sentences.push(say!(
            locale,
            "flow-sentence-all",
            amount,
            stage = flow.stage,
            count = all.known
        ));
    }
    sentences.extend(largest(flow, ways, locale));
    sentences.extend(goals(flow, ways, locale));
    // Where no goal is named for any of these, that tells it too.
    let is_told = lacks_only_unknown(flow, ways) == Some(all.unknown);
    if all.unknown > 0 && !is_told {
        sentences.push(say!(locale, "flow-sentence-unknown", count = all.unknown));
    }
    sentences.join(" ")
}

/// The way with the most money, of equal ones the first, as far as its stops are named.
fn largest(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> Option<String> {
    let known = ways.iter().filter(|(_, sum)| sum.known > 0);
    let (stops, sum) =
        known.reduce(|best, way| if way.1.high > best.1.high { way } else { best })?;
    if ways.len() < 2 {
        return None;
    }
    let [from, by, to] = *stops;
    let key = match (flow.is_lacking(1, by), flow.is_lacking(2, to)) {
        (false, false) => "flow-sentence-largest",
        (true, false) => "flow-sentence-largest-to",
        (false, true) => "flow-sentence-largest-by",
        (true, true) => "flow-sentence-largest-from",
    };
    let amount = known_in_words(flow, *sum, locale);
    Some(say!(
        locale,
        key,
        from = flow.name(0, from),
        by = flow.name(1, by),
        to = flow.name(2, to),
        amount
    ))
}

fn goals(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> Option<String> {
    let (all, lacking) = (all_of(ways), to_goals(flow, ways, true));
    if lacking.rows() == 0 {
        return Some(locale.text("flow-sentence-to-goals", &[]));
    }
    if lacking.rows() == all.rows() {
        return Some(locale.text("flow-sentence-no-goal", &[]));
    }
    if let Some(count) = lacks_only_unknown(flow, ways) {
        let key = if count == all.unknown {
            "flow-sentence-unknown-lacking"
        } else {
            "flow-sentence-lacking-unknown"
        };
        return Some(say!(locale, key, count));
    }
    let amount = in_words(lacking, &flow.currency, locale);
    Some(say!(locale, "flow-sentence-lacking", amount))
}

/// How many amounts name no goal, where all of these are unknown and others name one.
fn lacks_only_unknown(flow: &Flow, ways: &[([usize; 3], Sum)]) -> Option<usize> {
    let (all, lacking) = (all_of(ways), to_goals(flow, ways, true));
    let is_so = lacking.known == 0 && lacking.unknown > 0 && lacking.rows() < all.rows();
    is_so.then_some(lacking.unknown)
}
