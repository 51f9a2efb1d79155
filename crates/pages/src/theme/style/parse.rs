/// A rule of a style sheet: the media query that it stands in, empty where in none, its selectors
/// and its declarations.
#[derive(Debug, PartialEq)]
pub struct Rule {
    pub media: String,
    pub selectors: Vec<String>,
    pub declarations: Vec<(String, String)>,
}

/// The rules of a style sheet, as far as charts use the language: media queries of one level,
/// rules without nesting. What is not understood is left out.
pub fn rules(css: &str) -> Vec<Rule> {
    let css = without_comments(css);
    let mut rules = Vec::new();
    let mut rest = css.as_str();
    while let Some((head, after)) = rest.split_once('{') {
        let head = head.trim();
        let (block, next) = up_to_end(after);
        match head.strip_prefix('@') {
            Some(at) => {
                if let Some(query) = at.strip_prefix("media") {
                    let inner = plain_rules(block);
                    rules.extend(inner.map(|rule| Rule { media: query.trim().to_owned(), ..rule }));
                }
            }
            None => rules.extend(rule(head, block)),
        }
        rest = next;
    }
    rules
}

fn plain_rules(css: &str) -> impl Iterator<Item = Rule> {
    css.split('}').filter_map(|part| {
        let (head, block) = part.split_once('{')?;
        rule(head.trim(), block)
    })
}

fn rule(head: &str, block: &str) -> Option<Rule> {
    let declarations: Vec<(String, String)> = block
        .split(';')
        .filter_map(|part| {
            let (name, value) = part.split_once(':')?;
            Some((name.trim().to_owned(), value.trim().to_owned()))
        })
        .collect();
    (!declarations.is_empty() && !head.is_empty()).then(|| Rule {
        media: String::new(),
        selectors: selectors(head),
        declarations,
    })
}

/// The selectors of a list; a comma within brackets belongs to its selector.
fn selectors(head: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut depth = 0_usize;
    for c in head.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match (c, found.last_mut()) {
            (',', _) if depth == 0 => found.push(String::new()),
            (c, Some(last)) => last.push(if c.is_whitespace() { ' ' } else { c }),
            _ => {}
        }
    }
    found.iter().map(|one| one.trim().to_owned()).collect()
}

/// The text up to the brace that closes the block, and what follows.
fn up_to_end(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                let (block, next) = text.split_at(at);
                return (block, next.get(1..).unwrap_or_default());
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_and_media_queries_are_told_apart() {
        let found = rules("a, b :is(c, d) { x: 1; y: 2 } /* { */ @media (m) { e { z: 3 } f { } }");
        let told: Vec<(&str, usize, usize)> = found
            .iter()
            .map(|r| (r.media.as_str(), r.selectors.len(), r.declarations.len()))
            .collect();
        assert_eq!(told, [("", 2, 2), ("(m)", 1, 1)]);
    }
}
