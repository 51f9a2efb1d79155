use chart::network::{Contribution, Effort, Evidence, Goal, Network, Strength};

/// Goals of `goal` or `goal < parent`, efforts of `effort (group) -> goal strength evidence, …`.
pub fn network(id: &str, goals: &str, efforts: &str) -> Network {
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
        title: format!("Groningen-Noord ({id})"),
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
        network
            .efforts
            .push(Effort { name: name.to_owned(), group: group.trim_end_matches(')').to_owned() });
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

pub fn cases() -> Vec<Network> {
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

pub fn many(efforts: usize, goals: usize, id: &str) -> Network {
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
            format!("Interventie {at} (Actielijn {}) -> {}, {}", at % 12, to(0), to(1))
        })
        .collect();
    network(id, &names.join("\n"), &lines.join("\n"))
}
