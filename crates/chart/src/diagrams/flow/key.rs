use super::grouped::Drawn;
use crate::sheet::key::{Item, Key, Sample};
use locale::Locale;

/// What ribbons that are not plain mean, as far as there are any.
pub fn key(drawn: &Drawn, locale: &Locale, room: f64) -> Key {
    let ways = || drawn.ways.iter();
    let is_hollow = |(stops, _): &(_, _)| is_hollow(drawn, stops);
    let items = [
        (
            Sample::Hatched,
            "flow-key-range",
            ways().any(|(_, sum)| sum.is_range()),
        ),
        (
            Sample::Stroke("unknown"),
            "flow-unknown",
            ways().any(|(_, sum)| sum.unknown > 0),
        ),
        (
            Sample::Swatch("sure lacking"),
            "flow-key-lacking",
            ways().any(is_hollow),
        ),
    ];
    let items = items.into_iter().filter(|(_, _, is_there)| *is_there);
    let items = items.map(|(sample, key, _)| Item {
        sample,
        text: locale.text(key, &[]),
        is_bold: false,
    });
    let mut key = Key::lay(items.collect(), room, false);
    if key.height > 0.0 {
        key.height += 12.0;
    }
    key
}

fn is_hollow(drawn: &Drawn, [_, by, to]: &[usize; 3]) -> bool {
    drawn.is_lacking(*by) || drawn.is_lacking(*to)
}
