use super::drawn::{evidence_word, strength_word};
use super::{Network, idle_efforts, tree};
use crate::diagrams::layered::capitalised;
use crate::{Cell, HeadCell, Row, Table};
use locale::Locale;

/// Every contribution with its strength, assumption and evidence; then the goals that serve other
/// goals; then what contributes to nothing and to what nothing contributes.
pub fn table(network: &Network, locale: &Locale) -> Table {
    let [effort, goal] = network.terms.each_ref().map(|term| capitalised(term));
    let mut head = vec![effort, goal];
    let has_assumption = network.contributions.iter().any(|c| c.assumption.is_some());
    head.push(locale.text("network-table-strength", &[]));
    if has_assumption {
        head.push(locale.text("network-table-assumption", &[]));
    }
    head.push(locale.text("network-table-evidence", &[]));
    let columns = head.len() - 1;
    let goal_name = |at: usize| network.goals.get(at).map_or("", |goal| goal.name.as_str());
    let effort_name = |at: usize| {
        network
            .efforts
            .get(at)
            .map_or("", |effort| effort.name.as_str())
    };
    let mut rows: Vec<Row> = Vec::new();
    for contribution in &network.contributions {
        let mut cells = vec![text(goal_name(contribution.goal).to_owned(), 1)];
        cells.push(absent(
            strength_word(contribution.strength, locale),
            contribution.strength.is_none(),
        ));
        if has_assumption {
            let assumption = contribution.assumption.clone();
            cells.push(absent(
                assumption.clone().unwrap_or_else(|| "–".into()),
                assumption.is_none(),
            ));
        }
        cells.push(absent(
            evidence_word(contribution.evidence, locale),
            contribution.evidence.is_none(),
        ));
        rows.push(Row {
            head: effort_name(contribution.effort).to_owned(),
            cells,
        });
    }
    let mut flat = Vec::new();
    let branches = tree(network);
    for branch in &branches {
        branch.flat(0, &mut flat);
    }
    for (_, branch) in &flat {
        for below in &branch.goals {
            rows.push(Row {
                head: goal_name(below.goal).to_owned(),
                cells: vec![
                    text(goal_name(branch.goal).to_owned(), 1),
                    text(locale.text("network-table-up", &[]), columns - 1),
                ],
            });
        }
    }
    for effort in idle_efforts(network) {
        rows.push(Row {
            head: effort_name(effort).to_owned(),
            cells: vec![absent_over(locale.text("network-idle", &[]), columns)],
        });
    }
    for (_, branch) in flat.iter().filter(|(_, branch)| branch.is_bare()) {
        rows.push(Row {
            head: goal_name(branch.goal).to_owned(),
            cells: vec![absent_over(locale.text("network-bare", &[]), columns)],
        });
    }
    Table {
        caption: locale.text(
            "network-measured",
            &[("title", network.title.as_str().into())],
        ),
        head: head
            .into_iter()
            .map(|text| HeadCell {
                text,
                is_numeric: false,
            })
            .collect(),
        rows,
    }
}

fn text(text: String, span: usize) -> Cell {
    Cell {
        text,
        span,
        ..Cell::default()
    }
}

fn absent(text: String, is_absent: bool) -> Cell {
    Cell {
        text,
        is_absent,
        span: 1,
        ..Cell::default()
    }
}

fn absent_over(text: String, span: usize) -> Cell {
    Cell {
        text,
        is_absent: true,
        span,
        ..Cell::default()
    }
}
