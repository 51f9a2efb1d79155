//! Questions to whoever sits at a terminal.

use std::io::{BufRead, Write};

/// Asks for a line of text; what is proposed holds where nothing is typed, or nobody can answer.
pub fn ask(question: &str, proposed: &str) -> String {
    let mut error = std::io::stderr().lock();
    // Where standard error is closed nobody reads it.
    let _ = write!(error, "{question} [{proposed}] ");
    let _ = error.flush();
    let mut line = String::new();
    match std::io::stdin().lock().read_line(&mut line) {
        Ok(_) if !line.trim().is_empty() => line.trim().to_owned(),
        _ => proposed.to_owned(),
    }
}
