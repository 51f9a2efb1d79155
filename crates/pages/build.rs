//! Compiles the crate again when the theme inside the program changed, which `include_dir!` does not ask of Cargo.

fn main() {
    for folder in ["templates", "assets"] {
        println!("cargo::rerun-if-changed=../../themes/default/{folder}");
    }
}
