//! Reads a drawing back: its texts with the most room that they take, and its shapes.

/// A line of text with the box that a wide font and a reader's spacing would give it.
#[derive(Debug, Clone)]
#[allow(dead_code, reason = "the text is for whoever reads what failed")]
pub struct Label {
    pub text: String,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

pub fn labels(svg: &str) -> Vec<Label> {
    let mut group_anchor: Vec<Option<String>> = Vec::new();
    let mut labels = Vec::new();
    for tag in svg.split('<').skip(1) {
        if tag.starts_with("g ") {
            group_anchor.push(attribute(tag, "text-anchor"));
        } else if tag.starts_with("/g") {
            group_anchor.pop();
        } else if tag.starts_with("text ") {
            let text = tag.split_once('>').unwrap().1;
            let bold = attribute(tag, "class").is_some_and(|c| c.contains("name"));
            let wide = width(text, bold);
            let x: f64 = attribute(tag, "x").unwrap().parse().unwrap();
            let y: f64 = attribute(tag, "y").unwrap().parse().unwrap();
            let anchor = attribute(tag, "text-anchor")
                .or_else(|| group_anchor.iter().flatten().next_back().cloned());
            let left = match anchor.as_deref() {
                Some("middle") => x - wide / 2.0,
                Some("end") => x - wide,
                _ => x,
            };
            labels.push(Label {
                text: text.to_owned(),
                left,
                right: left + wide,
                top: y - 11.0,
                bottom: y + 3.5,
            });
        }
    }
    labels
}

/// What the browser gives a text in a common sans-serif, with the letter and word spacing of WCAG
/// 1.4.12, a little more generous than it is.
fn width(text: &str, bold: bool) -> f64 {
    let ems = text.chars().map(|c| match c {
        'i' | 'j' | 'l' | 'I' | '\'' | '.' | ',' | ':' => 0.28,
        ' ' | '\u{a0}' => 0.28 + 0.16,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' | '·' => 0.36,
        'm' | 'w' | 'M' | 'W' | '%' => 0.92,
        c if c.is_uppercase() => 0.68,
        _ => 0.56,
    });
    let ems: f64 = ems.map(|em| em * if bold { 1.06 } else { 1.0 } + 0.12).sum();
    ems * 14.5
}

pub fn attribute(tag: &str, name: &str) -> Option<String> {
    let tag = tag.split('>').next()?;
    let at = tag.find(&format!(" {name}=\""))?;
    let rest = &tag[at + name.len() + 3..];
    Some(rest.split('"').next()?.to_owned())
}

/// The size of the drawing.
pub fn size(svg: &str) -> (f64, f64) {
    let view = attribute(svg, "viewBox").unwrap();
    let numbers: Vec<f64> = view.split(' ').map(|n| n.parse().unwrap()).collect();
    (numbers[2], numbers[3])
}

/// No label leaves the drawing or touches another, and the drawing is plain.
pub fn assert_readable(svg: &str) {
    let (width, height) = size(svg);
    let labels = labels(svg);
    assert!(!labels.is_empty());
    for (index, one) in labels.iter().enumerate() {
        assert!(one.left >= -0.5 && one.right <= width + 0.5, "{one:?} leaves {width}");
        assert!(one.top >= -0.5 && one.bottom <= height + 0.5, "{one:?} leaves {height}");
        for other in &labels[index + 1..] {
            let apart = one.right <= other.left
                || other.right <= one.left
                || one.bottom <= other.top
                || other.bottom <= one.top;
            assert!(apart, "{one:?} touches {other:?}");
        }
    }
    for forbidden in ["style", "NaN", "inf ", "⟦", "{$", "<script"] {
        assert!(!svg.contains(forbidden), "{forbidden} in the drawing");
    }
    let told = svg.matches("<desc ").count() + svg.matches("<use ").count();
    assert_eq!(svg.matches(" id=").count(), told);
    assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count());
}

/// The elements of a class that stands among those of the element, with their path.
pub fn paths(svg: &str, class: &str) -> Vec<(String, Vec<f64>, Option<String>)> {
    svg.split('<')
        .filter(|tag| tag.starts_with("path "))
        .filter_map(|tag| {
            let classes = attribute(tag, "class").unwrap_or_default();
            classes.split(' ').any(|c| c == class).then(|| {
                let places = places(&attribute(tag, "d").unwrap()).into_iter();
                (classes, places.flatten().collect(), attribute(tag, "data-value"))
            })
        })
        .collect()
}

/// The places that a path leads to, whether it gives them as places or as steps. Of an arc that is
/// where it ends.
pub fn places(path: &str) -> Vec<[f64; 2]> {
    let mut places: Vec<[f64; 2]> = Vec::new();
    let (mut here, mut begun) = ([0.0; 2], [0.0; 2]);
    let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == '-';
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..].find(|c: char| c.is_ascii_alphabetic()).map_or(rest.len(), |at| at + 1);
        let mut numbers: Vec<f64> = Vec::new();
        for word in rest[1..end].split(|c: char| !is_number(c)) {
            // A minus begins a number.
            let parts = word.split_inclusive('-').collect::<Vec<_>>();
            let mut sign = "";
            for part in parts {
                let digits = part.trim_end_matches('-');
                numbers.extend(format!("{sign}{digits}").parse::<f64>().ok());
                sign = if part.ends_with('-') { "-" } else { "" };
            }
        }
        let steps: Vec<[f64; 2]> = match command {
            'M' | 'L' | 'C' | 'm' | 'l' => numbers.chunks(2).map(|p| [p[0], p[1]]).collect(),
            'h' => numbers.iter().map(|x| [*x, 0.0]).collect(),
            'v' => numbers.iter().map(|y| [0.0, *y]).collect(),
            'a' => vec![[numbers[5], numbers[6]]],
            'z' => Vec::new(),
            other => panic!("{other} in {path}"),
        };
        for [x, y] in steps {
            let is_place = command.is_ascii_uppercase();
            here = if is_place { [x, y] } else { [here[0] + x, here[1] + y] };
            places.push(here);
        }
        match command {
            'M' | 'm' => begun = here,
            'z' => here = begun,
            _ => {}
        }
        rest = &rest[end..];
    }
    places
}
