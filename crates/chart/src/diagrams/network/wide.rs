//! Layers from left to right, with lines between them.

use super::drawn::Drawn;
use super::input::Network;
use super::layout::{Edge, Layout, Node};
use super::legend::legend;
use super::ports::{INSET, LayerBox, place};
use crate::diagrams::layered::Heads;
use crate::sheet::{Layers, Sheet, WIDE};
use locale::Locale;

pub fn draw(network: &Network, drawn: &Drawn, locale: &Locale) -> Layers {
    let layout = Layout::of(network, drawn);
    let layers = layout.layers.len();
    let way = match layers {
        0..=2 => 150.0,
        3 => 66.0,
        _ => 44.0,
    };
    let width = (WIDE.width - way * (layers as f64 - 1.0)) / layers as f64;
    let x_of = |layer: usize| layer as f64 * (width + way);
    let [effort, goal] = &network.terms;
    let above = locale.text("network-head-above", &[]);
    let terms = [effort.as_str(), goal].into_iter().chain(std::iter::repeat(above.as_str()));
    let heads = Heads::of(terms.take(layers), width);
    let (boxes, bottom) = place(network, drawn, &layout, width, heads.bottom(), locale);
    let legend = legend(network, drawn, WIDE.width, locale);

    let mut sheet = Sheet::new();
    heads.draw(&mut sheet, x_of);
    for (index, (edge, route)) in layout.routes.iter().enumerate() {
        let class = match edge {
            Edge::Tie(tie) => drawn.ties.get(*tie).map_or("tie", |tie| tie.class.as_str()),
            Edge::Up(_) => "tie up",
        };
        sheet.begin(class);
        sheet.pen("");
        let stops: Vec<&LayerBox> = route.iter().filter_map(|at| boxes.get(*at)).collect();
        for (from, to) in stops.iter().zip(stops.iter().skip(1)) {
            let leave = match from.node {
                Node::Passing => from.middle,
                _ => from.departure(index),
            };
            let arrive = match to.node {
                Node::Passing => to.middle,
                _ => to.arrival(index).1,
            };
            let (start, end) = (x_of(from.layer) + width, x_of(to.layer));
            if from.node == Node::Passing {
                sheet.line([(x_of(from.layer), leave), (start, leave)]);
            }
            sheet.bend((start, leave), (end, arrive));
        }
        sheet.end();
    }
    draw_boxes(&mut sheet, &boxes, width, x_of);
    legend.draw(&mut sheet, 0.0, bottom + 10.0);
    sheet.finish(bottom + legend.height + 1.0)
}

fn draw_boxes(sheet: &mut Sheet, boxes: &[LayerBox], width: f64, x_of: impl Fn(usize) -> f64) {
    let shown = || boxes.iter().filter(|one| one.node != Node::Passing);
    sheet.begin("boxes");
    for one in shown() {
        let (left, right) = (x_of(one.layer), x_of(one.layer) + width);
        let (top, bottom) = (one.top(), one.top() + one.height);
        sheet.pen(match (one.node, one.is_lacking) {
            (Node::Goal(_), false) => "box goal",
            (Node::Goal(_), true) => "box goal lacking",
            (_, false) => "box",
            (_, true) => "box lacking",
        });
        sheet.field([left, top, right, bottom]);
    }
    sheet.end();
    sheet.begin("labels");
    for one in shown() {
        let x = x_of(one.layer) + INSET.0;
        one.name.draw(sheet, x, one.words_top());
        for (route, words) in &one.arriving {
            if let Some(words) = words {
                words.draw(sheet, x, one.arrival(*route).0);
            }
        }
    }
    sheet.end();
}
