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
mod layout;
mod legend;
mod narrow;
mod ports;
mod table;
mod tree;
mod wide;
mod words;

use std::collections::BTreeSet;

use crate::figure::Figure;
use crate::sheet::Drawing;
use drawn::Drawn;
use locale::Locale;
pub use tree::{Branch, flat, tree};

/// The most efforts that are drawn one by one.
pub const MOST_EFFORTS: usize = 40;
/// More lines than these cannot be followed.
pub const MOST_LINES: usize = 80;

/// What contributes to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// Unique on its page.
    pub id: String,
    /// For the headline: the programme, a track or a goal.
    pub title: String,
    /// What an effort and a goal are called, within a sentence: `interventie`, `doel`.
    pub terms: [String; 2],
    pub efforts: Vec<Effort>,
    pub goals: Vec<Goal>,
    pub contributions: Vec<Contribution>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effort {
    pub name: String,
    /// With which others it is drawn as one where there are many: its action line.
    pub group: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    pub name: String,
    /// The goal that it serves, by its place among the goals.
    pub parent: Option<usize>,
}

/// By the places of its effort and its goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    pub effort: usize,
    pub goal: usize,
    /// None where nobody has said.
    pub strength: Option<Strength>,
    pub evidence: Option<Evidence>,
    pub assumption: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    Small,
    Clear,
    Decisive,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    None,
    Practice,
    Research,
    Proven,
}

/// Draws, tells and tables a network. Without a goal or an effort there is nothing to draw.
pub fn figure(network: &Network, locale: &Locale) -> Figure {
    let drawn = Drawn::of(network, locale);
    let words = words::words(network, &drawn, locale);
    let table = table::table(network, locale);
    let is_empty = network.goals.is_empty() || network.efforts.is_empty();
    let drawing = (!is_empty).then(|| {
        let names = words.names();
        Drawing::of(&network.id, names, &words.description, |size| {
            // Too many layers have no room side by side, and too many lines cannot be followed.
            match size.is_wide && layout::fits(&drawn) {
                true => wide::draw(network, &drawn, locale),
                false => narrow::draw(network, &drawn, size.width, locale),
            }
        })
    });
    Figure {
        drawing,
        table,
        words,
    }
}

impl Network {
    fn goal(&self, place: usize) -> &str {
        self.goals.get(place).map_or("", |goal| goal.name.as_str())
    }

    fn effort(&self, place: usize) -> &str {
        let effort = self.efforts.get(place);
        effort.map_or("", |effort| effort.name.as_str())
    }

    /// The efforts that contribute to no goal, by their places.
    pub fn idle_efforts(&self) -> Vec<usize> {
        let busy: BTreeSet<usize> = self.contributions.iter().map(|c| c.effort).collect();
        let all = 0..self.efforts.len();
        all.filter(|effort| !busy.contains(effort)).collect()
    }
}
