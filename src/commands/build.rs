use std::path::Path;

use crate::Exit;
use base::diagnostic::Language;
use base::text;
use programme::source::Stand;
use publish::Staging;
use serde_json::{Value, json};

use super::compile::{Published, compile};
use super::read::slashed;
use super::{Console, Format, Options, may_publish};

/// How often content is read that does not stay as it is.
const MOST_READINGS: usize = 5;

/// Content to site: everything is made beside the published site, which is replaced in one step
/// once nothing is wrong. What changes while it is read is read again, so that no page says
/// something else than the others.
pub fn build(options: &Options, out: &Path, console: &Console) -> Exit {
    let language = console.language_for("nl");
    for _ in 0..MOST_READINGS {
        if let Some(exit) = build_once(options, out, console) {
            return exit;
        }
        if matches!(console.format, Format::Human) {
            let said = text!(
                "De inhoud veranderde terwijl zij werd gelezen; de bouw begint opnieuw.",
                "The content changed while it was read; the build begins again."
            );
            console.complaint(said.get(language));
        }
    }
    let problem = text!(
        "de inhoud blijft veranderen terwijl zij wordt gelezen; er is niets gepubliceerd",
        "the content keeps changing while it is read; nothing has been published"
    );
    let hint = text!("Bouw opnieuw zodra zij rust.", "Build again once it rests.");
    console.refuse(&problem, Some(&hint), language)
}

/// None where the content or a theme changed meanwhile: nothing of the site has been touched then.
fn build_once(options: &Options, out: &Path, console: &Console) -> Option<Exit> {
    let themes = super::model::themes_folder(&options.content);
    let named = options.theme.as_ref().map(Path::new);
    let read = [options.content.as_path(), themes.as_path()].into_iter().chain(named);
    let before = Stand::of(read);
    let staging = Staging::open(out, &[&options.content, &themes]);
    let staging = if options.drafts { staging.and_then(Staging::with_drafts) } else { staging };
    let staging = match staging {
        Ok(staging) => staging,
        Err(problem) => return Some(console.fail(problem, console.language_for("nl"))),
    };
    let sink = Published::new(&staging, &options.content);
    let mut compiled = match compile(options, &sink, console) {
        Ok(compiled) => compiled,
        Err(exit) => return Some(exit),
    };
    if !before.is_current() {
        return None;
    }
    // Pages that get in each other's way have been told where the content makes them do so.
    let failure = sink.failure().filter(|_| !compiled.bag.has_errors());
    if let Some(problem) = failure {
        compiled.bag.push(problem);
        console.diagnostics(&compiled.bag, &compiled.model.sources, compiled.model.language);
        return Some(Exit::System);
    }
    if !may_publish(&compiled.bag, options.strict) {
        console.diagnostics(&compiled.bag, &compiled.model.sources, compiled.model.language);
        return Some(Exit::Content);
    }
    let published = match compiled.stages.timed("publish", || staging.commit()) {
        Ok(published) => published,
        Err(problem) => {
            compiled.bag.push(problem);
            console.diagnostics(&compiled.bag, &compiled.model.sources, compiled.model.language);
            return Some(Exit::System);
        }
    };
    compiled.bag.extend(published.notices.iter().cloned());
    console.diagnostics(&compiled.bag, &compiled.model.sources, compiled.model.language);
    compiled.stages.print(options, console);
    Some(console.result(&match console.format {
        Format::Json => as_json(&published, out, compiled.pages, compiled.stages.as_json(options)),
        _ => told(&published, out, compiled.pages, options.drafts, compiled.model.language),
    }))
}

/// What was published, for people.
fn told(
    published: &publish::Published,
    out: &Path,
    pages: usize,
    drafts: bool,
    language: Language,
) -> String {
    let written = published.added.len() + published.changed.len();
    let (kept, removed) = (published.kept, published.removed.len());
    let shown = out.display();
    let (made, made_en) = match drafts {
        true => ("Met concepten gemaakt", "Made with drafts"),
        false => ("Gepubliceerd", "Published"),
    };
    let said = text!(
        "{made} in {shown}: {pages} pagina’s ({written} bestanden geschreven, {kept} ongewijzigd, {removed} verwijderd).",
        "{made_en} in {shown}: {pages} pages ({written} files written, {kept} unchanged, {removed} removed)."
    );
    let mut lines = vec![said.get(language).to_owned()];
    // Of a first build everything is new.
    if kept + published.changed.len() + removed > 0 {
        let named = [
            (text!("Nieuw", "New"), &published.added),
            (text!("Gewijzigd", "Changed"), &published.changed),
            (text!("Niet meer gepubliceerd", "No longer published"), &published.removed),
        ];
        lines.extend(named.iter().filter_map(|(name, paths)| {
            let pages = pages_of(paths);
            (!pages.is_empty()).then(|| few(name.get(language), &pages, language))
        }));
    }
    lines.join("\n")
}

/// How many pages of a name are told by their address; the rest is counted.
const NAMED: usize = 5;

fn few(name: &str, pages: &[&str], language: Language) -> String {
    let count = pages.len();
    let named = pages.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let more = count.saturating_sub(NAMED);
    let said = text! {
        match (count, more) {
            (1, _) => nl "{name}, 1 pagina: {named}" en "{name}, 1 page: {named}",
            (_, 0) => nl "{name}, {count} pagina’s: {named}" en "{name}, {count} pages: {named}",
            _ => nl "{name}, {count} pagina’s: {named} en nog {more}"
                 en "{name}, {count} pages: {named} and {more} more",
        }
    };
    said.get(language).to_owned()
}

/// The addresses of the pages among files, as they stand behind that of the site.
fn pages_of(paths: &[String]) -> Vec<&str> {
    let folders = paths.iter().filter_map(|path| path.strip_suffix("index.html"));
    folders.map(|folder| if folder.is_empty() { "/" } else { folder }).collect()
}

fn as_json(
    published: &publish::Published,
    out: &Path,
    pages: usize,
    timings: Option<Value>,
) -> String {
    let mut document = json!({
        "out": slashed(out),
        "pages": pages,
        "added": published.added,
        "changed": published.changed,
        "removed": published.removed,
        "unchanged": published.kept,
    });
    if let Some(timings) = timings {
        document["timings"] = timings;
    }
    format!("{document:#}")
}
