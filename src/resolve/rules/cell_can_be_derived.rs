use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use crate::model::{
    Aggregation, Breakdown, Indicator, Measure, ObjectRef, Observation, ObservationStatus,
};
use crate::text;
use crate::value::{Decimal, Period};

use super::super::places::Places;

pub static RULE: Rule = Rule {
    code: "cell-can-be-derived",
    severity: Severity::Error,
    title: Words {
        nl: "een afgeschermd cijfer is uit te rekenen",
        en: "a suppressed figure can be calculated",
    },
    why: Words {
        nl: "Is van een totaal één deel afgeschermd en zijn de andere delen gegeven, dan is het afgeschermde cijfer het \
             totaal min de rest. Scherm nog een deel af, of het totaal. De regel kijkt naar aantallen: naar de gebieden van \
             één type onder hetzelfde gebied, en naar de waarden van een uitsplitsing. Delen die in een andere periode niet \
             optellen tot hun totaal, slaat hij over.",
        en: "If one part of a total is suppressed and the other parts are given, the suppressed figure is the total less \
             the rest. Suppress another part, or the total. The rule looks at counts: at the areas of one type below the \
             same area, and at the values of a breakdown. Parts that do not add up to their total in another period it \
             skips.",
    },
    bad: "area,period,value,status\nstad,2023,100,\nnoord,2023,60,\nzuid,2023,,suppressed",
    good: "area,period,value,status\nstad,2023,100,\nnoord,2023,,suppressed\nzuid,2023,,suppressed",
};

/// One cell of a table: area, period and breakdown.
type Key<'a> = (ObjectRef, Period, Vec<Option<&'a str>>);
type Cells<'a> = BTreeMap<Key<'a>, &'a Observation>;

/// A total and all its parts.
struct Split<'a> {
    total: Key<'a>,
    parts: Vec<Key<'a>>,
}

/// Looks for suppressed cells that are the only unknown of a sum. This is primary suppression in
/// its simple form; sums of sums are not searched.
pub fn check(
    front: &Indicator,
    breakdowns: &[Breakdown],
    rows: &[Observation],
    places: &Places,
) -> Bag {
    let adds = matches!(front.aggregation, None | Some(Aggregation::Sum));
    let suppressed = |row: &&Observation| row.status == ObservationStatus::Suppressed;
    if front.measure != Some(Measure::Count) || !adds || !rows.iter().any(|row| suppressed(&row)) {
        return Bag::new();
    }
    // Rows are sorted by publication: the newest of a cell comes last and stands.
    let cells: Cells<'_> = rows
        .iter()
        .filter_map(|row| Some((key(row)?, row)))
        .collect();
    let periods: BTreeSet<Period> = rows.iter().map(|row| row.period).collect();
    let mut bag = Bag::new();
    for (key, row) in cells.iter().filter(|(_, row)| suppressed(row)) {
        let by_area = areas(key, places).into_iter();
        let by_value = (0..breakdowns.len()).filter_map(|at| values(key, at, breakdowns));
        let splits: Vec<Split<'_>> = by_area.chain(by_value).collect();
        let gives_away = splits.iter().find(|split| {
            only_unknown(&cells, split, key)
                && periods
                    .iter()
                    .filter(|period| **period != key.1)
                    .all(|period| adds_up(&cells, split, *period) != Some(false))
        });
        if let Some(split) = gives_away {
            bag.push(report(row.span, &cells, split, key, places));
        }
    }
    bag
}

fn key(row: &Observation) -> Option<Key<'_>> {
    let by = row.by.iter().map(Option::as_deref).collect();
    Some((row.area?, row.period, by))
}

/// The areas of the same type below the same parent that exist in the period.
fn areas<'a>(key: &Key<'a>, places: &Places) -> Option<Split<'a>> {
    let (area, period, by) = key;
    let (parent, siblings) = places.siblings(*area)?;
    let exists = |at: &&ObjectRef| places.place(**at).is_some_and(|p| p.exists_in(*period));
    let parts = siblings.iter().filter(exists);
    Some(Split {
        total: (parent, *period, by.clone()),
        parts: parts.map(|at| (*at, *period, by.clone())).collect(),
    })
}

/// The values of a breakdown, the others staying as they are.
fn values<'a>(key: &Key<'a>, at: usize, breakdowns: &'a [Breakdown]) -> Option<Split<'a>> {
    let (area, period, by) = key;
    (*by.get(at)?)?;
    let with = |value: Option<&'a str>| {
        let mut by = by.clone();
        if let Some(slot) = by.get_mut(at) {
            *slot = value;
        }
        (*area, *period, by)
    };
    let values = &breakdowns.get(at)?.values;
    Some(Split {
        total: with(None),
        parts: values.iter().map(|value| with(Some(value))).collect(),
    })
}

fn value(cells: &Cells<'_>, key: &Key<'_>) -> Option<Decimal> {
    let row = cells.get(key)?;
    row.value
        .filter(|_| row.status != ObservationStatus::Suppressed)
}

fn only_unknown(cells: &Cells<'_>, split: &Split<'_>, unknown: &Key<'_>) -> bool {
    let mut others = split
        .parts
        .iter()
        .filter(|part| *part != unknown)
        .peekable();
    others.peek().is_some()
        && split.parts.contains(unknown)
        && value(cells, &split.total).is_some()
        && others.all(|part| value(cells, part).is_some())
}

/// Whether the parts are the total in another period; none where one of them is not known.
fn adds_up(cells: &Cells<'_>, split: &Split<'_>, period: Period) -> Option<bool> {
    let then = |key: &Key<'_>| {
        let (area, _, by) = key;
        // Keys borrow from the table, so that this one may too.
        cells
            .get(&(*area, period, by.clone()))
            .and_then(|row| row.value)
    };
    let parts: Option<Vec<Decimal>> = split.parts.iter().map(then).collect();
    Some(parts?.into_iter().sum::<Decimal>() == then(&split.total)?)
}

fn report(
    at: Span,
    cells: &Cells<'_>,
    split: &Split<'_>,
    unknown: &Key<'_>,
    places: &Places,
) -> Diagnostic {
    let name = |key: &Key<'_>| {
        let place = places.place(key.0).map_or("", |place| place.id.as_ref());
        let by: Vec<&str> = key.2.iter().flatten().copied().collect();
        match by.is_empty() {
            true => format!("“{place}”"),
            false => format!("“{place}, {}”", by.join(", ")),
        }
    };
    let total = name(&split.total);
    let others: Vec<String> = split
        .parts
        .iter()
        .filter(|part| *part != unknown)
        .map(name)
        .collect();
    let others = others.join(", ");
    let own = name(unknown);
    let message = text!(
        "Het afgeschermde cijfer van {own} is uit te rekenen: {total} min {others}.",
        "The suppressed figure of {own} can be calculated: {total} less {others}."
    );
    let hint = text!(
        "Scherm nog een van deze cijfers af, of het totaal.",
        "Suppress another of these figures, or the total."
    );
    let diagnostic = Diagnostic::new(&RULE, at, message).hint(hint);
    match cells.get(&split.total) {
        Some(row) => diagnostic.related(
            row.span,
            text!("hier staat het totaal", "here is the total"),
        ),
        None => diagnostic,
    }
}
