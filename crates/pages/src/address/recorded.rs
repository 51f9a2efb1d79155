//! What the ledger lacks, and where addresses went.

use std::collections::BTreeSet;
use std::fmt::Write;

use base::diagnostic::Diagnostic;
use base::value::Date;
use programme::model::{Kind, Lang, Programme};

use super::rules::{address_not_recorded, addresses_not_kept};
use super::{Address, PageKey, Site, redirect};

/// A site that stands in a folder of another: an edition.
#[derive(Clone, Copy)]
pub struct Below<'a> {
    /// With `/` behind it; empty for the site itself.
    pub folder: &'a str,
    pub programme: &'a Programme,
    pub site: &'a Site,
}

impl<'a> Below<'a> {
    /// Where every page stands.
    pub(super) fn files(&self) -> impl Iterator<Item = String> {
        self.site.pages().map(|(_, _, at)| format!("{}{}", self.folder, at.file()))
    }

    /// The pages of objects, each with the id. Other pages come and go with what they list.
    fn objects(&self) -> impl Iterator<Item = (Address, &'a str)> {
        let Self { folder, programme, site } = *self;
        site.pages().filter_map(move |(key, _, at)| match key {
            PageKey::Object(object) => {
                let address = Address::of_file(&format!("{folder}{}", at.file()));
                Some((address, programme.object(object).id.as_ref()))
            }
            _ => None,
        })
    }
}

/// The pages of objects that the ledger does not hold, those of editions included, each with the id.
pub fn unrecorded<'a>(
    programme: &'a Programme,
    site: &'a Site,
    editions: &[Below<'a>],
) -> Vec<(String, &'a str)> {
    let ledger = programme.addresses.iter();
    let known: BTreeSet<Address> = ledger.filter_map(|row| Address::parse(&row.address)).collect();
    let own = Below { folder: "", programme, site };
    let all =
        std::iter::once(&own).chain(editions).flat_map(|one| one.objects().collect::<Vec<_>>());
    let new = all.filter(|(address, _)| !known.contains(address));
    new.map(|(address, id)| (address.pretty(), id)).collect()
}

/// That the ledger is behind, with the lines to add, or that there is none; `shown` is its file.
pub fn not_recorded(
    programme: &Programme,
    site: &Site,
    editions: &[Below<'_>],
    (date, shown): (Date, &str),
    is_kept: bool,
) -> Option<Diagnostic> {
    const MOST: usize = 10;
    let new = unrecorded(programme, site, editions);
    if !is_kept {
        return (!new.is_empty()).then(|| addresses_not_kept::report(shown, new.len()));
    }
    let lines = new.iter().take(MOST);
    let lines: Vec<String> = lines.map(|(address, id)| format!("{address},{id},{date}")).collect();
    (!new.is_empty()).then(|| address_not_recorded::report(shown, new.len(), &lines.join("\n")))
}

/// A web server that can be told where addresses went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// `_redirects`, of Netlify and Cloudflare Pages.
    Redirects,
    /// A map of nginx, from the path that is asked for to the one that took its place.
    Nginx,
    /// Lines for the settings or the `.htaccess` of Apache.
    Apache,
}

/// Files that moved with the page of their object, each with where it stands now. Only a web server can lead to
/// them: a page in their place would be no file.
fn files(
    programme: &Programme,
    site: &Site,
    (old, key, lang): &(Address, PageKey, Lang),
) -> Vec<(Address, Address)> {
    let (PageKey::Object(at), Some(page)) = (*key, site.address(*key, *lang)) else {
        return Vec::new();
    };
    let own = programme.object(at).id.as_ref();
    let former =
        old.file().strip_suffix("/index.html").and_then(|folder| folder.rsplit('/').next());
    let Some(former) = former.filter(|id| redirect::renamed(page, own, id).as_ref() == Some(old))
    else {
        return Vec::new();
    };
    let all: &[&str] = match programme.object(at).kind() {
        Kind::Indicator if site.has(PageKey::Embed(at)) => &["csv", "json", "svg"],
        _ => &["json"],
    };
    let moved = |end: &&str| {
        (old.sibling(&format!("{former}.{end}")), page.sibling(&format!("{own}.{end}")))
    };
    all.iter().map(moved).collect()
}

/// The addresses that moved, as rules of a web server; empty where none did.
pub fn moved(programme: &Programme, site: &Site, host: Host) -> String {
    let base = programme.settings.url.as_deref().and_then(|url| url.split("://").nth(1));
    let base = base.and_then(|rest| rest.split_once('/')).map_or("", |(_, path)| path);
    let root = format!("/{base}");
    let mut out = String::new();
    let all = site.redirects().iter().flat_map(|redirect| {
        let (old, key, lang) = redirect;
        let page = site.address(*key, *lang).map(|new| (old.clone(), new.clone()));
        page.into_iter().chain(files(programme, site, redirect))
    });
    for (old, new) in all {
        // Links within a site name the file of a folder, so that people keep that address too.
        let folder = format!("{root}{}", old.pretty().trim_start_matches('/'));
        let file = format!("{root}{}", old.file());
        let file = (file != folder).then_some(file);
        let new = new.canonical(&root);
        // Writing to a string cannot fail.
        let _ = match host {
            Host::Redirects => {
                let old = old.canonical(&root);
                let file = file.map(|_| format!("{old}index.html"));
                let mut all = std::iter::once(old).chain(file);
                all.try_for_each(|old| writeln!(out, "{old} {new} 301"))
            }
            Host::Nginx => {
                let mut all = std::iter::once(folder).chain(file);
                all.try_for_each(|old| writeln!(out, "    {} {new};", quoted(&old)))
            }
            Host::Apache => {
                let file = file.map_or("", |_| "(index\\.html)?");
                let old = quoted(&format!("^{}{file}$", as_pattern(&folder)));
                writeln!(out, "RedirectMatch 301 {old} \"{new}\"")
            }
        };
    }
    match host {
        Host::Nginx if !out.is_empty() => {
            format!("# if ($moved) {{ return 301 $moved; }}\nmap $uri $moved {{\n{out}}}\n")
        }
        _ => out,
    }
}

/// A path as nginx and Apache read it, whatever stands in it.
fn quoted(path: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/-._~".contains(c);
    match path.chars().all(is_plain) {
        true => path.to_owned(),
        false => format!("\"{}\"", path.replace('"', "\\\"")),
    }
}

/// A path as a regular expression that means it and nothing else: what begins alike has another address.
fn as_pattern(path: &str) -> String {
    let mut pattern = String::with_capacity(path.len());
    for c in path.chars() {
        if ".+*?()[]{}|^$".contains(c) {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}
