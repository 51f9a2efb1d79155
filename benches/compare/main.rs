//! How long the same work takes other programs: a site with a page, a table of areas by years and a
//! line chart for each indicator, built by this program, by Hugo, and by a bare program that only
//! reads, parses and writes it: `cargo bench --bench compare -- --help`.
#![allow(
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock, writes content and looks at what was published"
)]

mod arguments;
mod bare;
mod contender;
mod edit;
mod hugo;
#[path = "../measure/mod.rs"]
mod measure;
#[path = "../programme/mod.rs"]
mod programme;
mod report;

use std::error::Error;
use std::process::ExitCode;

use arguments::Arguments;
use contender::{Contender, Run};
use measure::folder::Workplace;
use report::Row;

fn main() -> ExitCode {
    // The bare program is this one again, so that it is a process of its own as the others are.
    let done = match bare::asked() {
        Some((content, out)) => bare::build(&content, &out),
        None => compare(&Arguments::read()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("compare: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn compare(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let workplace = Workplace::open(arguments.surroundings.folder.as_deref())?;
    println!("{}\n", report::machine(arguments));
    println!("{}", report::HEAD);
    let mut rows: Vec<Row> = Vec::new();
    for &indicators in &arguments.indicators {
        let (content, tree) = (workplace.clean("content")?, workplace.clean("hugo")?);
        let size = arguments::size(indicators);
        programme::write(&content, &size)?;
        hugo::write(&tree, &content, &size)?;
        let mut contenders = vec![Contender::bare(&content), Contender::ours(&content)];
        contenders.extend(arguments.hugo.as_ref().map(|hugo| Contender::hugo(hugo, &tree)));
        let measured = in_turn(&contenders, arguments.runs, &workplace)?;
        for (contender, runs) in contenders.iter().zip(measured) {
            let edit = match arguments.edits {
                true => edit::measure(contender, &workplace.clean("served")?)?,
                false => None,
            };
            let row = Row::of(indicators, contender.name, runs, edit);
            println!("{}", row.line(&rows));
            rows.push(row);
        }
    }
    println!("\n{}", report::growth(&rows));
    Ok(())
}

/// Each of them after the other, and then all again, so that a noisy moment is no one's alone.
fn in_turn(
    contenders: &[Contender],
    runs: usize,
    workplace: &Workplace,
) -> Result<Vec<Vec<Run>>, Box<dyn Error>> {
    let mut measured: Vec<Vec<Run>> = contenders.iter().map(|_| Vec::new()).collect();
    for _ in 0..runs {
        for (contender, runs) in contenders.iter().zip(&mut measured) {
            runs.push(contender.build(&workplace.clean("public")?)?);
        }
    }
    workplace.clean("public")?;
    Ok(measured)
}
