//! How messages name what was expected and what was written.

use base::as_typed;
use base::diagnostic::Text;
use base::diagnostic::shorten;
use base::text;
use base::value::is_id;

use crate::read::yaml::{Node, NodeKind};
use crate::schema::shape::{Shape, Type};

/// What a type asks for, as a noun phrase.
pub fn expected(ty: &Type) -> Text {
    match ty {
        Type::Prose | Type::Text => text!("een tekst", "a text"),
        Type::Word(words) => {
            let words = words.join(", ");
            text!("een van de woorden {words}", "one of the words {words}")
        }
        Type::Whole => text!("een geheel getal", "a whole number"),
        Type::Count => text!("een geheel getal vanaf 0", "a whole number from 0"),
        Type::WholeBetween(low, high) => text!(
            "een geheel getal van {low} tot en met {high}",
            "a whole number from {low} to {high}"
        ),
        Type::Number => text!("een getal", "a number"),
        Type::Amount => text!("een bedrag", "an amount"),
        Type::Flag => text!("true of false", "true or false"),
        Type::Date => text!("een jaar, maand of dag", "a year, month or day"),
        Type::Day => text!("een dag", "a day"),
        Type::Past(inner) => expected(inner),
        Type::Year => text!("een jaar van vier cijfers", "a year of four digits"),
        Type::Period => text!("een periode", "a period"),
        Type::Frequency => text!(
            "een woord als yearly, of een duur als P1Y",
            "a word such as yearly, or a duration such as P1Y"
        ),
        Type::Url => {
            text!("een adres dat met https:// begint", "an address that begins with https://")
        }
        Type::Email => text!("een e-mailadres", "an e-mail address"),
        Type::Contact => text!(
            "een e-mailadres, of een adres dat met https:// of tel: begint",
            "an e-mail address, or an address that begins with https:// or tel:"
        ),
        Type::Path => text!("het pad van een bestand", "the path of a file"),
        Type::Alias => text!(
            "een id, of een adres dat met / begint",
            "an id, or an address that begins with /"
        ),
        Type::Id { .. } => text!("een id", "an id"),
        Type::Share => text!(
            "een doel met een percentage, zoals prettig-wonen:40",
            "a goal with a percentage, such as prettig-wonen:40"
        ),
        Type::Language => text!("een taal", "a language"),
        Type::Theme => {
            text!("de naam van een map in “themes/”", "the name of a folder in “themes/”")
        }
        Type::KindName => text!("een soort", "a kind"),
        Type::List(inner) => {
            let (nl, en) = plural(inner);
            text!("een lijst van {nl}", "a list of {en}")
        }
        Type::OneOrMore(inner) => {
            let Text { nl: one_nl, en: one_en } = expected(inner);
            text!("{one_nl} of een lijst daarvan", "{one_en} or a list of them")
        }
        Type::Pair(inner) => {
            let (nl, en) = plural(inner);
            text!("een lijst van twee {nl}", "a list of two {en}")
        }
        Type::Record(shape) | Type::RecordOrText(shape) => group(shape),
        Type::RecordOrWord(shape, words) => {
            let words = words.join(", ");
            let Text { nl, en } = group(shape);
            text!("{nl}, of {words}", "{en}, or {words}")
        }
        Type::MapOf(key, _) => match key {
            Type::Language => text!("een groep talen", "a group of languages"),
            _ => text!("een groep soorten", "a group of kinds"),
        },
    }
}

fn group(shape: &Shape) -> Text {
    let keys: Vec<&str> = shape.keys.iter().map(|key| key.name).collect();
    let keys = keys.join(", ");
    text!("een groep sleutels {{{keys}}}", "a group of keys {{{keys}}}")
}

fn plural(ty: &Type) -> (&'static str, &'static str) {
    match ty {
        Type::Id { .. } => ("id's", "ids"),
        Type::Prose | Type::Text | Type::Alias => ("teksten", "texts"),
        Type::Number | Type::Whole | Type::Count | Type::WholeBetween(..) | Type::Amount => {
            ("getallen", "numbers")
        }
        Type::Language => ("talen", "languages"),
        Type::Record(_) | Type::RecordOrText(_) => ("groepen sleutels", "groups of keys"),
        _ => ("waarden", "values"),
    }
}

/// What stands there, as a noun phrase.
pub fn written(node: &Node) -> Text {
    match &node.kind {
        NodeKind::Scalar { text, .. } if text.trim().is_empty() => text!("niets", "nothing"),
        NodeKind::Scalar { text, .. } => quoted(text),
        NodeKind::List(_) => text!("een lijst", "a list"),
        NodeKind::Map(_) => text!("een groep sleutels", "a group of keys"),
    }
}

/// A text as it was written, between quotation marks.
pub fn quoted(text: &str) -> Text {
    let text = shorten(text);
    text!("“{text}”", "“{text}”")
}

/// The id that a text would be; none where nothing of it can be kept.
pub fn mend_id(text: &str) -> Option<String> {
    let name = text.trim().rsplit(['/', '\\']).next().unwrap_or_default();
    let name = [".md", ".csv", ".yaml", ".MD", ".markdown"]
        .iter()
        .find_map(|end| name.strip_suffix(end))
        .unwrap_or(name);
    let mut id = String::new();
    for c in as_typed(name).chars() {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            // Apostrophes leave nothing behind.
            '\'' | '’' => {}
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id = id.trim_end_matches('-').to_owned();
    is_id(&id).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_mended() {
        for (text, id) in [
            ("De Wijk", Some("de-wijk")),
            ("../goals/Veilig in de buurt.md", Some("veilig-in-de-buurt")),
            ("Café Ü_2", Some("cafe-u-2")),
            ("z'n Gronings", Some("zn-gronings")),
            ("--", None),
            ("日本", None),
        ] {
            assert_eq!(mend_id(text).as_deref(), id, "{text}");
        }
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(shorten("a\n  b"), "a b");
        assert_eq!(shorten(&"x".repeat(50)).chars().count(), 41);
    }
}
