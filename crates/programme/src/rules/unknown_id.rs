use crate::find::register::{Found, Register};
use crate::model::Kind;
use crate::rules::kinds;
use base::diagnostic::prelude::*;

rule! {
    error "unknown-id"
    nl "een id bestaat niet" en "an id does not exist"
    why nl "Alles op de site verwijst naar elkaar met een id: de naam van het bestand zonder .md, of de eerste kolom \
            van areas.csv. Bestaat die id niet, of hoort hij bij een ander soort, dan is de verwijzing leeg. Kijk of \
            de id goed is gespeld en of het bestand in de goede map staat."
        en "Everything on the site refers to everything else by an id: the name of the file without .md, or the \
            first column of areas.csv. If that id does not exist, or belongs to another kind, the reference is \
            empty. See whether the id is spelled well and whether the file stands in the right folder."
    bad "goals: [prettig-woonen]"
    good "goals: [prettig-wonen]"

    /// An indicator or an area in a text.
    pub fn in_text(place: Span, kind: Kind, id: &str, nearest: Option<&str>) {
        let is_area = kind == Kind::Area;
        match is_area {
            true => nl "Er is geen gebied met de id “{id}”." en "There is no area with the id “{id}”.",
            false => nl "Er is geen indicator met de id “{id}”." en "There is no indicator with the id “{id}”.",
        }
        hint match nearest {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None if kind == Kind::Area => nl "Schrijf een id uit de eerste kolom van areas.csv."
                                          en "Write an id from the first column of areas.csv.",
            None => nl "Schrijf de naam van een bestand in de map indicators, zonder .md."
                    en "Write the name of a file in the folder indicators, without .md.",
        }
    }
}

/// An id in a key or a cell where one of `kinds` was asked for.
pub fn report(
    register: &Register,
    id: &str,
    span: Span,
    kinds: &[Kind],
    found: Found,
) -> Diagnostic {
    let wanted = kinds::any_of(kinds);
    let message = match found {
        Found::OtherKind(kind) => {
            let other = kinds::one(kind);
            both(
                format!("“{id}” is {}, maar hier hoort {}.", other.nl, wanted.nl),
                format!("“{id}” is {}, but {} belongs here.", other.en, wanted.en),
            )
        }
        _ if kinds.is_empty() => {
            text!("Er is niets met de id “{id}”.", "There is nothing with the id “{id}”.")
        }
        _ => both(
            format!("Er is geen {} met de id “{id}”.", wanted.nl.replace("een ", "")),
            format!("There is no {} with the id “{id}”.", plain(&wanted.en)),
        ),
    };
    let taken = matches!(found, Found::OtherKind(_));
    let hint = match nearest(id, register.ids(kinds)) {
        Some(near) => did_you_mean(near),
        None => elsewhere(id, kinds, taken),
    };
    Diagnostic::new(&RULE, span, message).hint(hint)
}

/// As [`report`], where `programme` was allowed too.
pub fn subject(register: &Register, id: &str, span: Span) -> Diagnostic {
    let mut diagnostic = report(register, id, span, &[], Found::Unknown);
    let known = register.ids(&[]).chain([crate::find::register::PROGRAMME]);
    if let Some(near) = nearest(id, known) {
        diagnostic = diagnostic.hint(did_you_mean(near));
    }
    diagnostic
}

fn both(nl: String, en: String) -> Text {
    Text { nl, en }
}

fn plain(words: &str) -> String {
    words.replace("an ", "").replace("a ", "")
}

pub(crate) fn did_you_mean(near: &str) -> Text {
    text!("Bedoelt u “{near}”?", "Do you mean “{near}”?")
}

/// What to do where no id is like the one that was written; where it is `taken`, by another kind,
/// no file can be made for it.
fn elsewhere(id: &str, kinds: &[Kind], taken: bool) -> Text {
    match kinds {
        [] => text!(
            "Schrijf de naam van een bestand zonder .md, of een id uit areas.csv.",
            "Write the name of a file without .md, or an id from areas.csv."
        ),
        [Kind::Area] if taken => {
            text!("Schrijf een id uit areas.csv.", "Write an id from areas.csv.")
        }
        [Kind::Area] => text!(
            "Voeg een rij met deze id toe aan areas.csv, of schrijf een id die daar al staat.",
            "Add a row with this id to areas.csv, or write an id that is already there."
        ),
        [kind, ..] => {
            let folder = kind.folder();
            if taken {
                text!(
                    "Schrijf de naam van een bestand in {folder}, zonder .md.",
                    "Write the name of a file in {folder}, without .md."
                )
            } else {
                text!(
                    "Schrijf de naam van een bestand in {folder}, zonder .md, of maak {folder}/{id}.md.",
                    "Write the name of a file in {folder}, without .md, or make {folder}/{id}.md."
                )
            }
        }
    }
}

/// A text for an area that the register lacks.
pub fn area_without_row<'a>(
    id: &str,
    span: Span,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let message = text!(
        "Deze tekst hoort bij het gebied “{id}”, maar dat staat niet in areas.csv.",
        "This text belongs to the area “{id}”, but that is not in areas.csv."
    );
    let hint = match nearest(id, known) {
        Some(near) => text!(
            "Noem het bestand {near}.md, of voeg een rij met de id “{id}” toe aan areas.csv.",
            "Name the file {near}.md, or add a row with the id “{id}” to areas.csv."
        ),
        None => text!(
            "Voeg een rij met de id “{id}” en een naam toe aan areas.csv.",
            "Add a row with the id “{id}” and a name to areas.csv."
        ),
    };
    Diagnostic::new(&RULE, span, message).hint(hint)
}

/// A row that another row of the same table names.
pub fn row<'a>(id: &str, span: Span, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    let message = text!(
        "In deze tabel is geen rij met de id “{id}”.",
        "This table has no row with the id “{id}”."
    );
    let hint = match nearest(id, known) {
        Some(near) => did_you_mean(near),
        None => text!(
            "Schrijf de id van een andere rij van deze tabel, of laat de cel leeg.",
            "Write the id of another row of this table, or leave the cell empty."
        ),
    };
    Diagnostic::new(&RULE, span, message).hint(hint)
}

/// A word in the menu that is neither a kind nor a free page.
pub fn in_menu(register: &Register, word: &str, span: Span, found: Found) -> Diagnostic {
    let message = match found {
        Found::OtherKind(kind) => {
            let other = kinds::one(kind);
            both(
                format!(
                    "“{word}” is {}, en in het menu staan soorten en vrije pagina's.",
                    other.nl
                ),
                format!("“{word}” is {}, and the menu holds kinds and free pages.", other.en),
            )
        }
        _ => text!(
            "“{word}” is geen soort en geen vrije pagina.",
            "“{word}” is neither a kind nor a free page."
        ),
    };
    let kinds = Kind::ALL.map(Kind::name);
    let hint = match Kind::from_folder(word).map(Kind::name) {
        Some(kind) => did_you_mean(kind),
        None => match nearest(word, kinds.into_iter().chain(register.ids(&[Kind::Page]))) {
            Some(near) => did_you_mean(near),
            None => text!(
                "Schrijf een soort, zoals goal of indicator, of de id van een bestand in pages.",
                "Write a kind, such as goal or indicator, or the id of a file in pages."
            ),
        },
    };
    Diagnostic::new(&RULE, span, message).hint(hint)
}
