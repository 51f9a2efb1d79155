use std::process::Command;

use crate::arguments::Arguments;
use crate::contender::Run;
use crate::measure::middle;
use crate::measure::output::Output;

/// What a program took for one size: the middle of its runs.
pub struct Row {
    indicators: usize,
    name: &'static str,
    processor: f64,
    clock: f64,
    mebibytes: f64,
    output: Output,
    edit: Option<f64>,
}

pub const HEAD: &str = "| indicators | program | processor | of bare | clock | of bare | memory | pages | files | output | an edit |\n\
    |---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

impl Row {
    pub fn of(indicators: usize, name: &'static str, runs: Vec<Run>, edit: Option<f64>) -> Self {
        let of = |value: fn(&Run) -> f64| middle(runs.iter().map(value));
        Self {
            indicators,
            name,
            processor: of(|run| run.peak.processor_seconds),
            clock: of(|run| run.seconds),
            mebibytes: of(|run| run.peak.kibibytes as f64 / 1024.0),
            output: runs.first().map(|run| run.output).unwrap_or_default(),
            edit,
        }
    }

    /// A line of the table; `before` holds that of the bare program.
    pub fn line(&self, before: &[Self]) -> String {
        let bare =
            before.iter().rfind(|row| row.indicators == self.indicators && row.name == "bare");
        let bare = bare.unwrap_or(self);
        let Output { pages, files, bytes, .. } = self.output;
        let edit = self.edit.map_or_else(String::new, |edit| format!("{:.0} ms", edit * 1000.0));
        format!(
            "| {} | {} | {:.2} s | {:.1} × | {:.2} s | {:.1} × | {:.0} MiB | {pages} | {files} | {:.1} MB | {edit} |",
            self.indicators,
            self.name,
            self.processor,
            self.processor / bare.processor.max(0.01),
            self.clock,
            self.clock / bare.clock,
            self.mebibytes,
            bytes as f64 / 1e6,
        )
    }
}

/// By which power of the number of indicators the processor time of each program grows, from the
/// smallest to the largest of them.
pub fn growth(rows: &[Row]) -> String {
    let names = ["bare", "spoorboek", "hugo"];
    let told = names.iter().filter_map(|name| {
        let mut own = rows.iter().filter(|row| row.name == *name);
        let first = own.next()?;
        let last = own.next_back()?;
        let times = (last.processor.max(0.01) / first.processor.max(0.01)).ln();
        let power = times / (last.indicators as f64 / first.indicators as f64).ln();
        Some(format!("{name} {power:.2} ({} to {})", first.indicators, last.indicators))
    });
    format!(
        "Growth of processor time, as a power of the indicators: {}",
        told.collect::<Vec<_>>().join(", ")
    )
}

/// What was compared on what.
pub fn machine(arguments: &Arguments) -> String {
    let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor.lines().find(|line| line.starts_with("model name"));
    let model = model.and_then(|line| line.split_once(": ")).map_or("processor unknown", |l| l.1);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let hugo = arguments.hugo.as_ref().map_or_else(String::new, |hugo| {
        let told = Command::new(hugo).arg("version").output().map(|told| told.stdout);
        let told = String::from_utf8_lossy(&told.unwrap_or_default()).into_owned();
        let version = told.lines().find(|line| line.starts_with("hugo v")).unwrap_or_default();
        format!(", {}", version.split(' ').take(2).collect::<Vec<_>>().join(" "))
    });
    format!(
        "{model}, {cores} cores; spoorboek {}{hugo}; median of {}",
        env!("CARGO_PKG_VERSION"),
        arguments.runs
    )
}
