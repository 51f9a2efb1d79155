use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "literal-markdown"
    nl "Markdown die als tekst op de pagina komt" en "Markdown that comes on the page as text"
    why nl "Wat bijna Markdown is, wordt niet als Markdown gelezen: lezers zien dan haken, strepen en hekjes in plaats \
            van een link, een tabel of een kop. Zijn de tekens zo bedoeld, zet dan een backslash voor het eerste, \
            zoals \\[ of \\|."
        en "What is almost Markdown is not read as Markdown: readers then see brackets, bars and number signs instead \
            of a link, a table or a heading. Where the signs are meant as they are, put a backslash before the first, \
            such as \\[ or \\|."
    bad "[de nota](../files/Mijn nota.pdf)"
    good "[de bijlage](../files/bijlage.pdf)"

    /// `address` and `title` are what stands between the round brackets.
    pub fn link(place: Span, address: &str, title: &str) {
        let address = shorten(address);
        nl "Deze link wordt niet als link gelezen: er staat een spatie in het adres."
        en "This link is not read as a link: there is a space in its address."
        hint nl "Schrijf het adres tussen punthaken: (<{address}>{title})"
             en "Write the address between angle brackets: (<{address}>{title})"
    }

    /// A space between the text of a link and its address.
    pub fn apart(place: Span, address: &str) {
        nl "Deze link wordt niet als link gelezen: er staat een spatie tussen de tekst en het adres."
        en "This link is not read as a link: there is a space between its text and its address."
        hint nl "Schrijf ze tegen elkaar aan: [tekst]({address})" en "Write them together: [text]({address})"
    }

    pub fn unfinished(place: Span) {
        nl "Deze link wordt niet gesloten." en "This link is not closed."
        hint nl "Zet achter het adres een haakje: [tekst](adres)"
             en "Put a bracket behind the address: [text](address)"
    }

    /// `signs` are its number signs.
    pub fn heading(place: Span, signs: &str) {
        nl "Deze kop wordt niet als kop gelezen: er staat geen spatie achter {signs}."
        en "This heading is not read as a heading: there is no space behind {signs}."
        hint nl "Zet een spatie achter {signs}." en "Put a space behind {signs}."
    }

    /// `mark` is what stands in its box.
    pub fn task(place: Span, mark: &str) {
        nl "Dit vakje wordt niet als vakje gelezen." en "This box is not read as a box."
        hint nl "Schrijf het als punt van een lijst, met een spatie eromheen: - [{mark}] tekst"
             en "Write it as an item of a list, with a space around it: - [{mark}] text"
    }

    /// `rule` is the line that should stand under the head.
    pub fn table(place: Span, rule: &str) {
        nl "Deze tabel wordt niet als tabel gelezen: onder de kop ontbreekt een lijn."
        en "This table is not read as a table: there is no line under its head."
        hint nl "Zet onder deze regel: {rule}" en "Put under this line: {rule}"
    }

    /// `columns` is the number of cells of the head, `below` that of the line under it.
    pub fn rule_of_other_length(place: Span, columns: usize, below: usize, rule: &str) {
        let (cells, plural) = if columns == 1 { ("cel", "") } else { ("cellen", "s") };
        nl "Deze tabel wordt niet als tabel gelezen: de kop heeft {columns} {cells}, de lijn eronder {below}."
        en "This table is not read as a table: its head has {columns} cell{plural}, the line under it {below}."
        hint nl "Maak de lijn even lang als de kop: {rule}" en "Make the line as long as the head: {rule}"
    }
}
