//! What the ledger lacks, and where addresses went.

use std::collections::BTreeSet;
use std::fmt::Write;

use base::diagnostic::Diagnostic;
use base::value::Date;
use programme::model::Programme;

use super::rules::address_not_recorded;
use super::{Address, PageKey, Site};

/// The pages of objects that the ledger does not hold, each with the id. Other pages come and go with what they list.
pub fn unrecorded<'a>(programme: &'a Programme, site: &Site) -> Vec<(String, &'a str)> {
    let ledger = programme.addresses.iter();
    let known: BTreeSet<Address> = ledger.filter_map(|row| Address::parse(&row.address)).collect();
    let new = site.pages().filter(|(_, _, address)| !known.contains(*address));
    new.filter_map(|(key, _, address)| match key {
        PageKey::Object(at) => Some((address.pretty(), programme.object(at).id.as_ref())),
        _ => None,
    })
    .collect()
}

/// That the ledger is behind, with the lines to add; `shown` is its file.
pub fn not_recorded(
    programme: &Programme,
    site: &Site,
    date: Date,
    shown: &str,
) -> Option<Diagnostic> {
    const MOST: usize = 10;
    let new = unrecorded(programme, site);
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

/// The addresses that moved, as rules of a web server; empty where none did.
pub fn moved(programme: &Programme, site: &Site, host: Host) -> String {
    let base = programme.settings.url.as_deref().and_then(|url| url.split("://").nth(1));
    let base = base.and_then(|rest| rest.split_once('/')).map_or("", |(_, path)| path);
    let full = |address: &Address| format!("/{base}{}", address.pretty().trim_start_matches('/'));
    let mut out = String::new();
    for (old, key, lang) in site.redirects() {
        let Some(new) = site.address(*key, *lang) else { continue };
        let (old, new) = (full(old), full(new));
        // Writing to a string cannot fail.
        let _ = match host {
            Host::Redirects => writeln!(out, "{old} {new} 301"),
            Host::Nginx => writeln!(out, "    {old} {new};"),
            Host::Apache => writeln!(out, "Redirect 301 \"{old}\" \"{new}\""),
        };
    }
    match host {
        Host::Nginx if !out.is_empty() => {
            format!("# if ($moved) {{ return 301 $moved; }}\nmap $uri $moved {{\n{out}}}\n")
        }
        _ => out,
    }
}
