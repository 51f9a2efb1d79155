use super::number::escaped;
use super::size::{NARROW, Size, WIDE};
use super::svg::Layers;

/// The same drawing for two widths of page, as SVG elements to stand within HTML. The style sheet
/// shows one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// 720 units wide, labels beside the marks.
    pub wide: String,
    /// 288 units wide, labels above.
    pub narrow: String,
}

impl Drawing {
    /// Draws for both widths. `id` is the only one on its page; `names` are those of the wide and
    /// of the narrow drawing. Where a sentence stands beside the drawing the description is empty:
    /// nobody is told the same twice.
    pub fn of(
        id: &str,
        names: [&str; 2],
        description: &str,
        draw: impl Fn(&Size) -> Layers,
    ) -> Self {
        let [wide, narrow] = names;
        Self {
            wide: element(id, &WIDE, wide, description, &draw(&WIDE)),
            narrow: element(id, &NARROW, narrow, description, &draw(&NARROW)),
        }
    }
}

/// Before the layers, whose marks are no words: listeners get the name, and the table.
pub const INSIDE: &str = "<g aria-hidden=\"true\">";

/// The element around the layers of a drawing, with its name and its description.
fn element(id: &str, size: &Size, name: &str, description: &str, layers: &Layers) -> String {
    let (class, id) = (size.class, escaped(id));
    let (width, height) = (size.width, layers.height.ceil());
    let name = escaped(name);
    let (reference, text) = match description {
        "" => (String::new(), String::new()),
        _ => (
            format!(" aria-describedby=\"{id}-{class}-d\""),
            format!("<desc id=\"{id}-{class}-d\">{}</desc>", escaped(description)),
        ),
    };
    format!(
        "<svg class=\"chart {class}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-label=\"{name}\"{reference}>{text}{INSIDE}{}</g></svg>",
        layers.svg,
    )
}
