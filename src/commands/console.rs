use std::io::Write;

use crate::Exit;
use base::diagnostic::{Bag, Diagnostic, Language, Severity, Text, Texts, render};
use programme::source::Sources;

/// How a command speaks: results to standard output, diagnostics to standard error.
#[derive(Debug, Clone)]
pub struct Console {
    pub format: Format,
    pub quiet: bool,
    /// Every warning by itself, also where there are many of a kind.
    pub all: bool,
    pub errors_only: bool,
    pub color: bool,
    /// Whether long work is shown as it goes.
    pub progress: bool,
    /// As the user asked for it; none leaves it to the programme.
    pub language: Option<Language>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Human,
    Json,
    Github,
    Sarif,
}

/// More warnings of one kind are told in one.
const MOST_OF_A_KIND: usize = 10;

/// The language of the program that speakers of `tag` read.
pub fn language_of(tag: &str) -> Language {
    match tag.split('-').next() {
        Some("nl" | "fy" | "gos" | "nds" | "li") => Language::Dutch,
        _ => Language::English,
    }
}

impl Console {
    /// For who looks at what a command made and not at what it says.
    pub fn silent() -> Self {
        Self {
            format: Format::Json,
            quiet: true,
            all: false,
            errors_only: false,
            color: false,
            progress: false,
            language: Some(Language::English),
        }
    }

    /// The language of messages for a programme whose first language is `tag`.
    pub fn language_for(&self, tag: &str) -> Language {
        self.language.unwrap_or_else(|| language_of(tag))
    }

    /// Prints every diagnostic in the wanted format. Warnings outweigh `quiet`; notices do not.
    pub fn diagnostics(&self, bag: &Bag, texts: &dyn Texts, language: Language) {
        let mut sorted = bag.sorted(texts);
        if self.quiet && self.format == Format::Human {
            sorted.retain(|d| d.severity() != Severity::Notice);
        }
        let summary = render::summary(&sorted, texts, language);
        if self.errors_only {
            sorted.retain(|d| d.severity() == Severity::Error);
        }
        let text = match self.format {
            Format::Human => {
                let folded = if self.all { usize::MAX } else { MOST_OF_A_KIND };
                let report = render::report(&sorted, texts, language, self.color, folded);
                let end = if summary.is_empty() { "" } else { "\n" };
                format!("{report}{summary}{end}")
            }
            Format::Json => render::json(&sorted, texts, language),
            Format::Github => render::github(&sorted, texts, language),
            Format::Sarif => render::sarif(&sorted, texts, language),
        };
        // A closed pipe is no reason to fail: nobody is reading.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// Tells the one thing that kept a command from its work and is no matter of the content.
    pub fn fail(&self, problem: Diagnostic, language: Language) -> Exit {
        self.diagnostics(&Bag::from_iter([problem]), &Sources::default(), language);
        Exit::System
    }

    /// Says to programs that there is nothing to report, where a result follows that they read.
    pub fn nothing_wrong(&self, language: Language) {
        self.diagnostics(&Bag::new(), &Sources::default(), language);
    }

    /// Tells what a command could not do and is no matter of the content.
    pub fn complaint(&self, text: &str) {
        // Where standard error is closed nobody reads it.
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }

    /// Says why a call cannot be done, and what can be.
    pub fn refuse(&self, problem: &Text, hint: Option<&Text>, language: Language) -> Exit {
        let (said, hint) = (problem.get(language), hint.map(|hint| hint.get(language)));
        let told = match self.format {
            Format::Json => render::json_refusal(said, hint),
            Format::Sarif => render::sarif_refusal(said, hint),
            Format::Human | Format::Github => render::refusal(said, hint, language),
        };
        self.complaint(told.trim_end());
        Exit::System
    }

    /// Prints a result, unless the user wants quiet. Fails when it cannot be written.
    pub fn result(&self, text: &str) -> Exit {
        if self.quiet {
            return Exit::Clean;
        }
        match writeln!(std::io::stdout().lock(), "{text}") {
            Ok(()) => Exit::Clean,
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Exit::Clean,
            Err(_) => Exit::System,
        }
    }
}
