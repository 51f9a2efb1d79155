//! Tables that statistics offices exchange as a cube: its dimensions, and a row of values.

mod eurostat;
mod json_stat;
mod pc_axis;

use super::grid::{Grid, Kind, TooMany};
use super::{period, register};

pub use eurostat::eurostat;
pub use json_stat::json_stat;
pub use pc_axis::pc_axis;

/// A cube as it was read. The last dimension runs quickest through the values.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cube {
    pub dimensions: Vec<Dimension>,
    /// Blank where there is none.
    pub values: Vec<String>,
    /// What the source says of each value; fewer than values where it says nothing.
    pub status: Vec<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Dimension {
    pub name: String,
    /// Each with its code and its title.
    pub categories: Vec<(String, String)>,
}

impl Cube {
    /// A row for each value; none where there are not as many values as the dimensions ask for.
    pub fn grid(&self) -> Option<Result<Grid, TooMany>> {
        let mut sizes = self.dimensions.iter().map(|dimension| dimension.categories.len());
        let cells = sizes.try_fold(1usize, usize::checked_mul)?;
        let whole = cells == self.values.len() && cells > 0;
        whole.then(|| self.rows())
    }

    fn rows(&self) -> Result<Grid, TooMany> {
        let mut grid = Grid::default();
        let names = self.dimensions.iter().map(|dimension| dimension.name.as_str());
        let names = names.chain(["value", "status"]);
        grid.write_row(names.map(|name| (name, Kind::Text)))?;
        for (at, value) in self.values.iter().enumerate() {
            let mut rest = at;
            let mut cells: Vec<&str> = Vec::new();
            for dimension in self.dimensions.iter().rev() {
                let size = dimension.categories.len().max(1);
                cells.push(dimension.categories.get(rest % size).map_or("", said));
                rest /= size;
            }
            let status = self.status.get(at).map_or("", String::as_str);
            let cells = cells.into_iter().rev().chain([value.as_str(), status]);
            grid.write_row(cells.map(|cell| (cell, Kind::Text)))?;
        }
        Ok(grid)
    }
}

/// Codes of areas and periods are surer than their titles.
fn said((code, title): &(String, String)) -> &str {
    let sure = register::is_area_code(code) || period::read(code, false).is_some();
    if sure || title.is_empty() { code } else { title }
}
