//! In which layer a goal stands, and what lies between where an edge leaves and arrives.

use super::drawn::Drawn;
use super::input::Network;
use super::tree::{Branch, flat};
use crate::diagrams::layered::{Net, untangle};

/// More layers than these have no room for words side by side.
const MOST_LAYERS: usize = 4;

/// A place in a layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    Source(usize),
    Goal(usize),
    /// Where an edge passes through a layer.
    Passing,
}

/// What is drawn from layer to layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// A place among the ties.
    Tie(usize),
    /// From a goal to the one that it serves.
    Up(usize),
}

pub struct Layout {
    pub nodes: Vec<Node>,
    pub layers: Vec<Vec<usize>>,
    /// Each edge by the nodes that it goes through.
    pub routes: Vec<(Edge, Vec<usize>)>,
}

/// Whether the drawing can have its layers side by side.
pub fn fits(drawn: &Drawn) -> bool {
    let deepest = drawn.branches.iter().map(height).max().unwrap_or(0);
    deepest < MOST_LAYERS && drawn.has_lines()
}

/// A goal stands right of everything that serves it: at the end of the longest path to it.
fn height(branch: &Branch) -> usize {
    1 + branch.goals.iter().map(height).max().unwrap_or(0)
}

impl Layout {
    pub fn of(network: &Network, drawn: &Drawn) -> Self {
        let mut layer_of = vec![1; network.goals.len()];
        let mut ups: Vec<(usize, usize)> = Vec::new();
        for (_, branch) in flat(&drawn.branches) {
            if let Some(slot) = layer_of.get_mut(branch.goal) {
                *slot = height(branch);
            }
            ups.extend(branch.goals.iter().map(|below| (below.goal, branch.goal)));
        }
        let deepest = layer_of.iter().copied().max().unwrap_or(1);
        let mut layout =
            Self { nodes: Vec::new(), layers: vec![Vec::new(); deepest + 1], routes: Vec::new() };
        let sources: Vec<usize> =
            (0..drawn.sources.len()).map(|at| layout.add(Node::Source(at), 0)).collect();
        let goals: Vec<usize> = layer_of
            .iter()
            .enumerate()
            .map(|(at, layer)| layout.add(Node::Goal(at), *layer))
            .collect();
        let layer = |goal: usize| layer_of.get(goal).copied().unwrap_or(1);
        let mut weights = Vec::new();
        for (at, tie) in drawn.ties.iter().enumerate() {
            let ends = sources.get(tie.source).zip(goals.get(tie.goal));
            if let Some((from, to)) = ends {
                layout.connect(Edge::Tie(at), (*from, 0), (*to, layer(tie.goal)));
                weights.push(tie.weight);
            }
        }
        for (below, above) in ups {
            if let Some((from, to)) = goals.get(below).zip(goals.get(above)) {
                layout.connect(Edge::Up(below), (*from, layer(below)), (*to, layer(above)));
                weights.push(1);
            }
        }
        layout.order(drawn, &weights);
        layout
    }

    fn add(&mut self, node: Node, layer: usize) -> usize {
        self.nodes.push(node);
        if let Some(layer) = self.layers.get_mut(layer) {
            layer.push(self.nodes.len() - 1);
        }
        self.nodes.len() - 1
    }

    fn connect(&mut self, edge: Edge, (from, first): (usize, usize), (to, last): (usize, usize)) {
        let mut route = vec![from];
        for layer in first + 1..last {
            route.push(self.add(Node::Passing, layer));
        }
        route.push(to);
        self.routes.push((edge, route));
    }

    fn order(&mut self, drawn: &Drawn, weights: &[u32]) {
        let mut edges = Vec::new();
        for ((_, route), weight) in self.routes.iter().zip(weights) {
            let pairs = route.iter().zip(route.iter().skip(1));
            edges.extend(pairs.map(|(from, to)| (*from, *to, *weight)));
        }
        let mut net = Net { layers: std::mem::take(&mut self.layers), edges };
        let is_idle = |at: usize| match self.nodes.get(at) {
            Some(Node::Source(source)) => drawn.sources.get(*source).is_some_and(|s| s.is_idle),
            _ => false,
        };
        untangle(&mut net, is_idle);
        self.layers = net.layers;
    }
}
