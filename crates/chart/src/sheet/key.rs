use crate::Point;
use crate::diagrams::stacked::weave;
use crate::series::figures::Figures;
use crate::series::forms::marks::{Line, missing};
use crate::sheet::{Anchor, LINE, Shape, Sheet, width, wrap};
use programme::model::ObservationStatus;

/// A sign with what it means: in the legend above a narrow drawing, or in the key below one.
pub struct Item {
    pub sample: Sample,
    pub text: String,
    pub is_bold: bool,
}

#[derive(Debug, Clone)]
pub enum Sample {
    Line(Line),
    Target,
    Hollow,
    Band,
    Missing,
    /// A bar that may still change.
    Bar,
    Whisker,
    /// A line without a sign, of a class.
    Ghost(&'static str),
    /// A part of a whole, of a class.
    Part(&'static str),
    /// A ribbon with a class of its own.
    Swatch(&'static str),
    /// The part of a ribbon that may be there.
    Hatched,
    /// A line with a class of its own.
    Stroke(&'static str),
    /// A line in a layer with classes of its own.
    Tie(String),
    /// A sign with a class of its own.
    Sign(Shape, &'static str),
}

/// Items with their places, below one another or side by side.
pub struct Key {
    items: Vec<(Item, f64, f64, Vec<String>)>,
    pub height: f64,
}

/// What tells a reader to be careful with some of the points, where any asks for it: marks that may
/// still change, each with its word, and margins of uncertainty. A point comes with whether its
/// margin is drawn.
pub fn reservations<'a>(
    figures: &Figures,
    points: impl Iterator<Item = (&'a Point, bool)>,
    unsettled: Sample,
    margin: Sample,
) -> Vec<Item> {
    const UNSETTLED: [ObservationStatus; 3] = [
        ObservationStatus::Provisional,
        ObservationStatus::Estimate,
        ObservationStatus::Forecast,
    ];
    let (mut seen, mut has_margin) = ([false; 3], false);
    for (point, with_margin) in points.filter(|(point, _)| point.value.is_some()) {
        for (seen, status) in seen.iter_mut().zip(UNSETTLED) {
            *seen |= point.status == status;
        }
        has_margin |= with_margin && point.interval().is_some();
    }
    let words = UNSETTLED.into_iter().zip(seen).filter(|(_, seen)| *seen);
    let words = words.map(|(status, _)| {
        (
            unsettled.clone(),
            figures.status(status).unwrap_or_default(),
        )
    });
    let margin = has_margin.then(|| (margin, figures.locale.text("figure-margin", &[])));
    let items = words.chain(margin).map(|(sample, text)| Item {
        sample,
        text,
        is_bold: false,
    });
    items.collect()
}

const ROW: f64 = 22.0;
/// Between a sample and its words, and between an item and the next.
const GAPS: (f64, f64) = (8.0, 22.0);

impl Key {
    /// Lays items out in `room`, side by side where they fit, or each on a row of its own.
    pub fn lay(items: Vec<Item>, room: f64, is_list: bool) -> Self {
        let (mut x, mut y) = (0.0, 0.0);
        let mut height = 0.0;
        let mut placed = Vec::new();
        for item in items {
            let sample = item.sample.width() + GAPS.0;
            let lines = wrap(&item.text, room - sample, item.is_bold);
            let widest = lines.iter().map(|l| width(l, item.is_bold));
            let taken = sample + widest.fold(0.0, f64::max);
            if x > 0.0 && (is_list || x + taken > room) {
                (x, y) = (0.0, height);
            }
            height = f64::max(height, y + ROW + LINE * (lines.len().max(1) - 1) as f64);
            placed.push((item, x, y + ROW / 2.0, lines));
            x += taken + GAPS.1;
        }
        Self {
            items: placed,
            height,
        }
    }

    pub fn draw(&self, sheet: &mut Sheet, class: &str, left: f64, top: f64) {
        if self.items.is_empty() {
            return;
        }
        sheet.begin(class);
        for (item, x, y, lines) in &self.items {
            let (x, y) = (left + x, top + y);
            item.sample.draw(sheet, x, y);
            let words = x + item.sample.width() + GAPS.0;
            for (index, line) in lines.iter().enumerate() {
                let class = if item.is_bold { "name" } else { "" };
                sheet.text(words, y + LINE * index as f64, Anchor::Start, class, line);
            }
        }
        sheet.end();
    }
}

impl Sample {
    fn width(&self) -> f64 {
        match self {
            Self::Line(_) | Self::Target | Self::Band | Self::Ghost(_) => 30.0,
            Self::Bar | Self::Part(_) | Self::Swatch(_) | Self::Hatched => 24.0,
            Self::Stroke(_) | Self::Tie(_) => 34.0,
            Self::Hollow | Self::Missing | Self::Whisker | Self::Sign(..) => 14.0,
        }
    }

    fn draw(&self, sheet: &mut Sheet, x: f64, y: f64) {
        let (end, middle) = (x + self.width(), x + self.width() / 2.0);
        match self {
            Self::Line(line) => {
                sheet.begin(line.class);
                sheet.pen("line").line([(x, y), (end, y)]);
                sheet.pen("dot");
                line.shape.draw(sheet, (middle, y), 4.5);
                sheet.end();
            }
            Self::Target => {
                sheet.begin("target");
                sheet.pen("line").line([(x, y), (end, y)]);
                sheet.pen("dot");
                Shape::Diamond.draw(sheet, (middle, y), 4.5);
                sheet.end();
            }
            Self::Hollow => {
                sheet.pen("dot prov");
                Shape::Circle.draw(sheet, (middle, y), 4.5);
            }
            Self::Band => {
                sheet.pen("band");
                sheet.shape(box_of(x, end, y, 7.0));
            }
            Self::Bar => {
                sheet.pen("bar prov");
                sheet.shape(box_of(x, end, y, 6.0));
            }
            Self::Whisker => {
                sheet.pen("whisker");
                sheet.line([(x, y), (end, y)]);
                sheet.line([(x, y - 4.0), (x, y + 4.0)]);
                sheet.line([(end, y - 4.0), (end, y + 4.0)]);
            }
            Self::Missing => missing(sheet, (middle, y)),
            Self::Part(class) => {
                sheet.begin("stack");
                sheet.pen(class).shape(box_of(x, end, y, 8.0));
                weave(sheet, class, (x, end, y - 8.0, y + 8.0));
                sheet.end();
            }
            Self::Ghost(class) => {
                sheet.begin(class);
                sheet.pen("line").line([(x, y), (end, y)]);
                sheet.end();
            }
            Self::Swatch(class) => {
                sheet.pen(class);
                sheet.shape(box_of(x, end, y, 6.0));
            }
            Self::Hatched => {
                sheet.pen("extra");
                sheet.shape(box_of(x, end, y, 6.0));
                let strokes = (1..4).map(|n| x + 6.0 * f64::from(n));
                let strokes = strokes.map(|x| ((x, y - 6.0), (x, y + 6.0)));
                sheet.pen("hatch").strokes(strokes);
            }
            Self::Stroke(class) => {
                sheet.pen(class);
                sheet.line([(x, y), (end, y)]);
            }
            Self::Tie(class) => {
                sheet.begin(class);
                sheet.pen("").line([(x, y), (end, y)]);
                sheet.end();
            }
            Self::Sign(shape, class) => {
                sheet.pen(class);
                shape.draw(sheet, (middle, y), 5.0);
            }
        }
    }
}

fn box_of(left: f64, right: f64, y: f64, half: f64) -> [(f64, f64); 4] {
    let (top, bottom) = (y - half, y + half);
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}
