//! A page in as few bytes as say the same: what HTML lets a page leave out is left out.

use memchr::{memchr, memchr2, memmem};

/// In these a line is what it is.
const VERBATIM: [&str; 2] = ["pre", "textarea"];

/// Elements that end where the next one of these begins, or where one of these that they are in ends:
/// as HTML says of each, [13.1.2.4](https://html.spec.whatwg.org/multipage/syntax.html#optional-tags).
const ENDS: [(&str, &[&str]); 9] = [
    ("li", &["<li", "</ul", "</ol"]),
    ("dt", &["<dt", "<dd"]),
    ("dd", &["<dd", "<dt", "</dl", "</div"]),
    ("td", &["<td", "<th", "</tr"]),
    ("th", &["<td", "<th", "</tr"]),
    ("tr", &["<tr", "</thead", "</tbody", "</table"]),
    ("thead", &["<tbody"]),
    ("tbody", &["<tbody", "</table"]),
    (
        "p",
        &[
            "<blockquote",
            "<details",
            "<div",
            "<dl",
            "<figure",
            "<footer",
            "<form",
            "<h1",
            "<h2",
            "<h3",
            "<h4",
            "<h5",
            "<h6",
            "<header",
            "<main",
            "<nav",
            "<ol",
            "<p",
            "<pre",
            "<section",
            "<table",
            "<ul",
            "</article",
            "</aside",
            "</blockquote",
            "</dd",
            "</details",
            "</div",
            "</figcaption",
            "</figure",
            "</footer",
            "</form",
            "</header",
            "</li",
            "</main",
            "</nav",
            "</section",
            "</td",
        ],
    ),
];

/// A line break before these says nothing.
const ON_A_LINE: [&str; 38] = [
    "article",
    "div",
    "dt",
    "li",
    "p",
    "aside",
    "base",
    "blockquote",
    "body",
    "caption",
    "details",
    "dl",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// Without quotes around values that need none, line breaks between blocks, ends that the next tag tells, and empty lines.
///
/// For pages of our own, in which all values stand between double quotes and every element ends.
pub fn compact(html: &str) -> String {
    let mut written = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        let (text, tag) = rest.split_at(at);
        let is_block = |known: &&str| is_named(tag.trim_start_matches(['<', '/']), known);
        let text = match text.strip_suffix('\n') {
            Some(before) if ON_A_LINE.iter().any(is_block) => before.trim_end_matches('\n'),
            _ => text,
        };
        push_text(&mut written, text);
        let name = tag.get(1..).unwrap_or_default();
        if let Some(after) = without_end(&written, tag) {
            rest = after;
            continue;
        }
        rest = match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            true => push_tag(&mut written, tag),
            false => push_to(&mut written, tag, ">"),
        };
        if let Some(kept) = VERBATIM.iter().find(|kept| is_named(name, kept)) {
            rest = push_to(&mut written, rest, &format!("</{kept}>"));
        }
    }
    push_text(&mut written, rest);
    written
}

fn is_named(tag: &str, name: &str) -> bool {
    tag.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '>', '\n']))
}

/// What comes after the end of an element that the next tag tells as well. Of one that holds nothing the
/// end stays: a line break before the next tag would be held by it.
fn without_end<'h>(written: &str, tag: &'h str) -> Option<&'h str> {
    let (name, after) = tag.strip_prefix("</")?.split_once('>')?;
    let (_, next) = ENDS.iter().find(|(known, _)| *known == name)?;
    let tells = |tag: &&&str| {
        let rest = after.trim_start().strip_prefix(**tag);
        rest.is_some_and(|rest| rest.starts_with([' ', '>', '\n']))
    };
    let last = written.ends_with('>').then(|| written.rsplit('<').next()).flatten();
    let is_empty = last.is_some_and(|last| is_named(last, name));
    (!is_empty && next.iter().any(|tag| tells(&tag))).then_some(after)
}

/// Writes all before and with an end, and gives what is after it.
fn push_to<'h>(written: &mut String, html: &'h str, end: &str) -> &'h str {
    let at = memmem::find(html.as_bytes(), end.as_bytes());
    let (before, after) = html.split_at(at.map_or(html.len(), |at| at + end.len()));
    written.push_str(before);
    after
}

fn push_text(written: &mut String, text: &str) {
    // A line that held an end alone is empty without it.
    let is_after_line = written.ends_with('\n');
    let mut rest = text.strip_prefix('\n').filter(|_| is_after_line).unwrap_or(text);
    while let Some(at) = memmem::find(rest.as_bytes(), b"\n\n") {
        let (before, after) = rest.split_at(at);
        written.push_str(before);
        // The last line break stays, for what comes after.
        rest = after.get(1..).unwrap_or_default();
    }
    written.push_str(rest);
}

/// Writes an opening tag, and gives what is after it.
fn push_tag<'h>(written: &mut String, tag: &'h str) -> &'h str {
    let mut rest = tag;
    while let Some(at) = memchr2(b'"', b'>', rest.as_bytes()) {
        if rest.as_bytes().get(at) == Some(&b'>') {
            let (before, after) = rest.split_at(at + 1);
            written.push_str(before);
            return after;
        }
        let (before, quoted) = rest.split_at(at);
        let inside = quoted.get(1..).unwrap_or_default();
        let Some((value, after)) = inside.split_once('"') else {
            break;
        };
        written.push_str(before);
        let is_bare = before.ends_with('=') && needs_no_quotes(value);
        let quote = if is_bare { "" } else { "\"" };
        written.extend([quote, value, quote]);
        // A slash that ends the tag would be the end of the value.
        if is_bare && after.starts_with('/') {
            written.push(' ');
        }
        rest = after;
    }
    written.push_str(rest);
    ""
}

fn needs_no_quotes(value: &str) -> bool {
    let is_plain = |byte: u8| {
        !byte.is_ascii_whitespace() && !matches!(byte, b'"' | b'\'' | b'=' | b'<' | b'>' | b'`')
    };
    !value.is_empty() && value.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn values_that_need_no_quotes_have_none() {
        for (html, expected) in [
            (r#"<a href="x/y#z" class="a b">"A"</a>"#, r#"<a href=x/y#z class="a b">"A"</a>"#),
            (
                r#"<path d="M0 0" class="zero"/><p id="a">"#,
                r#"<path d="M0 0" class=zero /><p id=a>"#,
            ),
            (
                r#"<img alt="" src="a=b"><b title="1>2">"#,
                r#"<img alt="" src="a=b"><b title="1>2">"#,
            ),
            ("<p hidden>a=\"b\"</p>", "<p hidden>a=\"b\"</p>"),
            ("<!doctype html>\n<html lang=\"nl\">", "<!doctype html>\n<html lang=nl>"),
        ] {
            assert_eq!(compact(html), expected);
        }
    }

    #[test]
    fn an_element_ends_where_the_next_tag_says_so() {
        for (html, expected) in [
            ("<ul>\n<li>a</li>\n<li><p>b</p></li>\n</ul>", "<ul><li>a<li><p>b</ul>"),
            ("<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<dl><div><dt>a<dd>b</div></dl>"),
            (
                "<thead><tr><th>a</th></tr></thead>\n<tbody>\n<tr><td>b</td><td></td></tr>\n</tbody>\n</table>",
                "<thead><tr><th>a<tbody><tr><td>b<td></td></table>",
            ),
            ("<p>a</p>\n<p>b</p>\n<b>c</b>", "<p>a<p>b</p>\n<b>c</b>"),
            ("<a><p>a</p></a><p>b</p><picture>", "<a><p>a</p></a><p>b</p><picture>"),
            ("<pre>\n&lt;/li>\n</pre>", "<pre>\n&lt;/li>\n</pre>"),
        ] {
            assert_eq!(compact(html), expected, "{html}");
        }
    }

    #[test]
    fn empty_lines_are_left_out_where_they_say_nothing() {
        let html = "<b>a</b>\n\n\n<pre>b\n\n<i id=\"x\">c</i>\n\nd</pre>\n\n<textarea rows=\"5\">e\n\nf</textarea>\n";
        let expected = "<b>a</b>\n<pre>b\n\n<i id=\"x\">c</i>\n\nd</pre>\n<textarea rows=5>e\n\nf</textarea>\n";
        assert_eq!(compact(html), expected);
    }

    #[test]
    fn what_is_broken_stays_as_it_is() {
        for html in ["a < b", "<a href=\"x", "<a href=\"x\"", "", "<", "<pre>x\n\ny", "</a"] {
            assert_eq!(compact(html).replace("href=x", "href=\"x\""), html);
        }
    }
}
