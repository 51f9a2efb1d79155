use proptest::prelude::*;
use spoorboek::chart::network::{
    Contribution, Effort, Evidence, Goal, MOST_EFFORTS, Network, Strength, figure, idle_efforts,
    tree,
};

use super::golden::{self, nl};
use super::marks;

/// Goals of `goal` or `goal < parent`, efforts of `effort (group) -> goal strength evidence, …`.
fn network(id: &str, goals: &str, efforts: &str) -> Network {
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().map(|line| line.trim().to_owned());
        lines.filter(|line| !line.is_empty()).collect()
    };
    let goals: Vec<(String, Option<String>)> = lines(goals)
        .iter()
        .map(|line| match line.split_once(" < ") {
            Some((name, parent)) => (name.to_owned(), Some(parent.to_owned())),
            None => (line.clone(), None),
        })
        .collect();
    let place = |name: &str| goals.iter().position(|(known, _)| known == name);
    let mut network = Network {
        id: id.to_owned(),
        title: "Groningen-Noord".into(),
        terms: ["interventie".into(), "doel".into()],
        efforts: Vec::new(),
        goals: goals
            .iter()
            .map(|(name, parent)| Goal {
                name: name.clone(),
                parent: parent.as_deref().and_then(place),
            })
            .collect(),
        contributions: Vec::new(),
    };
    for line in lines(efforts) {
        let (effort, to) = line.split_once(" -> ").unwrap_or((&line, ""));
        let (name, group) = effort.split_once(" (").unwrap_or((effort, "Leerwerkplek)"));
        network.efforts.push(Effort {
            name: name.to_owned(),
            group: group.trim_end_matches(')').to_owned(),
        });
        for part in to.split(", ").filter(|part| !part.is_empty()) {
            let words: Vec<&str> = part.rsplitn(3, ' ').collect();
            network.contributions.push(Contribution {
                effort: network.efforts.len() - 1,
                goal: place(words[2]).unwrap(),
                strength: match words[1] {
                    "1" => Some(Strength::Small),
                    "2" => Some(Strength::Clear),
                    "3" => Some(Strength::Decisive),
                    _ => None,
                },
                evidence: match words[0] {
                    "none" => Some(Evidence::None),
                    "practice" => Some(Evidence::Practice),
                    "research" => Some(Evidence::Research),
                    "proven" => Some(Evidence::Proven),
                    _ => None,
                },
                assumption: (words[1] == "3").then(|| "Bewoners doen mee.".to_owned()),
            });
        }
    }
    network
}

const GOALS: &str = "Kleinere verschillen
    Bewoners doen mee < Kleinere verschillen
    Jongeren maken hun school af < Kleinere verschillen
    Meer mensen aan het werk < Kleinere verschillen
    Prettig wonen < Kleinere verschillen
    Veilig in de buurt < Kleinere verschillen";

fn cases() -> Vec<Network> {
    vec![
        network(
            "network-groningen-noord",
            GOALS,
            "Aan-de-bak garantie -> Meer mensen aan het werk ? ?
             Buurt Fier in Vinkhuizen -> Prettig wonen ? ?, Bewoners doen mee ? ?
             Gemeenschap van buddy's -> Bewoners doen mee ? ?
             Kinderopvang zonder toeslag -> Jongeren maken hun school af ? ?
             Krantenabonnement -> Bewoners doen mee ? ?
             Wijkbedrijven -> Meer mensen aan het werk ? ?
             Wijkgildes en wijkacademies -> Meer mensen aan het werk ? ?",
        ),
        network(
            "network-every-strength",
            GOALS,
            "Aan-de-bak garantie -> Meer mensen aan het werk 3 proven, Kleinere verschillen 1 none
             Buurt Fier in Vinkhuizen -> Prettig wonen 2 practice, Bewoners doen mee 1 research
             Kinderopvang zonder toeslag -> Jongeren maken hun school af 3 research
             Wijkbedrijven -> Meer mensen aan het werk 2 none, Prettig wonen ? practice, Bewoners doen mee 1 ?
             Ondersteuningspunt voor arbeidsongeschiktheidsverzekeringen",
        ),
        network(
            "network-one-goal",
            "Prettig wonen",
            "Buurt Fier in Vinkhuizen -> Prettig wonen 2 practice",
        ),
        network(
            "network-deep",
            "A
             B < A
             C < B
             D < C
             E < D",
            "Wijkbedrijven -> E 2 practice, A 1 none",
        ),
        network("network-no-ties", "Prettig wonen", "Wijkbedrijven"),
        network("network-none", "", ""),
        many(60, 12, "network-grouped"),
        many(300, 40, "network-many"),
    ]
}

fn many(efforts: usize, goals: usize, id: &str) -> Network {
    let names: Vec<String> = (0..goals)
        .map(|at| match at {
            0 => "Doel 0".to_owned(),
            at if at < 6 => format!("Doel {at} < Doel 0"),
            at => format!("Doel {at} < Doel {}", 1 + at % 5),
        })
        .collect();
    let lines: Vec<String> = (0..efforts)
        .map(|at| {
            let to = |step: usize| {
                format!(
                    "Doel {} {} practice",
                    6 + (at * 7 + step * 13) % (goals - 6),
                    1 + (at + step) % 3
                )
            };
            format!(
                "Interventie {at} (Actielijn {}) -> {}, {}",
                at % 12,
                to(0),
                to(1)
            )
        })
        .collect();
    network(id, &names.join("\n"), &lines.join("\n"))
}

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
                name: [
                    "Buurt Fier in Vinkhuizen",
                    "Arbeidsongeschiktheidsverzekering",
                    "W",
                ][at % 3]
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
            let evidences = [
                Evidence::None,
                Evidence::Practice,
                Evidence::Research,
                Evidence::Proven,
            ];
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
        let mut flat = Vec::new();
        let branches = tree(&network);
        branches.iter().for_each(|branch| branch.flat(0, &mut flat));
        prop_assert_eq!(flat.len(), network.goals.len());
        let leaves: usize = flat.iter().map(|(_, branch)| branch.contributions.len()).sum();
        prop_assert_eq!(leaves, network.contributions.len());
        let idle = figure.table.rows.iter().filter(|row| row.cells[0].is_absent && row.cells.len() == 1);
        let bare = flat.iter().filter(|(_, branch)| branch.is_bare()).count();
        prop_assert_eq!(idle.count(), idle_efforts(&network).len() + bare);
    }
}
