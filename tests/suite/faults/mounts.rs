//! File systems that are full or may not be written: small ones of memory, seen by one build and by nobody else. Where the
//! system lets nobody mount these, the test says so and holds nothing.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Two;
use crate::support::{self, tree};

/// What each script begins with: `$0` is the program, `$1` the folder of the test. A build puts what it said, how it ended and
/// what is published then into that folder.
const BUILD: &str = r#"
build() {
  name=$1; shift
  code=0
  "$program" build --quiet --errors-only --date 2026-11-23 "$@" 2> "$folder/$name.said" || code=$?
  echo "$code" > "$folder/$name.code"
  cp -r public "$folder/$name"
}
program=$0; folder=$1
mkdir "$folder/disk"
"#;

/// Runs a script that may mount; none where that is not allowed.
fn mounted(two: &Two, script: &str) -> Option<()> {
    let ways: [&[&str]; 2] = [&["--user", "--map-root-user", "--mount"], &["--mount"]];
    let folder = two.folder.path();
    let run = |way: &[&str], script: &str| {
        let program = support::command(folder, &[]);
        let mut unshare = Command::new("unshare");
        unshare.args(way).args(["sh", "-euc", script]).arg(program.get_program()).arg(folder);
        unshare.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        unshare.output()
    };
    let may = |way: &&&[&str]| {
        let tried = run(way, "mount -t tmpfs -o size=64k,nr_inodes=9 tmpfs \"$1\"");
        tried.is_ok_and(|tried| tried.status.success())
    };
    let Some(way) = ways.iter().find(may) else {
        eprintln!("skipped: this system lets no test mount a file system");
        return None;
    };
    for which in [0, 1] {
        two.put(which);
        copy(&two.at("content"), &two.at(&format!("content-{which}")));
    }
    let output = run(way, &format!("{BUILD}{script}")).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(())
}

fn copy(from: &Path, to: &Path) {
    let done = Command::new("cp").arg("-r").args([from, to]).status().unwrap();
    assert!(done.success());
}

/// How a build ended, what it said, and which of the two was published then.
fn ended(two: &Two, name: &str) -> (i32, String, usize) {
    let read = |what: &str| fs::read_to_string(two.at(&format!("{name}.{what}"))).unwrap();
    let found = tree(&two.at(name));
    let which = two.sites.iter().position(|site| *site == found);
    let which = which.unwrap_or_else(|| panic!("{name}: neither site, but {:?}", found.keys()));
    (read("code").trim().parse().unwrap(), read("said"), which)
}

#[test]
fn a_full_file_system_changes_nothing() {
    let two = Two::new();
    // All that is free is taken, but for so many pieces of 4 kB; then so many files.
    let script = r#"
mount -t tmpfs -o size=24m,nr_inodes=600 tmpfs "$folder/disk"
cd "$folder/disk"
cp -r "$folder/content-0" content
build first
rm -r content; cp -r "$folder/content-1" content
for pieces in 0 1 3 9 27; do
  cat /dev/zero > filler 2> /dev/null || true
  truncate -s "-$((pieces * 4096))" filler
  build "space-$pieces"
  rm filler
done
mkdir many
for files in 0 1 3 9; do
  at=0
  while (: > "many/$at") 2> /dev/null; do at=$((at + 1)); done
  while [ "$files" -gt 0 ]; do at=$((at - 1)); rm "many/$at"; files=$((files - 1)); done
  build "files-$files-$at"
  rm -r many; mkdir many
done
rm -r many
build last
ls -A > "$folder/left"
"#;
    let Some(()) = mounted(&two, script) else { return };
    assert!(matches!(ended(&two, "first"), (0, _, 0)));
    let mut refused = 0;
    for entry in fs::read_dir(two.folder.path()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(name) = name.strip_suffix(".code").filter(|n| n.contains('-')) else { continue };
        let (code, said, which) = ended(&two, name);
        match code {
            0 => assert_eq!(which, 1, "{name}"),
            _ => {
                refused += 1;
                let told = said.contains("[disk-full]") || said.contains("[cannot-write]");
                assert!(code == 2 && which == 0 && told, "{name}: {code} {which} {said}");
            }
        }
    }
    assert!(refused >= 4, "only {refused} builds met a full disk");
    assert!(matches!(ended(&two, "last"), (0, _, 1)));
    let left = fs::read_to_string(two.at("left")).unwrap();
    let known = [".public.spoorboek-spare", "content", "public"];
    let strange: Vec<&str> = left.lines().filter(|name| !known.contains(name)).collect();
    assert_eq!(strange, Vec::<&str>::new());
}

#[test]
fn a_file_system_that_may_not_be_written_changes_nothing_and_can_be_read() {
    let two = Two::new();
    let script = r#"
mount -t tmpfs -o size=24m tmpfs "$folder/disk"
cd "$folder/disk"
cp -r "$folder/content-0" content
build first
rm -r content; cp -r "$folder/content-1" content
mount -o remount,ro "$folder/disk"
build refused
"$program" check --quiet --errors-only --date 2026-11-23
build elsewhere --out "$folder/elders"
mount -o remount,rw "$folder/disk"
build last
"#;
    let Some(()) = mounted(&two, script) else { return };
    let (code, said, which) = ended(&two, "refused");
    assert!(code == 2 && which == 0 && said.contains("[cannot-write]"), "{code} {which} {said}");
    assert!(matches!(ended(&two, "elsewhere"), (0, _, 0)));
    assert_eq!(tree(&two.at("elders")), two.sites[1]);
    assert!(matches!(ended(&two, "last"), (0, _, 1)));
}
