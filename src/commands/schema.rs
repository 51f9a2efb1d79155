use std::path::Path;

use crate::Exit;
use base::diagnostic::nearest;
use base::text;
use serde_json::{Map, Value};

use super::Console;
use super::read::slashed;

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
        let problem = text! {
            match near {
                "" => nl "er is geen schema “{name}”. Kies uit: {known}." en "there is no schema “{name}”. Choose one of: {known}.",
                _ => nl "er is geen schema “{name}”. Bedoelt u “{near}”?" en "there is no schema “{name}”. Do you mean “{near}”?",
            }
        };
        return console.refuse(&problem, language);
    }
    let Some(out) = out else {
        return console.result(&match (name, chosen.as_slice()) {
            (Some(_), [(_, schema)]) => format!("{schema:#}"),
            _ => format!("{:#}", Value::Object(chosen.into_iter().collect::<Map<_, _>>())),
        });
    };
    for (file, schema) in &chosen {
        let path = out.join(file);
        if let Err(error) = publish::write_file(&path, format!("{schema:#}\n").as_bytes(), true) {
            let problem = publish::rules::cannot_write::file(&slashed(&path), &error);
            return console.fail(problem, language);
        }
    }
    let (count, shown) = (chosen.len(), slashed(out));
    let told = text!("{count} schema’s staan in {shown}.", "{count} schemas are in {shown}.");
    console.result(told.get(language))
}
