use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use crate::Exit;
use base::text;
use pages::render::{Pictured, Sink};
use programme::source;
use publish::{Digest, Marker, read_marker};
use serde_json::json;

use super::compile::compile;
use super::{Console, Format, Options, photo};

/// Rebuilds in memory and compares with what was published: what the marker says, and what stands in the folder.
pub fn verify(options: &Options, out: &Path, console: &Console) -> Exit {
    let marker = match read_marker(out) {
        Ok(Some(marker)) => marker,
        Ok(None) => return nothing_published(out, console),
        Err(problem) => return console.fail(problem, console.language_for("nl")),
    };
    let built = Digests { content: &options.content, found: Mutex::default() };
    let compiled = match compile(options, &built, console) {
        Ok(compiled) => compiled,
        Err(exit) => return exit,
    };
    if compiled.bag.has_errors() {
        console.diagnostics(&compiled.bag, &compiled.model.sources, compiled.model.language);
        return Exit::Content;
    }
    let built = built.found.into_inner().unwrap_or_default();
    let differences = Differences::between(&built, &marker, out);
    console.nothing_wrong(compiled.model.language);
    let told = match console.format {
        Format::Json => differences.json(),
        _ => differences
            .told(&out.to_string_lossy(), marker.len())
            .get(compiled.model.language)
            .to_owned(),
    };
    match (console.result(&told), differences.is_none()) {
        (Exit::Clean, false) => Exit::Content,
        (exit, _) => exit,
    }
}

fn nothing_published(out: &Path, console: &Console) -> Exit {
    let shown = out.to_string_lossy();
    let problem = text!(
        "in {shown} staat geen site van Spoorboek",
        "there is no site of Spoorboek in {shown}"
    );
    let hint = text!(
        "Maak haar met: spoorboek build --out {shown}",
        "Make it with: spoorboek build --out {shown}"
    );
    console.refuse(&problem, Some(&hint), console.language_for("nl"))
}

/// What a build would write, by path; none where a file could not be read.
struct Digests<'a> {
    content: &'a Path,
    found: Mutex<BTreeMap<String, Option<Digest>>>,
}

impl Digests<'_> {
    fn note(&self, path: &str, digest: Option<Digest>) {
        if let Ok(mut found) = self.found.lock() {
            found.insert(path.to_owned(), digest);
        }
    }
}

impl Sink for Digests<'_> {
    fn write(&self, path: &str, bytes: &[u8]) {
        self.note(path, Some(Digest::of(bytes)));
    }

    fn copy(&self, path: &str, from: &str) {
        let from = self.content.join(from);
        let bytes = photo::read(&from).or_else(|| source::read_bytes(&from).ok());
        self.note(path, bytes.map(|bytes| Digest::of(&bytes)));
    }

    fn picture(&self, picture: &Pictured<'_>) {
        for ((_, path), bytes) in picture.sizes.iter().zip(photo::sized(picture, self.content)) {
            self.write(path, &bytes);
        }
    }
}

/// In what a published site is another than the content makes now; each a list of paths.
struct Differences {
    /// Published, and made otherwise now.
    other: Vec<String>,
    /// Made now, and not published.
    missing: Vec<String>,
    /// Published, and made no more.
    gone: Vec<String>,
    /// Changed or deleted in the folder since it was published.
    touched: Vec<String>,
}

impl Differences {
    fn between(built: &BTreeMap<String, Option<Digest>>, marker: &Marker, out: &Path) -> Self {
        let paths = built.iter().filter(|(path, digest)| {
            marker.get(path).is_some_and(|entry| Some(entry.digest) != **digest)
        });
        let missing = built.keys().filter(|path| marker.get(path).is_none());
        let gone = marker.iter().filter(|(path, _)| !built.contains_key(*path));
        let touched = marker.iter().filter(|(path, entry)| {
            let bytes = source::read_bytes(&out.join(path));
            bytes.map_or(true, |bytes| Digest::of(&bytes) != entry.digest)
        });
        Self {
            other: paths.map(|(path, _)| path.clone()).collect(),
            missing: missing.cloned().collect(),
            gone: gone.map(|(path, _)| path.to_owned()).collect(),
            touched: touched.map(|(path, _)| path.to_owned()).collect(),
        }
    }

    fn is_none(&self) -> bool {
        self.all().iter().all(|paths| paths.is_empty())
    }

    fn all(&self) -> [&[String]; 4] {
        [&self.other, &self.missing, &self.gone, &self.touched]
    }

    fn json(&self) -> String {
        let Self { other, missing, gone, touched } = self;
        let all = json!({"other": other, "missing": missing, "gone": gone, "touched": touched});
        format!("{all:#}")
    }

    fn told(&self, shown: &str, count: usize) -> base::diagnostic::Text {
        if self.is_none() {
            return text!(
                "{shown} is precies wat de inhoud nu geeft: {count} bestanden.",
                "{shown} is exactly what the content gives now: {count} files."
            );
        }
        let heads = [
            text!("Nu anders", "Different now"),
            text!("Nog niet gepubliceerd", "Not published yet"),
            text!("Niet meer in de site", "No longer in the site"),
            text!("Na het publiceren veranderd", "Changed after publishing"),
        ];
        let only_touched = self.other.is_empty() && self.missing.is_empty() && self.gone.is_empty();
        let mut told = text! {
            match only_touched {
                true => nl "{shown} is niet wat er is gepubliceerd: er is daarna in die map iets veranderd. Bouw opnieuw, dan staat \
                            alles er weer zoals de inhoud het geeft."
                        en "{shown} is not what was published: something in that folder changed afterwards. Build again, and all \
                            stands there as the content gives it.",
                false => nl "{shown} is niet wat de inhoud nu geeft. Is de inhoud sindsdien gewijzigd, of in git vastgelegd (pagina’s \
                             zeggen wanneer zij zijn gewijzigd), bouw dan opnieuw. Is zij voor een andere dag gemaakt, wat op de \
                             bladzijden staat, geef die dag dan met --date."
                         en "{shown} is not what the content gives now. If the content was changed since, or committed in git (pages \
                             say when they were changed), build again. If it was made for another day, which stands on the pages, \
                             give that day with --date.",
            }
        };
        for (head, paths) in heads.iter().zip(self.all()).filter(|(_, paths)| !paths.is_empty()) {
            let list: String = paths.iter().map(|path| format!("\n  {path}")).collect();
            told.nl.push_str(&format!("\n{}:{list}", head.nl));
            told.en.push_str(&format!("\n{}:{list}", head.en));
        }
        told
    }
}
