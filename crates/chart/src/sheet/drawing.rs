use super::number::escaped;
use super::size::{BESIDE_WIDE, NARROW, SMALL, Size, WIDE};
use super::svg::Layers;

/// The same drawing for two widths of page, as SVG elements to stand within HTML. The style sheet
/// shows one of them. Of a small one, which suits both, the narrow one is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// 720 units wide, labels beside the marks.
    pub wide: String,
    /// 288 units wide, labels above.
    pub narrow: String,
    /// Each where it stands without the other, if it is not the same.
    alone: Option<Alone>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Alone {
    wide: String,
    narrow: String,
}

impl Drawing {
    /// Draws for both widths. `id` is the only one on its page. Where a sentence stands beside the drawing the description is empty:
    /// nobody is told the same twice.
    pub fn of(id: &str, name: &str, description: &str, draw: impl Fn(&Size) -> Layers) -> Self {
        let narrow = draw(&BESIDE_WIDE);
        let alone = |size: Size| {
            let size = Size { is_alone: true, ..size };
            element(id, &size, name, description, &draw(&size))
        };
        let alone = narrow.leans.then(|| Alone { wide: alone(WIDE), narrow: alone(NARROW) });
        Self {
            wide: element(id, &WIDE, name, description, &draw(&WIDE)),
            narrow: element(id, &NARROW, name, description, &narrow),
            alone,
        }
    }

    /// Whether it is many drawings in one, which the narrow one shows again.
    pub fn is_many(&self) -> bool {
        self.alone.is_some()
    }

    /// Whether a target stands in it.
    pub fn shows_target(&self) -> bool {
        self.wide.contains("class=\"target\"")
    }

    /// The one for a narrow place, whole by itself.
    pub fn alone(&self) -> &str {
        match &self.alone {
            Some(alone) => &alone.narrow,
            None if self.narrow.is_empty() => &self.wide,
            None => &self.narrow,
        }
    }

    /// The one for a wide place, whole by itself.
    pub fn wide_alone(&self) -> &str {
        self.alone.as_ref().map_or(&self.wide, |alone| &alone.wide)
    }
}

impl Drawing {
    /// One drawing for a page of any width.
    pub fn small(
        id: &str,
        name: &str,
        description: &str,
        draw: impl FnOnce(&Size) -> Layers,
    ) -> Self {
        let wide = element(id, &SMALL, name, description, &draw(&SMALL));
        Self { wide, narrow: String::new(), alone: None }
    }
}

/// Before the layers, whose marks are no words: listeners get the name, and the table.
pub const INSIDE: &str = "<g aria-hidden=\"true\">";

/// Higher than so many times its width, a drawing does not fit on a page of paper.
const TALL: f64 = 2.0;

/// The element around the layers of a drawing, with its name and its description.
fn element(id: &str, size: &Size, name: &str, description: &str, layers: &Layers) -> String {
    let (class, id) = (size.class, escaped(id));
    let (width, height) = (size.width, layers.height.ceil());
    let name = escaped(name);
    let tall = if class == WIDE.class && height > TALL * width { " tall" } else { "" };
    let (reference, text) = match description {
        "" => (String::new(), String::new()),
        _ => (
            format!(" aria-describedby=\"{id}-{class}-d\""),
            format!("<desc id=\"{id}-{class}-d\">{}</desc>", escaped(description)),
        ),
    };
    format!(
        "<svg class=\"chart {class}{tall}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-label=\"{name}\"{reference}>{text}{INSIDE}{}</g></svg>",
        layers.svg,
    )
}
