use std::collections::BTreeSet;

use super::drawn::{Drawn, evidence_class, evidence_word, strength_class, strength_word};
use super::input::{Evidence, Network, Strength};
use crate::sheet::{Entry, Legend, Sample};
use locale::{Locale, say};

/// What widths and dashes mean, as far as there are any.
pub fn legend(network: &Network, drawn: &Drawn, room: f64, locale: &Locale) -> Legend {
    let mut entries = Vec::new();
    let mut add = |class: String, text| {
        entries.push(Entry::new(Sample::line(34.0, Some(class), ""), text));
    };
    let contributions = || network.contributions.iter();
    if !drawn.is_grouped {
        let strengths: BTreeSet<Strength> = contributions().filter_map(|c| c.strength).collect();
        for strength in strengths.into_iter().map(Some) {
            let word = strength_word(strength, locale);
            let class = format!("tie {} proven", strength_class(strength));
            add(class, say!(locale, "network-key-strength", strength = word));
        }
        let evidences: BTreeSet<Option<Evidence>> = contributions().map(|c| c.evidence).collect();
        let is_told = network.has_evidence();
        for evidence in evidences.into_iter().filter(|_| is_told) {
            let word = evidence_word(evidence, locale);
            let text = match evidence {
                // These words hold the word "evidence" already.
                None | Some(Evidence::None) => word,
                Some(_) => say!(locale, "network-key-evidence", evidence = word),
            };
            add(format!("tie k2 {}", evidence_class(evidence)), text);
        }
    } else if !drawn.ties.is_empty() && drawn.has_lines() {
        let text = locale.text("network-key-bundle", &[]);
        add("tie bundle".into(), text);
    }
    if network.goals.iter().any(|goal| goal.parent.is_some()) {
        add("tie up".into(), locale.text("network-key-up", &[]));
    }
    Legend::lay(entries, room, 12.0)
}
