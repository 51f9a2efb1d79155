use std::collections::BTreeSet;

use super::drawn::{Drawn, evidence_class, evidence_word, strength_class, strength_word};
use super::{Evidence, Network, Strength};
use crate::sheet::key::{Item, Key, Sample};
use locale::Locale;

/// What widths and dashes mean, as far as there are any.
pub fn key(network: &Network, drawn: &Drawn, room: f64, locale: &Locale) -> Key {
    let mut items: Vec<(Sample, String)> = Vec::new();
    if drawn.is_grouped {
        if !drawn.ties.is_empty() && drawn.has_lines() {
            items.push((
                Sample::Tie("tie bundle".into()),
                locale.text("network-key-bundle", &[]),
            ));
        }
    } else {
        let strengths: BTreeSet<Option<Strength>> =
            network.contributions.iter().map(|c| c.strength).collect();
        for strength in strengths {
            let word = strength_word(strength, locale);
            let class = format!("tie {} proven", strength_class(strength));
            let text = locale.text(
                "network-key-strength",
                &[("strength", word.as_str().into())],
            );
            if strength.is_some() {
                items.push((Sample::Tie(class), text));
            }
        }
        let evidences: BTreeSet<Option<Evidence>> =
            network.contributions.iter().map(|c| c.evidence).collect();
        for evidence in evidences {
            let word = evidence_word(evidence, locale);
            let class = format!("tie k2 {}", evidence_class(evidence));
            let text = match evidence {
                // These words hold the word "evidence" already.
                None | Some(Evidence::None) => word,
                Some(_) => locale.text(
                    "network-key-evidence",
                    &[("evidence", word.as_str().into())],
                ),
            };
            items.push((Sample::Tie(class), text));
        }
    }
    if network.goals.iter().any(|goal| goal.parent.is_some()) {
        items.push((
            Sample::Tie("tie up".into()),
            locale.text("network-key-up", &[]),
        ));
    }
    let items = items.into_iter().map(|(sample, text)| Item {
        sample,
        text,
        is_bold: false,
    });
    let mut key = Key::lay(items.collect(), room, false);
    if key.height > 0.0 {
        key.height += 12.0;
    }
    key
}
