//! A drawing in fewer signs: what the elements of a group say alike, the group says for them.

use std::collections::{BTreeMap, BTreeSet};

/// A piece of a drawing that this program made.
enum Node<'a> {
    Text(&'a str),
    Element(Element<'a>),
}

struct Element<'a> {
    tag: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    /// Whether it is shown in other places too, where it inherits something else.
    is_reused: bool,
    children: Vec<Node<'a>>,
}

/// What an element inherits, with what holds where nobody says anything; where that is not known, such an attribute
/// is told by none for another.
const INHERITED: [(&str, Option<&str>); 14] = [
    ("fill", None),
    ("fill-opacity", Some("1")),
    ("font-family", None),
    ("font-size", None),
    ("font-style", Some("normal")),
    ("font-weight", Some("400")),
    ("paint-order", Some("normal")),
    ("stroke", Some("none")),
    ("stroke-dasharray", Some("none")),
    ("stroke-linecap", Some("butt")),
    ("stroke-linejoin", Some("miter")),
    ("stroke-opacity", Some("1")),
    ("stroke-width", Some("1")),
    ("text-anchor", Some("start")),
];

type Values<'a> = BTreeMap<&'static str, &'a str>;

/// The same drawing, in which no attribute is said more often than it has to be.
pub(super) fn gathered(drawing: &str) -> String {
    let uses = drawing.split(" href=\"#").skip(1);
    let reused: BTreeSet<&str> = uses.filter_map(|rest| rest.split('"').next()).collect();
    let mut rest = drawing;
    let mut nodes = children(&mut rest, &reused);
    let initial: Values<'_> =
        INHERITED.iter().filter_map(|(name, value)| Some((*name, (*value)?))).collect();
    for node in &mut nodes {
        gather(node, &initial);
    }
    let mut out = String::with_capacity(drawing.len());
    write(&nodes, &mut out);
    out
}

/// The nodes up to the end of the element that is open.
fn children<'a>(rest: &mut &'a str, reused: &BTreeSet<&str>) -> Vec<Node<'a>> {
    let mut nodes = Vec::new();
    while let Some((before, after)) = rest.split_once('<') {
        if !before.is_empty() {
            nodes.push(Node::Text(before));
        }
        let (inside, next) = after.split_once('>').unwrap_or((after, ""));
        *rest = next;
        if inside.starts_with('/') {
            return nodes;
        }
        let is_closed = inside.ends_with('/');
        let inside = inside.trim_end_matches('/');
        let (tag, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        let mut attributes = super::dress::read(attributes);
        // What it would do without a word.
        attributes.retain(|(_, value)| *value != "inherit");
        let mut ids = attributes.iter().filter(|(name, _)| *name == "id");
        let is_reused = ids.any(|(_, id)| reused.contains(id));
        let children = if is_closed { Vec::new() } else { children(rest, reused) };
        nodes.push(Node::Element(Element { tag, attributes, is_reused, children }));
    }
    if !rest.is_empty() {
        nodes.push(Node::Text(std::mem::take(rest)));
    }
    nodes
}

impl<'a> Element<'a> {
    fn own(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| *value)
    }

    fn say(&mut self, name: &'static str, value: Option<&'a str>) {
        self.attributes.retain(|(own, _)| *own != name);
        self.attributes.extend(value.map(|value| (name, value)));
    }

    /// Whether it can be meant by an attribute: a line has no letters, and may not say how they look.
    fn is_about(&self, name: &str) -> bool {
        let is_of_letters = name.starts_with("font-") || name == "text-anchor";
        match self.tag {
            "title" | "desc" => false,
            "path" | "rect" => !is_of_letters,
            _ => true,
        }
    }

    /// Those of its elements that can be meant by an attribute.
    fn meant(&self, name: &str) -> impl Iterator<Item = &Element<'a>> {
        self.children.iter().filter_map(move |node| match node {
            Node::Element(element) if element.is_about(name) => Some(element),
            _ => None,
        })
    }
}

/// From the inside outwards: what an inner group says for its elements, the group around it may say for all of them.
fn gather<'a>(node: &mut Node<'a>, above: &Values<'a>) {
    let Node::Element(element) = node else { return };
    let mut within = above.clone();
    let told = INHERITED.iter().filter_map(|(name, _)| Some((*name, element.own(name)?)));
    within.extend(told);
    for child in &mut element.children {
        gather(child, &within);
    }
    if !matches!(element.tag, "svg" | "g") || element.is_reused {
        return;
    }
    for (name, _) in INHERITED {
        if let Some(value) = shortest(element, name, above, &within) {
            spread(element, name, value, &within);
            // What it inherits as it is need not be said.
            element.say(name, Some(value).filter(|value| above.get(name) != Some(value)));
        }
    }
}

/// What a group should say of an attribute, so that it and its elements say the least; none where that is as it is.
fn shortest<'a>(
    group: &Element<'a>,
    name: &'static str,
    above: &Values<'a>,
    within: &Values<'a>,
) -> Option<&'a str> {
    let size = |value: &str| name.len() + value.len() + 4;
    // The values that its elements have, in the order of the drawing, and how much it takes to say each.
    let mut held: Vec<(&'a str, usize)> = Vec::new();
    let mut now = group.own(name).map_or(0, size);
    let mut all = 0;
    let mut fixed: Option<&'a str> = None;
    for child in group.meant(name) {
        let own = child.own(name);
        let value = own.or_else(|| within.get(name).copied())?;
        now += own.map_or(0, size);
        all += size(value);
        match held.iter_mut().find(|(known, _)| *known == value) {
            Some((_, sum)) => *sum += size(value),
            None => held.push((value, size(value))),
        }
        // What is shown elsewhere too keeps what it says, and cannot be told more.
        if child.is_reused && own.is_none() {
            fixed = Some(value);
        }
    }
    let cost = |value: &str, said: usize| {
        let own = if above.get(name).is_some_and(|it| *it == value) { 0 } else { size(value) };
        own + all - said
    };
    let possible = held.iter().filter(|(value, _)| fixed.is_none_or(|fixed| fixed == *value));
    let (best, cost) =
        possible.map(|(value, said)| (*value, cost(value, *said))).min_by_key(|(_, cost)| *cost)?;
    (cost < now).then_some(best)
}

/// Lets the elements of a group say what differs from it, and nothing else.
fn spread<'a>(group: &mut Element<'a>, name: &'static str, value: &'a str, within: &Values<'a>) {
    for node in &mut group.children {
        let Node::Element(child) = node else { continue };
        if child.is_reused || !child.is_about(name) {
            continue;
        }
        let held = child.own(name).or_else(|| within.get(name).copied());
        child.say(name, held.filter(|held| *held != value));
    }
}

fn write(nodes: &[Node<'_>], out: &mut String) {
    for node in nodes {
        let element = match node {
            Node::Text(text) => {
                out.push_str(text);
                continue;
            }
            Node::Element(element) => element,
        };
        // A group that says nothing.
        if element.tag == "g" && element.attributes.is_empty() {
            write(&element.children, out);
            continue;
        }
        out.extend(["<", element.tag]);
        for (name, value) in &element.attributes {
            out.extend([" ", name, "=\"", value, "\""]);
        }
        if element.children.is_empty() && !matches!(element.tag, "text" | "title" | "desc") {
            out.push_str("/>");
            continue;
        }
        out.push('>');
        write(&element.children, out);
        out.extend(["</", element.tag, ">"]);
    }
}

#[cfg(test)]
mod tests {
    use super::gathered;

    #[test]
    fn what_most_say_the_group_says_and_who_differs_still_does() {
        let apart = "<svg fill=\"none\"><g><text fill=\"#456\">a</text><text fill=\"#456\">b</text><path stroke=\"#123\"/></g>\
                     <g class=\"x\" stroke=\"#123\"><path d=\"M0 0\" stroke=\"#123\"/></g></svg>";
        let together = "<svg fill=\"none\" stroke=\"#123\"><g fill=\"#456\" stroke=\"none\"><text>a</text><text>b</text><path stroke=\"#123\" fill=\"none\"/></g>\
                        <g class=\"x\"><path d=\"M0 0\"/></g></svg>";
        let found = gathered(apart);
        assert!(found.len() <= apart.len() && found.len() <= together.len(), "{found}");
        assert_eq!(gathered(&found), found);
    }

    #[test]
    fn what_is_shown_elsewhere_and_what_inherits_by_word_stay_as_they_are() {
        let reused = "<svg><g><path id=\"a\" fill=\"#123\"/><path fill=\"#456\"/><path fill=\"#456\"/></g><use href=\"#a\"/></svg>";
        let found = gathered(reused);
        assert!(found.contains("<path id=\"a\" fill=\"#123\"/>"), "{found}");
        let word =
            "<svg><g fill=\"#123\"><path fill=\"inherit\"/><path fill=\"inherit\"/></g></svg>";
        assert!(!gathered(word).contains("inherit"));
        assert!(gathered(word).contains("#123"));
    }
}
