//! Ids and titles: one form for each kind, so that any object can name any other by its number.

use super::vocabulary::Tongue;

pub fn area(number: usize) -> String {
    match number {
        0 => "stad".into(),
        1 => "noord".into(),
        _ => format!("wijk-{:02}", number - 1),
    }
}

pub fn track(number: usize) -> String {
    format!("spoor-{}", number + 1)
}

pub fn action_line(number: usize) -> String {
    format!("lijn-{:03}", number + 1)
}

pub fn intervention(number: usize) -> String {
    format!("aanpak-{:04}", number + 1)
}

pub fn goal(number: usize) -> String {
    format!("doel-{:04}", number + 1)
}

pub fn indicator(number: usize) -> String {
    format!("cijfer-{:05}", number + 1)
}

pub fn partner(number: usize) -> String {
    format!("partner-{:03}", number + 1)
}

pub fn fund(number: usize) -> String {
    format!("fonds-{:03}", number + 1)
}

pub fn document(number: usize) -> String {
    format!("stuk-{:04}", number + 1)
}

pub fn commitment(number: usize) -> String {
    format!("belofte-{:04}", number + 1)
}

pub fn update(number: usize) -> String {
    format!("bericht-{:03}", number + 1)
}

/// Themes, in Dutch and English.
const TOPICS: [(&str, &str); 8] = [
    ("wonen", "housing"),
    ("werk", "work"),
    ("onderwijs", "education"),
    ("gezondheid", "health"),
    ("veiligheid", "safety"),
    ("energie", "energy"),
    ("groen", "green"),
    ("meedoen", "taking part"),
];

pub fn topic(number: usize, tongue: Tongue) -> &'static str {
    let (dutch, english) = TOPICS[number % TOPICS.len()];
    tongue.choose(dutch, english)
}

/// The titles of indicators: what is counted, of which people.
const COUNTED: [(&str, &str); 10] = [
    ("Bewoners die zich veilig voelen", "Residents who feel safe"),
    ("Huishoudens met een laag inkomen", "Households with a low income"),
    ("Jongeren zonder diploma", "Young people without a diploma"),
    ("Mensen met betaald werk", "People in paid work"),
    ("Woningen met een goed label", "Homes with a good label"),
    ("Bewoners die zich gezond voelen", "Residents who feel healthy"),
    ("Kinderen die naar een club gaan", "Children who go to a club"),
    ("Bewoners die hun buren kennen", "Residents who know their neighbours"),
    ("Huurders die tevreden zijn", "Tenants who are content"),
    ("Straten met genoeg groen", "Streets with enough green"),
];

pub fn counted(number: usize, tongue: Tongue) -> String {
    let (dutch, english) = COUNTED[number % COUNTED.len()];
    format!(
        "{}, {} {}",
        tongue.choose(dutch, english),
        tongue.choose("cijfer", "figure"),
        number + 1
    )
}
