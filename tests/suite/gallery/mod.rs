//! The gallery: every kind of drawing with hard data, as readers see it, for those who work on
//! drawings. Each run writes it to `target/gallery`, a page for each subject, with the style sheets
//! of the default theme. Look at it in a browser, or hold the browser tests against it:
//!
//! ```text
//! cargo test --test suite gallery
//! tests/run gallery
//! ```
//!
//! A new kind of drawing is one more subject in [`subjects`]: a name, and figures with their titles.

mod page;

use std::fs;
use std::path::{Path, PathBuf};

use chart::{Plot, figure, progress, stacked};
use locale::Locale;
use page::{Entry, Subject};
use pages::render::Theme;

use crate::diagrams::cases as diagrams;
use crate::{charts, parts};

/// What the gallery shows, a page for each.
fn subjects(locale: &Locale) -> Vec<Subject> {
    let plots = |plots: Vec<Plot>| -> Vec<Entry> {
        plots.iter().map(|plot| Entry::new(&plot.id, figure(plot, locale))).collect()
    };
    let flows = diagrams::flow::cases()
        .iter()
        .map(|case| Entry::new(&case.id, chart::flow::figure(case, locale)))
        .collect();
    let amounts = diagrams::amounts::cases()
        .iter()
        .map(|case| Entry::new(&case.id, chart::amounts::figure(case, locale)))
        .collect();
    let networks = diagrams::network::cases()
        .iter()
        .map(|case| Entry::new(&case.id, chart::network::figure(case, locale)))
        .collect();
    let time_lines = diagrams::time_line::cases()
        .iter()
        .map(|case| Entry::new(&case.id, chart::time_line::figure(case, locale)))
        .collect();
    vec![
        Subject::new("lines", plots(charts::lines::lines())),
        Subject::new("multiples", plots(charts::multiples::multiples())),
        Subject::new("bars", plots(charts::bars::bars())),
        Subject::new("dots", plots(charts::dots::dots())),
        Subject::new("tiles", plots(charts::maps::tiles())),
        Subject::new("maps", plots(charts::maps::outlines())),
        Subject::new(
            "stacked",
            parts::stacks()
                .iter()
                .map(|stack| Entry::new(&stack.id, stacked::figure(stack, locale).unwrap()))
                .collect(),
        ),
        Subject::new(
            "progress",
            parts::tracks()
                .iter()
                .map(|track| Entry::new(&track.id, progress(track, locale).unwrap()))
                .collect(),
        ),
        Subject::new("words", plots(charts::words_only::words_only())),
        Subject::new("amounts", amounts),
        Subject::new("flows", flows),
        Subject::new("networks", networks),
        Subject::new("time-lines", time_lines),
    ]
}

#[test]
fn every_drawing_is_on_a_page_of_the_gallery() {
    let (theme, bag) = Theme::new(Vec::new());
    assert!(bag.is_empty(), "the theme has a problem");
    let locale = Locale::new("nl", &[]).0;
    let subjects = subjects(&locale);
    let folder = crate::support::root().join("target/gallery");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for asset in &theme.assets {
        fs::write(folder.join(&asset.published), &asset.bytes).unwrap();
    }
    fs::write(folder.join("index.html"), page::index(&subjects, &theme)).unwrap();
    for subject in &subjects {
        let page = page::subject(subject, &subjects, &theme);
        for entry in &subject.entries {
            let id = format!("id=\"{}\"", entry.title);
            assert_eq!(page.matches(&id).count(), 1, "{} is not once on its page", entry.title);
        }
        fs::write(file(&folder, subject), page).unwrap();
    }
    assert_eq!(locale.missing(), Vec::<String>::new());
}

fn file(folder: &Path, subject: &Subject) -> PathBuf {
    folder.join(format!("{}.html", subject.name))
}
