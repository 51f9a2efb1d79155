//! Answers to an editor while somebody writes: what is wrong, what may stand at a place, what stands there and where
//! it was told.
//!
//! Nothing here reads a disk: who does so is asked through [`Shelves`]. Texts that are open and not saved go along with
//! every reading.

mod answers;
mod complete;
mod desk;
mod find;
mod hover;
mod place;
mod problems;
mod rename;
mod server;
mod session;
mod spot;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base::diagnostic::{Bag, Language, Rule};
use base::value::Date;
use programme::model::{ObjectRef, Programme};
use programme::source::{Sources, Unsaved};

pub use server::{Ended, serve};

/// Where programmes are found and read.
pub trait Shelves: Send + Sync {
    /// The folder of content that a file belongs to, or that a folder holds; none where there is none.
    fn content_of(&self, path: &Path) -> Option<PathBuf>;

    /// Whoever reads a folder of content, again and again.
    fn reader(&self, content: &Path) -> Box<dyn Reader>;

    /// Every code that there is.
    fn rules(&self) -> Vec<&'static Rule>;

    /// The day for which content is read.
    fn date(&self) -> Date;

    /// The language of messages, where the user asked for one.
    fn language(&self) -> Option<Language>;
}

/// Reads one folder of content.
pub trait Reader: Send {
    /// Reads what has changed, with the texts that are not saved in place of those on the disk; `touched` are
    /// read again whatever the disk says of them. None where there is no such folder any more.
    fn read(
        &mut self,
        unsaved: Unsaved,
        touched: &BTreeSet<PathBuf>,
    ) -> (Option<Arc<dyn Reading>>, Bag);
}

/// The content as it was read once.
pub trait Reading: Send + Sync {
    fn sources(&self) -> &Sources;
    fn programme(&self) -> &Programme;
    /// The language of messages for this programme.
    fn language(&self) -> Language;
    /// The newest figure of an indicator, in words.
    fn figure(&self, at: ObjectRef) -> Option<String>;
    /// Where a file is on the disk that is shown as this.
    fn path(&self, shown: &str) -> PathBuf;
    /// All that a check tells, beside what was `found` already; none where `go_on` called it off.
    fn look_through(&self, found: Bag, go_on: &(dyn Fn() -> bool + Sync)) -> Option<Bag>;
}
