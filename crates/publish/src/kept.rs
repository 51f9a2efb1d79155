//! Is the published file still what is about to be written? Then it need not be written.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;

use super::digest::Digesting;
use super::disk::{self, open_unfollowed};
use super::marker::Entry;

/// At most this much of a file is held in memory.
pub(super) const PIECE: usize = 64 * 1024;

/// Opens a published file if it is a plain one, of this size, that everybody may read who may read
/// a new one. Anything else is written anew.
pub(super) fn published(path: &Path, size: u64, new_mode: u32) -> Option<File> {
    let file = open_unfollowed(path).ok()?;
    let found = file.metadata().ok()?;
    let same = found.is_file() && found.len() == size && allows(&found, new_mode);
    same.then_some(file)
}

/// Whether a file may be used by everybody who may use a new one.
pub(super) fn allows(found: &Metadata, new_mode: u32) -> bool {
    disk::mode(found) & new_mode == new_mode
}

/// Whether a file holds these bytes.
pub(super) fn holds(mut file: impl Read, bytes: &[u8]) -> io::Result<bool> {
    // On the stack: this is done for every page.
    let mut buffer = [0; 16 * 1024];
    let mut rest = bytes;
    loop {
        let n = fill(&mut file, &mut buffer)?;
        let piece = buffer.get(..n).unwrap_or_default();
        if n == 0 {
            return Ok(rest.is_empty());
        }
        match rest.strip_prefix(piece) {
            Some(after) => rest = after,
            None => return Ok(false),
        }
    }
}

/// The digest and size of a stream, if it holds the same as another.
pub(super) fn same(mut a: impl Read, mut b: impl Read) -> io::Result<Option<Entry>> {
    let (mut left, mut right) = (vec![0; PIECE], vec![0; PIECE]);
    let mut digesting = Digesting::default();
    let mut size = 0;
    loop {
        let (n, m) = (fill(&mut a, &mut left)?, fill(&mut b, &mut right)?);
        let piece = left.get(..n).unwrap_or_default();
        if right.get(..m) != Some(piece) {
            return Ok(None);
        }
        if n == 0 {
            let digest = digesting.finish();
            return Ok(Some(Entry { digest, size }));
        }
        digesting.add(piece);
        size += n as u64;
    }
}

/// Reads until the buffer is full or the end is reached.
pub(super) fn fill(from: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..)
        && !rest.is_empty()
    {
        match from.read(rest) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_across_pieces() {
        let long: Vec<u8> = (0..200_000u32).map(|i| (i * 7) as u8).collect();
        let mut other = long.clone();
        other[150_000] ^= 1;
        assert!(holds(long.as_slice(), &long).unwrap());
        assert!(!holds(other.as_slice(), &long).unwrap());
        assert!(!holds(&long[..199_999], &long).unwrap());
        assert!(!holds(long.as_slice(), &long[..199_999]).unwrap());
        let entry = same(long.as_slice(), long.as_slice()).unwrap().unwrap();
        assert_eq!(entry.digest, super::super::Digest::of(&long));
        assert_eq!(entry.size, 200_000);
        assert!(same(long.as_slice(), other.as_slice()).unwrap().is_none());
        assert!(same(long.as_slice(), &long[..7]).unwrap().is_none());
    }
}
