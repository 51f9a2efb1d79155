use std::path::Path;

use crate::Exit;
use author::cms::Cms;
use base::diagnostic::{Diagnostic, nearest};
use base::text;
use serde_json::{Map, Value, json};

use super::read::slashed;
use super::{Console, Format};

/// JSON Schemas of what editors write: all of them, or one by its name; into a folder, or to standard output.
pub fn schema(name: Option<&str>, out: Option<&Path>, console: &Console) -> Exit {
    let all = author::schema::schemas();
    let wanted =
        |file: &str| name.is_none_or(|name| file.strip_suffix(".schema.json") == Some(name));
    let chosen: Vec<(String, Value)> =
        all.iter().filter(|(file, _)| wanted(file)).cloned().collect();
    let language = console.language_for("nl");
    if let (true, Some(name)) = (chosen.is_empty(), name) {
        let names = all.iter().filter_map(|(file, _)| file.strip_suffix(".schema.json"));
        let near = nearest(name, names.clone()).unwrap_or_default();
        let known = names.collect::<Vec<_>>().join(", ");
        let problem = text!("er is geen schema “{name}”", "there is no schema “{name}”");
        let hint = text! {
            match near {
                "" => nl "Kies uit: {known}." en "Choose one of: {known}.",
                _ => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            }
        };
        return console.refuse(&problem, Some(&hint), language);
    }
    let Some(out) = out else {
        console.nothing_wrong(language);
        return console.result(&match (name, chosen.as_slice()) {
            (Some(_), [(_, schema)]) => format!("{schema:#}"),
            _ => format!("{:#}", Value::Object(chosen.into_iter().collect::<Map<_, _>>())),
        });
    };
    let mut written = Vec::new();
    for (file, schema) in &chosen {
        let path = out.join(file);
        if let Err(problem) = write(&path, &format!("{schema:#}\n")) {
            return console.fail(problem, language);
        }
        written.push(slashed(&path));
    }
    console.nothing_wrong(language);
    if console.format == Format::Json {
        return console.result(&format!("{:#}", json!({"written": written})));
    }
    let (count, shown) = (chosen.len(), slashed(out));
    let told = text!("{count} schema’s staan in {shown}.", "{count} schemas are in {shown}.");
    console.result(told.get(language))
}

/// A configuration of a CMS: into a folder, or to standard output.
pub fn cms(cms: Cms, languages: &[String], out: Option<&Path>, console: &Console) -> Exit {
    let first = languages.first().map_or("nl", String::as_str);
    let language = console.language_for(first);
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let config = author::cms::config(cms, &languages, language);
    let Some(out) = out else {
        console.nothing_wrong(language);
        return console.result(config.trim_end());
    };
    let path = out.join("config.yml");
    if let Err(problem) = write(&path, &config) {
        return console.fail(problem, language);
    }
    console.nothing_wrong(language);
    let shown = slashed(&path);
    if console.format == Format::Json {
        return console.result(&format!("{:#}", json!({"written": [shown]})));
    }
    let told = text!("De configuratie staat in {shown}.", "The configuration is in {shown}.");
    console.result(told.get(language))
}

fn write(path: &Path, text: &str) -> Result<(), Diagnostic> {
    publish::write_file(path, text.as_bytes(), true)
        .map_err(|error| publish::rules::cannot_write::file(&slashed(path), &error))
}
