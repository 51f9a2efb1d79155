//! What is said to the editor before a row is written.

use base::diagnostic::{Language, Text};
use base::text;

use super::decision::Decision;

/// A small table of what was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preview {
    pub headings: Vec<Text>,
    pub rows: Vec<Vec<String>>,
    /// Rows that are not shown.
    pub more: usize,
}

/// Everything that was decided, a line each, and the first rows as they were understood.
pub fn report(decisions: &[Decision], preview: &Preview, language: Language) -> String {
    let mut lines: Vec<[String; 2]> = Vec::new();
    let mut last = None;
    for decision in decisions {
        let subject = match last.replace(decision.subject) == Some(decision.subject) {
            true => String::new(),
            false => decision.subject.text().get(language).to_owned(),
        };
        lines.push([subject, decision.text.get(language).to_owned()]);
    }
    let mut out = columns(&lines);
    if !preview.rows.is_empty() {
        let title = text!(
            "\nDe eerste rijen, zoals ze zijn gelezen:\n",
            "\nThe first rows, as they were read:\n"
        );
        out.push_str(title.get(language));
        let headings = preview.headings.iter();
        let mut rows = vec![headings.map(|h| h.get(language).to_owned()).collect()];
        rows.extend(preview.rows.iter().cloned());
        out.push_str(&columns(&rows));
        let rest = match preview.more {
            0 => text!("", ""),
            1 => text!("  … en nog 1 rij", "  … and 1 row more"),
            more => text!("  … en nog {more} rijen", "  … and {more} rows more"),
        };
        out.push_str(rest.get(language));
    }
    out.trim_end().to_owned()
}

/// Lines of cells, each but the last of a line as wide as its column.
fn columns(lines: &[impl AsRef<[String]>]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for line in lines {
        for (at, cell) in line.as_ref().iter().enumerate() {
            let width = cell.chars().count();
            match widths.get_mut(at) {
                Some(widest) => *widest = width.max(*widest),
                None => widths.push(width),
            }
        }
    }
    let mut out = String::new();
    for line in lines {
        let mut text = String::new();
        for (cell, width) in line.as_ref().iter().zip(&widths) {
            text.push_str(&format!("  {cell:width$}"));
        }
        out.push_str(text.trim_end());
        out.push('\n');
    }
    out
}
