//! Long work as it goes, on a terminal: what comes and goes within a moment is not shown.

use std::thread;
use std::time::Duration;

use base::diagnostic::Language;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Console;

const MOMENT: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(120);

/// A line below all others that says what is done.
#[derive(Debug)]
pub struct Progress {
    line: ProgressBar,
    language: Language,
}

impl Progress {
    /// None where nobody looks.
    pub fn new(console: &Console) -> Option<Self> {
        console.progress.then(|| {
            let line = ProgressBar::hidden();
            let waiting = line.downgrade();
            thread::spawn(move || {
                thread::sleep(MOMENT);
                if let Some(line) = waiting.upgrade().filter(|line| !line.is_finished()) {
                    line.set_draw_target(ProgressDrawTarget::stderr());
                    line.enable_steady_tick(TICK);
                }
            });
            Self { line, language: console.language_for("nl") }
        })
    }

    /// Says what is done now.
    pub fn stage(&self, name: &str) {
        let (nl, en) = match name {
            "read" | "parse" => ("De inhoud lezen", "Reading the content"),
            "resolve" | "texts" => ("De inhoud nakijken", "Checking the content"),
            "history" => {
                ("In git nagaan wat er wanneer veranderde", "Asking git what changed when")
            }
            "insight" => ("De cijfers nakijken", "Checking the figures"),
            "render" => ("Pagina’s maken", "Making pages"),
            _ => return,
        };
        let said = if self.language == Language::Dutch { nl } else { en };
        self.line.set_message(format!("{said}…"));
    }

    /// From here on pages are counted, up to all of them.
    pub fn count(&self, pages: usize) {
        self.line.set_length(pages as u64);
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {pos}/{len} {wide_bar}") {
            self.line.set_style(style);
        }
    }

    pub fn one_more(&self) {
        self.line.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.line.finish_and_clear();
    }
}
