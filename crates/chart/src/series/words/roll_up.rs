use insight::RollUp;
use locale::{Locale, say};

/// How the figures of a goal, a track or an area stand together, in short sentences: `5 van de 9
/// cijfers hebben de streefwaarde gehaald of liggen op koers. Van 2 cijfers zijn er nog geen
/// gegevens.` Counts, and never an average of unlike things.
pub fn roll_up(found: &RollUp, locale: &Locale) -> String {
    let total = found.total();
    let without_target = found.without_target.total();
    let others = [
        ("behind", found.behind),
        ("underway", found.underway),
        ("moving-away", found.moving_away),
        ("missed", found.missed),
        ("not-kept", found.not_kept),
        ("unclear", found.no_clear_change),
        ("unknown", found.unknown),
        ("no-data", found.no_data),
        ("elsewhere", found.elsewhere),
        ("without-target", without_target),
    ];
    if total == 0 {
        return locale.text("roll-up-none", &[]);
    }
    if total == 1 {
        let state = others.iter().find(|(_, count)| *count > 0);
        let state = state.map_or("well", |(state, _)| *state);
        return say!(locale, "roll-up-one", state);
    }
    if total == without_target {
        return say!(locale, "roll-up-only-trends", total);
    }
    let is_judged = total > found.unknown + found.no_data + found.elsewhere + without_target;
    let well = is_judged.then(|| say!(locale, "roll-up-well", count = found.well(), total));
    let mut said: Vec<String> = well.into_iter().collect();
    let others = others.into_iter().filter(|(_, count)| *count > 0);
    for (before, (state, count)) in others.enumerate() {
        let key = format!("roll-up-{state}");
        said.push(say!(locale, &key, count, before));
    }
    if !is_judged {
        said.push(locale.text("roll-up-nothing", &[]));
    }
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use insight::Trends;

    fn told(found: &RollUp) -> [String; 2] {
        ["nl", "en"].map(|tag| {
            let locale = Locale::new(tag, &[]).0;
            let text = roll_up(found, &locale);
            assert_eq!(locale.missing(), Vec::<String>::new());
            text
        })
    }

    #[test]
    fn counts_are_told_in_whole_sentences() {
        let found = RollUp {
            reached: 2,
            on_course: 3,
            behind: 1,
            no_data: 2,
            without_target: Trends { better: 1, ..Trends::default() },
            ..RollUp::default()
        };
        assert_eq!(
            told(&found),
            [
                "5 van de 9 cijfers hebben de streefwaarde gehaald of liggen op koers. 1 cijfer \
                 loopt achter. Van 2 andere cijfers zijn er nog geen gegevens. Voor 1 ander cijfer \
                 is er nog geen streefwaarde.",
                "5 of the 9 figures have reached their target or are on course. 1 figure is \
                 behind. For 2 other figures there are no data yet. 1 other figure has no target yet."
            ]
        );
    }

    #[test]
    fn none_one_and_no_target_have_their_own_words() {
        let nothing = RollUp::default();
        assert_eq!(told(&nothing)[0], "Er zijn nog geen cijfers om te volgen.");
        let one = RollUp { behind: 1, ..RollUp::default() };
        assert_eq!(told(&one)[0], "Het ene cijfer loopt achter.");
        let well = RollUp { reached: 1, ..RollUp::default() };
        assert_eq!(told(&well)[1], "The only figure has reached its target or is on course.");
        let open = RollUp { underway: 1, reached: 1, ..RollUp::default() };
        assert_eq!(
            told(&open)[0],
            "1 van de 2 cijfers heeft de streefwaarde gehaald of ligt op koers. 1 cijfer heeft een \
             streefwaarde zonder einddatum nog niet gehaald."
        );
        let alone = RollUp { underway: 1, ..RollUp::default() };
        assert_eq!(
            told(&alone)[1],
            "The only figure has not reached its target yet, for which no date has been set."
        );
        let without = RollUp {
            without_target: Trends { single: 4, ..Trends::default() },
            ..RollUp::default()
        };
        assert_eq!(told(&without)[0], "Er zijn 4 cijfers, nog zonder streefwaarde.");
        let unknown = RollUp {
            no_data: 3,
            without_target: Trends { single: 3, ..Trends::default() },
            ..RollUp::default()
        };
        assert_eq!(
            told(&unknown)[0],
            "Van 3 cijfers zijn er nog geen gegevens. Voor 3 andere cijfers is er nog geen streefwaarde. \
             Of het lukt, is dus niet te zeggen."
        );
        let none_well = RollUp { moving_away: 1, no_clear_change: 2, ..RollUp::default() };
        assert_eq!(
            told(&none_well)[0],
            "Van de 3 cijfers ligt er nog geen op koers. 1 cijfer is verder van de streefwaarde \
             geraakt. 2 andere cijfers zijn niet duidelijk veranderd."
        );
        let elsewhere = RollUp { elsewhere: 1, on_course: 1, ..RollUp::default() };
        assert_eq!(
            told(&elsewhere)[0],
            "1 van de 2 cijfers heeft de streefwaarde gehaald of ligt op koers. Voor 1 cijfer is er \
             alleen een streefwaarde voor andere gebieden."
        );
        let kept = RollUp { not_kept: 1, unknown: 2, ..RollUp::default() };
        assert_eq!(
            told(&kept)[0],
            "Van de 3 cijfers ligt er nog geen op koers. 1 cijfer is niet gebleven waar het moest \
             blijven. Van 2 andere cijfers is nog niet te zeggen hoe het ermee staat."
        );
    }
}
