use base::diagnostic::prelude::*;
use locale::LocaleFault;

rule! {
    error "invalid-theme"
    nl "Een bestand van het thema klopt niet" en "A file of the theme is not right"
    why nl "theme.yaml noemt de kleuren van het thema, elk als twee kleuren (licht en donker) in de vorm #rrggbb, en \
            hoeveel contrast zij hebben. De woorden staan in locales/*.ftl."
        en "theme.yaml names the colours of the theme, each as two colours (light and dark) in the form #rrggbb, and \
            how much contrast they have. The words stand in locales/*.ftl."
    bad "colours:\n  ink: zwart"
    good "colours:\n  ink: [\"#1a2230\", \"#eceff1\"]"

    pub fn no_keys(place: Span) {
        nl "In dit bestand horen sleutels te staan, zoals “colours:”." en "This file is to hold keys, such as “colours:”."
    }

    pub fn no_colours(place: Span) {
        nl "Onder “colours” hoort op elke regel de naam van een kleur te staan, met haar twee waarden."
        en "Under “colours” each line is to hold the name of a colour and its two values."
        hint nl "Schrijf ink: [\"#1a2230\", \"#eceff1\"]." en "Write ink: [\"#1a2230\", \"#eceff1\"]."
    }

    pub fn unknown_key(place: Span, key: &str, known: &[&str]) {
        let (all, near) = (known.join(", "), meant(key, known));
        nl "Een thema kent de sleutel “{key}” niet." en "A theme does not know the key “{key}”."
        hint match near {
            Some("programme.yaml") => nl "Zet het logo in programme.yaml, bij “logo”."
                                      en "Put the logo in programme.yaml, under “logo”.",
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "De sleutels zijn: {all}." en "The keys are: {all}.",
        }
    }

    /// A colour that neither the default theme nor a file of this theme uses.
    pub fn unknown_colour<'a>(place: Span, name: &str, known: impl Iterator<Item = &'a str>) {
        let near = nearest(name, known).map(str::to_owned);
        nl "Geen stijlblad en geen sjabloon gebruikt de kleur “{name}”."
        en "No style sheet and no template uses the colour “{name}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "Neem een naam uit themes/default/theme.yaml, zoals accent, ink of ground; een eigen kleur werkt \
                        zodra een bestand van dit thema “var(--{name})” gebruikt."
                    en "Take a name of themes/default/theme.yaml, such as accent, ink or ground; a colour of your own \
                        works once a file of this theme uses “var(--{name})”.",
        }
    }

    pub fn colour(place: Span, name: &str) {
        nl "De kleur “{name}” is geen paar van licht en donker."
        en "The colour “{name}” is no pair of light and dark."
        hint nl "Schrijf {name}: [\"#1a2230\", \"#eceff1\"]." en "Write {name}: [\"#1a2230\", \"#eceff1\"]."
    }

    pub fn contrast(place: Span) {
        nl "Een regel onder “contrast” noemt geen twee kleuren van het thema en een getal."
        en "A line under “contrast” does not name two colours of the theme and a number."
        hint nl "Schrijf - [ink, ground, 7]." en "Write - [ink, ground, 7]."
    }

    /// A message of a file of words that cannot be read.
    pub fn words(path: &str, line: usize, fault: &LocaleFault) {
        let what = text! {
            match fault {
                LocaleFault::NoText(key) =>
                    nl "achter “{key} =” staat geen tekst" en "there is no text behind “{key} =”",
                LocaleFault::DuplicateKey(key) => nl "“{key}” staat er twee keer" en "“{key}” is there twice",
                LocaleFault::Expected(sign) => nl "hier hoort “{sign}” te staan" en "“{sign}” belongs here",
                LocaleFault::LoneBrace => nl "een accolade is alleen geopend of gesloten"
                                          en "a brace is only opened or closed",
                LocaleFault::NoDefault => nl "een keuze heeft geen vorm met *" en "a choice has no variant with *",
                LocaleFault::SeveralDefaults =>
                    nl "een keuze heeft meer dan één vorm met *" en "a choice has more than one variant with *",
                LocaleFault::Selector => nl "een keuze kijkt naar iets anders dan een $waarde"
                                         en "a choice looks at something else than a $value",
                LocaleFault::OpenQuotation =>
                    nl "een aanhalingsteken wordt niet gesloten" en "a quotation mark is not closed",
                LocaleFault::Escape => nl "wat achter “\\” staat, bestaat niet"
                                       en "what stands behind “\\” does not exist",
                LocaleFault::Arguments => nl "de waarden van een functie staan niet goed"
                                          en "the arguments of a function are not right",
                LocaleFault::TooDeep => nl "accolades staan te diep in elkaar" en "braces stand in each other too deep",
                LocaleFault::Circle(key) =>
                    nl "“{key}” komt via wat het noemt weer bij zichzelf uit" en "“{key}” leads back to itself by what it names",
                LocaleFault::NoSuchMessage(key) => nl "“{key}” bestaat niet" en "there is no “{key}”",
                LocaleFault::NoMessage => nl "dit is geen woord, opmerking of vervolgregel"
                                          en "this is no message, comment or continuation",
            }
        };
        let (nl, en) = (what.nl, what.en);
        at Place::at(path, line, 1);
        nl "Dit woord klopt niet: {nl}." en "This message is not right: {en}."
    }

    /// A word that is to stand in addresses and cannot.
    pub fn address(path: &str, line: usize, key: &str, word: &str) {
        at Place::at(path, line, 1);
        nl "“{key} = {word}” kan niet in een adres staan." en "“{key} = {word}” cannot stand in an address."
        hint nl "Gebruik alleen kleine letters, cijfers en streepjes, zoals `onze-doelen`; een schuine streep scheidt mappen."
             en "Use lower-case letters, digits and hyphens only, such as `our-goals`; a slash parts folders."
    }
}

/// The key that was meant; for a logo the file that it belongs in.
fn meant<'a>(key: &str, known: &[&'a str]) -> Option<&'a str> {
    match key {
        "logo" => Some("programme.yaml"),
        "colors" | "kleuren" => Some("colours"),
        "titel" | "name" | "naam" => Some("title"),
        _ => nearest(key, known.iter().copied()),
    }
}
