//! What a destination is, before the world is asked.

/// A destination, told apart by its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form<'a> {
    /// `#kop`: in the same text.
    Here(&'a str),
    /// A path relative to the file, without its fragment, and the fragment.
    Relative(&'a str, Option<&'a str>),
    /// http or https.
    Web,
    /// mailto or tel.
    Contact,
    /// `value:…`: a number that is held to the data; what stands behind the colon.
    Number(&'a str),
    Wrong(Wrong<'a>),
}

/// Why a destination can never lead anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong<'a> {
    /// Nothing was written.
    Empty,
    /// Begins with `/`.
    Rooted,
    /// `www.voorbeeld.nl`, without `https://`.
    NoScheme,
    /// `naam@voorbeeld.nl`, without `mailto:`.
    Email,
    /// `https:` without a host.
    NoHost,
    /// Begins with `//`.
    ProtocolRelative,
    /// A file on someone's own computer: `file:`, `C:\`, `\\server`.
    Local,
    /// A scheme that is not on the list; in small letters as written.
    Scheme(&'a str),
    /// Holds a character that can disguise an address.
    Control,
}

/// Tells a destination's form. Browsers skip white space and control characters at the front of an
/// address and tabs within a scheme (WHATWG URL, 4.4), so that neither may stand in one.
pub fn form(destination: &str) -> Form<'_> {
    let text = destination.trim_matches(|c: char| c.is_ascii_whitespace());
    if text.is_empty() {
        return Form::Wrong(Wrong::Empty);
    }
    if text.chars().any(char::is_control) {
        return Form::Wrong(Wrong::Control);
    }
    if let Some(fragment) = text.strip_prefix('#') {
        return Form::Here(fragment);
    }
    if let Some(scheme) = scheme(text) {
        let rest = text.get(scheme.len() + 1..).unwrap_or_default();
        let is = |name: &str| scheme.eq_ignore_ascii_case(name);
        return if is("http") || is("https") {
            let host = rest.strip_prefix("//").unwrap_or_default();
            let named = host.starts_with(|c: char| c.is_alphanumeric() || c == '[');
            if named { Form::Web } else { Form::Wrong(Wrong::NoHost) }
        } else if is("mailto") || is("tel") {
            if rest.is_empty() { Form::Wrong(Wrong::Empty) } else { Form::Contact }
        } else if is("value") {
            Form::Number(rest)
        } else if is("file") || scheme.len() == 1 {
            Form::Wrong(Wrong::Local)
        } else {
            Form::Wrong(Wrong::Scheme(scheme))
        };
    }
    if text.starts_with("//") {
        return Form::Wrong(Wrong::ProtocolRelative);
    }
    // Browsers read a backslash as a slash.
    if text.contains('\\') {
        return Form::Wrong(Wrong::Local);
    }
    if text.starts_with('/') {
        return Form::Wrong(Wrong::Rooted);
    }
    if text.starts_with("www.") {
        return Form::Wrong(Wrong::NoScheme);
    }
    let (path, fragment) = match text.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (text, None),
    };
    if path.contains('@') && !path.contains('/') {
        return Form::Wrong(Wrong::Email);
    }
    Form::Relative(path, fragment)
}

/// What stands before the first colon, where that can be a scheme (RFC 3986, 3.1).
fn scheme(text: &str) -> Option<&str> {
    let (scheme, _) = text.split_once(':')?;
    let mut bytes = scheme.bytes();
    let letter = bytes.next().is_some_and(|b| b.is_ascii_alphabetic());
    let rest = bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    (letter && rest).then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_told_apart() {
        for (text, expected) in [
            ("#kop", Form::Here("kop")),
            ("../goals/x.md#kop", Form::Relative("../goals/x.md", Some("kop"))),
            ("x.md", Form::Relative("x.md", None)),
            ("./a:b.md", Form::Relative("./a:b.md", None)),
            ("HTTPS://x.nl", Form::Web),
            ("https:x.nl", Form::Wrong(Wrong::NoHost)),
            ("https://", Form::Wrong(Wrong::NoHost)),
            ("mailto:a@b.nl", Form::Contact),
            ("tel:14050", Form::Contact),
            ("value:x?period=2023", Form::Number("x?period=2023")),
            ("", Form::Wrong(Wrong::Empty)),
            ("javascript:alert(1)", Form::Wrong(Wrong::Scheme("javascript"))),
            (" JavaScript:x", Form::Wrong(Wrong::Scheme("JavaScript"))),
            ("java\tscript:x", Form::Wrong(Wrong::Control)),
            ("\u{1}javascript:x", Form::Wrong(Wrong::Control)),
            ("data:text/html,x", Form::Wrong(Wrong::Scheme("data"))),
            ("vbscript:x", Form::Wrong(Wrong::Scheme("vbscript"))),
            ("file:///c:/x", Form::Wrong(Wrong::Local)),
            ("C:\\x.docx", Form::Wrong(Wrong::Local)),
            ("\\\\server\\x", Form::Wrong(Wrong::Local)),
            ("/\\evil.nl", Form::Wrong(Wrong::Local)),
            ("//evil.nl", Form::Wrong(Wrong::ProtocolRelative)),
            ("/doelen/x/", Form::Wrong(Wrong::Rooted)),
            ("www.x.nl", Form::Wrong(Wrong::NoScheme)),
            ("a@b.nl", Form::Wrong(Wrong::Email)),
        ] {
            assert_eq!(form(text), expected, "{text:?}");
        }
    }
}
