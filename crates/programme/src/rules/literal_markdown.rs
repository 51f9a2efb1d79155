use crate::read::markdown::{Literal, literal};
use crate::rules::emphasis_unclosed;
use base::diagnostic::prelude::*;
use base::diagnostic::shorten;

rule! {
    error "literal-markdown"
    nl "Markdown die als tekst op de pagina komt" en "Markdown that comes on the page as text"
    why nl "Wat bijna Markdown is, wordt niet als Markdown gelezen: lezers zien dan haken, strepen en hekjes in plaats \
            van een link, een tabel of een kop. Zijn de tekens zo bedoeld, zet dan een backslash voor het eerste, \
            zoals \\[ of \\|. In de sleutels erboven en in tabellen wordt helemaal geen Markdown gelezen: daar staat \
            gewone tekst."
        en "What is almost Markdown is not read as Markdown: readers then see brackets, bars and number signs instead \
            of a link, a table or a heading. Where the signs are meant as they are, put a backslash before the first, \
            such as \\[ or \\|. In the keys above it and in tables no Markdown is read at all: what stands there is \
            plain text."
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

    /// Markdown in a key or a column `name`, where none is read.
    fn unread(place: Span, name: &str, found: &Literal<'_>) {
        let (written, plain) = (shorten(found.written), shorten(&found.plain));
        let form = (found.is_link, plain.is_empty());
        nl "Bij “{name}” wordt geen Markdown gelezen: “{written}” komt zo op de pagina."
        en "No Markdown is read in “{name}”: “{written}” comes on the page as it is."
        hint match form {
            (true, _) => nl "Schrijf alleen “{plain}”; een link kan in de tekst van een pagina."
                         en "Write “{plain}” alone; a link can stand in the text of a page.",
            (false, true) => nl "Laat “{written}” weg." en "Leave “{written}” out.",
            (false, false) => nl "Schrijf alleen “{plain}”." en "Write “{plain}” alone.",
        }
    }

    /// The same of items below each other.
    fn unread_list(place: Span, name: &str) {
        nl "Bij “{name}” wordt geen Markdown gelezen: deze lijst komt achter elkaar op de pagina."
        en "No Markdown is read in “{name}”: this list comes on the page in one line."
        hint nl "Maak er zinnen van, of zet de lijst in de tekst van een pagina."
             en "Make sentences of it, or put the list into the text of a page."
    }

    /// A link by a `label` that nothing in the text defines; `near` is one that is.
    pub fn undefined(place: Span, text: &str, label: &str, near: Option<&str>) {
        let (text, label) = (shorten(text), shorten(label));
        nl "Deze link wordt niet als link gelezen: nergens in de tekst staat waar “{label}” heen leidt."
        en "This link is not read as a link: nothing in the text says where “{label}” leads."
        hint match near {
            Some(near) => nl "Bedoelt u [{text}][{near}]?" en "Do you mean [{text}][{near}]?",
            None => nl "Schrijf [{text}](adres), of zet onder de tekst een regel [{label}]: adres"
                    en "Write [{text}](address), or put a line [{label}]: address below the text",
        }
    }

    /// A link as a wiki has it.
    pub fn wiki(place: Span, text: &str) {
        let text = shorten(text);
        nl "Deze link wordt niet als link gelezen: zo schrijft een wiki hem."
        en "This link is not read as a link: a wiki writes it so."
        hint nl "Schrijf [{text}](../goals/naam.md), met het pad van het bestand."
             en "Write [{text}](../goals/name.md), with the path of the file."
    }

    /// Text between signs by which other programs mark it.
    pub fn marked(place: Span, text: &str) {
        let text = shorten(text);
        nl "Tekst tussen == wordt niet gemarkeerd: de tekens komen zo op de pagina."
        en "Text between == is not marked: the signs come on the page as they are."
        hint nl "Schrijf <mark>{text}</mark>, of maak de tekst vet: **{text}**"
             en "Write <mark>{text}</mark>, or make the text bold: **{text}**"
    }

    /// The sign of a box of a kind that there is not; `near` is the one that was probably meant.
    pub fn alert(place: Span, kind: &str, near: Option<&str>) {
        let kind = shorten(kind);
        nl "Dit kader wordt niet als kader gelezen: de soort “{kind}” bestaat niet."
        en "This box is not read as a box: there is no kind “{kind}”."
        hint match near {
            Some(near) => nl "Schrijf [!{near}]. Mogelijk zijn: NOTE (opmerking), TIP, IMPORTANT (belangrijk), WARNING (let op), CAUTION (pas op)."
                          en "Write [!{near}]. Possible are: NOTE, TIP, IMPORTANT, WARNING, CAUTION.",
            None => nl "Mogelijk zijn: NOTE (opmerking), TIP, IMPORTANT (belangrijk), WARNING (let op), CAUTION (pas op)."
                    en "Possible are: NOTE, TIP, IMPORTANT, WARNING, CAUTION.",
        }
    }

    /// The sign of a box that does not stand alone on the first line of a quotation.
    pub fn alert_not_alone(place: Span, kind: &str, quoted: bool) {
        match quoted {
            true => nl "Dit kader wordt niet als kader gelezen: achter [!{kind}] staat nog tekst."
                    en "This box is not read as a box: there is text behind [!{kind}]."
                    hint nl "Begin de tekst op de volgende regel, weer met > ervoor."
                         en "Begin the text on the next line, with > before it again.",
            false => nl "Dit kader wordt niet als kader gelezen: er staat geen > voor [!{kind}]."
                     en "This box is not read as a box: there is no > before [!{kind}]."
                     hint nl "Zet > voor elke regel van het kader." en "Put > before each line of the box.",
        }
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

/// Markdown in a text of a key or a cell, the first that is found.
pub(crate) fn in_key(place: Span, name: &str, text: &str) -> Option<Diagnostic> {
    let items = text.lines().filter(|line| is_item(line.trim_start())).count();
    match literal(text) {
        Some(found) => Some(unread(place, name, &found)),
        None if items > 1 => Some(unread_list(place, name)),
        None => emphasis_unclosed::in_key(place, name, text),
    }
}

/// Whether a line begins as an item of a list.
fn is_item(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = rest.len() < line.len() && (rest.starts_with(". ") || rest.starts_with(") "));
    is_numbered || ["- ", "* ", "+ "].iter().any(|sign| line.starts_with(sign))
}
