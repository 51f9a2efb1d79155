//! Three columns of boxes, and ribbons between them.

use super::grouped::Grouped;
use super::input::Flow;
use super::legend::legend;
use super::sum::{ends, in_words};
use crate::diagrams::layered::{Heads, Net, Stacks, untangle};
use crate::sheet::{Block, Layers, Sheet, WIDE, smooth};
use insight::money::Sum;
use locale::Locale;

/// How wide a box is, and the way between two columns.
const BOX: f64 = 188.0;
const WAY: f64 = (WIDE.width - 3.0 * BOX) / 2.0;
/// Within a box: before its words, and above and below them.
const INSET: (f64, f64) = (11.0, 9.0);
/// Between boxes of a column.
const GAP: f64 = 12.0;
/// How high all the money is together.
const ALL: f64 = 240.0;
/// The room that a line of an unknown amount has to itself.
const SLOT: f64 = 8.0;
/// The bar along the side of a box at which ribbons end.
const PORT: f64 = 5.0;

struct NodeBox {
    x: f64,
    middle: f64,
    height: f64,
    words: Block,
    is_lacking: bool,
    /// Where the ribbons that come in and go out begin, from its top, and where they end.
    ports: [Option<(f64, f64)>; 2],
}

impl NodeBox {
    fn top(&self) -> f64 {
        self.middle - self.height / 2.0
    }
}

pub fn draw(flow: &Flow, drawn: &Grouped, locale: &Locale) -> Layers {
    let all: f64 = drawn.ways.iter().map(|(_, sum)| ends(sum).1).sum();
    let scale = if all > 0.0 { ALL / all } else { 0.0 };
    let heads = Heads::of(flow.columns.iter().map(|column| column.title.as_str()), BOX);
    let order = order(drawn);
    let mut boxes = boxes(flow, drawn, scale, locale);
    let bottom = place(drawn, &order, &mut boxes, heads.bottom());
    let ribbons = ribbons(drawn, &order, &mut boxes, scale);

    let legend = legend(drawn, locale, WIDE.width);
    let mut sheet = Sheet::new();
    heads.draw(&mut sheet, x_of);
    sheet.begin("flow");
    for ribbon in &ribbons {
        ribbon.draw(&mut sheet);
    }
    sheet.end();
    draw_boxes(&mut sheet, &boxes);
    legend.draw(&mut sheet, 0.0, bottom + 10.0);
    sheet.finish(bottom + legend.height + 1.0)
}

fn x_of(column: usize) -> f64 {
    column as f64 * (BOX + WAY)
}

/// The nodes of each column from top to bottom, and the rank of each within its column.
fn order(drawn: &Grouped) -> Vec<Vec<usize>> {
    let in_column = |column| {
        let all = drawn.nodes.iter().enumerate();
        all.filter(move |(_, node)| node.column == column).map(|(place, _)| place)
    };
    let all: f64 = drawn.ways.iter().map(|(_, sum)| ends(sum).1).sum();
    let mut edges: Vec<(usize, usize, u32)> = Vec::new();
    for ([from, by, to], sum) in &drawn.ways {
        let weight = 1 + (9.0 * ends(sum).1 / all.max(1.0)).round() as u32;
        edges.extend([(*from, *by, weight), (*by, *to, weight)]);
    }
    let mut net = Net { layers: (0..3).map(|column| in_column(column).collect()).collect(), edges };
    let is_last = |place| drawn.node(place).is_some_and(|n| n.is_lacking || n.others.is_some());
    untangle(&mut net, is_last);
    net.layers
}

fn boxes(flow: &Flow, drawn: &Grouped, scale: f64, locale: &Locale) -> Vec<NodeBox> {
    let boxes = drawn.nodes.iter().enumerate().map(|(place, node)| {
        let room = BOX - 2.0 * INSET.0;
        let mut words = Block::default();
        words.add(&node.name, "name", room);
        words.add(&in_words(node.sum, &flow.currency, locale), "", room);
        let ways = drawn.ways.iter().filter(|(stops, _)| stops.contains(&place));
        let ribbons: f64 = ways.map(|(_, sum)| thickness(sum, scale)).sum();
        NodeBox {
            x: x_of(node.column),
            middle: 0.0,
            height: f64::max(words.height() + 2.0 * INSET.1, ribbons + 12.0),
            words,
            is_lacking: node.is_lacking,
            ports: [None, None],
        }
    });
    boxes.collect()
}

/// How much of the side of a box a way takes.
fn thickness(sum: &Sum, scale: f64) -> f64 {
    let slot = if sum.unknown > 0 { SLOT } else { 0.0 };
    ends(sum).1 * scale + slot
}

/// Puts each box beside those that it has to do with, and gives the bottom of all.
fn place(drawn: &Grouped, order: &[Vec<usize>], boxes: &mut [NodeBox], top: f64) -> f64 {
    let heights: Vec<f64> = boxes.iter().map(|one| one.height).collect();
    let stacks = Stacks { layers: order, heights: &heights, gap: GAP, top };
    // The column with the most boxes stands first, and the others beside it.
    let full = (0..3).max_by_key(|c| order.get(*c).map_or(0, Vec::len)).unwrap_or(0);
    // Those at the other ends of a node's ways.
    let neighbours = |place: usize| {
        let ways = drawn.ways.iter().map(|(stops, _)| stops).filter(|stops| stops.contains(&place));
        ways.flatten().copied().collect()
    };
    let middles = stacks.middles(&[full, (full + 1) % 3, (full + 2) % 3], neighbours);
    for (one, middle) in boxes.iter_mut().zip(middles) {
        one.middle = middle;
    }
    stacks.bottom()
}

/// A part of a way, between two boxes.
struct Ribbon {
    tone: &'static str,
    is_hollow: bool,
    sum: Sum,
    /// From the right side of one box to the left side of the next: across, and its top.
    from: (f64, f64),
    to: (f64, f64),
    /// The certain part, and what a range has above that.
    sure: f64,
    extra: f64,
}

/// Gives each way its place on the sides of its boxes, so that ribbons leave and arrive in the
/// order of where they go and come from.
fn ribbons(
    drawn: &Grouped,
    order: &[Vec<usize>],
    boxes: &mut [NodeBox],
    scale: f64,
) -> Vec<Ribbon> {
    let mut ranks = vec![0; boxes.len()];
    for (rank, place) in order.iter().flat_map(|layer| layer.iter().enumerate()) {
        if let Some(slot) = ranks.get_mut(*place) {
            *slot = rank;
        }
    }
    let rank = |place: usize| ranks.get(place).copied().unwrap_or_default();
    // By way and by side of each of its three boxes: the top of its port.
    let mut tops: Vec<[[f64; 2]; 3]> = vec![[[0.0; 2]; 3]; drawn.ways.len()];
    for (place, (one, node)) in boxes.iter_mut().zip(&drawn.nodes).enumerate() {
        for side in 0..2 {
            let column = node.column;
            if (column, side) == (0, 0) || (column, side) == (2, 1) {
                continue;
            }
            let ways = drawn.ways.iter().zip(&mut tops);
            let here = ways.filter(|((stops, _), _)| stops.get(column) == Some(&place));
            let mut here: Vec<_> = here.collect();
            here.sort_by_key(|((stops, _), _)| {
                let [from, by, to] = stops.map(rank);
                match (column, side) {
                    (0, _) => [by, to, from],
                    (1, 0) => [from, to, by],
                    (1, _) => [to, from, by],
                    _ => [by, from, to],
                }
            });
            let all: f64 = here.iter().map(|((_, sum), _)| thickness(sum, scale)).sum();
            let mut top = one.middle - all / 2.0;
            one.ports[side] = Some((top, top + all));
            for ((_, sum), tops) in here {
                tops[column][side] = top;
                top += thickness(sum, scale);
            }
        }
    }
    let mut ribbons = Vec::new();
    for ((stops, sum), tops) in drawn.ways.iter().zip(&tops) {
        for column in 0..2 {
            let (low, high) = ends(sum);
            ribbons.push(Ribbon {
                tone: drawn.tone(stops),
                is_hollow: drawn.is_lacking(stops[column + 1]),
                sum: *sum,
                from: (x_of(column) + BOX, tops[column][1]),
                to: (x_of(column + 1), tops[column + 1][0]),
                sure: low * scale,
                extra: (high - low) * scale,
            });
        }
    }
    // Ribbons of one colour stand together.
    ribbons.sort_by_key(|ribbon| ribbon.tone);
    ribbons
}

impl Ribbon {
    fn draw(&self, sheet: &mut Sheet) {
        sheet.begin(self.tone);
        let ((x0, y0), (x1, y1)) = (self.from, self.to);
        let known = self.sure + self.extra;
        if self.sum.known > 0 {
            sheet.pen(if self.is_hollow { "sure lacking" } else { "sure" });
            sheet.telling(self.sum.low);
            sheet.band((x0, y0, y0 + self.sure), (x1, y1, y1 + self.sure));
        }
        if self.extra > 0.0 {
            sheet.pen("extra").telling(self.sum.high);
            sheet.band((x0, y0 + self.sure, y0 + known), (x1, y1 + self.sure, y1 + known));
            sheet.pen("hatch");
            hatch(sheet, (x0, y0 + self.sure), (x1, y1 + self.sure), self.extra);
        }
        if self.sum.unknown > 0 {
            let middle = known + SLOT / 2.0;
            sheet.pen("unknown").bend((x0, y0 + middle), (x1, y1 + middle));
        }
        sheet.end();
    }
}

/// Upright strokes through a band, each as long as the band is high.
fn hatch(sheet: &mut Sheet, (x0, y0): (f64, f64), (x1, y1): (f64, f64), height: f64) {
    let count = ((x1 - x0) / 6.0).floor().max(1.0);
    let strokes = (1..count as usize).map(|index| {
        let share = index as f64 / count;
        let (x, y) = (x0 + (x1 - x0) * share, y0 + (y1 - y0) * smooth(share));
        ((x, y), (x, y + height))
    });
    sheet.strokes(strokes);
}

fn draw_boxes(sheet: &mut Sheet, boxes: &[NodeBox]) {
    sheet.begin("boxes");
    for one in boxes {
        let (left, right) = (one.x, one.x + BOX);
        let (top, bottom) = (one.top(), one.top() + one.height);
        sheet.pen(if one.is_lacking { "box lacking" } else { "box" });
        sheet.field([left, top, right, bottom]);
        sheet.pen("port");
        let sides = [(left, left + PORT), (right - PORT, right)];
        for ((left, right), port) in sides.into_iter().zip(one.ports) {
            if let Some((top, bottom)) = port {
                sheet.field([left, top, right, bottom]);
            }
        }
    }
    sheet.end();
    sheet.begin("labels");
    for one in boxes {
        let top = one.middle - one.words.height() / 2.0;
        one.words.draw(sheet, one.x + INSET.0, top);
    }
    sheet.end();
}
