use crate::measure::middle;
use crate::measure::output::Output;
use crate::measure::peak::Peak;
use crate::programme::{Size, Written};

/// What came of building one programme.
pub struct Measured {
    pub size: Size,
    /// By the clock, the shortest first.
    pub seconds: Vec<f64>,
    pub stages: Vec<Stage>,
    pub peak: Option<Peak>,
    pub output: Output,
}

/// A stage as the program timed it, once for each run.
pub struct Stage {
    pub name: String,
    pub milliseconds: Vec<f64>,
}

const MEBI: f64 = 1024.0 * 1024.0;

/// What was written, in a line.
pub fn content(size: &Size, written: Written) -> String {
    format!(
        "{} indicators of {} areas by {} years, {} words a page, {} language(s): {} files, {:.1} MiB",
        size.indicators,
        size.areas,
        size.years,
        size.words,
        size.languages,
        written.files,
        written.bytes as f64 / MEBI,
    )
}

pub fn print(measured: &Measured) {
    let Output { pages, charts, files, bytes } = measured.output;
    println!("{} indicators", measured.size.indicators);
    println!(
        "  made    {pages} pages, {charts} charts, {files} files, {:.1} MiB",
        bytes as f64 / MEBI
    );
    for stage in &measured.stages {
        println!("  {:<9} {:>9.1} ms", stage.name, middle(stage.milliseconds.iter().copied()));
    }
    let (low, high) = ends(&measured.seconds);
    println!(
        "  clock     {:>9.3} s, median of {} ({low:.3} to {high:.3})",
        middle(measured.seconds.iter().copied()),
        measured.seconds.len(),
    );
    match measured.peak {
        Some(peak) => {
            println!("  processor {:>9.2} s, all threads, kernel included", peak.processor_seconds);
            println!("  memory    {:>9.1} MiB, most resident at once", mebibytes(peak));
        }
        None => println!("  memory    not measured on this system"),
    }
}

/// How many times what the large one takes, of what the small one takes.
pub fn print_ratios(small: &Measured, large: &Measured) {
    println!("{} to {} indicators", small.size.indicators, large.size.indicators);
    let ratio = |name: &str, small: f64, large: f64| {
        println!("  {name:<9} {:>9.2} ×", large / small);
    };
    ratio("pages", small.output.pages as f64, large.output.pages as f64);
    ratio("bytes", small.output.bytes as f64, large.output.bytes as f64);
    for (few, many) in small.stages.iter().zip(&large.stages) {
        ratio(
            &few.name,
            middle(few.milliseconds.iter().copied()),
            middle(many.milliseconds.iter().copied()),
        );
    }
    ratio("clock", middle(small.seconds.iter().copied()), middle(large.seconds.iter().copied()));
    if let (Some(few), Some(many)) = (small.peak, large.peak) {
        ratio("processor", few.processor_seconds, many.processor_seconds);
        ratio("memory", mebibytes(few), mebibytes(many));
    }
}

fn mebibytes(peak: Peak) -> f64 {
    peak.kibibytes as f64 / 1024.0
}

fn ends(sorted: &[f64]) -> (f64, f64) {
    let end = |number: Option<&f64>| number.copied().unwrap_or_default();
    (end(sorted.first()), end(sorted.last()))
}
