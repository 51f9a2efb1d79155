//! What the import decided: a subject and a sentence, in both languages.

use base::diagnostic::{Text, shorten_to};
use base::text;

/// A decision: what it is about, and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub subject: Subject,
    pub text: Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Source,
    Encoding,
    Separator,
    Sheet,
    Header,
    Unit,
    Foot,
    Layout,
    Area,
    Period,
    Figures,
    Marks,
    Indicator,
    /// What the editor has still to choose.
    Open,
}

impl Subject {
    pub fn text(self) -> Text {
        match self {
            Self::Source => text!("Bron", "Source"),
            Self::Encoding => text!("Codering", "Encoding"),
            Self::Separator => text!("Scheiding", "Separator"),
            Self::Sheet => text!("Blad", "Sheet"),
            Self::Header => text!("Kop", "Headings"),
            Self::Unit => text!("Eenheid", "Unit"),
            Self::Foot => text!("Voet", "Foot"),
            Self::Layout => text!("Indeling", "Layout"),
            Self::Area => text!("Gebied", "Area"),
            Self::Period => text!("Periode", "Period"),
            Self::Figures => text!("Cijfers", "Figures"),
            Self::Marks => text!("Tekens", "Marks"),
            Self::Indicator => text!("Indicator", "Indicator"),
            Self::Open => text!("Kies nog", "To choose"),
        }
    }
}

/// A name in a message, shortened where it is very long: a heading says more than a cell.
pub fn short(name: &str) -> String {
    shorten_to(60, name)
}

/// The first few of a list in quotation marks, and how many more there are.
pub fn list(names: impl IntoIterator<Item = impl AsRef<str>>) -> Text {
    const SHOWN: usize = 10;
    let mut names = names.into_iter();
    let shown: Vec<String> =
        names.by_ref().take(SHOWN).map(|name| format!("“{}”", short(name.as_ref()))).collect();
    let shown = shown.join(", ");
    match names.count() {
        0 => text!("{shown}", "{shown}"),
        more => text!("{shown} en nog {more}", "{shown} and {more} more"),
    }
}

/// Names with the numbers by which they can be chosen, from 1.
pub fn numbered(names: &[String]) -> Text {
    joined((1usize..).zip(names).take(30).map(|(number, name)| {
        let name = short(name);
        text!("{number} “{name}”", "{number} “{name}”")
    }))
}

/// Texts with commas between them.
pub fn joined(texts: impl Iterator<Item = Text>) -> Text {
    let (nl, en): (Vec<String>, Vec<String>) = texts.map(|text| (text.nl, text.en)).unzip();
    Text { nl: nl.join(", "), en: en.join(", ") }
}
