//! A programme of any size, made up: valid content by the model, the same at every run.
//!
//! Every object refers to others as editors would have it, so that backlinks, totals, targets and
//! charts have work to do, and nothing is missing that the program would warn of.

mod activity;
mod dice;
mod evidence;
mod goal;
mod indicator;
mod money;
mod names;
mod prose;
mod settings;
mod sheet;
mod size;
mod vocabulary;

use std::io;
use std::path::Path;

use sheet::Folder;
pub use size::Size;
use vocabulary::Tongue;

/// The day for which a made-up programme is built: after the last figures, before the next.
pub const TODAY: &str = "2026-03-01";

/// How many files were written and how large they are together.
#[derive(Debug, Clone, Copy, Default)]
pub struct Written {
    pub files: usize,
    pub bytes: u64,
}

/// Writes a programme of `size` into `folder`, which is made where it is missing.
pub fn write(folder: &Path, size: &Size) -> io::Result<Written> {
    let mut folder = Folder::new(folder);
    settings::write(&mut folder, size)?;
    for number in 0..size.indicators {
        indicator::write(&mut folder, size, number)?;
    }
    goal::write(&mut folder, size)?;
    activity::write(&mut folder, size)?;
    money::write(&mut folder, size)?;
    evidence::write(&mut folder, size)?;
    Ok(folder.written)
}

fn tongues(size: &Size) -> impl Iterator<Item = Tongue> + use<> {
    Tongue::ALL.into_iter().take(size.languages)
}
