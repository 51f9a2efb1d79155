//! Money joined to goals: what each fund, object, stage, year and goal has, and where it came from.
//!
//! Four rules hold everywhere. Only a row that nothing replaces and that is no other source's
//! figure counts ([`Allocation::counts`](programme::model::Allocation::counts)). Stages are never added
//! to each other: money that was committed stays allocated, so the two are the same euros. A range
//! stays a range, and a row without an amount is counted, never taken as zero. Money reaches a goal
//! only by the `goals` of its row; what they leave stays with the object, undivided.
//!
//! A [`Ledger`] is made once for a programme, in time that grows with the rows, and answers for
//! each page from there.

mod balance;
mod flow;
mod ledger;
mod moved;
mod pending;
mod purpose;
mod reach;
mod shares;
mod sources;
mod sum;
mod term;
#[cfg(test)]
mod tests;

pub use balance::{Balance, Deadline, Left};
pub use flow::{Strand, flow};
pub use ledger::{Ledger, meant_for, meant_for_any};
pub use moved::Moved;
pub use pending::Pending;
pub use purpose::Purpose;
pub use reach::Reach;
pub use shares::{Part, RoundedPart, Split, rounded_split, undivided};
pub use sources::Difference;
pub use sum::{Firmness, Stages, Sum};
pub use term::{ByTerm, Term};
