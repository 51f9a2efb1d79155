//! From what an `href` writes to a path below the site's folder.

use std::borrow::Cow;

use super::plain::percent_decoded;

/// Where the site will stand.
#[derive(Debug)]
pub struct Base {
    /// Absolute, ends with `/`; empty where it is not known.
    url: Box<str>,
    /// The path of the address: `/` or `/groningen-noord/`.
    path: Box<str>,
}

impl Default for Base {
    fn default() -> Self {
        Self { url: "".into(), path: "/".into() }
    }
}

impl Base {
    pub fn new(url: &str) -> Self {
        let url = format!("{}/", url.trim_end_matches('/'));
        let host = url.find("://").map_or(0, |i| i + 3);
        let path = url
            .get(host..)
            .and_then(|rest| rest.find('/'))
            .and_then(|slash| url.get(host + slash..))
            .unwrap_or("/")
            .into();
        Self { url: url.into(), path }
    }
}

/// What a link points at.
#[derive(Debug, PartialEq)]
pub enum Target<'w> {
    /// Another site, a mail address, a telephone number.
    Outside,
    /// A fragment of the page itself.
    Here(&'w str),
    /// `path` or `path#fragment` below the site's folder.
    Inside(&'w str),
}

/// Resolves the links of one page, without memory of its own for each.
pub struct Walker<'a> {
    base: &'a Base,
    page: &'a str,
    folder: &'a str,
    buffer: String,
}

impl<'a> Walker<'a> {
    pub fn new(base: &'a Base, page: &'a str) -> Self {
        let folder = page.rfind('/').and_then(|slash| page.get(..slash));
        Self { base, page, folder: folder.unwrap_or_default(), buffer: String::with_capacity(128) }
    }

    pub fn resolve(&mut self, href: &str) -> Target<'_> {
        let href = href.trim();
        let (address, fragment) = match href.split_once('#') {
            Some((address, fragment)) => (address, Some(percent_decoded(fragment))),
            None => (href, None),
        };
        let address = address.split('?').next().unwrap_or_default();
        self.buffer.clear();
        // What the browser asks the host for may be a folder; what stands in it is its index.
        let hosted = if let Some(rest) = self.below_base(address) {
            self.append(rest);
            true
        } else if has_scheme(address) || address.starts_with('/') {
            return Target::Outside;
        } else if address.is_empty() {
            self.buffer.push_str(self.page);
            false
        } else {
            self.buffer.push_str(self.folder);
            self.append(address);
            false
        };
        if hosted {
            if self.buffer == "/" {
                self.buffer.clear();
            }
            if self.buffer.is_empty() || self.buffer.ends_with('/') {
                self.buffer.push_str("index.html");
            }
        }
        let here = self.buffer == self.page;
        let end = self.buffer.len();
        if let Some(fragment) = fragment {
            self.buffer.push('#');
            self.buffer.push_str(&fragment);
        }
        if here {
            return Target::Here(self.buffer.get(end + 1..).unwrap_or_default());
        }
        Target::Inside(&self.buffer)
    }

    fn below_base<'h>(&self, address: &'h str) -> Option<&'h str> {
        if !self.base.url.is_empty()
            && let Some(rest) = address.strip_prefix(self.base.url.as_ref())
        {
            return Some(rest);
        }
        if address.starts_with("//") {
            return None;
        }
        address.strip_prefix(self.base.path.as_ref())
    }

    /// Walks on from the folder in the buffer. Steps above the site's folder are kept as `..`,
    /// so that no page and no file answers them.
    fn append(&mut self, address: &str) {
        let address: Cow<str> = percent_decoded(address);
        let mut parts = address.split('/').peekable();
        while let Some(part) = parts.next() {
            match part {
                ".." if !self.buffer.is_empty() && !self.buffer.ends_with("..") => {
                    let up = self.buffer.rfind('/').unwrap_or(0);
                    self.buffer.truncate(up);
                }
                "" | "." => {}
                _ => {
                    if !self.buffer.is_empty() {
                        self.buffer.push('/');
                    }
                    self.buffer.push_str(part);
                    continue;
                }
            }
            if parts.peek().is_none() {
                self.buffer.push('/');
            }
        }
    }
}

fn has_scheme(address: &str) -> bool {
    address.find(':').is_some_and(|colon| {
        address
            .bytes()
            .take(colon)
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    })
}

/// The path and the fragment of a target.
pub fn parts(target: &str) -> (&str, Option<&str>) {
    match target.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (target, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(page: &str, href: &str) -> String {
        let base = Base::new("https://voorbeeld.example/noord");
        match Walker::new(&base, page).resolve(href) {
            Target::Outside => "outside".to_owned(),
            Target::Here(fragment) => format!("here #{fragment}"),
            Target::Inside(target) => target.to_owned(),
        }
    }

    #[test]
    fn links_are_followed_as_a_browser_follows_them() {
        for (href, expected) in [
            ("../../sporen/index.html", "sporen/index.html"),
            ("../index.html#a%20b", "doelen/index.html#a b"),
            ("cijfers.csv?v=2", "doelen/a/cijfers.csv"),
            ("./", "doelen/a/"),
            ("..", "doelen/"),
            ("../../", "/"),
            ("../../../x", "../x"),
            ("#main", "here #main"),
            ("", "here #"),
            ("index.html#x", "here #x"),
            ("/noord/doelen/", "doelen/index.html"),
            ("/noord/", "index.html"),
            ("/elders/", "outside"),
            ("//elders/", "outside"),
            ("https://voorbeeld.example/noord/doelen/b/", "doelen/b/index.html"),
            ("https://voorbeeld.example/noord-2/", "outside"),
            ("mailto:a@b.nl", "outside"),
        ] {
            assert_eq!(told("doelen/a/index.html", href), expected, "{href}");
        }
        assert_eq!(told("404.html", "/noord/x.css"), "x.css");
        assert_eq!(told("index.html", "x.css"), "x.css");
    }
}
