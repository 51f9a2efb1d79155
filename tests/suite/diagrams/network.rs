use chart::network::{
    Contribution, Effort, Evidence, Goal, MOST_EFFORTS, Network, Strength, figure, flat, tree,
};
use proptest::prelude::*;

use super::cases::network::{cases, many, network};
use super::marks;
use crate::golden::{self, nl};

#[test]
fn every_network_is_told_and_drawn_as_it_was() {
    golden::hold(&cases(), |network| &network.id, figure);
}

#[test]
fn a_large_network_stays_small_enough_to_read_and_to_load() {
    let network = many(300, 40, "large");
    let figure = figure(&network, nl());
    let drawing = figure.drawing.unwrap();
    for svg in [&drawing.wide, &drawing.narrow] {
        marks::assert_readable(svg);
        assert!(svg.len() < 12_000, "{} bytes", svg.len());
    }
    assert!(network.efforts.len() > MOST_EFFORTS);
    assert_eq!(figure.words.notes.len(), 1);
    // Nothing is left out of the table: contributions, and goals under goals.
    assert_eq!(figure.table.rows.len(), 600 + 39);
}

#[test]
fn a_circle_of_goals_ends() {
    let mut network = network("circle", "A\nB < A", "W -> A 1 none");
    network.goals[0].parent = Some(1);
    let branches = tree(&network);
    assert_eq!(branches.len(), 1);
    assert_eq!(branches[0].goals.len(), 1);
    assert!(figure(&network, nl()).drawing.is_some());
}

fn any_network() -> impl Strategy<Value = Network> {
    let goals = prop::collection::vec(0_usize..12, 1..8);
    let ties = prop::collection::vec((0_usize..9, 0_usize..8, 0_u8..4, 0_u8..5), 0..20);
    (goals, ties).prop_map(|(parents, ties)| {
        let mut network = network("any", "", "");
        for at in 0..9 {
            network.efforts.push(Effort {
                name: ["Buurt Fier in Vinkhuizen", "Arbeidsongeschiktheidsverzekering", "W"]
                    [at % 3]
                    .to_owned()
                    + &at.to_string(),
                group: "Leerwerkplek".into(),
            });
        }
        for (at, parent) in parents.iter().enumerate() {
            network.goals.push(Goal {
                name: ["Jongeren maken hun school af", "Prettig wonen"][at % 2].to_owned()
                    + &at.to_string(),
                parent: (*parent < at).then_some(*parent),
            });
        }
        for (effort, goal, strength, evidence) in ties {
            let strengths = [Strength::Small, Strength::Clear, Strength::Decisive];
            let evidences =
                [Evidence::None, Evidence::Practice, Evidence::Research, Evidence::Proven];
            network.contributions.push(Contribution {
                effort,
                goal: goal % network.goals.len(),
                strength: strengths.get(usize::from(strength)).copied(),
                evidence: evidences.get(usize::from(evidence)).copied(),
                assumption: None,
            });
        }
        network
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn labels_stay_apart_and_within(network in any_network()) {
        let drawing = figure(&network, nl()).drawing.unwrap();
        marks::assert_readable(&drawing.wide);
        marks::assert_readable(&drawing.narrow);
    }

    /// Each contribution is a row of the table, a line of both drawings and a leaf of the tree.
    #[test]
    fn every_edge_is_everywhere(network in any_network()) {
        let figure = figure(&network, nl());
        for contribution in &network.contributions {
            let effort = &network.efforts[contribution.effort].name;
            let goal = &network.goals[contribution.goal].name;
            let is_told = figure.table.rows.iter().any(|row| &row.head == effort && &row.cells[0].text == goal);
            prop_assert!(is_told);
        }
        let drawing = figure.drawing.unwrap();
        for (svg, key) in [(&drawing.wide, "<g class=\"key\">"), (&drawing.narrow, "<g class=\"key\">")] {
            let drawn = svg.split(key).next().unwrap();
            let ups = drawn.matches("class=\"tie up\"").count();
            let ties = drawn.matches("class=\"tie ").count() - ups;
            prop_assert_eq!(ties, network.contributions.len());
            prop_assert_eq!(ups, network.goals.iter().filter(|goal| goal.parent.is_some()).count());
        }
        let branches = tree(&network);
        let flat = flat(&branches);
        prop_assert_eq!(flat.len(), network.goals.len());
        let leaves: usize = flat.iter().map(|(_, branch)| branch.contributions.len()).sum();
        prop_assert_eq!(leaves, network.contributions.len());
        let idle = figure.table.rows.iter().filter(|row| row.cells[0].is_absent && row.cells.len() == 1);
        let bare = flat.iter().filter(|(_, branch)| branch.is_bare()).count();
        prop_assert_eq!(idle.count(), network.idle_efforts().len() + bare);
    }
}
