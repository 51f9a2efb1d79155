use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::{Body, Kind, Lang, Localised};

rule! {
    warning "missing-translation"
    nl "een vertaling ontbreekt" en "a translation is missing"
    why nl "Wie de site in een andere taal leest, krijgt hier de oorspronkelijke tekst, met een melding erbij. Van \
            elk bestand wordt per taal één keer gezegd wat er ontbreekt: de titel, de samenvatting of de tekst. Een \
            gebied dat alleen in `areas.csv` staat, wordt niet gemeld."
        en "Who reads the site in another language gets the original text here, with a notice. Of each file it is \
            said once for each language what is missing: the title, the summary or the text. An area that stands \
            only in `areas.csv` is not told."
    bad "goals/veilig.md   (en geen goals/veilig.en.md)"
    good "goals/veilig.en.md:\n---\ntitle: Safe in the neighbourhood\n---\nWhy this matters to us."

    /// `span` is the first of the words.
    fn report_glossary(span: Span, language: &str, count: usize) {
        nl "In de taal “{language}” is de uitleg van {count} van de woorden in deze lijst er niet."
        en "In the language “{language}” the explanation of {count} of the words in this list is missing."
        hint nl "Zet de uitleg in “glossary.{language}.yaml”, met dezelfde woorden ervoor."
             en "Put the explanations into “glossary.{language}.yaml”, with the same words before them."
    }

    /// None where nothing is missing. `file` is the translation's name, beside the original.
    fn report(span: Span, file: &str, language: &str, parts: Parts) -> Option {
        let all = [
            (parts.title, "de titel", "the title"),
            (parts.summary, "de samenvatting", "the summary"),
            (parts.body, "de tekst", "the text"),
        ];
        let missing = all.into_iter().filter(|(missing, ..)| *missing);
        let (nl, en) = missing.map(|(_, nl, en)| (nl, en)).unzip::<_, _, Vec<_>, Vec<_>>();
        when !nl.is_empty();
        let (nl, en) = (listed(&nl, "en"), listed(&en, "and"));
        nl "Hiervan ontbreekt in de taal “{language}”: {nl}." en "Missing here in the language “{language}”: {en}."
        hint nl "Zet het in “{file}”, naast dit bestand." en "Put it into “{file}”, beside this file."
    }
}

/// Of an area the name may do without: many are names in any language. The glossary is told once
/// for each language, at the first word that lacks it.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let programme = facts.programme;
    let settings = &programme.settings;
    for lang in facts.other_languages() {
        let tag = settings.tag(lang);
        let lacks = |text: Option<&Localised>| text.is_some_and(|t| t.translation(lang).is_none());
        let lacks_body = |body: &Body| {
            let original = body.translation(Lang::DEFAULT);
            original.is_some() && body.translation(lang).is_none()
        };
        let title = settings.title.span;
        let parts = Parts {
            title: lacks(Some(&settings.title)) && !settings.title.original().is_empty(),
            summary: lacks(settings.summary.as_ref()),
            body: false,
        };
        bag.extend(report(title, &format!("programme.{tag}.yaml"), tag, parts));
        let home = programme.home.translation(Lang::DEFAULT);
        if let Some(home) = home.filter(|_| lacks_body(&programme.home)) {
            let parts = Parts { title: false, summary: false, body: true };
            let top = Span::new(home.span.file, 0..0);
            bag.extend(report(top, &format!("index.{tag}.md"), tag, parts));
        }
        for object in programme.objects.iter().filter(|object| Facts::has_file(object)) {
            let common = &object.common;
            let parts = Parts {
                title: lacks(Some(&common.title)) && object.kind() != Kind::Area,
                summary: lacks(common.summary.as_ref()),
                body: lacks_body(&common.body),
            };
            let name = common.path.rsplit('/').next().unwrap_or_default();
            let file = format!("{}.{tag}.md", name.trim_end_matches(".md"));
            bag.extend(report(common.span, &file, tag, parts));
        }
        let silent = programme.glossary.iter().filter(|term| lacks(Some(&term.explanation)));
        let count = silent.clone().count();
        let first = silent.into_iter().min_by_key(|term| term.span);
        bag.extend(first.map(|term| report_glossary(term.span, tag, count)));
    }
}

/// What lacks its translation.
struct Parts {
    title: bool,
    summary: bool,
    body: bool,
}

fn listed(parts: &[&str], and: &str) -> String {
    match parts {
        [rest @ .., last] if !rest.is_empty() => format!("{} {and} {last}", rest.join(", ")),
        _ => parts.concat(),
    }
}
