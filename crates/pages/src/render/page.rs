use crate::address::{PageKey, Site};
use crate::book::page::{Pages, trail};
use chart::CARD;
use locale::args;
use programme::model::{Kind, Lang};

use super::menu::{self, MenuEntry};
use super::{edition, foot, written};
use crate::book::scope::Scope;
use crate::exports::{data, feeds, schema_org};
use crate::parts::licence::licence;
use crate::parts::{card, contact, facts, money, picture, text};
use crate::view::{
    Alternate, Content, Feed, Link, MenuItem, Page, Parts, Preview, Say, Section, SiteLogo,
    SiteView, Stop, contents,
};
use ::text::Rendered;
use base::diagnostic::Bag;

/// A page with everything that its template needs, and what is wrong with its text.
pub struct Made {
    pub page: Page,
    pub site: SiteView,
    pub bag: Bag,
}

/// Fewer sections are found without a list of them.
const FEWEST_JUMPS: usize = 4;

pub fn page(scope: &Scope<'_>, key: PageKey) -> Made {
    let kind = scope.kind(key);
    let title = (kind.title)(scope, key);
    let all = kind.parts.iter().chain(kind.further);
    let parts: Vec<_> = all.map(|part| (part.name, part.make.make(scope, key))).collect();
    let chapters = (kind.chapters)(scope, key);
    let mut page = Page {
        lang: scope.settings().tag(scope.lang).to_owned(),
        dir: direction(scope.locale().spoken()),
        spoken: spoken(scope),
        language: language_name(scope, scope.lang),
        template: kind.name,
        full_title: full_title(scope, key, &title),
        title,
        kind: match (&kind.pages, key) {
            (Pages::Of(Kind::Page), _) => None,
            (Pages::Of(_), PageKey::Object(at)) => Some(scope.noun(at)),
            _ => None,
        },
        summary: (kind.summary)(scope, key),
        description: None,
        is_answered: false,
        has_jumps: false,
        own: kind.parts.iter().map(|part| part.name).collect(),
        canonical: canonical(scope, key),
        preview: preview(scope, key),
        translated: scope.book.is_translated(key, scope.lang),
        about: schema_org::of(scope, key),
        alternates: alternates(scope, key),
        feeds: feeds(scope, key),
        stops: stops(scope, key),
        line: match key {
            PageKey::Object(at) => card::line(scope, at),
            _ => None,
        },
        edit_href: edit_href(scope, key),
        changed: written::changed(scope, key),
        was: edition::ways(scope, key),
        untranslated: None,
        editorial_note: None,
        picture: match key {
            PageKey::Object(at) => picture::of_object(scope, at),
            _ => None,
        },
        body_html: None,
        footnotes_html: None,
        body_lang: None,
        body_dir: None,
        facts: match key {
            PageKey::Object(at) => facts::of_object(scope, at),
            _ => kind.facts.make(scope, key),
        },
        has_figures: !chapters.is_empty(),
        order: parts.iter().map(|(name, _)| *name).collect(),
        parts: Parts(parts),
        contents: contents(&chapters),
        chapters,
        dossier: (kind.dossier)(scope, key),
    };
    let text = body(scope, key, &mut page);
    if let PageKey::Object(at) = key {
        let common = &scope.book.programme.object(at).common;
        page.editorial_note = common.editorial_note.as_ref().map(|note| scope.say(note));
    }
    for section in page.parts.sections_mut() {
        scope.leave_out_told(&text.drawn, section);
        shorten(scope, key, section);
    }
    let is_figure = |section: &Section| matches!(section.content, Content::Figures { .. });
    page.is_answered = page.parts.sections().any(|section| match &section.content {
        Content::Figures { figures } => figures.iter().any(|figure| figure.answers),
        _ => false,
    });
    let summary = page.summary.as_ref().map(|summary| &*summary.text);
    page.description =
        summary.map(|text| if page.is_answered { beginning(text) } else { text }.to_owned());
    page.has_figures |= page.parts.sections().any(is_figure);
    let own = page.parts.0.iter().filter(|(name, _)| page.own.contains(name));
    let sections: usize = own.map(|(_, part)| part.0.len()).sum();
    page.has_jumps = kind.is_long && sections >= FEWEST_JUMPS;
    Made { site: site_view(scope, key, page.has_figures), page, bag: text.diagnostics }
}

/// The first sentence, or more where it may end with an abbreviation: it is short, or the next begins small.
fn beginning(text: &str) -> &str {
    const SHORT: usize = 50;
    let mut end = 0;
    for sentence in insight::sentences(text) {
        if end >= SHORT && sentence.starts_with(char::is_uppercase) {
            break;
        }
        let rest = text.get(end..).unwrap_or_default();
        end += rest.find(sentence).unwrap_or_default() + sentence.len();
    }
    text.get(..end).unwrap_or(text)
}

fn list(scope: &Scope<'_>, kind: Kind) -> Option<Link> {
    scope.link_to(PageKey::List(kind), scope.plural(kind))
}

/// Of a list that is too long for a page the first, with how many there are and the way to a list that
/// has more than one page.
fn shorten(scope: &Scope<'_>, key: PageKey, section: &mut Section) {
    let shown = match (&section.content, key) {
        // Beside other lists.
        (Content::Links { .. }, PageKey::Object(_)) => 500,
        (content, _) => content.most(),
    };
    let count = section.content.things();
    if count <= shown {
        return;
    }
    let all = match section.content {
        Content::Ledger { .. } => money::link::all(scope, key, &section.id),
        Content::Board { .. } => list(scope, Kind::Goal),
        Content::Strips { .. } => list(scope, Kind::Indicator),
        _ => scope.link_to(PageKey::INDEX, scope.name(PageKey::INDEX).text),
    };
    section.content = section.content.first(shown);
    let note = scope.t_with("section-cut", args!(shown, count));
    section.rest = all.map(|all| Link { note: Some(note.into()), ..all });
}

/// The text that the editors wrote for this page, and whether it had to fall back.
fn body(scope: &Scope<'_>, key: PageKey, page: &mut Page) -> Rendered {
    let mut rendered = Rendered::default();
    let programme = scope.book.programme;
    let Some(written) = (scope.kind(key).text)(programme, key) else {
        return rendered;
    };
    let body = written.body;
    if let Some((passage, lang)) = body.get(scope.lang) {
        rendered = text::passage(scope, passage, lang, text::ALONE);
        page.has_figures |= !rendered.drawn.is_empty();
        let mut html = std::mem::take(&mut rendered.html);
        // What is told below the text goes on; notes end the page.
        if let Some(at) = html.find(::text::FOOTNOTES) {
            page.footnotes_html = Some(html.split_off(at));
        }
        page.body_html = Some(html);
    }
    page.untranslated = scope.book.told_in(key, scope.lang).map(|lang| language_name(scope, lang));
    page.body_lang = body.get(scope.lang).and_then(|(_, said)| scope.other_tag(said));
    let turned = page.body_lang.as_deref().map(direction).filter(|dir| *dir != page.dir);
    page.body_dir = turned;
    rendered
}

/// The title in the browser's tab: unique over the site, that of an edition with its name, and of a page that is told in
/// another language with that language.
fn full_title(scope: &Scope<'_>, key: PageKey, title: &Say) -> String {
    let mut site = scope.say(&scope.settings().title).text;
    if let Some(then) = &scope.book.as_it_was {
        site = format!("{site} – {}", then.title(scope.settings(), scope.lang));
    }
    let language = scope.book.told_in_tag(key, scope.lang).map(|tag| language_of(scope, tag));
    let word = (scope.kind(key).apart)(scope, key).filter(|_| key != PageKey::Home);
    let apart: Vec<String> = word.into_iter().chain(language).collect();
    let name = if key == PageKey::Home { &site } else { &title.text };
    let name = match apart.is_empty() {
        true => name.clone(),
        false => format!("{name} ({})", apart.join(", ")),
    };
    if key == PageKey::Home { name } else { format!("{name} – {site}") }
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
                translated: scope.book.is_translated(key, lang),
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
            title: scope.t_with(title, args!(site)),
        })
    };
    let has_dates = (scope.kind(key).has_dates)(key);
    let calendar = feeds::calendar_link(scope).filter(|_| has_dates);
    [
        feed(feeds::feed_link(scope), "application/atom+xml", "changes-feed"),
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

/// The absolute address that stands for the page: a figure alone is a part of its indicator's page, and a page that
/// nobody translated is its original.
fn canonical(scope: &Scope<'_>, key: PageKey) -> Option<String> {
    let url = scope.settings().url.as_deref()?;
    let lang = scope.book.original(key, scope.lang).unwrap_or(scope.lang);
    let key = match key {
        PageKey::Embed(at) => PageKey::Object(at),
        _ => key,
    };
    Some(scope.book.site.address(key, lang).unwrap_or(scope.here).canonical(url))
}

fn stops(scope: &Scope<'_>, key: PageKey) -> Vec<Stop> {
    if key == PageKey::Home || key == PageKey::NOT_FOUND {
        return Vec::new();
    }
    let mut stops: Vec<Stop> = trail(scope.book.kinds, scope.book.site, scope.book.programme, key)
        .into_iter()
        .filter(|stop| *stop != key)
        .map(|stop| Stop { href: scope.href(stop), text: scope.name(stop) })
        .collect();
    stops.push(Stop { href: None, text: scope.name(key) });
    stops
}

fn edit_href(scope: &Scope<'_>, key: PageKey) -> Option<String> {
    let pattern = scope.settings().edit_url.as_deref()?;
    let written = (scope.kind(key).text)(scope.book.programme, key)?;
    Some(pattern.replace("{path}", written.path))
}

/// The language of the page's words, where that is not the page's own.
pub(super) fn spoken(scope: &Scope<'_>) -> Option<String> {
    let spoken = scope.locale().spoken();
    (spoken != scope.settings().tag(scope.lang)).then(|| spoken.to_owned())
}

/// Languages that are written from right to left.
pub(super) fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "fa" | "he" | "ur" | "ps" | "ckb") => "rtl",
        _ => "ltr",
    }
}

fn language_name(scope: &Scope<'_>, lang: Lang) -> String {
    language_of(scope, scope.settings().tag(lang))
}

/// A language by its tag; one of which this language has no word goes by its own name.
fn language_of(scope: &Scope<'_>, tag: &str) -> String {
    let key = format!("language-{tag}");
    let settings = scope.settings();
    match settings.langs().find(|lang| settings.tag(*lang) == tag) {
        Some(lang) if !scope.locale().has(&key) => {
            scope.book.locale(lang).text("language-name", &[])
        }
        _ => scope.t(&key),
    }
}

fn site_view(scope: &Scope<'_>, key: PageKey, has_figures: bool) -> SiteView {
    let settings = scope.settings();
    let entries = menu::menu(scope.book.kinds, scope.book.site, scope.book.programme);
    let home_href = scope.href(PageKey::Home).unwrap_or_default();
    let day = scope.locale().day(scope.book.today);
    let in_menu: Vec<PageKey> = entries.iter().flat_map(MenuEntry::pages).collect();
    SiteView {
        title: scope.say(&settings.title),
        organisation: settings.organisation.as_ref().map(|name| scope.say(name)),
        home_href,
        menu: entries.iter().map(|entry| menu_item(scope, key, entry)).collect(),
        footer: foot::groups(scope, &in_menu),
        notice: settings.notice.as_ref().map(|notice| scope.say(notice)),
        built: scope.t_with("site-built", args!(day)),
        contact: contact::of_programme(scope),
        security: settings
            .security
            .as_ref()
            .map(|_| Link::new(scope.way_to(&Site::security()), scope.t("footer-security"))),
        licence: match key {
            PageKey::Embed(at) => {
                scope.book.programme.indicator(at).map(|found| licence(scope, found))
            }
            _ => settings.licence.as_deref().map(str::to_owned),
        },
        stylesheets: [Some("style.css"), has_figures.then_some("charts.css")]
            .into_iter()
            .flatten()
            .filter_map(|name| scope.asset(name))
            .collect(),
        icon: scope.asset("icon.svg").unwrap_or_default(),
        logo: logo(scope),
        assets_folder: scope.way_to(&Site::asset("")),
    }
}

fn logo(scope: &Scope<'_>) -> Option<SiteLogo> {
    let logo = scope.book.theme.logo.as_ref()?;
    Some(SiteLogo {
        href: scope.asset(&logo.file)?,
        dark: logo.dark.as_ref().and_then(|dark| scope.asset(dark)),
        alt: logo.alt.clone(),
        width: logo.size.map(|(width, _)| width),
        height: logo.size.map(|(_, height)| height),
    })
}

fn menu_item(scope: &Scope<'_>, here: PageKey, entry: &MenuEntry<'_>) -> MenuItem {
    let page = |key: PageKey, text: Say| MenuItem {
        href: scope.href(key),
        text,
        current: key == here,
        items: Vec::new(),
    };
    match entry {
        MenuEntry::Page(key) => page(*key, scope.name(*key)),
        MenuEntry::Named(key, name) => page(*key, scope.t(name).into()),
        MenuEntry::Link { title, url } => MenuItem {
            href: Some((*url).to_owned()),
            text: scope.say(title),
            current: false,
            items: Vec::new(),
        },
        MenuEntry::Group { title, items } => MenuItem {
            href: None,
            text: scope.say(title),
            current: false,
            items: items.iter().map(|item| menu_item(scope, here, item)).collect(),
        },
    }
}
