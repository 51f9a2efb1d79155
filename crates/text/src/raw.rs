//! Raw HTML within a line: read as a tag, allowed or not.

/// Elements that only say what a text is, and can do no harm. They carry no address and no style.
const ALLOWED: &[&str] = &[
    "abbr", "b", "bdi", "br", "cite", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];
const VOID: &[&str] = &["br", "wbr"];
const ATTRIBUTES: &[&str] = &["lang", "title", "datetime", "dir"];

/// A piece of raw HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raw {
    /// The element, and its tag as it is emitted.
    Open {
        name: &'static str,
        tag: String,
    },
    Void {
        tag: String,
    },
    Close {
        name: &'static str,
    },
    /// An element with an attribute that it may not carry.
    Attribute {
        name: &'static str,
        attribute: String,
    },
    /// Not on the list; none for a comment, a declaration or an instruction.
    Refused {
        name: Option<String>,
    },
}

/// Reads one tag; Markdown has seen to it that it is well formed.
pub fn read(html: &str) -> Raw {
    let inner = html.strip_prefix('<').unwrap_or(html);
    let inner = inner.strip_suffix('>').unwrap_or(inner);
    let (closing, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
    let (word, rest) = inner.split_at(end);
    if word.is_empty() {
        return Raw::Refused { name: None };
    }
    let lower = word.to_ascii_lowercase();
    let Some(name) = ALLOWED.iter().copied().find(|name| *name == lower) else {
        return Raw::Refused { name: Some(lower) };
    };
    if closing {
        return Raw::Close { name };
    }
    let mut tag = format!("<{name}");
    for (attribute, value) in attributes(rest) {
        let attribute = attribute.to_ascii_lowercase();
        if !ATTRIBUTES.contains(&attribute.as_str()) {
            return Raw::Attribute { name, attribute };
        }
        tag.push(' ');
        tag.push_str(&attribute);
        tag.push_str("=\"");
        quote(value, &mut tag);
        tag.push('"');
    }
    tag.push('>');
    if VOID.contains(&name) { Raw::Void { tag } } else { Raw::Open { name, tag } }
}

/// Attributes and their values as written, character references included.
fn attributes(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/'))
            .unwrap_or(rest.len())
            .max(rest.chars().next().map_or(0, char::len_utf8));
        let (name, tail) = rest.split_at(end);
        let Some(value) = tail.trim_start().strip_prefix('=') else {
            rest = tail;
            return Some((name, ""));
        };
        let value = value.trim_start();
        let quoted = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, tail) = match quoted {
            Some(mark) => {
                let inner = value.get(1..).unwrap_or_default();
                inner.split_once(mark).unwrap_or((inner, ""))
            }
            None => {
                let end = value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len());
                value.split_at(end)
            }
        };
        rest = tail;
        Some((name, value))
    })
}

/// The value stays as it was written; only what could end it is escaped.
fn quote(value: &str, into: &mut String) {
    for c in value.chars() {
        match c {
            '"' => into.push_str("&quot;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            _ => into.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmless_elements_pass() {
        let open = |html| match read(html) {
            Raw::Open { tag, .. } => tag,
            other => panic!("{other:?}"),
        };
        assert_eq!(open("<abbr title=\"a & b\">"), "<abbr title=\"a & b\">");
        assert_eq!(open("<SPAN lang=fy>"), "<span lang=\"fy\">");
        assert_eq!(open("<q title='a \"b\"'>"), "<q title=\"a &quot;b&quot;\">");
        assert_eq!(read("</sub>"), Raw::Close { name: "sub" });
        assert_eq!(read("<br />"), Raw::Void { tag: "<br>".to_owned() });
    }

    #[test]
    fn all_else_is_refused() {
        let refused = |name: &str| Raw::Refused { name: Some(name.to_owned()) };
        assert_eq!(read("<script>"), refused("script"));
        assert_eq!(read("<a href=\"x\">"), refused("a"));
        assert_eq!(read("<x-y>"), refused("x-y"));
        assert_eq!(read("<!-- x -->"), Raw::Refused { name: None });
        assert_eq!(read("<?php ?>"), Raw::Refused { name: None });
        for html in ["<b onclick=\"x\">", "<b lang=\"nl\" ONCLICK>", "<b title='x' onclick = 'y'>"]
        {
            let Raw::Attribute { attribute, .. } = read(html) else {
                panic!("{html}");
            };
            assert_eq!(attribute, "onclick");
        }
    }
}
