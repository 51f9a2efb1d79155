use crate::schema::shape::{Key, Shape};
use base::diagnostic::{Diagnostic, Rule, Severity, Span, Text, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "missing-key",
    severity: Severity::Error,
    title: Words {
        nl: "een sleutel ontbreekt of is leeg",
        en: "a key is missing or empty",
    },
    why: Words {
        nl: "Zonder deze sleutel kan de rest niet worden getoond of geplaatst. Een sleutel zonder waarde telt \
             als afwezig.",
        en: "Without this key the rest cannot be shown or placed. A key without a value counts as absent.",
    },
    bad: "---\nsummary: Bewoners voelen zich veilig.\n---\n",
    good: "---\ntitle: Veilig in de buurt\nsummary: Bewoners voelen zich veilig.\n---\n",
};

/// `span` is the group that lacks the key.
pub fn report(key: &Key, shape: &Shape, span: Span) -> Diagnostic {
    let (name, nl, en) = (key.name, shape.name.nl, shape.name.en);
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "De sleutel “{name}” ontbreekt bij: {nl}.",
            "The key “{name}” is missing for: {en}."
        ),
    )
    .hint(example(key))
}

/// `span` is the key without a value.
pub fn empty(key: &Key, span: Span) -> Diagnostic {
    let name = key.name;
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "De sleutel “{name}” is leeg, maar moet een waarde hebben.",
            "The key “{name}” is empty, but must have a value."
        ),
    )
    .hint(example(key))
}

/// `span` is the row; a missing mark counts as empty.
pub fn cell(column: &str, span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "In deze rij is de kolom “{column}” leeg, maar die moet een waarde hebben.",
            "The column “{column}” is empty in this row, but must have a value."
        ),
    )
    .hint(text!(
        "Vul de kolom in, of haal de rij weg.",
        "Fill the column, or delete the row."
    ))
}

/// `span` is a row of targets without a number, of a kind that is one.
pub fn target(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze streefwaarde noemt geen getal.",
            "This target names no number."
        ),
    )
    .hint(text!(
        "Vul “value” in, of “low” en “high” voor een bandbreedte; gaat het alleen om de richting, schrijf dan “direction-only” bij “kind”.",
        "Fill “value”, or “low” and “high” for a range; where only the direction matters, write “direction-only” under “kind”."
    ))
}

fn example(key: &Key) -> Text {
    let name = key.name;
    let example = if key.example.starts_with('\n') {
        key.example.to_owned()
    } else {
        format!(" {}", key.example)
    };
    text!(
        "Schrijf bijvoorbeeld: {name}:{example}",
        "Write for example: {name}:{example}"
    )
}
