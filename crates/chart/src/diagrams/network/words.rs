use super::drawn::{Drawn, strength_word};
use super::input::{Network, Strength};
use crate::figure::FigureWords;
use locale::{Locale, say};

/// More names than these are a number.
const MOST_NAMES: usize = 3;

pub fn words(network: &Network, drawn: &Drawn, locale: &Locale) -> FigureWords {
    let measured = say!(locale, "network-measured", title = network.title);
    let name = say!(locale, "network-name", measured);
    let sentence = sentence(network, drawn, locale);
    let (efforts, goals) = (network.efforts.len(), network.goals.len());
    let (title, count) = (&network.title, network.contributions.len());
    let counts = say!(locale, "network-counts", efforts, goals, count);
    let notes = drawn.is_grouped.then(|| say!(locale, "network-note-grouped", count = efforts));
    FigureWords {
        message: say!(locale, "network-message", title, count, goals = reached(network)),
        description: format!("{sentence} {counts}"),
        sentence,
        notes: notes.into_iter().collect(),
        ..FigureWords::named(measured, name)
    }
}

/// To how many goals something contributes.
fn reached(network: &Network) -> usize {
    let mut goals: Vec<usize> = network.contributions.iter().map(|c| c.goal).collect();
    goals.sort_unstable();
    goals.dedup();
    goals.len()
}

fn sentence(network: &Network, drawn: &Drawn, locale: &Locale) -> String {
    let mut sentences = Vec::new();
    let count = network.contributions.len();
    if count == 0 {
        sentences.push(say!(locale, "network-sentence-none", count));
    } else {
        sentences.extend(most(network, locale));
        sentences.push(strengths(network, locale));
        if network.has_strength() && !network.has_evidence() {
            sentences.push(locale.text("network-sentence-evidence-unknown", &[]));
        }
    }
    let bare = drawn.bare_goals().map(|goal| network.goal(goal));
    let bare: Vec<&str> = bare.collect();
    if count > 0 && !bare.is_empty() {
        sentences.push(named("network-sentence-bare", &bare, locale));
    }
    let idle = network.idle_efforts().into_iter();
    let idle: Vec<&str> = idle.map(|effort| network.effort(effort)).collect();
    if !idle.is_empty() {
        sentences.push(named("network-sentence-idle", &idle, locale));
    }
    sentences.join(" ")
}

/// The goal to which most contribute, where one stands out.
fn most(network: &Network, locale: &Locale) -> Option<String> {
    let mut counts = vec![0; network.goals.len()];
    for contribution in &network.contributions {
        if let Some(count) = counts.get_mut(contribution.goal) {
            *count += 1;
        }
    }
    let highest = counts.iter().copied().max()?;
    let mut of_highest = counts.iter().enumerate().filter(|(_, count)| **count == highest);
    let (at, _) = of_highest.next()?;
    if highest < 2 || of_highest.next().is_some() || reached(network) < 2 {
        return None;
    }
    Some(say!(locale, "network-sentence-most", goal = network.goal(at), count = highest))
}

/// How many contributions are how strong.
fn strengths(network: &Network, locale: &Locale) -> String {
    const ORDER: [Option<Strength>; 4] =
        [Some(Strength::Decisive), Some(Strength::Clear), Some(Strength::Small), None];
    let count = |strength| network.contributions.iter().filter(|c| c.strength == strength).count();
    if !network.has_strength() {
        let key = match network.has_evidence() {
            true => "network-sentence-strength-unknown",
            false => "network-sentence-all-unknown",
        };
        return say!(locale, key, count = network.contributions.len());
    }
    let parts: Vec<String> = ORDER
        .into_iter()
        .filter(|strength| count(*strength) > 0)
        .map(|strength| {
            let word = strength_word(strength, locale);
            let key = match strength {
                Some(_) => "network-count-of-strength",
                None => "network-count-unknown",
            };
            say!(locale, key, count = count(strength), strength = word)
        })
        .collect();
    let parts = locale.list(&parts);
    say!(locale, "network-sentence-strengths", parts)
}

/// A few by name, more by number.
fn named(key: &str, names: &[&str], locale: &Locale) -> String {
    let shown: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let list = locale.list(&shown);
    let named = if names.len() <= MOST_NAMES { "yes" } else { "no" };
    say!(locale, key, count = names.len(), names = list, named)
}
