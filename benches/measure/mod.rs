//! What every measuring of the whole program needs: where to work, what a process took, what it made.

pub mod folder;
pub mod output;
pub mod peak;

use std::path::PathBuf;

/// Options of each such benchmark.
#[derive(Debug, clap::Args)]
pub struct Surroundings {
    /// Where to work; else in memory where the system offers that, else in the temporary folder
    #[arg(long = "out", value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// A tiny run, to see that it works
    #[arg(long)]
    test: bool,
    /// What `cargo bench` adds
    #[arg(long, hide = true)]
    bench: bool,
}

impl Surroundings {
    /// Without any argument, which is how `cargo test --benches` runs it, the run is tiny; `cargo bench` always gives one.
    pub fn is_tiny(&self) -> bool {
        self.test || std::env::args_os().len() == 1
    }
}

/// The median; 0 of nothing.
pub fn middle(numbers: impl IntoIterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = numbers.into_iter().collect();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
