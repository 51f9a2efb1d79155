//! Stacked bars and tracks of targets, byte for byte as they were seen and found good.
//! `SPOORBOEK_BLESS=1 cargo test --test suite parts_golden` writes them anew; then look at them before
//! they are committed.

use chart::{progress, stacked};

use crate::{golden, parts};

#[test]
fn parts_and_tracks_are_told_and_drawn_as_they_were() {
    golden::hold(
        &parts::stacks(),
        |stack| &stack.id,
        |stack, locale| stacked::figure(stack, locale).unwrap(),
    );
    golden::hold(
        &parts::tracks(),
        |track| &track.id,
        |track, locale| progress(track, locale).unwrap(),
    );
}

/// Each number that a part tells is in the table, as it was written.
#[test]
fn parts_and_table_agree() {
    for stack in parts::stacks() {
        let figure = stacked::figure(&stack, golden::nl()).unwrap();
        let cells = figure.table.rows.iter().flat_map(|row| &row.cells);
        let known: Vec<String> = cells.filter_map(|c| Some(c.value?.to_string())).collect();
        let drawing = figure.drawing.unwrap();
        for svg in [drawing.wide, drawing.narrow] {
            assert!(svg.contains("data-value"), "{}", stack.id);
            for told in svg.split("data-value=\"").skip(1) {
                let value = told.split('"').next().unwrap();
                assert!(known.iter().any(|k| k == value), "{}: {value}", stack.id);
            }
        }
    }
}
