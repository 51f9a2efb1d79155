//! Markdown where none is read. It is looked for as people write it, and what only looks a bit like it is
//! left in peace: a star behind a word, an underscore within one.

/// A piece of Markdown in plain text.
#[derive(Debug, PartialEq)]
pub struct Literal<'a> {
    pub written: &'a str,
    /// What readers were to see of it.
    pub plain: String,
    pub is_link: bool,
}

/// The first Markdown of a text: a link or picture, a note, a heading, or words that were to be bold,
/// slanted, struck out, code or HTML.
pub fn literal(text: &str) -> Option<Literal<'_>> {
    if !text.contains(['[', '*', '_', '`', '~', '<', '#']) {
        return None;
    }
    let starts = text.char_indices().map(|(at, _)| at);
    starts.filter_map(|at| text.split_at_checked(at)).find_map(|(before, rest)| {
        link(before, rest)
            .or_else(|| marked(before, rest))
            .or_else(|| tag(rest))
            .or_else(|| heading(before, rest))
    })
}

/// `[text](address)`, `![text](address)` and `[^note]`.
fn link<'a>(before: &str, rest: &'a str) -> Option<Literal<'a>> {
    if before.ends_with(['\\', '!']) {
        return None;
    }
    let sign = if rest.starts_with("![") { 2 } else { 1 };
    let label = rest.get(sign..).filter(|_| rest.starts_with('[') || sign == 2)?;
    let (label, behind) = label.split_once(']')?;
    let end = |length: usize| rest.get(..length);
    if label.starts_with('^') && !label.contains(char::is_whitespace) && label.len() > 1 {
        let written = end(sign + label.len() + 1)?;
        return Some(Literal { written, plain: String::new(), is_link: false });
    }
    let (address, _) = behind.strip_prefix('(')?.split_once(')')?;
    let is_address = !address.is_empty() && !address.trim_end().contains("  ");
    let looks = address.contains(['/', '.', '#', ':']) || !address.contains(char::is_whitespace);
    let written = end(sign + label.len() + address.len() + 3)?;
    (is_address && looks).then(|| Literal { written, plain: label.to_owned(), is_link: true })
}

/// Words between signs: bold, slanted, struck out, or code.
fn marked<'a>(before: &str, rest: &'a str) -> Option<Literal<'a>> {
    const SIGNS: [&str; 8] = ["***", "___", "**", "__", "~~", "`", "*", "_"];
    let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign))?;
    let first = sign.chars().next()?;
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == first);
    let last = before.chars().next_back();
    if is_word(last) || last == Some('\\') {
        return None;
    }
    let inner = rest.get(sign.len()..)?;
    if inner.starts_with(|c: char| c.is_whitespace() || c == first) {
        return None;
    }
    let ends = inner.match_indices(sign).map(|(at, _)| at);
    let end = ends.filter(|at| *at > 0).find(|at| {
        let (words, behind) = (inner.get(..*at), inner.get(at + sign.len()..));
        words.is_some_and(|words| !words.ends_with(char::is_whitespace))
            && !is_word(behind.and_then(|text| text.chars().next()))
    })?;
    let plain = inner.get(..end)?;
    // Over a blank line no sign reaches.
    let written = rest.get(..end + 2 * sign.len()).filter(|_| !plain.contains("\n\n"))?;
    Some(Literal { written, plain: plain.to_owned(), is_link: false })
}

/// `<b>` with what stands in it, or `<br>`.
fn tag(rest: &str) -> Option<Literal<'_>> {
    const NAMES: [&str; 13] =
        ["a", "b", "br", "em", "i", "li", "p", "small", "span", "strong", "sub", "sup", "u"];
    let inside = rest.strip_prefix('<')?;
    let (open, behind) = inside.split_once('>')?;
    let name = open.split([' ', '/']).next()?.to_lowercase();
    if !NAMES.contains(&name.as_str()) || open.contains('<') {
        return None;
    }
    let close = format!("</{name}>");
    let whole = open.len() + 2;
    let (plain, end) = match behind.find(&close) {
        Some(at) => (behind.get(..at)?.to_owned(), whole + at + close.len()),
        None => (String::new(), whole),
    };
    Some(Literal { written: rest.get(..end)?, plain, is_link: name == "a" })
}

/// Two number signs or more at the beginning of a line: one may stand for a number.
fn heading<'a>(before: &str, rest: &'a str) -> Option<Literal<'a>> {
    let line = rest.lines().next()?;
    let plain = line.trim_start_matches('#');
    let signs = line.len() - plain.len();
    let starts = before.is_empty() || before.ends_with('\n');
    let is_heading = starts && (2..=6).contains(&signs) && plain.starts_with(' ');
    let plain = plain.trim().to_owned();
    is_heading.then_some(Literal { written: line, plain, is_link: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_found_as_people_write_it() {
        for (text, written, plain) in [
            ("Zie [de nota](../files/nota.pdf).", "[de nota](../files/nota.pdf)", "de nota"),
            ("![plaatje](a.png)", "![plaatje](a.png)", "plaatje"),
            ("Een **vet** woord", "**vet**", "vet"),
            ("(_schuin_)", "_schuin_", "schuin"),
            ("*Twee woorden* en meer", "*Twee woorden*", "Twee woorden"),
            ("de knop `Opslaan`", "`Opslaan`", "Opslaan"),
            ("~~oud~~ nieuw", "~~oud~~", "oud"),
            ("een noot[^1]", "[^1]", ""),
            ("per m<sup>2</sup>", "<sup>2</sup>", "2"),
            ("eerst<br>dan", "<br>", ""),
            ("## Kop", "## Kop", "Kop"),
        ] {
            let found = literal(text).unwrap();
            assert_eq!((found.written, found.plain.as_str()), (written, plain), "{text}");
        }
    }

    #[test]
    fn what_is_no_markdown_is_left_in_peace() {
        for text in [
            "Aantal* en bedrag* (* voorlopig)",
            "3 * 4 * 5",
            "by_leeftijd en by_geslacht",
            "`s ochtends en `s avonds",
            "[x] gedaan [y]",
            "groep <18 en >65",
            "# bewoners",
            "motie #12",
            "[Naam] (gemeente)",
            "a ~ b ~ c",
            "\\*niet schuin*",
        ] {
            assert_eq!(literal(text), None, "{text}");
        }
    }
}
