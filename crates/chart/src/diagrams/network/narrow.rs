//! Each goal with its contributions below it, and then the goals that serve it.

use super::drawn::{Drawn, Tie};
use super::input::Network;
use super::legend::legend;
use super::tree::Branch;
use crate::sheet::{Block, LINE, Layers, Sheet};
use locale::{Locale, say};

/// How far each level stands in; the length of a line, and the room behind it.
const INDENT: f64 = 20.0;
const TIE: f64 = 34.0;
const AFTER: f64 = 8.0;

struct Item {
    /// Where its line begins: below the words of the goal that it serves.
    left: f64,
    words: Block,
    /// The class of its line; none for a goal at the top.
    line: Option<String>,
    /// The row of the goal that the line hangs on.
    on: Option<usize>,
    top: f64,
}

impl Item {
    fn words_left(&self) -> f64 {
        match self.line {
            Some(_) => self.left + TIE + AFTER,
            None => self.left,
        }
    }

    fn middle(&self) -> f64 {
        self.top + LINE / 2.0
    }
}

/// A drawing of this width.
pub fn draw(network: &Network, drawn: &Drawn, width: f64, locale: &Locale) -> Layers {
    let mut maker = Maker { network, drawn, width, locale, rows: Vec::new() };
    for branch in &drawn.branches {
        maker.goal(branch, 0, None);
    }
    maker.idle();
    let mut rows = maker.rows;
    let mut y = 0.0;
    for row in &mut rows {
        if row.line.is_none() && y > 0.0 {
            y += 12.0;
        }
        row.top = y;
        y += row.words.height() + 8.0;
    }
    let bottom = y - 4.0;
    let legend = legend(network, drawn, width, locale);
    let mut sheet = Sheet::new();
    rails(&mut sheet, &rows);
    for row in &rows {
        if let Some(class) = &row.line {
            sheet.begin(class);
            sheet.pen("").line([(row.left, row.middle()), (row.left + TIE, row.middle())]);
            sheet.end();
        }
    }
    sheet.begin("labels");
    for row in &rows {
        row.words.draw(&mut sheet, row.words_left(), row.top);
    }
    sheet.end();
    legend.draw(&mut sheet, 0.0, bottom + 10.0);
    sheet.finish(bottom + legend.height + 1.0)
}

struct Maker<'a> {
    network: &'a Network,
    drawn: &'a Drawn,
    width: f64,
    locale: &'a Locale,
    rows: Vec<Item>,
}

impl Maker<'_> {
    fn goal(&mut self, branch: &Branch, depth: usize, on: Option<usize>) {
        let left = if depth == 0 { 1.0 } else { indent(depth) };
        let line = on.map(|_| "tie up".to_owned());
        let at = self.rows.len();
        let mut row = self.row(left, line, on);
        let room = self.width - row.words_left() - 1.0;
        row.words.add(self.network.goal(branch.goal), "name", room);
        if branch.is_bare() {
            row.words.add(&self.locale.text("network-bare", &[]), "quiet", room);
        }
        let network = self.network;
        let own = network.contributions.iter().filter(|c| c.goal == branch.goal);
        if !self.drawn.has_lines() {
            let count = own.count();
            if count > 0 {
                row.words.add(&say!(self.locale, "network-bundle", count), "quiet", room);
            }
        }
        self.rows.push(row);
        if self.drawn.has_lines() {
            for tie in self.drawn.arriving(branch.goal) {
                self.tie(tie, depth + 1, at);
            }
        }
        for below in &branch.goals {
            self.goal(below, depth + 1, Some(at));
        }
    }

    fn tie(&mut self, tie: &Tie, depth: usize, on: usize) {
        let mut row = self.row(indent(depth), Some(tie.class.clone()), Some(on));
        let room = self.width - row.words_left() - 1.0;
        let name = self.drawn.sources.get(tie.source).map_or("", |source| source.name.as_str());
        row.words.add(name, "", room);
        if !tie.words.is_empty() {
            row.words.add(&tie.words, "quiet", room);
        }
        self.rows.push(row);
    }

    /// Efforts that contribute to nothing, below all goals.
    fn idle(&mut self) {
        for source in self.drawn.sources.iter().filter(|source| source.is_idle) {
            let mut row = self.row(1.0, None, None);
            let room = self.width - 2.0;
            row.words.add(&source.name, "", room);
            if let Some(said) = &source.said {
                row.words.add(said, "quiet", room);
            }
            self.rows.push(row);
        }
    }

    fn row(&self, left: f64, line: Option<String>, on: Option<usize>) -> Item {
        Item { left, words: Block::default(), line, on, top: 0.0 }
    }
}

/// So deep that no words would fit, goals stand no further in.
fn indent(depth: usize) -> f64 {
    INDENT * depth.min(5) as f64 - INDENT / 2.0
}

/// From each goal down to the last line that hangs on it.
fn rails(sheet: &mut Sheet, rows: &[Item]) {
    sheet.begin("rails");
    for (at, goal) in rows.iter().enumerate() {
        let mut hanging = rows.iter().filter(|row| row.on == Some(at));
        if let Some(last) = hanging.next_back() {
            let top = goal.top + goal.words.height() + 2.0;
            sheet.pen("rail").line([(last.left, top), (last.left, last.middle())]);
        }
    }
    sheet.end();
}
