use crate::kinds::dutch;
use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "unknown-value"
    nl "een woord staat niet in de lijst" en "a word is not in the list"
    why nl "Sommige sleutels kennen een vaste lijst van woorden, zodat de site ze kan vertalen, tellen en kleuren. \
            De woorden zijn Engels; op de pagina staan ze in de taal van de lezer."
        en "Some keys know a fixed list of words, so that the site can translate, count and colour them. The words \
            are English; the page shows them in the language of the reader."
    bad "---\ntitle: Veilig in de buurt\nlevel: hoog\n---\n"
    good "---\ntitle: Veilig in de buurt\nlevel: outcome\n---\n"

    pub fn report(name: &str, value: &str, span: Span, allowed: &[&str]) {
        let value = shorten(value);
        let words = allowed.join(", ");
        let explained = allowed.iter().map(|word| explained(word)).collect::<Vec<_>>().join(", ");
        let near = dutch::word_for(&value, allowed).or_else(|| nearest(&value, allowed.iter().copied()));
        at span;
        nl "“{value}” is geen waarde voor “{name}”." en "“{value}” is no value for “{name}”."
        hint match near {
            Some(meant) => nl "Bedoelt u “{meant}”? Mogelijk zijn: {explained}."
                           en "Do you mean “{meant}”? Possible are: {words}.",
            None => nl "Mogelijk zijn: {explained}." en "Possible are: {words}.",
        }
    }

    /// For a breakdown, of those that the table has.
    pub fn dimension(value: &str, span: Span, dimensions: &[&str]) {
        let value = shorten(value);
        let words = dimensions.join(", ");
        let has_none = dimensions.is_empty();
        at span;
        nl "De tabel is niet uitgesplitst naar “{value}”." en "The table is not broken down by “{value}”."
        hint match has_none {
            true => nl "Zet een kolom by_{value} in de tabel, of haal “by” weg."
                    en "Put a column by_{value} into the table, or delete “by”.",
            false => nl "Mogelijk zijn: {words}." en "Possible are: {words}.",
        }
    }

    /// For a duration: `meant` is the word that it probably should be.
    pub fn frequency(name: &str, value: &str, span: Span, meant: Option<&str>) {
        let value = shorten(value);
        at span;
        nl "“{value}” bij “{name}” zegt niet hoe vaak iets terugkomt."
        en "“{value}” of “{name}” does not say how often something returns."
        hint match meant {
            Some(meant) => nl "Schrijf “{meant}”." en "Write “{meant}”.",
            None =>
                nl "Schrijf once, weekly, monthly, quarterly, half-yearly, yearly, “every two years” of een duur als \
                    P3M."
                en "Write once, weekly, monthly, quarterly, half-yearly, yearly, “every two years” or a duration such \
                    as P3M.",
        }
    }

    /// An entry of `accepted` whose code is that of no warning, though it may be that of another
    /// rule.
    pub fn warning(code: &str, span: Span, is_rule: bool, near: Option<&str>) {
        at span;
        match is_rule {
            true => nl "“{code}” is geen waarschuwing, en alleen een waarschuwing kan worden aanvaard."
                    en "“{code}” is no warning, and only a warning can be accepted.",
            false => nl "Er is geen waarschuwing met de code “{code}”."
                     en "There is no warning with the code “{code}”.",
        }
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Schrijf de code die bij de waarschuwing staat, of haal deze regel weg."
                    en "Write the code that stands with the warning, or remove this entry.",
        }
    }
}

/// A word with what it means in Dutch.
fn explained(word: &str) -> String {
    match dutch::gloss(word).filter(|gloss| *gloss != word) {
        Some(gloss) => format!("{word} ({gloss})"),
        None => word.to_owned(),
    }
}
