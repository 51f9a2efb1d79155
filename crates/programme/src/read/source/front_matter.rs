use std::ops::Range;

/// What a Markdown text begins with.
pub(super) enum Split {
    /// Both fences are there: the YAML between them, and what follows.
    Closed {
        front_matter: Range<usize>,
        body: Range<usize>,
    },
    /// A first fence without a second: the first.
    Open(Range<usize>),
    None,
}

/// Finds a front matter: a first line `---`, and the next line `---` that ends it. White space
/// behind a fence, a byte order mark and either kind of line end are accepted.
pub(super) fn split(text: &str) -> Split {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = lines_from(text, start);
    let inside = match lines.next() {
        Some((first, after)) if is_fence(text, &first) => after,
        _ => return Split::None,
    };
    for (line, after) in lines {
        if is_fence(text, &line) {
            return Split::Closed { front_matter: inside..line.start, body: after..text.len() };
        }
    }
    Split::Open(start..start + 3)
}

/// The lines from an offset on, each with the offset at which the next begins.
fn lines_from(text: &str, mut at: usize) -> impl Iterator<Item = (Range<usize>, usize)> + '_ {
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let length = rest.find('\n').unwrap_or(rest.len());
        let line = at..at + length;
        at = (at + length + 1).min(text.len());
        Some((line, at))
    })
}

fn is_fence(text: &str, line: &Range<usize>) -> bool {
    text.get(line.clone()).is_some_and(|line| line.trim_end() == "---")
}
