use crate::read::yaml::Mistake;
use base::diagnostic::{Diagnostic, Rule, Severity, Span, Text, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "invalid-yaml",
    severity: Severity::Error,
    title: Words {
        nl: "de eigenschappen zijn niet te lezen",
        en: "the properties cannot be read",
    },
    why: Words {
        nl: "Eigenschappen staan in YAML: een sleutel, een dubbele punt, een spatie en een waarde. Een tekst met een \
             dubbele punt erin, of die met een bijzonder teken begint, hoort tussen aanhalingstekens. Inspringen gaat met \
             spaties. Zolang dit blok niet te lezen is, wordt de rest van het bestand niet gecontroleerd.",
        en: "Properties are YAML: a key, a colon, a space and a value. A text with a colon in it, or one that begins \
             with a special character, belongs between quotation marks. Indent with spaces. While this block cannot be \
             read, the rest of the file is not checked.",
    },
    bad: "---\ntitle: Veilig: samen in de buurt\n---\n",
    good: "---\ntitle: \"Veilig: samen in de buurt\"\n---\n",
};

pub fn report(span: Span, mistake: Mistake) -> Diagnostic {
    let (message, hint) = words(mistake);
    Diagnostic::new(&RULE, span, message).hint(hint)
}

/// For a text that should be a group of keys and is something else.
pub fn no_mapping(span: Span) -> Diagnostic {
    report(span, Mistake::NoKey)
}

fn words(mistake: Mistake) -> (Text, Text) {
    match mistake {
        Mistake::Tab => (
            text!(
                "Hier staat een tab; inspringen gaat met spaties.",
                "There is a tab here; indentation is made of spaces."
            ),
            text!(
                "Vervang de tab door twee spaties.",
                "Replace the tab by two spaces."
            ),
        ),
        Mistake::ColonInText => (
            text!(
                "In deze tekst staat een dubbele punt, en daardoor is niet te zien waar de tekst eindigt.",
                "There is a colon in this text, so that nobody can see where the text ends."
            ),
            text!(
                "Zet de hele tekst tussen aanhalingstekens: title: \"Veilig: samen in de buurt\".",
                "Put quotation marks around the whole text: title: \"Safe: together in the street\"."
            ),
        ),
        Mistake::NoSpaceAfterColon => (
            text!(
                "Na deze dubbele punt ontbreekt een spatie.",
                "There is no space behind this colon."
            ),
            text!("Schrijf “sleutel: waarde”.", "Write “key: value”."),
        ),
        Mistake::OpenQuote(quote) => (
            text!(
                "Dit aanhalingsteken ({quote}) wordt niet gesloten.",
                "This quotation mark ({quote}) is not closed."
            ),
            text!(
                "Zet aan het eind van de tekst nog een {quote}.",
                "Put another {quote} at the end of the text."
            ),
        ),
        Mistake::AfterQuote('\'') => (
            text!(
                "Achter het sluitende aanhalingsteken (') staat nog tekst.",
                "There is more text behind the closing quotation mark (')."
            ),
            text!(
                "Gebruik dubbele aanhalingstekens om de hele tekst als er een apostrof in staat: \"foto's\".",
                "Use double quotation marks around the whole text where it has an apostrophe: \"it's\"."
            ),
        ),
        Mistake::AfterQuote(quote) => (
            text!(
                "Achter het sluitende aanhalingsteken ({quote}) staat nog tekst.",
                "There is more text behind the closing quotation mark ({quote})."
            ),
            text!(
                "Zet de hele tekst tussen enkele aanhalingstekens: 'Het \"huis\" van de wijk'.",
                "Put single quotation marks around the whole text: 'The \"house\" of the street'."
            ),
        ),
        Mistake::Backslash => (
            text!(
                "Een schuine streep (\\) heeft tussen dubbele aanhalingstekens een eigen betekenis.",
                "A backslash (\\) has a meaning of its own between double quotation marks."
            ),
            text!(
                "Gebruik enkele aanhalingstekens, of schrijf \\\\.",
                "Use single quotation marks, or write \\\\."
            ),
        ),
        Mistake::OpenBracket => (
            text!(
                "Dit haakje wordt niet gesloten.",
                "This bracket is not closed."
            ),
            text!(
                "Sluit een lijst met ] en een groep sleutels met }}.",
                "Close a list with ] and a group of keys with }}."
            ),
        ),
        Mistake::Bracket => (
            text!(
                "De haakjes kloppen hier niet.",
                "The brackets do not match here."
            ),
            text!(
                "Schrijf een lijst als [een, twee] en een groep sleutels als {{sleutel: waarde}}.",
                "Write a list as [one, two] and a group of keys as {{key: value}}."
            ),
        ),
        Mistake::SpecialStart(sign) => (
            text!(
                "Een tekst kan niet zomaar met “{sign}” beginnen.",
                "A text cannot simply begin with “{sign}”."
            ),
            quotes(),
        ),
        Mistake::Indentation => (
            text!(
                "Deze regel springt anders in dan de regels erboven.",
                "This line is indented unlike the lines above it."
            ),
            text!(
                "Zet sleutels die bij elkaar horen recht onder elkaar, en wat eronder valt twee spaties verder.",
                "Put keys that belong together straight below each other, and what is below them two spaces further."
            ),
        ),
        Mistake::NoKey => (
            text!(
                "Hier staat geen sleutel met een dubbele punt en een waarde.",
                "There is no key with a colon and a value here."
            ),
            text!(
                "Schrijf “sleutel: waarde”; tekst voor de lezer hoort onder de tweede regel “---”.",
                "Write “key: value”; text for readers belongs below the second line “---”."
            ),
        ),
        Mistake::Control(control) => {
            let code = format!("U+{:04X}", u32::from(control));
            (
                text!(
                    "In deze tekst staat een stuurteken ({code}), en dat is geen teken om te lezen.",
                    "There is a control character ({code}) in this text, which is no character to read."
                ),
                text!(
                    "Haal de code met de schuine streep (\\) weg.",
                    "Delete the code with the backslash (\\)."
                ),
            )
        }
        Mistake::TooDeep => (
            text!(
                "Hier staan te veel lijsten of groepen in elkaar.",
                "Too many lists or groups stand inside each other here."
            ),
            text!(
                "Geen enkele eigenschap heeft dit nodig; haal de overbodige haakjes weg.",
                "No property needs this; delete the brackets that are not needed."
            ),
        ),
        Mistake::Alias => (special('*'), quotes()),
        Mistake::Anchor => (special('&'), quotes()),
        Mistake::Tag => (special('!'), quotes()),
        Mistake::SecondDocument => (
            text!(
                "Hier begint een tweede blok; een bestand heeft er één.",
                "A second block begins here; a file has one."
            ),
            text!("Haal de regel “---” weg.", "Delete the line “---”."),
        ),
        Mistake::Other => (
            text!(
                "Deze regel is niet te lezen als eigenschap.",
                "This line cannot be read as a property."
            ),
            quotes(),
        ),
    }
}

fn special(sign: char) -> Text {
    text!(
        "“{sign}” heeft hier een betekenis die in deze bestanden niet wordt gebruikt.",
        "“{sign}” has a meaning here that these files do not use."
    )
}

fn quotes() -> Text {
    text!(
        "Zet de hele tekst tussen aanhalingstekens.",
        "Put quotation marks around the whole text."
    )
}
