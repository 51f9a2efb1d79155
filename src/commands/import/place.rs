//! The file of an import as the indicator names it: from the folder that the indicator stands in, as every path in a key, so that
//! the import can be repeated from any folder and by anyone.

use std::path::{Component, Path, PathBuf};

use super::super::read::slashed;

/// A file that was named on the command line, as seen from a folder of the content. Where the two have no folder in
/// common, as on two drives, it stays as it was named.
pub fn seen_from(folder: &Path, file: &str) -> String {
    let (Ok(from), Ok(to)) = (std::path::absolute(folder), std::path::absolute(file)) else {
        return file.to_owned();
    };
    let (from, to) = (without_detours(&from), without_detours(&to));
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return file.to_owned();
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    slashed(&up.chain(to.components().skip(shared)).collect::<PathBuf>())
}

/// A file that an indicator in that folder names, as the command line would name it.
pub fn found_from(folder: &Path, file: &str) -> String {
    slashed(&without_detours(&folder.join(file)))
}

/// Without `a/..` and `.`.
fn without_detours(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match (part, out.components().next_back()) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => drop(out.pop()),
            (Component::ParentDir, Some(Component::RootDir | Component::Prefix(_))) => {}
            _ => out.push(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_its_indicator_and_found_again() {
        let folder = Path::new("werk/content/indicators");
        for (file, kept) in [
            ("cijfers.xlsx", "../../../cijfers.xlsx"),
            ("werk/cijfers.xlsx", "../../cijfers.xlsx"),
            ("werk/content/indicators/cijfers.xlsx", "cijfers.xlsx"),
            ("werk/elders/../content/files/cijfers 1.xlsx", "../files/cijfers 1.xlsx"),
        ] {
            assert_eq!(seen_from(folder, file), kept);
            let plain = slashed(&without_detours(Path::new(file)));
            assert_eq!(found_from(folder, kept), plain);
        }
        assert_eq!(found_from(Path::new("content/indicators"), "../../../x.csv"), "../x.csv");
        assert_eq!(found_from(Path::new("/a/content"), "../../../x.csv"), "/x.csv");
    }
}
