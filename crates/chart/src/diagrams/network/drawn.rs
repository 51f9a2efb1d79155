use std::collections::{BTreeMap, BTreeSet};

use super::input::{Contribution, Evidence, Network, Strength};
use super::tree::{Branch, flat, tree};
use locale::{Locale, say};

/// The most efforts that are drawn one by one.
pub const MOST_EFFORTS: usize = 40;
/// More lines than these cannot be followed.
pub const MOST_LINES: usize = 80;

/// What a drawing shows of a network: each effort, or groups of them.
pub struct Drawn {
    pub sources: Vec<Source>,
    pub ties: Vec<Tie>,
    pub branches: Vec<Branch>,
    /// Whether efforts are drawn in groups.
    pub is_grouped: bool,
}

/// An effort, or several that are drawn as one.
pub struct Source {
    pub name: String,
    /// A line below the name: how many it holds, or that it contributes to nothing.
    pub said: Option<String>,
    pub is_idle: bool,
}

/// A line from a source to a goal.
pub struct Tie {
    pub source: usize,
    pub goal: usize,
    pub class: String,
    /// What the line says, as words; empty where no line says anything.
    pub words: String,
    /// For the order: how much it is.
    pub weight: u32,
}

impl Drawn {
    pub fn of(network: &Network, locale: &Locale) -> Self {
        let is_grouped =
            network.efforts.len() > MOST_EFFORTS || network.contributions.len() > MOST_LINES;
        let (sources, ties) =
            if is_grouped { grouped(network, locale) } else { each(network, locale) };
        Self { sources, ties, branches: tree(network), is_grouped }
    }

    /// Whether there are few enough lines to draw.
    pub fn has_lines(&self) -> bool {
        self.ties.len() <= MOST_LINES
    }

    /// The goals to which nothing contributes, nor to any below them.
    pub fn bare_goals(&self) -> impl Iterator<Item = usize> {
        let bare = flat(&self.branches).into_iter().filter(|(_, branch)| branch.is_bare());
        bare.map(|(_, branch)| branch.goal)
    }

    /// The lines that arrive at a goal.
    pub fn arriving(&self, goal: usize) -> impl Iterator<Item = &Tie> {
        self.ties.iter().filter(move |tie| tie.goal == goal)
    }
}

fn each(network: &Network, locale: &Locale) -> (Vec<Source>, Vec<Tie>) {
    let idle: BTreeSet<usize> = network.idle_efforts().into_iter().collect();
    let sources = network.efforts.iter().enumerate().map(|(at, effort)| Source {
        name: effort.name.clone(),
        said: idle.contains(&at).then(|| locale.text("network-idle", &[])),
        is_idle: idle.contains(&at),
    });
    let ties = network.contributions.iter().map(|contribution| Tie {
        source: contribution.effort,
        goal: contribution.goal,
        class: class(contribution.strength, contribution.evidence),
        words: short(network, contribution, locale),
        weight: contribution.strength.map_or(1, |strength| strength as u32 + 1),
    });
    (sources.collect(), ties.collect())
}

/// Groups by name, the largest first; those for which there is no room are one more.
fn grouped(network: &Network, locale: &Locale) -> (Vec<Source>, Vec<Tie>) {
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, effort) in network.efforts.iter().enumerate() {
        groups.entry(&effort.group).or_default().push(at);
    }
    let mut groups: Vec<(String, Vec<usize>)> =
        groups.into_iter().map(|(name, members)| (name.to_owned(), members)).collect();
    groups.sort_by_key(|(_, members)| (std::cmp::Reverse(members.len()), members.first().copied()));
    if groups.len() > MOST_EFFORTS {
        let rest = groups.split_off(MOST_EFFORTS - 1);
        let name = say!(locale, "network-other-groups", count = rest.len());
        groups.push((name, rest.into_iter().flat_map(|(_, members)| members).collect()));
    }
    let mut place = vec![0; network.efforts.len()];
    for (at, (_, members)) in groups.iter().enumerate() {
        for member in members {
            if let Some(slot) = place.get_mut(*member) {
                *slot = at;
            }
        }
    }
    let mut bundles: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for contribution in &network.contributions {
        let source = place.get(contribution.effort).copied().unwrap_or_default();
        *bundles.entry((source, contribution.goal)).or_default() += 1;
    }
    let busy: BTreeSet<usize> = bundles.keys().map(|(source, _)| *source).collect();
    let sources = groups.into_iter().enumerate().map(|(at, (name, members))| {
        let is_idle = !busy.contains(&at);
        let key = if is_idle { "network-group-idle" } else { "network-group" };
        Source { name, said: Some(say!(locale, key, count = members.len())), is_idle }
    });
    let ties = bundles.into_iter().map(|((source, goal), count)| Tie {
        source,
        goal,
        class: "tie bundle".to_owned(),
        words: say!(locale, "network-bundle", count),
        weight: u32::try_from(count).unwrap_or(u32::MAX).min(9),
    });
    (sources.collect(), ties.collect())
}

/// Width by strength, dashes by evidence.
fn class(strength: Option<Strength>, evidence: Option<Evidence>) -> String {
    let (strength, evidence) = (strength_class(strength), evidence_class(evidence));
    format!("tie {strength} {evidence}")
}

pub fn strength_class(strength: Option<Strength>) -> &'static str {
    match strength {
        None => "k0",
        Some(Strength::Small) => "k1",
        Some(Strength::Clear) => "k2",
        Some(Strength::Decisive) => "k3",
    }
}

pub fn evidence_class(evidence: Option<Evidence>) -> &'static str {
    match evidence {
        None => "unstated",
        Some(Evidence::None) => "unproven",
        Some(Evidence::Practice) => "practice",
        Some(Evidence::Research) => "research",
        Some(Evidence::Proven) => "proven",
    }
}

pub fn strength_word(strength: Option<Strength>, locale: &Locale) -> String {
    let key = match strength {
        None => "network-strength-unknown",
        Some(Strength::Small) => "network-strength-small",
        Some(Strength::Clear) => "network-strength-clear",
        Some(Strength::Decisive) => "network-strength-decisive",
    };
    locale.text(key, &[])
}

pub fn evidence_word(evidence: Option<Evidence>, locale: &Locale) -> String {
    let key = match evidence {
        None => "network-evidence-unknown",
        Some(Evidence::None) => "network-evidence-none",
        Some(Evidence::Practice) => "network-evidence-practice",
        Some(Evidence::Research) => "network-evidence-research",
        Some(Evidence::Proven) => "network-evidence-proven",
    };
    locale.text(key, &[])
}

/// The words beside a line, of what any of them has words for.
fn short(network: &Network, of: &Contribution, locale: &Locale) -> String {
    let (strength, evidence) = (of.strength, of.evidence);
    if strength.is_none() && evidence.is_none() {
        let is_told = network.has_strength() || network.has_evidence();
        return if is_told { locale.text("network-unknown", &[]) } else { String::new() };
    }
    let (strength, evidence) = (strength_word(strength, locale), evidence_word(evidence, locale));
    match (network.has_strength(), network.has_evidence()) {
        (true, true) => say!(locale, "network-tie", strength, evidence),
        (true, false) => strength,
        _ => evidence,
    }
}
