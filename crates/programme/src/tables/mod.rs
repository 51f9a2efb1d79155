//! What each table may say, each told once, in a file of its own: its columns, what they mean, and
//! what comes of a row.

mod addresses;
mod allocations;
mod areas;
mod observations;
mod places;
mod targets;
mod transactions;

use crate::schema::TableShape;
use crate::schema::field::Keys;
use crate::schema::prelude::*;
use crate::values::Subject;

pub use addresses::AddressRow;
pub use allocations::{Allocation, GoalShare, Stage};
pub use areas::{Area, AreaType, Boundary, Ring};
pub use observations::{Observation, ObservationStatus};
pub use places::PlaceName;
pub use targets::{Target, TargetKind, TargetPath};
pub use transactions::{Transaction, TransactionKind};

/// What a table is told with.
mod prelude {
    pub use super::{For, OtherRow};
    pub use crate::find::ids::Found;
    pub use crate::schema::prelude::*;
    pub use crate::values::Relation;
}

pub const OBSERVATIONS: TableShape =
    TableShape { parts: true, ..table::<Observation>("indicators/<id>.csv") };
pub const TARGETS: TableShape = TableShape { parts: true, ..table::<Target>("targets.csv") };
pub const AREAS: TableShape = table::<Area>("areas.csv");
pub const ALLOCATIONS: TableShape = table::<Allocation>("allocations.csv");
pub const TRANSACTIONS: TableShape = table::<Transaction>("transactions.csv");
pub const PLACES: TableShape = table::<PlaceName>("places.csv");
pub const ADDRESSES: TableShape = table::<AddressRow>("addresses.csv");

/// Every table, with its columns.
pub static TABLES: &[TableShape] =
    &[OBSERVATIONS, TARGETS, AREAS, PLACES, ALLOCATIONS, TRANSACTIONS, ADDRESSES];

const fn table<Row: Keys>(file: &'static str) -> TableShape {
    TableShape { file, name: Row::NAME, columns: Row::KEYS, parts: false }
}

field! {
    /// What money is for: the whole programme where the cell is blank. Money for what is not in this
    /// build is left out with it.
    For: Anything::TYPE => Subject, |entry, builder| {
        match entry {
            Some(entry) => Anything::read(entry, builder).map(|(subject, _)| subject),
            None => Some(Subject::Programme),
        }
    }
}

field! {
    /// Another row of the same table, by its place among those that are kept: known when all are.
    OtherRow: OwnId::TYPE => Option<usize>, |_, _| Some(None)
}
