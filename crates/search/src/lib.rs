//! What readers search in: the words of pages as files that a browser asks, by `pagefind`.
//!
//! The same pages in the same order give the same files, in any process and on any number of threads.

mod dutch;

use std::collections::BTreeMap;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use rayon::ThreadPoolBuilder;
use tokio::runtime;

/// The script that a page of search asks, among the files of an index.
pub const SCRIPT: &str = "pagefind.js";

/// How many files the texts of the pages take: each holds those of some pages, so that a large site has
/// not as many small files again as it has pages.
const MOST_TEXTS: u32 = 100;

/// A page as it is found.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Below the site, as a link names it.
    pub path: String,
    /// What it is found by before all else, by name: `title`. All of it is handed to who asks.
    pub named: BTreeMap<String, String>,
    /// What is read on it.
    pub text: String,
    /// The values by which it can be chosen, by the name of the choice.
    pub choices: BTreeMap<String, Vec<String>>,
}

/// A file of an index, by its path below the folder of the index.
pub type File = (String, Vec<u8>);

/// The files in which the pages of a language are found. Its pages take up memory for as long as this takes.
///
/// # Errors
/// What `pagefind` says of it, or the system that gives no thread.
pub fn index(language: &str, records: Vec<Record>) -> Result<Vec<File>, String> {
    // A thread of its own, with a pool of its own: whoever waits here may be a worker of the pool that all
    // share, and must be handed nothing else meanwhile.
    std::thread::scope(|scope| {
        let made = scope.spawn(|| {
            let pool = ThreadPoolBuilder::new().num_threads(1).build().map_err(told)?;
            let runtime = runtime::Builder::new_current_thread().build().map_err(told)?;
            pool.install(|| runtime.block_on(files(language, records)))
        });
        made.join().unwrap_or_else(|_| Err("pagefind stopped half way".to_owned()))
    })
}

async fn files(language: &str, records: Vec<Record>) -> Result<Vec<File>, String> {
    let settings =
        PagefindServiceConfig::builder().keep_index_url(true).max_fragments(MOST_TEXTS).build();
    let mut index = PagefindIndex::new(Some(settings)).map_err(told)?;
    let is_dutch = language.split('-').next() == Some("nl");
    let texts = || records.iter().map(|record| record.text.as_str());
    let compounds = is_dutch.then(|| dutch::Compounds::of(texts()));
    for Record { path, mut named, text, choices } in records {
        let ends = compounds.as_ref().map(|compounds| compounds.ends(&text));
        named.extend(ends.filter(|ends| !ends.is_empty()).map(|ends| ("ends".to_owned(), ends)));
        let language = language.to_owned();
        let added =
            index.add_custom_record(path, text, language, Some(named), Some(choices), None).await;
        added.map_err(told)?;
    }
    let all = index.get_files().await.map_err(told)?.into_iter();
    let named = all.map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents));
    let mut files: Vec<File> = named.filter(|(path, _)| is_asked(path)).collect();
    // The program that knows the language, where there is one, is asked before the one that knows none.
    if files.iter().any(|(path, _)| is_program(path) && path != NO_LANGUAGE) {
        files.retain(|(path, _)| path != NO_LANGUAGE);
    }
    files.sort();
    Ok(files)
}

/// Of what `pagefind` makes, what its script asks: without forms of its own, and without its worker.
fn is_asked(path: &str) -> bool {
    let is_other_script = path.ends_with(".js") && path != SCRIPT;
    !is_other_script && !path.ends_with(".css")
}

const NO_LANGUAGE: &str = "wasm.unknown.pagefind";

fn is_program(path: &str) -> bool {
    path.starts_with("wasm.")
}

fn told(problem: impl std::fmt::Display) -> String {
    problem.to_string()
}
