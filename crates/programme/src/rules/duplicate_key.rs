use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "duplicate-key",
    severity: Severity::Error,
    title: Words {
        nl: "een sleutel of kolom staat er twee keer",
        en: "a key or column stands there twice",
    },
    why: Words {
        nl: "Als een sleutel of kolom er twee keer staat, is niet te zien welke geldt.",
        en: "Where a key or column stands twice, nobody can see which holds.",
    },
    bad: "---\ntitle: Veilig in de buurt\ntitle: Veilig in de wijk\n---\n",
    good: "---\ntitle: Veilig in de buurt\n---\n",
};

pub fn report(name: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "De sleutel “{name}” staat hier voor de tweede keer.",
            "The key “{name}” stands here for the second time."
        ),
    )
    .hint(text!("Haal een van de twee weg.", "Delete one of the two."))
    .related(first, text!("hier voor het eerst", "first here"))
}

/// For the columns of a table.
pub fn column(name: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "De kolom “{name}” staat hier voor de tweede keer.",
            "The column “{name}” stands here for the second time."
        ),
    )
    .hint(text!("Haal een van de twee weg.", "Delete one of the two."))
    .related(first, text!("hier voor het eerst", "first here"))
}
