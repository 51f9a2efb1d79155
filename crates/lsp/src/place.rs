//! Places as an editor counts them: lines from 0, and in a line the units of UTF-16. Addresses of files.

use std::ops::Range;
use std::path::{Path, PathBuf};

use lsp_types::{Position, Range as Stretch, Uri};
use url::Url;

/// A mark at the beginning of a file, which no editor shows.
const MARK: char = '\u{feff}';

/// The offset in bytes of a position; that of the end of its line, or of the text, where it lies behind it.
pub fn offset(text: &str, position: Position) -> usize {
    let mut start = 0;
    let mut lines = text.split_inclusive('\n');
    for _ in 0..position.line {
        match lines.next() {
            Some(line) => start += line.len(),
            None => return text.len(),
        }
    }
    let line = lines.next().unwrap_or_default().trim_end_matches(['\n', '\r']);
    let mut units = 0;
    for (at, c) in line.char_indices() {
        if units >= position.character as usize && c != MARK {
            return start + at;
        }
        units += if start + at == 0 && c == MARK { 0 } else { c.len_utf16() };
    }
    start + line.len()
}

/// The position of an offset in bytes.
pub fn position(text: &str, offset: usize) -> Position {
    let before = text.get(..text.floor_char_boundary(offset)).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = before.get(start..).unwrap_or_default();
    let line = if start == 0 { line.trim_start_matches(MARK) } else { line };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Position {
        line: count(before.bytes().filter(|byte| *byte == b'\n').count()),
        character: count(line.chars().map(char::len_utf16).sum()),
    }
}

pub fn stretch(text: &str, range: Range<usize>) -> Stretch {
    Stretch { start: position(text, range.start), end: position(text, range.end) }
}

/// A line and a column of a text that is not kept, both from 1: its signs are taken for units.
pub fn point(line: usize, column: usize) -> Stretch {
    let from_zero = |count: usize| u32::try_from(count.saturating_sub(1)).unwrap_or(u32::MAX);
    let at = Position { line: from_zero(line), character: from_zero(column) };
    Stretch { start: at, end: at }
}

/// The file that an address names; none where it is no file of this machine.
pub fn path(uri: &Uri) -> Option<PathBuf> {
    Url::parse(uri.as_str()).ok()?.to_file_path().ok()
}

/// The address of a file.
pub fn uri(path: &Path) -> Option<Uri> {
    Url::from_file_path(path).ok()?.as_str().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_units_of_utf16() {
        let text = "\u{feff}één 🌷 tulp\r\nx";
        let at = text.find("tulp").unwrap();
        let tulip = Position { line: 0, character: 7 };
        assert_eq!(position(text, at), tulip);
        assert_eq!(offset(text, tulip), at);
        assert_eq!(offset(text, Position { line: 0, character: 0 }), 3);
        assert_eq!(offset(text, Position { line: 0, character: 99 }), text.find('\r').unwrap());
        assert_eq!(offset(text, Position { line: 1, character: 1 }), text.len());
        assert_eq!(offset(text, Position { line: 9, character: 9 }), text.len());
        assert_eq!(position(text, text.len()), Position { line: 1, character: 1 });
        // Within the flower.
        assert_eq!(
            position(text, text.find('🌷').unwrap() + 2),
            Position { line: 0, character: 4 }
        );
    }

    #[test]
    fn an_address_is_a_path_and_back() {
        let file = Path::new("/map/met spatie/é.md");
        assert_eq!(path(&uri(file).unwrap()).as_deref(), Some(file));
        assert_eq!(path(&"untitled:Untitled-1".parse().unwrap()), None);
    }
}
