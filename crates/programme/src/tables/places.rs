//! `places.csv`: names by which residents find their area.

use super::prelude::*;

record! {
    /// A row of `places.csv`: of a place that lies in several areas there are several.
    PlaceName, "plaats", "place";

    place: Needed<Text>,
        "Een straat, een postcode of een andere naam waarmee bewoners hun wijk vinden.",
        "A street, a postcode or another name by which residents find their neighbourhood.",
        "Eikenlaan";

    area: Needed<to::Area>,
        "Het gebied waar die in ligt: een id uit areas.csv.",
        "The area that it lies in: an id from areas.csv.",
        "selwerd";
}

impl PlaceName {
    /// What it is under from A to Z, the same in every language: a letter without its accent, `0` for
    /// a number, `_` for all else.
    pub fn initial(&self) -> char {
        let first = self.place.chars().find(|c| c.is_alphanumeric());
        let first = first.map(|c| base::letter(c).to_ascii_lowercase());
        match first {
            Some(letter) if letter.is_ascii_lowercase() => letter,
            Some(digit) if digit.is_numeric() => '0',
            _ => '_',
        }
    }
}
