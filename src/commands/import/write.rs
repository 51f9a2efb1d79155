//! What an import writes: the table of the indicator, and how it came.

use base::diagnostic::{Bag, Text, Texts};
use base::text;
use import::fetch::is_address;
use import::rules::{final_value_contradicted, table_exists};
use import::{
    Appended, Existing, ImportedTable, Outcome, Wishes, added, changed_by_force, figures_revised,
    figures_settled, lost_by_force, shown_changes,
};
use programme::source::Sources;

use super::{Import, kept, place};

/// The table to write, beside the one that the indicator has already; what of that one is lost or
/// contradicted is told.
pub fn beside_old(
    options: &Import,
    sources: &Sources,
    path: &str,
    table: ImportedTable,
    outcome: &mut Outcome,
) -> ImportedTable {
    let Some(mut before) = sources.find(path).map(|file| Existing::read(sources.text(file))) else {
        return table;
    };
    let new = Existing::read(&table.csv);
    if options.append {
        let had = before.height();
        match before.append(&new, options.date, options.revise) {
            Ok(done) => say_what_came(&done, had, outcome),
            Err(wrong) => {
                let report = |one| final_value_contradicted::report(&sources.shown(path), one);
                outcome.bag.extend(wrong.iter().take(20).map(report));
            }
        }
        return ImportedTable { csv: before.csv(), rows: before.height() };
    }
    let lost = before.lost(&new);
    let changed = Some(before.changed(&new)).filter(|changed| !changed.is_empty());
    let changed = changed.map(|changed| shown_changes(&changed));
    if options.force {
        outcome.decisions.extend(lost.map(lost_by_force));
        outcome.decisions.extend(changed.map(changed_by_force));
    } else if !options.dry_run {
        let shown = sources.shown(path);
        outcome.bag.push(match (&lost, &changed) {
            (None, None) => table_exists::holds_all(&shown),
            (None, Some(changed)) => table_exists::changes(&shown, changed),
            (Some(lost), _) => table_exists::report(&shown, Some(lost)),
        });
    }
    table
}

/// What is new, and what became of figures that were there.
fn say_what_came(done: &Appended, had: usize, outcome: &mut Outcome) {
    outcome.say(added(done.added, had));
    if !done.revised.is_empty() {
        outcome.say(figures_revised(done.revised.len(), shown_changes(&done.revised)));
    }
    if done.settled > 0 {
        outcome.say(figures_settled(done.settled));
    }
}

/// Keeps the import in the front matter of its indicator, and adds to what was written that it did.
pub fn keep(
    options: &Import,
    sources: &Sources,
    path: &str,
    file: &str,
    written: Text,
    outcome: &mut Outcome,
) -> Text {
    let wishes = Wishes { columns: std::mem::take(&mut outcome.said), ..options.wishes.clone() };
    let file = match is_address(file) {
        true => file.to_owned(),
        false => place::seen_from(&super::folder_of(options, path), file),
    };
    let text = sources.find(path).map(|file| sources.text(file)).unwrap_or_default();
    let Some(kept) = kept::write(text, &file, &wishes, options.date) else {
        return written;
    };
    let (shown, id) = (sources.shown(path), super::stem(path));
    if let Err(error) = publish::write_file(&options.content.join(path), kept.as_bytes(), true) {
        outcome.bag.push(publish::rules::cannot_write::file(&shown, &error));
        return written;
    }
    let Text { nl, en } = written;
    text!(
        "{nl}\nHoe dat ging, staat in {shown} (import). Een volgend bestand gaat net zo: \
         spoorboek import BESTAND --indicator {id} --again",
        "{en}\nHow it was done stands in {shown} (import). A next file is read the same way: \
         spoorboek import FILE --indicator {id} --again"
    )
}

pub fn write(
    options: &Import,
    sources: &Sources,
    path: &str,
    exists: bool,
    table: &ImportedTable,
    bag: &mut Bag,
) -> Option<Text> {
    let (shown, rows) = (sources.shown(path), table.rows);
    let replace = options.force || options.append;
    if options.dry_run {
        let force = exists && !replace;
        return Some(text! {
            match force {
                true => nl "Niets geschreven (--dry-run). {shown} bestaat al; met --force komen er deze rijen in: {rows}."
                        en "Nothing written (--dry-run). {shown} exists already; with --force these rows replace it: {rows}.",
                false => nl "Niets geschreven (--dry-run). In {shown} zouden deze rijen komen: {rows}."
                         en "Nothing written (--dry-run). {shown} would get these rows: {rows}.",
            }
        });
    }
    let problem =
        match publish::write_file(&options.content.join(path), table.csv.as_bytes(), replace) {
            Ok(()) => {
                let done =
                    text!("Geschreven: {shown}, rijen: {rows}.", "Written: {shown}, rows: {rows}.");
                return Some(done);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                table_exists::report(&shown, None)
            }
            Err(error) => publish::rules::cannot_write::file(&shown, &error),
        };
    bag.push(problem);
    None
}
