//! Three views of one model: how it goes with the areas, what the interventions bring about, and
//! how the work goes.

mod area;
mod intervention;
mod process;

pub use intervention::evaluation;

use crate::site::Monitor;

use super::super::scope::Scope;
use super::super::view::Section;

pub fn sections(scope: &Scope<'_>, monitor: Monitor) -> Vec<Section> {
    match monitor {
        Monitor::Area => area::sections(scope),
        Monitor::Intervention => intervention::sections(scope),
        Monitor::Process => process::sections(scope),
    }
}
