//! Areas on a map, for one period: as tiles, or inside their boundaries. Each area is in one of a
//! few classes with round limits, told apart by lightness and by a sign; its value is written, in
//! its tile or in the list beside the map.

mod atlas;
mod badges;
mod classes;
mod listing;
pub mod outlines;
mod places;
pub mod tiles;
