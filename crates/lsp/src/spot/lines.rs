//! Lines of YAML, each by itself.

use std::ops::Range;

/// A line that says something.
#[derive(Debug)]
pub struct Line {
    /// The columns of the dashes that it begins with.
    pub dashes: Vec<usize>,
    /// The column of what follows them.
    pub col: usize,
    /// What follows them, in bytes of the text.
    pub content: Range<usize>,
    /// The key that it begins with.
    pub key: Option<Range<usize>>,
}

impl Line {
    /// A line of `text`; blank and commented ones are none.
    fn read(text: &str, line: Range<usize>) -> Option<Self> {
        let written = text.get(line.clone())?.trim_end();
        let mut rest = written.trim_start_matches(' ');
        let mut dashes = Vec::new();
        while rest == "-" || rest.starts_with("- ") {
            dashes.push(written.len() - rest.len());
            rest = rest.get(1..)?.trim_start_matches(' ');
        }
        if rest.starts_with('#') || (rest.is_empty() && dashes.is_empty()) {
            return None;
        }
        let col = match (rest.is_empty(), dashes.last()) {
            (true, Some(dash)) => dash + 2,
            _ => written.len() - rest.len(),
        };
        let start = line.start + written.len() - rest.len();
        let content = start..start + rest.len();
        let key = key(rest).map(|key| start + key.start..start + key.end);
        Some(Self { dashes, col, content, key })
    }

    /// Where its value begins: behind the key, else behind the dashes.
    pub fn value(&self, text: &str) -> usize {
        let Some(key) = &self.key else { return self.content.start };
        let rest = text.get(key.end..self.content.end).unwrap_or_default();
        let rest = rest.trim_start_matches(['"', '\'']).trim_start_matches(':').trim_start();
        self.content.end - rest.len()
    }

    /// The column at which it begins.
    pub fn indent(&self) -> usize {
        self.dashes.first().copied().unwrap_or(self.col)
    }
}

/// The key at the beginning of what a line says, without quotation marks around it.
fn key(content: &str) -> Option<Range<usize>> {
    if content.starts_with(['[', '{', '|', '>']) {
        return None;
    }
    let is_end = |at: &usize| {
        let next = content.as_bytes().get(at + 1);
        next.is_none_or(|next| *next == b' ')
    };
    let colon = content.match_indices(':').map(|(at, _)| at).find(is_end)?;
    let name = content.get(..colon)?;
    let bare = name.trim_matches(['"', '\'']);
    let start = name.find(bare)?;
    Some(start..start + bare.len())
}

/// The lines that say something, of a part of a text.
pub fn lines(text: &str, region: Range<usize>) -> Vec<Line> {
    let mut at = region.start;
    let pieces = text.get(region).unwrap_or_default().split_inclusive('\n');
    pieces
        .filter_map(|piece| {
            let line = at..at + piece.len();
            at += piece.len();
            Line::read(text, line)
        })
        .collect()
}
