use super::anchor::Anchor;
use super::lettering::{LINE, wrap};
use super::svg::Sheet;

/// Lines of text that stand together: a name in bold, and what is said of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Block {
    lines: Vec<(String, &'static str)>,
}

impl Block {
    /// Adds a text in lines of at most `room`. Of the classes only `name` is bold.
    pub fn add(&mut self, text: &str, class: &'static str, room: f64) -> &mut Self {
        self.lines.extend(wrap(text, room, class == "name").into_iter().map(|line| (line, class)));
        self
    }

    pub fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE
    }

    /// Writes the lines from `top` down.
    pub fn draw(&self, sheet: &mut Sheet, x: f64, top: f64) {
        for (index, (line, class)) in self.lines.iter().enumerate() {
            let y = top + LINE * (index as f64 + 0.5);
            sheet.text(x, y, Anchor::Start, class, line);
        }
    }
}
