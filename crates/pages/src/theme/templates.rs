//! The templates of the program and those of a theme, by the names under which they name each other.

use std::collections::BTreeSet;

use base::diagnostic::{Bag, Diagnostic, nearest};
use tera::{ErrorKind, Tera};

use super::{TEMPLATES, Theme};
use crate::rules::template_error;

/// Under which the program's own templates can be named, whatever stands in their place: `default/page.html`.
pub(super) const INSIDE: &str = "default/";

/// Name and text of every template of the program.
pub(super) fn built_in() -> impl Iterator<Item = (&'static str, &'static str)> {
    TEMPLATES.files().filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
}

/// Lays the templates of a theme over those of the program. One that goes on from its own name goes on from the
/// program's template of that name.
pub(super) fn load(tera: &mut Tera, theme: &Theme, but: Option<&str>) -> tera::TeraResult<()> {
    let inside = built_in().map(|(name, text)| (format!("{INSIDE}{name}"), text.to_owned()));
    let own = theme.templates.iter().filter(|(name, _)| Some(name.as_str()) != but);
    let own = own.map(|(name, text)| (name.clone(), from_inside(name, text)));
    tera.add_raw_templates(inside.chain(own))
}

/// The template with `{% extends "page.html" %}` in `page.html` leading to the one of the program.
fn from_inside(name: &str, text: &str) -> String {
    let found = tags(text, "extends").next();
    let own = found.filter(|(_, _, parent)| *parent == name && TEMPLATES.get_file(name).is_some());
    let Some((_, at, _)) = own else { return text.to_owned() };
    let (before, after) = text.split_at(at);
    format!("{before}{INSIDE}{after}")
}

/// The names that tags of a sort (`extends`, `include`, `block`) give, each with where the tag and the name begin.
fn tags<'a>(text: &'a str, sort: &'a str) -> impl Iterator<Item = (usize, usize, &'a str)> {
    text.match_indices("{%").filter_map(move |(start, _)| {
        let rest = text.get(start + 2..)?.trim_start_matches('-').trim_start();
        let rest = rest.strip_prefix(sort)?;
        let name = rest.trim_start();
        let name = name.strip_prefix(['"', '\'']).unwrap_or(name);
        let at = text.len() - name.len();
        let is_end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '%' | '-');
        // A hyphen may stand within the name of a file.
        let end = match sort {
            "block" => name.find(is_end),
            _ => name.find(['"', '\'']),
        };
        (rest.len() > name.len()).then_some((start, at, name.get(..end?)?))
    })
}

/// Templates of the theme's own that no page asks for and no other template names: the path, as it is shown, the name,
/// and the one that was meant. `kinds` are the sorts of pages.
pub(super) fn unused<'a>(
    theme: &'a Theme,
    kinds: &'a [&str],
) -> impl Iterator<Item = Diagnostic> + 'a {
    let known: BTreeSet<String> = built_in()
        .map(|(name, _)| name.to_owned())
        .chain(kinds.iter().map(|kind| format!("{kind}.html")))
        .collect();
    let is_used = |name: &str| {
        theme.templates.iter().any(|(other, text)| {
            other != name
                && (text.contains(&format!("\"{name}\"")) || text.contains(&format!("'{name}'")))
        })
    };
    // A file of components is used through them.
    let unused = theme.templates.iter().filter(move |(name, text)| {
        !known.contains(name.as_str()) && tags(text, "component").next().is_none() && !is_used(name)
    });
    unused.map(|(name, _)| {
        let kinds = kinds.iter().map(|kind| format!("{kind}.html"));
        let names: Vec<String> = built_in().map(|(name, _)| name.to_owned()).chain(kinds).collect();
        let near = nearest(name, names.iter().map(String::as_str));
        template_error::unused(&theme.path_of(&format!("templates/{name}")), name, near)
    })
}

/// Files that templates of the theme's own ask for by name with `asset(name="…")`, and that there are not.
pub(super) fn assets_asked_for(theme: &Theme) -> Vec<Diagnostic> {
    let mut unknown = Vec::new();
    for (template, text) in &theme.templates {
        for (at, asked) in text.match_indices("asset(name=\"") {
            let name = text.get(at + asked.len()..).and_then(|rest| rest.split('"').next());
            let names = || theme.assets.iter().map(|asset| asset.name.as_str());
            let Some(name) = name.filter(|name| !names().any(|own| own == *name)) else { continue };
            let (path, near) = (path(theme, template), nearest(name, names()));
            let place = place_of(text, name);
            unknown.push(template_error::no_asset(&path, place, name, near));
        }
    }
    unknown
}

/// What is wrong between templates, as Tera tells it.
pub(super) fn wrong(theme: &Theme, base: &Tera, error: &tera::Error) -> Bag {
    let found: Vec<Diagnostic> = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let at = (report.span().start_line, report.span().start_col + 1);
            let path = path(theme, report.filename());
            vec![template_error::unreadable(&path, Some(at), report.message())]
        }
        ErrorKind::MissingParent { current, parent } => {
            let text = theme.templates.iter().find(|(name, _)| name == current);
            let at = text.and_then(|(_, text)| place_of(text, parent));
            vec![unknown(theme, &path(theme, current), at, "template", parent)]
        }
        ErrorKind::CircularExtend { inheritance_chain, .. } => {
            let own = inheritance_chain.iter().filter(|name| is_own(theme, name));
            let first = own.min().map_or("", String::as_str);
            vec![template_error::circle(&path(theme, first))]
        }
        ErrorKind::Msg(message) => {
            reports(message).map(|report| between(theme, base, &report)).collect()
        }
        _ => Vec::new(),
    };
    let otherwise = || template_error::unreadable("templates", None, &error.to_string());
    let other = found.is_empty().then(otherwise);
    found.into_iter().chain(other).collect()
}

/// A mistake in a name, which a template alone cannot show.
fn between(theme: &Theme, base: &Tera, report: &Report<'_>) -> Diagnostic {
    let path = path(theme, report.file);
    let at = Some(report.at);
    let named = report.message.split('`').nth(1);
    let (Some(name), Some((sort, _))) = (named, report.message.split_once(" `")) else {
        return template_error::unreadable(&path, at, report.message);
    };
    match sort.strip_prefix("Unknown ") {
        Some(sort) => unknown(theme, &path, at, sort, name),
        None if sort == "Block" && is_own(theme, report.file) => {
            unknown(theme, &path, at, "block", name)
        }
        // A template of the program fills a block that one of the theme's own has not.
        None => {
            let mends = |own: &str| load(&mut base.clone(), theme, Some(own)).is_ok();
            let own = theme.templates.iter().find(|(own, _)| mends(own));
            let own = own.map_or(path, |(own, _)| theme.path_of(&format!("templates/{own}")));
            template_error::no_block(&own, name)
        }
    }
}

/// A name of which there is nothing.
fn unknown(
    theme: &Theme,
    path: &str,
    at: Option<(usize, usize)>,
    sort: &str,
    name: &str,
) -> Diagnostic {
    let mut texts: Vec<(&str, &str)> = built_in().collect();
    texts.extend(theme.templates.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let names: BTreeSet<&str> = match sort {
        "template" => texts.iter().map(|(name, _)| *name).collect(),
        "block" => built_in().flat_map(|(_, text)| tags(text, "block")).map(|tag| tag.2).collect(),
        "component" => {
            texts.iter().flat_map(|(_, text)| text.split("{%").filter_map(component)).collect()
        }
        "function" => ["asset", "t"].into(),
        _ => BTreeSet::new(),
    };
    template_error::unknown_name(path, at, sort, name, nearest(name, names))
}

/// The name of the component that a tag begins.
fn component(tag: &str) -> Option<&str> {
    let rest = tag.trim_start_matches('-').trim_start().strip_prefix("component ")?;
    rest.split('(').next()
}

/// The line and the column (both from 1) of a name between quotation marks.
fn place_of(text: &str, name: &str) -> Option<(usize, usize)> {
    let at = text.find(&format!("\"{name}\"")).or_else(|| text.find(&format!("'{name}'")))?;
    let before = text.get(..at)?;
    let line = before.rsplit('\n').next()?;
    Some((before.matches('\n').count() + 1, line.chars().count() + 1))
}

fn is_own(theme: &Theme, name: &str) -> bool {
    theme.templates.iter().any(|(own, _)| own == name)
}

/// The path of a template, as it is shown.
pub(super) fn path(theme: &Theme, name: &str) -> String {
    match name.strip_prefix(INSIDE) {
        Some(name) => format!("templates/{name}"),
        None => theme.path_of(&format!("templates/{name}")),
    }
}

/// One of the mistakes that Tera tells together.
struct Report<'a> {
    message: &'a str,
    file: &'a str,
    /// Line and column, both from 1.
    at: (usize, usize),
}

/// Each begins with `error: …`, and with ` --> home.html:1:45` in the line below.
fn reports(message: &str) -> impl Iterator<Item = Report<'_>> {
    let lines = message.lines().zip(message.lines().skip(1));
    lines.filter_map(|(first, second)| {
        let message = first.strip_prefix("error: ")?;
        let mut place = second.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line) = (place.next()?.parse().ok()?, place.next()?.parse().ok()?);
        Some(Report { message, file: place.next()?, at: (line, column) })
    })
}
