use super::cell_prefix;
use crate::decision::short;
use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "unclear-period",
    severity: Severity::Error,
    title: Words {
        nl: "een periode is niet te lezen",
        en: "a period cannot be read",
    },
    why: Words {
        nl: "De import kent jaren, halve jaren, kwartalen, maanden, dagen en schooljaren, ook in de codes van het CBS \
             (2023JJ00, 2023KW01, 2023MM02, 2023SJ00), in woorden (2023 1e kwartaal) en met sterren voor voorlopige \
             cijfers (2016*). Wat twee dingen kan betekenen, wordt niet geraden.",
        en: "The import knows years, half-years, quarters, months, days and school years, also in the codes of Statistics \
             Netherlands (2023JJ00, 2023KW01, 2023MM02, 2023SJ00), in words (2023 1e kwartaal) and with stars for \
             provisional figures (2016*). What can mean two things is not guessed.",
    },
    bad: "gebied;jaar;waarde\nSelwerd;20233;45\n",
    good: "gebied;jaar;waarde\nSelwerd;2023;45\n",
};

pub fn report(cell: &str, name: Option<&str>, is_date: bool, place: Span) -> Diagnostic {
    let shown = short(cell);
    let at = cell_prefix(name);
    let (nl, en) = (at.nl, at.en);
    let message = if cell.is_empty() {
        text!(
            "{nl}Hier hoort een periode te staan, maar de cel is leeg.",
            "{en}A period belongs here, but the cell is blank."
        )
    } else {
        text!(
            "{nl}“{shown}” is geen periode.",
            "{en}“{shown}” is no period."
        )
    };
    let years = cell.split_once(['-', '\u{2013}']);
    let hint = match years {
        Some((a, b)) if is_year(a) && is_year(b) => text!(
            "Schrijf {a}/{b} voor een schooljaar, of {a}..{b} voor die jaren samen.",
            "Write {a}/{b} for a school year, or {a}..{b} for those years together."
        ),
        _ if is_date => text!(
            "Schrijf de periode als tekst, bijvoorbeeld 2023 of 2023-09.",
            "Write the period as text, such as 2023 or 2023-09."
        ),
        _ => text!(
            "Schrijf bijvoorbeeld 2023, 2023-09, 2023-Q3 of 2023/2024.",
            "Write for example 2023, 2023-09, 2023-Q3 or 2023/2024."
        ),
    };
    Diagnostic::new(&RULE, place, message).hint(hint)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}
