//! Help, and what is wrong with the arguments, in the language of the editor.
//!
//! The English that clap says by itself is left as it is; in Dutch every kind of error is told here, and the few words
//! around the help are replaced.

use std::ffi::OsString;
use std::io::{IsTerminal, Write};

use base::capitalised;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, Error};

use super::arguments::Expected;
use super::refuse;
use crate::Exit;
use crate::commands::Format;
use base::diagnostic::Language;

/// Says what clap has to say of arguments that it does not run: help, the version or an error.
pub fn print(command: Command, arguments: &[OsString], format: Format, language: Language) -> Exit {
    let Err(mut error) = localised(command, language).try_get_matches_from(arguments) else {
        return Exit::System;
    };
    suggest_by_meaning(&mut error);
    let is_error = error.use_stderr();
    let is_plain = std::env::var_os("NO_COLOR").is_some()
        || !if is_error {
            std::io::stderr().is_terminal()
        } else {
            std::io::stdout().is_terminal()
        };
    let drawn = error.render();
    let text = match language {
        Language::Dutch if is_told(error.kind()) => problem(&error),
        _ if is_plain => drawn.to_string(),
        _ => drawn.ansi().to_string(),
    };
    let text = if language == Language::Dutch { in_dutch(&text) } else { text };
    if is_error && matches!(format, Format::Json | Format::Sarif) {
        let (said, tip) = in_short(&text);
        return refuse(&said, tip.as_deref(), format);
    }
    let text = format!("{}\n", text.trim_end());
    // Help and version are results; a wrong argument is a failure of the call.
    let printed = match is_error {
        true => std::io::stderr().write_all(text.as_bytes()),
        false => std::io::stdout().write_all(text.as_bytes()),
    };
    if is_error || printed.is_err() { Exit::System } else { Exit::Clean }
}

/// What is wrong, and the tip, each in one line: how to call the command is for people.
fn in_short(text: &str) -> (String, Option<String>) {
    let said = text.trim_start_matches("error:").trim_start_matches("fout:");
    let is_told = |part: &&str| !["Usage:", "Gebruik:"].iter().any(|word| part.starts_with(word));
    let mut parts: Vec<&str> = said.split("\n\n").map(str::trim).filter(is_told).collect();
    // The last says how to ask for help.
    parts.pop();
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (tips, said): (Vec<&str>, Vec<&str>) =
        parts.into_iter().partition(|part| part.starts_with("tip:"));
    let tip = tips.first().and_then(|tip| tip.strip_prefix("tip:")).map(line);
    (line(&said.join(" ")), tip)
}

/// What commands are called elsewhere, or in Dutch.
const OTHER_NAMES: [(&str, &[&str]); 9] = [
    ("build", &["bouw", "bouwen", "generate", "publish", "publiceer", "compile", "make"]),
    ("check", &["controleer", "controle", "validate", "lint", "test", "valideer"]),
    ("diff", &["verschil", "vergelijk", "compare", "changes"]),
    ("explain", &["uitleg", "doc", "docs"]),
    ("import", &["importeer", "add"]),
    ("new", &["nieuw", "maak", "scaffold"]),
    ("new programme", &["init", "create", "start"]),
    ("rename", &["hernoem", "move", "mv"]),
    ("serve", &["preview", "watch", "dev", "voorbeeld", "server", "run"]),
];

/// Suggests the command that is called so elsewhere, where none is spelt alike.
fn suggest_by_meaning(error: &mut Error) {
    let Some(ContextValue::String(given)) = error.get(ContextKind::InvalidSubcommand) else {
        return;
    };
    let meant = OTHER_NAMES.iter().find(|(_, names)| names.contains(&given.as_str()));
    let is_told = error.get(ContextKind::SuggestedSubcommand).is_some();
    if let Some((command, _)) = meant.filter(|_| !is_told) {
        let suggested = ContextValue::Strings(vec![(*command).to_owned()]);
        error.insert(ContextKind::SuggestedSubcommand, suggested);
    }
}

/// The command with the texts of one language: of two paragraphs English is the first, Dutch the second.
pub fn localised(command: Command, language: Language) -> Command {
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string);
    let command = match about {
        Some(about) => command.about(paragraph(&about, language)).long_about(None::<&str>),
        None => command,
    };
    let told = |arg: Arg| {
        let help = arg.get_long_help().or(arg.get_help()).map(ToString::to_string);
        let Some(help) = help else { return arg };
        let help = format!("{}{}", paragraph(&help, language), values(&arg, language));
        let arg = arg.help(help).long_help(None::<&str>);
        let takes_values = arg.get_action().takes_values();
        arg.hide_default_value(takes_values).hide_possible_values(takes_values)
    };
    command.mut_args(told).mut_subcommands(|inner| localised(inner, language))
}

fn paragraph(text: &str, language: Language) -> String {
    let (english, dutch) = text.split_once("\n\n").unwrap_or((text, text));
    match language {
        Language::Dutch => dutch.trim_end_matches('.').to_owned(),
        Language::English => english.trim_end_matches('.').to_owned(),
    }
}

/// What an argument is where nobody gives it, and what it can be.
fn values(arg: &Arg, language: Language) -> String {
    if !arg.get_action().takes_values() {
        return String::new();
    }
    let (by_default, possible) = match language {
        Language::Dutch => ("standaard", "mogelijk"),
        Language::English => ("default", "possible"),
    };
    let defaults =
        arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned());
    let words = arg.get_possible_values();
    let words = words.iter().map(|value| value.get_name().to_owned());
    [(by_default, defaults.collect::<Vec<_>>()), (possible, words.collect())]
        .iter()
        .filter(|(_, values)| !values.is_empty())
        .map(|(name, values)| format!(" [{name}: {}]", values.join(", ")))
        .collect()
}

/// The words that clap itself puts around names and texts, and the same in Dutch.
const WORDS: [(&str, &str); 11] = [
    ("Usage:", "Gebruik:"),
    ("Commands:", "Opdrachten:"),
    ("Arguments:", "Argumenten:"),
    ("Options:", "Opties:"),
    ("[OPTIONS]", "[OPTIES]"),
    ("[COMMAND]", "[OPDRACHT]"),
    ("<COMMAND>", "<OPDRACHT>"),
    ("Output:", "Uitvoer:"),
    ("Print help", "Toont deze hulp"),
    ("Print version", "Toont de versie"),
    (
        "Print this message or the help of the given subcommand(s)",
        "Toont deze hulp, of die van een opdracht",
    ),
];

fn in_dutch(text: &str) -> String {
    WORDS.iter().fold(text.to_owned(), |text, (english, dutch)| text.replace(english, dutch))
}

/// Whether [`problem`] has a sentence for a kind of error.
fn is_told(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::InvalidValue
            | ErrorKind::UnknownArgument
            | ErrorKind::InvalidSubcommand
            | ErrorKind::ValueValidation
            | ErrorKind::TooManyValues
            | ErrorKind::TooFewValues
            | ErrorKind::WrongNumberOfValues
            | ErrorKind::NoEquals
            | ErrorKind::ArgumentConflict
            | ErrorKind::MissingRequiredArgument
            | ErrorKind::MissingSubcommand
            | ErrorKind::InvalidUtf8
    )
}

/// What is wrong, in Dutch, with a tip where clap has one, and how to call the command.
fn problem(error: &Error) -> String {
    let word = |kind| match error.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let argument = word(ContextKind::InvalidArg);
    let value = word(ContextKind::InvalidValue);
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            format!("De optie “{argument}” bestaat niet bij deze opdracht.")
        }
        ErrorKind::UnknownArgument => format!("“{argument}” is hier te veel."),
        ErrorKind::InvalidSubcommand => {
            format!("Spoorboek kent geen opdracht “{}”.", word(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            format!("Achter “{argument}” ontbreekt een waarde.")
        }
        ErrorKind::InvalidValue => format!("“{value}” is geen waarde voor “{argument}”."),
        ErrorKind::ValueValidation => format!("“{value}” is niet te lezen bij “{argument}”."),
        ErrorKind::ArgumentConflict => match word(ContextKind::PriorArg) {
            same if same == argument || same.is_empty() => {
                format!("“{argument}” mag maar één keer.")
            }
            prior => format!("“{argument}” en “{prior}” gaan niet samen."),
        },
        ErrorKind::MissingRequiredArgument => format!("Er ontbreekt nog: {argument}."),
        ErrorKind::MissingSubcommand => "Welke opdracht wilt u geven?".to_owned(),
        ErrorKind::InvalidUtf8 => "Een argument bevat tekens die niet te lezen zijn.".to_owned(),
        _ => format!("“{argument}” heeft te veel of te weinig waarden."),
    };
    let suggested =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    // Of several the last is most alike.
    let nearest = |kind| match error.get(kind) {
        Some(ContextValue::Strings(words)) => words.last().cloned().unwrap_or_default(),
        _ => word(kind),
    };
    let suggested = suggested.into_iter().map(nearest).find(|word| !word.is_empty());
    let possible = word(ContextKind::ValidValue);
    let expected = std::error::Error::source(error);
    let expected = expected.and_then(|source| source.downcast_ref::<Expected>());
    let tip = match (suggested, expected) {
        (Some(near), _) => Some(format!("Bedoelt u “{near}”?")),
        (None, Some(Expected(said))) => Some(sentence_of(&said.nl)),
        (None, None) => (!possible.is_empty()).then(|| format!("Mogelijk zijn: {possible}.")),
    };
    let tip = tip.map_or(String::new(), |tip| format!("  tip: {tip}\n\n"));
    let usage = word(ContextKind::Usage);
    let usage = if usage.is_empty() { usage } else { format!("{usage}\n\n") };
    format!("fout: {sentence}\n\n{tip}{usage}Met --help staat er wat er kan.\n")
}

/// With a capital and a full stop.
fn sentence_of(text: &str) -> String {
    format!("{}.", capitalised(text.trim_end_matches('.')))
}
