//! A place in a running text: where a link leads, a number that is held to the data, a block of a chart.

use std::ops::Range;

use programme::schema::{Key, Type};

use super::{Spot, What, yaml};

/// What stands at an offset of a text that begins at `from`.
pub fn spot(text: &str, from: usize, at: usize) -> Option<Spot> {
    match fence(text, from, at) {
        Fence::None => {}
        Fence::Chart(region) => return yaml::spot(text, region, at, &text::CHART),
        Fence::Other => return None,
    }
    let place = destination(text, from, at)?;
    let written = text.get(place.clone())?;
    match written.strip_prefix("value:") {
        Some(_) if at >= place.start + "value:".len() => {
            number(text, place.start + "value:".len()..place.end, at)
        }
        _ => Some(Spot { what: What::Path, word: place }),
    }
}

/// A block of code around a place.
enum Fence {
    None,
    /// What stands between the fences of a chart.
    Chart(Range<usize>),
    Other,
}

fn fence(text: &str, from: usize, at: usize) -> Fence {
    let mut open: Option<(bool, usize)> = None;
    let mut start = from;
    for line in text.get(from..).unwrap_or_default().split_inclusive('\n') {
        let end = start + line.len();
        if let Some(info) = line.trim_start().strip_prefix("```") {
            match open {
                None if end <= at => open = Some((info.trim().eq_ignore_ascii_case("chart"), end)),
                None => return Fence::None,
                Some(_) if end <= at => open = None,
                Some((true, first)) => return Fence::Chart(first..start),
                Some(_) => return Fence::Other,
            }
        }
        start = end;
    }
    match open {
        None => Fence::None,
        Some((true, first)) => Fence::Chart(first..text.len()),
        Some(_) => Fence::Other,
    }
}

/// Where the link around a place leads: what stands in `](…)`, or behind `[name]:`.
fn destination(text: &str, from: usize, at: usize) -> Option<Range<usize>> {
    let before = text.get(from..at)?;
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let open = match before.get(line..)?.rfind("](") {
        Some(open) => line + open + 2,
        None => {
            let defined = before.get(line..)?;
            let label = defined.starts_with('[').then(|| defined.find("]: "))??;
            line + label + 3
        }
    };
    let start = from + open + usize::from(before.get(open..)?.starts_with('<'));
    let is_end = |c: char| c.is_whitespace() || matches!(c, ')' | '>');
    if text.get(start..at)?.contains(is_end) {
        return None;
    }
    let rest = text.get(at..)?;
    Some(start..at + rest.find(is_end).unwrap_or(rest.len()))
}

/// `misdrijven?area=selwerd&period=2023`.
fn number(text: &str, place: Range<usize>, at: usize) -> Option<Spot> {
    let written = text.get(place.clone())?;
    let indicator = written.split('?').next().unwrap_or_default();
    let mut start = place.start;
    for (index, piece) in written.split(['?', '&']).enumerate() {
        let word = start..start + piece.len();
        start += piece.len() + 1;
        if at > word.end {
            continue;
        }
        let Some((name, value)) = piece.split_once('=').filter(|_| index > 0) else {
            return match index {
                0 => value_of("indicator", word),
                _ => Some(Spot { what: What::Part(indicator.to_owned()), word }),
            };
        };
        let value = word.end - value.len()..word.end;
        return match name {
            _ if at < value.start => {
                let word = word.start..word.start + name.len();
                Some(Spot { what: What::Part(indicator.to_owned()), word })
            }
            "area" => value_of("areas", value),
            "period" => value_of("from", value),
            _ => None,
        };
    }
    None
}

/// What may stand behind a key of a chart, alone.
fn value_of(key: &str, word: Range<usize>) -> Option<Spot> {
    let key: &'static Key = text::CHART.key(key)?;
    let ty = if let Type::OneOrMore(inner) = &key.ty { inner } else { &key.ty };
    Some(Spot { what: What::Value { key, ty }, word })
}
