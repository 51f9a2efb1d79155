//! Money on its way: from funds, through what they pay for, to goals. One stage at a time, since
//! stages are never added.
//!
//! Each [`Way`] is a ribbon from end to end whose width is its amount. A range is a ribbon of its
//! lowest amount with a hatched part up to its highest; an amount that nobody knows is a thin
//! dashed line; what goes to a node that stands for nothing named, is drawn hollow. A wide drawing
//! shows three columns of boxes, a narrow one the same ways as branches below each fund.
//!
//! A drawing shows at most [`MOST_WAYS`] ways: where there are more, the smallest nodes of each
//! column are drawn as one, "7 andere". The table always holds every way.

mod grouped;
mod legend;
mod narrow;
mod sum;
mod table;
mod wide;
mod words;

use crate::figure::Figure;
use crate::sheet::Drawing;
use grouped::Drawn;
use insight::money::Sum;
use locale::Locale;
pub use sum::in_words;

/// The most ways in a wide and in a narrow drawing.
pub const MOST_WAYS: (usize, usize) = (60, 24);

/// What a flow is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// Unique on its page.
    pub id: String,
    /// For the headline: `Geld van fonds naar doel`.
    pub title: String,
    /// How sure the money is, in the reader's word: `toegekend`. All ways are of this one stage.
    pub stage: String,
    /// A code such as `EUR`.
    pub currency: String,
    /// Where the money comes from, what it pays for, and which goal it reaches.
    pub columns: [Column; 3],
    pub ways: Vec<Way>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// As within a sentence: `fonds`, `actielijn of interventie`, `doel`.
    pub title: String,
    /// In the order of the table.
    pub nodes: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub name: String,
    /// Stands for what is not named: no goal, the whole programme, undivided.
    pub is_lacking: bool,
}

/// Money on one way. Several with the same stops are added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// A place in the nodes of each column.
    pub stops: [usize; 3],
    pub sum: Sum,
}

impl Column {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            nodes: Vec::new(),
        }
    }

    /// Adds a node, and gives its place for [`Way::stops`].
    pub fn add(&mut self, name: impl Into<String>, is_lacking: bool) -> usize {
        self.nodes.push(Node {
            name: name.into(),
            is_lacking,
        });
        self.nodes.len() - 1
    }
}

impl Flow {
    fn node(&self, column: usize, place: usize) -> Option<&Node> {
        self.columns.get(column)?.nodes.get(place)
    }

    fn name(&self, column: usize, place: usize) -> &str {
        self.node(column, place)
            .map_or("", |node| node.name.as_str())
    }

    fn is_lacking(&self, column: usize, place: usize) -> bool {
        self.node(column, place).is_some_and(|node| node.is_lacking)
    }
}

/// Draws, tells and tables a flow. Without ways there is nothing to draw.
pub fn figure(flow: &Flow, locale: &Locale) -> Figure {
    let ways = sum::merged(flow);
    let mut words = words::words(flow, &ways, locale);
    let table = table::table(flow, &ways, locale);
    let drawing = (!ways.is_empty()).then(|| {
        let (most_wide, most_narrow) = MOST_WAYS;
        let wide = Drawn::of(flow, &ways, most_wide, locale);
        let narrow = Drawn::of(flow, &ways, most_narrow, locale);
        let grouped = words::of_grouping(&wide, &narrow, locale);
        words.notes.extend(grouped);
        let description = &words.description;
        Drawing::of(&flow.id, words.names(), description, |size| {
            match size.is_wide {
                true => wide::draw(flow, &wide, locale),
                false => narrow::draw(flow, &narrow, locale),
            }
        })
    });
    Figure {
        drawing,
        table,
        words,
    }
}
