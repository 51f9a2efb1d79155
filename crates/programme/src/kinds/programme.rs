//! `programme.yaml`: the site and the programme as a whole.

use super::menu::Menu;
use super::prelude::*;
use super::terms::{Term, Terms};

record! {
    /// What `programme.yaml` says of the site and the programme.
    #[derive(Default)]
    Settings, "programme.yaml", "programme.yaml";

    title: Title,
        "De naam van het programma en van de site.",
        "The name of the programme and of the site.",
        "Groningen-Noord 2024–2027";

    summary: Option<Localised>,
        "Waar het programma over gaat, in gewone taal en in ten hoogste 300 tekens.",
        "What the programme is about, in plain language and at most 300 characters.",
        "Bewoners en partners werken samen aan de noordelijke wijken van Groningen.",
        "Residents and partners work together on the northern districts of Groningen.";

    voice: Option<Voice>,
        "Wie er op de site spreekt: het programma zelf (“wat we doen”), of een ander die erover vertelt (“wat er gebeurt”).",
        "Who speaks on the site: the programme itself (“what we do”), or another who tells of it (“what happens”).",
        "third-party";

    period: Within,
        "De looptijd van het programma.",
        "The time that the programme runs.",
        "{start: 2024, end: 2027}";

    horizon: Option<Year>,
        "Het jaar waar het programma naartoe werkt.",
        "The year towards which the programme works.",
        "2040";

    organisation: Option<Localised>,
        "Wie de site uitgeeft.",
        "Who publishes the site.",
        "Gemeente Groningen",
        "Municipality of Groningen";

    url: Option<SiteUrl>,
        "Het adres waar de site komt te staan.",
        "The address at which the site will stand.",
        "https://groningen-noord.example/";

    languages: Vec<Tag>,
        "De talen van de site. De eerste is de taal waarin u schrijft.",
        "The languages of the site. The first is the one that you write in.",
        "[nl, en]";

    area: Option<Place>,
        "Het gebied waar het programma over gaat: een id uit areas.csv.",
        "The area that the programme is about: an id from areas.csv.",
        "groningen-noord";

    reference_area: Option<Place>,
        "Het gebied waarmee wordt vergeleken: een id uit areas.csv.",
        "The area to compare with: an id from areas.csv.",
        "groningen";

    currency: Currency,
        "De munt van alle bedragen, als code van drie letters. Zonder deze sleutel is het de euro.",
        "The currency of all amounts, as a code of three letters. Without this key it is the euro.",
        "EUR";

    contact: OrDefault<Contact>,
        "Waar lezers terechtkunnen.",
        "Where readers can turn.",
        "{name: Redactie, email: redactie@groningen-noord.example}",
        "{name: Editors, email: redactie@groningen-noord.example}";

    notice: Option<Localised>,
        "Een zin die op elke pagina staat: dat dit een voorbeeld of een proef is.",
        "A sentence that stands on every page: that this is an example or a trial.",
        "Dit is een voorbeeld. Het is geen website van de gemeente.",
        "This is an example. It is no website of the municipality.";

    licence: Option<Text>,
        "De licentie waaronder te gebruiken is wat u zelf maakte; cijfers van anderen houden hun eigen licentie.",
        "The licence of what you made yourself; figures of others keep their own licence.",
        "CC BY 4.0";

    theme: Option<ThemeName>,
        "De naam van het thema: een map in themes/, of default.",
        "The name of the theme: a folder in themes/, or default.",
        "default";

    edit_url: Option<Url>,
        "Het adres waar een bestand te bewerken is, met {path} op de plaats van het bestand.",
        "The address where a file can be edited, with {path} in the place of the file.",
        "https://github.com/gemeente/programma/edit/main/{path}";

    terms: Terms,
        "Eigen woorden voor de soorten: hoe een spoor, actielijn of doel hier heet.",
        "Words of your own for the kinds: what a track, action line or goal is called here.",
        "\n  track: {nl: {singular: pijler, plural: pijlers, segment: pijlers}}",
        "\n  track: {en: {singular: pillar, plural: pillars, segment: pillars}}";

    menu: Option<Menu>,
        "Het menu: soorten, id's van pagina's, of een groep met een titel.",
        "The menu: kinds, ids of pages, or a group with a title.",
        "\n  - goal\n  - action-line\n  - {title: Over, items: [over-deze-site]}",
        "\n  - goal\n  - action-line\n  - {title: About, items: [over-deze-site]}";

    accessibility: Option<AccessibilityStatement>,
        "De toegankelijkheidsverklaring.",
        "The accessibility statement.",
        "{statement_url: 'https://www.toegankelijkheidsverklaring.nl/register/1', date: 2025-01-15}";

    security: Option<SecurityContact>,
        "Waar iemand een lek kan melden (security.txt).",
        "Where someone can report a vulnerability (security.txt).",
        "{contact: security@groningen.example, expires: 2026-12-31}";

    editions: Vec<Edition>,
        "De vastgestelde uitgaven van het programma, elk met een tag in git.",
        "The adopted editions of the programme, each with a tag in git.",
        "\n  - {tag: v2024, title: Zoals vastgesteld in 2024, date: 2024-07-04}",
        "\n  - {tag: v2024, title: As adopted in 2024, date: 2024-07-04}";

    previews: OrDefault<bool>,
        "Of er plaatjes worden gemaakt voor sociale media.",
        "Whether pictures are made for social media.",
        "true";

    search: Option<bool>,
        "Of lezers met woorden kunnen zoeken. Zo niet, dan is de bouw sneller en staat de lijst van A tot Z in het menu.",
        "Whether readers can search by words. If not, a build is quicker and the list from A to Z stands in the menu.",
        "false";

    accepted: Vec<Accepted>,
        "Waarschuwingen die de redactie kent; zij staan op “wat wij nog niet weten”.",
        "Warnings that the editors know of; they stand on “what we do not know yet”.",
        "\n  - {code: goal-without-indicator, of: bewoners-doen-mee, reason: Er is nog geen cijfer.}",
        "\n  - {code: goal-without-indicator, of: bewoners-doen-mee, reason: There is no figure yet.}";

    + span: Span = |_, span, _| span;
}

words!(
    /// Who says “we”.
    Voice { Programme = "programme", ThirdParty = "third-party" }
);

record! {
    #[derive(Default)]
    Contact, "contact", "contact";

    name: Option<Localised>,
        "Wie er antwoordt.",
        "Who answers.",
        "Redactie",
        "Editors";

    email: Option<Email>,
        "Het e-mailadres.",
        "The e-mail address.",
        "redactie@groningen-noord.example";

    url: Option<Url>,
        "Het adres van een contactpagina.",
        "The address of a contact page.",
        "https://gemeente.groningen.nl/contact";
}

record! {
    AccessibilityStatement, "toegankelijkheid", "accessibility";

    statement_url: Option<Url>,
        "Het adres van de verklaring.",
        "The address of the statement.",
        "https://www.toegankelijkheidsverklaring.nl/register/1";

    label: Option<Localised>,
        "De status, zoals die in de verklaring staat.",
        "The status, as the statement has it.",
        "Voldoet gedeeltelijk",
        "Complies in part";

    date: Option<Past<Date>>,
        "De dag van het onderzoek.",
        "The day of the examination.",
        "2025-01-15";
}

record! {
    /// What `security.txt` says.
    SecurityContact, "melden van lekken", "security contact";

    contact: Needed<ContactUri>,
        "Een e-mailadres, of een adres dat met https:// of tel: begint.",
        "An e-mail address, or an address that begins with https:// or tel:.",
        "security@groningen.example";

    expires: Option<Day>,
        "Tot en met welke dag dit geldt. Zonder deze sleutel is dat een jaar na elke bouw.",
        "Up to and including which day this holds. Without this key that is a year after every build.",
        "2026-12-31";

    + span: Span = |_, span, _| span;
}

record! {
    Edition, "uitgave", "edition";

    tag: Needed<Text>,
        "De naam van de tag in git.",
        "The name of the tag in git.",
        "v2024";

    title: Option<Localised>,
        "De naam voor de lezer.",
        "The name for readers.",
        "Zoals vastgesteld in 2024",
        "As adopted in 2024";

    date: Option<Past<Date>>,
        "De dag van vaststelling.",
        "The day of adoption.",
        "2024-07-04";

    + /// Its tag.
    span: Span = |record, span, _| record.get(Edition::tag).map_or(span, |tag| tag.span);
}

record! {
    /// A warning that the editors know of: a line on "what we do not know yet".
    Accepted, "bekende waarschuwing", "accepted warning";

    code: Needed<Text>,
        "De code van de waarschuwing.",
        "The code of the warning.",
        "goal-without-indicator";

    of: Whom,
        "Waar zij over gaat: een id; zonder deze sleutel geldt het voor het hele programma.",
        "What it is about: an id; without this key it holds for the whole programme.",
        "bewoners-doen-mee";

    reason: Option<Localised>,
        "Waarom de redactie dit zo laat.",
        "Why the editors leave it so.",
        "Er is nog geen cijfer.",
        "There is no figure yet.";

    + span: Span = |record, span, _| record.get(Accepted::code).map_or(span, |code| code.span);
}

impl Settings {
    pub fn langs(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.languages.len()).map(|index| Lang(u8::try_from(index).unwrap_or(u8::MAX)))
    }

    /// The first day of the programme.
    pub fn start(&self) -> Option<Date> {
        self.period.0.map(PartialDate::first)
    }

    /// The tag of a language: `nl`.
    pub fn tag(&self, lang: Lang) -> &str {
        self.languages.get(lang.index()).map_or("nl", |tag| tag.as_ref())
    }

    /// What the programme calls a kind in a language, where it says so.
    pub fn term(&self, kind: Kind, lang: Lang) -> Option<&Term> {
        self.terms.iter().find(|term| term.kind == kind && term.lang == lang)
    }
}

item! {
    /// An absolute address that ends with `/`.
    SiteUrl: Type::Url => Box<str>, |entry, builder| {
        let url = Url::read(entry, builder)?;
        match url.ends_with('/') {
            true => Some(url),
            false => Some(format!("{url}/").into()),
        }
    }
}

item! {
    /// A language tag.
    Tag: Type::Language => Box<str>, |entry, builder| Text::read(entry, builder)
}

field! {
    /// ISO 4217; the euro where it is left out.
    Currency: Type::Text => Box<str>, |entry, builder| {
        let currency = entry.and_then(|entry| Text::read(entry, builder));
        Some(currency.unwrap_or_else(|| "EUR".into()))
    }
}

field! {
    /// What an entry is about: none where it is the whole programme. An entry about an object that
    /// there is not in this build is dropped.
    Whom: Anything::TYPE => Option<ObjectRef>, |entry, builder| {
        let Some(entry) = entry else {
            return Some(None);
        };
        match Anything::read(entry, builder)? {
            (Subject::Programme, _) => Some(None),
            (Subject::Object(at), _) => Some(Some(at)),
        }
    }
}

#[cfg(test)]
pub const EXAMPLE: &str = "\
title: Groningen-Noord 2024–2027
summary: Bewoners en partners werken samen aan de noordelijke wijken van Groningen.
period: {start: 2024, end: 2027}
organisation: Gemeente Groningen
url: https://groningen-noord.example/
languages: [nl, en]
";
