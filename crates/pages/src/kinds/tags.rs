//! What editors brought together under one word, whatever kind it is of; and all such words.

use programme::model::{Kind, Lang};

use crate::address::{PageKey, folder};
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::book::tags::{Tags, written};
use crate::parts::card::card;
use crate::view::{Card, Content, Group, Link, Say, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| {
        let mut tags = programme.objects.iter().flat_map(|object| &object.common.tags);
        tags.any(|tag| folder(tag).is_some())
    }),
    footer: Some(13),
    parts: &[Part::whole("tags", |scope| all(scope).into())],
    ..PageKind::named("tags")
};

pub static TAG: PageKind = PageKind {
    pages: Pages::Many(|programme| {
        Tags::new(programme).0.into_values().map(|tag| tag.page).collect()
    }),
    address: |folders, programme, key| {
        let own = folder(written(programme, key)).unwrap_or_default();
        folders.folder(&format!("{}/{own}", folders.word("tags")))
    },
    above: |_, _, _| vec![PageKey::TAGS],
    title: name,
    name_in_short: name,
    apart: |scope, _| Some(scope.t("tag")),
    parts: &[Part::on("list", |scope, key| under(scope, key).into())],
    ..PageKind::named("tag")
};

/// As it was written, in the language of the content.
fn name(scope: &Scope<'_>, key: PageKey) -> Say {
    let text = base::capitalised(written(scope.book.programme, key));
    Say { text, lang: scope.other_tag(Lang::DEFAULT) }
}

fn all(scope: &Scope<'_>) -> Option<Section> {
    let link = |page| {
        let link = scope.link_to(page, String::new())?;
        Some(Link { text: name(scope, page), ..link })
    };
    let mut links: Vec<Link> =
        scope.book.tags().0.values().filter_map(|tag| link(tag.page)).collect();
    links.sort_by(|a, b| scope.locale().compare(&a.text.text, &b.text.text));
    scope.section("trefwoorden", "tags-all", Content::Chips { links }).if_any()
}

fn under(scope: &Scope<'_>, key: PageKey) -> Option<Section> {
    let programme = scope.book.programme;
    let tag = scope.book.tags().get(written(programme, key))?;
    let groups = Kind::ALL.into_iter().map(|kind| {
        let own = tag.objects.iter().filter(|at| programme.object(**at).kind() == kind);
        let cards: Vec<Card> = own.map(|at| card(scope, *at)).collect();
        let title = scope.plural(kind).into();
        Group { id: kind.name().to_owned(), title, href: None, cards, fold: None }
    });
    let groups: Vec<Group> = groups.filter(|group| !group.cards.is_empty()).collect();
    scope.section("lijst", "tag-list", groups).if_any()
}
