//! What cannot be right about addresses; one file for each rule, named after its code.

base::rules! {
    pub mod address_collision;
    pub mod address_lost;
    pub mod alias_over_page;
    pub mod invalid_alias;
    pub mod invalid_segment;
}
