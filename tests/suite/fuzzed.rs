//! What random bytes once broke, and a few to begin with, are read without harm: `fuzz/corpus`, by target.
//!
//! `SPOORBOEK_FUZZ=seconds` goes on from there for so long a target, with bytes changed at random, for where `cargo fuzz`
//! is not at hand; what breaks the program is then in `fuzz/artifacts`.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::support::{Dice, processor_time};

#[path = "../../fuzz/src/lib.rs"]
mod targets;

type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 6] = [
    ("front_matter", targets::front_matter),
    ("tables", targets::tables),
    ("imports", targets::imports),
    ("markdown", targets::markdown),
    ("geojson", targets::geojson),
    ("whole", targets::whole),
];

fn fuzz() -> PathBuf {
    crate::support::root().join("fuzz")
}

fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(fuzz().join("corpus").join(target))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    assert!(files.len() >= 3, "{target}: only {} files", files.len());
    files
}

#[test]
fn what_is_kept_breaks_nothing() {
    for (name, target) in TARGETS {
        for (file, bytes) in corpus(name) {
            eprintln!("{name}/{file}");
            let taken = processor_time(|| target(&bytes));
            assert!(taken < Duration::from_secs(60), "{name}/{file} took {taken:?}");
        }
    }
}

#[test]
fn random_bytes_break_nothing() {
    let seconds = std::env::var("SPOORBOEK_FUZZ").ok().and_then(|text| text.parse().ok());
    let mut broken = Vec::new();
    for (name, target) in TARGETS {
        let seeds: Vec<Vec<u8>> = corpus(name).into_iter().map(|(_, bytes)| bytes).collect();
        let mut dice = Dice(u64::from(std::process::id()).wrapping_mul(seconds.unwrap_or(0) + 1));
        let (start, mut runs) = (Instant::now(), 0);
        let goes_on = |runs: u32| match seconds {
            Some(seconds) => start.elapsed() < Duration::from_secs(seconds),
            None => runs < 3,
        };
        while goes_on(runs) {
            runs += 1;
            let bytes = changed(&seeds, &mut dice);
            let end = catch_unwind(AssertUnwindSafe(|| processor_time(|| target(&bytes))));
            if end.map_or(true, |taken| taken > Duration::from_secs(20)) {
                let folder = fuzz().join("artifacts").join(name);
                fs::create_dir_all(&folder).unwrap();
                let path = folder.join(format!("{:016x}", dice.0));
                fs::write(&path, &bytes).unwrap();
                broken.push(path);
            }
        }
        eprintln!("{name}: {runs} runs in {:?}", start.elapsed());
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// One of the seeds, with pieces of it and of others cut, doubled, moved and spoilt.
fn changed(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    const SIGNS: &[u8] = b"\n\r\t \"'[]{}()<>,;:-#|*&!%@`~_=+.\\/09azAZ\0\xff\xc3\xa9\xe2\x80\xae";
    let mut bytes = seeds[dice.roll(seeds.len())].clone();
    for _ in 0..=dice.roll(6) {
        let at = dice.roll(bytes.len() + 1);
        let end = (at + dice.roll(40)).min(bytes.len());
        let other = &seeds[dice.roll(seeds.len())];
        let from = dice.roll(other.len() + 1);
        let piece = other[from..(from + dice.roll(60)).min(other.len())].to_vec();
        match dice.roll(7) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..end, piece)),
            2 => drop(bytes.splice(at..at, piece)),
            3 => {
                let twice = bytes[at..end].repeat(1 + dice.roll(30));
                drop(bytes.splice(at..end, twice));
            }
            4 if at < bytes.len() => bytes[at] = u8::try_from(dice.roll(256)).unwrap(),
            _ => drop(bytes.splice(at..at, [SIGNS[dice.roll(SIGNS.len())]])),
        }
    }
    bytes.truncate(20_000);
    bytes
}
