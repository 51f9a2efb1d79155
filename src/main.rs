//! The `spoorboek` program: hands its arguments to the library and ends with the code it returns.

use std::process::ExitCode;

/// A page is made of thousands of short strings, on every processor at once: with the allocator of the system that
/// takes a sixth longer.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    spoorboek::cli::run().into()
}
