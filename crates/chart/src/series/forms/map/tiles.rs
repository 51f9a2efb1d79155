//! A tile for each area, in about the place where the area lies: large and small areas are seen
//! equally well. The columns and rows come from the register of areas.

use super::super::form::{Form, no_notes};
use super::atlas::{Area, Atlas};
use super::listing::{Listing, Names, empty};
use super::places::{shown, tiled};
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::series::plot::Role;
use crate::sheet::{Anchor, LINE, Layers, Sheet, Size, width, wrap};
use programme::model::ChartForm;

/// The widest and the flattest that a tile is.
const WIDEST: f64 = 176.0;
const LOWEST: f64 = 40.0;
/// Around the words in a tile, on both sides together.
const AIR: f64 = 12.0;
/// A row of small squares, as many of them filled as the class says.
const SQUARE: (f64, f64) = (6.0, 8.5);

/// What there is room for in the tiles of one drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// The name and the value.
    Names,
    /// The number of the area in the list, and the value.
    Values,
    /// Its number alone.
    Numbers,
}

struct Layout {
    inside: Inside,
    tile: (f64, f64),
    gap: f64,
    /// The most lines of a name.
    lines: usize,
}

impl Layout {
    fn new(atlas: &Atlas, columns: u16, size: &Size, room: (f64, f64)) -> Self {
        let gap = if size.is_wide { 6.0 } else { 4.0 };
        let columns = f64::from(columns);
        let across = |room: f64| ((room - gap * (columns - 1.0)) / columns).min(WIDEST);
        let value = |area: &Area| width(&atlas.value(area), true);
        let (all, beside) = (across(room.0), across(room.1));
        let with_value = atlas.areas.iter().filter(|area| area.class > 0);
        let widest = with_value.map(value).fold(0.0, f64::max);
        let lines = atlas.areas.iter().map(|area| name(area, all).len()).max().unwrap_or(1);
        if atlas.areas.iter().all(|area| is_whole(area, all)) && widest + AIR <= all && lines <= 3 {
            let height = LINE * (lines + 1) as f64 + 30.0;
            return Self { inside: Inside::Names, tile: (all, height), gap, lines };
        }
        let (inside, height) = match widest + AIR <= beside {
            true => (Inside::Values, 2.0 * LINE + 26.0),
            false => (Inside::Numbers, LINE + 24.0),
        };
        Self { inside, tile: (beside, height.max(LOWEST)), gap, lines: 0 }
    }

    fn corner(&self, (column, row): (u16, u16)) -> (f64, f64) {
        let step = |size: f64, count: u16| (size + self.gap) * f64::from(count);
        (step(self.tile.0, column), step(self.tile.1, row))
    }
}

fn name(area: &Area, room: f64) -> Vec<String> {
    wrap(&area.series.name, room - AIR, true)
}

/// Whether a name fits without a word being broken.
fn is_whole(area: &Area, room: f64) -> bool {
    let mut parts = area.series.name.split([' ', '-', '/']);
    parts.all(|part| width(part, true) + width("-", true) <= room - AIR)
}

/// Where a map inside boundaries shows fewer areas.
pub static FORM: Form = Form {
    answers: &[ChartForm::Map],
    fits: |grid, is_asked| is_asked && shown(grid).1 >= 2,
    is_over_time: false,
    is_ranking: false,
    name: "figure-name-tiles",
    notes: no_notes,
    draw,
};

fn draw(grid: &Grid, notation: &Notation, size: &Size) -> Layers {
    let placed = tiled(grid);
    let series: Vec<usize> = placed.iter().map(|(series, _)| *series).collect();
    let atlas = Atlas::new(grid, notation, &series);
    let columns = placed.iter().map(|(_, t)| t.0 + 1).max().unwrap_or(1);
    let rows = placed.iter().map(|(_, t)| t.1 + 1).max().unwrap_or(1);

    // A list of names needs the right half of a wide drawing.
    let room =
        if size.is_wide { (size.width - 2.0, 400.0) } else { (size.width - 2.0, size.width - 2.0) };
    let layout = Layout::new(&atlas, columns, size, room);
    let map = layout.corner((columns, rows));
    let map = (map.0 - layout.gap, map.1 - layout.gap);
    let is_named = layout.inside == Inside::Names;
    let is_beside = size.is_wide && !is_named;
    let (names, list_room) = match (is_named, is_beside) {
        (true, _) => (Names::None, size.width - 2.0),
        (false, true) => (Names::Numbered, size.width - map.0.max(200.0) - 46.0),
        (false, false) => (Names::Numbered, size.width - 2.0),
    };
    let list_room = list_room.min(if is_named { f64::MAX } else { 330.0 });
    let list = Listing::lay(&atlas, list_room, names);
    // A legend stands above, a list beside or below.
    let (list_at, map_at) = match (is_named, is_beside) {
        (true, _) => ((1.0, 0.0), (1.0, list.height + 12.0)),
        (_, true) => ((map.0.max(200.0) + 44.0, 0.0), (1.0, 4.0)),
        _ => ((1.0, map.1 + 16.0), (1.0, 2.0)),
    };
    let height = f64::max(list_at.1 + list.height, map_at.1 + map.1) + 3.0;

    let mut sheet = Sheet::new();
    let count = atlas.classes.count();
    let absences = Vec::from_iter(atlas.absences());
    let swatch = |sheet: &mut Sheet, class: usize, field: [f64; 4]| {
        sheet.begin(atlas.classes.tone(class));
        sheet.pen("tile").field(field);
        match class {
            0 => empty(sheet, absences.iter().copied(), field),
            class => squares(sheet, class, count, field),
        }
        sheet.end();
    };
    list.draw(&mut sheet, list_at, &swatch);
    sheet.begin("tiles");
    // The own area last: its heavier edge lies over its neighbours'.
    let order = atlas.areas.iter().enumerate();
    let (own, others): (Vec<_>, Vec<_>) = order.partition(|(_, a)| a.series.role == Role::Own);
    for (order, area) in others.into_iter().chain(own) {
        let tile = placed.iter().find(|(series, _)| *series == area.index);
        let Some((_, tile)) = tile else { continue };
        let (left, top) = layout.corner(*tile);
        let (left, top) = (map_at.0 + left, map_at.1 + top);
        let field = [left, top, left + layout.tile.0, top + layout.tile.1];
        draw_tile(&mut sheet, &atlas, &layout, (order + 1, area), field);
    }
    sheet.end();
    sheet.finish(height)
}

fn draw_tile(
    sheet: &mut Sheet,
    atlas: &Atlas,
    layout: &Layout,
    (number, area): (usize, &Area),
    field: [f64; 4],
) {
    let [left, top, right, bottom] = field;
    let middle = (left + right) / 2.0;
    sheet.begin(atlas.classes.tone(area.class));
    let class = match area.series.role {
        Role::Own => "tile own",
        _ => "tile",
    };
    let pen = sheet.pen(class);
    if let Some(value) = area.point.and_then(|p| p.value) {
        pen.telling(value);
    }
    pen.titled(atlas.title(area)).field(field);
    let count = atlas.classes.count();
    if area.class > 0 {
        squares(sheet, area.class, count, [left, bottom - 15.0, right, bottom - 3.0]);
    }
    let has_value = area.point.is_some_and(|p| p.value.is_some());
    let sign = |sheet: &mut Sheet, field| {
        empty(sheet, atlas.absence(area).as_slice().iter().copied(), field)
    };
    let value = atlas.value(area);
    match layout.inside {
        Inside::Names => {
            let names = name(area, layout.tile.0);
            let text = LINE * (names.len() + 1) as f64;
            let room = LINE * (layout.lines + 1) as f64;
            let first = top + 7.0 + (room - text) / 2.0 + LINE / 2.0;
            sheet.lines((middle, first), Anchor::Middle, "on", &names);
            let y = first + LINE * names.len() as f64;
            let is_short = width(&value, true) + 4.0 <= layout.tile.0;
            match has_value || is_short {
                true => sheet.text(middle, y, Anchor::Middle, "on name", &value),
                false => sign(sheet, [left, y - 6.0, right, y + 6.0]),
            }
        }
        Inside::Values => {
            let y = top + 7.0 + LINE / 2.0;
            sheet.text(middle, y, Anchor::Middle, "on", &number.to_string());
            match has_value {
                true => sheet.text(middle, y + LINE, Anchor::Middle, "on name", &value),
                false => sign(sheet, [left, y + LINE - 6.0, right, y + LINE + 6.0]),
            }
        }
        Inside::Numbers => {
            let y = top + 5.0 + LINE / 2.0;
            sheet.text(middle, y, Anchor::Middle, "on", &number.to_string());
            if !has_value {
                sign(sheet, [left, bottom - 15.0, right, bottom - 3.0]);
            }
        }
    }
    sheet.end();
}

/// The sign of a class: of as many squares as there are classes so many are filled.
fn squares(sheet: &mut Sheet, class: usize, count: usize, [left, top, right, bottom]: [f64; 4]) {
    let taken = SQUARE.1 * count as f64 - (SQUARE.1 - SQUARE.0);
    if count < 2 || taken > right - left - 2.0 {
        return;
    }
    let (start, y) = ((left + right - taken) / 2.0, (top + bottom) / 2.0);
    let square = |index: usize| {
        let x = start + SQUARE.1 * index as f64;
        // A stroke runs along the edge, half of it outside.
        let inset = if index < class { 0.0 } else { 0.5 };
        let half = SQUARE.0 / 2.0 - inset;
        let (x0, x1) = (x + inset, x + SQUARE.0 - inset);
        vec![(x0, y - half), (x1, y - half), (x1, y + half), (x0, y + half)]
    };
    let full: Vec<_> = (0..class).map(square).collect();
    sheet.pen("step full").rings(&full);
    let open: Vec<_> = (class..count).map(square).collect();
    if !open.is_empty() {
        sheet.pen("step").rings(&open);
    }
}
