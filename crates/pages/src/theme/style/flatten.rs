use std::collections::BTreeMap;

use super::Token;
use super::parse::Rule;

/// A rule without custom properties.
#[derive(Debug, PartialEq)]
pub struct Flat {
    /// The media query; empty for none.
    pub media: String,
    pub selector: String,
    pub declarations: String,
    /// The classes without which the rule picks nothing.
    pub classes: Vec<String>,
}

/// The property that colours a series; it is inherited as `color` is.
const TONE: &str = "--tone";
/// What holds the drawing; what it sets holds everywhere in it.
const ROOT: &str = ".chart";
const DARK: &str = "(prefers-color-scheme:dark)";

/// Light first, then dark, then what readers ask for otherwise: later rules win.
pub fn flatten(rules: &[Rule], tokens: &[Token]) -> Vec<Flat> {
    // Paper takes the light colours as they are. Widths of a page are no matter of a drawing.
    let of_reader = |rule: &&Rule| !rule.media.contains("print") && !rule.media.contains("width");
    let rules: Vec<&Rule> = rules.iter().filter(of_reader).collect();
    let setters = setters(&rules);
    let mut medias: Vec<&str> = rules.iter().map(|rule| rule.media.as_str()).collect();
    medias.dedup();
    let mut seen: Vec<&str> = Vec::new();
    medias.retain(|media| {
        let new = !seen.contains(media);
        seen.push(media);
        new
    });
    let mut flat = Vec::new();
    for media in medias {
        let world = World { tokens, whole: whole_of(&rules, media), setters: &setters };
        for mode in [0, 1] {
            let query = match (media, mode) {
                (media, 0) => media.to_owned(),
                ("", _) => format!("screen and {DARK}"),
                (media, _) => format!("screen and {media} and {DARK}"),
            };
            for rule in &rules {
                // A query that sets the root's properties anew changes every rule that takes one.
                let own = rule.media == media;
                if own || rule.media.is_empty() && world.resets(rule, &rules, media) {
                    world.write(rule, mode, own, &query, &mut flat);
                }
            }
        }
    }
    flat
}

/// A property, and each class that sets it with the value.
type Setters = BTreeMap<String, Vec<(String, String)>>;

/// The classes below the root that set a property other than the tone.
fn setters(rules: &[&Rule]) -> Setters {
    let mut found = Setters::new();
    for rule in rules.iter().filter(|rule| rule.media.is_empty()) {
        for (name, value) in &rule.declarations {
            if !name.starts_with("--") || name == TONE {
                continue;
            }
            for selector in rule.selectors.iter().filter(|s| *s != ROOT) {
                let last = selector.split(' ').next_back().unwrap_or(selector);
                let of_name = found.entry(name.clone()).or_default();
                of_name.push((last.to_owned(), value.clone()));
            }
        }
    }
    found
}

/// What the root sets, in a media query or outside all.
fn whole_of(rules: &[&Rule], media: &str) -> BTreeMap<String, String> {
    let mut whole = BTreeMap::new();
    for wanted in ["", media] {
        let of_root = rules
            .iter()
            .filter(|rule| rule.media == wanted && rule.selectors.iter().any(|s| s == ROOT));
        for (name, value) in of_root.flat_map(|rule| &rule.declarations) {
            if name.starts_with("--") || name == "color" {
                whole.insert(name.clone(), value.clone());
            }
        }
    }
    whole
}

struct World<'a> {
    tokens: &'a [Token],
    /// The properties of the root, and its colour.
    whole: BTreeMap<String, String>,
    setters: &'a Setters,
}

impl World<'_> {
    /// Whether a rule outside all queries takes a property that the root sets anew in this one.
    fn resets(&self, rule: &Rule, rules: &[&Rule], media: &str) -> bool {
        let takes = |name: &str| {
            rule.declarations.iter().any(|(_, value)| value.contains(&format!("var({name}")))
        };
        rules
            .iter()
            .filter(|r| r.media == media && r.selectors.iter().any(|s| s == ROOT))
            .flat_map(|r| &r.declarations)
            .any(|(name, _)| name.starts_with("--") && takes(name))
    }

    /// Writes a rule in one mode. Beside light, only what differs from it.
    fn write(&self, rule: &Rule, mode: usize, own: bool, query: &str, flat: &mut Vec<Flat>) {
        let mut said: Vec<String> = Vec::new();
        for (name, value) in &rule.declarations {
            let (name, light, found) = match name.as_str() {
                TONE => ("color", self.value(value, 0), self.value(value, mode)),
                own if own.starts_with("--") => continue,
                other => (other, self.value(value, 0), self.value(value, mode)),
            };
            // A rule that is told again for a query needs only what takes the root's properties.
            let again = own || value.contains("var(");
            let found = found.map(|found| plain_weight(name, found));
            if again && (mode == 0 || found != light.map(|light| plain_weight(name, light))) {
                said.extend(found.map(|found| format!("{name}:{found}")));
            }
        }
        let declarations = said.join(";");
        if !declarations.is_empty() {
            for selector in &rule.selectors {
                push(flat, query, selector, &declarations);
            }
        }
        if mode == 0 && own {
            self.write_out(rule, query, flat);
        }
    }

    /// A rule that takes an inherited property, once for each class that sets it: on the element
    /// itself, or on one above.
    fn write_out(&self, rule: &Rule, query: &str, flat: &mut Vec<Flat>) {
        for (name, value) in &rule.declarations {
            let setters = self
                .setters
                .iter()
                .filter(|(property, _)| value.contains(&format!("var({property}")));
            for (property, of_class) in setters.filter(|_| !name.starts_with("--")) {
                for (class, set) in of_class {
                    let Some(found) = self.value(&put(value, property, set), 0) else {
                        continue;
                    };
                    for selector in &rule.selectors {
                        for wider in below_or_at(selector, class) {
                            push(flat, query, &wider, &format!("{name}:{found}"));
                        }
                    }
                }
            }
        }
    }

    /// A value with every property worked out; none where one has no value.
    fn value(&self, value: &str, mode: usize) -> Option<String> {
        let mut value = value.to_owned();
        // A property may lead to another; a circle ends.
        for _ in 0..8 {
            let Some((before, rest)) = value.split_once("var(") else {
                break;
            };
            let (inside, after) = up_to_bracket(rest);
            let (name, fallback) = match inside.split_once(',') {
                Some((name, fallback)) => (name.trim(), Some(fallback.trim())),
                None => (inside.trim(), None),
            };
            let found = match name {
                TONE => Some("\u{0}"),
                _ => self.token(name, mode).or_else(|| {
                    let whole = self.whole.get(name).map(String::as_str);
                    whole.or(fallback)
                }),
            };
            value = format!("{before}{}{after}", found?);
        }
        if value.contains("var(") {
            return None;
        }
        // The drawing's own colour is the root's; `color` itself is the tone.
        if value.contains("currentColor") {
            let root = self.whole.get("color").filter(|root| !root.contains("currentColor"));
            let ink = root.and_then(|root| self.value(root, mode));
            value = value.replace("currentColor", &ink.unwrap_or_else(|| "currentColor".into()));
        }
        Some(value.replace('\u{0}', "currentColor"))
    }

    fn token(&self, name: &str, mode: usize) -> Option<&str> {
        let name = name.strip_prefix("--")?;
        let (_, pair) = self.tokens.iter().find(|(token, _)| token == name)?;
        pair.get(mode).map(String::as_str)
    }
}

/// Weights between the hundreds are for fonts that vary; most programs know the hundreds alone.
fn plain_weight(name: &str, value: String) -> String {
    match value.parse::<u16>() {
        Ok(weight) if name == "font-weight" => ((weight + 50) / 100 * 100).to_string(),
        _ => value,
    }
}

/// A value in which a property has been given.
fn put(value: &str, property: &str, set: &str) -> String {
    match value.split_once(&format!("var({property}")) {
        Some((before, rest)) => {
            let (_, after) = up_to_bracket(rest);
            format!("{before}{set}{after}")
        }
        None => value.to_owned(),
    }
}

/// What stands up to the bracket that closes, and what follows.
fn up_to_bracket(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => {
                let (inside, rest) = text.split_at(at);
                return (inside, rest.get(1..).unwrap_or_default());
            }
            ')' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// A selector below the root, for elements within a class and for elements that have it.
fn below_or_at(selector: &str, class: &str) -> [String; 2] {
    let within = match selector.split_once(' ') {
        Some((root, rest)) if root == ROOT => format!("{root} {class} {rest}"),
        _ => format!("{class} {selector}"),
    };
    [within, format!("{selector}{class}")]
}

fn push(flat: &mut Vec<Flat>, media: &str, selector: &str, declarations: &str) {
    flat.push(Flat {
        media: media.to_owned(),
        selector: selector.to_owned(),
        declarations: declarations.to_owned(),
        classes: classes(selector),
    });
}

/// The classes that a selector names; those within a function may be absent.
fn classes(selector: &str) -> Vec<String> {
    let plain = selector.split('(').next().unwrap_or(selector);
    plain
        .split('.')
        .skip(1)
        .map(|part| {
            part.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                .collect()
        })
        .collect()
}
