//! Every test that looks at more than one crate, as one program: it is linked once.
//!
//! `cargo test --test suite dossier` runs the tests of one module.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at what it does not expect"
)]
#![allow(clippy::disallowed_methods, reason = "a test reads and writes files")]

mod activity_pages;
mod addresses;
mod architecture;
mod arguments;
mod as_json;
mod audit_cases;
mod bad_input;
mod bare;
mod breakdowns;
mod cases;
mod chart_golden;
mod charts;
mod claims;
mod cli;
mod commitments;
mod council;
mod derived;
mod diagrams;
mod diff;
mod dossier;
mod drawn_values;
mod editions;
mod embargo;
mod example_content;
mod faults;
mod features;
mod few_words;
mod figures_as_files;
mod fuzzed;
mod gallery;
mod golden;
mod growth;
mod handbook;
mod history;
mod home;
mod import_anything;
mod import_cases;
#[cfg(feature = "fetch")]
mod import_service;
mod indicator_and_area;
mod judgements;
mod keys;
mod keys_shown;
mod known_and_unknown;
mod long_lists;
mod looks;
mod lsp;
mod money_by_place;
mod money_walk;
mod names;
mod new;
mod next_date;
mod open_data;
#[cfg(feature = "pdf")]
mod paper;
mod parquet;
mod parts;
mod parts_golden;
mod payloads;
mod pictures;
mod places;
mod publish;
mod read_anything;
mod rename;
mod rules;
mod schemas;
mod search;
mod serve;
mod single_pages;
mod support;
mod tables_as_files;
mod tags;
mod targets;
mod terms;
mod text_cases;
mod themes;
mod third_language;
mod told_truly;
mod usual_mistakes;
mod verdicts;
mod verify;
mod whole_and_parts;
mod words;
mod words_cases;
