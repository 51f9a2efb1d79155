use std::path::Path;

use crate::Exit;
use author::rename::{Change, rename as renamed};
use base::diagnostic::Language;
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
    let changes = match renamed(&read.sources, &content, old, new, place.date) {
        Ok(changes) => changes,
        Err(problem) => return console.fail(problem, language),
    };
    if !dry_run && let Err((path, error)) = publish::replace_all(&written(&changes, &place.content))
    {
        let problem = publish::rules::cannot_write::file(&slashed(&path), &error);
        return console.fail(problem, language);
    }
    if console.format == Format::Json {
        console.nothing_wrong(language);
        let files =
            changes.iter().map(|one| json!({"from": one.from, "to": one.to, "places": one.places}));
        let result = json!({"written": !dry_run, "files": files.collect::<Vec<_>>()});
        return console.result(&format!("{result:#}"));
    }
    console.result(&told(&changes, old, new, dry_run, language))
}

/// What happens to each path of the disk: new bytes, or nothing where the file goes.
fn written(changes: &[Change], content: &Path) -> Vec<(std::path::PathBuf, Option<Vec<u8>>)> {
    let gone = changes.iter().filter_map(|one| one.from.as_ref().filter(|from| **from != one.to));
    let gone = gone.map(|from| (content.join(from), None));
    let new =
        changes.iter().map(|one| (content.join(&one.to), Some(one.text.clone().into_bytes())));
    new.chain(gone).collect()
}

fn told(changes: &[Change], old: &str, new: &str, dry_run: bool, language: Language) -> String {
    let head = text! {
        match dry_run {
            true => nl "“{old}” zou “{new}” gaan heten in:" en "“{old}” would be called “{new}” in:",
            false => nl "“{old}” heet nu “{new}” in:" en "“{old}” is now called “{new}” in:",
        }
    };
    let mut lines = vec![head.get(language).to_owned()];
    for Change { from, to, places, .. } in changes {
        lines.push(match from.as_ref().filter(|from| *from != to) {
            Some(from) => format!("  {from} → {to} ({places})"),
            None => format!("  {to} ({places})"),
        });
    }
    let end = text!(
        "De oude id staat als alias in het bestand.",
        "The old id stands as an alias in the file."
    );
    lines.push(end.get(language).to_owned());
    lines.join("\n")
}
