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

    /// Closed rings as one shape with the pen: a ring inside another is a hole.
    pub fn rings(&mut self, rings: &[Vec<(f64, f64)>]) {
        self.path(|sheet| {
            for ring in rings {
                let mut at = None;
                // Points that fall on one place of the sheet are one.
                let apart = ring.iter().copied().filter(|point| {
                    let place = Some((tenths(point.0), tenths(point.1)));
                    std::mem::replace(&mut at, place) != place
                });
                sheet.trace(apart);
                sheet.close_part();
            }
        });
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

    /// A closed shape with the pen.
    pub fn shape(&mut self, corners: impl IntoIterator<Item = (f64, f64)>) {
        self.straight(corners, true);
    }

    /// An upright field with the pen.
    pub fn field(&mut self, [left, top, right, bottom]: [f64; 4]) {
        self.shape([(left, top), (right, top), (right, bottom), (left, bottom)]);
    }

    /// An open line with the pen.
    pub fn line(&mut self, points: impl IntoIterator<Item = (f64, f64)>) {
        self.straight(points, false);
    }

    /// A band between two upright ends, each a place across with its top and bottom. Its sides are
    /// those of [`smooth`].
    pub fn band(
        &mut self,
        (x0, top0, bottom0): (f64, f64, f64),
        (x1, top1, bottom1): (f64, f64, f64),
    ) {
        self.path(|sheet| {
            sheet.start((x0, top0));
            sheet.curve((x0, top0), (x1, top1));
            sheet.point('L', (x1, bottom1));
            sheet.curve((x1, bottom1), (x0, bottom0));
            sheet.close_part();
        });
    }

    /// An open line that leaves and arrives level, as [`smooth`] does.
    pub fn bend(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.path(|sheet| {
            sheet.start(from);
            sheet.curve(from, to);
        });
    }

    /// Many straight lines in one path.
    pub fn strokes(&mut self, lines: impl IntoIterator<Item = ((f64, f64), (f64, f64))>) {
        self.path(|sheet| {
            for (from, to) in lines {
                sheet.trace([from, to]);
            }
        });
    }

    fn curve(&mut self, (x0, y0): (f64, f64), (x1, y1): (f64, f64)) {
        let third = (x1 - x0) / 3.0;
        self.point('C', (x0 + third, y0));
        self.point(' ', (x1 - third, y1));
        self.point(' ', (x1, y1));
    }

    fn point(&mut self, sign: char, (x, y): (f64, f64)) {
        let to = (tenths(x), tenths(y));
        self.out.push(sign);
        self.pair(to);
        self.at = Some(to);
    }

    /// Begins a part of a path: at a place on the sheet, or so far from where the path has come to,
    /// whichever takes fewer signs.
    fn start(&mut self, (x, y): (f64, f64)) {
        let to = (tenths(x), tenths(y));
        let place = self.out.len();
        self.out.push('M');
        self.pair(to);
        if let Some((x, y)) = self.at {
            let step = self.out.len();
            self.out.push('m');
            self.pair((to.0 - x, to.1 - y));
            match self.out.len() - step < step - place {
                true => self.out.replace_range(place..step, ""),
                false => self.out.truncate(step),
            }
        }
        (self.at, self.begun) = (Some(to), to);
    }

    fn close_part(&mut self) {
        self.out.push('z');
        self.at = Some(self.begun);
    }

    /// Two lengths in tenths. A minus parts them by itself.
    fn pair(&mut self, (x, y): (i32, i32)) {
        number(&mut self.out, x);
        if y >= 0 {
            self.out.push(' ');
        }
        number(&mut self.out, y);
    }

    pub fn circle(&mut self, (x, y): (f64, f64), radius: f64) {
        self.path(|sheet| {
            let radius_in_tenths = tenths(radius);
            sheet.start((x + radius, y));
            sheet.out.push('a');
            sheet.pair((radius_in_tenths, radius_in_tenths));
            // An arc that comes back to where it began is none: the last tenth is straight.
            sheet.out.push_str(" 0 1 1 0-.1");
            sheet.close_part();
        });
    }

    /// What was drawn, all layers closed, on a sheet of this height.
    pub fn finish(mut self, height: f64) -> Layers {
        while self.open > 0 {
            self.end();
        }
        Layers { height, svg: self.out, leans: self.leans }
    }

    fn straight(&mut self, points: impl IntoIterator<Item = (f64, f64)>, closed: bool) {
        self.path(|sheet| {
            sheet.trace(points);
            if closed {
                sheet.close_part();
            }
        });
    }

    /// From point to point in a path. Steps take fewer signs than places on the sheet.
    fn trace(&mut self, points: impl IntoIterator<Item = (f64, f64)>) {
        let (mut at, mut last) = (None, 'M');
        for (x, y) in points {
            let to = (tenths(x), tenths(y));
            let Some((from_x, from_y)) = at.replace(to) else {
                self.start((x, y));
                continue;
            };
            let (x, y) = (to.0 - from_x, to.1 - from_y);
            let sign = match (x, y) {
                (_, 0) => 'h',
                (0, _) => 'v',
                _ => 'l',
            };
            let first = if sign == 'v' { y } else { x };
            if sign != last {
                self.out.push(sign);
            } else if first >= 0 {
                self.out.push(' ');
            }
            match sign {
                'h' | 'v' => number(&mut self.out, first),
                _ => self.pair((x, y)),
            }
            (self.at, last) = (Some(to), sign);
        }
    }

    fn path(&mut self, draw: impl FnOnce(&mut Self)) {
        match self.pen.joint {
            Some([path, element]) if element == self.out.len() && element > 0 => {
                self.out.truncate(path);
            }
            _ => {
                self.out.push_str("<path d=\"");
                self.at = None;
            }
        }
        draw(self);
        let path = self.out.len();
        self.out.push('"');
        self.close("path");
        if let Some(joint) = &mut self.pen.joint {
            *joint = [path, self.out.len()];
        }
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
    fn a_part_of_a_path_begins_by_a_step_where_that_is_shorter() {
        let mut sheet = Sheet::new();
        sheet.pen("").field([100.0, 20.0, 150.0, 38.0]);
        sheet.stamp("dot").circle((100.0, 60.0), 4.0);
        sheet.stamp("dot").circle((100.0, 88.0), 4.0);
        let beam = |y: f64| [((101.0, y), (101.0, y + 8.0)), ((101.0, y + 4.0), (120.5, y + 4.0))];
        sheet.grounded("p-m", ["under", "whisker"], beam(60.0).into_iter().chain(beam(120.0)));
        assert_eq!(
            sheet.finish(9.0).svg,
            "<path d=\"M100 20h50v18h-50z\"/>\
             <path d=\"M104 60a4 4 0 1 1 0-.1zm0 28a4 4 0 1 1 0-.1z\" class=\"dot\"/>\
             <g class=\"under\"><path d=\"M101 60v8m0-4h19.5M101 120v8m0-4h19.5\" id=\"p-m\"/></g>\
             <use href=\"#p-m\" class=\"whisker\"/>"
        );
    }

    /// Two points may fall on one place of the sheet, the first two of a ring as well.
    #[test]
    fn a_ring_takes_steps_from_its_first_point_whatever_the_second_is() {
        let mut sheet = Sheet::new();
        sheet.rings(&[[(10.0, 10.0), (10.01, 10.0), (8.0, 12.0), (8.0, 15.0)].to_vec()]);
        assert_eq!(sheet.finish(9.0).svg, "<path d=\"M10 10l-2 2v3z\"/>");
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
