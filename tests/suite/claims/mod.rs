//! Random indicators, of which every sentence is held against the rows.
//!
//! The numbers and claims of each sentence are worked out again from the rows alone, in exact
//! decimals and without the program's own arithmetic. A sentence that is not understood fails: no
//! claim passes unread. `CLAIMS=10000` makes so many indicators, `CLAIMS_SEED` other ones, and
//! `CLAIMS_FROM=9000` leaves the first of them out.

mod aims;
mod beside;
mod broken;
mod chance;
mod course;
mod dice;
mod goals;
mod grammar;
mod headline;
mod indicator;
mod judge;
mod lists;
mod numbers;
mod page;
mod period;
mod reservations;
mod said;
mod sentences;
mod standing;
mod strips;
mod tables;
mod truth;
mod way;
mod written;

use std::fmt::Write;

use dice::Dice;
use goals::Goal;
use indicator::{AREAS, Indicator};
use judge::Judge;
use page::Figure;
use said::Verdict;
use truth::Facts;

use crate::support::Site;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    Nl,
    En,
}

/// How many indicators one site has.
const SITE: usize = 100;

fn setting(name: &str, otherwise: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn every_claim_of_every_sentence_is_true() {
    let (count, seed) = (setting("CLAIMS", 300), setting("CLAIMS_SEED", 1));
    let mut untrue: Vec<String> = Vec::new();
    for first in (setting("CLAIMS_FROM", 0)..count).step_by(SITE) {
        let mut dice = Dice::new((seed * 1_000_003 + first) as u64);
        let numbers = first..count.min(first + SITE);
        let all: Vec<Indicator> =
            numbers.map(|number| Indicator::by_chance(number, &mut dice)).collect();
        let goals: Vec<Goal> =
            (0..SITE / 4).map(|number| Goal::by_chance(number, all.len(), &mut dice)).collect();
        untrue.extend(site(&all, &goals));
    }
    let told = untrue.len();
    let shown: Vec<String> = untrue.into_iter().take(setting("CLAIMS_SHOWN", 5)).collect();
    assert_eq!(told, 0, "{told} untrue claims in {count} indicators:\n{}", shown.join("\n\n"));
}

/// Builds one site of indicators, and gives what is not true on it.
fn site(all: &[Indicator], goals: &[Goal]) -> Vec<String> {
    let site = built(all, goals);
    let mut untrue = Vec::new();
    for of in all {
        for (lang, folder) in [(Lang::Nl, "indicatoren"), (Lang::En, "en/indicators")] {
            let html = site.page(&format!("{folder}/{}", of.id));
            let mut found: Vec<String> =
                page::figures(html).iter().filter_map(|f| figure(of, lang, f).err()).collect();
            found.extend(tables::of_targets(of, lang, html).err());
            found.extend(lists::facts(of, lang, html).err());
            untrue.extend(found.iter().map(|why| format!("{why}\n{}", told(of))));
        }
    }
    for (lang, home, folder, dossiers) in
        [(Lang::Nl, "", "doelen", "dossier"), (Lang::En, "en", "en/goals", "en/dossier")]
    {
        untrue.extend(goals::at_home(goals, all, lang, site.page(home)));
        for goal in goals {
            let html = site.page(&format!("{folder}/{}", goal.id));
            untrue.extend(goal.on_page(all, lang, html));
            let html = site.page(&format!("{dossiers}/{}", goal.id));
            untrue.extend(goal.in_dossier(all, lang, html));
        }
    }
    for (lang, page) in [(Lang::Nl, "gebiedsmonitor"), (Lang::En, "en/area-monitor")] {
        if site.bytes(&format!("{page}/index.html")).is_some() {
            untrue.extend(goals::in_monitor(all, lang, site.page(page)));
        }
    }
    for (lang, folder) in [(Lang::Nl, "gebieden"), (Lang::En, "en/areas")] {
        for (id, name, ..) in AREAS {
            let html = site.page(&format!("{folder}/{id}"));
            untrue.extend(strips::of_area(all, name, lang, html));
        }
    }
    untrue
}

fn built(all: &[Indicator], goals: &[Goal]) -> Site {
    let mut files = files(all);
    files.extend(goals.iter().map(|goal| goal.file(all)));
    Site::of(&borrowed(&files), "2026-11-27")
}

fn files(all: &[Indicator]) -> Vec<(String, String)> {
    let mut areas = "id,name,type,parent,col,row\n".to_owned();
    for (at, (id, name, kind, parent)) in AREAS.into_iter().enumerate() {
        // The city is on no map.
        let place = if at == 0 { ",".to_owned() } else { format!("{},{}", at % 3 + 1, at / 3 + 1) };
        writeln!(areas, "{id},{name},{kind},{parent},{place}").unwrap();
    }
    let targets: String = all.iter().map(Indicator::target_rows).collect();
    let settings = "title: Proef\nlanguages: [nl, en]\narea: noord\nreference_area: stad\n";
    let mut files = vec![
        ("programme.yaml".to_owned(), settings.to_owned()),
        ("areas.csv".to_owned(), areas),
        (
            "targets.csv".to_owned(),
            format!("id,indicator,area,period,value,kind,reference_area,by_leeftijd\n{targets}"),
        ),
    ];
    files.extend(all.iter().flat_map(Indicator::files));
    files
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect()
}

/// An indicator as editors wrote it, for whoever looks for the reason.
fn told(of: &Indicator) -> String {
    let files = of.files().into_iter().map(|(_, text)| text);
    format!("of\n{}{}", files.collect::<Vec<_>>().join("\n"), of.target_rows())
}

fn figure(of: &Indicator, lang: Lang, figure: &Figure<'_>) -> Verdict {
    let everything = Facts::all(of);
    if figure.is_track() {
        return tables::track(&everything, lang, figure);
    }
    if !figure.tables.is_empty() {
        let facts = tables::facts(of, lang, figure)?;
        tables::cells(&facts, lang, figure)?;
        return about(&facts, lang, figure);
    }
    // Its table stands with another figure: it is about all, or the areas of one type.
    let all = tables::without_table(of, lang, figure).into_iter();
    let mut held = all.map(|facts| about(&facts, lang, figure));
    let first = held.next().unwrap_or(Ok(()));
    if held.any(|held| held.is_ok()) { Ok(()) } else { first }
}

fn about(facts: &Facts<'_>, lang: Lang, figure: &Figure<'_>) -> Verdict {
    Judge::new(facts, lang).message(&figure.message)?;
    Judge::new(facts, lang).text(&figure.sentence)?;
    for description in &figure.descriptions {
        Judge::new(facts, lang).text(description)?;
    }
    for note in &figure.notes {
        Judge::new(facts, lang).text(note)?;
    }
    tables::measured(facts, lang, figure)?;
    lists::map(facts, lang, figure)?;
    tables::marks(facts, lang, figure)
}
