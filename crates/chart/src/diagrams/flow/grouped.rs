use std::collections::{BTreeMap, BTreeSet};

use super::input::Flow;
use super::sum::through;
use insight::money::Sum;
use locale::{Locale, say};

/// What a drawing shows of a flow: its nodes, of which the smallest may be drawn as one, and the
/// ways between them.
#[derive(Debug, PartialEq)]
pub struct Grouped {
    pub nodes: Vec<Shown>,
    /// By the places of their stops in `nodes`.
    pub ways: Vec<([usize; 3], Sum)>,
}

/// A box of the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    pub column: usize,
    pub name: String,
    pub sum: Sum,
    pub is_lacking: bool,
    /// How many nodes are drawn as this one; none where it is itself.
    pub others: Option<usize>,
}

/// More than these in one column cannot be taken in; the rest is drawn as one.
const MOST_NODES: usize = 10;
/// With fewer a drawing would say nothing.
const FEWEST_NODES: usize = 2;

impl Grouped {
    /// Groups no more than is needed to have at most `most` ways.
    pub fn of(flow: &Flow, ways: &[([usize; 3], Sum)], most: usize, locale: &Locale) -> Self {
        let mut room = MOST_NODES;
        loop {
            let drawn = Self::with(flow, ways, room, locale);
            if drawn.ways.len() <= most || room <= FEWEST_NODES {
                return drawn;
            }
            room -= 1;
        }
    }

    fn with(flow: &Flow, ways: &[([usize; 3], Sum)], room: usize, locale: &Locale) -> Self {
        let mut nodes: Vec<Shown> = Vec::new();
        // Where each node of the flow is drawn.
        let mut places: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for column in 0..3 {
            let used: BTreeSet<usize> =
                ways.iter().filter_map(|(stops, _)| stops.get(column).copied()).collect();
            let mut sums: Vec<(usize, Sum)> =
                used.into_iter().map(|place| (place, through(ways, column, place))).collect();
            sums.sort_by(|a, b| {
                let lacking = |place| flow.is_lacking(column, place);
                (lacking(a.0).cmp(&lacking(b.0))).then(b.1.high.cmp(&a.1.high))
            });
            let named = sums.iter().filter(|(place, _)| !flow.is_lacking(column, *place)).count();
            // One node alone is no group.
            let kept = if named > room + 1 { room } else { named };
            let mut rest: Vec<(usize, Sum)> = Vec::new();
            for (rank, (place, sum)) in sums.into_iter().enumerate() {
                if (kept..named).contains(&rank) {
                    rest.push((place, sum));
                    continue;
                }
                places.insert((column, place), nodes.len());
                nodes.push(Shown {
                    column,
                    name: flow.name(column, place).to_owned(),
                    sum,
                    is_lacking: flow.is_lacking(column, place),
                    others: None,
                });
            }
            if !rest.is_empty() {
                places.extend(rest.iter().map(|(place, _)| ((column, *place), nodes.len())));
                nodes.push(Shown {
                    column,
                    name: say!(locale, "flow-others", count = rest.len()),
                    sum: rest.iter().map(|(_, sum)| *sum).sum(),
                    is_lacking: false,
                    others: Some(rest.len()),
                });
            }
        }
        let mut merged: BTreeMap<[usize; 3], Sum> = BTreeMap::new();
        for (stops, sum) in ways {
            let [a, b, c] = *stops;
            let place = |column, stop| places.get(&(column, stop)).copied().unwrap_or_default();
            let stops = [place(0, a), place(1, b), place(2, c)];
            merged.entry(stops).or_default().merge(*sum);
        }
        Self { nodes, ways: merged.into_iter().collect() }
    }

    pub fn node(&self, place: usize) -> Option<&Shown> {
        self.nodes.get(place)
    }

    pub fn is_lacking(&self, place: usize) -> bool {
        self.node(place).is_some_and(|node| node.is_lacking)
    }

    /// How many nodes are drawn in groups.
    pub fn others(&self) -> usize {
        self.nodes.iter().filter_map(|node| node.others).sum()
    }

    /// The class that gives a way its colour: that of where it comes from. With more sources than
    /// there are colours all have one.
    pub fn tone(&self, stops: &[usize; 3]) -> &'static str {
        const TONES: [&str; 6] = ["s1", "s2", "s3", "s4", "s5", "s6"];
        let sources = self.nodes.iter().filter(|node| node.column == 0).count();
        let [source, ..] = *stops;
        match TONES.get(source) {
            Some(tone) if sources <= TONES.len() => tone,
            _ => "s1",
        }
    }
}
