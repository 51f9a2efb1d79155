//! The look of a drawing that stands alone: the theme's style sheet for charts, with the value of
//! each colour in place of its name.
//!
//! Within a page, colours are custom properties of the theme. A file that is opened in a drawing
//! program, pasted in a document or turned into pixels has no page around it: there each is its
//! value in light, on a paper of its own, whatever the scheme of who looks. What a drawing inherits
//! along its elements is left to what every program inherits: the style sheet gives a series its
//! colour by `color`.

use std::collections::BTreeSet;

/// A colour of the theme: its name, in light and in dark.
pub type Token = (String, [String; 2]);

/// The rules for drawings that stand alone.
#[derive(Debug, Default)]
pub struct DrawingStyle {
    rules: Vec<Rule>,
}

/// A rule of a style sheet with one selector.
#[derive(Debug, Clone)]
struct Rule {
    selector: String,
    /// Each as `name:value`, with semicolons between.
    declarations: String,
    /// The classes without which it picks nothing.
    classes: Vec<String>,
}

impl DrawingStyle {
    pub fn new(css: &str, tokens: &[Token]) -> Self {
        Self { rules: rules(&with_values(&without_comments(css), tokens)) }
    }

    /// The rules that a drawing needs.
    pub fn of<'a>(&'a self, drawing: &str) -> String {
        let used = classes_in(drawing);
        let is_used = |rule: &&Rule| rule.classes.iter().all(|c| used.contains(c.as_str()));
        let needed: Vec<&'a Rule> = self.rules.iter().filter(is_used).collect();
        let mut out = String::new();
        for alike in needed.chunk_by(|a, b| a.declarations == b.declarations) {
            // All of the file is the drawing and its words, which have rules of their own.
            let short = |rule: &&'a Rule| -> &'a str {
                rule.selector.strip_prefix(".chart ").unwrap_or(&rule.selector)
            };
            let selectors: Vec<&str> = alike.iter().map(short).collect();
            let declarations = alike.first().map_or("", |rule| rule.declarations.as_str());
            out.extend([selectors.join(",").as_str(), "{", declarations, "}"]);
        }
        out
    }
}

/// A style sheet with the value of each property that it takes: that of the token, else what it
/// says itself. Nothing where it says nothing.
fn with_values(css: &str, tokens: &[Token]) -> String {
    let mut css = css.to_owned();
    // The last first, so that what stands within a fallback is worked out before it is taken.
    while let Some((before, rest)) = css.rsplit_once("var(") {
        let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
        let (name, fallback) = inside.split_once(',').unwrap_or((inside, ""));
        let name = name.trim().trim_start_matches('-');
        let token = tokens.iter().find(|(token, _)| token == name);
        let value = token.map_or(fallback.trim(), |(_, [light, _])| light.as_str());
        css = format!("{before}{value}{after}");
    }
    css
}

/// The rules of a style sheet outside media queries, as far as charts use the language: rules
/// without nesting.
fn rules(css: &str) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut is_within = false;
    let mut rest = css;
    while let Some(at) = rest.find(['{', '}']) {
        let (head, after) = rest.split_at(at);
        let (head, is_end) = (head.trim(), after.starts_with('}'));
        rest = after.get(1..).unwrap_or_default();
        if is_end {
            is_within = false;
        } else if head.starts_with('@') {
            is_within = true;
        } else {
            let (block, next) = rest.split_once('}').unwrap_or((rest, ""));
            rest = next;
            if !is_within {
                rules.extend(each(head, block));
            }
        }
    }
    rules
}

/// One rule for each selector; none without a declaration.
fn each<'a>(head: &'a str, block: &str) -> impl Iterator<Item = Rule> + use<'a> {
    let declarations: Vec<String> = block
        .split(';')
        .filter_map(|part| part.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim()))
        .filter(|(name, value)| !name.starts_with("--") && !value.is_empty())
        .map(|(name, value)| format!("{name}:{value}"))
        .collect();
    let declarations = declarations.join(";");
    let mut depth = 0_i32;
    // A comma within brackets belongs to its selector.
    let selectors = head.split(move |c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    });
    selectors.filter_map(move |selector| {
        let selector = selector.split_whitespace().collect::<Vec<_>>().join(" ");
        (!declarations.is_empty()).then(|| Rule {
            classes: classes_of(&selector),
            declarations: declarations.clone(),
            selector,
        })
    })
}

/// The classes that a selector names; those within a function may be absent.
fn classes_of(selector: &str) -> Vec<String> {
    let plain = selector.split('(').next().unwrap_or(selector);
    let is_part = |c: &char| c.is_ascii_alphanumeric() || *c == '-' || *c == '_';
    plain.split('.').skip(1).map(|part| part.chars().take_while(is_part).collect()).collect()
}

/// Every class that an element of the drawing has.
fn classes_in(drawing: &str) -> BTreeSet<&str> {
    drawing
        .split("class=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .flat_map(str::split_ascii_whitespace)
        .collect()
}

fn without_comments(css: &str) -> String {
    let parts = css.split("/*").enumerate();
    let outside = parts.map(|(at, part)| match at {
        0 => part,
        _ => part.split_once("*/").map_or("", |(_, rest)| rest),
    });
    outside.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(css: &str) -> DrawingStyle {
        let token = |name: &str, light: &str, dark: &str| {
            (name.to_owned(), [light.to_owned(), dark.to_owned()])
        };
        let tokens = [
            token("ink", "#111", "#eee"),
            token("sheet", "#fff", "#000"),
            token("series-1", "#00f", "#88f"),
            token("series-2", "#f00", "#f88"),
        ];
        DrawingStyle::new(css, &tokens)
    }

    const CSS: &str = "
/* A comment { that holds a brace */
.chart { color: var(--ink, CanvasText); --own: 1; width: 100% }
.chart text { fill: var(--ink, CanvasText); font: 400 14.5px/1 sans-serif }
.chart .s1 { color: var(--series-1, CanvasText) }
.chart .s2 { color: var(--series-2, CanvasText) } .chart .s2 .line, .chart :is(.s2, .s3) .dot { stroke-dasharray: 9 5 }
.chart .line { stroke: currentColor; stroke-width: var(--wide, var(--wider, 2)) }
.chart .halo { stroke: var(--sheet, Canvas); fill: var(--nothing) }
@media (forced-colors: active) { .chart .halo { stroke: Canvas } .chart .s1, .chart .s2 { color: CanvasText } }
@font-face { font-family: x } @supports (x: y) { .chart .line { stroke: red } }
@media print { .chart { color: #000 } }
";

    #[test]
    fn no_property_of_the_theme_is_left() {
        let drawing = "<g class=\"chart\"><g class=\"s1\"><path class=\"line halo\"/></g><g class=\"s2\"/></g>";
        let css = style(CSS).of(drawing);
        assert!(!css.contains("var("), "{css}");
        assert!(!css.contains("--"), "{css}");
        assert!(css.starts_with(".chart{color:#111;width:100%}text{fill:#111;"), "{css}");
        assert!(css.contains("}.s1{color:#00f}"), "{css}");
        assert!(css.contains("}.line{stroke:currentColor;stroke-width:2}"), "{css}");
        assert!(css.contains(".s2 .line,:is(.s2, .s3) .dot{stroke-dasharray:9 5}"), "{css}");
        assert!(css.contains("}.halo{stroke:#fff}"), "{css}");
        let others = ["@", "stroke:red", "font-family", "#88f", "#000", "CanvasText"];
        assert!(others.iter().all(|other| !css.contains(other)), "{css}");
    }

    #[test]
    fn rules_for_what_is_not_drawn_are_left_out() {
        let css = style(CSS).of("<g class=\"chart\"><g class=\"s1\"/></g>");
        assert!(!css.contains(".s2 .line") && !css.contains(".s2{"), "{css}");
        assert!(!css.contains(".line"), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }

    #[test]
    fn what_looks_alike_is_said_once() {
        let css = style(".chart .s1, .chart .s2 { x: y } .chart .s3 { x: y }");
        let drawing = "<g class=\"chart s1\"/><g class=\"s2 s3\"/>";
        assert_eq!(css.of(drawing), ".s1,.s2,.s3{x:y}");
    }
}
