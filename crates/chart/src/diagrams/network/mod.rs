//! Which efforts contribute to which goals, how strongly and on what evidence, and which goals
//! serve other goals.
//!
//! A wide drawing has efforts at the left and goals at the right of what serves them, in layers by
//! the longest path. The width of a line is the strength of a contribution and its dashes the
//! evidence; the words for both stand in the goal's box where the line arrives. A narrow drawing is
//! the same as branches below each goal. Efforts that contribute to nothing and goals to which
//! nothing contributes are drawn with a dashed outline and say so.
//!
//! At most [`MOST_EFFORTS`] efforts with [`MOST_LINES`] contributions are drawn one by one. Where
//! there are more, those of a group are drawn as one, with lines that say how many contributions
//! they bundle; where even these are more than [`MOST_LINES`], the drawing has the goals with the
//! number of contributions to each. So three hundred efforts for forty goals still make one page,
//! and a drawing for one goal or one track, which holds few enough, shows the lines. The table and
//! [`tree`] always hold everything.

mod drawn;
mod input;
mod layout;
mod legend;
mod narrow;
mod ports;
mod table;
mod tree;
mod wide;
mod words;

use crate::figure::Figure;
use crate::sheet::Drawing;
use drawn::Drawn;
pub use drawn::{MOST_EFFORTS, MOST_LINES};
pub use input::{Contribution, Effort, Evidence, Goal, Network, Strength};
use locale::Locale;
pub use tree::{Branch, flat, tree};

/// Draws, tells and tables a network. Without a goal or an effort there is nothing to draw.
pub fn figure(network: &Network, locale: &Locale) -> Figure {
    let drawn = Drawn::of(network, locale);
    let words = words::words(network, &drawn, locale);
    let table = table::table(network, locale);
    let is_empty = network.goals.is_empty() || network.efforts.is_empty();
    let drawing = (!is_empty).then(|| {
        let name = &words.name;
        Drawing::of(&network.id, name, words.beside(), |size| {
            // Too many layers have no room side by side, and too many lines cannot be followed.
            match size.is_wide && layout::fits(&drawn) {
                true => wide::draw(network, &drawn, locale),
                false => narrow::draw(network, &drawn, size.width, locale),
            }
        })
    });
    Figure { drawing, table, words }
}
