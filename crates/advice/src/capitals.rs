//! Finds abbreviations: words of two to six capitals that the reader may not know.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

/// Numerals that look like abbreviations.
const ROMAN: [&str; 20] = [
    "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX", "XXI", "XXII", "XXX",
];
/// Currencies (ISO 4217) that Dutch public money is counted in, and the letter IJ.
const KNOWN: [&str; 8] = ["EUR", "USD", "GBP", "CHF", "DKK", "SEK", "NOK", "IJ"];

/// The abbreviations of a text, in order. Left out are numerals, currencies, licences, addresses
/// and words in a row of three or more in capitals, which are shouted and not shortened.
pub fn abbreviations(text: &str) -> Vec<Range<usize>> {
    let all = runs(text);
    // Words that stand in a row.
    let rows = all.chunk_by(|a, b| text.get(a.end..b.start) == Some(" "));
    let plain = rows.filter(|row| row.len() < 3).flatten().filter(|range| {
        let word = text.get((*range).clone()).unwrap_or_default();
        !ROMAN.contains(&word)
            && !KNOWN.contains(&word)
            && !is_licence(text, range)
            && !is_in_address(text, range)
    });
    plain.cloned().collect()
}

/// Every word of two to six capitals and nothing else.
fn runs(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = bytes.get(at..).and_then(|rest| {
        let pairs = rest.windows(2);
        pairs.into_iter().position(|pair| pair.iter().all(u8::is_ascii_uppercase))
    }) {
        let start = at + offset;
        let tail = bytes.get(start..).unwrap_or_default();
        let length = tail.iter().take_while(|b| b.is_ascii_uppercase()).count();
        let end = start + length;
        let before = text.get(..start).and_then(|t| t.chars().next_back());
        let after = text.get(end..).and_then(|t| t.chars().next());
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        if length <= 6 && !joins(before) && !joins(after) {
            found.push(start..end);
        }
        at = end;
    }
    found
}

/// `CC BY`, `CC BY-SA 4.0`
fn is_licence(text: &str, range: &Range<usize>) -> bool {
    let word = text.get(range.clone()).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let before = near(text, range).0;
    match word {
        "CC" => [" BY", "-BY"].iter().any(|by| after.starts_with(by)),
        "BY" | "SA" | "NC" | "ND" => {
            let part = |c: char| c.is_ascii_uppercase() || c == ' ' || c == '-';
            let chain = before.rsplit(|c| !part(c)).next().unwrap_or_default();
            chain.split([' ', '-']).any(|word| word == "CC")
        }
        _ => false,
    }
}

/// What stands before and after a word, no further than an address or a row of words is long.
fn near<'a>(text: &'a str, range: &Range<usize>) -> (&'a str, &'a str) {
    const LONGEST: usize = 2000;
    let from = text.ceil_char_boundary(range.start.saturating_sub(LONGEST));
    let to = text.floor_char_boundary(range.end.saturating_add(LONGEST));
    let before = text.get(from..range.start).unwrap_or_default();
    (before, text.get(range.end..to).unwrap_or_default())
}

/// Part of a web or mail address.
fn is_in_address(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = near(text, range);
    let head = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let tail = after.split(char::is_whitespace).next().unwrap_or_default();
    let host = |part: &str| part.contains("://") || part.contains('@') || part.contains("www.");
    let dotted = tail
        .strip_prefix('.')
        .and_then(|rest| rest.chars().next())
        .is_some_and(char::is_alphanumeric);
    host(head) || host(tail) || dotted
}

/// The words that stand in a Markdown text for the reader to see: not in code, nor as the address
/// of a link.
pub fn in_markdown(text: &str) -> Vec<Range<usize>> {
    let mut found = abbreviations(text);
    if found.is_empty() {
        return found;
    }
    let visible = visible(text);
    found.retain(|range| {
        let index = visible.partition_point(|piece| piece.end <= range.start);
        visible.get(index).is_some_and(|piece| piece.start <= range.start)
    });
    found
}

fn visible(text: &str) -> Vec<Range<usize>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    let mut pieces = Vec::new();
    let mut hidden = 0usize;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_)) => hidden += 1,
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                hidden += 1
            }
            // The end does not say how the link was written: an autolink holds one text.
            Event::Text(_) if hidden > 0 => {}
            Event::Text(_) => pieces.push(range),
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_)) => {
                hidden = hidden.saturating_sub(1);
            }
            Event::End(TagEnd::Link) => hidden = 0,
            _ => {}
        }
    }
    pieces
}

/// The abbreviations that a text itself explains: `Nationaal Programma (NPLV)`, `NPLV (Nationaal
/// Programma …)`, `NPLV staat voor …`, `<abbr title="…">NPLV</abbr>`, or as the term of a
/// definition list.
pub fn explained<'a>(text: &'a str, found: &[Range<usize>]) -> BTreeSet<&'a str> {
    let explained = |range: &&Range<usize>| {
        let quotes = ['*', '_', '"', '\'', '“', '”', '‘', '’'];
        let (before, after) = near(text, range);
        let before = before.trim_end_matches(quotes);
        let after = after.trim_start_matches(quotes);
        let in_brackets = before.strip_suffix('(').is_some_and(|rest| {
            let word = rest.trim_end().chars().next_back();
            after.starts_with(')')
                && word.is_some_and(|c| c.is_alphanumeric() || quotes.contains(&c))
        });
        let then_brackets = after.trim_start().strip_prefix('(').is_some_and(|rest| {
            let inside = rest.split(')').next().unwrap_or_default();
            inside.split_whitespace().count() > 1 || inside.chars().count() > 8
        });
        let led = ["kortweg", "afgekort", "afkorting", "short"];
        let follows = ["staat voor", "betekent", "stands for", "means"];
        in_brackets
            || then_brackets
            || led.iter().any(|word| before.trim_end().ends_with(word))
            || follows.iter().any(|word| after.trim_start().starts_with(word))
            || before.ends_with('>')
                && before
                    .rfind('<')
                    .is_some_and(|tag| before.get(tag..).unwrap_or_default().starts_with("<abbr "))
            || after.starts_with("\n: ") && before.rsplit('\n').next() == Some("")
    };
    found.iter().filter(explained).filter_map(|range| text.get(range.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<&str> {
        abbreviations(text).into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn words_of_capitals_are_found_and_nothing_else() {
        for (text, expected) in [
            ("Het NPLV-gebied, de VVE’s en GGZ.", &["NPLV", "VVE", "GGZ"][..]),
            ("Beatrix II en Deel XIV in EUR", &[]),
            ("CC BY 4.0, CC BY-SA, CC BY-NC-SA 4.0 en CC0", &[]),
            ("GM0014, CO2, IJ, IJssel, KvK, A, BUITENGEWOON, É", &[]),
            ("zie www.VNG.nl, https://x.nl/NL/BZK en a@GGZ.nl", &[]),
            ("LET OP DIT IS BELANGRIJK", &[]),
            ("LET OP: bel de GGD", &["LET", "OP", "GGD"]),
            ("Zie (BZK).", &["BZK"]),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn code_addresses_and_alerts_are_no_text() {
        let text = "> [!NOTE]\n> Het `NPG` is [hier](../VVE.md \"GGD\") <https://x.nl/COA>.\n\n\
                    ```chart\nGGZ\n```\n\nAan **NPLV** en [BZK](x.md).\n";
        let seen: Vec<&str> = in_markdown(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(seen, ["NPLV", "BZK"]);
    }

    #[test]
    fn what_is_spelled_out_right_there_is_explained() {
        for text in [
            "Nationaal Programma (NPLV)",
            "het *Nationaal Programma* (**NPLV**)",
            "NPLV (Nationaal Programma Leefbaarheid)",
            "NPLV staat voor iets",
            "Nationaal Programma, kortweg NPLV",
            "<abbr title=\"Nationaal Programma\">NPLV</abbr>",
            "NPLV\n: Een programma.",
        ] {
            let found = abbreviations(text);
            assert!(explained(text, &found).contains("NPLV"), "{text}");
        }
        for text in ["het NPLV is", "NPLV (zie)", "(NPLV)"] {
            let found = abbreviations(text);
            assert!(explained(text, &found).is_empty(), "{text}");
        }
    }
}
