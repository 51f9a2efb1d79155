mod path;

use std::borrow::Cow;
use std::fmt::Write as _;

use super::anchor::Anchor;
use super::hatching::weave;
use super::lettering::{ASCENT, LINE};
use super::number::{escape, escaped, number, tenths};

/// SVG in the making: shapes with a class instead of a colour, in layers that are groups. All
/// lengths are in units of the drawing, and are written to tenths of one. Colours and widths of
/// strokes are left to the style sheet.
#[derive(Debug)]
pub struct Sheet {
    out: String,
    pen: Pen,
    open: usize,
    leans: bool,
    /// Of the path that is written: where it has come to, in tenths, and where its last part began.
    at: Option<(i32, i32)>,
    begun: (i32, i32),
}

/// What the next shapes are: their class within the layer, and the value that they tell.
#[derive(Debug, Default)]
struct Pen {
    class: Cow<'static, str>,
    id: Option<String>,
    value: Option<String>,
    title: Option<String>,
    /// Of one element for many shapes: where its path and the element itself ended.
    joint: Option<[usize; 2]>,
}

/// What was drawn, and how high it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Layers {
    pub height: f64,
    pub svg: String,
    /// Whether it shows parts of another drawing on the same page.
    pub leans: bool,
}

impl Sheet {
    /// An empty sheet.
    pub fn new() -> Self {
        Self {
            out: String::with_capacity(4096),
            pen: Pen::default(),
            open: 0,
            leans: false,
            at: None,
            begun: (0, 0),
        }
    }

    /// Begins a layer. Its classes come from this program, never from content.
    pub fn begin(&mut self, class: &str) {
        self.layer(class, "");
    }

    /// Begins a layer of texts that stand the same way.
    pub fn begin_texts(&mut self, class: &str, anchor: Anchor) {
        self.layer(class, anchor.attribute());
    }

    fn layer(&mut self, class: &str, attribute: &str) {
        self.open += 1;
        let _ = write!(self.out, "<g class=\"{class}\"{attribute}>");
    }

    /// Ends the layer that was begun last.
    pub fn end(&mut self) {
        if self.open > 0 {
            self.open -= 1;
            self.out.push_str("</g>");
        }
    }

    /// The class of the shapes that follow, empty for that of the layer.
    pub fn pen(&mut self, class: impl Into<Cow<'static, str>>) -> &mut Self {
        self.pen = Pen { class: class.into(), ..Pen::default() };
        self
    }

    /// The class of the shapes that follow, which are one element: none of them lies over another.
    pub fn stamp(&mut self, class: impl Into<Cow<'static, str>>) -> &mut Self {
        let class = class.into();
        let joint = self.pen.joint.filter(|_| self.pen.class == class).unwrap_or_default();
        self.pen = Pen { class, joint: Some(joint), ..Pen::default() };
        self
    }

    /// The value that the next shape tells, as it was written.
    pub fn telling(&mut self, value: impl ToString) -> &mut Self {
        self.pen.value = Some(value.to_string());
        self
    }

    /// What a reader who points at the next shape is told.
    pub fn titled(&mut self, title: String) -> &mut Self {
        self.pen.title = Some(title);
        self
    }

    /// Begins a layer that [`reuse`](Self::reuse) shows in other places too.
    pub fn begin_reused(&mut self, class: &str, id: &str) {
        self.layer(class, &format!(" id=\"{}\"", escaped(id)));
    }

    /// Shows a layer once more, so far to the right and down.
    pub fn reuse(&mut self, id: &str, (right, down): (f64, f64)) {
        let _ = write!(self.out, "<use href=\"#{}\"", escaped(id));
        let by = [("x", tenths(right)), ("y", tenths(down))];
        self.attributes(by.into_iter().filter(|(_, tenths)| *tenths != 0));
        self.out.push_str("/>");
    }

    /// Straight lines of a class on a ground of their own, which is the same path with another class.
    pub fn grounded(
        &mut self,
        id: &str,
        [ground, class]: [&str; 2],
        lines: impl IntoIterator<Item = ((f64, f64), (f64, f64))>,
    ) {
        self.begin(ground);
        self.pen("").pen.id = Some(id.to_owned());
        self.strokes(lines);
        self.end();
        let _ = write!(self.out, "<use href=\"#{}\" class=\"{class}\"/>", escaped(id));
    }

    /// Shows a layer of the wide drawing, so far to the right and down.
    pub fn borrow(&mut self, id: &str, by: (f64, f64)) {
        self.leans = true;
        self.reuse(id, by);
    }

    /// Begins a layer of shapes that are filled with a hatching.
    pub fn begin_filled(&mut self, class: &str, hatching: &str) {
        self.layer(class, &format!(" fill=\"url(#{})\"", escaped(hatching)));
    }

    /// A hatching to fill shapes with: a ground, and on it the sign of a class.
    pub fn hatching(&mut self, id: &str, class: &str) {
        let (size, sign) = weave(class);
        let _ = write!(
            self.out,
            "<pattern id=\"{}\" class=\"{class}\" width=\"{size}\" height=\"{size}\" \
             patternUnits=\"userSpaceOnUse\">\
             <rect class=\"ground\" width=\"{size}\" height=\"{size}\"/>",
            escaped(id)
        );
        if !sign.is_empty() {
            let _ = write!(self.out, "<path class=\"weave\" d=\"{sign}\"/>");
        }
        self.out.push_str("</pattern>");
    }

    /// A line of text whose middle is at `y`.
    pub fn text(&mut self, x: f64, y: f64, anchor: Anchor, class: &str, text: &str) {
        self.out.push_str("<text");
        // Nobody sees half a unit of a letter.
        self.attributes([("x", tenths(x.round())), ("y", tenths((y + ASCENT).round()))]);
        self.out.push_str(anchor.attribute());
        if !class.is_empty() {
            let _ = write!(self.out, " class=\"{class}\"");
        }
        self.out.push('>');
        escape(&mut self.out, text);
        self.out.push_str("</text>");
    }

    /// Lines of text below one another, the middle of the first at a place.
    pub fn lines(&mut self, (x, y): (f64, f64), anchor: Anchor, class: &str, lines: &[String]) {
        for (index, line) in lines.iter().enumerate() {
            self.text(x, y + LINE * index as f64, anchor, class, line);
        }
    }

    /// What was drawn, all layers closed, on a sheet of this height.
    pub fn finish(mut self, height: f64) -> Layers {
        while self.open > 0 {
            self.end();
        }
        Layers { height, svg: self.out, leans: self.leans }
    }

    /// Lengths in tenths.
    fn attributes<'a>(&mut self, all: impl IntoIterator<Item = (&'a str, i32)>) {
        for (name, tenths) in all {
            let _ = write!(self.out, " {name}=\"");
            number(&mut self.out, tenths);
            self.out.push('"');
        }
    }

    /// Writes what the pen carries and ends the element. A value and a title are of one shape.
    fn close(&mut self, element: &str) {
        if !self.pen.class.is_empty() {
            self.out.extend([" class=\"", &self.pen.class, "\""]);
        }
        if let Some(id) = self.pen.id.take() {
            let _ = write!(self.out, " id=\"{}\"", escaped(&id));
        }
        if let Some(value) = self.pen.value.take() {
            let _ = write!(self.out, " data-value=\"{value}\"");
        }
        match self.pen.title.take() {
            Some(title) => {
                self.out.push_str("><title>");
                escape(&mut self.out, &title);
                self.out.extend(["</title></", element, ">"]);
            }
            None => self.out.push_str("/>"),
        }
    }
}

/// How far a bend has come at a share of its way across: a cubic curve whose handles lie at a third
/// of the way, which is the smooth step 3u² − 2u³.
pub fn smooth(share: f64) -> f64 {
    share * share * (3.0 - 2.0 * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_carry_their_class_and_one_value() {
        let mut sheet = Sheet::new();
        sheet.begin("series s1");
        sheet.pen("line").line([(1.0, 2.04), (3.25, -4.0)]);
        sheet.pen("").telling("12.50").circle((5.0, 6.0), 4.5);
        sheet.circle((7.0, 8.0), 4.5);
        assert_eq!(
            sheet.finish(9.0).svg,
            "<g class=\"series s1\"><path d=\"M1 2l2.3-6\" class=\"line\"/>\
             <path d=\"M9.5 6a4.5 4.5 0 1 1 0-.1z\" data-value=\"12.50\"/>\
             <path d=\"M11.5 8a4.5 4.5 0 1 1 0-.1z\"/></g>"
        );
    }

    #[test]
    fn shapes_of_one_stamp_are_one_element() {
        let mut sheet = Sheet::new();
        sheet.begin("grid");
        sheet.stamp("tick").line([(1.0, 2.0), (5.0, 2.0)]);
        sheet.stamp("tick").line([(1.0, 4.0), (1.0, 4.5), (1.0, 3.0)]);
        sheet.stamp("zero").line([(1.0, 6.0), (5.0, 6.0)]);
        sheet.end();
        sheet.stamp("zero").line([(1.0, 6.0), (0.5, 6.5), (0.0, 8.0)]);
        assert_eq!(
            sheet.finish(9.0).svg,
            "<g class=\"grid\"><path d=\"M1 2h4M1 4v.5-1.5\" class=\"tick\"/>\
             <path d=\"M1 6h4\" class=\"zero\"/></g><path d=\"M1 6l-.5 .5-.5 1.5\" class=\"zero\"/>"
        );
    }

    #[test]
    fn what_editors_write_stays_text() {
        let mut sheet = Sheet::new();
        sheet.text(0.0, 0.0, Anchor::End, "name", "<b> & \"c\"\u{7}");
        assert_eq!(
            sheet.finish(9.0).svg,
            "<text x=\"0\" y=\"5\" text-anchor=\"end\" class=\"name\">\
             &lt;b&gt; &amp; &quot;c&quot; </text>"
        );
    }
}
