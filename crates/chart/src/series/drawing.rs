use super::form::Form;
use super::forms::{self, Frame, NARROW, WIDE};
use super::grid::Grid;
use super::words::{Words, words_of};
use super::{Plot, figures::Figures};
use crate::sheet::escape;
use locale::Locale;

/// The same drawing for two widths of page, as SVG elements to stand within HTML. The style sheet
/// shows one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// 720 units wide, labels beside the marks.
    pub wide: String,
    /// 288 units wide, labels above.
    pub narrow: String,
}

/// Draws a plot; none where there is no value to draw.
pub fn draw(plot: &Plot, locale: &Locale) -> Option<Drawing> {
    let (grid, figures) = (Grid::of(plot), Figures::new(plot, locale));
    drawing_of(&grid, &figures, &words_of(&grid, &figures))
}

pub fn drawing_of(grid: &Grid, figures: &Figures, words: &Words) -> Option<Drawing> {
    if !grid.has_values() {
        return None;
    }
    let form = grid.form();
    let element = |frame: &Frame, name: &str| {
        let inner = format!("{}-{}", grid.plot.id, frame.class);
        let (height, layers) = match form {
            Form::Line => forms::line::draw(grid, figures, frame),
            Form::Multiples => forms::multiples::draw(grid, figures, frame, &inner),
            Form::Bars => forms::bars::draw(grid, figures, frame),
            Form::Dots => forms::dots::draw(grid, figures, frame),
            Form::Tiles => forms::map::tiles::draw(grid, figures, frame, &inner),
            Form::Map => forms::map::outlines::draw(grid, figures, frame, &inner),
        };
        let id = Id {
            plot: &grid.plot.id,
            frame,
        };
        root(&id, frame.width, height, name, &words.description, &layers)
    };
    Some(Drawing {
        wide: element(&WIDE, &words.name),
        narrow: element(&NARROW, &words.narrow_name),
    })
}

/// What the ids of a drawing's name and description are made from.
pub struct Id<'a> {
    pub plot: &'a str,
    pub frame: &'a Frame,
}

/// The element around the layers of a drawing, with its name and its description.
pub fn root(
    id: &Id,
    width: f64,
    height: f64,
    name: &str,
    description: &str,
    layers: &str,
) -> String {
    let (class, plot) = (id.frame.class, escaped(id.plot));
    let (n, d) = (format!("{plot}-{class}-n"), format!("{plot}-{class}-d"));
    let height = height.ceil();
    format!(
        "<svg class=\"chart {class}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"{n}\" aria-describedby=\"{d}\">\
         <title id=\"{n}\">{}</title><desc id=\"{d}\">{}</desc>{layers}</svg>",
        escaped(name),
        escaped(description),
    )
}

pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}
