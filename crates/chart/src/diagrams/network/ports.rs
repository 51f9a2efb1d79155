//! Boxes with a place on their sides for each line.

use super::drawn::Drawn;
use super::input::Network;
use super::layout::{Edge, Layout, Node};
use crate::diagrams::layered::Stacks;
use crate::sheet::{Block, LINE};
use locale::Locale;

/// Within a box: before its words, and above and below them.
pub const INSET: (f64, f64) = (12.0, 9.0);
const GAP: f64 = 12.0;
/// Between the name of a goal and what its lines say.
const BELOW_NAME: f64 = 4.0;
/// Below what each line says.
const BELOW_WORDS: f64 = 4.0;
/// Between lines at the side of a box.
const APART: f64 = 8.0;
/// The room of a line that passes through a layer.
const PASSING: f64 = 6.0;

pub struct LayerBox {
    pub node: Node,
    pub layer: usize,
    pub middle: f64,
    pub height: f64,
    pub name: Block,
    /// The routes that arrive, in their order, and the words that stand there.
    pub arriving: Vec<(usize, Option<Block>)>,
    /// The routes that leave, in their order.
    pub leaving: Vec<usize>,
    pub is_lacking: bool,
}

impl LayerBox {
    pub fn top(&self) -> f64 {
        self.middle - self.height / 2.0
    }

    /// The top of the words.
    pub fn words_top(&self) -> f64 {
        self.middle - words_height(&self.name, &self.arriving) / 2.0
    }

    /// The top of what an arriving line says, and where the line arrives.
    pub fn arrival(&self, route: usize) -> (f64, f64) {
        let ups = self.arriving.iter().filter(|(_, words)| words.is_none()).count();
        let mut rank = 0;
        let mut y = self.words_top() + self.name.height() + BELOW_NAME;
        for (at, words) in &self.arriving {
            match words {
                Some(words) => {
                    if *at == route {
                        return (y, y + LINE / 2.0);
                    }
                    y += words.height() + BELOW_WORDS;
                }
                None => {
                    rank += 1;
                    if *at == route {
                        // What comes without words arrives beside the name, evenly spread.
                        let share = f64::from(rank) / (ups as f64 + 1.0);
                        let (top, name) = (self.words_top(), self.name.height());
                        let is_told = ups < self.arriving.len();
                        let span = if is_told { name } else { f64::max(name, beside(ups)) };
                        return (top, top + name / 2.0 + span * (share - 0.5));
                    }
                }
            }
        }
        (self.middle, self.middle)
    }

    /// Where a line leaves.
    pub fn departure(&self, route: usize) -> f64 {
        let rank = self.leaving.iter().position(|at| *at == route).unwrap_or(0);
        let all = APART * self.leaving.len().saturating_sub(1) as f64;
        self.middle - all / 2.0 + APART * rank as f64
    }
}

/// The room of so many lines at a side of a box.
fn beside(lines: usize) -> f64 {
    APART * (lines as f64 + 1.0)
}

fn words_height(name: &Block, arriving: &[(usize, Option<Block>)]) -> f64 {
    let said = arriving.iter().filter_map(|(_, words)| words.as_ref());
    let said: f64 = said.map(|words| words.height() + BELOW_WORDS).sum();
    name.height() + if said > 0.0 { BELOW_NAME + said } else { 0.0 }
}

/// Makes the boxes of a layout, `width` wide, and puts them below `top`; gives their bottom too.
pub fn place(
    network: &Network,
    drawn: &Drawn,
    layout: &Layout,
    width: f64,
    top: f64,
    locale: &Locale,
) -> (Vec<LayerBox>, f64) {
    let mut boxes = boxes(network, drawn, layout, width - 2.0 * INSET.0, locale);
    let heights: Vec<f64> = boxes.iter().map(|one| one.height).collect();
    let stacks = Stacks { layers: &layout.layers, heights: &heights, gap: GAP, top };
    // The tallest layer stands first; the others beside it, nearest first.
    let all = stacks.layer_heights();
    let tallest = (0..all.len()).max_by(|a, b| {
        let height = |layer: &usize| all.get(*layer).copied().unwrap_or_default();
        height(a).total_cmp(&height(b)).then(b.cmp(a))
    });
    let tallest = tallest.unwrap_or(0);
    let mut turns: Vec<usize> = (0..layout.layers.len()).collect();
    turns.sort_by_key(|layer| layer.abs_diff(tallest));
    let middles = stacks.middles(&turns, |at| neighbours(layout, at));
    for (one, middle) in boxes.iter_mut().zip(middles) {
        one.middle = middle;
    }
    sort_ports(layout, &mut boxes);
    (boxes, stacks.bottom())
}

fn boxes(
    network: &Network,
    drawn: &Drawn,
    layout: &Layout,
    room: f64,
    locale: &Locale,
) -> Vec<LayerBox> {
    let mut layer_of = vec![0; layout.nodes.len()];
    for (layer, nodes) in layout.layers.iter().enumerate() {
        for at in nodes {
            if let Some(slot) = layer_of.get_mut(*at) {
                *slot = layer;
            }
        }
    }
    let bare: Vec<usize> = drawn.bare_goals().collect();
    let boxes = layout.nodes.iter().zip(layer_of).enumerate().map(|(at, (node, layer))| {
        let mut name = Block::default();
        let mut is_lacking = false;
        match node {
            Node::Source(source) => {
                if let Some(source) = drawn.sources.get(*source) {
                    name.add(&source.name, "name", room);
                    if let Some(said) = &source.said {
                        name.add(said, "quiet", room);
                    }
                    is_lacking = source.is_idle;
                }
            }
            Node::Goal(goal) => {
                name.add(network.goal(*goal), "name", room);
                is_lacking = bare.contains(goal);
                if is_lacking {
                    name.add(&locale.text("network-bare", &[]), "quiet", room);
                }
            }
            Node::Passing => {}
        }
        let arriving =
            layout.routes.iter().enumerate().filter(|(_, (_, route))| route.last() == Some(&at));
        let arriving: Vec<(usize, Option<Block>)> =
            arriving.map(|(index, (edge, _))| (index, said(drawn, *edge, room))).collect();
        let leaving =
            layout.routes.iter().enumerate().filter(|(_, (_, route))| route.first() == Some(&at));
        let leaving: Vec<usize> = leaving.map(|(index, _)| index).collect();
        let words = words_height(&name, &arriving) + 2.0 * INSET.1;
        let silent = arriving.iter().filter(|(_, words)| words.is_none()).count();
        let lines = beside(leaving.len().max(silent));
        LayerBox {
            node: *node,
            layer,
            middle: 0.0,
            height: match node {
                Node::Passing => PASSING,
                _ => f64::max(words, lines),
            },
            name,
            arriving,
            leaving,
            is_lacking,
        }
    });
    boxes.collect()
}

/// The words where a tie arrives, if it has any.
fn said(drawn: &Drawn, edge: Edge, room: f64) -> Option<Block> {
    let Edge::Tie(tie) = edge else {
        return None;
    };
    let words = drawn.ties.get(tie).map(|tie| &tie.words).filter(|words| !words.is_empty())?;
    let mut block = Block::default();
    block.add(words, "quiet", room);
    Some(block)
}

/// Those at the other ends of what goes to the layers beside.
fn neighbours(layout: &Layout, at: usize) -> Vec<usize> {
    let routes = layout.routes.iter().map(|(_, route)| route);
    let pairs = routes.flat_map(|route| route.iter().zip(route.iter().skip(1)));
    let others = pairs.filter_map(|(from, to)| match at {
        at if at == *from => Some(*to),
        at if at == *to => Some(*from),
        _ => None,
    });
    others.collect()
}

/// Lines leave and arrive in the order of where they go and come from.
fn sort_ports(layout: &Layout, boxes: &mut [LayerBox]) {
    let middles: Vec<f64> = boxes.iter().map(|one| one.middle).collect();
    // Where a route was before its end, or will be behind its beginning.
    let beside = |route: usize, is_before: bool| {
        let (_, route) = layout.routes.get(route)?;
        let at = if is_before { route.iter().nth_back(1) } else { route.get(1) };
        middles.get(*at?).copied()
    };
    let order = |a: usize, b: usize, is_before: bool| {
        let place = |route| beside(route, is_before).unwrap_or_default();
        place(a).total_cmp(&place(b))
    };
    for one in boxes {
        one.arriving.sort_by(|a, b| order(a.0, b.0, true));
        one.leaving.sort_by(|a, b| order(*a, *b, false));
    }
}
