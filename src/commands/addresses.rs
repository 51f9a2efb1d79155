use crate::Exit;
use base::diagnostic::{Diagnostic, Texts};
use base::text;
use pages::address::{Host, moved, unrecorded};
use serde_json::json;

use super::model::{Model, Stages};
use super::read::{no_content, slashed};
use super::{Console, Format, Options};

/// The ledger of published addresses.
const LEDGER: &str = "addresses.csv";

/// The addresses of the site that the ledger lacks; with `update` they are added to it. With `host` the addresses
/// that moved instead, as rules of a web server.
pub fn addresses(options: &Options, update: bool, host: Option<Host>, console: &Console) -> Exit {
    let model = match Model::read(options, console, &mut Stages::default()) {
        Ok(model) => model,
        Err(problem) => return no_content(problem, console),
    };
    let language = model.language;
    if model.bag.has_errors() {
        console.diagnostics(&model.bag, &model.sources, language);
        return Exit::Content;
    }
    if let Some(host) = host {
        let rules = moved(&model.programme, model.site(), host);
        console.nothing_wrong(language);
        return if rules.is_empty() { Exit::Clean } else { console.result(rules.trim_end()) };
    }
    let new = unrecorded(&model.programme, model.site(), &model.below());
    let since = options.date.to_string();
    let lines: Vec<[&str; 3]> =
        new.iter().map(|(address, id)| [address.as_str(), id, since.as_str()]).collect();
    if update && !lines.is_empty() {
        let before = model.sources.find(LEDGER).map(|file| model.sources.text(file));
        let text = with_rows(before.unwrap_or("address,id,since\n"), &lines);
        let path = options.content.join(LEDGER);
        if let Err(error) = publish::write_file(&path, text.as_bytes(), true) {
            let problem = publish::rules::cannot_write::file(&slashed(&path), &error);
            return console.fail(problem, language);
        }
    }
    console.nothing_wrong(language);
    if console.format == Format::Json {
        let rows = lines
            .iter()
            .map(|[address, id, since]| json!({"address": address, "id": id, "since": since}));
        return console
            .result(&format!("{:#}", json!({"new": rows.collect::<Vec<_>>(), "written": update})));
    }
    let (count, shown) = (lines.len(), slashed(&options.content.join(LEDGER)));
    if !update {
        let rows: Vec<String> = lines.iter().map(|row| row.join(",")).collect();
        return if rows.is_empty() { Exit::Clean } else { console.result(&rows.join("\n")) };
    }
    let told = text! {
        match count {
            0 => nl "{shown} is bij." en "{shown} is up to date.",
            1 => nl "In {shown} staat 1 adres erbij." en "1 address was added to {shown}.",
            _ => nl "In {shown} staan {count} adressen erbij." en "{count} addresses were added to {shown}.",
        }
    };
    console.result(told.get(language))
}

/// That the ledger lacks addresses of the site.
pub fn not_recorded(model: &Model, options: &Options) -> Option<Diagnostic> {
    let shown = slashed(&options.content.join(LEDGER));
    let told = (options.date, shown.as_str());
    let is_kept = model.sources.find(LEDGER).is_some();
    pages::address::not_recorded(&model.programme, model.site(), &model.below(), told, is_kept)
}

/// A table with more rows, its own columns and separator kept.
fn with_rows(before: &str, rows: &[[&str; 3]]) -> String {
    let head = before.lines().next().unwrap_or_default().trim_start_matches('\u{feff}');
    let separator = if head.contains(';') { ";" } else { "," };
    let end = if before.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = before.to_owned();
    if !out.ends_with('\n') {
        out.push_str(end);
    }
    for [address, id, since] in rows {
        let cell = |column: &str| match column.trim().trim_matches('"') {
            "address" => *address,
            "id" => *id,
            "since" => *since,
            _ => "",
        };
        let row: Vec<&str> = head.split(separator).map(cell).collect();
        out.push_str(&row.join(separator));
        out.push_str(end);
    }
    out
}
