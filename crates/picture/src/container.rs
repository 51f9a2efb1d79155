//! The file around a picture in WebP: chunks, each with its name, its length and its bytes
//! (<https://developers.google.com/speed/webp/docs/riff_container>).

/// A chunk that says of what a picture was made. Readers pass over what they do not know.
const NOTE: &[u8; 4] = b"SPBK";

const HAS_PROFILE: u8 = 0x20;
const HAS_ALPHA: u8 = 0x10;

/// A still picture.
pub struct Parts<'a> {
    chunks: Vec<(&'a [u8], &'a [u8])>,
}

impl<'a> Parts<'a> {
    /// None where the bytes are no WebP.
    pub fn of(bytes: &'a [u8]) -> Option<Self> {
        if bytes.get(..4)? != b"RIFF" || bytes.get(8..12)? != b"WEBP" {
            return None;
        }
        let mut chunks = Vec::new();
        let mut rest = bytes.get(12..)?;
        while !rest.is_empty() {
            let length = rest.get(4..8)?.try_into().ok().map(u32::from_le_bytes)?;
            let length = usize::try_from(length).ok()?;
            let end = length.checked_add(8)?;
            chunks.push((rest.get(..4)?, rest.get(8..end)?));
            rest = rest.get(end.checked_add(length % 2)?..).unwrap_or_default();
        }
        Some(Self { chunks })
    }

    pub fn note(&self) -> Option<&'a [u8]> {
        self.chunk(NOTE)
    }

    fn chunk(&self, name: &[u8; 4]) -> Option<&'a [u8]> {
        self.chunks.iter().find(|(own, _)| own == name).map(|(_, bytes)| *bytes)
    }

    /// The whole file, with the profile of its colours and with a note.
    pub fn with(&self, profile: Option<&[u8]>, note: &[u8]) -> Vec<u8> {
        let mut head = self.head();
        if let (Some(flags), Some(_)) = (head.first_mut(), profile) {
            *flags |= HAS_PROFILE;
        }
        let mut all = b"RIFF\0\0\0\0WEBP".to_vec();
        put(&mut all, b"VP8X", &head);
        if let Some(profile) = profile {
            put(&mut all, b"ICCP", profile);
        }
        for (name, bytes) in self.chunks.iter().filter(|(name, _)| *name != b"VP8X") {
            put(&mut all, name, bytes);
        }
        put(&mut all, NOTE, note);
        let length = u32::try_from(all.len() - 8).unwrap_or_default();
        if let Some(place) = all.get_mut(4..8) {
            place.copy_from_slice(&length.to_le_bytes());
        }
        all
    }

    /// What a file with more than a picture begins with: flags, and the width and height less one.
    fn head(&self) -> Vec<u8> {
        if let Some(head) = self.chunk(b"VP8X") {
            return head.to_vec();
        }
        let (mut flags, mut width, mut height) = (0, 1, 1);
        if let Some(bits) = self.chunk(b"VP8L").and_then(|bytes| number(bytes, 1, 4)) {
            (width, height) = ((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
            flags |= if bits >> 28 & 1 == 1 { HAS_ALPHA } else { 0 };
        } else if let Some(bytes) = self.chunk(b"VP8 ") {
            let side = |at| number(bytes, at, 2).map_or(1, |side| side & 0x3fff);
            (width, height) = (side(6), side(8));
        }
        let side = |side: u32| side.saturating_sub(1).to_le_bytes().into_iter().take(3);
        [flags, 0, 0, 0].into_iter().chain(side(width)).chain(side(height)).collect()
    }
}

fn put(all: &mut Vec<u8>, name: &[u8], bytes: &[u8]) {
    all.extend(name);
    all.extend(u32::try_from(bytes.len()).unwrap_or_default().to_le_bytes());
    all.extend(bytes);
    all.extend(std::iter::repeat_n(0, bytes.len() % 2));
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<u32> {
    let digits = bytes.get(at..at.checked_add(length)?)?;
    Some(digits.iter().rev().fold(0, |sum, digit| sum << 8 | u32::from(*digit)))
}
