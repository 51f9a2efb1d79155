//! What stands on each page: one file for each sort of page.

pub mod activity;
pub mod area;
pub mod commitment;
pub mod dates;
pub mod dossier;
pub mod embed;
pub mod evidence;
pub mod experience;
pub mod frame;
pub mod goal;
pub mod home;
pub mod indicator;
pub mod list;
pub mod money;
pub mod money_rows;
pub mod monitor;
pub mod network;
pub mod object;
pub mod open_data;
pub mod quality;
pub mod system;
pub mod unknowns;

pub use frame::{name, page};
