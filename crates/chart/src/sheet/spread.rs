/// Moves boxes along a line as little as needed until none overlaps another.
///
/// `boxes` are (wanted middle, height). The middles that are returned are in the same order, at
/// least half a height within `low..high` where all of them fit in it, and keep the order of what
/// was wanted.
///
/// Boxes that touch move as one block to the mean of what its members want: the pool of adjacent
/// violators, which gives the least sum of squared moves.
pub fn spread(boxes: &[(f64, f64)], low: f64, high: f64) -> Vec<f64> {
    struct Block {
        members: Vec<usize>,
        height: f64,
        /// The sum, over its members, of where its top would have to be for them.
        wanted_tops: f64,
    }
    impl Block {
        fn top(&self, low: f64, high: f64) -> f64 {
            let wanted = self.wanted_tops / self.members.len() as f64;
            wanted.min(high - self.height).max(low)
        }
    }

    let mut order: Vec<usize> = (0..boxes.len()).collect();
    let wanted = |index: usize| boxes.get(index).copied().unwrap_or_default();
    order.sort_by(|&a, &b| wanted(a).0.total_cmp(&wanted(b).0));

    let mut blocks: Vec<Block> = Vec::new();
    for index in order {
        let (middle, height) = wanted(index);
        let mut block = Block { members: vec![index], height, wanted_tops: middle - height / 2.0 };
        while let Some(above) =
            blocks.pop_if(|above| above.top(low, high) + above.height > block.top(low, high))
        {
            let moved = block.members.len() as f64 * above.height;
            block = Block {
                wanted_tops: above.wanted_tops + block.wanted_tops - moved,
                height: above.height + block.height,
                members: [above.members, block.members].concat(),
            };
        }
        blocks.push(block);
    }

    let mut middles = vec![0.0; boxes.len()];
    for block in &blocks {
        let mut top = block.top(low, high);
        for &index in &block.members {
            let height = wanted(index).1;
            if let Some(middle) = middles.get_mut(index) {
                *middle = top + height / 2.0;
            }
            top += height;
        }
    }
    middles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_that_do_not_touch_stay() {
        assert_eq!(spread(&[(50.0, 20.0), (10.0, 20.0)], 0.0, 100.0), [50.0, 10.0]);
    }

    #[test]
    fn boxes_that_touch_part_evenly() {
        assert_eq!(spread(&[(50.0, 20.0), (50.0, 20.0)], 0.0, 100.0), [40.0, 60.0]);
        assert_eq!(
            spread(&[(30.0, 20.0), (40.0, 20.0), (41.0, 20.0)], 0.0, 100.0),
            [17.0, 37.0, 57.0]
        );
    }

    #[test]
    fn boxes_stay_within_the_ends() {
        assert_eq!(spread(&[(0.0, 20.0), (2.0, 20.0)], 0.0, 100.0), [10.0, 30.0]);
        assert_eq!(spread(&[(99.0, 20.0), (98.0, 20.0)], 0.0, 100.0), [90.0, 70.0]);
    }

    #[test]
    fn no_boxes_are_no_places() {
        assert!(spread(&[], 0.0, 100.0).is_empty());
    }
}
