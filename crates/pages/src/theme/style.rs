//! The look of a drawing that stands alone: the theme's style sheet for charts, with the value of
//! each colour in place of its name.
//!
//! Within a page, colours are custom properties of the theme. A file that is opened in a drawing
//! program, pasted in a document or turned into pixels has no page around it: there each is its
//! value in light, on a paper of its own, whatever the scheme of who looks. What a drawing inherits
//! along its elements is left to what every program inherits: the style sheet gives a series its
//! colour by `color`.

use super::dress::{Declarations, Selector, dressed};
use super::gather::gathered;

/// A colour of the theme: its name, in light and in dark.
pub type Token = (String, [String; 2]);

/// The rules for drawings that stand alone.
#[derive(Debug, Default)]
pub struct DrawingStyle {
    rules: Vec<Rule>,
}

/// A rule of a style sheet with one selector.
#[derive(Debug)]
pub(super) struct Rule {
    pub selector: Selector,
    pub declarations: Declarations,
}

impl DrawingStyle {
    pub fn new(css: &str, tokens: &[Token]) -> Self {
        let mut rules = rules(&with_values(&without_comments(css), tokens));
        // Where two say different things the one that says more of its element holds, else the later.
        rules.sort_by_key(|rule| rule.selector.weight());
        Self { rules }
    }

    /// A drawing with its look in the attributes of its elements: a server whose policy lets no style through leaves
    /// it as it is.
    pub fn on(&self, drawing: &str) -> String {
        gathered(&dressed(drawing, &self.rules))
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

/// One rule for each selector; none that says nothing by attributes.
fn each(head: &str, block: &str) -> Vec<Rule> {
    let declared = block.split(';').filter_map(|part| part.split_once(':'));
    let declared = declared.map(|(name, value)| (name.trim(), value.trim()));
    let declarations = Declarations::read(declared.filter(|(_, value)| !value.is_empty()));
    let selectors = Selector::list(head).into_iter().filter(|_| !declarations.is_empty());
    selectors.map(|selector| Rule { selector, declarations: declarations.clone() }).collect()
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

    fn on(drawing: &str) -> String {
        dressed(drawing, &style(CSS).rules)
    }

    #[test]
    fn an_element_has_the_look_that_the_rules_give_it() {
        let drawing = "<svg class=\"chart\"><g class=\"s2\"><path class=\"line\" d=\"M0 0\"/></g>\
                       <text x=\"1\">a &gt; b</text></svg>";
        let expected = "<svg fill=\"#111\"><g>\
                        <path d=\"M0 0\" stroke=\"#f00\" stroke-dasharray=\"9 5\" stroke-width=\"2\"/></g>\
                        <text x=\"1\" font-family=\"sans-serif\" font-size=\"14.5\">a &gt; b</text></svg>";
        assert_eq!(on(drawing), expected);
    }

    #[test]
    fn a_rule_holds_where_its_selector_finds_the_element() {
        assert_eq!(on("<svg><g class=\"other\"/></svg>"), "<svg fill=\"#111\"><g/></svg>");
        let dot = |series: &str| {
            on(&format!("<svg><g class=\"{series}\"><path class=\"dot\"/></g></svg>"))
                .contains("stroke-dasharray=\"9 5\"")
        };
        assert_eq!(["s1", "s2", "s3"].map(dot), [false, true, true]);
        // What an element says of itself gives way, as in a browser.
        let halo = on("<svg><path class=\"halo\" stroke=\"red\"/></svg>");
        assert_eq!(halo, "<svg><path stroke=\"#fff\"/></svg>");
        // What says more of an element holds, wherever it stands.
        let css = style(".chart .a.b { fill: red } .chart .b { fill: blue }");
        assert_eq!(
            dressed("<svg><g class=\"a b\"/></svg>", &css.rules),
            "<svg><g fill=\"red\"/></svg>"
        );
    }

    #[test]
    fn what_is_inherited_is_said_once() {
        let css = style(
            ".chart { stroke: red } .chart .a, .chart .b { fill: blue; stroke: red } .a > .c { opacity: .5 }\
             .chart path { stroke-linecap: round }",
        );
        let drawing = "<svg class=\"chart\"><g class=\"a\"><path class=\"b\"/><path class=\"c\"/></g><path class=\"c\"/></svg>";
        assert_eq!(
            css.on(drawing),
            "<svg stroke=\"red\" stroke-linecap=\"round\"><g fill=\"blue\"><path/>\
             <path opacity=\".5\"/></g><path/></svg>"
        );
        // What is shown elsewhere too inherits something else there.
        let drawing = "<svg class=\"chart\"><g class=\"a\"><g id=\"x\"><path class=\"b\"/></g></g>\
                       <use href=\"#x\"/></svg>";
        assert!(
            css.on(drawing).contains("<path fill=\"blue\" stroke=\"red\"/>"),
            "{}",
            css.on(drawing)
        );
    }
}
