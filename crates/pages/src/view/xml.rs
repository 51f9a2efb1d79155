use serde::Serialize;

/// What a sitemap names.
#[derive(Debug, Serialize)]
pub struct Sitemap {
    pub pages: Vec<SitemapPage>,
}

#[derive(Debug, Serialize)]
pub struct SitemapPage {
    pub address: String,
    /// In every language that it has, where these are several.
    pub alternates: Vec<SitemapAlternate>,
}

#[derive(Debug, Serialize)]
pub struct SitemapAlternate {
    pub lang: String,
    pub address: String,
}

/// A feed of what changed. All addresses are absolute; a day is the beginning of it (RFC 3339).
#[derive(Debug, Serialize)]
pub struct Changes {
    pub lang: String,
    /// Of the feed itself.
    pub address: String,
    /// Of the page that tells the same.
    pub page: String,
    pub title: String,
    pub subtitle: String,
    pub updated: String,
    pub author: String,
    pub licence: Option<String>,
    /// The newest first.
    pub entries: Vec<ChangesEntry>,
}

#[derive(Debug, Serialize)]
pub struct ChangesEntry {
    /// Where it is not that of the feed.
    pub lang: Option<String>,
    /// The same in every build.
    pub id: String,
    /// What happened.
    pub what: String,
    /// To what.
    pub title: String,
    pub day: String,
    pub page: String,
    /// The kind of what changed, and its name; none where it has no page of its own.
    pub kind: Option<&'static str>,
    pub noun: Option<String>,
    pub summary: Option<String>,
}
