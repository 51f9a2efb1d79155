use crate::capitalised;
use std::collections::BTreeMap;

use annotate_snippets::{Level, Renderer};

use super::super::Severity;
use super::human::{hint_word, level, one, place, renderer};
use super::{Diagnostic, Language, Texts, bounded};

/// How many places of a kind that is told in one are named.
const NAMED: usize = 3;

/// What an editor reads at a terminal: errors first, then the rest, each as [`human`](super::human) draws it. Of what is
/// no error, a kind of which there are more than `most` is told in one, after the others.
///
/// `diagnostics` are sorted.
pub fn report(
    diagnostics: &[&Diagnostic],
    texts: &dyn Texts,
    language: Language,
    color: bool,
    most: usize,
) -> String {
    let renderer = renderer(color);
    let mut kinds: BTreeMap<(Severity, &str), Vec<&Diagnostic>> = BTreeMap::new();
    for d in diagnostics.iter().filter(|d| d.severity() != Severity::Error) {
        kinds.entry((d.severity(), d.rule.code)).or_default().push(d);
    }
    kinds.retain(|_, of_kind| of_kind.len() > most);
    let is_folded = |d: &&&Diagnostic| kinds.contains_key(&(d.severity(), d.rule.code));
    let mut alone: Vec<&Diagnostic> =
        diagnostics.iter().filter(|d| !is_folded(d)).copied().collect();
    alone.sort_by_key(|d| d.severity());
    let alone = bounded(&alone).into_iter().map(|d| one(&d, texts, language, &renderer));
    let folded = kinds.values().map(|of_kind| fold(of_kind, texts, language, &renderer));
    alone.chain(folded).map(|drawn| drawn + "\n\n").collect()
}

/// Many of one kind as one.
fn fold(
    of_kind: &[&Diagnostic],
    texts: &dyn Texts,
    language: Language,
    renderer: &Renderer,
) -> String {
    let Some(first) = of_kind.first() else { return String::new() };
    let count = of_kind.len();
    let places: Vec<String> = of_kind.iter().filter_map(|d| place(d, texts)).take(NAMED).collect();
    let (places, more) = (places.join(", "), count.saturating_sub(NAMED));
    let code = first.rule.code;
    let (times, where_, ask) = match language {
        Language::Dutch => (
            format!("{count} keer"),
            format!("{places} en nog {more}"),
            format!("Met --all staan ze er alle; spoorboek explain {code} zegt meer."),
        ),
        Language::English => (
            format!("{count} times"),
            format!("{places} and {more} more"),
            format!("With --all each is shown; spoorboek explain {code} says more."),
        ),
    };
    let title = format!("{}.", capitalised(first.rule.title.get(language)));
    let mut group = level(first.severity(), language)
        .primary_title(title.as_str())
        .id(code)
        .elements(std::iter::empty::<annotate_snippets::Message<'_>>());
    if !places.is_empty() {
        group = group.element(Level::NOTE.with_name(times.as_str()).message(where_.as_str()));
    }
    let hint = first.hint.as_ref().filter(|hint| {
        of_kind.iter().all(|other| other.hint.as_ref().is_some_and(|other| other == *hint))
    });
    let hint = hint.map_or(ask.clone(), |hint| format!("{} {ask}", hint.get(language)));
    let tip = Level::HELP.with_name(hint_word(language)).message(hint.as_str());
    renderer.render(&[group.element(tip)]).replace("\n |\n = ", "\n = ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Place, Rule, Text, Words};

    static ERROR: Rule = rule("wrong", Severity::Error);
    static WARNING: Rule = rule("poor", Severity::Warning);

    const fn rule(code: &'static str, severity: Severity) -> Rule {
        let words = Words { nl: "een tekst is kort", en: "a text is short" };
        Rule { code, severity, title: words, why: words, bad: "", good: "" }
    }

    struct None_;

    impl Texts for None_ {
        fn path(&self, _file: FileId) -> &str {
            ""
        }

        fn text(&self, _file: FileId) -> &str {
            ""
        }
    }

    fn at(rule: &'static Rule, path: &str) -> Diagnostic {
        let said = Text { nl: "Kort.".to_owned(), en: "Short.".to_owned() };
        Diagnostic::new(rule, Place::Path(path.to_owned()), said.clone()).hint(said)
    }

    fn told(warnings: usize, most: usize) -> String {
        let warnings = (0..warnings).map(|n| at(&WARNING, &format!("a{n}.md")));
        let all: Vec<Diagnostic> = warnings.chain([at(&ERROR, "z.md")]).collect();
        report(&all.iter().collect::<Vec<_>>(), &None_, Language::English, false, most)
    }

    #[test]
    fn an_error_stands_first() {
        assert!(told(2, 10).starts_with("error[wrong]: z.md: Short."), "{}", told(2, 10));
    }

    #[test]
    fn many_of_a_kind_are_told_in_one() {
        let text = told(11, 10);
        assert_eq!(text.matches("warning[poor]").count(), 1, "{text}");
        assert!(text.contains("A text is short."), "{text}");
        assert!(text.contains("11 times: a0.md, a1.md, a2.md and 8 more"), "{text}");
        assert!(text.contains("hint: Short. With --all each is shown"), "{text}");
        assert_eq!(told(10, 10).matches("warning[poor]").count(), 10);
        assert_eq!(told(11, usize::MAX).matches("warning[poor]").count(), 11);
    }
}
