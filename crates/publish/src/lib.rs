//! The only room that writes: takes paths and bytes, and makes them the published folder in one go.
//!
//! Pages are written to a staging folder beside the published one, made durable by one sync of the
//! file system, and put in place by exchanging the two folders. Until that instant nothing of the
//! published site has changed; after it, everything has. What a crash can leave behind is listed in
//! `beside`, and mended by the next build in `repair`.
//!
//! The site before stays beside the published one as `.<out>.spoorboek-spare`, which git ignores:
//! the next build works in it. It may be deleted at any time.
//!
//! A file that is the same as the published one is not written again but linked, with its time of
//! modification; a build that changes nothing leaves the published folder alone altogether.
//! Files in the published folder that are not in the marker's list are somebody else's: they move
//! along, and are never overwritten or deleted.
//!
//! Every diagnostic of this room, save its notices, is a failure of the system or of an argument:
//! exit code 2.

// This is the room that the bans on writing point to.
#![allow(clippy::disallowed_methods)]

mod beside;
mod commit;
mod digest;
mod disk;
mod foreign;
mod kept;
mod lock;
mod marker;
mod repair;
pub mod rules;
mod single;
mod spare;
mod staging;
mod swap;
mod target;
#[cfg(test)]
mod tests;
mod walk;

pub use commit::Published;
pub use digest::Digest;
pub use marker::{Entry, MARKER, Marker, is_usable, read_marker};
pub use single::{is_empty_folder, replace_all, write_file};
pub use staging::Staging;
