//! The site while it is written: the content is kept read, a page is made when the browser asks for
//! it, and a change is on the screen when the file is saved.

mod edition;
mod keeper;
mod news;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use crate::Exit;
use base::diagnostic::Language;
use serve::{Listeners, Taken, Watch};

use super::model::themes_folder;
use super::{Console, Options};
use keeper::{Answers, Keeper};

/// How a site is served.
#[derive(Debug)]
pub struct Serve {
    /// None takes the first that is free from 4242 on.
    pub port: Option<u16>,
    /// Whether a browser is opened.
    pub open: bool,
}

const PORT: u16 = 4242;

/// Answers a browser on this machine until the user stops it.
pub fn serve(options: &Options, wishes: &Serve, console: &Console) -> Exit {
    let language = console.language_for("nl");
    let listeners = match listen(wishes.port) {
        Ok(listeners) => listeners,
        Err((port, taken)) => {
            console.complaint(&port_taken(port, &taken, language));
            return Exit::System;
        }
    };
    // First the watch, so that nothing is written between it and the first reading.
    let watch = Watch::new(watched(options));
    let keeper = match Keeper::new(options, console) {
        Ok(keeper) => keeper,
        Err(exit) => return exit,
    };
    let kept = Arc::clone(&keeper);
    watch.tell(move |touched| kept.renew(touched));
    let address = format!("http://localhost:{}/", listeners.port);
    console.result(&match keeper.language() {
        Language::Dutch => format!("De site staat op {address} (stoppen: Ctrl-C)"),
        Language::English => format!("The site is at {address} (to stop: Ctrl-C)"),
    });
    if wishes.open && !open(&address) {
        console.complaint(&match keeper.language() {
            Language::Dutch => format!("De browser gaat niet vanzelf open: ga naar {address}"),
            Language::English => format!("The browser does not open by itself: go to {address}"),
        });
    }
    let board = keeper.board().clone();
    match serve::serve(listeners, Box::new(Answers(keeper)), board) {
        Ok(()) => Exit::Clean,
        Err(problem) => {
            console.complaint(&problem.to_string());
            Exit::System
        }
    }
}

/// The port that was asked for, else the first that is free.
fn listen(asked: Option<u16>) -> Result<Listeners, (u16, Taken)> {
    let port = asked.unwrap_or(PORT);
    serve::listen(port).or_else(|taken| match (asked, taken.next) {
        (None, Some(next)) => serve::listen(next).map_err(|taken| (next, taken)),
        _ => Err((port, taken)),
    })
}

fn port_taken(port: u16, taken: &Taken, language: Language) -> String {
    let problem = &taken.problem;
    let (is_used, next) = (problem.kind() == std::io::ErrorKind::AddrInUse, taken.next);
    let next = next.map(|next| format!("--port {next}"));
    match (language, next) {
        (Language::Dutch, Some(next)) if is_used => {
            format!("Poort {port} is in gebruik. Vrij is: {next}")
        }
        (Language::English, Some(next)) if is_used => {
            format!("Port {port} is in use. Free is: {next}")
        }
        (Language::Dutch, _) => format!("Poort {port} kan niet worden gebruikt: {problem}"),
        (Language::English, _) => format!("Port {port} cannot be used: {problem}"),
    }
}

/// The folders in which a change matters, whether they are there or not.
fn watched(options: &Options) -> Vec<PathBuf> {
    let mut folders = vec![options.content.clone(), themes_folder(&options.content)];
    folders.extend(options.theme.as_deref().map(PathBuf::from));
    // The folder that is meant by no name is the one in which the program runs.
    let named = folders.into_iter().map(|folder| match folder.as_os_str().is_empty() {
        true => Path::new(".").to_owned(),
        false => folder,
    });
    named.collect()
}

/// Asks the system to show an address; false where it has nothing to do so.
fn open(address: &str) -> bool {
    let (program, before): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/c", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    Command::new(program).args(before).arg(address).spawn().is_ok()
}
