use crate::sheet::spread;

/// The middles of boxes that stand below one another in their order, each as near to where it is
/// `wanted` as the others leave it, at least `gap` apart and within `low..high` where they fit.
pub fn stack(heights: &[f64], wanted: &[f64], gap: f64, (low, high): (f64, f64)) -> Vec<f64> {
    // What wants to be above its predecessor would change the order.
    let mut least = f64::NEG_INFINITY;
    let boxes: Vec<(f64, f64)> = heights
        .iter()
        .zip(wanted)
        .map(|(height, wanted)| {
            least = least.max(*wanted);
            (least, height + gap)
        })
        .collect();
    spread(&boxes, low - gap / 2.0, high + gap / 2.0)
}

/// How high boxes are together, with a gap between any two.
pub fn heights_of(heights: &[f64], gap: f64) -> f64 {
    heights.iter().sum::<f64>() + gap * heights.len().saturating_sub(1) as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn boxes_keep_their_order_and_never_touch(
            boxes in prop::collection::vec((10.0_f64..80.0, -100.0_f64..900.0), 1..12),
        ) {
            let heights: Vec<f64> = boxes.iter().map(|b| b.0).collect();
            let wanted: Vec<f64> = boxes.iter().map(|b| b.1).collect();
            let high = heights_of(&heights, 8.0) + 50.0;
            let middles = stack(&heights, &wanted, 8.0, (0.0, high));
            let mut bottom = -8.0;
            for (middle, height) in middles.iter().zip(&heights) {
                prop_assert!(middle - height / 2.0 >= bottom + 8.0 - 1e-6);
                bottom = middle + height / 2.0;
            }
            prop_assert!(bottom <= high + 1e-6);
        }
    }
}
