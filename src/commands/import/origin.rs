//! Where the bytes of an import come from: a file with its companions, or a service.

use std::path::Path;

use base::diagnostic::Diagnostic;
use import::fetch::{Bounds, Client, is_address};
use import::odata;
use programme::source;

/// What was found at a path or an address.
pub struct Origin {
    pub bytes: Vec<u8>,
    /// Further parts of the same table.
    pub more: Vec<String>,
    /// Titles of codes: name and bytes.
    pub companions: Vec<(String, Vec<u8>)>,
}

/// Reads a file, or fetches an address.
pub fn read(file: &str, shown: &str) -> Result<Origin, Diagnostic> {
    if is_address(file) {
        return fetch(file);
    }
    let path = Path::new(file);
    Ok(Origin {
        bytes: source::read_export(path, shown)?,
        more: Vec::new(),
        companions: beside(path),
    })
}

/// Titles that were saved beside the figures: `DataProperties.json`, `MeasureCodes.json`,
/// `GeslachtCodes.json`, `Geslacht.json`. Only figures under the name that the service gives them
/// have such companions.
fn beside(path: &Path) -> Vec<(String, Vec<u8>)> {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy());
    let is_json = path.extension().is_some_and(|extension| extension == "json");
    let figures = ["TypedDataSet", "UntypedDataSet", "Observations"];
    let ours = stem.is_some_and(|stem| figures.contains(&stem.as_ref()));
    if !ours || !is_json {
        return Vec::new();
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut found = Vec::new();
    for name in source::file_names(folder) {
        let of_service = name.strip_suffix(".json").is_some_and(|stem| {
            !figures.contains(&stem)
                && stem.starts_with(|c: char| c.is_ascii_uppercase())
                && stem != "TableInfos"
        });
        if of_service && let Ok(bytes) = source::read_export(&folder.join(&name), &name) {
            found.push((name, bytes));
        }
    }
    found
}

/// Fetches a table: the address of a service leads to its figures, all parts are joined, and
/// titles are asked for where the service has them.
fn fetch(address: &str) -> Result<Origin, Diagnostic> {
    let mut client = Client::new(address, Bounds::default());
    let mut bytes = client.get(address)?;
    let bare = address.split(['?', '#']).next().unwrap_or(address);
    let bare = bare.trim_end_matches('/');
    let mut titles = Vec::new();
    if let Some(found) = odata::service(&String::from_utf8_lossy(&bytes), bare) {
        titles = found.titles;
        if let Some(figures) = found.figures {
            bytes = client.get(&figures)?;
        }
    } else if odata::is_json(&String::from_utf8_lossy(bytes.get(..64).unwrap_or(&bytes)))
        && let Some((root, _)) = bare.rsplit_once('/')
        // Without titles the codes remain.
        && let Ok(list) = client.get(root)
        && let Some(found) = odata::service(&String::from_utf8_lossy(&list), root)
    {
        titles = found.titles;
    }
    let mut more = Vec::new();
    let mut last = next(&bytes, address);
    while let Some(part) = last {
        let part = client.get(&part)?;
        last = next(&part, address);
        more.push(String::from_utf8_lossy(&part).into_owned());
    }
    let companions = titles
        .into_iter()
        .filter_map(|(name, address)| Some((name, client.get(&address).ok()?)))
        .collect();
    Ok(Origin { bytes, more, companions })
}

/// Where the next part of a table is.
fn next(bytes: &[u8], address: &str) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    if !odata::is_json(text) {
        return None;
    }
    let next = odata::page(text, address).ok()?.next?;
    if is_address(&next) {
        return Some(next);
    }
    // An address below that of the table.
    let bare = address.split(['?', '#']).next().unwrap_or(address);
    let (root, _) = bare.rsplit_once('/')?;
    Some(format!("{root}/{next}"))
}
