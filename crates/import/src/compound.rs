//! The container of XLS, a compound file: whether its chains of sectors end, and what is in it.
//!
//! The library follows a chain without looking where it has been, and a damaged one that comes
//! back to itself would fill the memory. Source: MS-CFB, sections 2.2 to 2.5.

/// Where the header lists the first sectors of the table of chains.
const LISTED: std::ops::Range<usize> = 76..512;

/// The numbers from here on say that nothing follows.
const LAST: u32 = 0xFFFF_FFFA;

/// Whether every chain of a compound file has an end.
pub fn chains_end(bytes: &[u8]) -> bool {
    let next = chains(bytes);
    let mut seen = vec![usize::MAX; next.len()];
    (0..next.len()).all(|start| {
        let mut at = start;
        while let Some(mark) = seen.get_mut(at) {
            match *mark {
                usize::MAX => *mark = start,
                mark => return mark != start,
            }
            at = match next.get(at) {
                Some(next) if *next < LAST => *next as usize,
                _ => break,
            };
        }
        true
    })
}

/// The bytes of the first stream with one of these names, in a file whose chains end. None where
/// there is no such stream, or one so short that it is kept among others.
pub fn stream(bytes: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    const ENTRY: usize = 128;
    const SHORT: u64 = 4096;
    let next = chains(bytes);
    let chain = |start: u32| {
        let mut all = Vec::new();
        let mut at = Some(start).filter(|start| *start < LAST);
        while let Some(sector) = at.and_then(|at| sector(bytes, at)) {
            all.extend_from_slice(sector);
            at = next.get(at? as usize).copied().filter(|next| *next < LAST);
        }
        Some(all)
    };
    let number = |bytes: &[u8], at: usize| numbers(bytes.get(at..at + 4)?).pop();
    let folder = chain(number(bytes, 48)?)?;
    let is_it = |entry: &&[u8]| {
        let name: Vec<u8> = entry.iter().take(64).copied().filter(|byte| *byte != 0).collect();
        names.iter().any(|known| known.as_bytes() == name)
    };
    let entry = folder.chunks_exact(ENTRY).find(is_it)?;
    let length = u64::from(number(entry, 120)?);
    (length >= SHORT).then(|| chain(number(entry, 116)?))?
}

/// A sector by its number; the last one may be cut short.
fn sector(bytes: &[u8], number: u32) -> Option<&[u8]> {
    let size: usize = sector_size(bytes);
    // The header takes the place of a sector.
    let start = (number as usize + 1) * size;
    bytes.get(start..bytes.len().min(start + size))
}

fn sector_size(bytes: &[u8]) -> usize {
    match bytes.get(30) {
        Some(12) => 4096,
        _ => 512,
    }
}

/// For each sector the one that follows it.
fn chains(bytes: &[u8]) -> Vec<u32> {
    let size = sector_size(bytes);
    let sector = |number| sector(bytes, number).map(numbers);
    let mut listed = bytes.get(LISTED).map(numbers).unwrap_or_default();
    let mut further = bytes.get(68..72).map(numbers).unwrap_or_default().pop();
    for _ in 0..=bytes.len() / size {
        let Some(mut more) = further.filter(|number| *number < LAST).and_then(sector) else {
            break;
        };
        further = more.pop();
        listed.append(&mut more);
    }
    let tables = listed.into_iter().filter(|number| *number < LAST);
    let found: Vec<Vec<u32>> = tables.filter_map(sector).collect();
    found.concat()
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    let (numbers, _) = bytes.as_chunks::<4>();
    numbers.iter().map(|four| u32::from_le_bytes(*four)).collect()
}
