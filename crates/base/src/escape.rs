/// Adds a text so that it means itself in HTML and XML: between tags, and within double quotation
/// marks.
pub fn escape(text: &str, into: &mut String) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        into.push_str(text.get(done..at).unwrap_or_default());
        into.push_str(entity);
        done = at + 1;
    }
    into.push_str(text.get(done..).unwrap_or_default());
}

pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}

/// Adds an attribute with its value: ` href="…"`.
pub fn attribute(name: &str, value: &str, into: &mut String) {
    into.push(' ');
    into.push_str(name);
    into.push_str("=\"");
    escape(value, into);
    into.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_means_itself() {
        assert_eq!(escaped("<b> & \"é\""), "&lt;b&gt; &amp; &quot;é&quot;");
    }
}
