//! The mark on every page of a site with drafts.

use crate::book::Book;
use programme::model::Lang;

/// A page that says of itself that it is no page to publish, whatever the templates of a theme are:
/// at the beginning of what is read, heard and printed, and for search engines.
pub fn marked(book: &Book<'_>, lang: Lang, mut html: String) -> String {
    if !book.drafts {
        return html;
    }
    let locale = book.locale(lang);
    let words = locale.text("draft-site", &[]);
    let words = base::escaped(&words);
    let start = ["<main", "<body"].iter().find_map(|tag| {
        let at = html.find(tag)?;
        Some(at + html.get(at..)?.find('>')? + 1)
    });
    html.insert_str(start.unwrap_or(0), &format!("\n<p class=\"notice draft\">{words}</p>"));
    const UNLISTED: &str = "<meta name=\"robots\" content=\"noindex\">";
    if let Some(head) = html.find("<head>").filter(|_| !html.contains(UNLISTED)) {
        html.insert_str(head + "<head>".len(), &format!("\n{UNLISTED}"));
    }
    html
}
