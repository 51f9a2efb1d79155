//! What stars behind figures and periods mean, where the table says so below itself.

use super::marks::Mark;
use super::table::Table;
use super::words;

/// The lines below a table that begin with stars.
pub struct Legend(Vec<Entry>);

struct Entry {
    stars: String,
    text: String,
    /// The word of the column `status`; empty where the line says something else of a figure.
    status: &'static str,
}

impl Legend {
    pub fn of(table: &Table<'_>) -> Self {
        let lines = table.block.foot.clone().map(|row| table.grid.words(row, 0));
        let entries = lines.filter_map(|line| {
            let text = line.trim_start_matches('*');
            let stars = line.get(..line.len() - text.len()).filter(|stars| !stars.is_empty())?;
            let text = text.trim_start_matches([' ', ':', '=', ')']).to_owned();
            let status = words::status_within(&text).unwrap_or_default();
            (!text.is_empty()).then(|| Entry { stars: stars.to_owned(), text, status })
        });
        Self(entries.collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The stars, what stands behind them, and the status that this is; empty where it is none.
    pub fn told(&self) -> impl Iterator<Item = (&str, &str, &'static str)> {
        self.0.iter().map(|entry| (entry.stars.as_str(), entry.text.as_str(), entry.status))
    }

    /// The word of the column `status` for what bears a mark; stars that nothing explains mean what
    /// they mean at Statistics Netherlands.
    pub fn status(&self, mark: Option<Mark>) -> &'static str {
        let Some(mark) = mark else { return "" };
        let is_own = |entry: &&Entry| mark == Mark::Stars(entry.stars.len());
        self.0.iter().find(is_own).map_or("provisional", |entry| entry.status)
    }
}
