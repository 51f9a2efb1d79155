//! The look of a drawing that stands alone: the theme's style sheet for charts, worked out so that
//! a program without custom properties shows it as a browser does.
//!
//! Within a page, colours are custom properties of the theme. A file that is opened in a drawing
//! program, pasted in a document or turned into pixels has no page around it: there each property
//! is its value, in light and, below a media query, in dark. What is inherited along the drawing
//! is left to what every program inherits: `--tone`, the colour of a series, becomes `color`; a
//! rule that takes another property is written out for each class that sets it.

mod flatten;
mod parse;

use std::collections::BTreeSet;

use flatten::{Flat, flatten};

/// A colour of the theme: its name, in light and in dark.
pub type Token = (String, [String; 2]);

/// The rules for drawings that stand alone.
#[derive(Debug, Default)]
pub struct DrawingStyle {
    rules: Vec<Flat>,
}

impl DrawingStyle {
    pub fn new(css: &str, tokens: &[Token]) -> Self {
        Self { rules: flatten(&parse::rules(css), tokens) }
    }

    /// The rules that a drawing needs, for readers' settings too.
    pub fn for_screens(&self, drawing: &str) -> String {
        self.sheet(drawing, |_| true)
    }

    /// The rules that a drawing needs in light, without a media query.
    pub fn light(&self, drawing: &str) -> String {
        self.sheet(drawing, |rule| rule.media.is_empty())
    }

    fn sheet(&self, drawing: &str, wanted: impl Fn(&Flat) -> bool) -> String {
        let used = classes(drawing);
        let mut out = String::new();
        let mut open = "";
        let needed = self
            .rules
            .iter()
            .filter(|rule| wanted(rule) && rule.classes.iter().all(|c| used.contains(c.as_str())));
        for rule in needed {
            if rule.media != open {
                if !open.is_empty() {
                    out.push('}');
                }
                if !rule.media.is_empty() {
                    out.push_str("@media ");
                    out.push_str(&rule.media);
                    out.push('{');
                }
                open = &rule.media;
            }
            out.push_str(&rule.selector);
            out.push('{');
            out.push_str(&rule.declarations);
            out.push('}');
        }
        if !open.is_empty() {
            out.push('}');
        }
        out
    }
}

/// Every class that an element of the drawing has.
fn classes(drawing: &str) -> BTreeSet<&str> {
    drawing
        .split("class=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .flat_map(str::split_ascii_whitespace)
        .collect()
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
.chart { color: var(--ink, CanvasText); --paper: var(--sheet, Canvas); width: 100% }
.chart text { fill: currentColor; font: 400 14.5px/1 sans-serif }
.chart .s1 { --tone: var(--series-1, currentColor) }
.chart .s2 { --tone: var(--series-2, currentColor); --dash: 9 5 }
.chart .line { stroke: var(--tone); stroke-dasharray: var(--dash, none) }
.chart .halo { stroke: var(--paper) }
@media (forced-colors: active) { .chart { --paper: Canvas } .chart .s1, .chart .s2 { --tone: CanvasText } }
@media print { .chart { color: #000 } }
";

    #[test]
    fn no_property_of_the_theme_is_left() {
        let drawing = "<g class=\"chart\"><g class=\"s1\"><path class=\"line halo\"/></g><g class=\"s2\"/></g>";
        let css = style(CSS).for_screens(drawing);
        assert!(!css.contains("var("), "{css}");
        assert!(!css.contains("--"), "{css}");
        assert!(css.contains(".chart text{fill:#111;"), "{css}");
        assert!(css.contains(".chart .s1{color:#00f}"), "{css}");
        assert!(css.contains(".chart .line{stroke:currentColor;stroke-dasharray:none}"), "{css}");
        assert!(css.contains(".chart .s2 .line{stroke-dasharray:9 5}"), "{css}");
        assert!(css.contains(".chart .line.s2{stroke-dasharray:9 5}"), "{css}");
        assert!(css.contains("@media screen and (prefers-color-scheme:dark){"), "{css}");
        assert!(css.contains(".chart .s2{color:#f88}"), "{css}");
        let forced = css.rsplit("(forced-colors: active)").next().unwrap();
        assert!(forced.contains(".chart .halo{stroke:Canvas}"), "{css}");
        assert!(forced.contains(".chart .s1{color:CanvasText}"), "{css}");
        assert!(!css.contains("print"), "{css}");
    }

    #[test]
    fn rules_for_what_is_not_drawn_are_left_out() {
        let css = style(CSS).for_screens("<g class=\"chart\"><g class=\"s1\"/></g>");
        assert!(!css.contains(".s2"), "{css}");
        assert!(!css.contains(".line"), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }
}
