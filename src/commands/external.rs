//! Whether links to other sites still lead somewhere. Asked only where somebody wants it.

use std::collections::BTreeMap;

use base::diagnostic::{Bag, Span};
use programme::source::SourceFile;

use super::model::Model;

/// The addresses of others in the content that do not answer.
#[cfg(feature = "fetch")]
pub fn broken(model: &Model) -> Bag {
    use import::fetch::rules::external_link_broken::{gone, inside, silent};
    use import::fetch::{Answer, Reach, outbound};

    let addresses = addresses(model);
    let asked: Vec<&str> = addresses.keys().map(String::as_str).collect();
    let mut bag = Bag::new();
    for ((address, places), answer) in addresses.iter().zip(outbound(&asked, Reach::Public)) {
        bag.extend(places.iter().filter_map(|place| match &answer {
            Answer::There => None,
            Answer::Gone(status) => Some(gone(*place, address, *status)),
            Answer::Silent(reason) => Some(silent(*place, address, reason)),
            Answer::Inside => Some(inside(*place, address)),
        }));
    }
    bag
}

/// A program that cannot ask refuses the option.
#[cfg(not(feature = "fetch"))]
pub fn broken(_: &Model) -> Bag {
    Bag::new()
}

/// Each address of another site without its fragment, and where it stands.
#[cfg_attr(not(feature = "fetch"), allow(dead_code))]
fn addresses(model: &Model) -> BTreeMap<String, Vec<Span>> {
    let own = model.programme.settings.url.as_deref();
    let mut found: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for (file, source) in model.sources.iter() {
        if !matches!(source.extension(), "md" | "yaml" | "csv")
            || source.path.as_ref() == "addresses.csv"
        {
            continue;
        }
        for (at, address) in in_text(source) {
            let whole = address.split('#').next().unwrap_or_default();
            if own.is_none_or(|own| !address.starts_with(own.trim_end_matches('/'))) {
                let span = Span::new(file, at..at + address.len());
                found.entry(whole.to_owned()).or_default().push(span);
            }
        }
    }
    found
}

/// The web addresses in a file, each with its place; none in comments and code, nor patterns of one.
fn in_text(source: &SourceFile) -> Vec<(usize, &str)> {
    let text: &str = &source.text;
    let starts = text.match_indices("http").map(|(at, _)| at);
    let is_key = |at: usize| {
        source.extension() == "yaml"
            || source.front_matter.as_ref().is_some_and(|keys| keys.contains(&at))
    };
    let address = |at: usize| {
        let rest = text.get(at..)?;
        let before = text.get(..at)?;
        let line = before.rsplit('\n').next().unwrap_or_default();
        let is_comment = is_key(at) && (line.trim_start().starts_with('#') || line.contains(" #"));
        let begins = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '`');
        let scheme = ["https://", "http://"].into_iter().find(|scheme| rest.starts_with(scheme))?;
        let end = end_of(rest, source.extension() == "csv");
        let address = rest.get(..end)?;
        let is_whole = address.len() > scheme.len() && !address.contains(['{', '…', '\\']);
        (begins && !is_comment && is_whole).then_some((at, address))
    };
    starts.filter_map(address).collect()
}

/// Where an address ends: before a space or a sign that no address holds, and before a bracket that it does not open.
fn end_of(text: &str, in_cell: bool) -> usize {
    let mut depth = 0usize;
    let mut end = text.len();
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => {
                end = at;
                break;
            }
            ')' => depth -= 1,
            ',' | ';' if in_cell => {
                end = at;
                break;
            }
            '<' | '>' | '"' | '`' | '|' | ']' | '}' | '”' | '’' => {
                end = at;
                break;
            }
            c if c.is_whitespace() || c.is_control() => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    let address = text.get(..end).unwrap_or_default();
    address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']).len()
}
