//! Words of offices, each with a plain one.

/// Dutch.
const DUTCH: [(&str, &str); 33] = [
    ("aangaande", "over"),
    ("agenderen", "bespreken"),
    ("alsmede", "en"),
    ("bewerkstelligen", "bereiken"),
    ("borgen", "zorgen dat het zo blijft"),
    ("borging", "zorgen dat het zo blijft"),
    ("concretiseren", "uitwerken"),
    ("conform", "volgens"),
    ("derhalve", "dus"),
    ("desbetreffende", "deze"),
    ("dienaangaande", "daarover"),
    ("doorontwikkelen", "verbeteren"),
    ("faciliteren", "mogelijk maken"),
    ("faciliteert", "maakt mogelijk"),
    ("geborgd", "zo geregeld dat het blijft"),
    ("gefaciliteerd", "mogelijk gemaakt"),
    ("geïmplementeerd", "ingevoerd"),
    ("geïnitieerd", "begonnen"),
    ("governance", "bestuur"),
    ("handelingsperspectief", "wat iemand kan doen"),
    ("implementatie", "invoering"),
    ("implementeren", "invoeren"),
    ("ingevolge", "volgens"),
    ("initiëren", "beginnen"),
    ("inzake", "over"),
    ("ketenpartners", "partners"),
    ("middels", "met"),
    ("operationaliseren", "uitvoeren"),
    ("optimaliseren", "verbeteren"),
    ("stakeholders", "betrokkenen"),
    ("teneinde", "om"),
    ("uitgerold", "ingevoerd"),
    ("voornoemde", "deze"),
];

const ENGLISH: [(&str, &str); 22] = [
    ("aforementioned", "this"),
    ("commence", "start"),
    ("endeavour", "try"),
    ("facilitate", "help"),
    ("facilitates", "helps"),
    ("facilitating", "helping"),
    ("governance", "how it is run"),
    ("holistic", "whole"),
    ("implement", "carry out"),
    ("implementation", "carrying out"),
    ("implemented", "carried out"),
    ("implementing", "carrying out"),
    ("incentivise", "encourage"),
    ("leverage", "use"),
    ("leveraging", "using"),
    ("notwithstanding", "despite"),
    ("operationalise", "carry out"),
    ("optimise", "improve"),
    ("pursuant", "under"),
    ("stakeholders", "people involved"),
    ("utilisation", "use"),
    ("utilise", "use"),
];

/// What to write for a word in small letters, in Dutch or English; none where it is plain.
pub(crate) fn plain(word: &str, language: &str) -> Option<&'static str> {
    let words: &[(&str, &'static str)] = match language.split('-').next() {
        Some("nl") => &DUTCH,
        Some("en") => &ENGLISH,
        _ => return None,
    };
    words.iter().find(|(office, _)| *office == word).map(|(_, plain)| *plain)
}

/// Whether nobody does what a sentence tells: “wordt onderzocht”, “is being explored”.
pub(crate) fn is_passive(sentence: &str, language: &str) -> bool {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let words: Vec<String> = sentence.split_whitespace().map(bare).collect();
    let is = |word: &String, list: &[&str]| list.contains(&word.as_str());
    match language.split('-').next() {
        Some("nl") => {
            words.iter().any(|word| is(word, &["word", "wordt", "worden", "werd", "werden"]))
                && words.iter().any(|word| is_dutch_participle(word))
        }
        Some("en") => words.iter().enumerate().any(|(at, word)| {
            let mut next = words.iter().skip(at + 1).take(2);
            is(word, &["is", "are", "was", "were", "be", "been", "being"])
                && next.any(|word| is_english_participle(word))
        }),
        _ => false,
    }
}

/// `gemaakt`, `verbeterd`, `onderzocht`, `uitgewerkt`, `gegeven`.
fn is_dutch_participle(word: &str) -> bool {
    const BEGINNINGS: [&str; 10] =
        ["aange", "be", "ge", "her", "inge", "onder", "ont", "opge", "uitge", "ver"];
    word.len() > 5
        && BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
        && ["d", "t", "en"].iter().any(|end| word.ends_with(end))
}

fn is_english_participle(word: &str) -> bool {
    const OTHERS: [&str; 14] = [
        "built", "done", "found", "given", "held", "kept", "made", "paid", "seen", "shown",
        "spent", "taken", "told", "written",
    ];
    word.len() > 4 && word.ends_with("ed") || OTHERS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order_and_in_small_letters() {
        for list in [&DUTCH[..], &ENGLISH[..]] {
            assert!(list.iter().all(|(word, _)| word.to_lowercase() == *word));
        }
        assert_eq!(plain("middels", "nl-BE"), Some("met"));
        assert_eq!(plain("middels", "en"), None);
    }

    #[test]
    fn a_sentence_without_who_does_it_is_passive() {
        assert!(is_passive("De aanpak wordt verder uitgewerkt.", "nl"));
        assert!(is_passive("Options are being explored.", "en"));
        assert!(!is_passive("De wijken worden sterker.", "nl"));
        assert!(!is_passive("Bewoners en gemeente maken een plan.", "nl"));
        assert!(!is_passive("The plan is ready.", "en"));
    }
}
