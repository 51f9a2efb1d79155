use crate::disclosure::{Derivable, Key, Way, derivable};
use crate::find::places::Places;
use crate::model::{Breakdown, Indicator, Measure, Observation, ObservationStatus};
use base::diagnostic::prelude::*;

rule! {
    error "cell-can-be-derived"
    nl "een afgeschermd cijfer is uit te rekenen" en "a suppressed figure can be calculated"
    why nl "Is van een totaal één deel afgeschermd en zijn de andere delen gegeven, dan is het afgeschermde cijfer \
            het totaal min de rest. Soms geven pas meer sommen samen het weg, zoals in een kruistabel waarin nog één \
            vakje over is. Scherm nog een deel af, of het totaal. De regel kijkt naar aantallen, en naar de \
            aantallen achter percentages (numerator, denominator, n): naar de gebieden van één type onder hetzelfde \
            gebied, naar de waarden van een uitsplitsing, en naar een jaar en zijn kwartalen of maanden. Delen die \
            ergens niet optellen tot hun totaal, slaat hij over: afgeronde cijfers en lijsten die niet volledig \
            zijn, geven niets weg."
        en "If one part of a total is suppressed and the other parts are given, the suppressed figure is the total \
            less the rest. Sometimes only several sums together give it away, as in a cross table with one cell left \
            over. Suppress another part, or the total. The rule looks at counts, and at the counts behind \
            percentages (numerator, denominator, n): at the areas of one type below the same area, at the values of \
            a breakdown, and at a year and its quarters or months. Parts that somewhere do not add up to their total \
            it skips: rounded figures and incomplete lists give nothing away."
    bad "area,period,value,status\nstad,2023,100,\nnoord,2023,60,\nzuid,2023,,suppressed"
    good "area,period,value,status\nstad,2023,100,\nnoord,2023,,suppressed\nzuid,2023,,suppressed"

    fn number_beside(row: &Observation) {
        at row.span;
        nl "Het afgeschermde cijfer staat in n: in elke andere rij is n het cijfer zelf."
        en "The suppressed figure stands in n: in every other row n is the figure itself."
        hint nl "Laat n in deze rij leeg." en "Leave n empty in this row."
    }
}

/// The most cells that a message names.
const NAMED: usize = 8;

/// Looks for suppressed cells that the cells that are shown give away; `rows` are sorted.
pub fn check(
    front: &Indicator,
    breakdowns: &[Breakdown],
    rows: &[Observation],
    places: &Places,
) -> Bag {
    let found = derivable(front, breakdowns, rows, places);
    let numbers = beside(front, rows).into_iter();
    let told = found.iter().map(|found| report(front, found, places));
    told.chain(numbers.map(number_beside)).collect()
}

/// Suppressed rows whose `n` is the figure itself, as it is in every other row of a table of
/// counts.
fn beside<'a>(front: &Indicator, rows: &'a [Observation]) -> Vec<&'a Observation> {
    if front.measure != Some(Measure::Count) {
        return Vec::new();
    }
    let hidden = |row: &&Observation| row.status == ObservationStatus::Suppressed;
    let given: Vec<&Observation> = rows.iter().filter(hidden).filter(|r| r.n.is_some()).collect();
    if given.is_empty() {
        return given;
    }
    let mut pairs = rows.iter().filter_map(|row| row.value.zip(row.n)).peekable();
    let is_same = pairs.peek().is_some() && pairs.all(|(value, n)| value == n.into());
    if is_same { given } else { Vec::new() }
}

fn report(front: &Indicator, found: &Derivable<'_>, places: &Places) -> Diagnostic {
    let shows = Names { own: &found.key, places };
    let own = shows.name(&found.key);
    let (how_nl, how_en) = match &found.by {
        Way::Less { total, others } => {
            let (total, others) = (shows.name(total), shows.list(others));
            (format!("{total} min {}", others.nl), format!("{total} less {}", others.en))
        }
        Way::Sum { parts } => {
            let parts = shows.list(parts);
            (format!("de som van {}", parts.nl), format!("the sum of {}", parts.en))
        }
        Way::Several { cells } => {
            let cells = shows.list(cells);
            (
                format!("met meer sommen samen, uit {}", cells.nl),
                format!("by several sums together, from {}", cells.en),
            )
        }
    };
    let message = match front.measure {
        Some(Measure::Count) => text!(
            "Het afgeschermde cijfer van {own} is uit te rekenen: {how_nl}.",
            "The suppressed figure of {own} can be calculated: {how_en}."
        ),
        _ => text!(
            "Het aantal achter het afgeschermde cijfer van {own} is uit te rekenen: {how_nl}.",
            "The count behind the suppressed figure of {own} can be calculated: {how_en}."
        ),
    };
    let diagnostic = Diagnostic::new(&RULE, found.row.span, message).hint(hint(&found.by));
    let label = match &found.by {
        Way::Less { .. } => text!("hier staat het totaal", "here is the total"),
        Way::Sum { .. } => text!("hier staat het eerste deel", "here is the first part"),
        Way::Several { .. } => text!("hier staat het eerste cijfer", "here is the first figure"),
    };
    match found.shown {
        Some(row) => diagnostic.related(row.span, label),
        None => diagnostic,
    }
}

fn hint(by: &Way<'_>) -> Text {
    text! {
        match by {
            Way::Sum { .. } => nl "Scherm een van deze cijfers af." en "Suppress one of these figures.",
            Way::Less { .. } | Way::Several { .. } =>
                nl "Scherm nog een van deze cijfers af, of het totaal."
                en "Suppress another of these figures, or the total.",
        }
    }
}

/// How cells are named beside the one that is told.
struct Names<'a> {
    own: &'a Key<'a>,
    places: &'a Places,
}

impl Names<'_> {
    /// `“selwerd, jong”`; with its period where that is another one.
    fn name(&self, key: &Key<'_>) -> String {
        let place = key.area.and_then(|area| self.places.place(area));
        let mut parts: Vec<String> = place.iter().map(|place| place.id.to_string()).collect();
        parts.extend(key.by.iter().flatten().map(|value| (*value).to_owned()));
        if key.period != self.own.period || parts.is_empty() {
            parts.push(key.period.to_string());
        }
        format!("“{}”", parts.join(", "))
    }

    fn list(&self, keys: &[Key<'_>]) -> Text {
        let names: Vec<String> = keys.iter().take(NAMED).map(|key| self.name(key)).collect();
        let names = names.join(", ");
        match keys.len().saturating_sub(NAMED) {
            0 => text!("{names}", "{names}"),
            more => text!("{names} en nog {more}", "{names} and {more} more"),
        }
    }
}
