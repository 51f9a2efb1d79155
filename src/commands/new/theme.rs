//! `new theme`: the settings of a theme with all that it may say, and files of the program's theme to change.

use std::path::{Path, PathBuf};

use author::rules::cannot_create;
use base::diagnostic::{Diagnostic, nearest};
use base::value::is_id;
use pages::render::{theme_files, theme_named};

use super::{Made, New, title, write};
use crate::commands::Console;

/// `theme.yaml` where there is none yet, and a copy of each file that was asked for.
pub fn theme(options: &New, console: &Console) -> Made {
    let language = console.language_for("nl");
    let fail = |problem: Diagnostic| (problem, language);
    let name = options.name.as_str();
    if !is_id(name) || name == "default" {
        return Err(fail(match name {
            "default" => cannot_create::reserved_theme(name),
            _ => cannot_create::bad_id(name, programme::mend_id(name).as_deref()),
        }));
    }
    let beside = options.place.content.parent().unwrap_or(Path::new(""));
    let folder: PathBuf = beside.join("themes").join(name);
    let copies = copies(&options.copy).map_err(fail)?;
    let settings = folder.join("theme.yaml");
    let mut written = Vec::new();
    if copies.is_empty() || !settings.exists() {
        let title = title(options, &author::new::title_of(name), language);
        let default: Vec<_> = theme_named("theme.yaml");
        let default =
            default.first().map_or("".into(), |(_, bytes)| String::from_utf8_lossy(bytes));
        let text = author::new::theme(&title, &default, language);
        written.push(write(&settings, &text).map_err(fail)?);
    }
    for (path, bytes) in copies {
        let text = String::from_utf8_lossy(bytes);
        written.push(write(&folder.join(path), &text).map_err(fail)?);
    }
    Ok((written, language))
}

/// The files of the program's theme that were asked for, by their path below a theme.
fn copies(asked: &[String]) -> Result<Vec<(String, &'static [u8])>, Diagnostic> {
    let mut found = Vec::new();
    for name in asked {
        let files = theme_named(name);
        if files.is_empty() {
            let all = theme_files();
            // `home.html` is enough.
            let short = all.iter().filter_map(|path| path.rsplit_once('/').map(|(_, name)| name));
            let near = nearest(name, all.iter().map(String::as_str).chain(short));
            return Err(cannot_create::no_theme_file(name, near, &all.join(", ")));
        }
        found.extend(files);
    }
    Ok(found)
}
