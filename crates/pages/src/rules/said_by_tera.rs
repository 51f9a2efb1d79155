//! What the reader of templates says in English, in Dutch.

/// What it says, and the same in Dutch; `{}` is what it names, and stands as often on both sides, in the same order. The
/// first that fits is taken.
const SAID: &[(&str, &str)] = &[
    ("Unexpected end of {}", "zij houdt te vroeg op"),
    ("Found end of {} but {}", "zij houdt te vroeg op"),
    ("Found EOF but {}", "zij houdt te vroeg op"),
    (
        "Found invalid field of `loop`: {}. Only {}",
        "“loop” heeft geen “{}”: wel index, index0, first, last en length",
    ),
    ("Found {} but {}", "hier staat {}, en daar hoort iets anders"),
    ("Unknown tag", "deze tag bestaat niet"),
    ("Unclosed {}", "hier wordt iets niet gesloten"),
    ("Closing tag '{}' doesn't match opening tag '{}'", "hier sluit “{}”, maar open staat “{}”"),
    (
        "{} was named `{}` in the opening tag, found `{}` as name in the end tag",
        "{} heet aan het begin “{}” en aan het einde “{}”",
    ),
    (
        "{} is a reserved keyword of Tera, it cannot {}",
        "“{}” heeft in een sjabloon al een betekenis en kan geen naam zijn",
    ),
    ("{} can only be used in a for loop", "“{}” kan alleen binnen {% for … %}"),
    (
        "The name `body` is reserved {}",
        "“body” heeft in een onderdeel al een betekenis en kan geen naam zijn",
    ),
    ("Template already contains a block named `{}`", "het blok “{}” staat er twee keer in"),
    (
        "Template is already extending `{}`",
        "zij gaat al van “{}” uit: {% extends … %} kan maar een keer",
    ),
    ("`extends` needs to be the first tag of the template", "{% extends … %} moet vooraan staan"),
    (
        "This content would be ignored: {}",
        "tekst buiten een blok komt nergens, omdat zij van een andere uitgaat",
    ),
    ("super() called outside of a block", "super() kan alleen in een blok"),
    (
        "Tried to use super() in the top level block",
        "super() kan alleen in een blok dat ook in de sjabloon erboven staat",
    ),
    ("The template nesting is too deep", "er staat te veel in elkaar"),
    ("The expression is too complex", "deze uitdrukking is te ingewikkeld"),
    ("Invalid syntax for `set`: {}", "achter {% set naam hoort een = met een waarde"),
    ("Circular include detected {}", "zij neemt via andere zichzelf op"),
    ("Maximum render recursion depth {}", "een onderdeel roept zichzelf steeds weer op"),
    (
        "Component `{}` is defined in both `{}` and `{}`",
        "het onderdeel “{}” staat zowel in {} als in {}",
    ),
    (
        "Components with body content must use tag syntax: {}",
        "een onderdeel met inhoud staat tussen {% <naam()> %} en {% </naam> %}",
    ),
    ("`{}` is not allowed after `~`", "achter ~ kan geen {} staan"),
    ("`not` is only valid here as part of `not in`", "“not” kan hier alleen als “not in”"),
    ("`-` and `not` cannot be used consecutively.", "- en “not” kunnen niet achter elkaar"),
    (
        "Function calls are only allowed at the first element of a chain",
        "een functie kan alleen vooraan staan",
    ),
    ("Missing keyword argument `{}`", "hier ontbreekt “{}=…”"),
    ("Invalid type for the value, expected `{}` but got `{}`", "hier hoort {}, en er staat {}"),
    ("Tried to render a variable that is undefined", "zij toont iets dat er niet is"),
    ("Tried to escape an undefined value", "zij toont iets dat er niet is"),
    ("Field `{}` is not defined", "“{}” is er niet"),
    ("Cannot index into an undefined value", "zij zoekt iets in wat er niet is"),
    ("Index expression is undefined", "wat tussen [ ] staat, is er niet"),
    ("{} index must be an integer, got `{}`.", "tussen [ ] hoort een heel getal"),
    ("Cannot slice an undefined value", "zij neemt een deel van wat er niet is"),
    ("Slic{}", "een deel nemen met [a:b] kan hier niet"),
    ("Iteration not possible on type `{}`", "door {} kan {% for … %} niet lopen"),
    (
        "Key/value iteration is not possible on type `{}`{}",
        "{} heeft geen sleutels met waarden om door te lopen",
    ),
    ("`in` cannot be used on a container of type `{}`{}", "“in” kan niet met {}"),
    ("Value `{}` is not a container; {}", "“{}” is geen lijst of tekst waarin iets kan staan"),
    ("Cannot divide by 0", "zij deelt door nul"),
    (
        "Math operations can only be done on numbers, found `{}`",
        "rekenen kan alleen met getallen, en hier staat {}",
    ),
    ("Only numbers can be {}. This is a `{}`", "rekenen kan alleen met getallen"),
    (
        "`+` requires both operands to be numbers, found `{}` and `{}`",
        "optellen kan alleen met getallen, en hier staan {} en {}; teksten zet ~ achter elkaar",
    ),
    ("Unable to perform {}", "deze berekening kan niet"),
    ("Cannot compare `{}` with `{}`", "{} en {} zijn niet te vergelijken"),
    ("Cannot sort: `{}` and `{}` are not comparable", "{} en {} zijn niet te sorteren"),
    (
        "This filter can only be used on a number, received `{}`.",
        "dit filter werkt alleen op een getal, en hier staat {}",
    ),
    ("Value of type {} has no length", "{} heeft geen lengte"),
    ("Value of type {} cannot be {}", "met {} kan dit niet"),
    ("The string `{}` cannot be converted to {}", "“{}” is geen getal"),
    ("Map does not have a key {} and {}", "de sleutel {} is er niet"),
    ("Filter `{}` is not registered", "er is geen filter “{}”"),
    ("Template '{}' not found", "er is geen sjabloon “{}”"),
    ("Component '{}' not found", "er is geen onderdeel “{}”"),
    (
        "Block `{}` is not defined in any parent template",
        "het blok “{}” staat in geen sjabloon waarvan deze uitgaat",
    ),
    ("asset() gives addresses on pages only", "asset() geeft alleen op pagina’s een adres"),
    ("there is no assets/{}", "er is geen assets/{}"),
    ("the page has no language", "de pagina heeft geen taal"),
];

/// In Dutch; what is not known says where the rest is told.
pub fn in_dutch(problem: &str) -> String {
    let first = problem.lines().next().unwrap_or_default();
    let found = SAID.iter().find_map(|(en, nl)| Some(filled(nl, &named(en, first)?)));
    found.unwrap_or_else(|| "met --lang en staat er wat er mis is".to_owned())
}

/// What stands at each `{}`; none where the text is another.
fn named<'a>(pattern: &str, text: &'a str) -> Option<Vec<&'a str>> {
    let mut pieces = pattern.split("{}").peekable();
    let mut rest = text.strip_prefix(pieces.next()?)?;
    let mut found = Vec::new();
    while let Some(piece) = pieces.next() {
        let at = match (pieces.peek(), piece) {
            (None, "") => rest.len(),
            (None, piece) => rest.strip_suffix(piece)?.len(),
            (Some(_), piece) => rest.find(piece)?,
        };
        found.push(rest.get(..at)?);
        rest = rest.get(at + piece.len()..)?;
    }
    rest.is_empty().then_some(found)
}

fn filled(pattern: &str, named: &[&str]) -> String {
    let mut named = named.iter();
    let mut pieces = pattern.split("{}");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(named.next().unwrap_or(&""));
        out.push_str(piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_template_is_told_in_dutch() {
        for (en, nl) in [
            ("Unexpected end of input", "zij houdt te vroeg op"),
            ("Found end of input but expected a `%}`.", "zij houdt te vroeg op"),
            (
                "Found `%}` but expected an expression.",
                "hier staat `%}`, en daar hoort iets anders",
            ),
            (
                "Found invalid field of `loop`: indx. Only `index`, `index0`, `first`, `last` and `length` exist.",
                "“loop” heeft geen “indx”: wel index, index0, first, last en length",
            ),
            (
                "block was named `main` in the opening tag, found `mian` as name in the end tag",
                "block heet aan het begin “main” en aan het einde “mian”",
            ),
            ("break can only be used in a for loop", "“break” kan alleen binnen {% for … %}"),
            (
                "`+` requires both operands to be numbers, found `string` and `integer`",
                "optellen kan alleen met getallen, en hier staan string en integer; teksten zet ~ achter elkaar",
            ),
            ("Field `titel` is not defined", "“titel” is er niet"),
            ("Slice step is undefined", "een deel nemen met [a:b] kan hier niet"),
            ("Template 'a.html' not found", "er is geen sjabloon “a.html”"),
            ("Never said", "met --lang en staat er wat er mis is"),
        ] {
            assert_eq!(in_dutch(en), nl, "{en}");
        }
    }
}
