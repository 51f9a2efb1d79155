use std::fmt::Write as _;

use base::diagnostic::Language;
use base::text;

use super::{Change, What};

/// So many lines or figures of one change are shown; the rest is counted.
const MOST: usize = 20;

/// The changes for a merge request.
pub fn markdown(changes: &[Change], language: Language) -> String {
    if changes.is_empty() {
        let none = text!("De inhoud is dezelfde.", "The content is the same.");
        return none.get(language).to_owned();
    }
    let head = text!("## Wat er verandert", "## What changes");
    let mut out = format!("{}\n", head.get(language));
    // Writing to a string cannot fail.
    for group in changes.chunk_by(|a, b| a.topic == b.topic) {
        let topic = group.first().map(|change| change.topic.name().capital());
        let topic = topic.as_ref().map_or("", |topic| topic.get(language));
        let _ = writeln!(out, "\n### {topic}\n");
        for of_one in group.chunk_by(|a, b| a.id == b.id) {
            let values = of_one.iter().filter(|change| matches!(change.what, What::Value { .. }));
            let revised = values.clone().count();
            for (index, change) in
                of_one.iter().filter(|c| !matches!(c.what, What::Value { .. })).enumerate()
            {
                if index < MOST {
                    out.push_str(&told(change, language));
                }
            }
            if let Some(first) = of_one.first().filter(|_| revised > 0) {
                out.push_str(&revisions(first, values, revised, language));
            }
        }
    }
    out.trim_end().to_owned()
}

fn told(change: &Change, language: Language) -> String {
    let name = format!("**{}** (`{}`)", escaped(&change.title), change.id);
    let line = match &change.what {
        What::Key { key, old, new } => {
            let none = text!("niets", "nothing");
            let shown = |value: &Option<String>| match value {
                Some(value) => code(value),
                None => none.get(language).to_owned(),
            };
            format!("{key} {} → {}", shown(old), shown(new))
        }
        What::Text { lang, old, new } => {
            let text = text!("tekst", "text");
            let lang = lang.as_ref().map(|lang| format!(" ({lang})")).unwrap_or_default();
            let (dropped, added) = super::lines(old, new);
            let lines = lines(&dropped, &added, language);
            return format!("- {name}: {}{lang}\n{lines}", text.get(language));
        }
        what => match what.in_words(code) {
            Some(words) => words.get(language).to_owned(),
            None => return String::new(),
        },
    };
    format!("- {name}: {line}\n")
}

/// Lines of a text as a difference, within an item of a list.
fn lines(dropped: &[&str], added: &[&str], language: Language) -> String {
    let all = dropped.iter().map(|line| ('-', line)).chain(added.iter().map(|line| ('+', line)));
    let count = dropped.len() + added.len();
    // A fence that the text itself cannot close.
    let mut out = String::from("  ~~~~~~diff\n");
    for (sign, line) in all.take(MOST) {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "  {sign} {}", line.trim_end());
    }
    out.push_str("  ~~~~~~\n");
    if count > MOST {
        let more = count - MOST;
        let told = text!("en nog {more} regels", "and {more} more lines");
        let _ = writeln!(out, "  {}", told.get(language));
    }
    out
}

/// Figures that were published otherwise before, as a table.
fn revisions<'a>(
    of: &Change,
    values: impl Iterator<Item = &'a Change>,
    count: usize,
    language: Language,
) -> String {
    let name = format!("**{}** (`{}`)", escaped(&of.title), of.id);
    let head = text!("{name}: herziene cijfers: {count}", "{name}: revised figures: {count}");
    let columns = text!("| waar en wanneer | was | is |", "| where and when | was | is |");
    let mut out =
        format!("- {}\n\n  {}\n  |---|---:|---:|\n", head.get(language), columns.get(language));
    for change in values.take(MOST) {
        if let What::Value { at, old, new } = &change.what {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "  | {} | {} | {} |", escaped(at), escaped(old), escaped(new));
        }
    }
    if count > MOST {
        let more = count - MOST;
        let told = text!("en nog {more}", "and {more} more");
        let _ = writeln!(out, "\n  {}", told.get(language));
    }
    out.push('\n');
    out
}

/// A value as code, which Markdown leaves as it is.
fn code(value: &str) -> String {
    let short = base::diagnostic::shorten_to(200, value);
    format!("`{}`", short.replace('`', "'"))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '#') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
