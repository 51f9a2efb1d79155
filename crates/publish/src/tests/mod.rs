//! A build that breaks off at any step, on a disk with and without exchange, loses nothing.

mod breaking;

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::{MARKER, Published, Staging, read_marker};
use base::diagnostic::Diagnostic;
use breaking::Breaking;

type Site = &'static [(&'static str, &'static str)];
const EARLIER: Site = &[
    // The same file in the spare and in the published site, which the next build changes.
    ("index.html", "old"),
    ("kept/index.html", "other and longer"),
    ("gone/index.html", "gone"),
    ("more", "a file"),
    ("stale/index.html/index.html", "a folder"),
];
const OLD: Site =
    &[("index.html", "old"), ("kept/index.html", "kept"), ("stale/index.html", "stale")];
const NEW: Site =
    &[("index.html", "new"), ("kept/index.html", "kept"), ("more/index.html", "more")];
const FOREIGN: Site = &[("CNAME", "example.org"), (".well-known/x", "x")];

fn room() -> tempfile::TempDir {
    let fast = Path::new("/dev/shm");
    match fast.is_dir() {
        true => tempfile::tempdir_in(fast).unwrap(),
        false => tempfile::tempdir().unwrap(),
    }
}

/// A room with a published folder, and that folder, after builds of these sites on a whole disk.
fn published(sites: &[Site]) -> (tempfile::TempDir, PathBuf) {
    let room = room();
    let out = room.path().join("public");
    for site in sites {
        build_whole(&out, site).unwrap();
    }
    (room, out)
}

fn build_whole(out: &Path, site: Site) -> Result<Published, Diagnostic> {
    build(Breaking::whole(out), out, site)
}

fn build(disk: Breaking, out: &Path, site: Site) -> Result<Published, Diagnostic> {
    let staging = Staging::open_on(Box::new(Arc::new(disk)), out, &[])?;
    for (path, text) in site {
        staging.write(path, text.as_bytes())?;
    }
    staging.commit()
}

fn put(out: &Path, files: Site) {
    for (path, text) in files {
        fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
        fs::write(out.join(path), text).unwrap();
    }
}

fn tree(folder: &Path) -> BTreeMap<String, String> {
    let walk = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    walk.filter(|e| e.file_type().is_file())
        .map(|e| {
            let path = e.path().strip_prefix(folder).unwrap();
            let text = fs::read_to_string(e.path()).unwrap();
            (path.to_str().unwrap().to_owned(), text)
        })
        .filter(|(path, _)| path != MARKER)
        .collect()
}

fn whole(parts: &[Site]) -> BTreeMap<String, String> {
    let files = parts.iter().copied().flatten();
    files.map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn without(mut tree: BTreeMap<String, String>, path: &str) -> BTreeMap<String, String> {
    tree.remove(path);
    tree
}

fn is_old_or_new(out: &Path) -> bool {
    let marker = read_marker(out).unwrap().unwrap();
    let found = without(tree(out), "late.txt");
    let listed: Vec<&str> = marker.iter().map(|(path, _)| path).collect();
    let of = |site: Site| {
        found == whole(&[site, FOREIGN]) && listed == site.iter().map(|f| f.0).collect::<Vec<_>>()
    };
    of(OLD) || of(NEW)
}

fn beside(room: &Path) -> Vec<String> {
    let entries = fs::read_dir(room).unwrap().map(Result::unwrap);
    let names = entries.map(|e| e.file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// Beside the published folder there is nothing but the spare one.
fn is_tidy(room: &Path) -> bool {
    let names = beside(room);
    names == ["public"] || names == [".public.spoorboek-spare", "public"]
}

/// Breaks off after `n` operations; true where the build ended before that.
fn broken_build(out: &Path, n: i64, can_exchange: bool) -> bool {
    build_whole(out, EARLIER).unwrap();
    build_whole(out, OLD).unwrap();
    put(out, FOREIGN);
    let mut disk = Breaking::on(out, n, can_exchange);
    disk.appears = vec![("late.txt", "late")];
    let disk = Arc::new(disk);
    let done = Staging::open_on(Box::new(disk.clone()), out, &[]).and_then(|staging| {
        for (path, text) in NEW {
            staging.write(path, text.as_bytes())?;
        }
        staging.commit()
    });
    if can_exchange || out.exists() {
        assert!(is_old_or_new(out), "after {n}: {:?}", tree(out));
    }
    done.is_ok() && !disk.is_dead.load(Ordering::SeqCst)
}

/// As many operations as a build does, and a few.
const MANY: i64 = 50;

#[test]
fn breaking_off_at_any_step_leaves_the_old_or_the_new_site() {
    for can_exchange in [true, false] {
        let mut ended = false;
        for n in 0..MANY {
            let (room, out) = published(&[]);
            fs::create_dir(&out).unwrap();
            ended = broken_build(&out, n, can_exchange);
            let appeared = find_late(room.path());

            let next = Staging::open_on(Box::new(Arc::new(Breaking::whole(&out))), &out, &[]);
            let next = next.unwrap_or_else(|e| panic!("after {n}: {:?}", e));
            assert!(is_old_or_new(&out), "after {n}: {:?}", tree(&out));
            drop(next);
            assert!(is_tidy(room.path()), "after {n}");

            build_whole(&out, NEW).unwrap();
            let found = tree(&out);
            assert_eq!(found.contains_key("late.txt"), appeared, "after {n}");
            assert_eq!(without(found, "late.txt"), whole(&[NEW, FOREIGN]));
            assert!(is_tidy(room.path()), "after {n}");
        }
        assert!(ended, "{MANY} operations are too few to see the end");
    }
}

#[test]
fn breaking_off_the_repair_as_well_loses_nothing() {
    for can_exchange in [true, false] {
        for n in 0..MANY {
            for m in [0, 1, 2, 4, 7, 12, 20, 30] {
                let (room, out) = published(&[]);
                fs::create_dir(&out).unwrap();
                broken_build(&out, n, can_exchange);
                let appeared = find_late(room.path());
                let second = Breaking::on(&out, m, can_exchange);
                let _ = build(second, &out, NEW);

                build_whole(&out, NEW).unwrap_or_else(|e| panic!("after {n} and {m}: {e:?}"));
                let found = tree(&out);
                assert_eq!(found.contains_key("late.txt"), appeared, "{n} and {m}");
                assert_eq!(without(found, "late.txt"), whole(&[NEW, FOREIGN]));
                assert!(is_tidy(room.path()), "after {n} and {m}");
            }
        }
    }
}

fn find_late(room: &Path) -> bool {
    tree(room).keys().any(|path| path.ends_with("late.txt"))
}

#[test]
fn a_first_build_that_breaks_off_leaves_nothing_or_a_whole_site() {
    for n in 0..MANY {
        let (room, out) = published(&[]);
        let _ = build(Breaking::on(&out, n, true), &out, NEW);
        if out.exists() {
            assert_eq!(tree(&out), whole(&[NEW]), "after {n}");
        }
        build_whole(&out, NEW).unwrap();
        assert_eq!(tree(&out), whole(&[NEW]), "after {n}");
        assert!(is_tidy(room.path()), "after {n}");
    }
}

#[test]
fn without_exchange_two_renames_publish_and_a_notice_says_so() {
    let (_room, out) = published(&[OLD]);
    let done = build(Breaking::on(&out, i64::MAX, false), &out, NEW).unwrap();
    let codes: Vec<&str> = done.notices.iter().map(|d| d.rule.code).collect();
    assert_eq!(codes, ["exchange-not-possible"]);
    assert_eq!(done.added, ["more/index.html"]);
    assert_eq!(done.changed, ["index.html"]);
    assert_eq!((done.kept, done.removed), (1, vec!["stale/index.html".to_owned()]));
    assert_eq!(tree(&out), whole(&[NEW]));
}

#[test]
fn a_folder_that_the_system_does_not_move_stays_as_it_was() {
    use io::ErrorKind::{CrossesDevices, Other, PermissionDenied, ResourceBusy};
    for (end, error, code) in [
        ("public", CrossesDevices, "output-cannot-move"),
        ("public", ResourceBusy, "output-cannot-move"),
        ("public", PermissionDenied, "cannot-write"),
        ("public", Other, "cannot-write"),
        ("-building", PermissionDenied, "cannot-write"),
        // Only the second of the two renames: the first is undone.
        ("-swap", CrossesDevices, "output-cannot-move"),
        ("-swap", PermissionDenied, "cannot-write"),
    ] {
        let (room, out) = published(&[EARLIER, OLD]);
        let mut disk = Breaking::whole(&out);
        disk.refused = Some((end, error));
        let refused = build(disk, &out, NEW).unwrap_err();
        assert_eq!(refused.rule.code, code, "{end} {error}");
        assert_eq!(tree(&out), whole(&[OLD]), "{end} {error}");
        // The new site is no longer where the next build would look for an old one.
        assert!(end != "public" || is_tidy(room.path()), "{end} {error}");
        build_whole(&out, NEW).unwrap();
        assert_eq!(tree(&out), whole(&[NEW]), "{end} {error}");
        assert!(is_tidy(room.path()));
    }
}

#[test]
fn without_links_the_kept_files_are_copied_with_their_time() {
    let (_room, out) = published(&[OLD]);
    put(&out, FOREIGN);
    let time = |path: &str| fs::metadata(out.join(path)).unwrap().modified().unwrap();
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    for path in ["kept/index.html", "CNAME"] {
        let file = OpenOptions::new().write(true).open(out.join(path));
        file.unwrap().set_modified(long_ago).unwrap();
    }
    let mut disk = Breaking::whole(&out);
    disk.can_link = false;
    let done = build(disk, &out, NEW).unwrap();
    assert_eq!((done.added.len() + done.changed.len(), done.kept, done.foreign), (2, 1, 2));
    assert_eq!(time("kept/index.html"), long_ago);
    assert_eq!(time("CNAME"), long_ago);
    assert_eq!(tree(&out), whole(&[NEW, FOREIGN]));
}

#[test]
fn a_previous_site_that_cannot_be_put_away_is_told_and_does_no_harm() {
    let (_room, out) = published(&[OLD]);
    let mut disk = Breaking::on(&out, i64::MAX, false);
    disk.refused = Some(("-old", io::ErrorKind::PermissionDenied));
    let done = build(disk, &out, NEW).unwrap();
    let codes: Vec<&str> = done.notices.iter().map(|d| d.rule.code).collect();
    assert_eq!(codes, ["exchange-not-possible", "remnant-stays"]);
    assert_eq!(tree(&out), whole(&[NEW]));
}

#[test]
fn a_full_disk_is_named_and_changes_nothing() {
    if !Path::new("/dev/full").exists() {
        println!("skipped: this system has no /dev/full");
        return;
    }
    for full in ["more/index.html", MARKER] {
        let (room, out) = published(&[OLD]);
        let mut disk = Breaking::whole(&out);
        disk.full_from = Some(full);
        let error = build(disk, &out, NEW).unwrap_err();
        assert_eq!(error.rule.code, "disk-full");
        assert_eq!(tree(&out), whole(&[OLD]));
        assert_eq!(beside(room.path()), ["public"]);
    }
}

#[test]
fn a_foreign_file_that_is_saved_at_the_last_moment_wins() {
    let (room, out) = published(&[OLD]);
    put(&out, FOREIGN);
    let mut disk = Breaking::whole(&out);
    disk.appears = vec![("CNAME", "example.com"), ("new.txt", "new")];
    build(disk, &out, NEW).unwrap();
    let found = tree(&out);
    assert_eq!(found["CNAME"], "example.com");
    assert_eq!(found["new.txt"], "new");
    assert!(is_tidy(room.path()));
}

#[test]
fn a_foreign_file_that_appears_in_the_place_of_a_page_is_kept_until_it_is_moved() {
    let (room, out) = published(&[OLD]);
    let mut disk = Breaking::whole(&out);
    disk.appears = vec![("more", "mine")];
    let error = build(disk, &out, NEW).unwrap_err();
    assert_eq!(error.rule.code, "foreign-file-in-the-way");
    assert_eq!(tree(&out), whole(&[NEW]));
    let kept = room.path().join(".public.spoorboek-swap/more");
    assert_eq!(fs::read_to_string(&kept).unwrap(), "mine");

    let again = build_whole(&out, OLD).unwrap_err();
    assert_eq!(again.rule.code, "foreign-file-in-the-way");
    assert_eq!(tree(&out), whole(&[NEW]));

    fs::remove_file(&kept).unwrap();
    build_whole(&out, OLD).unwrap();
    assert_eq!(tree(&out), whole(&[OLD]));
    assert!(is_tidy(room.path()));
}
