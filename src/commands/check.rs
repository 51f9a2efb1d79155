use std::collections::BTreeSet;

use crate::Exit;
use base::diagnostic::{Language, Severity};
use base::text;
use programme::model::Kind;
use programme::resolve;
use serde_json::json;

use super::compile::{Compiled, Nowhere, compile};
use super::{Console, Format, Options, may_publish};

/// What is asked beside what a build would say.
#[derive(Debug, Clone, Copy)]
pub struct Beside {
    /// Whether the ledger must hold every address.
    pub addresses: bool,
    /// Whether links to other sites are asked for.
    pub external: bool,
}

/// All of a build but the writing; what can be published is told in a line.
pub fn check(options: &Options, beside: Beside, console: &Console) -> Exit {
    let mut compiled = match compile(options, &Nowhere, console) {
        Ok(compiled) => compiled,
        Err(exit) => return exit,
    };
    if beside.addresses && !compiled.bag.has_errors() {
        compiled.bag.extend(super::addresses::not_recorded(&compiled.model, options));
    }
    if beside.external {
        let broken = super::external::broken(&compiled.model);
        let programme = &compiled.model.programme;
        let broken = resolve::apply_accepted_beside(programme, broken, "external-link-broken");
        compiled.bag.append(broken);
    }
    console.diagnostics(&compiled.bag, &compiled.model.sources, compiled.model.language);
    compiled.stages.print(options, console);
    if let (Format::Json, Some(timings)) = (console.format, compiled.stages.as_json(options)) {
        console.result(&format!("{:#}", json!({ "timings": timings })));
    }
    if !may_publish(&compiled.bag, options.strict) {
        return Exit::Content;
    }
    match console.format {
        Format::Human => console.result(&told(&compiled)),
        // What was found is all that there is to say.
        _ => Exit::Clean,
    }
}

fn told(compiled: &Compiled) -> String {
    let Compiled { model, pages, .. } = compiled;
    let (sources, language) = (&model.sources, model.language);
    let kinds: BTreeSet<Kind> = sources
        .iter()
        .filter_map(|(_, file)| Kind::from_folder(file.path.split_once('/')?.0))
        .collect();
    let files = sources.iter().count() + sources.others.len();
    let files = counted(files, ["bestand", "bestanden"], ["file", "files"], language);
    let kinds = counted(kinds.len(), ["soort", "soorten"], ["kind", "kinds"], language);
    let pages = counted(*pages, ["pagina", "pagina’s"], ["page", "pages"], language);
    let warnings = compiled.bag.count(Severity::Warning);
    let said = text! {
        match warnings {
            0 => nl "Geen fouten en geen waarschuwingen: {files}, {kinds}, {pages}."
                 en "No errors and no warnings: {files}, {kinds}, {pages}.",
            _ => nl "Geen fouten: {files}, {kinds}, {pages}." en "No errors: {files}, {kinds}, {pages}.",
        }
    };
    said.get(language).to_owned()
}

fn counted(count: usize, nl: [&str; 2], en: [&str; 2], language: Language) -> String {
    let [one, many] = if language == Language::Dutch { nl } else { en };
    format!("{count} {}", if count == 1 { one } else { many })
}
