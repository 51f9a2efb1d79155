use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::bare;
use crate::measure::folder;
use crate::measure::output::{self, Output};
use crate::measure::peak::{self, Peak};
use crate::programme::TODAY;

/// A program that builds the site.
pub struct Contender {
    pub name: &'static str,
    program: PathBuf,
    /// What it is given; `OUT` stands for the folder to publish into, `PORT` for the port to serve at.
    build: Vec<String>,
    /// None where there is no such command.
    pub serve: Option<Served>,
}

/// How a program serves what it builds.
pub struct Served {
    arguments: Vec<String>,
    /// The table of the first indicator, and the path of its page.
    pub table: PathBuf,
    pub page: String,
}

/// What one build took.
pub struct Run {
    pub seconds: f64,
    pub peak: Peak,
    pub output: Output,
}

impl Contender {
    pub fn bare(content: &Path) -> Self {
        Self {
            name: "bare",
            program: std::env::current_exe().unwrap_or_default(),
            build: vec![bare::WORD.to_owned(), text(content), "OUT".to_owned()],
            serve: None,
        }
    }

    pub fn ours(content: &Path) -> Self {
        let with = |command: &[&str]| {
            let given = ["--date", TODAY, "--color", "never", "--content"];
            let words = command.iter().chain(&given).map(|&word| word.to_owned());
            words.chain([text(content)]).collect::<Vec<_>>()
        };
        Self {
            name: "spoorboek",
            program: env!("CARGO_BIN_EXE_spoorboek").into(),
            build: with(&["build", "--out", "OUT"]),
            serve: Some(Served {
                arguments: with(&["serve", "--port", "PORT"]),
                table: content.join("indicators/cijfer-00001.csv"),
                page: "/indicatoren/cijfer-00001/".to_owned(),
            }),
        }
    }

    pub fn hugo(program: &Path, tree: &Path) -> Self {
        let with = |words: &[&str]| {
            let words = words.iter().map(|&word| word.to_owned());
            words.chain(["--source".to_owned(), text(tree)]).collect::<Vec<_>>()
        };
        Self {
            name: "hugo",
            program: program.to_owned(),
            build: with(&["build", "--quiet", "--destination", "OUT"]),
            serve: Some(Served {
                arguments: with(&["server", "--quiet", "--bind", "127.0.0.1", "--port", "PORT"]),
                table: tree.join("content/indicators/cijfer-00001/data.csv"),
                page: "/indicators/cijfer-00001/".to_owned(),
            }),
        }
    }

    /// A cold build into `out`, which does not exist.
    pub fn build(&self, out: &Path) -> Result<Run, Box<dyn Error>> {
        let start = Instant::now();
        let mut child = self.command(&self.build, "OUT", &text(out)).spawn()?;
        let peak = peak::follow(&child)?.unwrap_or_default();
        let status = child.wait()?;
        let seconds = start.elapsed().as_secs_f64();
        if !status.success() {
            return Err(format!("{} failed: {status}", self.name).into());
        }
        let output = output::count(out)?;
        folder::remove(out)?;
        Ok(Run { seconds, peak, output })
    }

    pub fn served(&self, served: &Served, port: u16) -> Command {
        self.command(&served.arguments, "PORT", &port.to_string())
    }

    fn command(&self, arguments: &[String], sign: &str, stands_for: &str) -> Command {
        let given = arguments.iter().map(|word| if word == sign { stands_for } else { word });
        let mut command = Command::new(&self.program);
        command.args(given).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

fn text(path: &Path) -> String {
    path.display().to_string()
}
