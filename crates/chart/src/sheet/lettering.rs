//! How much room words take, without a font.
//!
//! The reader's system font is not known when a page is built, and reading one here would let the
//! builder's machine change the drawing. The widths below are those of a wide sans-serif, rounded
//! up, with the spacing that a reader may add: a label in a narrower font leaves some room, and
//! none runs into another.

/// The size of all text in a drawing, in its own units. At the narrowest width at which a drawing
/// is shown (0.85 of its own) this still is 12 pixels on the screen.
pub const SIZE: f64 = 14.5;
/// From one line of text to the next.
pub const LINE: f64 = 18.0;
/// From the middle of a line of text down to its base line.
pub const ASCENT: f64 = 5.0;

/// What a reader may put between letters, and between words besides, without a label leaving its
/// place: the text spacing of WCAG 2.2, 1.4.12, in the size of the text.
const SPACING: (f64, f64) = (0.12, 0.16);

/// The most room that a text takes.
pub fn width(text: &str, bold: bool) -> f64 {
    let weight = if bold { 1.1 } else { 1.0 };
    let ems = text.chars().map(|c| match c {
        ' ' | '\u{a0}' => ems(c) * weight + SPACING.0 + SPACING.1,
        c => ems(c) * weight + SPACING.0,
    });
    ems.sum::<f64>() * SIZE
}

/// The room that the widest of some lines takes.
pub fn widest(lines: &[String], bold: bool) -> f64 {
    lines.iter().map(|line| width(line, bold)).fold(0.0, f64::max)
}

fn ems(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | 'J' | 'ï' | 'í' | '\'' | '|' => 0.3,
        ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | ';' | '’' | '·' | '-' | '/' => 0.36,
        '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' | '⁻' => 0.45,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '!' => 0.42,
        's' | 'z' | 'c' | 'x' | 'y' | 'v' | 'k' | '–' | '"' => 0.58,
        'm' | 'w' | 'M' | '%' | '—' | '@' => 0.98,
        'W' => 1.02,
        '+' | '−' | '=' | '<' | '>' | '~' | '×' | '#' => 0.84,
        'E' | 'F' | 'L' | 'S' | 'T' | 'Y' | 'Z' | 'P' => 0.65,
        'O' | 'Q' | 'G' | 'D' | 'N' | 'H' | '&' => 0.79,
        c if c.is_ascii_uppercase() => 0.72,
        c if c.is_ascii() || c.is_alphabetic() && c < '\u{250}' => 0.64,
        // Scripts with wide signs take a square each.
        _ => 1.0,
    }
}

/// Breaks a text into lines of at most `room`: at spaces; a word that is too long for a line after
/// a hyphen or a slash, else before a part that readers know, else between two syllables, and only
/// then anywhere. A text without words has no lines.
pub fn wrap(text: &str, room: f64, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let space = if line.is_empty() { "" } else { " " };
        let taken = width(&line, bold) + width(space, bold);
        if taken + width(word, bold) <= room {
            line.push_str(space);
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for part in word.split_inclusive(['-', '/']) {
            if !line.is_empty() && width(&line, bold) + width(part, bold) > room {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(part);
            while width(&line, bold) > room && line.chars().count() > 2 {
                let head = fitting(&line, room, bold);
                let tail = line.split_off(head.len());
                line = tail;
                lines.push(format!("{head}-"));
            }
        }
    }
    lines.push(line);
    lines.retain(|line| !line.is_empty());
    lines
}

/// What names of places and of funds end with: before it a name breaks as a reader breaks it.
const PARTS: [&str; 9] =
    ["wijk", "buurt", "dorp", "fonds", "monitor", "plan", "programma", "huis", "garantie"];

/// A text whose long words say where they may break: before such a part, with a soft hyphen.
pub fn softened(text: &str) -> String {
    let word = |word: &str| {
        let starts = PARTS.iter().filter_map(|part| word.rfind(part));
        match starts.filter(|at| *at > 2 && word.len() > 11).max() {
            Some(at) => {
                let (head, part) = word.split_at(at);
                format!("{head}\u{ad}{part}")
            }
            None => word.to_owned(),
        }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The beginning of a word that stands on a line with a hyphen behind it, at least one character.
///
/// Syllables are Dutch ones: what is too long for a line is a name of a place, on pages in any
/// language.
fn fitting(word: &str, room: f64, bold: bool) -> String {
    let fits = |at: &usize| {
        let head = word.get(..*at);
        head.is_some_and(|head| width(head, bold) + width("-", bold) <= room)
    };
    let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
    let starts = PARTS.iter().filter_map(|part| letters.rfind(part));
    let known = starts.filter(|at| *at > 2 && fits(at)).max();
    let syllables = hypher::hyphenate(letters, hypher::Lang::Dutch).scan(0, |end, syllable| {
        *end += syllable.len();
        Some(*end)
    });
    let between = |at: &usize| *at < word.len() && fits(at);
    let anywhere = || word.char_indices().map(|(at, _)| at).rfind(between);
    let at = known.or_else(|| syllables.filter(between).last()).or_else(anywhere);
    let first = word.chars().next().map_or(0, char::len_utf8);
    word.get(..at.unwrap_or(0).max(first)).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_breaks_where_a_reader_would() {
        assert_eq!(
            wrap("Glimmen, Onnen en Noordlaren", 125.0, false),
            ["Glimmen,", "Onnen en", "Noordlaren"]
        );
        assert_eq!(wrap("Groningen-Noord", 110.0, false), ["Groningen-", "Noord"]);
        assert_eq!(
            wrap("Oosterparkwijk (CBS-wijk)", 220.0, false),
            ["Oosterparkwijk", "(CBS-wijk)"]
        );
        assert_eq!(wrap("Selwerd", 120.0, false), ["Selwerd"]);
        assert_eq!(softened("De Oosterparkwijk en Buurt 3"), "De Oosterpark\u{ad}wijk en Buurt 3");
        assert_eq!(wrap("", 120.0, false), Vec::<String>::new());
    }

    #[test]
    fn a_long_name_breaks_at_its_parts() {
        assert_eq!(wrap("Oosterparkwijk", 120.0, false), ["Oosterpark-", "wijk"]);
        assert_eq!(wrap("Professorenbuurt", 130.0, false), ["Professoren-", "buurt"]);
        assert_eq!(wrap("Lewenborg", 75.0, false), ["Lewen-", "borg"]);
        assert_eq!(wrap("Vinkhuizen", 80.0, false), ["Vinkhui-", "zen"]);
    }

    #[test]
    fn a_word_that_fits_no_line_is_broken() {
        let lines = wrap("Arbeidsongeschiktheidsverzekering", 100.0, false);
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|line| width(line, false) <= 100.0));
        let joined = lines.concat().replace('-', "");
        assert_eq!(joined, "Arbeidsongeschiktheidsverzekering");
    }
}
