use programme::model::Kind;

use super::further;
use crate::address::Long;
use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::card::link_with_kind;
use crate::view::{Content, Link, Section};

pub static PAGE: PageKind = PageKind {
    menu: Some(6),
    footer: Some(12),
    parts: &[Part::whole("letters", |scope| further::shown(scope, Long::Index, 1))],
    ..PageKind::named("index")
};

/// Every page by its title, under its initial.
pub fn index(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let all: Vec<(String, Link)> = Kind::ALL
        .into_iter()
        .flat_map(|kind| programme.of_kind(kind))
        .map(|(at, _)| {
            let link = link_with_kind(scope, at, true);
            (link.text.text.clone(), link)
        })
        .collect();
    let locale = scope.locale();
    // What begins with a mark stands among the words of its letter: ’s-Gravenhage under S.
    let mut all: Vec<(String, String, Link)> =
        all.into_iter().map(|(title, link)| (locale.initial(&title), title, link)).collect();
    all.sort_by(|(a, title, x), (b, other, y)| {
        let by_title = || locale.compare(bare(title), bare(other));
        locale.compare(a, b).then_with(by_title).then_with(|| x.href.cmp(&y.href))
    });
    let mut sections: Vec<Section> = Vec::new();
    for (initial, _, mut link) in all {
        // The kind tells pages of one name apart; a date would only distract here.
        link.note = None;
        match sections.last_mut() {
            Some(Section { title, content: Content::Links { links }, .. }) if *title == initial => {
                links.push(link);
            }
            _ => {
                let id = format!("letter-{}", sections.len() + 1);
                sections.extend(Section::new(id, initial, vec![link]).if_any());
            }
        }
    }
    sections
}

/// A title without the marks that it begins with.
fn bare(title: &str) -> &str {
    title.trim_start_matches(|c: char| !c.is_alphanumeric())
}
