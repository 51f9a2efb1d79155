//! A drawing in fewer signs: what the elements of a group say alike, the group says for them.

use std::collections::BTreeSet;

/// A piece of a drawing that this program made.
enum Node<'a> {
    Text(&'a str),
    Element(Element<'a>),
}

struct Element<'a> {
    tag: &'a str,
    attributes: Vec<Attribute<'a>>,
    /// Whether it is shown in other places too, where it inherits something else.
    is_reused: bool,
    children: Vec<Node<'a>>,
}

struct Attribute<'a> {
    name: &'a str,
    value: &'a str,
    /// Its place among those that are inherited, where it is.
    inherited: Option<usize>,
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

/// What each of them is, where that is known.
type Values<'a> = [Option<&'a str>; INHERITED.len()];

/// The same drawing, in which no attribute is said more often than it has to be.
pub(super) fn gathered(drawing: &str) -> String {
    let uses = drawing.split(" href=\"#").skip(1);
    let reused: BTreeSet<&str> = uses.filter_map(|rest| rest.split('"').next()).collect();
    let mut rest = drawing;
    let mut nodes = children(&mut rest, &reused);
    let initial: Values<'_> = INHERITED.map(|(_, value)| value);
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
        let attributes = super::dress::read(attributes).into_iter();
        // What it would do without a word is left out, and the id of a group that only the page shows again.
        let is_said = |(name, value): &(&str, &str)| {
            *value != "inherit" && (*name != "id" || tag != "g" || reused.contains(value))
        };
        let attributes = attributes.filter(is_said);
        let attributes: Vec<_> = attributes
            .map(|(name, value)| {
                let inherited = INHERITED.iter().position(|(known, _)| *known == name);
                Attribute { name, value, inherited }
            })
            .collect();
        let mut ids = attributes.iter().filter(|attribute| attribute.name == "id");
        let is_reused = ids.any(|id| reused.contains(id.value));
        let children = if is_closed { Vec::new() } else { children(rest, reused) };
        nodes.push(Node::Element(Element { tag, attributes, is_reused, children }));
    }
    if !rest.is_empty() {
        nodes.push(Node::Text(std::mem::take(rest)));
    }
    nodes
}

impl<'a> Element<'a> {
    fn own(&self, at: usize) -> Option<&'a str> {
        let own = self.attributes.iter().find(|own| own.inherited == Some(at));
        own.map(|own| own.value)
    }

    fn say(&mut self, at: usize, value: Option<&'a str>) {
        self.attributes.retain(|own| own.inherited != Some(at));
        let said = INHERITED.get(at).zip(value);
        self.attributes.extend(said.map(|((name, _), value)| Attribute {
            name,
            value,
            inherited: Some(at),
        }));
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
    let mut within = *above;
    for own in &element.attributes {
        if let Some(place) = own.inherited.and_then(|at| within.get_mut(at)) {
            *place = Some(own.value);
        }
    }
    for child in &mut element.children {
        gather(child, &within);
    }
    if !matches!(element.tag, "svg" | "g") || element.is_reused {
        return;
    }
    for (at, ((name, _), (above, within))) in
        INHERITED.iter().zip(above.iter().zip(&within)).enumerate()
    {
        let inherited = Inherited { at, name, above: *above, within: *within };
        if let Some(value) = shortest(element, &inherited) {
            spread(element, &inherited, value);
            // What it inherits as it is need not be said.
            element.say(at, Some(value).filter(|value| *above != Some(*value)));
        }
    }
}

/// One of what a group inherits and hands on.
struct Inherited<'a> {
    at: usize,
    name: &'static str,
    above: Option<&'a str>,
    /// With what the group says itself.
    within: Option<&'a str>,
}

/// What a group should say of an attribute, so that it and its elements say the least; none where that is as it is.
fn shortest<'a>(group: &Element<'a>, inherited: &Inherited<'a>) -> Option<&'a str> {
    let Inherited { at, name, above, within } = *inherited;
    let size = |value: &str| name.len() + value.len() + 4;
    // The values that its elements have, in the order of the drawing, and how much it takes to say each.
    let mut held: Vec<(&'a str, usize)> = Vec::new();
    let mut now = group.own(at).map_or(0, size);
    let mut all = 0;
    let mut fixed: Option<&'a str> = None;
    for child in group.meant(name) {
        let own = child.own(at);
        let value = own.or(within)?;
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
        let own = if above == Some(value) { 0 } else { size(value) };
        own + all - said
    };
    let possible = held.iter().filter(|(value, _)| fixed.is_none_or(|fixed| fixed == *value));
    let (best, cost) =
        possible.map(|(value, said)| (*value, cost(value, *said))).min_by_key(|(_, cost)| *cost)?;
    (cost < now).then_some(best)
}

/// Lets the elements of a group say what differs from it, and nothing else.
fn spread<'a>(group: &mut Element<'a>, inherited: &Inherited<'a>, value: &'a str) {
    for node in &mut group.children {
        let Node::Element(child) = node else { continue };
        if child.is_reused || !child.is_about(inherited.name) {
            continue;
        }
        let held = child.own(inherited.at).or(inherited.within);
        child.say(inherited.at, held.filter(|held| *held != value));
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
        for Attribute { name, value, .. } in &element.attributes {
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
