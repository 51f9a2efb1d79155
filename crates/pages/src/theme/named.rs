//! What templates and style sheets of a theme's own ask for by name, and where: words with their values, parts of a
//! page, properties of the theme.

use std::collections::{BTreeMap, BTreeSet};

use base::diagnostic::{Diagnostic, nearest};

use super::Theme;
use super::templates::path;
use crate::rules::{invalid_theme, template_error};

/// `t(key="…", count=…)` in a template.
pub(super) struct Asked<'a> {
    /// Where the key begins.
    at: usize,
    pub key: &'a str,
    /// The key goes on with something that is worked out: `"state-" ~ state`.
    is_beginning: bool,
    pub values: BTreeSet<&'a str>,
}

/// The words that a template asks for.
pub(super) fn words(text: &str) -> impl Iterator<Item = Asked<'_>> {
    let calls = text.match_indices("t(").filter(|(at, _)| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.')
    });
    calls.filter_map(|(at, open)| {
        let inside = text.get(at + open.len()..)?;
        let inside = inside.get(..end_of(inside))?;
        let mut found = Asked { at: 0, key: "", is_beginning: false, values: BTreeSet::new() };
        for (start, part) in arguments(inside) {
            let Some((name, value)) = part.split_once('=') else { continue };
            let (name, said) = (name.trim(), value.trim_start());
            if name != "key" {
                found.values.insert(name);
                continue;
            }
            let mark = said.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let (key, rest) = said.get(1..)?.split_once(mark)?;
            let behind = start + part.len() - said.len() + 1;
            found.at = at + open.len() + behind;
            (found.key, found.is_beginning) = (key, !rest.trim().is_empty());
        }
        (!found.key.is_empty()).then_some(found)
    })
}

/// Where the brackets end that are open at the beginning.
fn end_of(inside: &str) -> usize {
    let (mut depth, mut quoted) = (0_usize, None);
    for (at, sign) in inside.char_indices() {
        match (quoted, sign) {
            (Some(mark), _) if mark == sign => quoted = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quoted = Some(sign),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')') if depth == 0 => return at,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    inside.len()
}

/// What stands between commas, each with where it begins.
fn arguments(inside: &str) -> Vec<(usize, &str)> {
    let (mut found, mut start) = (Vec::new(), 0);
    let (mut depth, mut quoted) = (0_usize, None);
    for (at, sign) in inside.char_indices() {
        match (quoted, sign) {
            (Some(mark), _) if mark == sign => quoted = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quoted = Some(sign),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                found.extend(inside.get(start..at).map(|part| (start, part)));
                start = at + 1;
            }
            _ => {}
        }
    }
    found.extend(inside.get(start..).map(|part| (start, part)));
    found
}

/// Words that templates of the theme's own ask for and that there are not, or without a value that they need.
pub(super) fn wrong_words(theme: &Theme) -> Vec<Diagnostic> {
    let known: BTreeSet<&str> = known_words(theme);
    let mut needed: BTreeMap<&str, BTreeSet<&str>> = locale::values();
    let own = theme.locales.iter().flat_map(|(_, text)| locale::variables(text));
    own.for_each(|found| _ = needed.entry(found.key).or_default().insert(found.name));
    let mut wrong = Vec::new();
    for (template, text) in &theme.templates {
        for asked in words(text) {
            let (path, at) = (path(theme, template), place(text, asked.at));
            let key = asked.key.split('.').next().unwrap_or_default();
            let begins = |word: &&str| word.starts_with(asked.key);
            let is_known = match asked.is_beginning {
                true => known.iter().any(begins),
                false => known.contains(key),
            };
            if !is_known {
                let near = nearest(key, known.iter().copied());
                wrong.push(template_error::no_word(&path, at, asked.key, near));
            } else if let (false, Some(needed)) = (asked.is_beginning, needed.get(asked.key)) {
                let lacking = needed.iter().find(|name| !asked.values.contains(*name));
                wrong.extend(lacking.map(|name| {
                    // A value that it does not need may be the one, misspelt.
                    let others = asked.values.difference(needed).copied();
                    let meant = nearest(name, others);
                    template_error::no_value(&path, at, asked.key, name, meant)
                }));
            }
        }
    }
    wrong
}

/// Every key of a word, of the program and of the theme.
pub(super) fn known_words(theme: &Theme) -> BTreeSet<&str> {
    let own = theme.locales.iter().flat_map(|(_, text)| locale::entries(text));
    let mut known: BTreeSet<&str> = locale::keys().collect();
    known.extend(own.map(|(key, _)| key));
    known
}

/// The values that templates give to words, by key.
pub(super) fn given(theme: &Theme) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut given: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for asked in theme.templates.iter().flat_map(|(_, text)| words(text)) {
        given.entry(asked.key).or_default().extend(asked.values);
    }
    given
}

/// Where a template of the theme asks for a word: its path, line and column (both from 1).
pub(super) fn place_of_word(theme: &Theme, key: &str) -> Option<(String, (usize, usize))> {
    theme.templates.iter().find_map(|(template, text)| {
        let found = words(text).find(|asked| match asked.is_beginning {
            true => key.starts_with(asked.key),
            false => asked.key == key,
        })?;
        Some((path(theme, template), place(text, found.at)))
    })
}

/// The parts of a page that a template compares a name with while it goes through them, as in
/// `{% for name in page.order %}{% if name != "tracks" %}`: where each begins, and its name.
pub(super) fn parts_compared(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let through = ["page.order", "page.own"];
    let loops = text.match_indices("for ").filter_map(|(at, begin)| {
        let rest = text.get(at + begin.len()..)?;
        let (name, behind) = rest.split_once(" in ")?;
        let is_through = through.iter().any(|all| behind.trim_start().starts_with(all));
        is_through.then(|| (at, name.trim()))
    });
    for (from, name) in loops {
        let body = text.get(from..).unwrap_or_default();
        let end = body.find("endfor").unwrap_or(body.len());
        let body = body.get(..end).unwrap_or_default();
        for (at, _) in body.match_indices(name) {
            let before = body.get(..at).and_then(|before| before.chars().next_back());
            let rest = body.get(at + name.len()..).unwrap_or_default();
            let is_part_of_word =
                before.is_some_and(|c| c.is_alphanumeric() || "_.\"'".contains(c));
            if !is_part_of_word {
                found.extend(
                    compared(rest).map(|(behind, part)| (from + at + name.len() + behind, part)),
                );
            }
        }
    }
    found
}

/// The names behind `==`, `!=`, `in` and `not in`.
fn compared(rest: &str) -> impl Iterator<Item = (usize, &str)> {
    let said = rest.trim_start();
    let one = said.strip_prefix("==").or_else(|| said.strip_prefix("!="));
    let several = said.strip_prefix("not ").map_or(said, str::trim_start).strip_prefix("in ");
    let several = several.and_then(|list| list.trim_start().strip_prefix('['));
    let several = several.and_then(|list| list.get(..list.find(']')?));
    let list = one.map(|one| one.get(..quoted_end(one)).unwrap_or_default()).or(several);
    let start = list.map_or(0, |list| list.as_ptr().addr() - rest.as_ptr().addr());
    let mut marks = list.unwrap_or_default().match_indices(['"', '\'']).map(|(at, _)| at);
    std::iter::from_fn(move || {
        let (open, close) = (marks.next()?, marks.next()?);
        Some((start + open + 1, list?.get(open + 1..close)?))
    })
}

/// The end of a text between quotation marks at the beginning; 0 where there is none.
fn quoted_end(text: &str) -> usize {
    let inside = text.trim_start();
    let before = text.len() - inside.len();
    let mark = inside.chars().next().filter(|c| matches!(c, '"' | '\''));
    let end = mark.and_then(|mark| inside.get(1..)?.find(mark));
    end.map_or(0, |end| before + end + 2)
}

/// The properties that a style sheet takes without saying what holds where there is none: where each name begins.
fn properties(css: &str) -> impl Iterator<Item = (usize, &str)> {
    css.match_indices("var(").filter_map(|(at, open)| {
        let inside = css.get(at + open.len()..)?;
        let name = inside.trim_start();
        let start = css.len() - name.len();
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_')?;
        let (name, rest) = name.split_at(end);
        let is_bare = rest.trim_start().starts_with(')');
        (is_bare && name.starts_with("--") && !is_comment(css, at)).then_some((start, name))
    })
}

fn is_comment(css: &str, at: usize) -> bool {
    let before = css.get(..at).unwrap_or_default();
    before.rfind("/*").is_some_and(|open| before.rfind("*/").is_none_or(|close| close < open))
}

/// Properties that a style sheet of the theme's own takes and that neither a colour nor any style sheet gives.
/// `sheets` are all of them.
pub(super) fn unknown_properties(
    css: &str,
    shown: &str,
    colours: &[super::Token],
    sheets: &[String],
) -> Vec<Diagnostic> {
    let is_declared = |name: &str| {
        sheets.iter().any(|sheet| {
            sheet.match_indices(name).any(|(at, _)| {
                let rest = sheet.get(at + name.len()..).unwrap_or_default();
                rest.trim_start().starts_with(':')
            })
        })
    };
    let is_colour = |name: &str| {
        name.strip_prefix("--").is_some_and(|name| colours.iter().any(|(own, _)| own == name))
    };
    let mut told = BTreeSet::new();
    let unknown = properties(css).filter(|(_, name)| !is_colour(name) && !is_declared(name));
    let unknown = unknown.filter(|(_, name)| told.insert(*name));
    let unknown: Vec<_> = unknown.collect();
    let report = |(at, name): (usize, &str)| {
        let near =
            nearest(name.trim_start_matches('-'), colours.iter().map(|(own, _)| own.as_str()));
        invalid_theme::no_property(shown, place(css, at), name, near)
    };
    unknown.into_iter().map(report).collect()
}

/// The line and the column, both from 1.
pub(super) fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_with_their_values() {
        let text = "{{ t(key=\"a-b\", count=f(x=1, y=[2, 3]), n = '),') }} {{ list(key=\"c\") }}\n{{ t( n=1, key='d-' ~ e) }}";
        let found: Vec<_> = words(text)
            .map(|w| {
                (w.key, w.is_beginning, w.values.into_iter().collect::<Vec<_>>(), place(text, w.at))
            })
            .collect();
        assert_eq!(
            found,
            [("a-b", false, vec!["count", "n"], (1, 11)), ("d-", true, vec!["n"], (2, 17))]
        );
    }

    #[test]
    fn names_of_parts_are_found_in_comparisons() {
        let text = "{% for name in page.order %}{% if name != \"a\" and name not in ['b', \"c\"] or name == other %}\
                    {{ name }}{{ page.name == \"x\" }}{% endfor %}{% if name == \"d\" %}";
        let found: Vec<&str> = parts_compared(text).into_iter().map(|(_, part)| part).collect();
        assert_eq!(found, ["a", "b", "c"]);
        assert!(parts_compared(text).iter().all(|(at, part)| text[*at..].starts_with(part)));
    }

    #[test]
    fn properties_without_a_way_out_are_found() {
        let css = "a{color:var(--ink);b:var( --x , 1px)} /* var(--y) */ c{d:var(--z)}";
        let found: Vec<&str> = properties(css).map(|(_, name)| name).collect();
        assert_eq!(found, ["--ink", "--z"]);
    }
}
