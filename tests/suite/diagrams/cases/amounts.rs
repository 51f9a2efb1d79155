use base::value::Decimal;
use chart::amounts::{Amounts, Bar, Group, Look};
use insight::money::Sum;

const LOOKS: [(&str, Look); 5] = [
    ("Uitgegeven", Look::Spent),
    ("Vastgelegd", Look::Committed),
    ("Toegekend", Look::Allocated),
    ("Gereserveerd", Look::Reserved),
    ("Aangevraagd", Look::Sought),
];

/// From `name: low high` below `# Toegekend`, an amount of `?` unknown and `+?` behind one for a part
/// that is. Amounts are in thousands.
pub fn amounts(id: &str, lines: &str) -> Amounts {
    let mut groups: Vec<Group> = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix("# ") {
            let look = LOOKS.iter().find(|(word, _)| name.starts_with(word)).unwrap().1;
            groups.push(Group { name: name.to_owned(), look, bars: Vec::new() });
            continue;
        }
        let (name, amount) = line.split_once(": ").unwrap();
        let thousands = |n: &str| n.parse::<Decimal>().unwrap() * Decimal::ONE_THOUSAND;
        let known: Vec<Decimal> =
            amount.split(' ').filter(|n| !n.contains('?')).map(thousands).collect();
        let ends = known.first().map(|low| (*low, *known.last().unwrap()));
        let mut sum = Sum::of(ends);
        if amount.ends_with("+?") {
            sum.merge(Sum::of(None));
        }
        groups.last_mut().unwrap().bars.push(Bar { name: name.to_owned(), sum });
    }
    Amounts {
        id: id.to_owned(),
        title: format!("Geld per fonds ({id})"),
        currency: "EUR".into(),
        term: "fonds".into(),
        groups,
    }
}

pub fn cases() -> Vec<Amounts> {
    let many: String =
        (1..=12).map(|n| format!("Fonds voor de buurt nummer {n}: {}\n", n * 100)).collect();
    vec![
        amounts(
            "amounts-groningen-noord",
            "# Toegekend
             Regio Deal Groningen-Noord: 30000
             Just Transition Fund: 2900
             # Toegekend voor de start in 2024
             Nationaal Programma Groningen: 20000
             Volkshuisvestingsfonds: 10500
             Specifieke uitkering Kansrijke Wijk: ?
             # Gereserveerd
             Afspraken over wonen: 22500 27000",
        ),
        amounts(
            "amounts-every-look",
            "# Uitgegeven
             Wijkfonds: 250
             # Vastgelegd
             Wijkfonds: 900
             # Toegekend
             Wijkfonds: 1200 1500 +?
             Regiodeal voor de noordelijke wijken en dorpen van de gemeente: 800
             # Gereserveerd
             Klimaatfonds: 0
             Europees fonds voor de rechtvaardige overgang: 400
             # Aangevraagd
             Arbeidsongeschiktheidsverzekeringsfonds: 1000 1100",
        ),
        amounts(
            "amounts-huge-and-tiny",
            "# Toegekend\nRijksbegroting: 45000000\nBuurtfeest: 0.5\nGeen geld: 0",
        ),
        amounts("amounts-many", &format!("# Toegekend\n{many}")),
        amounts("amounts-unknown", "# Toegekend\nRegio Deal: ?\nWijkfonds: ?"),
        amounts("amounts-one", "# Toegekend\nRegio Deal: 30000"),
    ]
}
