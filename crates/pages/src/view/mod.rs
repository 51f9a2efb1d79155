//! What templates are handed: plain, typed values with every word and address made ready.
//!
//! A template chooses markup and order; it computes nothing. Fields that hold HTML end in `html`.

mod chapter;
mod content;
mod figure;
pub mod fold;
pub mod html;
mod ledger;
mod page;
mod review;
mod say;
mod section;
mod xml;

pub use chapter::{Chapter, ContentsLine, contents};
pub use content::{
    BranchView, Brief, DateItem, DateView, Departure, Group, MilestoneView, PartTable, Row,
    StripView, Table, TablePart, Tile,
};
pub use figure::{Figure, Rest};
pub use ledger::{Column, Ledger, LedgerRow, RowGroup};
pub use page::{
    About, Alternate, Feed, FootGroup, MenuItem, Page, Parts, Preview, Redirect, SearchChoice,
    SearchView, SiteLogo, SiteView, Stop,
};
pub use review::{
    Review, ReviewDrawing, ReviewKey, ReviewObject, ReviewPiece, ReviewText, ReviewTopic,
    ReviewValues, ReviewWords,
};
pub use say::{Card, Entry, Fact, FactValue, Link, Picture, Say, State};
pub use section::{Content, Fold, MOST_ROWS, Section, Sections};
pub use xml::{Changes, ChangesEntry, Sitemap, SitemapAlternate, SitemapPage};
