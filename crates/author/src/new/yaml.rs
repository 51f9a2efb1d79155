/// A text as it stands behind a key in YAML: between quotation marks where it would mean something else.
pub fn scalar(text: &str) -> String {
    let is_word = matches!(
        text.to_ascii_lowercase().as_str(),
        "true" | "false" | "null" | "yes" | "no" | "on" | "off"
    );
    let is_plain = text.starts_with(char::is_alphabetic)
        && !is_word
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(char::is_control);
    if is_plain {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::scalar;

    #[test]
    fn what_would_mean_something_else_is_quoted() {
        for (text, written) in [
            ("Veilig in de buurt", "Veilig in de buurt"),
            ("’t Veen", "\"’t Veen\""),
            ("'s Avonds op bezoek", "\"'s Avonds op bezoek\""),
            ("Maatjes: voor ouderen", "\"Maatjes: voor ouderen\""),
            ("Actie #1", "\"Actie #1\""),
            ("2024", "\"2024\""),
            ("Zeg \"ja\"", "Zeg \"ja\""),
            ("[a]", "\"[a]\""),
            ("no", "\"no\""),
            ("", "\"\""),
        ] {
            assert_eq!(scalar(text), written);
        }
    }
}
