use chart::{Plot, Role};
use programme::model::{Measure, ObservationStatus};

use super::{area, base, own, unsafe_feeling};

pub fn words_only() -> Vec<Plot> {
    let mut outcome = area("Groningen-Noord", Role::Own, "2022 -,2023 -");
    for (point, text) in outcome.points.iter_mut().zip(["matig", "voldoende"]) {
        point.text = Some(text.into());
        point.status = ObservationStatus::Final;
    }
    outcome.points[1].note = Some("na een gesprek met bewoners".into());
    vec![
        Plot {
            series: vec![outcome],
            ..base("words-qualitative", "Samenwerking", "", Measure::Qualitative)
        },
        Plot {
            series: vec![own("Groningen-Noord", "2023 - suppressed")],
            ..unsafe_feeling("words-only-suppressed")
        },
        unsafe_feeling("words-none"),
    ]
}
