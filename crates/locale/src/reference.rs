//! Messages that name other messages: in a circle, or one that there is not, they would say nothing to readers.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::problem::{LocaleFault, LocaleProblem, entries};

/// A message that holds: the file that it stands in and how many came before, where, and which others it names.
struct Told<'a> {
    file: &'a str,
    before: usize,
    place: Range<usize>,
    names: BTreeSet<String>,
}

/// The messages that are asked for in vain, and those that end at themselves. `files` are name, text and what was
/// read of it; later ones override earlier ones.
pub(super) fn problems(files: &[(&str, &str, FluentResource)]) -> Vec<LocaleProblem> {
    let mut told: BTreeMap<String, Told<'_>> = BTreeMap::new();
    for (before, (file, text, resource)) in files.iter().enumerate() {
        let places: BTreeMap<&str, Range<usize>> = entries(text).collect();
        for (key, names) in resource.entries().filter_map(named) {
            let place = places.get(key.as_str()).cloned().unwrap_or_default();
            told.insert(key, Told { file, before, place, names });
        }
    }
    let mut found = Vec::new();
    let mut settled = BTreeSet::new();
    for (key, message) in &told {
        let unknown = message.names.iter().filter(|name| !told.contains_key(*name));
        found.extend(unknown.map(|name| message.problem(LocaleFault::NoSuchMessage(name.clone()))));
        // It was closed by the file that came last, and is told at the first of its messages there.
        let circle = circle(key, &told, &mut settled).into_iter();
        let circle = circle.filter_map(|key| Some((told.get(&key)?, key)));
        let closing =
            circle.max_by_key(|(message, _)| (message.before, Reverse(message.place.start)));
        found.extend(closing.map(|(message, key)| message.problem(LocaleFault::Circle(key))));
    }
    found
}

impl Told<'_> {
    fn problem(&self, fault: LocaleFault) -> LocaleProblem {
        LocaleProblem { file: self.file.to_owned(), range: self.place.clone(), fault }
    }
}

/// The messages of a circle that the way from this one leads to. What is `settled` leads nowhere new.
fn circle(
    from: &str,
    told: &BTreeMap<String, Told<'_>>,
    settled: &mut BTreeSet<String>,
) -> Vec<String> {
    let names = |key: &str| -> Vec<String> {
        told.get(key).map_or_else(Vec::new, |message| message.names.iter().cloned().collect())
    };
    let (mut way, mut on_way) = (Vec::new(), BTreeSet::new());
    if settled.insert(from.to_owned()) {
        on_way.insert(from.to_owned());
        way.push((from.to_owned(), names(from)));
    }
    while let Some((key, ahead)) = way.last_mut() {
        match ahead.pop() {
            None => {
                on_way.remove(key);
                way.pop();
            }
            Some(next) if on_way.contains(&next) => {
                let way = way.into_iter().map(|(key, _)| key);
                return way.skip_while(|key| *key != next).collect();
            }
            Some(next) => {
                if settled.insert(next.clone()) {
                    on_way.insert(next.clone());
                    let ahead = names(&next);
                    way.push((next, ahead));
                }
            }
        }
    }
    Vec::new()
}

/// A message or term (`-name`) and what it names.
fn named(entry: &Entry<&str>) -> Option<(String, BTreeSet<String>)> {
    let mut names = BTreeSet::new();
    let (key, value, attributes) = match entry {
        Entry::Message(message) => {
            (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
        }
        Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
        _ => return None,
    };
    let attributes = attributes.iter().map(|attribute| &attribute.value);
    value.into_iter().chain(attributes).for_each(|pattern| in_pattern(pattern, &mut names));
    Some((key, names))
}

fn in_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

/// The parser has bounded how deep they nest.
fn in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            variants.iter().for_each(|variant| in_pattern(&variant.value, names));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::MessageReference { id, .. } => drop(names.insert(id.name.to_owned())),
        InlineExpression::TermReference { id, .. } => drop(names.insert(format!("-{}", id.name))),
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, names));
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(files: &[(&str, &str)]) -> Vec<(String, usize, LocaleFault)> {
        let read: Vec<_> = files
            .iter()
            .map(|&(name, text)| (name, text, FluentResource::try_new(text.to_owned()).unwrap()))
            .collect();
        let found = problems(&read).into_iter();
        found.map(|problem| (problem.file, problem.range.start, problem.fault)).collect()
    }

    #[test]
    fn circles_and_names_of_nothing_are_found_where_they_stand() {
        let own = ("own", "a = { b }\nb = x { $n ->\n   *[one] { a }\n}\nc = { gone } { -term }\n");
        assert_eq!(
            faults(&[("base", "a = A\nd = { a }\n"), own]),
            [
                ("own".to_owned(), 0, LocaleFault::Circle("a".to_owned())),
                ("own".to_owned(), 42, LocaleFault::NoSuchMessage("-term".to_owned())),
                ("own".to_owned(), 42, LocaleFault::NoSuchMessage("gone".to_owned())),
            ]
        );
        assert_eq!(faults(&[("base", "a = { b } { c }\nb = { c }\nc = C\n-t = { a }\n")]), []);
        let own = ("own", "c = { NUMBER($n) } { a }\n");
        let found = faults(&[("base", "a = { b }\nb = { c }\nc = C\n"), own]);
        assert_eq!(found, [("own".to_owned(), 0, LocaleFault::Circle("c".to_owned()))]);
    }

    #[test]
    fn a_long_chain_is_followed_to_its_end() {
        let mut text = String::from("m0 = end\n");
        (1..20_000).for_each(|at| text.push_str(&format!("m{at} = {{ m{} }}\n", at - 1)));
        assert_eq!(faults(&[("own", &text)]), []);
    }
}
