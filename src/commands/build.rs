use std::path::Path;

use crate::Exit;
use base::diagnostic::{Bag, Language};
use programme::source::Sources;
use publish::Staging;

use super::compile::{Published, compile};
use super::{Console, Options, may_publish};

/// Content to site: everything is made beside the published site, which is replaced in one step
/// once nothing is wrong.
pub fn build(options: &Options, out: &Path, console: &Console) -> Exit {
    let themes = super::compile::themes_folder(&options.content);
    let staging = Staging::open(out, &[&options.content, &themes]);
    let staging = if options.drafts { staging.and_then(Staging::with_drafts) } else { staging };
    let staging = match staging {
        Ok(staging) => staging,
        Err(problem) => return system_failure(problem, console),
    };
    let sink = Published::new(&staging, &options.content);
    let mut compiled = match compile(options, &sink, console) {
        Ok(compiled) => compiled,
        Err(exit) => return exit,
    };
    // Pages that get in each other's way have been told where the content makes them do so.
    let failure = sink.failure().filter(|_| !compiled.bag.has_errors());
    if let Some(problem) = failure {
        compiled.bag.push(problem);
        console.diagnostics(&compiled.bag, &compiled.sources, compiled.language);
        return Exit::System;
    }
    if !may_publish(&compiled.bag, options.strict) {
        console.diagnostics(&compiled.bag, &compiled.sources, compiled.language);
        return Exit::Content;
    }
    let published = match compiled.timed("publish", || staging.commit()) {
        Ok(published) => published,
        Err(problem) => {
            compiled.bag.push(problem);
            console.diagnostics(&compiled.bag, &compiled.sources, compiled.language);
            return Exit::System;
        }
    };
    compiled.bag.extend(published.notices.iter().cloned());
    console.diagnostics(&compiled.bag, &compiled.sources, compiled.language);
    compiled.print_timings(options, console);
    let (pages, written, kept, removed) =
        (compiled.pages, published.written, published.kept, published.removed);
    let shown = out.display();
    let (made, made_en) = match options.drafts {
        true => ("Met concepten gemaakt", "Made with drafts"),
        false => ("Gepubliceerd", "Published"),
    };
    console.result(&match compiled.language {
        Language::Dutch => format!(
            "{made} in {shown}: {pages} pagina’s ({written} bestanden geschreven, {kept} ongewijzigd, {removed} verwijderd)."
        ),
        Language::English => format!(
            "{made_en} in {shown}: {pages} pages ({written} files written, {kept} unchanged, {removed} removed)."
        ),
    })
}

fn system_failure(problem: base::diagnostic::Diagnostic, console: &Console) -> Exit {
    let bag: Bag = [problem].into_iter().collect();
    console.diagnostics(&bag, &Sources::default(), console.language_for("nl"));
    Exit::System
}
