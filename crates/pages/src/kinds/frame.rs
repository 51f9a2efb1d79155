use crate::address::{MenuEntry, Monitor, PageKey};
use chart::CARD;
use programme::model::{Detail, Kind};

use super::{
    commitment, dates, dossier, embed, experience, home, list, money, money_rows, monitor, network,
    object, open_data, quality, system, unknowns,
};
use crate::book::Book;
use crate::book::scope::Scope;
use crate::exports::data;
use crate::exports::feeds;
use crate::parts::{card, text};
use crate::view::{
    Alternate, Content, Feed, Figure, Link, MenuItem, Page, Preview, Say, Section, SiteView, Stop,
};
use ::text::Rendered;
use base::diagnostic::Bag;

/// A page with everything that its template needs, and what is wrong with its text.
pub struct Made {
    pub page: Page,
    pub site: SiteView,
    pub bag: Bag,
}

pub fn page(scope: &Scope<'_>, key: PageKey) -> Made {
    let (book, lang) = (scope.book, scope.lang);
    let title = title(scope, key);
    let mut page = Page {
        lang: scope.settings().tag(lang).to_owned(),
        dir: direction(scope.settings().tag(lang)),
        template: template(book, key),
        full_title: full_title(scope, key, &title),
        title,
        kind: kind(scope, key),
        summary: summary(scope, key),
        canonical: canonical(scope, key),
        preview: preview(scope, key),
        alternates: alternates(scope, key),
        feeds: feeds(scope, key),
        stops: stops(scope, key),
        line: match key {
            PageKey::Object(at) => card::line(scope, at),
            _ => None,
        },
        edit_href: edit_href(scope, key),
        untranslated: None,
        editorial_note: None,
        body_html: None,
        body_lang: None,
        facts: Vec::new(),
        has_figures: false,
        sections: sections(scope, key),
        chapters: Vec::new(),
        contents: Vec::new(),
        dossier: dossier::link(scope, key),
    };
    let text = body(scope, key, &mut page);
    if let PageKey::Object(at) = key {
        let common = &book.programme.object(at).common;
        page.editorial_note = common.editorial_note.as_ref().map(|note| scope.say(note));
        page.facts = object::facts(scope, at);
    }
    if let PageKey::Dossier(of) = key {
        let dossier = dossier::dossier(scope, of);
        page.facts = dossier.facts;
        page.contents = dossier.contents;
        page.chapters = dossier.chapters;
        page.has_figures = true;
    }
    if key == PageKey::Money {
        page.facts = money::facts(scope);
    }
    for section in &mut page.sections {
        leave_out_told(scope, &text.drawn, section);
    }
    if page
        .sections
        .iter()
        .any(|s| matches!(s.content, Content::Figures { .. }))
    {
        page.has_figures = true;
    }
    Made {
        site: site_view(scope, key, page.has_figures),
        page,
        bag: text.diagnostics,
    }
}

/// A figure of an indicator that the editors' text shows already, one of those `drawn`, is named
/// here, not drawn again.
pub(super) fn leave_out_told(scope: &Scope<'_>, drawn: &[String], section: &mut Section) {
    let Content::Figures { figures } = &mut section.content else {
        return;
    };
    if drawn.is_empty() {
        return;
    }
    let is_told = |figure: &Figure| {
        let of = figure.indicator.filter(|_| figure.more.is_some());
        of.is_some_and(|at| {
            drawn
                .iter()
                .any(|id| **id == *scope.book.programme.object(at).id)
        })
    };
    if figures.iter().all(is_told) {
        let links = figures.drain(..).filter_map(|figure| figure.more).collect();
        section.content = Content::Links { links };
    } else {
        figures.retain(|figure| !is_told(figure));
    }
}

fn sections(scope: &Scope<'_>, key: PageKey) -> Vec<Section> {
    match key {
        PageKey::Home => home::sections(scope),
        PageKey::List(kind) => list::sections(scope, kind),
        PageKey::Object(at) => object::sections(scope, at),
        PageKey::Embed(at) => embed::sections(scope, at),
        PageKey::Monitor(which) => monitor::sections(scope, which),
        PageKey::Commitments(filter, page) => commitment::filtered(scope, filter, page),
        PageKey::Experience => experience::sections(scope),
        PageKey::Calendar => dates::calendar(scope),
        PageKey::Changes => dates::changes(scope),
        PageKey::Quality => quality::sections(scope),
        PageKey::Index => system::index(scope),
        PageKey::Glossary => system::glossary(scope),
        PageKey::Unknowns => unknowns::sections(scope),
        PageKey::Money => money::sections(scope),
        PageKey::MoneyRows => money_rows::sections(scope),
        PageKey::Network => network::whole(scope),
        // Its parts are chapters.
        PageKey::Dossier(_) => Vec::new(),
        PageKey::Accessibility => system::accessibility(scope),
        PageKey::Privacy => system::privacy(scope),
        PageKey::OpenData => open_data::sections(scope),
        PageKey::NotFound => system::not_found(scope),
    }
}

/// The text that the editors wrote for this page, and whether it had to fall back.
fn body(scope: &Scope<'_>, key: PageKey, page: &mut Page) -> Rendered {
    let mut rendered = Rendered::default();
    let programme = scope.book.programme;
    let body = match key {
        PageKey::Home => &programme.home,
        PageKey::Object(at) => &programme.object(at).common.body,
        _ => return rendered,
    };
    let mut fallback = None;
    if let Some((passage, lang)) = body.get(scope.lang) {
        rendered = text::passage(scope, passage, lang, text::ALONE);
        page.has_figures |= !rendered.drawn.is_empty();
        page.body_html = Some(std::mem::take(&mut rendered.html));
        if lang != scope.lang {
            fallback = Some(lang);
        }
    }
    let original_title = match key {
        PageKey::Object(at) => programme.object(at).common.title.get(scope.lang).lang,
        _ => scope.lang,
    };
    // An area has a name rather than a title: a name in one language is no missing translation.
    let is_area = matches!(key, PageKey::Object(at) if programme.object(at).kind() == Kind::Area);
    if original_title != scope.lang && !is_area {
        fallback = Some(original_title);
    }
    if let Some(lang) = fallback {
        let tag = scope.settings().tag(lang).to_owned();
        page.untranslated = Some(language_name(scope, &tag));
        page.body_lang = (body
            .get(scope.lang)
            .is_some_and(|(_, said)| said != scope.lang))
        .then_some(tag);
    }
    rendered
}

fn title(scope: &Scope<'_>, key: PageKey) -> Say {
    match key {
        PageKey::Home => {
            let own = scope.book.programme.home_title.as_ref();
            scope.say(own.unwrap_or(&scope.settings().title))
        }
        PageKey::List(kind) => scope.plural(kind).into(),
        PageKey::Object(at) | PageKey::Embed(at) => match &scope.book.programme.object(at).detail {
            // An indicator's page answers its question.
            Detail::Indicator(found) if found.question.is_some() => found
                .question
                .as_ref()
                .map_or_else(|| scope.title(at), |question| scope.say(question)),
            _ => scope.title(at),
        },
        PageKey::Commitments(filter, page) => commitment::title(scope, filter, page),
        PageKey::Dossier(of) => dossier::title(scope, of),
        system => scope.t(&format!("{}-title", system_name(system))).into(),
    }
}

/// How a page is called on the way to another page.
pub fn name(scope: &Scope<'_>, key: PageKey) -> Say {
    match key {
        PageKey::Home => scope.t("home-name").into(),
        PageKey::Object(at) | PageKey::Embed(at) => scope.short_title(at),
        PageKey::Commitments(filter, page) => commitment::name(scope, filter, page),
        PageKey::Dossier(_) => scope.t("dossier-name").into(),
        _ => title(scope, key),
    }
}

/// The name of a page of the program's own, as its template and its words are called.
fn system_name(key: PageKey) -> &'static str {
    match key {
        PageKey::Home => "home",
        PageKey::List(_) => "list",
        PageKey::Object(_) => "object",
        PageKey::Embed(_) => "embed",
        PageKey::Monitor(Monitor::Area) => "area-monitor",
        PageKey::Monitor(Monitor::Intervention) => "intervention-monitor",
        PageKey::Monitor(Monitor::Process) => "process-monitor",
        // Published as a class of the page, and a template of a theme may be called so.
        PageKey::Commitments(..) => "promises",
        PageKey::Experience => "experience",
        PageKey::Calendar => "calendar",
        PageKey::Changes => "changes",
        PageKey::Quality => "quality",
        PageKey::Index => "index",
        PageKey::Glossary => "glossary",
        PageKey::Unknowns => "unknowns",
        PageKey::Money => "money",
        PageKey::Network => "network",
        PageKey::Dossier(_) => "dossier",
        PageKey::MoneyRows => "money-rows",
        PageKey::Accessibility => "accessibility",
        PageKey::Privacy => "privacy",
        PageKey::OpenData => "open-data",
        PageKey::NotFound => "not-found",
    }
}

fn template(book: &Book<'_>, key: PageKey) -> String {
    match key {
        PageKey::Object(at) => book.programme.object(at).kind().name().to_owned(),
        other => system_name(other).to_owned(),
    }
}

fn full_title(scope: &Scope<'_>, key: PageKey, title: &Say) -> String {
    let site = scope.say(&scope.settings().title).text;
    match key {
        PageKey::Home => site,
        PageKey::Object(at) | PageKey::Dossier(Some(at)) => {
            // Kinds share titles (an area and its indicator): the kind keeps the tabs apart.
            let kind = scope.singular(scope.book.programme.object(at).kind());
            format!("{} ({kind}) – {site}", title.text)
        }
        PageKey::Embed(_) => {
            let word = scope.t("embed-word");
            format!("{} ({word}) – {site}", title.text)
        }
        _ => format!("{} – {site}", title.text),
    }
}

fn kind(scope: &Scope<'_>, key: PageKey) -> Option<String> {
    match key {
        PageKey::Object(at) => match scope.book.programme.object(at).kind() {
            Kind::Page => None,
            kind => Some(scope.singular(kind)),
        },
        _ => None,
    }
}

fn summary(scope: &Scope<'_>, key: PageKey) -> Option<Say> {
    match key {
        PageKey::Home => {
            let own = scope.book.programme.home_summary.as_ref();
            own.or(scope.settings().summary.as_ref())
                .map(|s| scope.say(s))
        }
        PageKey::Object(at) => {
            let common = &scope.book.programme.object(at).common;
            common.summary.as_ref().map(|s| scope.say(s))
        }
        PageKey::Commitments(filter, _) => Some(commitment::summary(scope, filter)),
        PageKey::List(kind) => {
            let key = format!("list-{}-summary", kind.name());
            scope.locale().has(&key).then(|| scope.t(&key).into())
        }
        system => {
            let key = format!("{}-summary", system_name(system));
            scope.locale().has(&key).then(|| scope.t(&key).into())
        }
    }
}

fn alternates(scope: &Scope<'_>, key: PageKey) -> Vec<Alternate> {
    let settings = scope.settings();
    settings
        .langs()
        .filter_map(|lang| {
            let address = scope.book.site.address(key, lang)?;
            let tag = settings.tag(lang);
            Some(Alternate {
                lang: tag.to_owned(),
                name: scope.book.locale(lang).text("language-name", &[]),
                href: scope.way_to(address),
                canonical: settings.url.as_deref().map(|url| address.canonical(url)),
                current: lang == scope.lang,
            })
        })
        .collect()
}

/// The feed on every page; the calendar on those that tell of dates to come.
fn feeds(scope: &Scope<'_>, key: PageKey) -> Vec<Feed> {
    let site = scope.say(&scope.settings().title).text;
    let feed = |link: Option<Link>, media_type, title: &str| {
        link.map(|link| Feed {
            href: link.href,
            media_type,
            title: scope.t_with(title, &[("site", (&site).into())]),
        })
    };
    let tells_dates = matches!(
        key,
        PageKey::Calendar | PageKey::Commitments(..) | PageKey::List(Kind::Commitment)
    );
    let calendar = feeds::calendar_link(scope).filter(|_| tells_dates);
    [
        feed(
            feeds::feed_link(scope),
            "application/atom+xml",
            "changes-feed",
        ),
        feed(calendar, "text/calendar", "calendar-name"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The picture of an indicator, where one was made.
fn preview(scope: &Scope<'_>, key: PageKey) -> Option<Preview> {
    let PageKey::Object(at) = key else {
        return None;
    };
    let (address, alt) = data::preview(scope, at)?;
    let (width, height) = CARD;
    Some(Preview {
        url: address.canonical(scope.settings().url.as_deref()?),
        alt,
        width: width as u32,
        height: height as u32,
    })
}

/// The absolute address that stands for the page: a figure alone is a part of its indicator's page.
fn canonical(scope: &Scope<'_>, key: PageKey) -> Option<String> {
    let url = scope.settings().url.as_deref()?;
    let address = match key {
        PageKey::Embed(at) => scope.book.site.address(PageKey::Object(at), scope.lang)?,
        _ => scope.here,
    };
    Some(address.canonical(url))
}

fn stops(scope: &Scope<'_>, key: PageKey) -> Vec<Stop> {
    if key == PageKey::Home || key == PageKey::NotFound {
        return Vec::new();
    }
    let mut stops: Vec<Stop> = scope
        .book
        .site
        .breadcrumbs(scope.book.programme, key)
        .into_iter()
        .filter(|stop| *stop != key)
        .map(|stop| Stop {
            href: scope.href(stop),
            text: name(scope, stop),
        })
        .collect();
    stops.push(Stop {
        href: None,
        text: name(scope, key),
    });
    stops
}

fn edit_href(scope: &Scope<'_>, key: PageKey) -> Option<String> {
    let pattern = scope.settings().edit_url.as_deref()?;
    let path = match key {
        PageKey::Object(at) => &scope.book.programme.object(at).common.path,
        PageKey::Home => "index.md",
        _ => return None,
    };
    Some(pattern.replace("{path}", path))
}

/// Languages that are written from right to left.
fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "fa" | "he" | "ur" | "ps" | "ckb") => "rtl",
        _ => "ltr",
    }
}

fn language_name(scope: &Scope<'_>, tag: &str) -> String {
    let key = format!("language-{tag}");
    if scope.locale().has(&key) {
        scope.t(&key)
    } else {
        tag.to_owned()
    }
}

fn site_view(scope: &Scope<'_>, key: PageKey, has_figures: bool) -> SiteView {
    let settings = scope.settings();
    let entries = scope.book.site.menu(scope.book.programme, scope.lang);
    let home_href = scope.href(PageKey::Home).unwrap_or_default();
    let mut footer: Vec<Link> = Vec::new();
    for page in [
        PageKey::Index,
        PageKey::Glossary,
        PageKey::Monitor(Monitor::Area),
        PageKey::Monitor(Monitor::Intervention),
        PageKey::Monitor(Monitor::Process),
        PageKey::Calendar,
        PageKey::Changes,
        PageKey::Quality,
        PageKey::Unknowns,
        PageKey::Dossier(None),
        PageKey::OpenData,
        PageKey::Accessibility,
        PageKey::Privacy,
    ] {
        if scope.book.site.has(page) {
            footer.extend(scope.link_to(page, title(scope, page).text));
        }
    }
    SiteView {
        title: scope.say(&settings.title),
        organisation: settings.organisation.as_ref().map(|name| scope.say(name)),
        home_href,
        menu: entries
            .iter()
            .map(|entry| menu_item(scope, key, entry))
            .collect(),
        footer,
        contact: contact(scope),
        licence: settings.licence.as_deref().map(str::to_owned),
        stylesheets: [Some("style.css"), has_figures.then_some("charts.css")]
            .into_iter()
            .flatten()
            .filter_map(|name| scope.asset(name))
            .collect(),
        icon: scope.asset("icon.svg").unwrap_or_default(),
    }
}

fn contact(scope: &Scope<'_>) -> Vec<Link> {
    let contact = &scope.settings().contact;
    let name = contact.name.as_ref().map(|name| scope.say(name));
    let mut links = Vec::new();
    if let Some(url) = &contact.url {
        let text = name
            .clone()
            .unwrap_or_else(|| super::evidence::host(url).to_owned().into());
        links.push(scope.outside(url, text));
    }
    if let Some(email) = &contact.email {
        links.push(scope.outside(&format!("mailto:{email}"), email.to_string().into()));
    }
    links
}

fn menu_item(scope: &Scope<'_>, here: PageKey, entry: &MenuEntry<'_>) -> MenuItem {
    match entry {
        MenuEntry::Page(key) => MenuItem {
            href: scope.href(*key),
            text: name(scope, *key),
            current: *key == here,
            items: Vec::new(),
        },
        MenuEntry::Group { title, items } => MenuItem {
            href: None,
            text: scope.say(title),
            current: false,
            items: items
                .iter()
                .map(|item| menu_item(scope, here, item))
                .collect(),
        },
    }
}
