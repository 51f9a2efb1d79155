use super::grouped::Grouped;
use super::input::Flow;
use super::sum::in_words;
use crate::figure::Words;
use insight::money::Sum;
use locale::{Arg, Locale};

/// The largest way and its amount are told only of amounts that are known.
pub fn words(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> Words {
    let measured = measured(flow, locale);
    let args = [("title", Arg::Text(&flow.title)), ("measured", Arg::Text(&measured))];
    let name = locale.text("flow-name", &args);
    let sentence = sentence(flow, ways, locale);
    Words {
        message: message(flow, ways, locale),
        description: sentence.clone(),
        sentence,
        ..Words::named(measured, name, locale)
    }
}

/// From where, by what, to where, and how sure.
pub fn measured(flow: &Flow, locale: &Locale) -> String {
    let [from, by, to] = &flow.columns;
    let args = [
        ("from", Arg::Text(&from.title)),
        ("by", Arg::Text(&by.title)),
        ("to", Arg::Text(&to.title)),
        ("stage", Arg::Text(&flow.stage)),
    ];
    locale.text("flow-measured", &args)
}

/// What the drawing shows as one.
pub fn of_grouping(wide: &Grouped, narrow: &Grouped, locale: &Locale) -> Option<String> {
    let others = wide.others().max(narrow.others());
    (others > 0).then(|| locale.text("flow-note-others", &[("count", Arg::Count(others))]))
}

fn all_of(ways: &[([usize; 3], Sum)]) -> Sum {
    ways.iter().map(|(_, sum)| *sum).sum()
}

/// What goes to no goal that is named.
fn lacking(flow: &Flow, ways: &[([usize; 3], Sum)]) -> Sum {
    let ways = ways.iter().filter(|([_, _, to], _)| flow.is_lacking(2, *to));
    ways.map(|(_, sum)| *sum).sum()
}

/// How much reaches goals: all, some or nothing.
fn message(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> String {
    let (all, lacking) = (all_of(ways), lacking(flow, ways));
    let key = match lacking.rows() {
        _ if ways.is_empty() => "flow-message-none",
        0 => "flow-message-all",
        none if none == all.rows() => "flow-message-nothing",
        _ => "flow-message-some",
    };
    let reached: Sum =
        ways.iter().filter(|([_, _, to], _)| !flow.is_lacking(2, *to)).map(|(_, sum)| *sum).sum();
    // Beside what is known the headline leaves what is not to the sentence.
    let told = |sum| known_in_words(flow, sum, locale);
    let (all, reached) = (told(all), told(reached));
    let args = [
        ("title", Arg::Text(&flow.title)),
        ("all", Arg::Text(&all)),
        ("reached", Arg::Text(&reached)),
    ];
    locale.text(key, &args)
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
        let args = [
            ("amount", Arg::Text(&amount)),
            ("stage", Arg::Text(&flow.stage)),
            ("count", Arg::Count(all.known)),
        ];
        sentences.push(locale.text("flow-sentence-all", &args));
    }
    sentences.extend(largest(flow, ways, locale));
    sentences.extend(goals(flow, ways, locale));
    if all.unknown > 0 {
        sentences.push(locale.text("flow-sentence-unknown", &[("count", Arg::Count(all.unknown))]));
    }
    sentences.join(" ")
}

/// The way with the most money, of equal ones the first, as far as its stops are named.
fn largest(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> Option<String> {
    let known = ways.iter().filter(|(_, sum)| sum.known > 0);
    let (stops, sum) = known.reduce(|best, way| match way.1.high > best.1.high {
        true => way,
        false => best,
    })?;
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
    let args = [
        ("from", Arg::Text(flow.name(0, from))),
        ("by", Arg::Text(flow.name(1, by))),
        ("to", Arg::Text(flow.name(2, to))),
        ("amount", Arg::Text(&amount)),
    ];
    Some(locale.text(key, &args))
}

fn goals(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> Option<String> {
    let (all, lacking) = (all_of(ways), lacking(flow, ways));
    if lacking.rows() == 0 {
        return Some(locale.text("flow-sentence-to-goals", &[]));
    }
    if lacking.rows() == all.rows() {
        return Some(locale.text("flow-sentence-no-goal", &[]));
    }
    let amount = in_words(lacking, &flow.currency, locale);
    Some(locale.text("flow-sentence-lacking", &[("amount", Arg::Text(&amount))]))
}
