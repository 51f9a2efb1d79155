//! What a change does to the programme, as one page that stands alone: from disk, or kept by CI.

use base::diagnostic::Diagnostic;
use programme::model::{Lang, ObjectRef};

use crate::address::PageKey;
use crate::book::Book;
use crate::book::scope::Scope;
use crate::parts::figure;
use crate::parts::request::Request;
use crate::theme::{Engine, Theme};

pub use crate::view::{
    Review, ReviewDrawing, ReviewKey, ReviewObject, ReviewPiece, ReviewText, ReviewTopic,
    ReviewValues, ReviewWords,
};

/// The page, with the style sheets of the theme inside it.
///
/// # Errors
/// Where its template cannot be read.
pub fn page(review: &Review, theme: &Theme, engine: &Engine) -> Result<String, Diagnostic> {
    let sheets = ["style.css", "charts.css"].into_iter().filter_map(|name| {
        let asset = theme.assets.iter().find(|asset| asset.name == name)?;
        Some(String::from_utf8_lossy(&asset.bytes))
    });
    // Within an element the end of a style sheet would be the end of it.
    let style: String = sheets.map(|sheet| sheet.replace("</", "<\\/")).collect();
    engine.review(review, &style)
}

/// An indicator as it is drawn, under a `title`; `id` sets it apart on its page. None where nothing of
/// it is known.
pub fn drawing<'a>(
    book: &'a Book<'a>,
    at: ObjectRef,
    lang: Lang,
    (id, title): (&str, &str),
) -> Option<ReviewDrawing> {
    let scope = Scope::new(book, lang, book.site.address(PageKey::Object(at), lang)?);
    let request = Request { id: id.to_owned(), ..Request::default() };
    let drawn = figure::figure(&scope, at, &request, false)?;
    Some(ReviewDrawing {
        title: title.to_owned(),
        lang: None,
        message: drawn.message,
        sentence: drawn.sentence,
        drawings_html: drawn.drawings_html,
        table_html: drawn.table_html,
    })
}
