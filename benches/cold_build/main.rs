//! How long the real program takes to build a programme that it has never seen, and how much
//! memory it needs: `cargo bench --bench cold_build -- --help`.
#![allow(
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock, writes content and looks at what was published"
)]

mod arguments;
#[path = "../measure/mod.rs"]
mod measure;
#[path = "../programme/mod.rs"]
mod programme;
mod report;
mod run;

use std::error::Error;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use arguments::Arguments;
use clap::Parser;
use measure::folder::Workplace;
use programme::Size;
use report::Measured;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match measure(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("cold_build: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let size = arguments.size();
    if let Some(folder) = &arguments.keep {
        refuse_filled(folder)?;
        let written = programme::write(folder, &size)?;
        println!("{}", report::content(&size, written));
        println!("spoorboek build --date {} --content <DIR> --out <DIR>", programme::TODAY);
        return Ok(());
    }
    let workplace = Workplace::open(arguments.surroundings.folder.as_deref())?;
    if !arguments.scale {
        report::print(&one(arguments, &size, &workplace)?);
        return Ok(());
    }
    // The small one first, so that the peak of the large one cannot hide it.
    let small = one(arguments, &size, &workplace)?;
    report::print(&small);
    println!();
    let large = one(arguments, &size.with_indicators(size.indicators * 10), &workplace)?;
    report::print(&large);
    println!();
    report::print_ratios(&small, &large);
    Ok(())
}

/// Makes a programme of one size, builds it as often as was asked, and clears it away.
fn one(
    arguments: &Arguments,
    size: &Size,
    workplace: &Workplace,
) -> Result<Measured, Box<dyn Error>> {
    let content = workplace.clean("content")?;
    let written = programme::write(&content, size)?;
    eprintln!("{}", report::content(size, written));
    let build =
        run::Build { content: &content, out: &workplace.clean("public")?, jobs: arguments.jobs };
    let measured = build.measure(arguments.runs(), size)?;
    workplace.clean("public")?;
    workplace.clean("content")?;
    Ok(measured)
}

/// Fails where there is something in the folder already: it might be someone's programme.
fn refuse_filled(folder: &Path) -> io::Result<()> {
    let filled = std::fs::read_dir(folder).is_ok_and(|mut found| found.next().is_some());
    if filled {
        return Err(io::Error::new(
            io::ErrorKind::DirectoryNotEmpty,
            format!("{} is not empty", folder.display()),
        ));
    }
    Ok(())
}
