//! The table of an indicator as a Parquet file is read as the CSV that it would be.
//!
//! The files in `tests/parquet` were written by pyarrow: with dictionaries, blanks, groups of rows, and each of its
//! usual ways to compress.

#[cfg(feature = "parquet")]
use std::fs;
use std::path::Path;

#[cfg(feature = "parquet")]
use crate::support::{code, root, tree};
use crate::support::{programme, spoorboek, stderr, write};

const PROGRAMME: &[(&str, &str)] = &[
    ("programme.yaml", "title: Noord\nurl: https://noord.example/\narea: stad\n"),
    ("areas.csv", "id,name,parent\nstad,Stad,\nnoord,Noord,stad\n"),
    ("indicators/proef.md", "---\ntitle: Proef\n---\n"),
];

fn check(folder: &Path) -> String {
    let args = ["check", "--errors-only", "--lang", "en", "--date", "2026-11-27"];
    stderr(&spoorboek(folder, &args))
}

#[cfg(feature = "parquet")]
fn with_table(name: &str) -> tempfile::TempDir {
    let folder = programme(PROGRAMME);
    let bytes = fs::read(root().join("tests/parquet").join(name)).unwrap();
    write(folder.path(), "content/indicators/proef.parquet", bytes);
    folder
}

#[cfg(feature = "parquet")]
mod included {
    use super::*;

    fn site(folder: &Path) -> std::collections::BTreeMap<std::path::PathBuf, Vec<u8>> {
        let built = spoorboek(folder, &["build", "--errors-only", "--date", "2026-11-27"]);
        assert_eq!(code(&built), 0, "{}", stderr(&built));
        tree(&folder.join("public"))
    }

    #[track_caller]
    fn same(name: &str, csv: &str) {
        let parquet = with_table(name);
        let table = programme(&[PROGRAMME, &[("indicators/proef.csv", csv)]].concat());
        let (one, other) = (site(parquet.path()), site(table.path()));
        // The page and its JSON name the file, which is another.
        for ending in ["csv", "svg", "html"] {
            let path = Path::new("indicatoren/proef").join(format!("proef.{ending}"));
            let (one, other) = (one.get(&path).unwrap(), other.get(&path).unwrap());
            assert_eq!(String::from_utf8_lossy(one), String::from_utf8_lossy(other));
        }
    }

    #[test]
    fn a_table_of_numbers_words_days_and_blanks() {
        same(
            "mixed.parquet",
            "area,period,value,n,status,published,note\n\
             stad,2023,12.5,100,final,2024-03-01,\"a, b\"\n\
             stad,2024,13,200,final,2024-03-01,\"“q” \"\"x\"\"\"\n\
             noord,2023,0.1,,final,2024-03-01,\n\
             noord,2024,,4,suppressed,2024-03-01,\n\
             ,2025,,,missing,2024-03-01,\n\
             noord,2025,40.25,120,provisional,2026-01-31,laatste\n",
        );
    }

    #[test]
    fn decimals_are_held_as_they_were_written_and_moments_are_days() {
        same(
            "decimals.parquet",
            "period,value,published\n2023,1.5,2024-05-06\n2024-Q1,-20,1969-12-31\n2023/2024,,\n",
        );
    }

    #[test]
    fn a_mistake_in_it_is_told_with_its_row_and_column() {
        let folder = with_table("mistake.parquet");
        let told = check(folder.path());
        assert!(told.contains("error[not-a-number]"), "{told}");
        assert!(told.contains("content/indicators/proef.parquet:3:6"), "{told}");
    }

    #[test]
    fn what_no_cell_can_hold_is_told_by_its_column() {
        let folder = with_table("lists.parquet");
        let told = check(folder.path());
        assert!(told.contains("The column “value” holds no text"), "{told}");
    }

    #[test]
    fn a_file_that_ends_early_or_lies_is_told_and_stops_nothing() {
        let sound = fs::read(root().join("tests/parquet/mixed.parquet")).unwrap();
        let mut changed = sound.clone();
        // The lengths and offsets stand at the end.
        for byte in changed.iter_mut().rev().skip(8).take(400) {
            *byte = byte.wrapping_add(13);
        }
        for bytes in
            [&sound[..sound.len() / 2], b"PAR1", b"PAR1\xff\xff\xff\x7fPAR1", &changed, b""]
        {
            let folder = programme(PROGRAMME);
            write(folder.path(), "content/indicators/proef.parquet", bytes);
            let told = check(folder.path());
            assert!(told.contains("error[unreadable-parquet]"), "{told}");
            assert_eq!(told.matches("error[").count(), 1, "{told}");
        }
    }

    #[test]
    fn two_tables_of_one_indicator_are_told() {
        let folder = with_table("mixed.parquet");
        write(folder.path(), "content/indicators/proef.csv", "period,value\n2023,1\n");
        let told = check(folder.path());
        assert!(told.contains("error[two-tables]"), "{told}");
    }

    #[test]
    fn an_id_in_it_cannot_be_renamed_and_the_file_stays() {
        let folder = with_table("mixed.parquet");
        let path = folder.path().join("content/indicators/proef.parquet");
        let before = fs::read(&path).unwrap();
        for (old, new, hint) in
            [("noord", "noorden", "Make the file anew"), ("proef", "test", "new name yourself")]
        {
            let told = spoorboek(folder.path(), &["rename", old, new, "--lang", "en"]);
            assert_eq!(code(&told), 2, "{}", stderr(&told));
            assert!(stderr(&told).contains(hint), "{}", stderr(&told));
            assert_eq!(fs::read(&path).unwrap(), before);
        }
    }
}

#[test]
fn elsewhere_it_is_told_where_it_belongs() {
    let folder = programme(PROGRAMME);
    write(folder.path(), "content/proef.parquet", b"PAR1");
    let told = check(folder.path());
    assert!(told.contains("indicators/proef.parquet"), "{told}");
}
