use std::path::Path;

use crate::Exit;
use author::rename::{Change, Renamed, Title, rename as renamed};
use base::diagnostic::{Language, Text};
use base::text;
use serde_json::json;

use super::read::{read, slashed};
use super::{Console, Format, Place};

/// Another id for an object, everywhere: all files or none.
pub fn rename(place: &Place, old: &str, new: &str, dry_run: bool, console: &Console) -> Exit {
    let read = match read(place, console) {
        Ok(read) => read,
        Err(exit) => return exit,
    };
    let language = read.language;
    let (content, _) = programme::parse(&read.sources);
    let done = match renamed(&read.sources, &content, old, new, place.date) {
        Ok(done) => done,
        Err(problem) => return console.fail(problem, language),
    };
    let Renamed { files: changes, title } = &done;
    if !dry_run && let Err((path, error)) = publish::replace_all(&written(changes, &place.content))
    {
        let problem = publish::rules::cannot_write::file(&slashed(&path), &error);
        return console.fail(problem, language);
    }
    console.nothing_wrong(language);
    if console.format == Format::Json {
        let files =
            changes.iter().map(|one| json!({"from": one.from, "to": one.to, "places": one.places}));
        let result = json!({"written": !dry_run, "files": files.collect::<Vec<_>>()});
        return console.result(&format!("{result:#}"));
    }
    let shown = |path: &str| slashed(&place.content.join(path));
    let mut lines = told(changes, (old, new), dry_run, language);
    if let Some(title) = title {
        lines.push(title_stays(title, &shown(&title.path)).get(language).to_owned());
    }
    console.result(&lines.join("\n"))
}

/// What happens to each path of the disk: new bytes, or nothing where the file goes.
fn written(changes: &[Change], content: &Path) -> Vec<(std::path::PathBuf, Option<Vec<u8>>)> {
    let gone = changes.iter().filter_map(|one| one.from.as_ref().filter(|from| **from != one.to));
    let gone = gone.map(|from| (content.join(from), None));
    let new =
        changes.iter().map(|one| (content.join(&one.to), Some(one.text.clone().into_bytes())));
    new.chain(gone).collect()
}

fn told(
    changes: &[Change],
    (old, new): (&str, &str),
    dry_run: bool,
    language: Language,
) -> Vec<String> {
    let head = text! {
        match dry_run {
            true => nl "“{old}” zou “{new}” gaan heten in:" en "“{old}” would be called “{new}” in:",
            false => nl "“{old}” heet nu “{new}” in:" en "“{old}” is now called “{new}” in:",
        }
    };
    let mut lines = vec![head.get(language).to_owned()];
    for Change { from, to, places, .. } in changes {
        let path = match from.as_ref().filter(|from| *from != to) {
            Some(from) => format!("{from} → {to}"),
            None => to.clone(),
        };
        // A file of which only the name changes holds the id nowhere.
        let count = if *places == 0 { String::new() } else { format!(" ({places})") };
        lines.push(format!("  {path}{count}"));
    }
    let end = text!(
        "De oude id staat als alias in het bestand: oude adressen leiden naar de nieuwe.",
        "The old id stands as an alias in the file: old addresses lead to the new ones."
    );
    lines.push(end.get(language).to_owned());
    lines
}

/// Only the id is another; what readers see is for the editors to say.
fn title_stays(title: &Title, file: &str) -> Text {
    let (text, line) = (&title.text, title.line);
    text!(
        "De titel blijft “{text}”. Moet die ook anders, verander hem dan in {file}:{line}.",
        "The title stays “{text}”. If it should change too, do so in {file}:{line}."
    )
}
