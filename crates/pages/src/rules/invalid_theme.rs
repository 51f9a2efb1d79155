use base::diagnostic::prelude::*;
use base::diagnostic::shorten;
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
            None => nl "De namen geeft “spoorboek new theme NAAM”, zoals accent, ink of ground; een eigen kleur werkt \
                        zodra een bestand van dit thema “var(--{name})” gebruikt."
                    en "The names are given by “spoorboek new theme NAME”, such as accent, ink or ground; a colour of your own \
                        works once a file of this theme uses “var(--{name})”.",
        }
    }

    pub fn colour(place: Span, name: &str) {
        nl "De kleur “{name}” is geen paar van licht en donker."
        en "The colour “{name}” is no pair of light and dark."
        hint nl "Schrijf {name}: [\"#1a2230\", \"#eceff1\"]." en "Write {name}: [\"#1a2230\", \"#eceff1\"]."
    }

    /// A colour that is written in another form.
    pub fn other_form(place: Span, name: &str, colour: &str, meant: Option<&str>) {
        nl "“{colour}” bij “{name}” staat niet in de vorm #rrggbb." en "“{colour}” at “{name}” is not in the form #rrggbb."
        hint match meant {
            Some(meant) => nl "Schrijf {meant}." en "Write {meant}.",
            None => nl "Schrijf een kleur als # met zes tekens, zoals #1a2230." en "Write a colour as # with six signs, such as #1a2230.",
        }
    }

    /// A colour in one scheme only.
    pub fn half_a_pair(place: Span, name: &str, colour: &str) {
        nl "De kleur “{name}” is een half paar: zij heeft er één voor licht en één voor donker nodig."
        en "The colour “{name}” is half a pair: it needs one for light and one for dark."
        hint nl "Schrijf {name}: [\"{colour}\", \"#…\"], met achteraan de kleur op een donkere achtergrond."
             en "Write {name}: [\"{colour}\", \"#…\"], the colour on a dark ground last."
    }

    pub fn title(place: Span) {
        nl "Achter “title” hoort de naam van het thema te staan." en "“title” is to hold the name of the theme."
        hint nl "Schrijf title: Stad." en "Write title: Town."
    }

    pub fn logo(place: Span) {
        nl "Achter “logo” hoort het pad van een afbeelding te staan." en "“logo” is to hold the path of a picture."
        hint nl "Schrijf logo: assets/logo.svg, of logo: {{file: assets/logo.svg, dark: assets/logo-donker.svg}}."
             en "Write logo: assets/logo.svg, or logo: {{file: assets/logo.svg, dark: assets/logo-dark.svg}}."
    }

    pub fn no_logo(place: Span, path: &str, near: Option<&str>) {
        nl "In dit thema staat geen afbeelding “{path}”." en "There is no picture “{path}” in this theme."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "Zet het bestand in de map assets van het thema en schrijf bijvoorbeeld assets/logo.svg."
                    en "Put the file into the folder assets of the theme and write, say, assets/logo.svg.",
        }
    }

    pub fn no_picture(place: Span, path: &str) {
        nl "“{path}” is geen afbeelding die een browser toont." en "“{path}” is no picture that a browser shows."
        hint nl "Neem een SVG, of een PNG of WebP." en "Take an SVG, or a PNG or WebP."
    }

    /// A style sheet fetches something that is no file of this theme.
    pub fn fetched(path: &str, at: (usize, usize), address: &str) {
        let address = shorten(address);
        at Place::at(path, at.0, at.1);
        nl "Dit stijlblad haalt iets op dat niet bij het thema hoort: “{address}”."
        en "This style sheet fetches something that is not part of the theme: “{address}”."
        hint nl "Zet het bestand in assets/ en schrijf url(naam); een stijlblad in assets/ komt vanzelf mee, zonder @import."
             en "Put the file into assets/ and write url(name); a style sheet in assets/ goes along by itself, without @import."
    }

    pub fn no_file(path: &str, at: (usize, usize), address: &str, near: Option<&str>) {
        at Place::at(path, at.0, at.1);
        nl "In assets/ van dit thema staat geen “{address}”." en "There is no “{address}” in assets/ of this theme."
        hint match near {
            Some(near) => nl "Bedoelt u “assets/{near}”?" en "Did you mean “assets/{near}”?",
            None => nl "Schrijf het pad zoals het vanuit dit stijlblad is, zoals fonts/stad.woff2."
                    en "Write the path as seen from this style sheet, such as fonts/town.woff2.",
        }
    }

    /// A style sheet takes a property that nothing gives.
    pub fn no_property(path: &str, at: (usize, usize), name: &str, near: Option<&str>) {
        at Place::at(path, at.0, at.1);
        nl "Er is geen kleur of maat “{name}”." en "There is no colour or size “{name}”."
        hint match near {
            Some(near) => nl "Bedoelt u “var(--{near})”?" en "Did you mean “var(--{near})”?",
            None => nl "Zet de kleur in theme.yaml, of geef haar in een stijlblad: :root {{ {name}: … }}"
                    en "Put the colour into theme.yaml, or give it in a style sheet: :root {{ {name}: … }}",
        }
    }

    /// A file that nothing looks at.
    pub fn misplaced(path: &str, belongs: Option<&str>) {
        at path;
        nl "Op deze plek in een thema wordt het bestand niet gebruikt." en "At this place in a theme the file is not used."
        hint match belongs {
            Some(belongs) => nl "Zet het in het thema als “{belongs}”." en "Put it into the theme as “{belongs}”.",
            None => nl "Een thema heeft theme.yaml en de mappen assets, locales en templates."
                    en "A theme has theme.yaml and the folders assets, locales and templates.",
        }
    }

    /// A file of words whose name does not say of which language.
    pub fn no_language(path: &str, name: &str) {
        at path;
        nl "De naam van dit bestand met woorden begint niet met een taal." en "The name of this file of words does not begin with a language."
        hint nl "Noem het nl.{name}, of begin met een andere taal." en "Call it en.{name}, or begin with another language."
    }

    pub fn contrast(place: Span) {
        nl "Een regel onder “contrast” noemt geen twee kleuren van het thema en een getal."
        en "A line under “contrast” does not name two colours of the theme and a number."
        hint nl "Schrijf - [ink, ground, 7]." en "Write - [ink, ground, 7]."
    }

    /// A message of a file of words that cannot be read.
    pub fn words(path: &str, at: (usize, usize), fault: &LocaleFault) {
        let what = text! {
            match fault {
                LocaleFault::NoText(key) =>
                    nl "achter “{key} =” staat geen tekst" en "there is no text behind “{key} =”",
                LocaleFault::DuplicateKey(key) => nl "“{key}” staat er twee keer" en "“{key}” is there twice",
                LocaleFault::Expected(sign) => nl "hier hoort “{sign}” te staan" en "“{sign}” belongs here",
                LocaleFault::LoneBrace => nl "een accolade hoort hier niet, of houdt geen waarde in"
                                          en "a brace does not belong here, or holds no value",
                LocaleFault::Unclosed => nl "een accolade wordt niet gesloten" en "a brace is not closed",
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
        let way = text! {
            match fault {
                LocaleFault::NoText(_) => nl "Schrijf er een tekst achter, of haal de regel weg."
                                          en "Write a text behind it, or take the line out.",
                LocaleFault::DuplicateKey(_) => nl "Laat er één staan." en "Let one of them stand.",
                LocaleFault::Expected(_) | LocaleFault::Unclosed | LocaleFault::LoneBrace =>
                    nl "Een waarde staat tussen twee accolades, {{ $naam }}; een accolade zelf schrijft u als {{\"{{\"}}."
                    en "A value stands between two braces, {{ $name }}; a brace itself is written as {{\"{{\"}}.",
                LocaleFault::NoDefault => nl "Zet een * voor de vorm die in alle andere gevallen geldt: *[other] …"
                                          en "Put a * before the variant that holds in all other cases: *[other] …",
                LocaleFault::SeveralDefaults => nl "Laat één * staan, bij de laatste vorm." en "Let one * stand, at the last variant.",
                LocaleFault::Selector => nl "Kies naar een waarde: {{ $count -> … }}" en "Choose by a value: {{ $count -> … }}",
                LocaleFault::OpenQuotation => nl "Zet een \" aan het eind." en "Put a \" at the end.",
                LocaleFault::Escape => nl "Schrijf het teken zelf, of \\u met vier cijfers." en "Write the sign itself, or \\u with four digits.",
                LocaleFault::Arguments => nl "Schrijf bijvoorbeeld {{ NUMBER($count) }}." en "Write, say, {{ NUMBER($count) }}.",
                LocaleFault::TooDeep => nl "Maak er meer woorden van." en "Make several messages of it.",
                LocaleFault::Circle(_) => nl "Schrijf in één van de woorden de tekst zelf." en "Write the text itself in one of the messages.",
                LocaleFault::NoSuchMessage(_) => nl "De namen geeft: spoorboek new theme NAAM --copy locales/nl." en "The names are given by: spoorboek new theme NAME --copy locales/en.",
                LocaleFault::NoMessage =>
                    nl "Begin een regel met een naam en “=”, een vervolgregel met spaties en een opmerking met “#”."
                    en "Begin a line with a name and “=”, a continuation with spaces and a comment with “#”.",
            }
        };
        let (nl, en) = (what.nl, what.en);
        at Place::at(path, at.0, at.1);
        nl "Dit woord klopt niet: {nl}." en "This message is not right: {en}."
        hint = way;
    }

    /// A word asks for a value that it is not given.
    pub fn unknown_value(path: &str, at: (usize, usize), key: &str, name: &str, near: Option<&str>, known: &[&str]) {
        let all = known.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
        at Place::at(path, at.0, at.1);
        nl "Het woord “{key}” krijgt geen waarde “${name}”." en "The word “{key}” is given no value “${name}”."
        hint match near {
            Some(near) => nl "Bedoelt u “${near}”?" en "Did you mean “${near}”?",
            None if all.is_empty() => nl "Dit woord krijgt geen waarden: schrijf alleen tekst." en "This word is given no values: write text only.",
            None => nl "Dit woord krijgt: {all}." en "This word is given: {all}.",
        }
    }

    /// A word that neither the program nor a template of the theme asks for.
    pub fn unknown_word(path: &str, line: usize, key: &str, near: Option<&str>) {
        at Place::at(path, line, 1);
        nl "Niets vraagt om het woord “{key}”." en "Nothing asks for the word “{key}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "De namen geeft “spoorboek new theme NAAM --copy locales/nl”; een eigen woord werkt zodra een sjabloon t(key=\"{key}\") vraagt."
                    en "The names are given by “spoorboek new theme NAME --copy locales/en”; a word of your own works once a template asks t(key=\"{key}\").",
        }
    }

    /// A word that is to stand in addresses and cannot.
    pub fn address(path: &str, line: usize, key: &str, word: &str) {
        at Place::at(path, line, 1);
        nl "“{key} = {word}” kan niet in een adres staan." en "“{key} = {word}” cannot stand in an address."
        hint nl "Gebruik alleen kleine letters, cijfers en streepjes, zoals `onze-doelen`; een schuine streep scheidt mappen."
             en "Use lower-case letters, digits and hyphens only, such as `our-goals`; a slash parts folders."
    }
}

/// The key that was meant.
fn meant<'a>(key: &str, known: &[&'a str]) -> Option<&'a str> {
    match key {
        "colors" | "kleuren" => Some("colours"),
        "bestand" | "path" | "src" if known.contains(&"file") => Some("file"),
        "donker" if known.contains(&"dark") => Some("dark"),
        "titel" | "name" | "naam" => Some("title"),
        _ => nearest(key, known.iter().copied()),
    }
}
