//! The mark on every page of an edition, and the ways between how it was and how it is.

use base::escaped;
use locale::args;

use super::draft::noted;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::Link;

/// The most editions that a page leads to.
const MOST: usize = 5;

/// A page that says of itself how old it is, with the way to how it is now; whatever the templates of
/// a theme are.
pub fn marked(scope: &Scope<'_>, key: PageKey, html: String) -> String {
    let Some(then) = &scope.book.as_it_was else {
        return html;
    };
    let day = scope.locale().date(then.told());
    let title = then.title(scope.settings(), scope.lang);
    let said = escaped(&scope.t_with("edition-site", args!(day, title)));
    let now = scope.as_it_is(key).map(|href| {
        // A figure that is shown on another site opens its links in a page of their own by itself.
        format!(" <a href=\"{}\">{}</a>", escaped(&href), escaped(&scope.t("edition-now")))
    });
    noted(html, "edition", &format!("{said}{}", now.unwrap_or_default()))
}

/// The ways to this page as it was, the newest edition first.
pub fn ways(scope: &Scope<'_>, key: PageKey) -> Vec<Link> {
    let editions = scope.book.editions.iter().filter(|_| key != PageKey::NOT_FOUND);
    let ways =
        editions.filter_map(|past| Some(Link::new(scope.as_it_was(past, key)?, past.title(scope))));
    ways.take(MOST).collect()
}
