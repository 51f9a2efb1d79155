//! From the rules of a style sheet to attributes: which rules hold for an element of a drawing, and what it is told.
//!
//! As far as charts use the language: elements, classes, one within or right within another, and lists of these.

use std::collections::BTreeSet;

use super::style::Rule;

/// What a style may say of an element of a drawing by an attribute. The first is what `currentColor` means, and is no
/// attribute of what is drawn.
const ATTRIBUTES: [&str; 17] = [
    "color",
    "fill",
    "fill-opacity",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "opacity",
    "paint-order",
    "pointer-events",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
];

const COLOR: Attribute = Attribute(0);

/// One of these, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Attribute(usize);

impl Attribute {
    fn named(name: &str) -> Option<Self> {
        ATTRIBUTES.iter().position(|known| *known == name).map(Self)
    }

    fn name(self) -> &'static str {
        ATTRIBUTES.get(self.0).copied().unwrap_or_default()
    }

    fn is_inherited(self) -> bool {
        self.name() != "opacity"
    }
}

/// What is said of each attribute.
#[derive(Clone, Copy, Default)]
struct Look<'a>([Option<&'a str>; ATTRIBUTES.len()]);

impl<'a> Look<'a> {
    fn get(&self, attribute: Attribute) -> Option<&'a str> {
        self.0.get(attribute.0).copied().flatten()
    }

    fn set(&mut self, attribute: Attribute, value: Option<&'a str>) {
        if let Some(place) = self.0.get_mut(attribute.0) {
            *place = value;
        }
    }

    /// What is said, in the order of the names.
    fn each(&self) -> impl Iterator<Item = (Attribute, &'a str)> {
        self.0.iter().enumerate().filter_map(|(at, value)| Some((Attribute(at), (*value)?)))
    }
}

/// What a rule says of an element by attributes.
#[derive(Debug, Clone, Default)]
pub(super) struct Declarations(Vec<(Attribute, String)>);

impl Declarations {
    /// Of the names and values of a style sheet, those that an attribute can say.
    pub fn read<'a>(declared: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut said = Vec::new();
        for (name, value) in declared {
            if name == "font" {
                said.extend(font(value));
            } else if let Some(known) = Attribute::named(name) {
                said.push((known, short(value)));
            }
        }
        Self(said)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Elements that each lie within the one before.
#[derive(Debug, PartialEq)]
pub(super) struct Selector(Vec<Step>);

#[derive(Debug, Default, PartialEq)]
struct Step {
    /// Whether it lies right within the one before.
    is_child: bool,
    tag: Option<String>,
    classes: Vec<String>,
}

impl Selector {
    /// Those of a list. One that says something else than this room knows holds nowhere.
    pub fn list(text: &str) -> Vec<Self> {
        let mut depth = 0_i32;
        // A comma within brackets belongs to its selector.
        let parts = text.split(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            c == ',' && depth == 0
        });
        let all = parts.flat_map(|part| match part.split_once(":is(") {
            None => vec![part.to_owned()],
            Some((before, rest)) => {
                let (list, after) = rest.split_once(')').unwrap_or((rest, ""));
                list.split(',').map(|one| format!("{before}{}{after}", one.trim())).collect()
            }
        });
        all.filter_map(|part| Self::read(&part)).collect()
    }

    fn read(text: &str) -> Option<Self> {
        let mut steps = Vec::new();
        let mut is_child = false;
        for part in text.split_whitespace() {
            if part == ">" {
                is_child = true;
                continue;
            }
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            if !part.chars().all(is_plain) {
                return None;
            }
            let mut names = part.split('.');
            let tag = names.next().filter(|tag| !tag.is_empty()).map(str::to_owned);
            let classes = names.map(str::to_owned).collect();
            steps.push(Step { is_child: std::mem::take(&mut is_child), tag, classes });
        }
        // All of the file is the drawing and its words.
        let is_chart = |step: &Step| step.tag.is_none() && step.classes == ["chart"];
        if let [first, second, ..] = steps.as_slice()
            && is_chart(first)
            && !second.is_child
        {
            steps.remove(0);
        }
        (!steps.is_empty()).then_some(Self(steps))
    }

    /// Whether it means every element of a tag.
    fn is_tag(&self, tag: &str) -> bool {
        matches!(self.0.as_slice(), [step] if step.classes.is_empty() && step.tag.as_deref() == Some(tag))
    }

    /// Whether an element of a drawing with these classes can be meant.
    fn is_possible(&self, classes: &BTreeSet<&str>) -> bool {
        self.0.iter().flat_map(|step| &step.classes).all(|class| classes.contains(class.as_str()))
    }

    /// How much it says: of classes first, then of elements.
    pub fn weight(&self) -> (usize, usize) {
        let classes = self.0.iter().map(|step| step.classes.len()).sum();
        (classes, self.0.iter().filter(|step| step.tag.is_some()).count())
    }

    /// Whether it means the last of elements that each lie in the one before.
    fn means(&self, way: &[Element<'_>]) -> bool {
        let Some(((last, steps), (own, mut above))) = self.0.split_last().zip(way.split_last())
        else {
            return false;
        };
        if !last.means(own) {
            return false;
        }
        let mut is_child = last.is_child;
        for step in steps.iter().rev() {
            let found = match is_child {
                true => above
                    .len()
                    .checked_sub(1)
                    .filter(|at| above.get(*at).is_some_and(|e| step.means(e))),
                false => above.iter().rposition(|element| step.means(element)),
            };
            let Some(at) = found else { return false };
            above = above.get(..at).unwrap_or_default();
            is_child = step.is_child;
        }
        true
    }
}

impl Step {
    fn means(&self, element: &Element<'_>) -> bool {
        self.tag.as_deref().is_none_or(|tag| tag == element.tag)
            && self.classes.iter().all(|class| element.classes.contains(&class.as_str()))
    }
}

/// An element that is open, and what is inherited within it.
struct Element<'a> {
    tag: &'a str,
    classes: Vec<&'a str>,
    /// Whether it is shown in other places too.
    is_reused: bool,
    inherited: Look<'a>,
}

/// A drawing that this program made, each of its elements with the look that the rules give it. They come in the order
/// of their weight.
pub(super) fn dressed(drawing: &str, rules: &[Rule]) -> String {
    let mut out = String::with_capacity(drawing.len() * 2);
    let mut way: Vec<Element<'_>> = Vec::new();
    let uses = drawing.split(" href=\"#").skip(1);
    let classes = drawing.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let classes: BTreeSet<&str> = classes.flat_map(str::split_ascii_whitespace).collect();
    // A style sheet is for every form of drawing, and each has few of its classes.
    let rules: Vec<&Rule> =
        rules.iter().filter(|rule| rule.selector.is_possible(&classes)).collect();
    let reused: BTreeSet<&str> = uses.filter_map(|rest| rest.split('"').next()).collect();
    let mut rest = drawing;
    while let Some((before, after)) = rest.split_once('<') {
        let (inside, next) = after.split_once('>').unwrap_or((after, ""));
        out.push_str(before);
        rest = next;
        if inside.starts_with(['/', '!', '?']) {
            if inside.starts_with('/') {
                way.pop();
            }
            out.extend(["<", inside, ">"]);
            continue;
        }
        let (tag, attributes) =
            inside.split_once(' ').unwrap_or((inside.trim_end_matches('/'), ""));
        let is_closed = inside.ends_with('/');
        let attributes = read(attributes);
        let own =
            |name: &str| attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
        let classes = own("class").unwrap_or_default().split_ascii_whitespace().collect();
        // What is shown elsewhere too inherits something else there, but for what all of the drawing does.
        let is_reused = own("id").is_some_and(|id| reused.contains(id));
        let above = if is_reused { way.first() } else { way.last() };
        let mut inherited = above.map_or_else(initial, |above| above.inherited);
        if is_reused {
            for (attribute, _) in inherited.each().collect::<Vec<_>>() {
                let name = attribute.name();
                if !name.starts_with("font-") && !name.starts_with("stroke-line") {
                    inherited.set(attribute, None);
                }
            }
        }
        way.push(Element { tag, classes, is_reused, inherited });
        let is_root = way.len() == 1;
        // Only its own classes hold for it there.
        let own_way = way.iter().rposition(|element| element.is_reused).unwrap_or_default();
        let mut look = look(way.get(own_way..).unwrap_or_default(), &rules);
        if is_root {
            of_all(drawing, &rules).for_each(|(name, value)| look.set(name, Some(value)));
        }
        out.extend(["<", tag]);
        // Without a style sheet its classes say nothing.
        let is_said = |name: &str| Attribute::named(name).is_some_and(|it| look.get(it).is_some());
        let stays = |name: &str| name != "class" && !is_said(name);
        for (name, value) in attributes.iter().filter(|(name, _)| stays(name)) {
            out.extend([" ", name, "=\"", value, "\""]);
        }
        let Some(element) = way.last_mut() else { continue };
        if let Some(color) = look.get(COLOR) {
            look.set(COLOR, None);
            element.inherited.set(COLOR, Some(color));
        }
        for (attribute, value) in look.each() {
            let color = element.inherited.get(COLOR).filter(|_| value == "currentColor");
            let value = color.unwrap_or(value);
            if element.inherited.get(attribute) != Some(value) {
                out.extend([" ", attribute.name(), "=\"", value, "\""]);
            }
            if attribute.is_inherited() {
                element.inherited.set(attribute, Some(value));
            }
        }
        out.push_str(if is_closed { "/>" } else { ">" });
        if is_closed {
            way.pop();
        }
    }
    out.push_str(rest);
    out
}

/// What rules say of the last of these elements.
fn look<'a>(way: &[Element<'_>], rules: &[&'a Rule]) -> Look<'a> {
    let mut look = Look::default();
    for rule in rules.iter().filter(|rule| rule.selector.means(way)) {
        for (attribute, value) in &rule.declarations.0 {
            look.set(*attribute, Some(value));
        }
    }
    look
}

/// A value in as few signs as say it: `#ffffff` is `#fff`.
fn short(value: &str) -> String {
    match value.as_bytes() {
        [b'#', r, s, g, h, b, c] if (r, g, b) == (s, h, c) => {
            ['#', char::from(*r), char::from(*g), char::from(*b)].iter().collect()
        }
        _ => value.replace('"', "'").replace(", ", ","),
    }
}

/// What holds where nobody says anything.
fn initial<'a>() -> Look<'a> {
    const INITIAL: [(&str, &str); 4] = [
        ("fill-opacity", "1"),
        ("font-weight", "400"),
        ("stroke", "none"),
        ("stroke-opacity", "1"),
    ];
    let mut look = Look::default();
    for (name, value) in INITIAL {
        if let Some(attribute) = Attribute::named(name) {
            look.set(attribute, Some(value));
        }
    }
    look
}

/// How the lines of all paths end and bend, and how what there is more of, paths or texts, is filled: said once, for
/// the whole drawing.
fn of_all<'a>(drawing: &str, rules: &[&'a Rule]) -> impl Iterator<Item = (Attribute, &'a str)> {
    let count = |tag: &str| drawing.matches(tag).count();
    let filled = if count("<path") > count("<text") { "path" } else { "text" };
    let said = [("path", "stroke-linecap"), ("path", "stroke-linejoin"), (filled, "fill")];
    said.into_iter().flat_map(move |(tag, name)| {
        let of_tag = rules.iter().filter(move |rule| rule.selector.is_tag(tag));
        let declared = of_tag.flat_map(|rule| &rule.declarations.0);
        let declared = declared.filter(move |(attribute, _)| attribute.name() == name);
        declared.map(|(attribute, value)| (*attribute, value.as_str()))
    })
}

/// `400 14.5px/1 sans-serif`
fn font(value: &str) -> Vec<(Attribute, String)> {
    let mut parts = value.splitn(3, ' ');
    let (Some(weight), Some(size), Some(family)) = (parts.next(), parts.next(), parts.next())
    else {
        return Vec::new();
    };
    let size = size.split('/').next().unwrap_or(size);
    let said = [
        ("font-weight", weight.to_owned()),
        ("font-size", size.trim_end_matches("px").to_owned()),
        ("font-family", short(family)),
    ];
    said.into_iter().filter_map(|(name, value)| Some((Attribute::named(name)?, value))).collect()
}

/// `a="b" c="d"`, as this program writes it.
pub(super) fn read(attributes: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = attributes;
    while let Some((name, after)) = rest.split_once("=\"") {
        let (value, next) = after.split_once('"').unwrap_or((after, ""));
        found.push((name.trim(), value));
        rest = next;
    }
    found
}
