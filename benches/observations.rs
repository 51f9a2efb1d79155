//! How many bytes of an indicator's table one processor reads and validates in a second, from the
//! file to the resolved programme: `cargo bench --bench observations`.
#![allow(clippy::disallowed_methods, reason = "a benchmark writes what it reads")]

use std::fmt::Write as _;
use std::path::Path;

use base::value::Date;
use divan::Bencher;
use divan::counter::BytesCount;
use programme::resolve;
use programme::source;
use tempfile::TempDir;

const MEGABYTE: usize = 1_000_000;
const TODAY: Date = Date::constant(2026, 3, 1);

fn main() {
    divan::main();
}

#[divan::bench(args = [1, 10, 100], sample_count = 5, sample_size = 1)]
fn table_of_so_many_megabytes(bencher: Bencher, megabytes: usize) {
    measured(bencher, megabytes, "final");
}

/// Where something is kept back, sums are searched for what gives it away.
#[divan::bench(args = [1, 10, 100], sample_count = 5, sample_size = 1)]
fn table_with_suppressed_cells(bencher: Bencher, megabytes: usize) {
    measured(bencher, megabytes, "suppressed");
}

fn measured(bencher: Bencher, megabytes: usize, status: &str) {
    let Ok(content) = TempDir::new() else {
        eprintln!("observations: no temporary folder");
        return;
    };
    let Ok(bytes) = write(content.path(), megabytes * MEGABYTE, status) else {
        eprintln!("observations: cannot write {}", content.path().display());
        return;
    };
    let Ok(one) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else {
        eprintln!("observations: no thread");
        return;
    };
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        one.install(|| {
            let (sources, _) = source::read(content.path(), "content");
            let (content, problems) = programme::parse(&sources);
            assert!(!problems.has_errors(), "the table must be valid");
            resolve::resolve(content, TODAY, false)
        })
    });
}

/// A programme of one indicator with a table of about so many bytes: areas by days, with all that
/// a row can hold. In the first row of each hundred stands `status`.
fn write(content: &Path, size: usize, status: &str) -> std::io::Result<usize> {
    const DAYS: usize = 3_000;
    let mut table = String::from("area,period,value,lower,upper,n,status,published,note\n");
    let mut areas = String::from("id,name\n");
    let mut row = 0;
    let mut area = 0;
    while table.len() < size {
        // Writing to a string cannot fail.
        let _ = writeln!(areas, "wijk-{area},Wijk {area}");
        let mut day = Date::constant(2010, 1, 1);
        for _ in 0..DAYS {
            let tenths = 100 + (row * 7) % 800;
            let (whole, tenth) = (tenths / 10, tenths % 10);
            let _ = match status {
                "suppressed" if row % 100 == 0 => {
                    writeln!(table, "wijk-{area},{day},,,,38,suppressed,2024-03,")
                }
                _ => writeln!(
                    table,
                    "wijk-{area},{day},{whole}.{tenth},{}.{tenth},{}.{tenth},{},final,2024-03,",
                    whole - 2,
                    whole + 2,
                    120 + row % 1400,
                ),
            };
            row += 1;
            day = day.tomorrow().map_err(std::io::Error::other)?;
            if table.len() >= size {
                break;
            }
        }
        area += 1;
    }
    std::fs::create_dir(content.join("indicators"))?;
    std::fs::write(content.join("programme.yaml"), "title: Meting\n")?;
    std::fs::write(content.join("areas.csv"), areas)?;
    let front = "---\ntitle: Cijfer\nmeasure: count\nmin_n: 50\n---\n";
    std::fs::write(content.join("indicators/cijfer.md"), front)?;
    std::fs::write(content.join("indicators/cijfer.csv"), &table)?;
    Ok(table.len())
}
