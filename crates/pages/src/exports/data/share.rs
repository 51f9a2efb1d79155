//! How a figure is taken along: the addresses of its files, and what shows it on another site.

use crate::address::PageKey;
use base::escaped;
use locale::args;
use programme::model::ObjectRef;

use crate::book::scope::Scope;
use crate::parts::figure;
use crate::view::{Content, Link, Section};

/// In pixels; a narrow frame scrolls within itself.
const FRAME_HEIGHT: u16 = 760;

/// None where the indicator has no figure yet, or the site no address that others can ask for.
pub fn section(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let page = scope.book.site.address(PageKey::Embed(at), scope.lang)?;
    let snippet = snippet(scope, at, &page.canonical(scope.settings().url.as_deref()?));
    Some(scope.section("insluiten", "share-title", Content::Share { snippet }))
}

/// The figure without the rest of the site. None where the indicator has none yet.
pub fn apart(scope: &Scope<'_>, at: ObjectRef) -> Option<Link> {
    let page = scope.book.site.address(PageKey::Embed(at), scope.lang)?;
    Some(Link::new(scope.way_to(page), scope.t("share-page")))
}

/// What others write below the figure: whose it is, what it is called, where and as of when. None
/// where the indicator has no figure yet.
pub fn cited(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    scope.book.site.address(PageKey::Embed(at), scope.lang)?;
    let found = scope.book.programme.indicator(at);
    let title = scope.title(at).text;
    let site = scope.say(&scope.settings().title).text;
    let date = scope.locale().day(scope.book.today);
    let page = scope.book.site.address(PageKey::Object(at), scope.lang);
    let address = match page.zip(scope.settings().url.as_deref()) {
        Some((page, url)) => page.canonical(url),
        // Half an address leads nowhere: without one the citation ends with the day.
        None => String::new(),
    };
    let cited = match found.and_then(|found| figure::source_in_words(scope, found)) {
        Some(source) => scope.t_with("share-cited", args!(source, title, site, date, address)),
        None => scope.t_with("share-cited-alone", args!(title, site, date, address)),
    };
    Some(cited.trim_end_matches([':', ' ']).to_owned())
}

/// The HTML that shows the figure, escaped as text: a frame with a name, which needs no script.
fn snippet(scope: &Scope<'_>, at: ObjectRef, url: &str) -> String {
    let (title, site) = (scope.title(at).text, scope.say(&scope.settings().title).text);
    let name = scope.t_with("share-frame-name", args!(title, site));
    let frame = format!(
        "<iframe src=\"{}\" title=\"{}\" lang=\"{}\" width=\"100%\" height=\"{FRAME_HEIGHT}\" loading=\"lazy\"></iframe>",
        escaped(url),
        escaped(&name),
        escaped(scope.locale().spoken()),
    );
    // Within a text quotes may stay as they are.
    frame.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
