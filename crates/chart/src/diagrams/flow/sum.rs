use std::collections::BTreeMap;

use super::input::Flow;
use crate::sheet::float;
use base::value::round_half_away;
use insight::money::Sum;
use locale::{Locale, say};

/// `22,5 tot 27 miljoen euro`, `bedrag onbekend`, or both where some is known. Amounts are told in
/// whole cents.
pub fn in_words(sum: Sum, currency: &str, locale: &Locale) -> String {
    if sum.known == 0 {
        return locale.text("money-unknown", &[]);
    }
    let [low, high] = [sum.low, sum.high].map(|amount| round_half_away(amount, 2));
    let known = locale.money_range(low, high, currency);
    match sum.unknown {
        0 => known,
        unknown => {
            say!(locale, "money-known-and-unknown", known, unknown)
        }
    }
}

/// The ends of a sum, for the size of a mark.
pub fn ends(sum: &Sum) -> (f64, f64) {
    (float(sum.low).max(0.0), float(sum.high).max(0.0))
}

/// Every way once, in the order of the columns' nodes.
pub fn merged(flow: &Flow) -> Vec<([usize; 3], Sum)> {
    let mut ways: BTreeMap<[usize; 3], Sum> = BTreeMap::new();
    for way in &flow.ways {
        ways.entry(way.stops).or_default().merge(way.sum);
    }
    ways.into_iter().collect()
}

/// What comes through a node.
pub fn through(ways: &[([usize; 3], Sum)], column: usize, place: usize) -> Sum {
    ways.iter().filter(|(stops, _)| stops.get(column) == Some(&place)).map(|(_, sum)| *sum).sum()
}
