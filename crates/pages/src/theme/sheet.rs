//! The style sheets of a theme's own: what they fetch is a file of the theme, and is called as it is published.

use std::collections::BTreeMap;

use base::diagnostic::{Bag, nearest};

use super::named::place;
use crate::rules::invalid_theme;

/// An address in a style sheet, with the byte where it begins.
struct Address<'a> {
    at: usize,
    text: &'a str,
}

/// A style sheet whose addresses are those under which files are published. `published` holds the other files of
/// `assets/` by their names; `name` is that of the sheet, `shown` its path as it is shown.
pub(super) fn published(
    css: &str,
    (name, shown): (&str, &str),
    published: &BTreeMap<&str, String>,
    bag: &mut Bag,
) -> String {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut out = String::with_capacity(css.len());
    let mut done = 0;
    for Address { at, text } in addresses(css) {
        let (line, column) = place(css, at);
        let outside = text.starts_with("//") || text.contains([':', '\\']) || text.starts_with('/');
        let (file, rest) = text.split_at(text.find(['?', '#']).unwrap_or(text.len()));
        let file = below(folder, file);
        if outside {
            bag.push(invalid_theme::fetched(shown, (line, column), text));
        } else if let Some(name) = published.get(file.as_str()) {
            out.extend([css.get(done..at).unwrap_or_default(), name, rest]);
            done = at + text.len();
        } else if !text.starts_with('#') {
            let near = nearest(&file, published.keys().copied());
            bag.push(invalid_theme::no_file(shown, (line, column), text, near));
        }
    }
    out.push_str(css.get(done..).unwrap_or_default());
    out
}

/// A path as seen from a folder: `../fonts/x.woff2`.
fn below(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Everything that a style sheet fetches: in `url(…)`, behind `@import`, and between quotation marks within brackets
/// where it leads to another site, as in `image-set("https://…")`.
fn addresses(css: &str) -> Vec<Address<'_>> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut is_import = false;
    let mut at = 0;
    while let Some(rest) = css.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().map_or(1, char::len_utf8);
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else if starts_with(rest, "url(") {
            let inside = rest.get(4..).unwrap_or_default();
            let inside = inside.trim_start();
            let start = css.len() - inside.len();
            let (start, end) = match inside.chars().next() {
                Some(mark @ ('"' | '\'')) => {
                    (start + 1, inside.get(1..).and_then(|text| text.find(mark)))
                }
                _ => (start, inside.find(')')),
            };
            let text = css.get(start..).and_then(|text| text.get(..end.unwrap_or(text.len())));
            let text = text.unwrap_or_default().trim_end();
            found.push(Address { at: start, text });
            at = start + text.len() + 1;
        } else if starts_with(rest, "@import") {
            is_import = true;
            at += 7;
        } else if rest.starts_with(['"', '\'']) {
            let inside = rest.get(1..).unwrap_or_default();
            let end = inside.find(rest.get(..1).unwrap_or_default()).unwrap_or(inside.len());
            let text = inside.get(..end).unwrap_or_default();
            let leads_away = text.starts_with("//") || text.contains("://");
            if is_import || (depth > 0 && leads_away) {
                found.push(Address { at: at + 1, text });
            }
            at += end + 2;
        } else {
            match rest.as_bytes().first() {
                Some(b'(') => depth += 1,
                Some(b')') => depth = depth.saturating_sub(1),
                Some(b';') => is_import = false,
                _ => {}
            }
            at += first;
        }
    }
    found
}

fn starts_with(text: &str, wanted: &str) -> bool {
    text.get(..wanted.len()).is_some_and(|start| start.eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::diagnostic::{Diagnostic, Language};

    fn told(css: &str) -> (String, Vec<String>) {
        let files: BTreeMap<&str, String> =
            [("fonts/a.woff2", "fonts/a.1.woff2"), ("b.svg", "b.2.svg")]
                .map(|(name, published)| (name, published.to_owned()))
                .into();
        let mut bag = Bag::new();
        let css = published(css, ("css/x.css", "themes/x/assets/css/x.css"), &files, &mut bag);
        let line = |d: &Diagnostic| d.message.get(Language::English).to_owned();
        (css, bag.iter().map(line).collect())
    }

    #[test]
    fn a_file_of_the_theme_is_called_as_it_is_published() {
        let css = "@font-face{src:url( \"../fonts/a.woff2?#x\" ) format(\"woff2\")}\
                   p{background:URL(../b.svg#y) url('../b.svg');mask:url(#m)} /* url(https://x.nl) */\
                   a::after{content:\"https://x.nl ( url(y)\"}";
        let expected =
            css.replace("../fonts/a.woff2", "fonts/a.1.woff2").replace("../b.svg", "b.2.svg");
        assert_eq!(told(css), (expected, vec![]));
    }

    #[test]
    fn what_comes_from_elsewhere_is_told() {
        for css in [
            "p{background:url(https://x.nl/a.png)}",
            "p{background:url('//x.nl/a.png')}",
            "p{background:url(\\68ttps://x.nl)}",
            "p{background:url(data:image/png;base64,AA)}",
            "@import \"https://x.nl/a.css\";",
            "@IMPORT url(https://x.nl/a.css);",
            "p{background:image-set(\"https://x.nl/a.png\" 1x)}",
            "p{background:url(/b.svg)}",
            "p{background:url(c.svg)}",
            "p{background:url(c.svg",
        ] {
            assert_eq!(told(css).1.len(), 1, "{css}: {:?}", told(css));
        }
    }
}
