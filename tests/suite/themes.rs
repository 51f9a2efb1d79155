//! The themes that come with the program: each makes the example as the default one does.

use std::fs;

use crate::support::{code, root, spoorboek, stderr};

#[test]
fn every_theme_makes_the_example_without_a_remark_of_its_own() {
    let told = |theme: &str| {
        let output = spoorboek(&root(), &["check", "--date", "2026-11-28", "--theme", theme]);
        assert_eq!(code(&output), 0, "{theme}: {}", stderr(&output));
        stderr(&output)
    };
    let usual = told("default");
    let mut others = 0;
    for entry in fs::read_dir(root().join("themes")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name != "default" {
            others += 1;
            assert_eq!(told(&name), usual, "{name}");
        }
    }
    assert!(others > 0);
}
