//! The areas that the programme knows, found by code, id or name.

use std::collections::BTreeMap;

use base::diagnostic::nearest;

/// An area of the register, by its place in it.
pub type AreaRef = u32;

/// What `areas.csv` says, prepared for looking up.
#[derive(Debug, Default)]
pub struct Register {
    ids: Vec<Box<str>>,
    names: Vec<Box<str>>,
    codes: BTreeMap<Box<str>, Vec<AreaRef>>,
    words: BTreeMap<String, Vec<AreaRef>>,
}

/// How an area was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AreaMatch {
    Code(AreaRef),
    /// A code without its letters: `0014` for GM0014.
    BareCode(AreaRef),
    Name(AreaRef),
    /// By the name without the word for its sort: `Wijk Selwerd`, `Groningen (gemeente)`.
    ShortName(AreaRef),
    /// Two areas have this name.
    Several(AreaRef, AreaRef),
    Nothing,
}

impl AreaMatch {
    pub fn area(self) -> Option<AreaRef> {
        match self {
            Self::Code(area) | Self::BareCode(area) | Self::Name(area) | Self::ShortName(area) => {
                Some(area)
            }
            Self::Several(..) | Self::Nothing => None,
        }
    }
}

impl Register {
    /// Each area with its id, its names in all languages and its code.
    pub fn new<'a>(areas: impl Iterator<Item = (&'a str, Vec<&'a str>, Option<&'a str>)>) -> Self {
        let mut register = Self::default();
        for (area, (id, names, code)) in (0u32..).zip(areas) {
            register.ids.push(id.into());
            register.names.push(names.first().copied().unwrap_or(id).into());
            if let Some(code) = code {
                register.codes.entry(normal_code(code).into()).or_default().push(area);
            }
            for word in names.into_iter().chain([id]) {
                let known = register.words.entry(normal(word)).or_default();
                if !known.contains(&area) {
                    known.push(area);
                }
            }
        }
        register
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    pub fn id(&self, area: AreaRef) -> &str {
        self.ids.get(area as usize).map_or("", |id| id)
    }

    pub fn name(&self, area: AreaRef) -> &str {
        self.names.get(area as usize).map_or("", |name| name)
    }

    pub fn by_id(&self, id: &str) -> Option<AreaRef> {
        let at = self.ids.iter().position(|known| known.as_ref() == id)?;
        AreaRef::try_from(at).ok()
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(AsRef::as_ref)
    }

    /// Finds the area that a cell names.
    pub fn find(&self, cell: &str) -> AreaMatch {
        let one = |found: Option<&Vec<AreaRef>>| match found.map(Vec::as_slice) {
            Some([area]) => Some(Ok(*area)),
            Some([a, b, ..]) => Some(Err((*a, *b))),
            _ => None,
        };
        let several = |(a, b)| AreaMatch::Several(a, b);
        let code = normal_code(cell);
        if let Some(found) = one(self.codes.get(code.as_str())) {
            return found.map_or_else(several, AreaMatch::Code);
        }
        if let Some(letters) = letters_for(&code)
            && let Some(found) = one(self.codes.get(format!("{letters}{code}").as_str()))
        {
            return found.map_or_else(several, AreaMatch::BareCode);
        }
        let name = normal(cell);
        if let Some(found) = one(self.words.get(&name)) {
            return found.map_or_else(several, AreaMatch::Name);
        }
        if let Some(short) = without_sort(&name)
            && let Some(found) = one(self.words.get(short))
        {
            return found.map_or_else(several, AreaMatch::ShortName);
        }
        AreaMatch::Nothing
    }

    /// The name most like a word, if one is like enough.
    pub fn suggestion(&self, word: &str) -> Option<&str> {
        let names = self.names.iter().map(AsRef::as_ref);
        nearest(word, names.chain(self.ids()))
    }
}

/// Codes are compared without space, in capitals.
fn normal_code(code: &str) -> String {
    let plain = code.chars().filter(|c| !super::grid::is_space(*c));
    plain.collect::<String>().to_uppercase()
}

/// Whether a cell has the form of a code of Statistics Netherlands: GM0014, WK001401, BU00140101.
pub fn is_area_code(cell: &str) -> bool {
    let Some((letters, digits)) = cell.split_at_checked(2) else {
        return false;
    };
    let known = ["GM", "WK", "BU", "PV", "LD", "CR", "NL", "WR", "RG", "RE"].contains(&letters);
    known && (2..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// The letters that a code lacks, by the number of its digits.
fn letters_for(code: &str) -> Option<&'static str> {
    if !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match code.len() {
        4 => Some("GM"),
        6 => Some("WK"),
        8 => Some("BU"),
        _ => None,
    }
}

/// Names are compared in small letters, without accents, with one space for whatever is between
/// words.
pub fn normal(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut gap = false;
    for c in name.chars().flat_map(char::to_lowercase) {
        if !c.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !out.is_empty() {
            out.push(' ');
        }
        gap = false;
        out.push(plain(c));
    }
    out
}

fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

/// A name without the word for its sort: `gemeente`, `wijk 01`, `subwijk`, `buurt`.
fn without_sort(name: &str) -> Option<&str> {
    if let Some(rest) = name.strip_suffix(" gemeente") {
        return Some(rest);
    }
    for sort in [
        "gemeente ",
        "wijk ",
        "subwijk ",
        "buurt ",
        "stadsdeel ",
        "municipality ",
        "district ",
        "neighbourhood ",
    ] {
        if let Some(rest) = name.strip_prefix(sort) {
            let number = rest.split(' ').next().unwrap_or_default();
            let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
            let rest = if is_number {
                rest.get(number.len()..).unwrap_or_default().trim_start()
            } else {
                rest
            };
            return (!rest.is_empty()).then_some(rest);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn register() -> Register {
        Register::new(
            [
                ("groningen", vec!["Groningen"], Some("GM0014")),
                ("selwerd", vec!["Selwerd"], Some("BU00140101")),
                ("cafe-buurt", vec!["Café-buurt"], None),
                ("centrum-a", vec!["Centrum"], None),
                ("centrum-b", vec!["Centrum"], None),
            ]
            .into_iter(),
        )
    }

    #[test]
    fn an_area_is_found_by_code_id_or_name() {
        let register = register();
        for (cell, expected) in [
            ("GM0014", AreaMatch::Code(0)),
            ("gm0014  ", AreaMatch::Code(0)),
            ("0014", AreaMatch::BareCode(0)),
            ("00140101", AreaMatch::BareCode(1)),
            ("SELWERD", AreaMatch::Name(1)),
            ("cafe buurt", AreaMatch::Name(2)),
            ("cafe-buurt", AreaMatch::Name(2)),
            ("Groningen (gemeente)", AreaMatch::ShortName(0)),
            ("Wijk 03 Selwerd", AreaMatch::ShortName(1)),
            ("Centrum", AreaMatch::Several(3, 4)),
            ("Groningen (PV)", AreaMatch::Nothing),
            ("Selwrd", AreaMatch::Nothing),
        ] {
            assert_eq!(register.find(cell), expected, "{cell}");
        }
        assert_eq!(register.suggestion("Selwrd"), Some("Selwerd"));
    }
}
