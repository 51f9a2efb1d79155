use crate::address::PageKey;
use chart::{self, Credits};
use locale::args;
use programme::model::{Indicator, ObjectRef};

use crate::book::Whole;
use crate::book::scope::Scope;
use crate::parts::figure;

/// The drawing of the figure as a file that stands alone; none where there is nothing to draw.
pub fn svg(scope: &Scope<'_>, found: &Indicator, at: ObjectRef, whole: &Whole) -> Option<String> {
    let lines = credits(scope, found, at);
    let credits = Credits { lang: scope.locale().spoken(), lines: &lines };
    let picture = chart::picture(&whole.told, credits)?;
    Some(scope.book.theme.drawings.on(&picture.svg()))
}

/// Where the figures come from, how old they are and who shows them: a sentence each.
fn credits(scope: &Scope<'_>, found: &Indicator, at: ObjectRef) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(source) = figure::source_in_words(scope, found) {
        let accessed = found.source.as_ref().and_then(|source| source.accessed);
        let date = accessed.map(|date| scope.locale().date(date));
        let (key, date) = match &date {
            Some(date) => ("picture-source-accessed", date.as_str()),
            None => ("picture-source", ""),
        };
        lines.push(scope.t_with(key, args!(source, date)));
    }
    let published = found.observations.iter().filter_map(|row| row.published);
    if let Some(date) = published.max_by_key(|date| date.last()) {
        let date = scope.locale().date(date);
        lines.push(scope.t_with("picture-published", args!(date)));
    }
    let site = scope.say(&scope.settings().title).text;
    let page = scope.book.site.address(PageKey::Object(at), scope.lang);
    let url = scope.settings().url.as_deref();
    lines.push(match page.zip(url) {
        Some((page, url)) => {
            scope.t_with("picture-site-url", args!(site, url = page.canonical(url)))
        }
        None => scope.t_with("picture-site", args!(site)),
    });
    lines
}
