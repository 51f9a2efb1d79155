//! What befalls a build from outside: whatever it is, visitors see the whole old site or the whole new one.

#[cfg(target_os = "linux")]
mod mounts;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{self, read_page, tree, write};

type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// A folder in which one of two programmes is built, which differ on nearly every page and by a page.
struct Two {
    folder: tempfile::TempDir,
    sites: [Tree; 2],
}

impl Two {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut new = Self { folder, sites: Default::default() };
        for which in [0, 1] {
            new.put(which);
            assert_eq!(code(&mut new.build()), Some(0));
            new.sites[which] = new.public();
        }
        assert!(new.sites[0].len() > 15 && new.sites[0] != new.sites[1]);
        new
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Puts the content of one of the two in place.
    fn put(&self, which: usize) {
        let content = self.at("content");
        let title = ["Noord", "Zuid"][which];
        write(
            &content,
            "programme.yaml",
            format!("title: {title}\nurl: https://p.example/\narea: stad\n"),
        );
        write(&content, "areas.csv", "id,name\nstad,Stad\n");
        for at in 0..6 {
            write(
                &content,
                &format!("goals/doel-{at}.md"),
                format!("---\ntitle: {title} {at}\n---\n"),
            );
        }
        write(&content, "indicators/graad.md", format!("---\ntitle: Graad van {title}\n---\n"));
        write(&content, "indicators/graad.csv", format!("area,period,value\nstad,2020,{which}\n"));
        let more = content.join("goals/meer.md");
        match which {
            0 => write(&content, "goals/meer.md", "---\ntitle: Meer\n---\n"),
            _ => drop(fs::remove_file(more)),
        }
    }

    fn build(&self) -> Command {
        support::command(
            self.folder.path(),
            &["build", "--quiet", "--errors-only", "--date", "2026-11-23"],
        )
    }

    fn public(&self) -> Tree {
        tree(&self.at("public"))
    }

    /// Which of the two is published, with nothing else in the folder.
    #[track_caller]
    fn published(&self, why: &str) -> usize {
        let found = self.public();
        let which = self.sites.iter().position(|site| *site == found);
        which.unwrap_or_else(|| panic!("{why}: neither site, but {:?}", found.keys()))
    }

    /// The next build, undisturbed, publishes its site and leaves nothing but the spare one.
    fn goes_on(&self, which: usize) {
        self.put(which);
        assert_eq!(code(&mut self.build()), Some(0));
        assert_eq!(self.published("afterwards"), which);
        let beside = fs::read_dir(self.folder.path()).unwrap();
        let beside = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let known = ["content", "public", ".public.spoorboek-spare"];
        let strange: Vec<String> = beside.filter(|name| !known.contains(&name.as_str())).collect();
        assert_eq!(strange, Vec::<String>::new());
    }
}

fn code(command: &mut Command) -> Option<i32> {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().code()
}

/// What a build says, and how it ends.
fn said(command: &mut Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// Moments that are spread evenly and never the same: the golden section.
fn moment(round: u32, whole: Duration) -> Duration {
    whole.mul_f64((f64::from(round) * 0.618_033_988_749_895).fract())
}

/// `SPOORBOEK_KILLS` says how often, where it is to be more.
#[test]
fn a_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let two = Two::new();
    let start = Instant::now();
    two.goes_on(0);
    let whole = start.elapsed().mul_f64(1.1);
    let rounds = std::env::var("SPOORBOEK_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(40);
    let (mut old, mut new) = (0, 0);
    for round in 0..rounds {
        let before = two.published("before");
        two.put(1 - before);
        let mut child = two.build().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(moment(round, whole));
        let _ = child.kill();
        child.wait().unwrap();
        match two.published(&format!("round {round}")) == before {
            true => old += 1,
            false => new += 1,
        }
    }
    eprintln!("{rounds} kills within {whole:?}: {old} old sites, {new} new ones");
    assert!(old > 0, "no build was killed before it published");
    two.goes_on(1);
}

#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_changes_nothing() {
    let two = Two::new();
    two.goes_on(0);
    two.put(1);
    // No file may grow beyond so many blocks; the signal that would end the program is not sent.
    for blocks in [0, 1, 4] {
        let build = two.build();
        let mut limited = Command::new("sh");
        limited.current_dir(two.folder.path());
        limited.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")]);
        limited.arg(build.get_program()).args(build.get_args());
        let (code, text) = said(&mut limited);
        assert_eq!(code, Some(2), "{text}");
        assert!(text.contains("[cannot-write]") || text.contains("[disk-full]"), "{text}");
        assert_eq!(two.published("full"), 0);
    }
    two.goes_on(1);
}

/// Permissions bind nobody who is root: then it is another user who builds.
#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_changes_nothing() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, lchown};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65_534;
    let two = Two::new();
    two.goes_on(0);
    let is_root = fs::metadata(two.at("content")).unwrap().uid() == 0;
    if is_root {
        for entry in walkdir::WalkDir::new(two.folder.path()) {
            lchown(entry.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
    }
    let build = || {
        let mut build = two.build();
        if is_root {
            build.uid(NOBODY).gid(NOBODY);
        }
        build
    };
    let mode =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    two.put(1);
    mode(two.folder.path(), 0o555);
    let (code, text) = said(&mut build());
    assert_eq!(code, Some(2), "{text}");
    assert!(text.contains("[cannot-write]"), "{text}");
    assert_eq!(two.published("a parent that may not be written"), 0);
    mode(two.folder.path(), 0o755);
    // The folder itself is not written, but exchanged, and keeps what its owner made of it.
    mode(&two.at("public"), 0o555);
    let (code, text) = said(&mut build());
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(two.published("a folder that may not be written"), 1);
    assert_eq!(fs::metadata(two.at("public")).unwrap().permissions().mode() & 0o777, 0o555);
    mode(&two.at("public"), 0o755);
    // A page of content that may not be read.
    two.put(0);
    mode(&two.at("content/goals/doel-1.md"), 0o000);
    let (code, text) = said(&mut build());
    assert_eq!(code, Some(1), "{text}");
    assert_eq!(two.published("content that may not be read"), 1);
}

#[test]
fn a_folder_that_vanishes_meanwhile_leaves_nothing_half() {
    let two = Two::new();
    let start = Instant::now();
    two.goes_on(0);
    let whole = start.elapsed();
    for round in 0..12 {
        let before = two.published("before");
        two.put(1 - before);
        let mut child = two.build().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(moment(round, whole));
        let gone = [".public.spoorboek-building", "public"][usize::try_from(round % 2).unwrap()];
        // In one step: else what was published meanwhile could be emptied by way of the folder that it was before.
        if fs::rename(two.at(gone), two.at("elders")).is_ok() {
            fs::remove_dir_all(two.at("elders")).unwrap();
        }
        let code = child.wait().unwrap().code();
        // Who deletes the site has none, unless the build made one after that.
        if gone != "public" || two.at("public").exists() {
            assert!(matches!(code, Some(0 | 2)), "round {round}: {code:?}");
            let which = two.published(&format!("round {round}"));
            assert!(code != Some(0) || which != before, "round {round}");
        }
        two.goes_on(1 - before);
    }
}

/// As when another branch is checked out, or a drive goes.
#[test]
fn content_that_vanishes_while_it_is_read_changes_nothing() {
    let two = Two::new();
    let start = Instant::now();
    two.goes_on(0);
    let whole = start.elapsed();
    for (round, gone) in ["content", "content/programme.yaml", "content/areas.csv"]
        .iter()
        .cycle()
        .take(12)
        .enumerate()
    {
        let before = two.published("before");
        two.put(1 - before);
        let mut child = two.build().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(moment(u32::try_from(round).unwrap(), whole));
        fs::rename(two.at(gone), two.at("elders")).unwrap();
        let code = child.wait().unwrap().code();
        fs::rename(two.at("elders"), two.at(gone)).unwrap();
        let which = two.published(&format!("round {round}"));
        match code {
            Some(0) => assert_eq!(which, 1 - before, "round {round}"),
            _ => assert!(matches!(code, Some(1 | 2)) && which == before, "round {round}: {code:?}"),
        }
        two.goes_on(1 - before);
    }
}

#[test]
fn of_builds_at_once_each_publishes_a_whole_site_or_none() {
    let two = Two::new();
    two.goes_on(0);
    two.put(1);
    let builds: Vec<_> = (0..4)
        .map(|_| two.build().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
        .collect();
    let codes: Vec<_> = builds.into_iter().map(|mut b| b.wait().unwrap().code()).collect();
    assert!(codes.contains(&Some(0)), "{codes:?}");
    assert!(codes.iter().all(|code| matches!(code, Some(0 | 2))), "{codes:?}");
    assert_eq!(two.published("at once"), 1);
    two.goes_on(0);
}

/// Files that say the same number change one after the other while builds read them.
#[test]
fn content_that_changes_while_it_is_read_is_read_again() {
    let two = Two::new();
    let put = |number: u32| {
        for at in 0..6 {
            let text = format!("---\ntitle: Stand {number}\n---\n");
            write(&two.at("content"), &format!("goals/doel-{at}.md"), text);
            std::thread::sleep(Duration::from_millis(3));
        }
    };
    put(0);
    let mut again = 0;
    for round in 1..=8 {
        let mut build = support::command(
            two.folder.path(),
            &["build", "--errors-only", "--date", "2026-11-23"],
        );
        let child = build.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(u64::from(round) * 25));
        put(round);
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{text}");
        again += u32::from(text.contains("again"));
        let told: Vec<String> = (0..6)
            .map(|at| {
                let page = two.at(&format!("public/doelen/doel-{at}/index.html"));
                let page = read_page(page);
                let (_, rest) = page.split_once("<h1>Stand ").unwrap();
                rest.chars().take_while(char::is_ascii_digit).collect()
            })
            .collect();
        assert!(told.iter().all(|one| *one == told[0]), "round {round}: {told:?}");
    }
    assert!(again > 0, "no build saw that its content changed");
}
