use std::fmt::Write;

use super::super::Severity;
use super::{Diagnostic, Language, Texts, bounded, locate};

/// Workflow commands, which a forge shows as annotations on a pull request.
///
/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
pub fn github(diagnostics: &[&Diagnostic], texts: &dyn Texts, language: Language) -> String {
    let mut out = String::new();
    for d in bounded(diagnostics) {
        let command = match d.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Notice => "notice",
        };
        let at = locate(&d, texts);
        let mut properties = Vec::new();
        if let Some(path) = at.path {
            properties.push(format!("file={}", property(path)));
        }
        if let (Some(start), Some(end)) = (at.start, at.end) {
            properties.push(format!("line={},endLine={}", start.line, end.line));
            if start.line == end.line {
                properties.push(format!("col={},endColumn={}", start.column, end.column));
            }
        }
        properties.push(format!("title={}", d.rule.code));
        let mut message = d.message.get(language).to_owned();
        if let Some(hint) = &d.hint {
            message.push('\n');
            message.push_str(hint.get(language));
        }
        // Writing to a string cannot fail.
        let _ = writeln!(out, "::{command} {}::{}", properties.join(","), data(&message));
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
