//! How a figure is taken along: the addresses of its files, and what shows it on another site.

use crate::address::{Address, PageKey};
use base::escaped;
use locale::args;
use programme::model::ObjectRef;

use super::{address, beside};
use crate::book::scope::Scope;
use crate::view::{Content, Fact, FactValue, Link, Section};

/// In pixels; a narrow frame scrolls within itself.
const FRAME_HEIGHT: u16 = 760;

/// None where the indicator has no figure yet.
pub fn section(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let page = scope.book.site.address(PageKey::Embed(at), scope.lang)?;
    let files = ["svg", "csv", "json"]
        .into_iter()
        .filter(|extension| has(scope, at, extension))
        .filter_map(|extension| Some((extension, address(scope, at, extension)?)));
    let mut facts: Vec<Fact> =
        files.map(|(extension, address)| fact(scope, extension, &address)).collect();
    facts.push(fact(scope, "page", page));
    let url = scope.settings().url.as_deref();
    Some(
        scope
            .section(
                "insluiten",
                "share-title",
                Content::Share {
                    snippet: url.map(|url| snippet(scope, at, &page.canonical(url))),
                    facts,
                },
            )
            .with_intro(Some(scope.t("share-intro"))),
    )
}

fn has(scope: &Scope<'_>, at: ObjectRef, extension: &str) -> bool {
    let mut files = beside(scope, at).iter();
    files.any(|(name, _)| *name == extension)
}

/// An address as a link whose text is the address: readers copy it.
fn fact(scope: &Scope<'_>, name: &str, address: &Address) -> Fact {
    let url = scope.settings().url.as_deref();
    let text = url.map_or_else(|| address.pretty(), |url| address.canonical(url));
    Fact {
        label: scope.t(&format!("share-{name}")),
        values: vec![FactValue::Link(Link::new(scope.way_to(address), text))],
    }
}

/// The HTML that shows the figure: a frame with a name, which needs no script.
fn snippet(scope: &Scope<'_>, at: ObjectRef, url: &str) -> String {
    let (title, site) = (scope.title(at).text, scope.say(&scope.settings().title).text);
    let name = scope.t_with("share-frame-name", args!(title, site));
    format!(
        "<iframe src=\"{}\" title=\"{}\" lang=\"{}\" width=\"100%\" height=\"{FRAME_HEIGHT}\" loading=\"lazy\"></iframe>",
        escaped(url),
        escaped(&name),
        escaped(scope.settings().tag(scope.lang)),
    )
}
