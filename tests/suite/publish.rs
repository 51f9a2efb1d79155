//! What a build leaves on the disk, seen from outside: the published folder and what is beside it.

// A test makes and reads files as visitors and other programs do, and fails where it cannot.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use base::diagnostic::{Diagnostic, Place, Severity};
use publish::rules::RULES;
use publish::{Digest, MARKER, Published, Staging, read_marker};
use rayon::prelude::*;

struct Room {
    folder: tempfile::TempDir,
}

impl Room {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn out(&self) -> PathBuf {
        self.at("public")
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn get(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    fn build(&self, files: &[(&str, &str)]) -> Result<Published, Diagnostic> {
        build(&self.out(), files)
    }

    /// Every file, by its path, but for the spare site.
    fn tree(&self) -> BTreeMap<String, String> {
        let walk = walkdir::WalkDir::new(self.folder.path());
        walk.into_iter()
            .map(Result::unwrap)
            .filter(|e| e.file_type().is_file())
            .map(|e| {
                let path = e.path().strip_prefix(self.folder.path()).unwrap();
                let text = fs::read_to_string(e.path()).unwrap();
                (path.to_str().unwrap().to_owned(), text)
            })
            .filter(|(path, _)| !path.starts_with(".public.spoorboek-spare/"))
            .collect()
    }

    fn paths(&self) -> Vec<String> {
        self.tree().into_keys().collect()
    }
}

fn build(out: &Path, files: &[(&str, &str)]) -> Result<Published, Diagnostic> {
    let staging = Staging::open(out, &[])?;
    for (path, text) in files {
        staging.write(path, text.as_bytes())?;
    }
    staging.commit()
}

fn code<T>(result: Result<T, Diagnostic>) -> &'static str {
    result.err().map_or("no error", |e| e.rule.code)
}

fn refused(out: &Path, protected: &[&Path]) -> &'static str {
    code(Staging::open(out, protected))
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

fn set_modified(path: &Path, seconds: u64) -> SystemTime {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    let file = OpenOptions::new().write(true).open(path).unwrap();
    file.set_modified(time).unwrap();
    time
}

fn counts(p: &Published) -> [usize; 4] {
    [p.added.len() + p.changed.len(), p.kept, p.removed.len(), p.foreign]
}

const SITE: &[(&str, &str)] = &[("index.html", "home"), ("doelen/a/index.html", "a")];

#[test]
fn a_first_build_makes_the_folder_and_its_marker() {
    let room = Room::new();
    let done = build(&room.at("deep/down/public"), SITE).unwrap();
    assert_eq!(counts(&done), [2, 0, 0, 0]);
    assert!(done.notices.is_empty());
    assert_eq!(
        room.paths(),
        [
            "deep/down/public/.spoorboek",
            "deep/down/public/doelen/a/index.html",
            "deep/down/public/index.html"
        ]
    );
    let expected = format!(
        "spoorboek 1\n{} 1 doelen/a/index.html\n{} 4 index.html\n",
        Digest::of(b"a"),
        Digest::of(b"home")
    );
    assert_eq!(room.get("deep/down/public/.spoorboek"), expected);
    let marker = read_marker(&room.at("deep/down/public")).unwrap().unwrap();
    assert_eq!(marker.to_string(), expected);
    assert!(read_marker(&room.at("deep")).unwrap().is_none());
    assert!(read_marker(&room.at("nowhere")).unwrap().is_none());
}

#[test]
fn a_second_build_changes_what_changed_and_nothing_else() {
    let room = Room::new();
    room.build(SITE).unwrap();
    let same = set_modified(&room.at("public/index.html"), 1_000_000);
    set_modified(&room.at("public/doelen/a/index.html"), 1_000_000);
    let changed = [("index.html", "home"), ("doelen/a/index.html", "b")];
    // Once into a new folder, and then into the spare one, with a file that is longer and shorter.
    for (text, round) in [("b", 1), ("longer", 2), ("c", 3), ("much longer", 4)] {
        let files = [changed[0], ("doelen/a/index.html", text)];
        let done = room.build(&files).unwrap();
        assert_eq!(counts(&done), [1, 1, 0, 0], "round {round}");
        assert_eq!(modified(&room.at("public/index.html")), same);
        assert_ne!(modified(&room.at("public/doelen/a/index.html")), same);
        assert_eq!(room.get("public/doelen/a/index.html"), text);
        assert_eq!(room.paths().len(), 3);
    }
}

#[test]
fn a_build_that_changes_nothing_leaves_the_folder_alone() {
    let room = Room::new();
    room.build(SITE).unwrap();
    room.put("public/CNAME", "example.org");
    let before = modified(&room.at("public/.spoorboek"));
    for _ in 0..3 {
        let done = room.build(SITE).unwrap();
        assert_eq!(counts(&done), [0, 2, 0, 1]);
        assert_eq!(modified(&room.at("public/.spoorboek")), before);
    }
    assert_eq!(room.paths().len(), 4);
}

#[test]
fn the_same_site_has_the_same_marker_in_any_order_of_threads() {
    let (one, many) = (Room::new(), Room::new());
    let path = |i: usize| format!("{}/{i}/index.html", i % 7);
    let staging = Staging::open(&one.out(), &[]).unwrap();
    for i in 0..500 {
        staging.write(&path(i), path(i).as_bytes()).unwrap();
    }
    staging.commit().unwrap();
    let staging = Staging::open(&many.out(), &[]).unwrap();
    (0..500usize).into_par_iter().rev().for_each(|i| {
        staging.write(&path(i), path(i).as_bytes()).unwrap();
    });
    staging.commit().unwrap();
    assert_eq!(one.tree(), many.tree());
}

#[test]
fn stale_pages_go_and_their_folders_with_them() {
    let room = Room::new();
    room.build(&[("a/b/c.html", "c"), ("a/d.html", "d"), ("e", "e"), ("x/y", "y")]).unwrap();
    // A folder becomes a file and a file a folder.
    let next = [("a/d.html", "d"), ("e/index.html", "e"), ("x", "x")];
    for files in [&next[..], &[("e", "file again"), ("x/y/z", "deep")], &next, SITE] {
        let done = room.build(files).unwrap();
        assert_eq!(room.paths().len(), files.len() + 1, "{:?}", room.paths());
        assert!(!done.removed.is_empty());
    }
    assert!(!room.at("public/a").exists() && !room.at("public/e").exists());
}

#[test]
fn files_of_somebody_else_stay() {
    let room = Room::new();
    room.build(SITE).unwrap();
    let foreign =
        [".gitignore", "CNAME", ".well-known/security.txt", "doelen/a/notes.txt", ".git/config"];
    for path in foreign {
        room.put(&format!("public/{path}"), path);
    }
    let kept = set_modified(&room.at("public/CNAME"), 2_000_000);
    for text in ["1", "2", "3"] {
        let done = room.build(&[("index.html", text)]).unwrap();
        assert_eq!(done.foreign, 5);
        for path in foreign {
            assert_eq!(room.get(&format!("public/{path}")), path);
        }
        assert_eq!(modified(&room.at("public/CNAME")), kept);
    }
    assert!(!room.at("public/doelen/a/index.html").exists());
    // And go when their owner deletes them.
    fs::remove_file(room.at("public/CNAME")).unwrap();
    room.build(SITE).unwrap();
    assert!(!room.at("public/CNAME").exists());
}

#[test]
fn a_file_that_appears_during_the_build_stays() {
    let room = Room::new();
    room.build(SITE).unwrap();
    let staging = Staging::open(&room.out(), &[]).unwrap();
    staging.write("index.html", b"new").unwrap();
    room.put("public/late.txt", "late");
    staging.commit().unwrap();
    assert_eq!(room.get("public/late.txt"), "late");
    assert_eq!(room.get("public/index.html"), "new");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_of_somebody_else_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let room = Room::new();
    room.build(SITE).unwrap();
    room.put("public/private/list.txt", "secret");
    let closed = fs::Permissions::from_mode(0o700);
    fs::set_permissions(room.at("public/private"), closed).unwrap();
    fs::set_permissions(room.out(), fs::Permissions::from_mode(0o775)).unwrap();
    symlink("/nowhere/at/all", room.at("public/link")).unwrap();
    symlink(room.at("public/private"), room.at("public/to-folder")).unwrap();
    for text in ["1", "2", "3"] {
        room.build(&[("index.html", text)]).unwrap();
        assert_eq!(mode(room.at("public/private")), 0o700);
        assert_eq!(mode(room.out()), 0o775);
        let link = fs::read_link(room.at("public/link")).unwrap();
        assert_eq!(link, Path::new("/nowhere/at/all"));
        assert!(room.at("public/to-folder").is_symlink());
    }
}

#[cfg(unix)]
#[test]
fn the_group_of_the_folder_stays() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let room = Room::new();
    room.build(SITE).unwrap();
    let mine = fs::metadata(room.out()).unwrap().gid();
    if chown(room.out(), None, Some(mine + 1)).is_err() {
        println!("skipped: this user is in one group only");
        return;
    }
    fs::set_permissions(room.out(), fs::Permissions::from_mode(0o2770)).unwrap();
    for text in ["1", "2", "3"] {
        room.build(&[("index.html", text)]).unwrap();
        let found = fs::metadata(room.out()).unwrap();
        assert_eq!((found.gid(), found.permissions().mode() & 0o7777), (mine + 1, 0o2770));
    }
}

#[cfg(unix)]
#[test]
fn files_and_folders_get_ordinary_permissions_again() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let room = Room::new();
    fs::create_dir(room.at("ordinary")).unwrap();
    fs::write(room.at("file"), "").unwrap();
    room.build(SITE).unwrap();
    room.build(SITE).unwrap();
    assert_eq!(mode(room.out()), mode(room.at("ordinary")));
    assert_eq!(mode(room.at("public/doelen/a")), mode(room.at("ordinary")));
    assert_eq!(mode(room.at("public/index.html")), mode(room.at("file")));
    // Folders that a build made for its owner only are not used again by one that makes open ones.
    room.build(&[SITE[1]]).unwrap();
    let spare = room.at(".public.spoorboek-spare");
    fs::set_permissions(spare.join(MARKER), fs::Permissions::from_mode(0o600)).unwrap();
    fs::set_permissions(spare.join("doelen"), fs::Permissions::from_mode(0o700)).unwrap();
    room.build(SITE).unwrap();
    assert_eq!(mode(room.at("public/doelen")), mode(room.at("ordinary")));
    // A page that was closed by mistake is opened by the next build.
    let closed = fs::Permissions::from_mode(0o600);
    fs::set_permissions(room.at("public/index.html"), closed).unwrap();
    room.build(SITE).unwrap();
    assert_eq!(mode(room.at("public/index.html")), mode(room.at("file")));
}

#[test]
fn a_foreign_file_in_the_place_of_a_page_is_not_overwritten() {
    for (foreign, page) in [("new.html", "new.html"), ("new", "new/index.html"), ("new/x", "new")] {
        let room = Room::new();
        room.build(SITE).unwrap();
        room.put(&format!("public/{foreign}"), "mine");
        let before = room.tree();
        let error = room.build(&[("index.html", "x"), (page, "ours")]).unwrap_err();
        assert_eq!(error.rule.code, "foreign-file-in-the-way");
        let shown = room.out().join(foreign).display().to_string();
        assert_eq!(error.place, Place::Path(shown));
        assert_eq!(room.tree(), before);
    }
    // The same content is nobody's loss.
    let room = Room::new();
    room.build(SITE).unwrap();
    room.put("public/new.html", "ours");
    room.build(&[("new.html", "ours")]).unwrap();
    assert_eq!(room.paths(), ["public/.spoorboek", "public/new.html"]);
}

#[test]
fn a_published_file_that_was_changed_or_deleted_by_hand_is_mended() {
    let room = Room::new();
    room.build(SITE).unwrap();
    let whole = room.tree();
    for _ in 0..2 {
        room.put("public/index.html", "hack");
        fs::remove_file(room.at("public/doelen/a/index.html")).unwrap();
        let done = room.build(SITE).unwrap();
        assert_eq!(counts(&done), [2, 0, 0, 0]);
        assert_eq!(room.tree(), whole);
        // What was left beside is not trusted either.
        let spare = room.at(".public.spoorboek-spare");
        fs::write(spare.join("index.html"), "hack").unwrap();
        fs::write(spare.join("extra.html"), "hack").unwrap();
        fs::create_dir_all(spare.join("extra/folder")).unwrap();
        room.build(&[("index.html", "home"), ("doelen/a/index.html", "b")]).unwrap();
        assert_eq!(room.paths().len(), 3);
        assert_eq!(room.get("public/index.html"), "home");
        assert!(!room.at("public/extra").exists());
        room.build(SITE).unwrap();
        assert_eq!(room.tree(), whole);
    }
}

#[test]
fn a_build_that_is_given_up_changes_nothing() {
    let room = Room::new();
    drop(Staging::open(&room.out(), &[]).unwrap());
    assert!(room.paths().is_empty() && !room.out().exists());
    room.build(SITE).unwrap();
    // Two sites that share the file of a page, which is then written anew.
    room.build(&[("index.html", "2"), SITE[1]]).unwrap();
    let before = room.tree();
    for _ in 0..2 {
        let staging = Staging::open(&room.out(), &[]).unwrap();
        staging.write("index.html", b"3").unwrap();
        staging.write(SITE[1].0, b"3").unwrap();
        staging.write("more/index.html", b"more").unwrap();
        drop(staging);
        assert_eq!(room.tree(), before);
    }
}

#[test]
fn a_site_with_a_failed_write_is_not_published() {
    let room = Room::new();
    room.build(SITE).unwrap();
    let before = room.tree();
    let staging = Staging::open(&room.out(), &[]).unwrap();
    staging.write("index.html", b"new").unwrap();
    let _ = staging.write("../escaped.html", b"");
    let _ = staging.write("index.html", b"");
    assert_eq!(code(staging.commit()), "unusable-path");
    assert_eq!(room.tree(), before);
}

#[test]
fn a_path_is_written_once() {
    let room = Room::new();
    room.build(SITE).unwrap();
    for text in ["home", "other"] {
        let staging = Staging::open(&room.out(), &[]).unwrap();
        staging.write("index.html", text.as_bytes()).unwrap();
        let again = staging.write("index.html", b"home");
        assert_eq!(code(again), "path-written-twice");
        assert_eq!(code(staging.commit()), "path-written-twice");
    }
    for pair in [["a", "a/b"], ["a/b", "a"], ["doelen", "doelen/a/index.html"]] {
        let staging = Staging::open(&room.out(), &[]).unwrap();
        let written = pair.map(|path| staging.write(path, b"a"));
        let failed = written.into_iter().find_map(Result::err);
        let error = failed.unwrap_or_else(|| staging.commit().unwrap_err());
        assert_eq!(error.rule.code, "path-written-twice");
    }
    assert_eq!(room.get("public/index.html"), "home");
}

#[test]
fn paths_stay_inside_the_folder() {
    let room = Room::new();
    for path in ["", "..", "../a", "a/../../b", "/etc/a", "a//b", "a\nb", "a\\b", MARKER] {
        let staging = Staging::open(&room.out(), &[]).unwrap();
        assert_eq!(code(staging.write(path, b"")), "unusable-path", "{path:?}");
        assert_eq!(code(staging.copy(path, &room.at("x"))), "unusable-path");
    }
    assert!(room.paths().is_empty());
}

#[test]
fn files_are_copied_and_kept_like_pages() {
    let room = Room::new();
    let long: String = (0..60_000).map(|i| format!("{i} ")).collect();
    room.put("content/media/a.svg", &long);
    let copy = || {
        let staging = Staging::open(&room.out(), &[&room.at("content")]).unwrap();
        staging.copy("media/a.svg", &room.at("content/media/a.svg")).unwrap();
        staging.commit().unwrap()
    };
    assert_eq!(counts(&copy()), [1, 0, 0, 0]);
    let marker = read_marker(&room.out()).unwrap().unwrap();
    let entry = marker.get("media/a.svg").unwrap();
    assert_eq!((entry.digest, entry.size), (Digest::of(long.as_bytes()), long.len() as u64));
    assert_eq!(counts(&copy()), [0, 1, 0, 0]);
    // Of the same size and other content, and then shorter.
    for text in [long.replace('7', "8"), "short".to_owned()] {
        room.put("content/media/a.svg", &text);
        assert_eq!(counts(&copy()), [1, 0, 0, 0]);
        assert_eq!(room.get("public/media/a.svg"), text);
    }
    let staging = Staging::open(&room.out(), &[]).unwrap();
    for from in ["content/none.svg", "content/media"] {
        let error = staging.copy("x.svg", &room.at(from)).unwrap_err();
        assert_eq!(error.rule.code, "cannot-copy");
    }
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let room = Room::new();
    room.put("public/thesis.docx", "years of work");
    let before = room.tree();
    assert_eq!(refused(&room.out(), &[]), "foreign-output");
    assert_eq!(room.tree(), before);
    room.put("file", "text");
    assert_eq!(refused(&room.at("file"), &[]), "output-not-a-folder");
    assert_eq!(refused(&room.at("file/public"), &[]), "cannot-write");
    assert_eq!(refused(Path::new("/"), &[]), "output-cannot-move");
    assert_eq!(refused(Path::new("/dev/null"), &[]), "output-not-a-folder");
    if cfg!(target_os = "linux") {
        // A volume of its own.
        assert_eq!(refused(Path::new("/proc"), &[]), "output-cannot-move");
    }
}

#[test]
fn an_empty_folder_and_one_with_dot_files_are_taken_over() {
    let room = Room::new();
    fs::create_dir(room.out()).unwrap();
    room.build(SITE).unwrap();
    let other = Room::new();
    other.put("public/.gitignore", "*");
    other.put("public/.well-known/x", "x");
    assert_eq!(counts(&other.build(SITE).unwrap()), [2, 0, 0, 2]);
    assert_eq!(other.get("public/.gitignore"), "*");
    assert_eq!(other.paths().len(), 5);
}

#[test]
fn a_list_that_cannot_be_read_stops_the_build() {
    let room = Room::new();
    room.build(SITE).unwrap();
    let good = room.get("public/.spoorboek");
    for bad in ["", "spoorboek 9\n", &format!("{good}=======\n")] {
        room.put("public/.spoorboek", bad);
        let before = room.tree();
        let error = room.build(SITE).unwrap_err();
        assert_eq!(error.rule.code, "unreadable-marker");
        let shown = room.at("public/.spoorboek").display().to_string();
        assert_eq!(error.place, Place::Path(shown));
        assert_eq!(room.tree(), before);
    }
    fs::write(room.at("public/.spoorboek"), b"spoorboek 1\n\xff").unwrap();
    let message = room.build(SITE).unwrap_err().message.en;
    assert_eq!(message, "The list of published files cannot be understood at line 2.");
}

#[test]
fn a_folder_that_is_replaced_during_the_build_stops_it() {
    let room = Room::new();
    room.build(SITE).unwrap();
    let staging = Staging::open(&room.out(), &[]).unwrap();
    staging.write("index.html", b"new").unwrap();
    fs::write(room.at("public/.spoorboek"), "spoorboek 1\n").unwrap();
    assert_eq!(code(staging.commit()), "output-changed");
    assert_eq!(room.get("public/index.html"), "home");
}

#[test]
fn an_output_that_overlaps_content_is_refused() {
    let room = Room::new();
    room.put("work/content/programme.yaml", "x");
    room.put("work/themes/a/page.html", "x");
    let (content, themes) = (room.at("work/content"), room.at("work/themes"));
    let overlapping =
        |out: &str| refused(&room.at(out), &[&content, &themes]) == "overlapping-output";
    for out in [
        "work/content",
        "work/content/site",
        "work/content/new/deep",
        "work",
        "",
        "work/themes/a",
        "work/./content/",
        "work/content/../content",
        "work/x/../content",
        "work/x/../content/y",
    ] {
        assert!(overlapping(out), "{out}");
    }
    for out in ["work/public", "work/content-2", "work/content/../public"] {
        assert!(!overlapping(out), "{out}");
    }
    // Content that is not there yet.
    let missing = room.at("later/content");
    assert_eq!(refused(&room.at("later"), &[&missing]), "overlapping-output");
    assert_eq!(room.paths(), ["work/content/programme.yaml", "work/themes/a/page.html"]);
}

#[cfg(unix)]
#[test]
fn links_do_not_hide_an_overlap() {
    use std::os::unix::fs::symlink;
    let room = Room::new();
    room.put("content/programme.yaml", "x");
    symlink("content", room.at("to-content")).unwrap();
    symlink(".", room.at("here")).unwrap();
    symlink("nowhere", room.at("dangling")).unwrap();
    let content = room.at("content");
    let linked = room.at("to-content");
    for out in ["to-content", "to-content/site", "here/content", "here", "here/x/../content"] {
        assert_eq!(refused(&room.at(out), &[&content]), "overlapping-output", "{out}");
    }
    assert_eq!(refused(&content.join("site"), &[&linked]), "overlapping-output");
    assert_eq!(refused(&room.at("dangling"), &[&content]), "output-not-a-folder");
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_is_followed() {
    let room = Room::new();
    fs::create_dir_all(room.at("disk/site")).unwrap();
    std::os::unix::fs::symlink("disk/site", room.out()).unwrap();
    for text in ["1", "2", "3"] {
        room.build(&[("index.html", text)]).unwrap();
        assert!(room.out().is_symlink());
        assert_eq!(room.get("disk/site/index.html"), text);
    }
    let beside: Vec<_> = fs::read_dir(room.folder.path()).unwrap().collect();
    assert_eq!(beside.len(), 2);
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let room = Room::new();
    let first = Staging::open(&room.out(), &[]).unwrap();
    let error = room.build(SITE).unwrap_err();
    assert_eq!(error.rule.code, "output-busy");
    // Elsewhere they do not hinder each other.
    build(&room.at("other"), SITE).unwrap();
    first.write("index.html", b"first").unwrap();
    first.commit().unwrap();
    assert_eq!(room.get("public/index.html"), "first");
    // A lock that nobody holds is no lock.
    room.put(".public.spoorboek-lock", "");
    room.build(SITE).unwrap();
    assert!(!room.at(".public.spoorboek-lock").exists());
}

#[test]
fn of_many_builds_at_once_each_is_whole_or_refused() {
    let room = Room::new();
    let built: Vec<&str> = std::thread::scope(|scope| {
        let builds: Vec<_> = (0..8)
            .map(|i| {
                let out = room.out();
                scope.spawn(move || {
                    let text = i.to_string();
                    code(build(&out, &[("a", text.as_str()), ("b/c", text.as_str())]))
                })
            })
            .collect();
        builds.into_iter().map(|b| b.join().unwrap()).collect()
    });
    assert!(built.contains(&"no error"));
    assert!(built.iter().all(|code| ["no error", "output-busy"].contains(code)));
    assert_eq!(room.get("public/a"), room.get("public/b/c"));
    assert_eq!(room.paths().len(), 3);
}

#[test]
fn what_an_earlier_build_left_is_cleared() {
    let room = Room::new();
    room.build(SITE).unwrap();
    room.put(".public.spoorboek-building/half.html", "half");
    room.put(".public.spoorboek-spare/half.html", "half");
    room.build(SITE).unwrap();
    assert_eq!(room.paths().len(), 3);
    // A file of that name is cleared as well.
    room.build(&[("index.html", "2")]).unwrap();
    fs::remove_dir_all(room.at(".public.spoorboek-spare")).unwrap();
    room.put(".public.spoorboek-spare", "");
    room.put(".public.spoorboek-building", "");
    room.build(SITE).unwrap();
    assert_eq!(room.paths().len(), 3);
}

#[test]
fn a_site_that_was_moved_aside_is_put_back() {
    let room = Room::new();
    for (aside, empty) in [("old", false), ("swap", false), ("old", true)] {
        room.build(SITE).unwrap();
        room.put("public/CNAME", "example.org");
        let before = room.tree();
        fs::rename(room.out(), room.at(&format!(".public.spoorboek-{aside}"))).unwrap();
        if empty {
            fs::create_dir(room.out()).unwrap();
        }
        drop(Staging::open(&room.out(), &[]).unwrap());
        assert_eq!(room.tree(), before, "{aside}");
    }
}

#[test]
fn a_remnant_that_may_be_the_only_copy_is_not_deleted() {
    let room = Room::new();
    room.build(SITE).unwrap();
    // No build of ours leaves such a folder.
    room.put(".public.spoorboek-swap/thesis.docx", "years of work");
    let before = room.tree();
    assert_eq!(code(room.build(SITE)), "unfinished-build");
    assert_eq!(room.tree(), before);
    fs::remove_dir_all(room.at(".public.spoorboek-swap")).unwrap();
    // The old site is aside, and somebody made a new folder meanwhile.
    fs::rename(room.out(), room.at(".public.spoorboek-old")).unwrap();
    room.put("public/.gitignore", "*");
    let before = room.tree();
    assert_eq!(code(room.build(SITE)), "unfinished-build");
    assert_eq!(room.tree(), before);
}

#[cfg(unix)]
#[test]
fn a_parent_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let room = Room::new();
    fs::create_dir(room.at("closed")).unwrap();
    let closed = fs::Permissions::from_mode(0o500);
    fs::set_permissions(room.at("closed"), closed).unwrap();
    if File::create(room.at("closed/probe")).is_ok() {
        println!("skipped: permissions do not bind this user");
        return;
    }
    let error = build(&room.at("closed/public"), SITE).unwrap_err();
    assert_eq!(error.rule.code, "cannot-write");
    let expected = "The site cannot be written here: you have no permission for that.";
    assert_eq!(error.message.en, expected);
}

#[test]
fn a_name_that_is_too_long_is_named_in_plain_words() {
    let room = Room::new();
    let error = build(&room.at(&"x".repeat(250)), SITE).unwrap_err();
    assert_eq!(error.rule.code, "cannot-write");
    let expected = "De site kan hier niet worden weggeschreven: die naam is te lang of bevat tekens die niet mogen.";
    assert_eq!(error.message.nl, expected);
}

#[test]
fn git_does_not_see_the_spare_site() {
    let room = Room::new();
    for text in ["1", "2", "3"] {
        room.build(&[("index.html", text)]).unwrap();
    }
    assert_eq!(room.get(".public.spoorboek-spare/.gitignore"), "*\n");
    assert!(!room.at("public/.gitignore").exists());
}

#[test]
fn every_rule_is_named_after_its_file_and_speaks_two_languages() {
    let mut codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    let folder = crate::support::root().join("crates/publish/src/rules");
    let mut files: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .map(|name| name.trim_end_matches(".rs").replace('_', "-"))
        .filter(|name| name != "mod" && name != "reason")
        .collect();
    files.sort();
    codes.sort_unstable();
    assert_eq!(codes, files);
    for rule in RULES {
        assert_ne!(rule.title.nl, rule.title.en);
        assert_ne!(rule.why.nl, rule.why.en);
        assert_ne!(rule.bad, rule.good);
        assert_ne!(rule.severity, Severity::Warning);
    }
}

#[test]
fn a_site_of_which_a_part_went_meanwhile_is_not_published() {
    let room = Room::new();
    room.build(SITE).unwrap();
    let before = room.tree();
    let staging = Staging::open(&room.out(), &[]).unwrap();
    staging.write("index.html", b"new").unwrap();
    staging.write(SITE[1].0, b"new").unwrap();
    fs::remove_file(room.at(".public.spoorboek-building/index.html")).unwrap();
    assert_eq!(code(staging.commit()), "cannot-write");
    assert_eq!(room.tree(), before);
}
