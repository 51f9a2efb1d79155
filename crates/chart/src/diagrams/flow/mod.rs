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
mod input;
mod legend;
mod narrow;
mod sum;
mod table;
mod wide;
mod words;

use crate::figure::Figure;
use crate::sheet::Drawing;
use grouped::Grouped;
pub use input::{Column, Flow, Way};
use locale::Locale;
pub(super) use sum::ends;
pub use sum::in_words;

/// The most ways in a wide and in a narrow drawing.
pub const MOST_WAYS: (usize, usize) = (60, 24);

/// Draws, tells and tables a flow. Without ways there is nothing to draw.
pub fn figure(flow: &Flow, locale: &Locale) -> Figure {
    let ways = sum::merged(flow);
    let mut words = words::words(flow, &ways, locale);
    let table = table::table(flow, &ways, locale);
    let drawing = (!ways.is_empty()).then(|| {
        let (most_wide, most_narrow) = MOST_WAYS;
        let wide = Grouped::of(flow, &ways, most_wide, locale);
        let narrow = Grouped::of(flow, &ways, most_narrow, locale);
        let grouped = words::of_grouping(&wide, &narrow, locale);
        words.notes.extend(grouped);
        let description = words.beside();
        Drawing::of(&flow.id, &words.name, description, |size| match size.is_wide {
            true => wide::draw(flow, &wide, locale),
            false => narrow::draw(flow, &narrow, locale),
        })
    });
    Figure { drawing, table, words }
}
