//! A typed series as a drawing, a table and a sentence, all from the same value.
//!
//! [`Plot`] is what is known: the series with their targets, breaks and uncertainty. [`figure`] says
//! it as drawing, table and words, which cannot disagree, because they read the same [`Plot`]
//! through the same grid of series by periods. The room knows nothing of
//! pages or templates: what stands around the drawing is theirs, and so are its colours, which
//! come from `charts.css` by class.
//!
//! What is no series has a room of its own, with its own input, and gives the same [`Figure`]:
//! [`flow`] for money on its way to goals, [`amounts`] for how much of it there is, [`stacked`] for
//! parts of a whole, [`network`] for what contributes to which goal, [`time_line`] for work and its milestones, [`progress()`] for the way to a target. [`strip()`]
//! and [`course()`] are small lines to stand beside a sentence, and no figures.
//!
//! A form of chart is one file in `series/forms`, which gives its entry in the list of forms. It
//! lays out its parts in the units of the drawing and draws them on a sheet of SVG: classes instead
//! of colours, layers as groups, no ids but those of the name and the description. No font is read:
//! the widths of text are estimated, so that the same plot gives the same bytes on any machine.

mod diagrams;
mod figure;
mod geo;
mod picture;
mod series;
mod sheet;
mod table;

pub use diagrams::course::{Course, course};
pub use diagrams::progress::{Progress, progress};
pub use diagrams::strip::{Strip, strip};
pub use diagrams::{amounts, flow, network, stacked, time_line};
pub use figure::{Figure, FigureWords};
pub use geo::simpler;
pub use picture::{CARD, Credits, Picture, card, picture};
pub use series::notation::Notation;
pub use series::plot::{Beside, Life, Look, Place, Plot, Point, Role, Series, Target};
pub use series::{MOST_ROWS, aims, figure, is_ranking, left_out, roll_up, short, table};
pub use sheet::{Drawing, softened};
pub use table::{Cell, Row, Table};
