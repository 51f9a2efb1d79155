//! What stands on each page: one file for each sort of page.

mod about;
mod activity;
pub mod area;
mod card;
mod compare;
mod dates;
mod dossier;
mod embed;
mod evidence;
mod experience;
mod frame;
mod goal;
mod home;
mod indicator;
mod list;
mod money;
mod monitor;
mod network;
mod object;
mod open_data;
mod planning;
mod promise;
mod quality;
mod relations;
mod revision;
mod share;
mod standing;
mod system;
mod targets;
mod unknowns;

pub use frame::{name, page};
