use super::Flow;
use super::grouped::Drawn;
use super::sum::Sum;
use crate::Words;
use locale::{Arg, Locale};

/// The largest way and its amount are told only of amounts that are known.
pub fn words(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> Words {
    let measured = measured(flow, locale);
    let args = [
        ("title", Arg::Text(&flow.title)),
        ("measured", Arg::Text(&measured)),
    ];
    let name = locale.text("flow-name", &args);
    let narrow_name = locale.text("figure-name-narrow", &[("name", Arg::Text(&name))]);
    let sentence = sentence(flow, ways, locale);
    Words {
        message: message(flow, ways, locale),
        measured,
        name,
        narrow_name,
        description: sentence.clone(),
        sentence,
        notes: Vec::new(),
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
pub fn of_grouping(wide: &Drawn, narrow: &Drawn, locale: &Locale) -> Option<String> {
    let others = wide.others().max(narrow.others());
    (others > 0).then(|| locale.text("flow-note-others", &[("count", Arg::Count(others))]))
}

fn all_of(ways: &[([usize; 3], Sum)]) -> Sum {
    ways.iter().map(|(_, sum)| *sum).sum()
}

/// What goes to no goal that is named.
fn lacking(flow: &Flow, ways: &[([usize; 3], Sum)]) -> Sum {
    let ways = ways
        .iter()
        .filter(|([_, _, to], _)| flow.is_lacking(2, *to));
    ways.map(|(_, sum)| *sum).sum()
}

/// How much reaches goals: all, some or nothing.
fn message(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> String {
    let (all, lacking) = (all_of(ways), lacking(flow, ways));
    let rows = |sum: &Sum| sum.known + sum.unknown;
    let key = match rows(&lacking) {
        _ if ways.is_empty() => "flow-message-none",
        0 => "flow-message-all",
        none if none == rows(&all) => "flow-message-nothing",
        _ => "flow-message-some",
    };
    let reached: Sum = ways
        .iter()
        .filter(|([_, _, to], _)| !flow.is_lacking(2, *to))
        .map(|(_, sum)| *sum)
        .sum();
    // Beside what is known the headline leaves what is not to the sentence.
    let told = |sum: Sum| match sum.known {
        0 => sum.in_words(&flow.currency, locale),
        _ => Sum { unknown: 0, ..sum }.in_words(&flow.currency, locale),
    };
    let (all, reached) = (told(all), told(reached));
    let args = [
        ("title", Arg::Text(&flow.title)),
        ("all", Arg::Text(&all)),
        ("reached", Arg::Text(&reached)),
    ];
    locale.text(key, &args)
}

fn sentence(flow: &Flow, ways: &[([usize; 3], Sum)], locale: &Locale) -> String {
    if ways.is_empty() {
        return locale.text("flow-sentence-none", &[]);
    }
    let all = all_of(ways);
    let mut sentences = Vec::new();
    if all.known > 0 {
        let known = Sum { unknown: 0, ..all };
        let amount = known.in_words(&flow.currency, locale);
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
        sentences.push(locale.text(
            "flow-sentence-unknown",
            &[("count", Arg::Count(all.unknown))],
        ));
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
    let amount = Sum { unknown: 0, ..*sum }.in_words(&flow.currency, locale);
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
    if lacking.known + lacking.unknown == 0 {
        return Some(locale.text("flow-sentence-to-goals", &[]));
    }
    if lacking.known + lacking.unknown == all.known + all.unknown {
        return Some(locale.text("flow-sentence-no-goal", &[]));
    }
    let amount = lacking.in_words(&flow.currency, locale);
    Some(locale.text("flow-sentence-lacking", &[("amount", Arg::Text(&amount))]))
}
