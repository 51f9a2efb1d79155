use crate::read::yaml::mistake::Mistake;
use base::diagnostic::prelude::*;

rule! {
    error "invalid-yaml"
    nl "de eigenschappen zijn niet te lezen" en "the properties cannot be read"
    why nl "Eigenschappen staan in YAML: een sleutel, een dubbele punt, een spatie en een waarde. Een tekst met een \
            dubbele punt erin, of die met een bijzonder teken begint, hoort tussen aanhalingstekens. Inspringen gaat \
            met spaties. Zolang dit blok niet te lezen is, wordt de rest van het bestand niet gecontroleerd."
        en "Properties are YAML: a key, a colon, a space and a value. A text with a colon in it, or one that begins \
            with a special character, belongs between quotation marks. Indent with spaces. While this block cannot \
            be read, the rest of the file is not checked."
    bad "---\ntitle: Veilig: samen in de buurt\n---\n"
    good "---\ntitle: \"Veilig: samen in de buurt\"\n---\n"

    pub fn report(span: Span, mistake: Mistake) {
        match mistake {
            Mistake::Tab =>
                nl "Hier staat een tab; inspringen gaat met spaties."
                en "There is a tab here; indentation is made of spaces."
                hint nl "Vervang de tab door twee spaties." en "Replace the tab by two spaces.",
            Mistake::HardSpace =>
                nl "Hier staat een harde spatie; die ziet eruit als een gewone, maar telt hier niet."
                en "There is a no-break space here; it looks like any other, but does not count as one."
                hint nl "Vervang hem door een gewone spatie. Zo'n teken komt mee met tekst die uit een ander programma is geplakt."
                     en "Replace it by an ordinary space. Such a character comes along with text that is pasted from another program.",
            Mistake::Apostrophe { mended } =>
                nl "Deze tekst begint met een apostrof, en die telt hier als een aanhalingsteken."
                en "This text begins with an apostrophe, which counts as a quotation mark here."
                hint nl "Zet de hele tekst tussen dubbele aanhalingstekens: {mended}"
                     en "Put double quotation marks around the whole text: {mended}",
            Mistake::CurlyQuotes { mended } =>
                nl "De gekrulde aanhalingstekens om deze tekst tellen niet, en er staat een dubbele punt in."
                en "The curly quotation marks around this text do not count, and there is a colon in it."
                hint nl "Gebruik rechte aanhalingstekens: {mended}" en "Use straight quotation marks: {mended}",
            Mistake::ColonInText { mended } =>
                nl "In deze tekst staat een dubbele punt, en daardoor is niet te zien waar de tekst eindigt."
                en "There is a colon in this text, so that nobody can see where the text ends."
                hint nl "Zet de hele tekst tussen aanhalingstekens: {mended}"
                     en "Put quotation marks around the whole text: {mended}",
            Mistake::NoSpaceAfterColon =>
                nl "Na deze dubbele punt ontbreekt een spatie." en "There is no space behind this colon."
                hint nl "Schrijf “sleutel: waarde”." en "Write “key: value”.",
            Mistake::OpenQuote(quote) =>
                nl "Dit aanhalingsteken ({quote}) wordt niet gesloten."
                en "This quotation mark ({quote}) is not closed."
                hint nl "Zet aan het eind van de tekst nog een {quote}."
                     en "Put another {quote} at the end of the text.",
            Mistake::AfterQuote('\'') =>
                nl "Achter het sluitende aanhalingsteken (') staat nog tekst."
                en "There is more text behind the closing quotation mark (')."
                hint nl "Gebruik dubbele aanhalingstekens om de hele tekst als er een apostrof in staat: \"foto's\"."
                     en "Use double quotation marks around the whole text where it has an apostrophe: \"it's\".",
            Mistake::AfterQuote(quote) =>
                nl "Achter het sluitende aanhalingsteken ({quote}) staat nog tekst."
                en "There is more text behind the closing quotation mark ({quote})."
                hint nl "Zet de hele tekst tussen enkele aanhalingstekens: 'Het \"huis\" van de wijk'."
                     en "Put single quotation marks around the whole text: 'The \"house\" of the street'.",
            Mistake::Backslash =>
                nl "Een schuine streep (\\) heeft tussen dubbele aanhalingstekens een eigen betekenis."
                en "A backslash (\\) has a meaning of its own between double quotation marks."
                hint nl "Gebruik enkele aanhalingstekens, of schrijf \\\\."
                     en "Use single quotation marks, or write \\\\.",
            Mistake::OpenBracket =>
                nl "Dit haakje wordt niet gesloten." en "This bracket is not closed."
                hint nl "Sluit een lijst met ] en een groep sleutels met }}."
                     en "Close a list with ] and a group of keys with }}.",
            Mistake::EmptyItem =>
                nl "Tussen deze tekens staat niets." en "There is nothing between these signs."
                hint nl "Haal de komma weg, of vul in wat er hoort." en "Remove the comma, or write what belongs there.",
            Mistake::Bracket =>
                nl "De haakjes kloppen hier niet." en "The brackets do not match here."
                hint nl "Schrijf een lijst als [een, twee] en een groep sleutels als {{sleutel: waarde}}."
                     en "Write a list as [one, two] and a group of keys as {{key: value}}.",
            Mistake::SpecialStart(sign) =>
                nl "Een tekst kan niet zomaar met “{sign}” beginnen." en "A text cannot simply begin with “{sign}”."
                hint = quotes(),
            Mistake::Indentation =>
                nl "Deze regel springt anders in dan de regels erboven."
                en "This line is indented unlike the lines above it."
                hint nl "Zet sleutels die bij elkaar horen recht onder elkaar, en wat eronder valt twee spaties \
                         verder."
                     en "Put keys that belong together straight below each other, and what is below them two spaces \
                         further.",
            Mistake::NoKey =>
                nl "Hier staat geen sleutel met een dubbele punt en een waarde."
                en "There is no key with a colon and a value here."
                hint nl "Schrijf “sleutel: waarde”; tekst voor de lezer hoort onder de tweede regel “---”."
                     en "Write “key: value”; text for readers belongs below the second line “---”.",
            Mistake::Control(number) =>
                nl "In deze tekst staat een stuurteken (U+{number:04X}), en dat is geen teken om te lezen."
                en "There is a control character (U+{number:04X}) in this text, which is no character to read."
                hint nl "Haal de code met de schuine streep (\\) weg." en "Delete the code with the backslash (\\).",
            Mistake::TooDeep =>
                nl "Hier staan te veel lijsten of groepen in elkaar."
                en "Too many lists or groups stand inside each other here."
                hint nl "Geen enkele eigenschap heeft dit nodig; haal de overbodige haakjes weg."
                     en "No property needs this; delete the brackets that are not needed.",
            Mistake::Sign(sign) =>
                nl "“{sign}” heeft hier een betekenis die in deze bestanden niet wordt gebruikt."
                en "“{sign}” has a meaning here that these files do not use."
                hint = quotes(),
            Mistake::SecondDocument =>
                nl "Hier begint een tweede blok; een bestand heeft er één."
                en "A second block begins here; a file has one."
                hint nl "Haal de regel “---” weg." en "Delete the line “---”.",
            Mistake::Other =>
                nl "Deze regel is niet te lezen als eigenschap." en "This line cannot be read as a property."
                hint = quotes(),
        }
    }
}

/// For a text that should be a group of keys and is something else.
pub fn no_mapping(span: Span) -> Diagnostic {
    report(span, Mistake::NoKey)
}

fn quotes() -> Text {
    text!(
        "Zet de hele tekst tussen aanhalingstekens.",
        "Put quotation marks around the whole text."
    )
}
