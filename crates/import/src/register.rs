//! The areas that the programme knows, found by code, id or name.

use std::collections::{BTreeMap, BTreeSet};

use base::as_typed;
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
    /// The area of which each is a part.
    parents: Vec<Option<AreaRef>>,
    kinds: Vec<Box<str>>,
}

/// An area as the register holds it.
#[derive(Debug, Clone, Default)]
pub struct Area<'a> {
    pub id: &'a str,
    /// In all languages, and its other names.
    pub names: Vec<&'a str>,
    /// A free word: municipality, neighbourhood.
    pub kind: Option<&'a str>,
    pub code: Option<&'a str>,
    /// The id of the area of which it is a part.
    pub parent: Option<&'a str>,
}

/// The ways in which an area is found, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    Code,
    /// A code without its letters: `0014` or `14` for GM0014.
    BareCode,
    Name,
    /// By the name without the word for its sort: `Wijk Selwerd`, `Groningen (gemeente)`.
    ShortName,
    /// By a name of several, of which the editor named this one.
    Chosen,
}

/// What a cell names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AreaMatch {
    Found(AreaRef, Way),
    /// Two areas have this name.
    Several(AreaRef, AreaRef),
    Nothing,
}

impl AreaMatch {
    pub fn area(self) -> Option<AreaRef> {
        match self {
            Self::Found(area, _) => Some(area),
            Self::Several(..) | Self::Nothing => None,
        }
    }
}

impl Register {
    pub fn new<'a>(areas: impl Iterator<Item = Area<'a>>) -> Self {
        let mut register = Self::default();
        let mut parents = Vec::new();
        for (area, Area { id, names, kind, code, parent }) in (0u32..).zip(areas) {
            register.kinds.push(kind.unwrap_or_default().into());
            register.ids.push(id.into());
            parents.push(parent);
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
        let parents = parents.into_iter().map(|parent| register.by_id(parent?));
        register.parents = parents.collect();
        register
    }

    /// Whether an area is the other one or a part of it, at any distance; false where either is none.
    pub fn lies_in(&self, area: Option<AreaRef>, outer: Option<AreaRef>) -> bool {
        let mut at = area;
        // A register in which areas lie in each other was refused; it ends all the same.
        for _ in 0..=self.ids.len() {
            if at.is_none() || at == outer {
                return at.is_some();
            }
            at = at.and_then(|area| self.parent(area));
        }
        false
    }

    /// Whether two areas are different ones of one kind, that the register tells.
    pub fn are_of_one_kind(&self, area: Option<AreaRef>, other: Option<AreaRef>) -> bool {
        let kind = |area: Option<AreaRef>| self.kinds.get(area? as usize).filter(|k| !k.is_empty());
        area != other && kind(area).is_some() && kind(area) == kind(other)
    }

    fn parent(&self, area: AreaRef) -> Option<AreaRef> {
        *self.parents.get(area as usize)?
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

    /// The areas of a kind of which some are among these, and that are not.
    pub fn left(&self, found: &BTreeSet<AreaRef>) -> Vec<&str> {
        let kind = |area: &AreaRef| self.kinds.get(*area as usize);
        let kinds: BTreeSet<_> = found.iter().filter_map(kind).collect();
        let all = (0u32..).zip(&self.names).filter(|(area, _)| !found.contains(area));
        all.filter(|(area, _)| kind(area).is_some_and(|kind| kinds.contains(kind)))
            .map(|(_, name)| name.as_ref())
            .collect()
    }

    /// The code of an area.
    pub fn code(&self, area: AreaRef) -> Option<&str> {
        let found = self.codes.iter().find(|(_, areas)| areas.contains(&area));
        found.map(|(code, _)| code.as_ref())
    }

    /// Finds the area that a cell names.
    pub fn find(&self, cell: &str) -> AreaMatch {
        self.find_in(cell, None, "")
    }

    /// The same among what lies in another area, or where is not known. Below a heading that says
    /// that codes stand below it, one may lack its letters and the zeros behind them.
    pub fn find_in(&self, cell: &str, outer: Option<AreaRef>, heading: &str) -> AreaMatch {
        let (way, found) = self.candidates(cell, outer, heading);
        match found.as_slice() {
            [] => AreaMatch::Nothing,
            [only] => AreaMatch::Found(*only, way),
            [a, b, ..] => AreaMatch::Several(*a, *b),
        }
    }

    /// Every area that a cell may name, all in one way.
    pub fn candidates(
        &self,
        cell: &str,
        outer: Option<AreaRef>,
        heading: &str,
    ) -> (Way, Vec<AreaRef>) {
        let fits = |area: &&AreaRef| {
            outer.is_none() || self.parent(**area).is_none() || self.lies_in(Some(**area), outer)
        };
        let (code, name) = (normal_code(cell), normal(cell));
        let bare = bare_codes(&code, heading);
        let bare = bare.iter().find_map(|code| self.codes.get(code.as_str()));
        let words = |name: &str| self.words.get(name);
        for (way, found) in [
            (Way::Code, self.codes.get(code.as_str())),
            (Way::BareCode, bare),
            (Way::Name, words(&name)),
            (Way::ShortName, without_sort(&name).and_then(words)),
        ] {
            let found: Vec<AreaRef> = found.into_iter().flatten().filter(fits).copied().collect();
            if !found.is_empty() {
                return (way, found);
            }
        }
        (Way::Name, Vec::new())
    }

    /// The area of this id, where another one has a name like one of its own.
    pub fn with_shared_name(&self, id: &str) -> Option<AreaRef> {
        let area = self.by_id(id)?;
        let shared = |areas: &Vec<AreaRef>| areas.len() > 1 && areas.contains(&area);
        self.words.values().chain(self.codes.values()).any(shared).then_some(area)
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

/// What a code may be that lacks its letters; below a heading of codes also the zeros behind them.
fn bare_codes(code: &str, heading: &str) -> Vec<String> {
    let heading = heading.to_lowercase();
    let all = [("GM", 4, "gemeente"), ("WK", 6, "wijk"), ("BU", 8, "buurt")];
    let named = all.iter().any(|(.., name)| heading.contains(name));
    let may = |digits: usize, name: &str| {
        let shortened = code.len() < digits && super::words::is_code(&heading);
        code.len() == digits || shortened && (!named || heading.contains(name))
    };
    let digits = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
    let all = all.into_iter().filter(|(_, length, name)| digits && may(*length, name));
    all.map(|(letters, length, _)| format!("{letters}{code:0>length$}")).collect()
}

/// Names are compared in small letters, without accents however they are written, with one space
/// for whatever is between words.
pub fn normal(name: &str) -> String {
    let typed = as_typed(name);
    let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A name without the word for its sort: `gemeente`, `wijk 01`, `subwijk`, `buurt`.
fn without_sort(name: &str) -> Option<&str> {
    if let Some(rest) = name.strip_suffix(" gemeente") {
        return Some(rest);
    }
    const SORTS: &str = "gemeente wijk subwijk buurt stadsdeel municipality district neighbourhood";
    let (sort, rest) = name.split_once(' ')?;
    if !SORTS.split(' ').any(|known| known == sort) {
        return None;
    }
    let digits = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    match rest.split_once(' ') {
        Some((number, rest)) if digits(number) => Some(rest),
        None if digits(rest) => None,
        _ => Some(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::AreaMatch::*;
    use super::*;

    fn register() -> Register {
        let areas = [
            ("groningen", "Groningen", Some("GM0014"), None),
            ("selwerd", "Selwerd", Some("BU00140101"), Some("groningen")),
            ("cafe-buurt", "Café-buurt", None, None),
            ("centrum-a", "Centrum", None, Some("selwerd")),
            ("centrum-b", "Centrum", None, Some("cafe-buurt")),
        ];
        let area =
            |(id, name, code, parent)| Area { id, names: vec![name], kind: None, code, parent };
        Register::new(areas.into_iter().map(area))
    }

    #[test]
    fn an_area_is_found_by_code_id_or_name() {
        let register = register();
        for (cell, expected) in [
            ("GM0014", Found(0, Way::Code)),
            ("gm0014  ", Found(0, Way::Code)),
            ("0014", Found(0, Way::BareCode)),
            ("00140101", Found(1, Way::BareCode)),
            ("SELWERD", Found(1, Way::Name)),
            ("cafe buurt", Found(2, Way::Name)),
            ("cafe-buurt", Found(2, Way::Name)),
            ("CAFE\u{301}-BUURT", Found(2, Way::Name)),
            ("Sel\u{ad}werd\u{200b}", Found(1, Way::Name)),
            ("Groningen (gemeente)", Found(0, Way::ShortName)),
            ("Wijk 03 Selwerd", Found(1, Way::ShortName)),
            ("Centrum", Several(3, 4)),
            ("Groningen (PV)", Nothing),
            ("Selwrd", Nothing),
        ] {
            assert_eq!(register.find(cell), expected, "{cell}");
        }
        assert_eq!(register.suggestion("Selwrd"), Some("Selwerd"));
        assert_eq!(register.with_shared_name("centrum-b"), Some(4));
        assert_eq!(register.with_shared_name("selwerd"), None);
    }

    #[test]
    fn below_a_heading_of_codes_zeros_may_lack() {
        let register = register();
        for (cell, heading, expected) in [
            ("14", "Gemeentecode", Found(0, Way::BareCode)),
            ("140101", "buurtcode", Found(1, Way::BareCode)),
            ("140101", "code", Found(1, Way::BareCode)),
            ("14", "wijkcode", Nothing),
            ("14", "wijk", Nothing),
            ("15", "code", Nothing),
        ] {
            assert_eq!(register.find_in(cell, None, heading), expected, "{cell} {heading}");
        }
    }

    #[test]
    fn a_name_counts_within_the_area_around_it() {
        let register = register();
        assert_eq!(register.find_in("Centrum", Some(0), ""), Found(3, Way::Name));
        assert_eq!(register.find_in("Groningen", Some(0), ""), Found(0, Way::Name));
        assert_eq!(register.find_in("Centrum", Some(2), ""), Found(4, Way::Name));
        assert_eq!(register.find_in("Selwerd", Some(2), ""), Nothing);
        assert_eq!(register.find_in("cafe buurt", Some(0), ""), Found(2, Way::Name));
    }
}
