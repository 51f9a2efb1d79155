use crate::read::describe::shorten;
use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words, nearest};
use base::text;

pub static RULE: Rule = Rule {
    code: "unknown-value",
    severity: Severity::Error,
    title: Words {
        nl: "een woord staat niet in de lijst",
        en: "a word is not in the list",
    },
    why: Words {
        nl: "Sommige sleutels kennen een vaste lijst van woorden, zodat de site ze kan vertalen, tellen en \
             kleuren. De woorden zijn Engels; op de pagina staan ze in de taal van de lezer.",
        en: "Some keys know a fixed list of words, so that the site can translate, count and colour them. The \
             words are English; the page shows them in the language of the reader.",
    },
    bad: "---\ntitle: Veilig in de buurt\nlevel: hoog\n---\n",
    good: "---\ntitle: Veilig in de buurt\nlevel: outcome\n---\n",
};

pub fn report(name: &str, value: &str, span: Span, allowed: &[&str]) -> Diagnostic {
    let value = shorten(value);
    let words = allowed.join(", ");
    let diagnostic = Diagnostic::new(
        &RULE,
        span,
        text!(
            "“{value}” is geen waarde voor “{name}”.",
            "“{value}” is no value for “{name}”."
        ),
    );
    match nearest(&value, allowed.iter().copied()) {
        Some(meant) => diagnostic.hint(text!(
            "Bedoelt u “{meant}”? Mogelijk zijn: {words}.",
            "Do you mean “{meant}”? Possible are: {words}."
        )),
        None => diagnostic.hint(text!("Mogelijk zijn: {words}.", "Possible are: {words}.")),
    }
}

/// For a duration: `meant` is the word that it probably should be.
pub fn frequency(name: &str, value: &str, span: Span, meant: Option<&str>) -> Diagnostic {
    let value = shorten(value);
    let diagnostic = Diagnostic::new(
        &RULE,
        span,
        text!(
            "“{value}” bij “{name}” zegt niet hoe vaak iets terugkomt.",
            "“{value}” of “{name}” does not say how often something returns."
        ),
    );
    match meant {
        Some(meant) => diagnostic.hint(text!("Schrijf “{meant}”.", "Write “{meant}”.")),
        None => diagnostic.hint(text!(
            "Schrijf once, weekly, monthly, quarterly, half-yearly, yearly, “every two years” of een duur als P3M.",
            "Write once, weekly, monthly, quarterly, half-yearly, yearly, “every two years” or a duration such as P3M."
        )),
    }
}
