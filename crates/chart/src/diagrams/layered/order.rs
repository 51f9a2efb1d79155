/// Nodes, by number, in layers; edges join a node of one layer to one of the next.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Net {
    pub layers: Vec<Vec<usize>>,
    /// From, to, and how much the edge counts: a broad one is crossed less gladly.
    pub edges: Vec<(usize, usize, u32)>,
}

/// Forth and back this many times. The order settles in three or four; what the last ones find is
/// kept only where it is better.
const SWEEPS: usize = 8;

/// Puts the nodes of each layer in an order with few crossings, by the barycentre method of
/// Sugiyama, Tagawa and Toda (1981): each node goes to the mean place of its neighbours in the
/// layer beside it, forth and back, and the order with the fewest crossings is kept. Nodes that
/// are `last` stay below the others of their layer; nodes that want the same place keep their
/// order, so that the same net gives the same drawing.
pub fn untangle(net: &mut Net, last: impl Fn(usize) -> bool) {
    let neighbours = Neighbours::of(net);
    for layer in &mut net.layers {
        layer.sort_by_key(|node| last(*node));
    }
    let mut best = (crossings(net), net.layers.clone());
    for sweep in 0..SWEEPS {
        let forth = sweep % 2 == 0;
        let count = net.layers.len();
        for step in 1..count {
            let (at, beside) =
                if forth { (step, step - 1) } else { (count - 1 - step, count - step) };
            let places = places(net, beside);
            let Some(layer) = net.layers.get_mut(at) else {
                continue;
            };
            let own: Vec<f64> = layer
                .iter()
                .enumerate()
                .map(|(place, node)| {
                    let beside = neighbours.of_node(*node, forth).iter();
                    mean(beside.filter_map(|(n, weight)| Some((known(&places, *n)?, *weight))))
                        .unwrap_or(place as f64)
                })
                .collect();
            let mut order: Vec<(bool, f64, usize)> =
                layer.iter().zip(own).map(|(node, wanted)| (last(*node), wanted, *node)).collect();
            order.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
            *layer = order.into_iter().map(|(_, _, node)| node).collect();
        }
        let found = crossings(net);
        if found < best.0 {
            best = (found, net.layers.clone());
        }
        if best.0 == 0 {
            break;
        }
    }
    net.layers = best.1;
}

/// What crosses: of each pair of edges that do, the product of what they count.
pub fn crossings(net: &Net) -> u64 {
    let mut sum = 0;
    for index in 1..net.layers.len() {
        let (from, to) = (places(net, index - 1), places(net, index));
        let ends: Vec<(usize, usize, u64)> = net
            .edges
            .iter()
            .filter_map(|(a, b, weight)| {
                Some((known(&from, *a)?, known(&to, *b)?, u64::from(*weight)))
            })
            .collect();
        for (index, (a, b, weight)) in ends.iter().enumerate() {
            let others = ends.iter().skip(index + 1);
            let crossed = others.filter(|(c, d, _)| (a < c && b > d) || (a > c && b < d));
            sum += crossed.map(|(.., other)| weight * other).sum::<u64>();
        }
    }
    sum
}

/// By node its place in a layer, where it is in it.
fn places(net: &Net, layer: usize) -> Vec<Option<usize>> {
    let nodes = net.layers.iter().flatten().max().map_or(0, |n| n + 1);
    let mut places = vec![None; nodes];
    for (place, node) in net.layers.get(layer).into_iter().flatten().enumerate() {
        if let Some(slot) = places.get_mut(*node) {
            *slot = Some(place);
        }
    }
    places
}

fn known(places: &[Option<usize>], node: usize) -> Option<usize> {
    places.get(node).copied().flatten()
}

fn mean(places: impl Iterator<Item = (usize, u32)>) -> Option<f64> {
    let (sum, all) = places.fold((0.0, 0.0), |(sum, all), (place, weight)| {
        let weight = f64::from(weight);
        (sum + place as f64 * weight, all + weight)
    });
    (all > 0.0).then(|| sum / all)
}

struct Neighbours {
    before: Vec<Vec<(usize, u32)>>,
    after: Vec<Vec<(usize, u32)>>,
}

impl Neighbours {
    fn of(net: &Net) -> Self {
        let nodes = net.layers.iter().flatten().max().map_or(0, |n| n + 1);
        let mut all = Self { before: vec![Vec::new(); nodes], after: vec![Vec::new(); nodes] };
        for (from, to, weight) in &net.edges {
            if let Some(list) = all.after.get_mut(*from) {
                list.push((*to, *weight));
            }
            if let Some(list) = all.before.get_mut(*to) {
                list.push((*from, *weight));
            }
        }
        all
    }

    fn of_node(&self, node: usize, forth: bool) -> &[(usize, u32)] {
        let side = if forth { &self.before } else { &self.after };
        side.get(node).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn net(layers: &[&[usize]], edges: &[(usize, usize)]) -> Net {
        Net {
            layers: layers.iter().map(|layer| layer.to_vec()).collect(),
            edges: edges.iter().map(|(a, b)| (*a, *b, 1)).collect(),
        }
    }

    #[test]
    fn crossings_are_counted() {
        let crossed = net(&[&[0, 1], &[2, 3]], &[(0, 3), (1, 2)]);
        assert_eq!(crossings(&crossed), 1);
        let full = net(&[&[0, 1, 2], &[3, 4, 5]], &[(0, 5), (1, 4), (2, 3)]);
        assert_eq!(crossings(&full), 3);
    }

    #[test]
    fn what_can_be_untangled_is() {
        let mut crossed =
            net(&[&[0, 1, 2], &[3, 4, 5], &[6, 7]], &[(0, 5), (1, 4), (2, 3), (5, 6), (3, 7)]);
        untangle(&mut crossed, |_| false);
        assert_eq!(crossings(&crossed), 0);
    }

    #[test]
    fn what_is_last_stays_last() {
        let mut net = net(&[&[0, 1], &[2, 3]], &[(0, 2), (1, 3)]);
        untangle(&mut net, |node| node == 2);
        assert_eq!(net.layers[1], [3, 2]);
        // The other layer follows.
        assert_eq!(net.layers[0], [1, 0]);
    }

    proptest! {
        #[test]
        fn no_node_is_lost_and_nothing_gets_worse(
            edges in prop::collection::vec((0_usize..8, 8_usize..16, 1_u32..5), 0..30),
        ) {
            let before = Net { layers: vec![(0..8).collect(), (8..16).collect()], edges };
            let mut after = before.clone();
            untangle(&mut after, |_| false);
            prop_assert!(crossings(&after) <= crossings(&before));
            for (a, b) in before.layers.iter().zip(&after.layers) {
                let mut sorted = b.clone();
                sorted.sort_unstable();
                prop_assert_eq!(a, &sorted);
            }
        }
    }
}
