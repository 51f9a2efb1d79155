//! What an import decided and asks, for programs.

use base::diagnostic::{Diagnostic, Language};
use import::Outcome;
use serde_json::{Value, json};

/// Something that is still to be chosen.
pub fn asked(open: &Diagnostic, language: Language) -> Value {
    json!({
        "code": open.rule.code,
        "text": open.message.get(language),
        "choices": open.hint.as_ref().map(|hint| hint.get(language)),
    })
}

/// All of it, with the first rows as they were read.
pub fn result(
    outcome: &Outcome,
    indicator: Option<&str>,
    asked: Vec<Value>,
    is_written: bool,
    language: Language,
) -> Value {
    let decided = outcome.decisions.iter().map(|decision| {
        let about = decision.subject.text().en.to_lowercase();
        json!({"about": about, "text": decision.text.get(language)})
    });
    let preview = &outcome.preview;
    let headings = preview.headings.iter().map(|heading| heading.get(language));
    json!({
        "indicator": indicator,
        "decided": decided.collect::<Vec<_>>(),
        "asked": asked,
        "preview": {
            "columns": headings.collect::<Vec<_>>(),
            "rows": preview.rows,
            "more": preview.more,
        },
        "written": is_written,
    })
}
