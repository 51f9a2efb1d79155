use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::measure::{folder, output, peak};
use crate::programme::{Size, TODAY};
use crate::report::{Measured, Stage};

/// The program as it is delivered, on one folder of content.
pub struct Build<'a> {
    pub content: &'a Path,
    pub out: &'a Path,
    pub jobs: Option<u16>,
}

impl Build<'_> {
    /// Builds `runs` times for the clock, and once more for memory and processor. Looking at the
    /// process costs a little, and so it is not done while timing.
    pub fn measure(&self, runs: usize, size: &Size) -> Result<Measured, Box<dyn Error>> {
        let mut seconds = Vec::with_capacity(runs);
        let mut stages: Vec<Stage> = Vec::new();
        for _ in 0..runs {
            folder::remove(self.out)?;
            let start = Instant::now();
            let result = self.command().output()?;
            seconds.push(start.elapsed().as_secs_f64());
            let words = String::from_utf8_lossy(&result.stdout).into_owned();
            if !result.status.success() {
                return Err(failed(&String::from_utf8_lossy(&result.stderr)).into());
            }
            note(&mut stages, &words);
        }
        folder::remove(self.out)?;
        let mut child = self.command().stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let peak = peak::follow(&child)?;
        child.wait()?;
        seconds.sort_by(f64::total_cmp);
        Ok(Measured { size: size.clone(), seconds, stages, peak, output: output::count(self.out)? })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_spoorboek"));
        command.args(["build", "--timings", "--color", "never", "--date", TODAY]);
        command.arg("--content").arg(self.content);
        command.arg("--out").arg(self.out);
        if let Some(jobs) = self.jobs {
            command.args(["--jobs", &jobs.to_string()]);
        }
        command.stdin(Stdio::null());
        command
    }
}

/// Adds the stages that `--timings` has printed, `render      123.4 ms`, to those of other runs.
fn note(stages: &mut Vec<Stage>, words: &str) {
    for line in words.lines() {
        let mut parts = line.split_whitespace();
        let (Some(name), Some(number), Some("ms"), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let Ok(milliseconds) = number.parse::<f64>() else {
            continue;
        };
        match stages.iter_mut().find(|stage| stage.name == name) {
            Some(stage) => stage.milliseconds.push(milliseconds),
            None => stages.push(Stage { name: name.to_owned(), milliseconds: vec![milliseconds] }),
        }
    }
}

/// The first of what the program said, which may be thousands of lines.
fn failed(words: &str) -> String {
    let first: Vec<&str> = words.lines().take(40).collect();
    format!("the build failed\n{}", first.join("\n"))
}
