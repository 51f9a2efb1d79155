//! A place in YAML, found by its indentation.

use std::ops::Range;

use programme::schema::{Key, Shape, Type};

use super::lines::{Line, lines};
use super::{Spot, What, flow};

/// A step from the top of a file to a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    Key(String),
    /// Into a list.
    Item,
}

/// Where steps lead: a mapping with keys, or what stands behind one of them.
#[derive(Clone, Copy)]
enum Reached {
    Top(&'static Shape),
    Behind(&'static Key, &'static Type),
}

/// What stands at an offset of the part of a text that holds YAML of a shape.
pub fn spot(text: &str, region: Range<usize>, at: usize, shape: &'static Shape) -> Option<Spot> {
    if at < region.start || at > region.end {
        return None;
    }
    let all = lines(text, region.clone());
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1).max(region.start);
    let end = text.get(at..)?.find('\n').map_or(text.len(), |end| at + end);
    let written = text.get(start..end)?.trim_start();
    if written.starts_with('#') {
        return None;
    }
    let own = all.iter().position(|line| (start..=end).contains(&line.content.start));
    if let Some(found) = in_brackets(text, &all, at, shape) {
        return found;
    }
    let Some(index) = own else {
        // An empty line: where the next key would be.
        let above = all.iter().take_while(|line| line.content.start < start).count();
        let new = Line { dashes: Vec::new(), col: at - start, content: at..at, key: None };
        return key_at(text, &all, &new, above, shape, at..at);
    };
    let line = all.get(index)?;
    if at < line.content.start {
        return None;
    }
    let value = line.value(text);
    match &line.key {
        Some(key) if at <= key.end => key_at(text, &all, line, index, shape, key.clone()),
        Some(key) => {
            let mut steps = chain(text, &all, line, index);
            steps.push(Step::Key(text.get(key.clone())?.to_owned()));
            value_at(reach(shape, &steps)?, word(text, value, line.content.end, at))
        }
        None => {
            let word = word(text, line.content.start, line.content.end, at);
            let steps = chain(text, &all, line, index);
            match reach(shape, &steps)? {
                Reached::Behind(key, ty) if !line.dashes.is_empty() && ty.shape().is_none() => {
                    value_at(Reached::Behind(key, ty), word)
                }
                // What names a part of a list may stand alone, or begin a mapping.
                Reached::Behind(key, ty @ Type::RecordOrText(_)) if !line.dashes.is_empty() => {
                    value_at(Reached::Behind(key, ty), word)
                }
                _ => key_at(text, &all, line, index, shape, word),
            }
        }
    }
}

/// A place between brackets that are open there, from this line or one above; the outer none where there are none,
/// the inner where nothing is known of it.
#[allow(
    clippy::option_option,
    reason = "outside brackets is another matter than nothing within them"
)]
fn in_brackets(text: &str, all: &[Line], at: usize, shape: &'static Shape) -> Option<Option<Spot>> {
    let mut outermost = None;
    let above = all.iter().enumerate().rev().skip_while(|(_, line)| line.content.start > at);
    for (index, line) in above {
        let value = line.value(text);
        let opens = text.get(value..at).is_some_and(|value| value.starts_with(['[', '{']));
        if let Some(found) = opens.then(|| flow::scan(text, value, at)).flatten() {
            outermost = Some((index, line, found));
        }
        if line.col == 0 {
            break;
        }
    }
    let (index, line, found) = outermost?;
    let mut steps = chain(text, all, line, index);
    steps.extend(line.key.clone().and_then(|key| Some(Step::Key(text.get(key)?.to_owned()))));
    steps.extend(found.steps);
    let reached = reach(shape, &steps);
    Some(reached.and_then(|reached| match found.is_key {
        true => keys(reached, found.taken, found.word),
        false => value_at(reached, found.word),
    }))
}

/// The steps to the mapping or the list in which the words of a line stand.
fn chain(text: &str, all: &[Line], line: &Line, index: usize) -> Vec<Step> {
    let mut steps = Vec::new();
    let (mut col, mut dashes) = (line.col, line.dashes.clone());
    let mut above = all.iter().take(index).rev();
    loop {
        let limit = match dashes.pop() {
            Some(dash) => {
                steps.push(Step::Item);
                if !dashes.is_empty() {
                    continue;
                }
                // A list may stand as far to the left as its key.
                dash + 1
            }
            None => {
                let first = above.clone().find(|line| line.col <= col);
                match first.filter(|line| line.col == col) {
                    // A neighbour; the first of an item tells of the list.
                    Some(neighbour) => {
                        dashes.clone_from(&neighbour.dashes);
                        let start = neighbour.content.start;
                        above.by_ref().find(|line| line.content.start == start);
                        continue;
                    }
                    None => col,
                }
            }
        };
        let Some(parent) = above.by_ref().find(|line| line.key.is_some() && line.col < limit)
        else {
            break;
        };
        let name = parent.key.clone().and_then(|key| text.get(key)).unwrap_or_default();
        steps.push(Step::Key(name.to_owned()));
        col = parent.col;
        dashes.clone_from(&parent.dashes);
    }
    steps.reverse();
    steps
}

fn reach(shape: &'static Shape, steps: &[Step]) -> Option<Reached> {
    let mut reached = Reached::Top(shape);
    for step in steps {
        reached = match (step, reached) {
            (Step::Key(name), Reached::Top(shape)) => {
                let key = shape.key(name)?;
                Reached::Behind(key, &key.ty)
            }
            (Step::Key(_), Reached::Behind(key, Type::MapOf(_, inner))) => {
                Reached::Behind(key, inner)
            }
            (Step::Key(name), Reached::Behind(_, ty)) => {
                let key = alone(ty)?.key(name)?;
                Reached::Behind(key, &key.ty)
            }
            (
                Step::Item,
                Reached::Behind(
                    key,
                    Type::List(inner) | Type::OneOrMore(inner) | Type::Pair(inner),
                ),
            ) => Reached::Behind(key, inner),
            (Step::Item, _) => return None,
        };
    }
    Some(reached)
}

/// The keys of a mapping, or of one that may stand alone where a list is meant.
fn alone(ty: &'static Type) -> Option<&'static Shape> {
    match ty {
        Type::OneOrMore(inner) => alone(inner),
        Type::Record(shape) | Type::RecordOrText(shape) | Type::RecordOrWord(shape, _) => {
            Some(shape)
        }
        _ => None,
    }
}

fn key_at(
    text: &str,
    all: &[Line],
    line: &Line,
    index: usize,
    shape: &'static Shape,
    word: Range<usize>,
) -> Option<Spot> {
    let reached = reach(shape, &chain(text, all, line, index))?;
    keys(reached, neighbours(text, all, line, index), word)
}

fn keys(reached: Reached, taken: Vec<String>, word: Range<usize>) -> Option<Spot> {
    let shape = match reached {
        Reached::Top(shape) => shape,
        Reached::Behind(key, Type::MapOf(names, _)) => {
            return Some(Spot { what: What::Value { key, ty: names }, word });
        }
        Reached::Behind(_, ty) => alone(ty)?,
    };
    Some(Spot { what: What::Key { shape, taken }, word })
}

fn value_at(reached: Reached, word: Range<usize>) -> Option<Spot> {
    match reached {
        Reached::Top(_) => None,
        Reached::Behind(key, ty) => {
            let ty = if let Type::Past(inner) = ty { inner } else { ty };
            Some(Spot { what: What::Value { key, ty }, word })
        }
    }
}

/// The keys of the same mapping on other lines.
fn neighbours(text: &str, all: &[Line], line: &Line, index: usize) -> Vec<String> {
    let is_line = |other: &&Line| other.content.start != line.content.start;
    let mut found: Vec<&Line> = Vec::new();
    if line.dashes.is_empty() {
        for other in all.iter().take(index).rev().take_while(|other| other.col >= line.col) {
            if other.col == line.col {
                found.push(other);
                if !other.dashes.is_empty() {
                    break;
                }
            }
        }
    }
    let below = all.iter().skip(index).filter(is_line);
    let below = below.take_while(|other| other.indent() >= line.col);
    found.extend(below.filter(|other| other.col == line.col));
    let names = found.into_iter().filter_map(|other| text.get(other.key.clone()?));
    names.map(str::to_owned).collect()
}

/// The word around an offset, of a value that ends at `end`; without quotation marks and comment.
fn word(text: &str, start: usize, end: usize, at: usize) -> Range<usize> {
    let written = text.get(start..end).unwrap_or_default();
    let written = written.split(" #").next().unwrap_or_default().trim_end();
    let bare = written.trim_start_matches(['"', '\'']);
    let from = start + written.len() - bare.len();
    let to = from + bare.trim_end_matches(['"', '\'']).len();
    if at < from || at > to { at..at } else { from..to }
}
