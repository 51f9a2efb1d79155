use base::value::Decimal;
use chart::flow::{Column, Flow, Way};
use insight::money::Sum;

/// From `fund > by > goal: low high`, a name in brackets being one that stands for nothing named
/// and an amount of `?` unknown. Amounts are in thousands.
pub fn flow(id: &str, ways: &str) -> Flow {
    let mut flow = Flow {
        id: id.to_owned(),
        title: format!("Geld van fonds naar doel ({id})"),
        stage: "toegekend".into(),
        currency: "EUR".into(),
        columns: ["fonds", "actielijn of interventie", "doel"].map(Column::new),
        ways: Vec::new(),
    };
    for way in ways.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (stops, amount) = way.split_once(": ").unwrap();
        let mut places = [0; 3];
        for (column, name) in stops.split(" > ").enumerate() {
            let plain = name.trim_matches(['[', ']']);
            let nodes = &mut flow.columns[column];
            let known = nodes.nodes.iter().position(|node| node.name == plain);
            places[column] = known.unwrap_or_else(|| nodes.add(plain, name.starts_with('[')));
        }
        let thousands = |n: &str| n.parse::<Decimal>().unwrap() * Decimal::ONE_THOUSAND;
        let mut ends = amount.split(' ');
        let low = ends.next().filter(|low| *low != "?").map(thousands);
        let amount = low.map(|low| (low, ends.next().map_or(low, thousands)));
        flow.ways.push(Way { stops: places, sum: Sum::of(amount) });
    }
    flow
}

pub fn cases() -> Vec<Flow> {
    let huge = flow(
        "flow-huge-and-tiny",
        "Rijksbegroting > Onderwijs > Meer jongeren met een diploma: 45000000
         Wijkfonds > Buurtfeest > Bewoners doen mee: 0.5",
    );
    vec![
        flow(
            "flow-groningen-noord",
            "Regio Deal Groningen-Noord > [Het programma als geheel] > [Geen doel genoemd]: 30000
             Volkshuisvestingsfonds > [Het programma als geheel] > [Geen doel genoemd]: 10500
             Just Transition Fund > De wijk als leerwerkplek > [Geen doel genoemd]: 2900
             Kansrijke Wijk > [Het programma als geheel] > [Geen doel genoemd]: ?
             Nationaal Programma Groningen > [Het programma als geheel] > [Geen doel genoemd]: 20000",
        ),
        flow(
            "flow-split-and-range",
            "Regio Deal Groningen-Noord > Werk in de wijk > Meer mensen aan het werk: 6000
             Regio Deal Groningen-Noord > Werk in de wijk > Bewoners doen mee: 1500
             Regio Deal Groningen-Noord > Een aantrekkelijke woonomgeving > Prettig wonen: 9000 11500
             Just Transition Fund > De wijk als leerwerkplek > Meer mensen aan het werk: 2900
             Just Transition Fund > De wijk als leerwerkplek > Bewoners doen mee: ?
             Woonafspraken 2025 > Een aantrekkelijke woonomgeving > Prettig wonen: 22500 27000
             Woonafspraken 2025 > [Niet verdeeld] > [Geen doel genoemd]: 4000
             Kansrijke Wijk > Kansrijk opgroeien > Jongeren maken hun school af: ?
             Gemeentelijke begroting > Kansrijk opgroeien > Jongeren maken hun school af: 1250
             Gemeentelijke begroting > Gemeenschapsvorming > Bewoners doen mee: 800",
        ),
        flow("flow-one", "Wijkfonds > Buurtfeest > Bewoners doen mee: 12.5"),
        flow("flow-unknown", "Wijkfonds > Buurtfeest > [Geen doel genoemd]: ?"),
        flow("flow-zero", "Wijkfonds > Buurtfeest > Bewoners doen mee: 0"),
        huge,
        many(50, 90, 40, "flow-many"),
        flow("flow-none", ""),
    ]
}

/// So many nodes of each kind, and eight ways from each fund.
pub fn many(funds: usize, efforts: usize, goals: usize, id: &str) -> Flow {
    let mut ways = String::new();
    for fund in 0..funds {
        for step in 0..8 {
            let (by, to) = ((fund * 7 + step * 11) % efforts, (fund * 3 + step * 5) % goals);
            let amount = 100 + (fund * 37 + step * 113) % 900 + if fund < 5 { 3000 } else { 0 };
            ways.push_str(&format!(
                "Fonds {fund} > Interventie {by} met een wat langere naam > Doel {to}: {amount}\n"
            ));
        }
    }
    flow(id, &ways)
}
