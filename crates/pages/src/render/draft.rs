//! The mark on every page of a site with drafts.

use crate::address::{Address, PageKey};
use crate::book::Book;
use locale::args;
use programme::model::Lang;

/// A page that says of itself that it is no page to publish, whatever the templates of a theme are:
/// at the beginning of what is read, heard and printed, and for search engines.
/// Where it stands, `here`, it leads to all that is not public yet.
pub fn marked(
    book: &Book<'_>,
    key: PageKey,
    lang: Lang,
    here: Option<&Address>,
    html: String,
) -> String {
    if !book.drafts {
        return html;
    }
    let words = book.locale(lang).text("draft-site", &[]);
    let own = own(book, key, lang).map(|own| format!(" <strong>{}</strong>", base::escaped(&own)));
    let waiting = book.site.address(PageKey::WAITING, lang);
    let waiting = waiting.zip(here).filter(|_| key != PageKey::WAITING);
    let waiting = waiting.map(|(to, here)| {
        let words = base::escaped(&book.locale(lang).text("waiting-all", &[]));
        format!(" <a href=\"{}\">{words}</a>", base::escaped(&to.relative_from(here)))
    });
    let [own, waiting] = [own, waiting].map(Option::unwrap_or_default);
    let words = format!("{}{own}{waiting}", base::escaped(&words));
    noted(html, "draft", &words)
}

/// A page that is not what search engines should lead to, with the words (HTML) that say why.
pub fn noted(mut html: String, class: &str, words: &str) -> String {
    let start = ["<main", "<body"].iter().find_map(|tag| {
        let at = html.find(tag)?;
        Some(at + html.get(at..)?.find('>')? + 1)
    });
    html.insert_str(start.unwrap_or(0), &format!("\n<p class=\"notice {class}\">{words}</p>"));
    const UNLISTED: &str = "<meta name=\"robots\" content=\"noindex\">";
    if let Some(head) = html.find("<head>").filter(|_| !html.contains(UNLISTED)) {
        html.insert_str(head + "<head>".len(), &format!("\n{UNLISTED}"));
    }
    html
}

/// Why a page is not on the site that is published.
fn own(book: &Book<'_>, key: PageKey, lang: Lang) -> Option<String> {
    let (PageKey::Object(at) | PageKey::Embed(at) | PageKey::Dossier(Some(at))) = key else {
        return None;
    };
    let object = book.programme.object(at);
    if object.common.draft {
        return Some(book.locale(lang).text("draft-page", &[]));
    }
    let day = object.public_from().filter(|day| *day > book.today)?;
    let day = book.locale(lang).day(day);
    Some(book.locale(lang).text("embargo-page", args!(day)))
}
