use crate::address::PageKey;
use programme::model::Kind;

use crate::book::scope::Scope;
use crate::parts::card::link_with_kind;
use crate::view::{Content, Fact, FactValue, Link, Section};

/// Every page by its title, under its initial.
pub fn index(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let mut all: Vec<(String, Link)> = Kind::ALL
        .into_iter()
        .flat_map(|kind| programme.of_kind(kind))
        .map(|(at, _)| {
            let link = link_with_kind(scope, at, true);
            (link.text.text.clone(), link)
        })
        .collect();
    all.sort_by(|(a, x), (b, y)| {
        scope
            .locale()
            .compare(a, b)
            .then_with(|| x.href.cmp(&y.href))
    });
    let mut sections: Vec<Section> = Vec::new();
    for (title, mut link) in all {
        // The kind tells pages of one name apart; a date would only distract here.
        link.note = None;
        let initial = scope.locale().initial(&title);
        match sections.last_mut() {
            Some(Section {
                title,
                content: Content::Links { links },
                ..
            }) if *title == initial => {
                links.push(link);
            }
            _ => sections.push(Section {
                id: format!("letter-{}", sections.len() + 1),
                title: initial,
                intro: None,
                content: Content::Links { links: vec![link] },
            }),
        }
    }
    sections
}

/// The explanations of the words that the programme uses.
pub fn glossary(scope: &Scope<'_>) -> Vec<Section> {
    let mut entries: Vec<_> = scope.book.programme.glossary.iter().collect();
    entries.sort_by(|a, b| scope.locale().compare(&a.term, &b.term));
    let facts = entries
        .into_iter()
        .map(|entry| Fact {
            label: entry.term.to_string(),
            values: vec![FactValue::Text(scope.say(&entry.explanation))],
        })
        .collect();
    vec![Section {
        id: "lijst".into(),
        title: scope.t("glossary-terms"),
        intro: None,
        content: Content::Facts { facts },
    }]
}

/// What readers can expect of access, and where the official statement is.
pub fn accessibility(scope: &Scope<'_>) -> Vec<Section> {
    let mut links = Vec::new();
    if let Some(statement) = scope.settings().accessibility.as_ref()
        && let Some(url) = &statement.statement_url
    {
        let text = statement.label.as_ref().map_or_else(
            || scope.t("accessibility-statement").into(),
            |l| scope.say(l),
        );
        let mut link = scope.outside(url, text);
        link.note = statement.date.map(|date| scope.locale().day(date).into());
        links.push(link);
    }
    let intro = links
        .is_empty()
        .then(|| scope.t("accessibility-no-statement").into());
    vec![
        Section {
            id: "verklaring".into(),
            title: scope.t("accessibility-statement"),
            intro,
            content: Content::Links { links },
        },
        prose(scope, "hoe", "accessibility-how", "accessibility-how-text"),
        prose(
            scope,
            "melden",
            "accessibility-report",
            "accessibility-report-text",
        ),
    ]
}

pub fn privacy(scope: &Scope<'_>) -> Vec<Section> {
    vec![prose(scope, "geen", "privacy-none", "privacy-none-text")]
}

/// Ways on from a page that is not there.
pub fn not_found(scope: &Scope<'_>) -> Vec<Section> {
    let mut links: Vec<Link> = Vec::new();
    links.extend(scope.link_to(PageKey::Home, scope.t("home-link")));
    for kind in Kind::ALL {
        links.extend(scope.link_to(PageKey::List(kind), scope.plural(kind)));
    }
    links.extend(scope.link_to(PageKey::Index, scope.t("index-title")));
    vec![Section {
        id: "verder".into(),
        title: scope.t("not-found-ways"),
        intro: None,
        content: Content::Links { links },
    }]
}

fn prose(scope: &Scope<'_>, id: &str, title: &str, text: &str) -> Section {
    Section {
        id: id.to_owned(),
        title: scope.t(title),
        intro: Some(scope.t(text).into()),
        content: Content::Links { links: Vec::new() },
    }
}
