use crate::sheet::{Block, Sheet};
use base::capitalised;

/// What stands above the layers: a term for each.
pub struct Heads(Vec<Block>);

impl Heads {
    /// Each as wide as its layer.
    pub fn of<'a>(terms: impl IntoIterator<Item = &'a str>, width: f64) -> Self {
        let heads = terms.into_iter().map(|term| {
            let mut block = Block::default();
            block.add(&capitalised(term), "quiet", width);
            block
        });
        Self(heads.collect())
    }

    /// Where the layers begin below them.
    pub fn bottom(&self) -> f64 {
        self.0.iter().map(Block::height).fold(0.0, f64::max) + 8.0
    }

    pub fn draw(&self, sheet: &mut Sheet, x_of: impl Fn(usize) -> f64) {
        sheet.begin("heads");
        for (layer, head) in self.0.iter().enumerate() {
            head.draw(sheet, x_of(layer), 0.0);
        }
        sheet.end();
    }
}
