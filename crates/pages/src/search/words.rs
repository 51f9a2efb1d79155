//! What is read on a finished page, as the words by which it is found.

use crate::audit::decoded;
use crate::audit::main_part::{Attributes, MainPart, has_class};
use crate::audit::scan::Token;

/// What is there to go on, to look at or to copy, and not to be found by.
const ELEMENTS: [&str; 9] =
    ["nav", "svg", "table", "form", "textarea", "h1", "dt", "summary", "noscript"];

/// Lists of other pages, which are found themselves, and what the program says on many pages.
const CLASSES: [&str; 14] = [
    "kicker",
    "cards",
    "tracks",
    "board",
    "tiles",
    "strips",
    "chips",
    "choices",
    "more",
    "changed",
    "downloads",
    "part-share",
    "notice",
    "to-dossier",
];

/// Around these there is no space that is not written.
const INLINE: [&str; 18] = [
    "a", "abbr", "b", "bdi", "button", "cite", "code", "data", "dfn", "em", "i", "mark", "q",
    "small", "strong", "sub", "sup", "time",
];

/// The words of the main part, those of separate pieces with a full stop between them.
pub fn words(html: &str) -> String {
    let mut words = String::with_capacity(html.len() / 8);
    for token in MainPart::of(html, is_left_out) {
        match token {
            Token::Open { name, .. } | Token::Close(name) => end_of_piece(&mut words, name),
            Token::Text(text) => add(&mut words, &decoded(text)),
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// Leaves so many letters of a text, or fewer: no half word.
pub fn shorten(text: &mut String, letters: usize) {
    if let Some((end, _)) = text.char_indices().nth(letters) {
        let kept = text.get(..end).unwrap_or_default();
        text.truncate(kept.rfind(' ').unwrap_or(end));
    }
}

fn is_left_out(name: &str, attributes: &Attributes<'_>) -> bool {
    ELEMENTS.contains(&name)
        || has_class(attributes, &CLASSES)
        || attributes.contains(&("aria-hidden", "true"))
        // What a word means stands on the page of the glossary.
        || attributes.iter().any(|(name, _)| *name == "popover")
}

/// Without the places where a word may break, and with one space for any.
fn add(words: &mut String, text: &str) {
    for c in text.chars().filter(|c| *c != '\u{ad}') {
        match c.is_whitespace() {
            false => words.push(c),
            true if words.is_empty() || words.ends_with(' ') => {}
            true => words.push(' '),
        }
    }
}

/// Beside a piece stands another, as it would be heard.
fn end_of_piece(words: &mut String, name: &str) {
    if INLINE.contains(&name) || words.is_empty() {
        return;
    }
    // What stands on one line is one piece.
    if matches!(name, "span" | "br" | "img" | "wbr" | "input") {
        add(words, " ");
        return;
    }
    words.truncate(words.trim_end().len());
    if words.ends_with(char::is_alphanumeric) || words.ends_with([')', '’', '”', '%']) {
        words.push('.');
    }
    words.push(' ');
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn the_main_part_is_read_without_lists_of_other_pages_and_drawings() {
        let html = "<nav>menu</nav><main id=m><header><p class=\"kicker\">project</p><h1>Titel</h1>\
            <p class=\"lede\">In de Ooster\u{ad}park&shy;wijk &amp; <b>Sel</b>werd</p></header>\
            <dl class=\"facts\"><div><dt>Soort</dt><dd>dienst</dd></div></dl><svg><text>9</text></svg>\
            <ul class=\"cards\"><li><ul><li>Ander</li></ul></li></ul><section class=\"part part-share\">x</section>\
            <p>Een zin.</p>\n<p>Nog een</p><table><tr><td>1</table></main><footer>voet</footer>";
        let said = words(html);
        assert_eq!(said, "In de Oosterpark&shy;wijk & Selwerd. dienst. Een zin. Nog een.");
    }

    #[test]
    fn what_is_no_page_has_no_words() {
        assert_eq!(words("<p>los</p>"), "");
    }
}
