use serde_json::{Value, json};

use super::super::Severity;
use super::{Diagnostic, Language, Texts, bounded, locate};

/// One array of `{code, severity, message, file, line, column, end_line, end_column, hint, url}`;
/// what does not apply is `null`. Ends with a line break.
pub fn json(diagnostics: &[&Diagnostic], texts: &dyn Texts, language: Language) -> String {
    let items: Vec<Value> = bounded(diagnostics)
        .iter()
        .map(|d| {
            let at = locate(d, texts);
            json!({
                "code": d.rule.code,
                "severity": d.severity().to_string(),
                "message": d.message.get(language),
                "file": at.path,
                "line": at.start.map(|p| p.line),
                "column": at.start.map(|p| p.column),
                "end_line": at.end.map(|p| p.line),
                "end_column": at.end.map(|p| p.column),
                "hint": d.hint.as_ref().map(|h| h.get(language)),
                "url": null,
            })
        })
        .collect();
    written(&items)
}

/// Why a call could not be done, in the same form: no code tells of it.
pub fn refusal(said: &str, hint: Option<&str>) -> String {
    written(&[json!({
        "code": null,
        "severity": Severity::Error.to_string(),
        "message": said,
        "file": null,
        "line": null,
        "column": null,
        "end_line": null,
        "end_column": null,
        "hint": hint,
        "url": null,
    })])
}

fn written(items: &[Value]) -> String {
    let mut text = serde_json::to_string_pretty(items).unwrap_or_else(|_| "[]".to_owned());
    text.push('\n');
    text
}
