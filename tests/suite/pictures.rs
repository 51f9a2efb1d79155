//! Pictures in the sizes in which pages show them.

use std::fs;

use crate::support::{code, programme, quoted, root, spoorboek, stderr, write};

#[test]
fn a_picture_is_made_smaller_once_and_the_same_everywhere() {
    let photo = fs::read(root().join("handbook/example/content/files/straat.jpg")).unwrap();
    let folder = programme(&[
        ("programme.yaml", "title: Proef\n"),
        (
            "goals/wonen.md",
            "---\ntitle: Wonen\n---\n![Een straat](../files/straat.jpg \"De straat\")\n",
        ),
    ]);
    write(folder.path(), "content/files/straat.jpg", &photo);
    let run = |args: &[&str]| {
        let output = spoorboek(folder.path(), &[args, &["--date", "2026-01-05"]].concat());
        assert_eq!(code(&output), 0, "{}", stderr(&output));
    };
    run(&["build"]);
    let read = |path: &str| fs::read(folder.path().join("public").join(path)).unwrap();
    let page = quoted(std::str::from_utf8(&read("doelen/wonen/index.html")).unwrap());
    let shown = "<picture><source type=\"image/webp\" srcset=\"../../files/straat.jpg.320.webp 320w, \
                 ../../files/straat.jpg.800.webp 800w\" sizes=\"(min-width: 45rem) 42rem, 94vw\">\
                 <img src=\"../../files/straat.jpg\" alt=\"Een straat\" width=\"800\" height=\"500\"";
    assert!(page.contains(shown), "{page}");
    let small = read("files/straat.jpg.320.webp");
    assert!(picture::is_made_of(&small, &photo, 320) && small.len() < photo.len());
    // Made again for nobody but this command.
    run(&["verify"]);

    // What is published is taken where it was made of this, and of nothing else.
    write(folder.path(), "content/goals/leven.md", "---\ntitle: Leven\n---\n");
    run(&["build"]);
    assert_eq!(read("files/straat.jpg.320.webp"), small);
    let other = fs::read(root().join("handbook/example/content/files/voorlezen.jpg")).unwrap();
    write(folder.path(), "content/files/straat.jpg", &other);
    run(&["build"]);
    let new = read("files/straat.jpg.320.webp");
    assert!(picture::is_made_of(&new, &other, 320));
    run(&["verify"]);

    // One that only its name says is a picture is handed on.
    let broken = &other[..other.len() / 3];
    write(folder.path(), "content/files/straat.jpg", broken);
    run(&["build"]);
    fs::write(folder.path().join("public/files/straat.jpg.320.webp"), "x").unwrap();
    write(folder.path(), "content/files/straat.jpg", &other);
    run(&["build"]);
    assert_eq!(read("files/straat.jpg.320.webp"), new);
}
