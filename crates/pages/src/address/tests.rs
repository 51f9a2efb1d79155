use std::collections::BTreeMap;

use super::*;
use crate::book::page::trail;
use crate::kinds::KINDS;
use crate::render::menu::{MenuEntry, menu};
use crate::theme::Theme;
use base::diagnostic::{Diagnostic, FileId, Language, Span};
use locale::Locale;
use programme::model::*;

fn span(at: usize) -> Span {
    Span::new(FileId(0), at..at + 1)
}

fn reference(at: u32) -> Reference {
    Reference { to: ObjectRef(at), span: span(0) }
}

fn object(id: &str, detail: Detail, aliases: &[&str]) -> Object {
    let mut object = Object {
        id: id.into(),
        common: Common {
            span: span(id.len()),
            path: Box::default(),
            title: Localised::new(id, span(0)),
            summary: None,
            short_title: None,
            order: None,
            tags: Vec::new(),
            areas: Vec::new(),
            partners: Vec::new(),
            documents: Vec::new(),
            owner: None,
            editorial_note: None,
            valid_from: None,
            valid_to: None,
            publish_at: None,
            draft: false,
            aliases: (id.len() * 100..)
                .zip(aliases)
                .map(|(at, alias)| (Box::from(*alias), span(at)))
                .collect(),
            last_reviewed: None,
            reviewed_span: None,
            review_every: None,
            body: Body::default(),
        },
        detail,
    };
    object.common.path = format!("{}/{id}.md", object.kind().folder()).into();
    object
}

fn programme(languages: &[&str], mut objects: Vec<Object>) -> Programme {
    objects.sort_by(|a, b| (a.kind(), &a.id).cmp(&(b.kind(), &b.id)));
    let ids = (0..).map(ObjectRef).zip(&objects);
    Programme {
        by_id: ids.map(|(at, o)| (o.id.clone(), at)).collect::<BTreeMap<_, _>>(),
        settings: Settings {
            title: Localised::new("Noord", span(0)),
            summary: None,
            voice: None,
            period: (None, None),
            horizon: None,
            organisation: None,
            url: None,
            languages: languages.iter().map(|tag| Box::from(*tag)).collect(),
            area: None,
            reference_area: None,
            currency: "EUR".into(),
            contact: Contact::default(),
            notice: None,
            licence: None,
            theme: None,
            edit_url: None,
            terms: Vec::new(),
            menu: None,
            accessibility: None,
            security: None,
            editions: Vec::new(),
            previews: false,
            search: None,
            accepted: Vec::new(),
            span: span(0),
        },
        objects,
        targets: [].into(),
        allocations: Vec::new(),
        transactions: Vec::new(),
        place_names: Vec::new(),
        addresses: Vec::new(),
        relations: Vec::new(),
        backlinks: Vec::new(),
        home_title: None,
        home_summary: None,
        home: Body::default(),
        glossary: Vec::new(),
        attachments: Vec::new(),
        withheld: Vec::new(),
    }
}

fn goal(id: &str) -> Object {
    object(id, Detail::Goal(Goal::default()), &[])
}

fn plan(programme: &Programme, ledger: &[AddressRow]) -> (Site, Bag) {
    let languages = programme.settings.languages.iter();
    let locales: Vec<Locale> = languages.map(|tag| Locale::new(tag, &[]).0).collect();
    crate::plan(programme, ledger, &locales, &Theme::default(), &crate::Beside::default())
}

fn page(id: &str) -> Object {
    object(id, Detail::Page(Page::default()), &[])
}

fn said(bag: &Bag) -> Vec<(&'static str, String)> {
    let words = |d: &Diagnostic| (d.rule.code, d.message.get(Language::English).to_owned());
    bag.iter().map(words).collect()
}

fn row(address: &str, id: Option<&str>) -> AddressRow {
    AddressRow { span: span(7), address: address.into(), id: id.map(Box::from), since: None }
}

#[test]
fn every_page_stands_in_every_language() {
    let indicator = object("fiets", Detail::Indicator(Box::default()), &[]);
    let programme = programme(&["nl", "en", "fy"], vec![goal("veilig"), page("over"), indicator]);
    let (site, bag) = plan(&programme, &[]);
    assert!(bag.is_empty(), "{:?}", said(&bag));
    let files: Vec<&str> = site.pages().map(|(_, _, address)| address.file()).collect();
    for file in [
        "index.html",
        "en/index.html",
        "doelen/index.html",
        "doelen/veilig/index.html",
        "en/goals/veilig/index.html",
        "fy/goals/veilig/index.html",
        "over/index.html",
        "en/over/index.html",
        "wat-we-nog-niet-weten/index.html",
        "en/what-we-do-not-know-yet/index.html",
        "404.html",
        "en/404.html",
    ] {
        assert!(files.contains(&file), "{file} in {files:#?}");
    }
    assert!(!files.iter().any(|file| file.contains("sporen") || file.contains("geld")));
    assert!(!site.has(PageKey::GLOSSARY));
    let at = programme.get("fiets").unwrap();
    let beside = |lang| site.beside(&programme, at, Lang(lang), "csv");
    assert_eq!(beside(0).unwrap().file(), "indicatoren/fiets/fiets.csv");
    assert_eq!(beside(1).unwrap().file(), "en/indicators/fiets/fiets.csv");
    assert_eq!(beside(3), None);
}

#[test]
fn a_page_can_want_an_address_that_is_taken() {
    let mut programme = programme(&["nl", "en"], vec![goal("veilig"), page("doelen"), page("en")]);
    programme.objects.push(page("privacy"));
    let (_, bag) = plan(&programme, &[]);
    let mut told = said(&bag);
    told.sort();
    assert_eq!(
        told,
        [
            (
                "address-collision",
                "The page of pages/doelen.md wants the address /doelen/, but the list of the folder “goals” \
                 already stands there."
                    .to_owned()
            ),
            (
                "address-collision",
                "The page of pages/en.md wants the address /en/, but the home page already stands there.".to_owned()
            ),
            (
                "address-collision",
                "The page of pages/privacy.md wants the address /privacy/, but the page “privacy” that the site \
                 makes itself already stands there."
                    .to_owned()
            ),
        ]
    );
}

#[test]
fn a_segment_is_the_programmes_own() {
    let fund = object("rijk", Detail::Fund(Fund::default()), &[]);
    let mut programme = programme(&["nl"], vec![goal("veilig"), fund]);
    let term = |kind, segment: &str| Term {
        kind,
        lang: Lang(0),
        singular: None,
        plural: None,
        segment: Some(segment.into()),
        span: span(50),
    };
    programme.settings.terms = vec![term(Kind::Goal, "ambities"), term(Kind::Fund, "geld")];
    let (site, bag) = plan(&programme, &[]);
    let address = site.address(PageKey::Object(ObjectRef(0)), Lang(0)).unwrap();
    assert_eq!(address.pretty(), "/ambities/veilig/");
    assert_eq!(said(&bag).len(), 1);
    let collision = bag.iter().next().unwrap();
    assert_eq!(collision.rule.code, "address-collision");
    assert_eq!(collision.place, span(50).into());
    programme.settings.terms = vec![term(Kind::Goal, "Onze doelen")];
    let (site, bag) = plan(&programme, &[]);
    assert_eq!(bag.iter().next().unwrap().rule.code, "invalid-segment");
    let address = site.address(PageKey::Object(ObjectRef(0)), Lang(0)).unwrap();
    assert_eq!(address.pretty(), "/doelen/veilig/");
}

#[test]
fn aliases_lead_to_the_page_in_their_language() {
    let goal =
        object("veilig", Detail::Goal(Goal::default()), &["veiligheid", "/oud/", "/en/old.html"]);
    let programme = programme(&["nl", "en"], vec![goal]);
    let (site, bag) = plan(&programme, &[]);
    assert!(bag.is_empty(), "{:?}", said(&bag));
    let redirects: Vec<(&str, Lang)> =
        site.redirects().iter().map(|(address, _, lang)| (address.file(), *lang)).collect();
    assert_eq!(
        redirects,
        [
            ("doelen/veiligheid/index.html", Lang(0)),
            ("dossier/veiligheid/index.html", Lang(0)),
            ("en/dossier/veiligheid/index.html", Lang(1)),
            ("en/goals/veiligheid/index.html", Lang(1)),
            ("en/old.html", Lang(1)),
            ("oud/index.html", Lang(0)),
        ]
    );
}

#[test]
fn an_alias_can_stand_in_the_way() {
    let aliases = ["veilig", "wonen", "/404.html", "Oude naam", "/brief.pdf"];
    let first = object("veilig", Detail::Goal(Goal::default()), &aliases);
    let second = object("zeker", Detail::Goal(Goal::default()), &["vroeger"]);
    let third = object("zorg", Detail::Goal(Goal::default()), &["vroeger"]);
    let programme = programme(&["nl", "en"], vec![first, second, third, goal("wonen")]);
    let (site, bag) = plan(&programme, &[]);
    let codes: Vec<&str> = said(&bag).iter().map(|(code, _)| *code).collect();
    assert_eq!(
        codes,
        [
            "invalid-alias",
            "invalid-alias",
            "alias-over-page",
            "alias-over-page",
            "alias-over-page",
            "address-collision",
        ]
    );
    // The page and the dossier of the one that was called so first, in each language.
    assert_eq!(site.redirects().len(), 4);
}

#[test]
fn a_published_address_is_not_lost() {
    let kept = object("veilig", Detail::Goal(Goal::default()), &["veiligheid"]);
    let indicator = object("fiets", Detail::Indicator(Box::default()), &[]);
    let mut programme = programme(&["nl"], vec![kept, indicator]);
    programme.withheld.push(Withheld {
        id: "geheim".into(),
        kind: Kind::Goal,
        span: span(0),
        publish_at: None,
        body: Body::default(),
    });
    let ledger = [
        row("/doelen/veilig/", Some("veilig")),
        row("/doelen/veiligheid/", Some("veiligheid")),
        row("doelen/", None),
        row("/indicatoren/fiets/fiets.csv", Some("fiets")),
        row("/doelen/geheim/", Some("geheim")),
        row("/doelen/verdwenen/", Some("verdwenen")),
        row("/ambities/veilig/", Some("veilig")),
    ];
    let (_, bag) = plan(&programme, &ledger);
    let hints: Vec<&str> =
        bag.iter().map(|d| d.hint.as_ref().unwrap().get(Language::English)).collect();
    assert_eq!(
        hints,
        [
            "Put `aliases: [verdwenen]` on the page that takes its place, or `aliases: [/doelen/verdwenen/]` on one of \
             another kind.",
            "Put `aliases: [/ambities/veilig/]` in goals/veilig.md, and the old address leads to the page.",
        ]
    );
}

#[test]
fn the_way_to_an_intervention_goes_over_its_track() {
    let track = object("wat-werkt", Detail::Track(Track::default()), &[]);
    let line = ActionLine {
        track: reference(0),
        goals: Vec::new(),
        topic: None,
        start: None,
        end: None,
        status: None,
        milestones: Vec::new(),
    };
    let line = object("werk", Detail::ActionLine(line), &[]);
    let parent = Goal { parent: Some(reference(2)), ..Goal::default() };
    let goal = object("veilig", Detail::Goal(parent), &[]);
    let programme = programme(&["nl"], vec![track, line, goal]);
    let (site, _) = plan(&programme, &[]);
    let object = |at| PageKey::Object(ObjectRef(at));
    assert_eq!(
        trail(KINDS, &site, &programme, object(1)),
        [PageKey::Home, PageKey::List(Kind::Track), object(0), object(1)]
    );
    // A goal under itself is reported elsewhere and must not go round here.
    assert_eq!(
        trail(KINDS, &site, &programme, object(2)),
        [PageKey::Home, PageKey::List(Kind::Goal), object(2)]
    );
    assert_eq!(trail(KINDS, &site, &programme, PageKey::Home), [PageKey::Home]);
    assert_eq!(trail(KINDS, &site, &programme, PageKey::INDEX), [PageKey::Home, PageKey::INDEX]);
}

#[test]
fn the_menu_shows_what_there_is() {
    let mut programme = programme(&["nl"], vec![goal("veilig"), page("over")]);
    let (site, _) = plan(&programme, &[]);
    let goals = MenuEntry::Page(PageKey::List(Kind::Goal));
    let named = MenuEntry::Named(PageKey::List(Kind::Goal), "menu-goals");
    assert_eq!(menu(KINDS, &site, &programme), [named, MenuEntry::Page(PageKey::INDEX)]);
    let title = Localised::new("Meer", span(0));
    programme.settings.menu = Some(vec![
        MenuItem::Kind(Kind::Goal),
        MenuItem::Kind(Kind::Story),
        MenuItem::Group {
            title: title.clone(),
            items: vec![MenuItem::Page(ObjectRef(1)), MenuItem::Kind(Kind::Fund)],
        },
        MenuItem::Group { title: title.clone(), items: vec![MenuItem::Kind(Kind::Fund)] },
    ]);
    let about = MenuEntry::Page(PageKey::Object(ObjectRef(1)));
    let more = MenuEntry::Group { title: &title, items: vec![about] };
    assert_eq!(menu(KINDS, &site, &programme), [goals, more]);
}
