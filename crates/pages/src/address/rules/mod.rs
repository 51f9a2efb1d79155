//! What cannot be right about addresses; one file for each rule, named after its code.

base::rules! {
    pub(crate) mod address_collision;
    pub(crate) mod address_lost;
    pub(crate) mod address_not_recorded;
    pub(crate) mod addresses_not_kept;
    pub(crate) mod alias_over_page;
    pub(crate) mod invalid_alias;
    pub(crate) mod invalid_segment;
}
