use crate::Exit;

use super::compile::{Nowhere, compile};
use super::{Console, Options, may_publish};

/// All of a build but the writing.
pub fn check(options: &Options, console: &Console) -> Exit {
    let compiled = match compile(options, &Nowhere, console) {
        Ok(compiled) => compiled,
        Err(exit) => return exit,
    };
    console.diagnostics(&compiled.bag, &compiled.sources, compiled.language);
    compiled.print_timings(options, console);
    if may_publish(&compiled.bag, options.strict) { Exit::Clean } else { Exit::Content }
}
