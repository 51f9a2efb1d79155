//! The marks that tables put in place of a value, and those they put beside one.

use base::diagnostic::Text;
use base::text;

/// What a cell without a value says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absent {
    /// Nothing stands there.
    Blank,
    Missing,
    /// Kept secret, or too small to be told.
    Suppressed,
    NotApplicable,
}

impl Absent {
    /// The word of the column `status`.
    pub fn status(self) -> &'static str {
        match self {
            Self::Blank | Self::Missing => "missing",
            Self::Suppressed => "suppressed",
            Self::NotApplicable => "not-applicable",
        }
    }

    pub fn meaning(self) -> Text {
        match self {
            Self::Blank | Self::Missing => text!("ontbreekt", "missing"),
            Self::Suppressed => text!("afgeschermd", "suppressed"),
            Self::NotApplicable => text!("niet van toepassing", "not applicable"),
        }
    }
}

/// Reads the marks of Statistics Netherlands (`.`, `x`, `-`, blank; -99999999 and -99997 in its
/// files of districts and neighbourhoods) and those of common programs. Never a zero.
pub fn absent(cell: &str) -> Option<Absent> {
    match cell.len() {
        0 => return Some(Absent::Blank),
        1..=12 => {}
        _ => return None,
    }
    let first = cell.as_bytes().first().copied().unwrap_or_default();
    if first.is_ascii_digit() {
        return None;
    }
    match cell {
        "." | ".." | "..." | "…" | ":" | "-" | "--" | "–" | "—" | "\u{2212}" => {
            return Some(Absent::Missing);
        }
        "-99999999" | "-99999999.0" | "-99999998" | "-99995" | "-99999" => {
            return Some(Absent::Missing);
        }
        "-99997" | "-99997.0" | "-99999997" => return Some(Absent::Suppressed),
        _ if first == b'-' => return None,
        _ => {}
    }
    match cell.to_lowercase().as_str() {
        "n/a" | "na" | "#n/a" | "#n/b" | "nan" | "null" | "none" | "nb" | "n.b." | "onbekend"
        | "unknown" => Some(Absent::Missing),
        "x" | "geheim" | "secret" | "confidential" => Some(Absent::Suppressed),
        "n.v.t." | "nvt" | "n.v.t" | "n.a." => Some(Absent::NotApplicable),
        _ => None,
    }
}

/// How a mark is named to the editor.
pub fn shown(cell: &str) -> Text {
    if cell.is_empty() {
        text!("een lege cel", "an empty cell")
    } else {
        text!("“{cell}”", "“{cell}”")
    }
}

/// What stands behind a period or a number to say how firm the figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// As many stars: what they mean may stand below the table.
    Stars(usize),
    /// The word “provisional” itself.
    Provisional,
}

/// Takes the stars off (`12,5*`, `2016**`), or the word in brackets.
pub fn marked(cell: &str) -> (&str, Option<Mark>) {
    let last = cell.as_bytes().last().copied().unwrap_or_default();
    if last.is_ascii_digit() {
        return (cell, None);
    }
    let starless = cell.trim_end_matches('*');
    if starless.len() < cell.len() && !starless.is_empty() {
        return (starless.trim_end(), Some(Mark::Stars(cell.len() - starless.len())));
    }
    for word in ["(voorlopig)", "(provisional)", "(p)", "voorlopig"] {
        if let Some(head) = cell.len().checked_sub(word.len())
            && let Some((head, tail)) = cell.split_at_checked(head)
            && tail.eq_ignore_ascii_case(word)
            && !head.trim().is_empty()
        {
            return (head.trim_end(), Some(Mark::Provisional));
        }
    }
    (cell, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_is_a_number_and_no_number_a_mark() {
        for (cell, expected) in [
            ("", Some("missing")),
            (".", Some("missing")),
            (":", Some("missing")),
            ("..", Some("missing")),
            ("-", Some("missing")),
            ("x", Some("suppressed")),
            ("-99999999", Some("missing")),
            ("-99997", Some("suppressed")),
            ("n.v.t.", Some("not-applicable")),
            ("NaN", Some("missing")),
            ("0", None),
            ("-1", None),
            ("-0", None),
            ("*", None),
            ("Selwerd", None),
        ] {
            assert_eq!(absent(cell).map(Absent::status), expected, "{cell}");
        }
    }

    #[test]
    fn stars_are_taken_off_what_they_stand_behind() {
        assert_eq!(marked("12,5*"), ("12,5", Some(Mark::Stars(1))));
        assert_eq!(marked("2016 **"), ("2016", Some(Mark::Stars(2))));
        assert_eq!(marked("2023 (voorlopig)"), ("2023", Some(Mark::Provisional)));
        assert_eq!(marked("12,5"), ("12,5", None));
        assert_eq!(marked("*"), ("*", None));
    }
}
