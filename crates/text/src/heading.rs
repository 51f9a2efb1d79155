use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::DecomposingNormalizer;

/// Gives headings ids that are unique in their text, and levels without a gap.
#[derive(Debug, Default)]
pub struct Outline {
    taken: BTreeSet<String>,
    /// How often a slug was asked for.
    counted: BTreeMap<String, u32>,
    /// The headings that the next one stands under: level as written, level as emitted.
    open: Vec<(u8, u8)>,
    last: Option<u8>,
}

/// What is odd about the level of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oddity {
    LevelOne,
    /// A level was skipped: it should have been this one.
    Skipped(u8),
}

impl Outline {
    /// The level to emit for one that was written (1 to 6).
    ///
    /// A `#` counts as `##`; a skipped level is closed up, for its sisters as well.
    pub fn level(&mut self, written: u8, top_level: u8) -> (u8, Option<Oddity>) {
        let lowered = written.max(2);
        let expected = self.last.map_or(2, |last| last + 1);
        let oddity = if written == 1 {
            Some(Oddity::LevelOne)
        } else if written > expected {
            Some(Oddity::Skipped(expected))
        } else {
            None
        };
        self.last = Some(lowered);
        while self.open.last().is_some_and(|(level, _)| *level >= lowered) {
            self.open.pop();
        }
        let emitted = self.open.last().map_or(top_level, |(_, above)| above + 1);
        self.open.push((lowered, emitted));
        (emitted.min(6), oddity)
    }

    /// An id for a heading: the one that was written, else one made of its text.
    pub fn id(&mut self, explicit: Option<&str>, text: &str) -> String {
        let wanted = match explicit {
            Some(id) if is_plain(id) => id.to_owned(),
            Some(id) => slug(id),
            None => slug(text),
        };
        if self.taken.insert(wanted.clone()) {
            return wanted;
        }
        let count = self.counted.entry(wanted.clone()).or_insert(1);
        loop {
            *count += 1;
            let id = format!("{wanted}-{count}");
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }

    pub fn has(&self, id: &str) -> bool {
        self.taken.contains(id)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.taken.iter().map(String::as_str)
    }
}

fn is_plain(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Words in small letters with hyphens between them; accents are dropped.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut push = |c: char| {
        if c.is_alphanumeric() {
            slug.extend(c.to_lowercase());
        } else if !matches!(c, '\'' | '’') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    };
    if text.is_ascii() {
        text.chars().for_each(&mut push);
    } else {
        for c in DecomposingNormalizer::new_nfkd().normalize_iter(text.chars()) {
            match c {
                '\u{300}'..='\u{36f}' => {}
                'ß' => "ss".chars().for_each(&mut push),
                'æ' | 'Æ' => "ae".chars().for_each(&mut push),
                'ø' | 'Ø' => push('o'),
                'ł' | 'Ł' => push('l'),
                'đ' | 'Đ' => push('d'),
                _ => push(c),
            }
        }
    }
    if slug.ends_with('-') {
        slug.pop();
    }
    if slug.is_empty() {
        slug.push_str("kop");
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_text_in_kebab_case() {
        assert_eq!(slug("Waarom één op de vijf?"), "waarom-een-op-de-vijf");
        assert_eq!(slug("Foto's & verhalen (2024)"), "fotos-verhalen-2024");
        assert_eq!(slug("Łódź – Straße"), "lodz-strasse");
        assert_eq!(slug("…"), "kop");
    }

    #[test]
    fn ids_are_unique() {
        let mut outline = Outline::default();
        let mut id = |explicit, text| outline.id(explicit, text);
        assert_eq!(id(None, "Doel"), "doel");
        assert_eq!(id(None, "Doel"), "doel-2");
        assert_eq!(id(None, "Doel 3"), "doel-3");
        assert_eq!(id(None, "Doel"), "doel-4");
        assert_eq!(id(Some("Eigen_id"), "Doel"), "Eigen_id");
        assert_eq!(id(Some("a\"b"), "Doel"), "a-b");
    }

    #[test]
    fn levels_have_no_gap() {
        let levels = |written: &[u8]| -> Vec<u8> {
            let mut outline = Outline::default();
            written.iter().map(|level| outline.level(*level, 2).0).collect()
        };
        assert_eq!(levels(&[2, 3, 3, 2]), [2, 3, 3, 2]);
        assert_eq!(levels(&[1, 2, 3]), [2, 2, 3]);
        assert_eq!(levels(&[2, 4, 4, 3]), [2, 3, 3, 3]);
        assert_eq!(levels(&[3, 3, 2]), [2, 2, 2]);
        assert_eq!(levels(&[2, 3, 4, 5, 6]), [2, 3, 4, 5, 6]);
        let mut outline = Outline::default();
        outline.level(2, 2);
        assert_eq!(outline.level(4, 2).1, Some(Oddity::Skipped(3)));
        assert_eq!(outline.level(4, 2).1, None);
    }
}
