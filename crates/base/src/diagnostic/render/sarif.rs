use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::Severity;
use super::{Diagnostic, Language, Texts, bounded, locate};

/// SARIF 2.1.0, one run.
pub fn sarif(diagnostics: &[&Diagnostic], texts: &dyn Texts, language: Language) -> String {
    let level = |severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "note",
    };
    let mut seen = BTreeSet::new();
    let mut rules: Vec<Value> = Vec::new();
    let mut results: Vec<Value> = Vec::new();
    for d in bounded(diagnostics) {
        if seen.insert(d.rule.code) {
            rules.push(json!({
                "id": d.rule.code,
                "shortDescription": { "text": d.rule.title.get(language) },
                "fullDescription": { "text": d.rule.why.get(language) },
                "defaultConfiguration": { "level": level(d.severity()) },
            }));
        }
        let at = locate(&d, texts);
        let mut text = d.message.get(language).to_owned();
        if let Some(hint) = &d.hint {
            text.push(' ');
            text.push_str(hint.get(language));
        }
        let mut result = json!({
            "ruleId": d.rule.code,
            "level": level(d.severity()),
            "message": { "text": text },
        });
        if let Some(path) = at.path {
            let mut location = json!({ "artifactLocation": { "uri": address(path) } });
            if let (Some(start), Some(end)) = (at.start, at.end) {
                location["region"] = json!({
                    "startLine": start.line,
                    "startColumn": start.column,
                    "endLine": end.line,
                    "endColumn": end.column,
                });
            }
            result["locations"] = json!([{ "physicalLocation": location }]);
        }
        results.push(result);
    }
    document(&rules, &results)
}

/// Why a call could not be done, in the same form: no rule tells of it.
pub fn refusal(said: &str, hint: Option<&str>) -> String {
    let text = [Some(said), hint].into_iter().flatten().collect::<Vec<_>>().join(" ");
    document(&[], &[json!({ "level": "error", "message": { "text": text } })])
}

fn document(rules: &[Value], results: &[Value]) -> String {
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "spoorboek",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// A path as a relative address: no sign in it means anything but itself.
fn address(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => out.push(byte.into()),
            _ if byte.is_ascii_alphanumeric() => out.push(byte.into()),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
