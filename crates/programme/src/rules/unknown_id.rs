use crate::find::ids::{Found, Register};
use crate::kinds::MADE;
use crate::kinds::dutch;
use crate::read::describe::mend_id;
use crate::read::strays::kind_in_dutch;
use crate::rules::{invalid_id, kinds};
use crate::values::{Kind, Subject};
use base::diagnostic::prelude::*;
use base::value::{LONGEST_ID, is_id};

rule! {
    error "unknown-id"
    nl "een id bestaat niet" en "an id does not exist"
    why nl "Alles op de site verwijst naar elkaar met een id: de naam van het bestand zonder .md, of de eerste kolom \
            van areas.csv. Bestaat die id niet, of hoort hij bij een andere soort, dan is de verwijzing leeg. Kijk of \
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

    /// An id where one of `kinds` was asked for.
    fn of_no_object(register: &Register, id: &str, span: Span, kinds: &[Kind], found: Found) {
        let Text { nl, en } = kinds::any_of(kinds);
        let other = match found {
            Found::OtherKind(kind) => Some(kinds::one(kind)),
            _ => None,
        };
        let (plain_nl, plain_en) = (nl.replace("een ", ""), en.replace("an ", "").replace("a ", ""));
        let called = register.called(id, kinds);
        let near = called.or_else(|| like(register, id, span, kinds)).map(did_you_mean);
        let is_taken = other.is_some();
        at span;
        match other {
            Some(Text { nl: other_nl, en: other_en }) =>
                nl "“{id}” is {other_nl}, maar hier hoort {nl}." en "“{id}” is {other_en}, but {en} belongs here.",
            None if kinds.is_empty() =>
                nl "Er is niets met de id “{id}”." en "There is nothing with the id “{id}”.",
            None => nl "Er is geen {plain_nl} met de id “{id}”." en "There is no {plain_en} with the id “{id}”.",
        }
        hint = near.unwrap_or_else(|| elsewhere(id, kinds, is_taken));
    }

    /// A text for an area that the register lacks.
    pub(crate) fn area_without_row<'a>(
        id: &str,
        span: Span,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let near = nearest(id, known);
        at span;
        nl "Deze tekst hoort bij het gebied “{id}”, maar dat staat niet in areas.csv."
        en "This text belongs to the area “{id}”, but that is not in areas.csv."
        hint match near {
            Some(near) => nl "Noem het bestand {near}.md, of voeg een rij met de id “{id}” toe aan areas.csv."
                          en "Name the file {near}.md, or add a row with the id “{id}” to areas.csv.",
            None => nl "Voeg een rij met de id “{id}” en een naam toe aan areas.csv."
                    en "Add a row with the id “{id}” and a name to areas.csv.",
        }
    }

    /// A row that another row of the same table names.
    pub(crate) fn row(id: &str, span: Span, near: Option<&str>) {
        at span;
        nl "In deze tabel is geen rij met de id “{id}”." en "This table has no row with the id “{id}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Schrijf de id van een andere rij van deze tabel, of laat de cel leeg."
                    en "Write the id of another row of this table, or leave the cell empty.",
        }
    }

    /// A word in the menu that is neither a kind nor a page.
    pub(crate) fn in_menu(register: &Register, word: &str, span: Span) {
        let made = MADE.iter().map(|(name, _)| *name);
        let known = Kind::ALL.map(Kind::name).into_iter().chain(register.ids(&[])).chain(made);
        let kind = Kind::from_folder(word).or_else(|| kind_in_dutch(word)).map(Kind::name);
        let folder = kind.or_else(|| dutch::word_for(word, &Kind::ALL.map(Kind::name)));
        let near = folder.or_else(|| nearest(word, known));
        at span;
        nl "“{word}” is geen soort en geen pagina." en "“{word}” is neither a kind nor a page."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Schrijf een soort, zoals goal of indicator, of de naam van een bestand zonder .md; naar een andere site \
                        leidt {{title: Contact, url: https://…}}."
                    en "Write a kind, such as goal or indicator, or the name of a file without .md; {{title: Contact, url: \
                        https://…}} leads to another site.",
        }
    }
}

/// What is wrong with a word in a key or a cell where the id of one of `kinds` was asked for.
pub(crate) fn report(
    register: &Register,
    id: &str,
    span: Span,
    kinds: &[Kind],
    found: Found,
) -> Diagnostic {
    if is_id(id) {
        return of_no_object(register, id, span, kinds, found);
    }
    // An id that is not there either would be the next error.
    let mended = mend_id(id).filter(|id| register.holds(id, kinds));
    let mended = mended.or_else(|| like(register, &mend_id(id)?, span, kinds).map(str::to_owned));
    let called = register.called(id, kinds);
    let is_nothing = called.is_none() && mended.is_none() && id.chars().count() <= LONGEST_ID;
    let problem = invalid_id::reference(id, span, called, mended);
    problem.hint_if(is_nothing.then(|| elsewhere(id, kinds, true)))
}

/// As [`report`], where `programme` was allowed too.
pub(crate) fn subject(register: &Register, id: &str, span: Span) -> Diagnostic {
    if !is_id(id) {
        return report(register, id, span, &[], Found::Unknown);
    }
    let known = || register.ids(&[]).chain([Subject::PROGRAMME]);
    let near = register.guesses.of(span.file, || nearest(id, known()));
    report(register, id, span, &[], Found::Unknown).hint_if(near.map(did_you_mean))
}

/// The id of one of `kinds` that is most like one that is not there.
fn like<'a>(register: &'a Register, id: &str, span: Span, kinds: &'a [Kind]) -> Option<&'a str> {
    register.guesses.of(span.file, || nearest(id, register.ids(kinds)))
}

/// What to do where no id is like the one that was written; where it is `taken`, by another kind,
/// no file can be made for it.
fn elsewhere(id: &str, kinds: &[Kind], taken: bool) -> Text {
    let folder = kinds.first().map_or("", |kind| kind.folder());
    text! {
        match kinds {
            [] => nl "Schrijf de naam van een bestand zonder .md, of een id uit areas.csv."
                  en "Write the name of a file without .md, or an id from areas.csv.",
            [Kind::Area] if taken => nl "Schrijf een id uit areas.csv." en "Write an id from areas.csv.",
            [Kind::Area] => nl "Voeg een rij met deze id toe aan areas.csv, of schrijf een id die daar al staat."
                            en "Add a row with this id to areas.csv, or write an id that is already there.",
            _ if taken => nl "Schrijf de naam van een bestand in {folder}, zonder .md."
                          en "Write the name of a file in {folder}, without .md.",
            _ => nl "Schrijf de naam van een bestand in {folder}, zonder .md, of maak {folder}/{id}.md."
                 en "Write the name of a file in {folder}, without .md, or make {folder}/{id}.md.",
        }
    }
}
