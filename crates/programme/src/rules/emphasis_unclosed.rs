use base::diagnostic::prelude::*;

rule! {
    warning "emphasis-unclosed"
    nl "vette tekst wordt niet gesloten" en "bold text is not closed"
    why nl "Twee sterretjes voor een woord beginnen vette tekst, en twee sterretjes direct achter een woord sluiten haar, in \
            dezelfde alinea. Ontbreken die, of staat er een spatie voor, dan zien lezers sterretjes. Zijn ze zo bedoeld, \
            zoals bij een noot, zet er dan backslashes voor: \\*\\*. In sleutels en in tabellen wordt geen Markdown \
            gelezen: daar zien lezers elk sterretje."
        en "Two asterisks before a word begin bold text, and two asterisks directly behind a word close it, in the same \
            paragraph. Where these lack, or a space stands before them, readers see asterisks. Where they are meant as they \
            are, as with a note, put backslashes before them: \\*\\*. In keys and in tables no Markdown is read: readers see every \
            asterisk there."
    bad "**Let op: de inloop is dicht."
    good "**Let op:** de inloop is dicht."

    /// `space` says whether asterisks follow behind a space, where they close nothing.
    pub fn report(place: Span, space: bool) {
        match space {
            true => nl "Deze vette tekst wordt niet gesloten: voor de sterretjes die dat moeten doen, staat een spatie."
                    en "This bold text is not closed: there is a space before the asterisks that should do so."
                    hint nl "Haal die spatie weg: **tekst**" en "Take out that space: **text**",
            false => nl "Deze vette tekst wordt niet gesloten: de sterretjes komen zo op de pagina."
                     en "This bold text is not closed: the asterisks come on the page as they are."
                     hint nl "Zet achter het laatste woord ook twee sterretjes: **tekst**. Zijn deze zo bedoeld, schrijf dan \\*\\*."
                          en "Put two asterisks behind the last word too: **text**. Where these are meant as they are, write \\*\\*.",
        }
    }

    /// In a key or a column `name`, where no Markdown is read.
    fn unread(place: Span, name: &str) {
        nl "Bij “{name}” wordt geen Markdown gelezen: de sterretjes komen zo op de pagina."
        en "No Markdown is read in “{name}”: the asterisks come on the page as they are."
        hint nl "Haal de sterretjes weg. Horen ze bij een noot, zet er dan een spatie achter: ** tekst"
             en "Take out the asterisks. Where they belong to a note, put a space behind them: ** text"
    }
}

/// Asterisks before a word in a text of a key or a cell, that nothing closes.
pub(crate) fn in_key(place: Span, name: &str, text: &str) -> Option<Diagnostic> {
    begins(text, None).map(|_| unread(place, name))
}

/// Where asterisks begin bold text in a stretch of text; `before` is what stands before it.
pub fn begins(text: &str, before: Option<char>) -> Option<usize> {
    let is_open = |c: char| c.is_whitespace() || matches!(c, '(' | '"' | '“' | '‘' | '>' | '|');
    let mut all = text.match_indices("**").map(|(at, _)| at);
    all.find(|at| {
        let (last, behind) = (text.get(..*at), text.get(at + 2..).unwrap_or_default());
        let last = last.and_then(|text| text.chars().next_back()).or(before);
        behind.starts_with(char::is_alphanumeric) && last.is_none_or(is_open)
    })
}
