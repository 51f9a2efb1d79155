use super::grouped::Grouped;
use crate::sheet::{Entry, Legend, Sample};
use locale::Locale;

/// What ribbons that are not plain mean, as far as there are any.
pub fn legend(drawn: &Grouped, locale: &Locale, room: f64) -> Legend {
    let ways = || drawn.ways.iter();
    let is_hollow = |[_, by, to]: &[usize; 3]| drawn.is_lacking(*by) || drawn.is_lacking(*to);
    let entries = [
        (hatched(), "flow-key-range", ways().any(|(_, sum)| sum.is_range())),
        (
            Sample::line(34.0, None, "unknown"),
            "money-unknown",
            ways().any(|(_, sum)| sum.unknown > 0),
        ),
        (
            Sample::field((24.0, 6.0), "sure lacking"),
            "flow-key-lacking",
            ways().any(|(stops, _)| is_hollow(stops)),
        ),
    ];
    let entries = entries.into_iter().filter(|(_, _, is_there)| *is_there);
    let entries = entries.map(|(sample, key, _)| Entry::new(sample, locale.text(key, &[])));
    Legend::lay(entries.collect(), room, 12.0)
}

/// The part of a ribbon that may be there.
fn hatched() -> Sample {
    const WIDTH: f64 = 24.0;
    Sample::new(WIDTH, |sheet, x, y| {
        let (top, bottom) = (y - 6.0, y + 6.0);
        sheet.pen("extra").field([x, top, x + WIDTH, bottom]);
        let strokes = (1..4).map(|n| x + 6.0 * f64::from(n)).map(|x| ((x, top), (x, bottom)));
        sheet.pen("hatch").strokes(strokes);
    })
}
