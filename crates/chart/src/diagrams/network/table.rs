use super::drawn::{evidence_word, strength_word};
use super::input::Network;
use super::tree::{flat, tree};
use crate::table::{Cell, HeadCell, Row, Table};
use base::capitalised;
use locale::{Locale, say};

/// Every contribution with what is known of its strength, assumption and evidence; then the goals that serve other
/// goals; then what contributes to nothing and to what nothing contributes.
pub fn table(network: &Network, locale: &Locale) -> Table {
    let [effort, goal] = network.terms.each_ref().map(|term| capitalised(term));
    let mut head = vec![effort, goal];
    let has_assumption = network.contributions.iter().any(|c| c.assumption.is_some());
    let (has_strength, has_evidence) = (network.has_strength(), network.has_evidence());
    let further = [
        (has_strength, "network-table-strength"),
        (has_assumption, "network-table-assumption"),
        (has_evidence, "network-table-evidence"),
    ];
    let shown = further.into_iter().filter(|(is_shown, _)| *is_shown);
    head.extend(shown.map(|(_, key)| locale.text(key, &[])));
    let columns = head.len() - 1;
    let row = |head: &str, cells| Row { head: head.to_owned(), cells };
    let mut rows: Vec<Row> = Vec::new();
    for contribution in &network.contributions {
        let mut cells = vec![Cell::words(network.goal(contribution.goal))];
        if has_strength {
            let strength = strength_word(contribution.strength, locale);
            cells.push(known(contribution.strength.is_some(), strength));
        }
        if has_assumption {
            let assumption = contribution.assumption.as_deref();
            cells.push(known(assumption.is_some(), assumption.unwrap_or("–")));
        }
        if has_evidence {
            let evidence = evidence_word(contribution.evidence, locale);
            cells.push(known(contribution.evidence.is_some(), evidence));
        }
        rows.push(row(network.effort(contribution.effort), cells));
    }
    let branches = tree(network);
    let flat = flat(&branches);
    for (_, branch) in &flat {
        for below in &branch.goals {
            let serves = Cell::words(locale.text("network-table-up", &[]));
            let above = network.goal(branch.goal);
            let cells = match columns {
                1 => vec![Cell::words(say!(locale, "network-table-below", goal = above))],
                _ => vec![Cell::words(above), serves.over(columns - 1)],
            };
            rows.push(row(network.goal(below.goal), cells));
        }
    }
    let none = |key: &str| vec![Cell::absent(locale.text(key, &[])).over(columns)];
    for effort in network.idle_efforts() {
        rows.push(row(network.effort(effort), none("network-idle")));
    }
    for (_, branch) in flat.iter().filter(|(_, branch)| branch.is_bare()) {
        rows.push(row(network.goal(branch.goal), none("network-bare")));
    }
    Table {
        behind: None,
        is_by_column: false,
        caption: say!(locale, "network-measured", title = network.title),
        head: head.into_iter().map(HeadCell::words).collect(),
        rows,
    }
}

fn known(is_known: bool, text: impl Into<String>) -> Cell {
    if is_known { Cell::words(text) } else { Cell::absent(text) }
}
