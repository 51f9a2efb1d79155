//! The content as far as commands need it that make no page.

use std::path::{Path, PathBuf};

use crate::Exit;
use base::diagnostic::{Diagnostic, Language};
use base::value::Date;
use programme::model::{Lang, Programme};
use programme::resolve;
use programme::rules::no_such_folder;
use programme::source::{self, Sources};

use super::Console;

/// Which content, and as it is on which day.
#[derive(Debug, Clone)]
pub struct Place {
    pub content: PathBuf,
    pub date: Date,
}

/// What stands in a folder of content.
pub struct Read {
    pub sources: Sources,
    pub programme: Programme,
    pub language: Language,
}

/// Reads content; where it has errors they are told, and there is nothing to go on with.
pub fn read(place: &Place, console: &Console) -> Result<Read, Exit> {
    let shown = shown(&place.content).map_err(|problem| no_content(problem, console))?;
    let (sources, mut bag) = source::read(&place.content, &shown);
    let (content, problems) = programme::parse(&sources);
    bag.append(problems);
    let (programme, problems) = resolve::resolve(content, place.date, false);
    bag.append(problems);
    let language = console.language_for(programme.settings.tag(Lang::DEFAULT));
    if bag.has_errors() {
        console.diagnostics(&bag, &sources, language);
        return Err(Exit::Content);
    }
    Ok(Read { sources, programme, language })
}

/// A path as it is printed: with `/` on every system.
pub fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// A folder as it is printed, without a slash behind it.
pub fn shown_folder(folder: &Path) -> String {
    slashed(folder).trim_end_matches('/').to_owned()
}

/// The folder of content as messages name it; fails where there is none.
pub fn shown(content: &Path) -> Result<String, Diagnostic> {
    let shown = shown_folder(content);
    if content.is_dir() { Ok(shown) } else { Err(no_such_folder::report(&shown)) }
}

/// Tells that there is no content to read.
pub fn no_content(problem: Diagnostic, console: &Console) -> Exit {
    console.fail(problem, console.language_for("nl"))
}
