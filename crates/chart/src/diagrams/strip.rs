//! One value among those of its like on a line: what it is compared with are grey dots, the value
//! itself is a named diamond, and what it all belongs to is a tick.
//!
//! Places along the line are parts of its width and heights are in the size of the text, so that one
//! drawing serves every width of page.

use std::fmt::Write;

use base::value::Decimal;

use crate::series::notation::Notation;
use crate::sheet::{escaped, float, width};

/// What is drawn. All values are of one period.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// The accessible name, the only one like it on its page.
    pub name: String,
    /// Whose line it is.
    pub own: (String, Decimal),
    /// Its like, without itself.
    pub others: Vec<Decimal>,
    /// What all of them are part of; none for what is added up, where a whole is no measure.
    pub whole: Option<(String, Decimal)>,
}

/// Where the ends of the line lie, in per cent of the width.
const ENDS: (f64, f64) = (3.0, 97.0);
/// The room for text on the narrowest page, less an eighth: the text is that of the page, larger
/// than in other drawings.
const ROOM: f64 = 250.0;
/// The most of it that a label takes, in per cent: from any mark that much is free to one side.
const MOST: f64 = 66.0;

/// As an SVG element; none where there is nothing to see apart.
pub fn strip(strip: &Strip, notation: &Notation<'_>) -> Option<String> {
    let whole = strip.whole.as_ref().map(|(_, value)| *value);
    let all = || strip.others.iter().copied().chain(whole).chain([strip.own.1]).map(float);
    let (low, high) = (all().fold(f64::MAX, f64::min), all().fold(f64::MIN, f64::max));
    if low >= high || !(high - low).is_finite() {
        return None;
    }
    let place = |value: Decimal| ENDS.0 + (float(value) - low) / (high - low) * (ENDS.1 - ENDS.0);
    let mut out = String::with_capacity(512 + 32 * strip.others.len());
    // A string takes every write.
    let _ = write!(
        out,
        "<svg class=\"strip{}\" role=\"img\" aria-label=\"{}\"><g aria-hidden=\"true\">\
         <line class=\"rail\" x1=\"{}%\" x2=\"{}%\" y1=\"2.6em\" y2=\"2.6em\"/>",
        if strip.whole.is_none() { " low" } else { "" },
        escaped(&strip.name),
        ENDS.0,
        ENDS.1,
    );
    let mut dots: Vec<Decimal> = strip.others.clone();
    dots.sort_unstable();
    // The height is that of all: a page has hundreds of dots.
    out.push_str("<svg y=\"2.6em\" overflow=\"visible\">");
    for value in dots {
        let x = place(value);
        let _ = write!(out, "<circle cx=\"{x:.1}%\" r=\".4em\"/>");
    }
    out.push_str("</svg>");
    if let Some((name, value)) = &strip.whole {
        let x = place(*value);
        let _ = write!(
            out,
            "<line class=\"tick\" x1=\"{x:.1}%\" x2=\"{x:.1}%\" y1=\"1.9em\" y2=\"3.3em\"/>"
        );
        label(&mut out, "whole", x, "4.4em", name, &notation.label(*value));
    }
    let (name, value) = &strip.own;
    let x = place(*value);
    let _ = write!(
        out,
        "<svg class=\"own\" x=\"{x:.1}%\" y=\"2.6em\" width=\"1\" height=\"1\"><path d=\"M0-11 10 0 0 11-10 0Z\"/></svg>"
    );
    label(&mut out, "name", x, "1.1em", name, &notation.label(*value));
    out.push_str("</g></svg>");
    Some(out)
}

/// A name with its value at a mark, or what of the two there is room for. On the narrowest page it
/// still ends within the line.
fn label(out: &mut String, class: &str, x: f64, y: &str, name: &str, value: &str) {
    let room = |text: &str| 100.0 * width(text, class == "name") / ROOM;
    let both = format!("{name} {value}");
    let fitting = [both.as_str(), name].into_iter().find(|text| room(text) <= MOST);
    let text = fitting.unwrap_or(value);
    let half = room(text) / 2.0;
    let anchor = match x {
        x if x < half => "start",
        x if x + half > 100.0 => "end",
        _ => "middle",
    };
    let text = escaped(text);
    // A string takes every write.
    let _ = write!(
        out,
        "<text class=\"{class}\" x=\"{x:.1}%\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>"
    );
}
