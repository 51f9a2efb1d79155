//! The state of a target at a glance: a track from where it began to where it is to end, with where
//! it is now and where it would be by now on an even course. The track runs from left to right
//! whether values are to rise or to fall.

use crate::figure::{Figure, FigureWords};
use crate::series::notation::Notation;
use crate::series::plot::Plot;
use crate::sheet::{Anchor, Drawing, LINE, Layers, Notes, Sheet, Sign, Size, float, widest, wrap};
use crate::table::{Cell, HeadCell, Row, Table};
use base::value::{Decimal, Period};
use insight::Yardstick;
use locale::{Arg, Locale, say};
use programme::model::Measure;

/// What a track is about. All values are in the same unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// Unique on its page.
    pub id: String,
    /// What is to change, for the name of the drawing: `Fietsdiefstal in Selwerd`.
    pub title: String,
    /// How it stands, for the headline: `Op koers voor 2027`.
    pub state: String,
    /// As it stands behind a number; may be empty.
    pub unit: String,
    /// What the values of a scale mean, where they are its codes.
    pub steps: Vec<(Decimal, String)>,
    pub measure: Measure,
    pub decimals: Option<u32>,
    pub start: (Period, Decimal),
    pub now: (Period, Decimal),
    /// Whether it was due already.
    pub is_past: bool,
    /// Its period is none where it has no date.
    pub aim: (Option<Period>, Decimal),
    /// The lower and the upper end, where the aim is the nearest end of a range.
    pub range: Option<(Decimal, Decimal)>,
    /// Where the value would be now on the path that is expected. None where that says nothing.
    pub expected: Option<Decimal>,
}

/// How far beyond its ends a track goes with a value that lies there, in its own length.
const BEYOND: f64 = 0.4;
const THICKNESS: f64 = 12.0;

/// Draws, tells and tables a track; none where start and aim are the same, so that there is no way
/// to go.
pub fn progress(progress: &Progress, locale: &Locale) -> Option<Figure> {
    let plot = Plot {
        unit: progress.unit.clone(),
        steps: progress.steps.clone(),
        ..Plot::new(
            progress.id.clone(),
            progress.title.clone(),
            Yardstick::shown_in(progress.measure, progress.decimals),
        )
    };
    let notation = Notation::new(&plot, locale);
    let track = Track::of(progress)?;
    let measured = match progress.unit.trim() {
        "" => progress.title.clone(),
        unit => say!(locale, "progress-measured", title = progress.title, unit),
    };
    let name = say!(locale, "figure-name-progress", title = progress.title);
    let words = FigureWords {
        message: progress.state.clone(),
        sentence: described(progress, &notation),
        ..FigureWords::named(measured, name)
    };
    let drawing = Drawing::small(&progress.id, &words.name, "", |size| {
        draw(progress, &track, &notation, size)
    });
    Some(Figure { drawing: Some(drawing), table: table(progress, &notation), words })
}

/// Every number of the track, in the order of its way.
fn table(progress: &Progress, notation: &Notation) -> Table {
    let locale = notation.locale;
    let text = |key: &str| locale.text(key, &[]);
    let expected = progress.expected.map(|value| (progress.now.0, value));
    let dated = |(period, value): (Period, Decimal)| (Some(period), value);
    let rows = [
        ("progress-table-start", Some(dated(progress.start))),
        ("progress-table-now", Some(dated(progress.now))),
        ("progress-table-expected", expected.map(dated)),
        ("progress-table-aim", Some(progress.aim)),
    ];
    let row = |(key, point): (&str, Option<(Option<Period>, Decimal)>)| {
        let (period, value) = point?;
        let value = match progress.range.filter(|_| key == "progress-table-aim") {
            Some(range) => Cell::number(between(range, notation), value),
            None => Cell::number(notation.label(value), value),
        };
        let when = period.map_or_else(|| text("progress-table-open"), |at| locale.period(at));
        Some(Row { head: text(key), cells: vec![Cell::words(when), value] })
    };
    Table {
        behind: None,
        is_by_column: false,
        caption: say!(locale, "progress-table-caption", title = progress.title),
        head: vec![
            HeadCell::words(text("progress-table-what")),
            HeadCell::words(text("progress-table-when")),
            HeadCell::numbers(text("progress-table-value")),
        ],
        rows: rows.into_iter().filter_map(row).collect(),
    }
}

/// A range as the value that is aimed at: `20,0 tot 24,0`.
fn between((low, high): (Decimal, Decimal), notation: &Notation) -> String {
    let (low, high) = (notation.label(low), notation.label(high));
    say!(notation.locale, "progress-range", low, high)
}

/// Where things lie on the track: 0 at its start, 1 at its aim.
struct Track {
    now: f64,
    expected: Option<f64>,
    /// The ends of what is drawn.
    low: f64,
    high: f64,
}

impl Track {
    fn of(progress: &Progress) -> Option<Self> {
        let (start, aim) = (float(progress.start.1), float(progress.aim.1));
        let share = |value: Decimal| (float(value) - start) / (aim - start);
        let now = share(progress.now.1);
        if start == aim || !now.is_finite() {
            return None;
        }
        let within = |share: f64| share.clamp(-BEYOND, 1.0 + BEYOND);
        let now = within(now);
        let expected = progress.expected.map(share).map(within);
        let ends = [0.0, 1.0, now].into_iter().chain(expected);
        Some(Self {
            now,
            expected,
            low: ends.clone().fold(0.0, f64::min),
            high: ends.fold(1.0, f64::max),
        })
    }
}

fn draw(progress: &Progress, track: &Track, notation: &Notation, size: &Size) -> Layers {
    let (left, right) = (12.0, size.width - 12.0);
    let x = |share: f64| left + (share - track.low) / (track.high - track.low) * (right - left);
    let labelled = |key: &str, (period, value): (Period, Decimal)| {
        let (period, value) = (notation.locale.period_short(period), notation.label(value));
        say!(notation.locale, key, period, value)
    };

    let mut marks = vec![(x(track.now), "now", labelled("progress-now", progress.now))];
    if let (Some(share), Some(value)) = (track.expected, progress.expected) {
        let expected = labelled("progress-expected", (progress.now.0, value));
        marks.push((x(share), "due", expected));
    }
    marks.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut notes = Notes::default();
    for (x, class, text) in marks {
        notes.add_rule(&text, class, x, size.width);
    }
    let middle = notes.height + 4.0 + THICKNESS / 2.0;
    let (top, bottom) = (middle - THICKNESS / 2.0, middle + THICKNESS / 2.0);

    // The ends share the width, the aim with a little more of it, in as many lines as that takes.
    let room = |share: f64| size.width * share - 12.0;
    let start = labelled("progress-start", progress.start);
    let value = progress.range.map(|range| between(range, notation));
    let value = value.unwrap_or_else(|| notation.label(progress.aim.1));
    let aim = match progress.aim.0.map(|period| notation.locale.period_short(period)) {
        Some(period) => say!(notation.locale, "progress-aim", period, value),
        None => say!(notation.locale, "progress-aim-open", value),
    };
    let ends = [wrap(&start, room(0.42), false), wrap(&aim, room(0.58), true)];
    let lines = ends.iter().map(Vec::len).max().unwrap_or(1);
    let height = bottom + 10.0 + LINE * lines as f64 + 2.0;

    let mut sheet = Sheet::new();
    sheet.begin("track");
    sheet.pen("way").field([x(0.0), top, x(1.0), bottom]);
    let way = if track.now < 0.0 { "gone back" } else { "gone" };
    let ends_of = (x(0.0).min(x(track.now)), x(0.0).max(x(track.now)));
    sheet.pen(way).field([ends_of.0, top, ends_of.1, bottom]);
    sheet.pen("start").line([(x(0.0), top - 4.0), (x(0.0), bottom + 4.0)]);
    sheet.pen("aim");
    Sign::Diamond.draw(&mut sheet, (x(1.0), middle), 8.0);
    sheet.pen("now");
    Sign::Circle.draw(&mut sheet, (x(track.now), middle), 8.0);
    sheet.end();
    notes.draw(&mut sheet, 0.0, bottom + 3.0, &[]);
    sheet.begin("axis");
    let [start, aim] = &ends;
    // Where both ends lie close together the start gives way, and what the width does not leave it the aim.
    let both = widest(start, false) + 10.0 + widest(aim, true);
    let aim_at = (x(1.0) + 8.0).max(both.min(size.width)).max(widest(aim, true));
    let before = aim_at - both;
    let start_at = (x(0.0) - 8.0).min(before).max(0.0);
    for (lines, x, anchor, class) in
        [(start, start_at, Anchor::Start, ""), (aim, aim_at, Anchor::End, "name target")]
    {
        sheet.lines((x, bottom + 10.0 + LINE / 2.0), anchor, class, lines);
    }
    sheet.end();
    sheet.finish(height)
}

fn described(progress: &Progress, notation: &Notation) -> String {
    let value = |value: Decimal| notation.short(value);
    let when = |period: Period| notation.when(period);
    let aim = match progress.range.map(|(low, high)| (value(low), value(high))) {
        Some((low, high)) => say!(notation.locale, "progress-to-range", low, high),
        None => say!(notation.locale, "progress-to-aim", aim = value(progress.aim.1)),
    };
    let texts = [
        ("start", notation.full(progress.start.1)),
        ("from", when(progress.start.0)),
        ("now", value(progress.now.1)),
        ("when", when(progress.now.0)),
        ("aim", aim),
        ("tense", String::from(if progress.is_past { "past" } else { "present" })),
        ("until", progress.aim.0.map_or_else(String::new, when)),
        ("expected", progress.expected.map_or_else(String::new, value)),
    ];
    let args: Vec<_> = texts.iter().map(|(n, t)| (*n, Arg::Text(t.as_str()))).collect();
    let key = match (progress.aim.0, progress.expected) {
        (None, _) => "progress-description-open",
        (_, Some(_)) => "progress-description-expected",
        (_, None) => "progress-description",
    };
    notation.locale.text(key, &args)
}
