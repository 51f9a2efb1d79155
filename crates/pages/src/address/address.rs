use std::fmt::Write;

/// The path of a file in the output, with `/` and without one in front: `doelen/x/index.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(Box<str>);

const INDEX: &str = "index.html";
/// In bytes; file systems take 255, of which an ending needs some.
pub(super) const LONGEST_PART: usize = 200;

impl Address {
    /// The page of a folder: `doelen/x` is `doelen/x/index.html`, and the empty folder the root's.
    pub(super) fn of_folder(folder: &str) -> Self {
        if folder.is_empty() {
            Self(INDEX.into())
        } else {
            Self(format!("{folder}/{INDEX}").into())
        }
    }

    /// A file by its path in the output.
    pub(crate) fn of_file(path: &str) -> Self {
        Self(path.into())
    }

    /// Reads a site path as an editor or the ledger writes it: `/doelen/x/`, `doelen/x`,
    /// `/oud.html`. None where it is no path within the site, or one at which no page can stand.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let path = text.strip_prefix('/').unwrap_or(text);
        let folder = path.strip_suffix(INDEX).unwrap_or(path);
        let folder = folder.strip_suffix('/').unwrap_or(folder);
        if folder.is_empty() {
            return Some(Self::of_folder(""));
        }
        let allowed = |c: char| !c.is_control() && !matches!(c, '?' | '#' | '\\' | '%');
        // A folder with a point in front belongs to the host or to git, not to the site.
        let name = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && part.trim() == part
                && part.len() <= LONGEST_PART
        };
        if !folder.chars().all(allowed) || !folder.split('/').all(name) {
            return None;
        }
        let file = folder.rsplit('/').next().unwrap_or(folder);
        let above = folder.strip_suffix(file).unwrap_or_default();
        if above.split('/').any(|part| part.ends_with(".html") || part.ends_with(".htm")) {
            return None;
        }
        if path.len() == folder.len()
            && let Some((_, extension)) = file.rsplit_once('.')
        {
            return matches!(extension, "html" | "htm").then(|| Self::of_file(folder));
        }
        Some(Self::of_folder(folder))
    }

    pub fn file(&self) -> &str {
        &self.0
    }

    /// The folder that holds the file, with `/` behind it; empty at the root.
    fn folder(&self) -> &str {
        let end = self.0.rfind('/').map_or(0, |at| at + 1);
        self.0.get(..end).unwrap_or_default()
    }

    pub(crate) fn sibling(&self, name: &str) -> Self {
        Self(format!("{}{name}", self.folder()).into())
    }

    /// The way here from a page: `../../doelen/x/index.html`, percent-encoded where needed.
    pub(crate) fn relative_from(&self, from: &Self) -> String {
        let (here, there) = (from.folder(), self.folder());
        let shared = here
            .bytes()
            .zip(there.bytes())
            .take_while(|(a, b)| a == b)
            .enumerate()
            .filter(|(_, (byte, _))| *byte == b'/')
            .map(|(at, _)| at + 1)
            .last()
            .unwrap_or(0);
        let up = here.bytes().skip(shared).filter(|b| *b == b'/').count();
        let mut way = "../".repeat(up);
        encode(self.0.get(shared..).unwrap_or_default(), &mut way);
        way
    }

    /// The absolute address below `base` (which ends with `/`), without `index.html`.
    pub fn canonical(&self, base: &str) -> String {
        let mut url = base.to_owned();
        if !url.ends_with('/') {
            url.push('/');
        }
        encode(self.without_index(), &mut url);
        url
    }

    /// The path as people read it: `/doelen/x/`.
    pub(crate) fn pretty(&self) -> String {
        format!("/{}", self.without_index())
    }

    fn without_index(&self) -> &str {
        match self.0.strip_suffix(INDEX) {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => &self.0,
        }
    }
}

/// Percent-encodes all that is not unreserved (RFC 3986, 2.3), `/` and a few harmless signs.
fn encode(path: &str, into: &mut String) {
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => into.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b'/' | b'(' | b')' | b',' | b'+' | b'@' => {
                into.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            _ => _ = write!(into, "%{byte:02X}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_and_name_the_file() {
        let goal = Address::of_folder("doelen/veilig");
        let line = Address::of_folder("actielijnen/kansrijk");
        let home = Address::of_folder("");
        assert_eq!(goal.relative_from(&line), "../../doelen/veilig/index.html");
        assert_eq!(goal.relative_from(&goal), "index.html");
        assert_eq!(home.relative_from(&goal), "../../index.html");
        assert_eq!(goal.relative_from(&home), "doelen/veilig/index.html");
        let near = Address::of_folder("doelen/veiliger");
        assert_eq!(near.relative_from(&goal), "../veiliger/index.html");
    }

    #[test]
    fn what_a_url_cannot_hold_is_encoded() {
        let file = Address::of_file("files/Bijlage één: 50%.pdf");
        let home = Address::of_folder("en");
        assert_eq!(file.relative_from(&home), "../files/Bijlage%20%C3%A9%C3%A9n%3A%2050%25.pdf");
        assert_eq!(file.pretty(), "/files/Bijlage één: 50%.pdf");
    }

    #[test]
    fn canonical_addresses_drop_the_index() {
        let base = "https://voorbeeld.example/noord/";
        assert_eq!(
            Address::of_folder("doelen/x").canonical(base),
            "https://voorbeeld.example/noord/doelen/x/"
        );
        assert_eq!(Address::of_folder("").canonical(base), base);
        let lost = Address::of_file("404.html");
        assert_eq!(lost.canonical(base), "https://voorbeeld.example/noord/404.html");
        assert_eq!(Address::of_file("my-index.html").pretty(), "/my-index.html");
    }

    #[test]
    fn a_path_is_read_as_an_editor_writes_it() {
        let file = |text| Address::parse(text).map(|a| a.file().to_owned());
        for (text, expected) in [
            ("/oud/veilig/", "oud/veilig/index.html"),
            ("/oud/veilig", "oud/veilig/index.html"),
            ("oud/veilig/index.html", "oud/veilig/index.html"),
            ("/oud.html", "oud.html"),
            ("/versie-2.0/", "versie-2.0/index.html"),
            ("/", "index.html"),
        ] {
            assert_eq!(file(text).as_deref(), Some(expected), "{text}");
        }
        for wrong in [
            "//oud",
            "/../oud",
            "/oud?x=1",
            "/oud#kop",
            "/brief.pdf",
            "/a%20b",
            "/a\\b",
            "/a.html/b",
        ] {
            assert_eq!(file(wrong), None, "{wrong}");
        }
    }
}
