use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::super::{Place, Severity, Span};
use super::{Diagnostic, Language, Lines, Texts, locate};

/// Drawn with the source line, for people at a terminal or in a log.
pub fn human(
    diagnostics: &[&Diagnostic],
    texts: &dyn Texts,
    language: Language,
    color: bool,
) -> String {
    let renderer = renderer(color);
    let mut out = String::new();
    for d in diagnostics {
        out.push_str(&one(d, texts, language, &renderer));
        out.push_str("\n\n");
    }
    out
}

pub(super) fn renderer(color: bool) -> Renderer {
    if color { Renderer::styled() } else { Renderer::plain() }
}

pub(super) fn level(severity: Severity, language: Language) -> Level<'static> {
    match (severity, language) {
        (Severity::Error, Language::Dutch) => Level::ERROR.with_name("fout"),
        (Severity::Error, Language::English) => Level::ERROR,
        (Severity::Warning, Language::Dutch) => Level::WARNING.with_name("waarschuwing"),
        (Severity::Warning, Language::English) => Level::WARNING,
        (Severity::Notice, Language::Dutch) => Level::NOTE.with_name("melding"),
        (Severity::Notice, Language::English) => Level::NOTE.with_name("notice"),
    }
}

pub(super) fn hint_word(language: Language) -> &'static str {
    match language {
        Language::Dutch => "tip",
        Language::English => "hint",
    }
}

pub(super) fn one(
    d: &Diagnostic,
    texts: &dyn Texts,
    language: Language,
    renderer: &Renderer,
) -> String {
    let mut message = d.message.get(language).to_owned();
    match &d.place {
        Place::Path(path) => message = format!("{path}: {message}"),
        Place::At(path, at) => message = format!("{path}:{}:{}: {message}", at.line, at.column),
        Place::Span(_) | Place::Cell(..) | Place::Nowhere => {}
    }
    let mut group = level(d.severity(), language)
        .primary_title(message.as_str())
        .id(d.rule.code)
        .elements(std::iter::empty::<annotate_snippets::Message<'_>>());
    if let Some(span) = d.place.stretch(texts) {
        group = group.element(snippet(texts, span, AnnotationKind::Primary, None));
        for (other, label) in &d.related {
            group = group.element(snippet(
                texts,
                *other,
                AnnotationKind::Context,
                Some(label.get(language)),
            ));
        }
    }
    if let Some(hint) = &d.hint {
        group =
            group.element(Level::HELP.with_name(hint_word(language)).message(hint.get(language)));
    }
    let drawn = renderer.render(&[group]);
    match d.place {
        Place::Span(_) | Place::Cell(..) => drawn,
        // Without a source line there is nothing for the rule of the margin to hang on.
        Place::Path(_) | Place::At(..) | Place::Nowhere => drawn.replace("\n |\n = ", "\n = "),
    }
}

/// Shows the line on which a span begins, shortened around the span where it is very long.
fn snippet<'a>(
    texts: &'a dyn Texts,
    span: Span,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    const LONGEST: usize = 160;
    let lines = Lines::new(texts.text(span.file));
    let position = lines.position(span.start);
    let (line_start, mut line) = lines.line_at(span.start);
    let mut shift = 0;
    if let Some(rest) = line.strip_prefix('\u{feff}') {
        shift = line.len() - rest.len();
        line = rest;
    }
    let mut start = (span.start as usize).saturating_sub(line_start + shift).min(line.len());
    let mut end = (span.end as usize).saturating_sub(line_start + shift).clamp(start, line.len());
    if line.len() > LONGEST {
        let cut = |mut at: usize| {
            while !line.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let from = cut(start.saturating_sub(LONGEST / 2));
        let to = cut((from + LONGEST).min(line.len()));
        line = &line[from..to];
        start -= from;
        end = (end - from).min(line.len());
    }
    // A span may end within a character that was read as bytes.
    start = line.floor_char_boundary(start);
    end = line.ceil_char_boundary(end);
    Snippet::source(line)
        .line_start(position.line)
        .path(texts.path(span.file))
        .fold(false)
        .annotation(kind.span(start..end).label(label))
}

/// Why a call could not be done, at a terminal.
pub fn refusal(said: &str, hint: Option<&str>, language: Language) -> String {
    let hint = hint.map(|hint| format!("\n = {}: {hint}", hint_word(language)));
    format!("spoorboek: {said}{}", hint.unwrap_or_default())
}

/// The last lines: how many of each there are and, of more than one, where the first error stands, which may have
/// scrolled off. Empty when there is nothing to count.
pub fn summary(diagnostics: &[&Diagnostic], texts: &dyn Texts, language: Language) -> String {
    let count = |severity| diagnostics.iter().filter(|d| d.severity() == severity).count();
    let words: [(Severity, [&str; 4]); 3] = [
        (Severity::Error, ["fout", "fouten", "error", "errors"]),
        (Severity::Warning, ["waarschuwing", "waarschuwingen", "warning", "warnings"]),
        (Severity::Notice, ["melding", "meldingen", "notice", "notices"]),
    ];
    let offset = match language {
        Language::Dutch => 0,
        Language::English => 2,
    };
    let counts = words
        .iter()
        .filter_map(|(severity, names)| match count(*severity) {
            0 => None,
            1 => Some(format!("1 {}", names[offset])),
            n => Some(format!("{n} {}", names[offset + 1])),
        })
        .collect::<Vec<_>>()
        .join(", ");
    let mut errors = diagnostics.iter().filter(|d| d.severity() == Severity::Error);
    let first = errors.find_map(|d| place(d, texts)).filter(|_| diagnostics.len() > 1);
    match (first, language) {
        (None, _) => counts,
        (Some(at), Language::Dutch) => format!("{counts}\nDe eerste fout staat in {at}"),
        (Some(at), Language::English) => format!("{counts}\nThe first error is in {at}"),
    }
}

/// Where something stands, as a terminal makes a link of it: `goals/veilig.md:3`.
pub(super) fn place(d: &Diagnostic, texts: &dyn Texts) -> Option<String> {
    let at = locate(d, texts);
    let path = at.path?;
    Some(match at.start {
        Some(start) => format!("{path}:{}", start.line),
        None => path.to_owned(),
    })
}
