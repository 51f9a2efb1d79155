/// A text short enough for a message, on one line.
pub fn shorten(text: &str) -> String {
    shorten_to(40, text)
}

/// A text on one line, of so many characters at most.
pub fn shorten_to(longest: usize, text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= longest {
        return line;
    }
    let head: String = line.chars().take(longest).collect();
    format!("{}…", head.trim_end())
}
