use std::path::PathBuf;

use clap::Parser;

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

impl Arguments {
    /// From the command line. Without any, which is how `cargo test --benches` runs it, the run
    /// is tiny; `cargo bench` always says so.
    pub fn read() -> Self {
        let mut arguments = Self::parse();
        arguments.test |= std::env::args_os().len() == 1;
        arguments
    }

    pub fn size(&self) -> Size {
        if self.test { self.size.with_indicators(20) } else { self.size.clone() }
    }

    pub fn runs(&self) -> usize {
        match self.runs {
            _ if self.test => 1,
            Some(runs) => usize::from(runs),
            None => 5,
        }
    }
}
