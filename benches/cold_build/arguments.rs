use std::path::PathBuf;

use clap::Parser;

use crate::measure::Surroundings;
use crate::programme::Size;

/// Makes a programme of any size and measures a cold build of it: the time by the clock, the time
/// of each stage, of the processor, and the most memory that was resident.
///
/// Every run starts without an output folder. Give sizes behind `--`:
/// `cargo bench --bench cold_build -- --indicators 1000 --scale`.
#[derive(Debug, Parser)]
#[command(name = "cold_build")]
pub struct Arguments {
    #[command(flatten)]
    size: Size,
    /// Builds to measure; the memory is measured in one more [default: 5]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    runs: Option<u16>,
    /// Threads of the program; else as many as there are processors
    #[arg(long, value_name = "N")]
    pub jobs: Option<u16>,
    /// Measure this size and ten times its indicators, and print the ratios
    #[arg(long)]
    pub scale: bool,
    /// Only write the programme into this folder, to look at it
    #[arg(long, value_name = "DIR", conflicts_with_all = ["scale", "folder"])]
    pub keep: Option<PathBuf>,
    #[command(flatten)]
    pub surroundings: Surroundings,
}

impl Arguments {
    pub fn size(&self) -> Size {
        if self.surroundings.is_tiny() { self.size.with_indicators(20) } else { self.size.clone() }
    }

    pub fn runs(&self) -> usize {
        match self.runs {
            _ if self.surroundings.is_tiny() => 1,
            Some(runs) => usize::from(runs),
            None => 5,
        }
    }
}
