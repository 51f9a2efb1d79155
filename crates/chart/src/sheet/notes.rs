use super::anchor::Anchor;
use super::lettering::{LINE, widest, width, wrap};
use super::svg::Sheet;

/// Words above a plot, most of them with a rule down through it.
#[derive(Default)]
pub struct Notes {
    notes: Vec<Note>,
    pub height: f64,
}

#[derive(Clone)]
struct Note {
    lines: Vec<String>,
    class: &'static str,
    /// None has no rule.
    rule: Option<f64>,
    /// Where its words can stand, the best first; it stands at the first of them.
    places: Vec<Spot>,
    row: usize,
}

#[derive(Clone, Copy)]
struct Spot {
    side: Side,
    /// Where the words begin and end.
    span: (f64, f64),
}

/// Where words stand to their rule.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Right,
    Left,
    /// Over its top.
    Above,
}

/// Between a rule and its words, and between the words of two notes.
const GAPS: (f64, f64) = (6.0, 10.0);

impl Notes {
    /// Words at the left, without a rule.
    pub fn add_words(&mut self, text: String) {
        let span = (0.0, width(&text, false));
        self.add(Note {
            lines: vec![text],
            class: "",
            rule: None,
            places: vec![Spot { side: Side::Right, span }],
            row: 0,
        });
    }

    /// Words at the top of a rule: right of it, left of it, or above it, wherever they do not pass
    /// the `edge` of the sheet.
    pub fn add_rule(&mut self, text: &str, class: &'static str, x: f64, edge: f64) {
        let is_bold = is_bold(class);
        let lines = wrap(text, edge - 2.0, is_bold);
        let taken = widest(&lines, is_bold);
        let above = (x - taken / 2.0).min(edge - taken).max(0.0);
        let places =
            [(Side::Right, x + GAPS.0), (Side::Left, x - GAPS.0 - taken), (Side::Above, above)];
        let places = places.map(|(side, left)| Spot { side, span: (left, left + taken) });
        let fits =
            |place: &Spot| place.side == Side::Above || place.span.0 >= 0.0 && place.span.1 <= edge;
        self.add(Note {
            lines,
            class,
            rule: Some(x),
            places: places.into_iter().filter(fits).collect(),
            row: 0,
        });
    }

    fn add(&mut self, note: Note) {
        self.notes.push(note);
        let mut tries = 2_000;
        match arranged(&self.notes, &mut tries) {
            Some(notes) => self.notes = notes,
            // Nothing fits: below all others, where their rules are interrupted for its words.
            None => {
                if let Some(mut last) = self.notes.pop() {
                    last.row = self.rows();
                    self.notes.push(last);
                }
            }
        }
        self.height = self.rows() as f64 * LINE + 8.0;
    }

    fn rows(&self) -> usize {
        self.notes.iter().map(|n| n.row + n.lines.len()).max().unwrap_or(0)
    }

    /// Where the rules stand, across.
    pub fn rules(&self) -> impl Iterator<Item = f64> {
        self.notes.iter().filter_map(|note| note.rule)
    }

    /// Draws the words from `top`, and the rules down to `bottom`, interrupted wherever `texts`
    /// (left, right, top, bottom) stand in their way.
    pub fn draw(&self, sheet: &mut Sheet, top: f64, bottom: f64, texts: &[[f64; 4]]) {
        if self.notes.is_empty() {
            return;
        }
        let mut texts = [texts, self.boxes(top).as_slice()].concat();
        texts.sort_by(|a, b| a[2].total_cmp(&b[2]));
        sheet.begin("rules");
        for note in &self.notes {
            let Some(&Spot { side, span }) = note.places.first() else {
                continue;
            };
            let y = top + LINE * (note.row as f64 + 0.5);
            if let Some(x) = note.rule {
                let mut pieces = Vec::new();
                let mut from = match side {
                    Side::Above => y + LINE * note.lines.len() as f64 - 8.0,
                    _ => y - 8.0,
                };
                for [left, right, above, below] in &texts {
                    if left - 6.0 < x && x < right + 6.0 && *below > from {
                        if *above > from {
                            pieces.push(((x, from), (x, *above)));
                        }
                        from = *below;
                    }
                }
                if from < bottom {
                    pieces.push(((x, from), (x, bottom)));
                }
                // On bars a rule is seen by the ground beside it.
                if is_bold(note.class) {
                    sheet.pen("under").strokes(pieces.iter().copied());
                }
                sheet.pen(note.class).strokes(pieces);
            }
            let (x, anchor) = match side {
                Side::Right => (span.0, Anchor::Start),
                Side::Left => (span.1, Anchor::End),
                Side::Above => ((span.0 + span.1) / 2.0, Anchor::Middle),
            };
            let class = match note.class {
                "target" => "name target",
                "ref" => "name ref",
                _ => "",
            };
            sheet.lines((x, y), anchor, class, &note.lines);
        }
        sheet.end();
    }

    /// The room that the words take, for rules that come down from above them.
    fn boxes(&self, top: f64) -> Vec<[f64; 4]> {
        let room = |note: &Note| {
            let (left, right) = note.places.first()?.span;
            let above = top + LINE * note.row as f64;
            Some([left, right, above, above + LINE * note.lines.len() as f64])
        };
        self.notes.iter().filter_map(room).collect()
    }
}

/// Whether a rule is what areas are held against: its words are bold, and it crosses their bars.
fn is_bold(class: &str) -> bool {
    class == "target" || class == "ref"
}

/// Finds rows and sides for all notes so that no words meet and no rule runs through words: the
/// first such arrangement, with the first notes nearest to the top and on their best side.
fn arranged(notes: &[Note], tries: &mut u32) -> Option<Vec<Note>> {
    fn next(placed: &mut Vec<Note>, rest: &[Note], rows: usize, tries: &mut u32) -> bool {
        let Some((note, rest)) = rest.split_first() else {
            return true;
        };
        for row in 0..rows {
            for index in 0..note.places.len() {
                *tries = tries.saturating_sub(1);
                if *tries == 0 {
                    return false;
                }
                let mut note = note.clone();
                note.row = row;
                note.places.swap(0, index);
                if placed.iter().all(|other| agree(&note, other)) {
                    placed.push(note);
                    if next(placed, rest, rows, tries) {
                        return true;
                    }
                    placed.pop();
                }
            }
        }
        false
    }
    let mut placed = Vec::new();
    let rows = notes.iter().map(|n| n.lines.len()).sum();
    next(&mut placed, notes, rows, tries).then_some(placed)
}

/// Whether neither note's words are in the other's way.
fn agree(a: &Note, b: &Note) -> bool {
    let (Some(of_a), Some(of_b)) = (a.places.first(), b.places.first()) else {
        return true;
    };
    let crosses = |rule: Option<f64>, (left, right): (f64, f64)| {
        rule.is_some_and(|x| left - 3.0 < x && x < right + 3.0)
    };
    if a.row + a.lines.len() <= b.row {
        !crosses(a.rule, of_b.span)
    } else if b.row + b.lines.len() <= a.row {
        !crosses(b.rule, of_a.span)
    } else {
        of_a.span.1 + GAPS.1 < of_b.span.0 || of_b.span.1 + GAPS.1 < of_a.span.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(notes: &Notes) -> Vec<usize> {
        notes.notes.iter().map(|n| n.row).collect()
    }

    #[test]
    fn words_that_would_meet_stand_in_rows() {
        let mut notes = Notes::default();
        notes.add_rule("Nulmeting", "base", 100.0, 700.0);
        notes.add_rule("Breuk", "break", 140.0, 700.0);
        notes.add_rule("Breuk", "break", 400.0, 700.0);
        assert_eq!(rows(&notes), [0, 1, 0]);
    }

    #[test]
    fn words_at_the_edge_stand_left_of_their_rule() {
        let mut notes = Notes::default();
        notes.add_rule("Nulmeting", "base", 690.0, 700.0);
        let mut sheet = Sheet::new();
        notes.draw(&mut sheet, 0.0, 100.0, &[]);
        assert!(sheet.finish(100.0).svg.contains("text-anchor=\"end\""));
    }

    #[test]
    fn words_that_fit_on_neither_side_stand_above() {
        let mut notes = Notes::default();
        notes.add_rule("Glimmen, Onnen en Noordlaren", "ref", 140.0, 288.0);
        let mut sheet = Sheet::new();
        notes.draw(&mut sheet, 0.0, 100.0, &[]);
        let svg = sheet.finish(100.0).svg;
        let span = notes.notes[0].places[0].span;
        assert!(span.0 >= 0.0 && span.1 <= 288.0);
        assert!(svg.contains("text-anchor=\"middle\""), "{svg}");
    }

    #[test]
    fn a_rule_leaves_words_free() {
        let mut notes = Notes::default();
        notes.add_rule("Groningen", "ref", 50.0, 700.0);
        let mut sheet = Sheet::new();
        notes.draw(&mut sheet, 0.0, 100.0, &[[40.0, 60.0, 30.0, 48.0]]);
        let svg = sheet.finish(100.0).svg;
        assert!(svg.contains("M50 1v29m0 18v52\""), "{svg}");
    }
}
