//! Compiles the crate again when a word inside the program changed, which `include_dir!` does not ask of Cargo.

fn main() {
    println!("cargo::rerun-if-changed=../../themes/default/locales");
}
