use crate::sheet::spread;

/// Boxes in layers, those of each below one another.
pub struct Stacks<'a> {
    pub layers: &'a [Vec<usize>],
    /// How high each box is.
    pub heights: &'a [f64],
    /// Between two boxes.
    pub gap: f64,
    pub top: f64,
}

impl Stacks<'_> {
    /// How high each layer is.
    pub fn layer_heights(&self) -> Vec<f64> {
        let layers = self.layers.iter();
        let height = |layer: &Vec<usize>| height_of(&self.of(layer), self.gap);
        layers.map(height).collect()
    }

    pub fn bottom(&self) -> f64 {
        self.top + self.layer_heights().into_iter().fold(0.0, f64::max)
    }

    /// The middle of each box: layer by layer in their `turns`, each as near as its layer leaves it
    /// to the mean of its `neighbours` that have their place, or else to the middle of all.
    pub fn middles(&self, turns: &[usize], neighbours: impl Fn(usize) -> Vec<usize>) -> Vec<f64> {
        let bottom = self.bottom();
        let mut middles: Vec<Option<f64>> = vec![None; self.heights.len()];
        for layer in turns.iter().filter_map(|turn| self.layers.get(*turn)) {
            let beside = |node: &usize| {
                let neighbours = neighbours(*node).into_iter();
                let known: Vec<f64> =
                    neighbours.filter_map(|other| middles.get(other).copied().flatten()).collect();
                match known.is_empty() {
                    true => (self.top + bottom) / 2.0,
                    false => known.iter().sum::<f64>() / known.len() as f64,
                }
            };
            let wanted: Vec<f64> = layer.iter().map(beside).collect();
            let placed = stack(&self.of(layer), &wanted, self.gap, (self.top, bottom));
            for (node, middle) in layer.iter().zip(placed) {
                if let Some(slot) = middles.get_mut(*node) {
                    *slot = Some(middle);
                }
            }
        }
        middles.into_iter().map(Option::unwrap_or_default).collect()
    }

    fn of(&self, layer: &[usize]) -> Vec<f64> {
        layer.iter().filter_map(|node| self.heights.get(*node)).copied().collect()
    }
}

/// The middles of boxes that stand below one another in their order, each as near to where it is
/// `wanted` as the others leave it, at least `gap` apart and within `low..high` where they fit.
fn stack(heights: &[f64], wanted: &[f64], gap: f64, (low, high): (f64, f64)) -> Vec<f64> {
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
fn height_of(heights: &[f64], gap: f64) -> f64 {
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
            let high = height_of(&heights, 8.0) + 50.0;
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
