//! A reader of HTML as far as an audit needs it: tags, attributes and text, in one pass.
//!
//! It follows the HTML standard in what matters here (quotes, comments, raw text of scripts and
//! styles, names in any case) and builds no tree. Whether the markup is valid is asked of a
//! validator in the tests.

/// A piece of a page.
#[derive(Debug, PartialEq)]
pub enum Token<'a> {
    /// A start tag; its attributes stand in [`Scan::attributes`] until the next token.
    Open {
        name: &'a str,
        /// Written `<…/>`.
        closed: bool,
        /// As it was written.
        whole: &'a str,
    },
    Close(&'a str),
    /// Between tags; entities not decoded.
    Text(&'a str),
}

/// Walks a page from its first byte to its last.
pub struct Scan<'a> {
    html: &'a str,
    at: usize,
    /// Of the last start tag: names and values as written; the value of a bare name is empty.
    pub attributes: Vec<(&'a str, &'a str)>,
    /// The raw element whose text comes next.
    raw: Option<&'a str>,
}

impl<'a> Scan<'a> {
    pub fn new(html: &'a str) -> Self {
        Self { html, at: 0, attributes: Vec::with_capacity(16), raw: None }
    }

    pub fn next(&mut self) -> Option<Token<'a>> {
        if let Some(name) = self.raw.take() {
            self.at = self.end_of_raw(name);
        }
        loop {
            let rest = self.html.get(self.at..).filter(|rest| !rest.is_empty())?;
            if !rest.starts_with('<') {
                let end = rest.find('<').unwrap_or(rest.len());
                return self.take(end).map(Token::Text);
            }
            match rest.as_bytes().get(1) {
                Some(b'!') if rest.starts_with("<!--") => self.skip_past(4, "-->"),
                Some(b'!' | b'?') => self.skip_tag(rest),
                Some(b'/') => {
                    let name = name_at(rest, 2);
                    self.skip_tag(rest);
                    return Some(Token::Close(name));
                }
                Some(b) if b.is_ascii_alphabetic() => return Some(self.open(rest)),
                // A bare `<` is text.
                _ => {
                    let end = rest.get(1..)?.find('<').map_or(rest.len(), |i| i + 1);
                    return self.take(end).map(Token::Text);
                }
            }
        }
    }

    fn take(&mut self, length: usize) -> Option<&'a str> {
        let piece = self.html.get(self.at..self.at + length);
        self.at += length;
        piece
    }

    /// To after its `>`; a search for one byte needs no preparation, and a page has thousands of tags.
    fn skip_tag(&mut self, rest: &str) {
        self.at += memchr::memchr(b'>', rest.as_bytes()).map_or(rest.len(), |i| i + 1);
    }

    fn skip_past(&mut self, offset: usize, end: &str) {
        let rest = self.html.get(self.at + offset..).unwrap_or_default();
        let length = rest.find(end).map_or(rest.len(), |i| i + end.len());
        self.at += offset + length;
    }

    fn end_of_raw(&self, name: &str) -> usize {
        let mut at = self.at;
        while let Some(found) = self.html.get(at..).and_then(|rest| rest.find("</")) {
            at += found;
            let tail = self.html.as_bytes().get(at + 2..at + 2 + name.len());
            if tail.is_some_and(|tail| tail.eq_ignore_ascii_case(name.as_bytes())) {
                return at;
            }
            at += 2;
        }
        self.html.len()
    }

    fn open(&mut self, rest: &'a str) -> Token<'a> {
        let bytes = rest.as_bytes();
        let name = name_at(rest, 1);
        let mut at = 1 + name.len();
        let mut closed = false;
        self.attributes.clear();
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'>' => {
                    at += 1;
                    break;
                }
                b'/' => {
                    closed = bytes.get(at + 1) == Some(&b'>');
                    at += 1;
                }
                _ if byte.is_ascii_whitespace() => at += 1,
                _ => at = self.attribute(rest, at),
            }
        }
        self.at += at;
        if !closed && ["script", "style"].iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
            self.raw = Some(name);
        }
        Token::Open { name, closed, whole: rest.get(..at).unwrap_or(rest) }
    }

    /// Reads the attribute at `start` and returns where it ends.
    fn attribute(&mut self, rest: &'a str, start: usize) -> usize {
        let bytes = rest.as_bytes();
        let until = |from: usize, stop: fn(u8) -> bool| {
            let tail = bytes.get(from..).unwrap_or_default();
            tail.iter().position(|b| stop(*b)).map_or(bytes.len(), |i| from + i)
        };
        let skip_space = |from| until(from, |b| !b.is_ascii_whitespace());
        let name_end =
            until(start + 1, |b| matches!(b, b'=' | b'>' | b'/') || b.is_ascii_whitespace());
        let name = rest.get(start..name_end).unwrap_or_default();
        let after = skip_space(name_end);
        if bytes.get(after) != Some(&b'=') {
            self.attributes.push((name, ""));
            return name_end;
        }
        let from = skip_space(after + 1);
        let (from, to, end) = match bytes.get(from) {
            Some(b'"') => quoted(from, until(from + 1, |b| b == b'"')),
            Some(b'\'') => quoted(from, until(from + 1, |b| b == b'\'')),
            _ => {
                let to = until(from, |b| b == b'>' || b.is_ascii_whitespace());
                (from, to, to)
            }
        };
        self.attributes.push((name, rest.get(from..to).unwrap_or_default()));
        end
    }
}

fn quoted(quote: usize, close: usize) -> (usize, usize, usize) {
    (quote + 1, close, close + 1)
}

fn name_at(rest: &str, start: usize) -> &str {
    let tail = rest.get(start..).unwrap_or_default();
    let end = tail
        .bytes()
        .position(|b| matches!(b, b'>' | b'/') || b.is_ascii_whitespace())
        .unwrap_or(tail.len());
    tail.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(html: &str) -> Vec<String> {
        let mut scan = Scan::new(html);
        let mut all = Vec::new();
        while let Some(token) = scan.next() {
            all.push(match token {
                Token::Open { name, closed, .. } => {
                    format!("{name}{} {:?}", if closed { "/" } else { "" }, scan.attributes)
                }
                Token::Close(name) => format!("/{name}"),
                Token::Text(text) => format!("“{text}”"),
            });
        }
        all
    }

    #[test]
    fn attributes_are_read_in_every_way_they_are_written() {
        assert_eq!(
            told(r#"<a href="x>y" title='"' b=1 hidden>t</a><br/>"#),
            [
                r#"a [("href", "x>y"), ("title", "\""), ("b", "1"), ("hidden", "")]"#,
                "“t”",
                "/a",
                "br/ []"
            ]
        );
    }

    #[test]
    fn comments_doctypes_and_raw_text_hold_no_tags() {
        assert_eq!(
            told("<!doctype html><!-- <b> -->x<script>a<b</i></SCRIPT><p>"),
            ["“x”", "script []", "/SCRIPT", "p []"]
        );
    }

    #[test]
    fn what_breaks_off_ends_the_page_and_nothing_else() {
        for html in [
            "<",
            "<a",
            "<a href",
            "<a href=",
            "<a href=\"x",
            "<!--",
            "</",
            "<script>",
            "a < b",
            "<é>",
        ] {
            told(html);
        }
        assert_eq!(told("1 < 2"), ["“1 ”", "“< 2”"]);
    }
}
