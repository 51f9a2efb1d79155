//! Shapes and lines as paths. Steps take fewer signs than places on the sheet.

use super::Sheet;
use crate::sheet::number::{number, tenths};

impl Sheet {
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

    fn straight(&mut self, points: impl IntoIterator<Item = (f64, f64)>, closed: bool) {
        self.path(|sheet| {
            sheet.trace(points);
            if closed {
                sheet.close_part();
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
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
