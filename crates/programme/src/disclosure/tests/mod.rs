//! Tables as editors write them, with what they give away.

mod leaks;
mod safe;

use base::diagnostic::{Lines, Severity, Texts};

use crate::read::parse::parse;
use crate::read::source;
use crate::{resolve, rules};

/// A small programme with one indicator `i`, and where its guard must speak.
pub struct Case {
    name: &'static str,
    /// `i.csv:4`; empty where nothing may be said.
    at: &'static str,
    also: &'static [&'static str],
    front: &'static str,
    table: &'static str,
    more: &'static [(&'static str, &'static str)],
}

const fn case(
    name: &'static str,
    at: &'static str,
    front: &'static str,
    table: &'static str,
) -> Case {
    Case { name, at, also: &[], front, table, more: &[] }
}

impl Case {
    /// With these files as well, or in place of those with the same path.
    const fn with(self, more: &'static [(&'static str, &'static str)]) -> Self {
        Self { more, ..self }
    }

    const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }

    /// Every error: its code and where it stands.
    fn errors(&self) -> Vec<(&'static str, String)> {
        let front = format!("---\ntitle: I\n{}\n---\n", self.front);
        let mut files = vec![
            ("programme.yaml", "title: P\n"),
            ("areas.csv", AREAS),
            ("indicators/i.md", &front),
            ("indicators/i.csv", self.table),
        ];
        files.retain(|(path, _)| self.more.iter().all(|(other, _)| other != path));
        files.extend(self.more);
        let files =
            files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let (sources, _) = source::from_memory(files.collect(), "content");
        let (content, mut bag) = parse(&sources);
        let (programme, problems) = resolve::resolve(content, "2026-11-23".parse().unwrap(), false);
        bag.append(problems);
        bag.append(rules::told_in_texts::bodies(&programme, &sources));
        let errors = bag.sorted(&sources).into_iter();
        let errors = errors.filter(|found| found.severity() == Severity::Error);
        errors
            .map(|found| {
                let Some(span) = found.place.span() else { panic!("{}", found.message.en) };
                let line = Lines::new(sources.text(span.file)).position(span.start).line;
                let file = sources.path(span.file).rsplit('/').next().unwrap();
                assert!(found.hint.is_some(), "{}", found.message.en);
                (found.rule.code, format!("{file}:{line}"))
            })
            .collect()
    }
}

#[test]
fn what_is_given_away_is_found() {
    assert!(leaks::LEAKS.len() >= 40);
    let mut missed = Vec::new();
    for case in leaks::LEAKS {
        let errors = case.errors();
        let is_found = |at: &str| errors.contains(&("cell-can-be-derived", at.to_owned()));
        let others =
            errors.iter().filter(|(_, at)| at != case.at && !case.also.contains(&at.as_str()));
        if !is_found(case.at) || !case.also.iter().all(|at| is_found(at)) || others.count() > 0 {
            missed.push((case.name, errors));
        }
    }
    assert!(missed.is_empty(), "{} of {}: {missed:#?}", missed.len(), leaks::LEAKS.len());
}

#[test]
fn what_is_safe_is_not_refused() {
    assert!(safe::SAFE.len() >= 26);
    let told = safe::SAFE.iter().map(|case| (case.name, case.errors()));
    let refused: Vec<_> = told.filter(|(_, errors)| !errors.is_empty()).collect();
    assert!(refused.is_empty(), "{} of {}: {refused:#?}", refused.len(), safe::SAFE.len());
}

/// A city of two districts: one of two neighbourhoods, and one of one.
const NESTED: &str = "\
id,name,type,parent
stad,Stad,municipality,
noord,Noord,district,stad
zuid,Zuid,district,stad
selwerd,Selwerd,neighbourhood,noord
paddepoel,Paddepoel,neighbourhood,noord
lewenborg,Lewenborg,neighbourhood,zuid
";

const AREAS: &str = "\
id,name,type,parent
stad,Stad,municipality,
noord,Noord,district,stad
zuid,Zuid,district,stad
";

/// The English messages on cells that can be worked out.
fn told(front: &str, table: &str) -> Vec<String> {
    told_with(AREAS, front, table)
}

fn told_with(areas: &str, front: &str, table: &str) -> Vec<String> {
    let front = format!("---\ntitle: I\n{front}\n---\n");
    let files = [
        ("programme.yaml", "title: P\n"),
        ("areas.csv", areas),
        ("indicators/i.md", &front),
        ("indicators/i.csv", table),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let (sources, _) = source::from_memory(files.to_vec(), "content");
    let (content, problems) = parse(&sources);
    assert!(problems.is_empty());
    let date = "2026-11-23".parse().unwrap();
    let (_, bag) = resolve::resolve(content, date, false);
    let bag = bag.sorted(&sources);
    bag.into_iter()
        .inspect(|problem| assert_eq!(problem.rule.code, "cell-can-be-derived"))
        .map(|problem| problem.message.en.clone())
        .collect()
}

const CROSS: &str = "measure: count\nbreakdowns: [{dimension: age, values: [young, old]}]";

#[test]
fn a_total_that_all_parts_make_up_is_given_away() {
    let table = "area,period,value,status\nstad,2023,,suppressed\nnoord,2023,4,\nzuid,2023,5,\n";
    assert_eq!(
        told("measure: count", table),
        ["The suppressed figure of “stad” can be calculated: the sum of “noord”, “zuid”."]
    );
}

#[test]
fn a_second_cell_that_the_other_margin_gives_back_is_found() {
    // Two suppressed in a row are safe from its total, but one of them not from its column.
    let table = "\
area,period,by_age,value,status
noord,2023,,30,
noord,2023,young,,suppressed
noord,2023,old,,suppressed
zuid,2023,,20,
zuid,2023,young,8,
zuid,2023,old,12,
stad,2023,,50,
stad,2023,young,15,
stad,2023,old,35,
";
    let found = told(CROSS, table);
    assert_eq!(
        found,
        [
            "The suppressed figure of “noord, young” can be calculated: “stad, young” less “zuid, young”.",
            "The suppressed figure of “noord, old” can be calculated: “stad, old” less “zuid, old”."
        ]
    );
}

#[test]
fn what_only_several_sums_give_away_names_their_cells() {
    // The south is the city less the north and the east; its young are that less its old, which
    // no single sum tells.
    let areas = "id,name,type,parent\nstad,Stad,m,\nnoord,N,d,stad\nzuid,Z,d,stad\noost,O,d,stad\n";
    let table = "\
area,period,by_age,value,status
stad,2023,,60,
stad,2023,young,25,
stad,2023,old,35,
noord,2023,,30,
noord,2023,young,,suppressed
noord,2023,old,,suppressed
zuid,2023,,,suppressed
zuid,2023,young,,suppressed
zuid,2023,old,9,
oost,2023,,18,
oost,2023,young,7,
oost,2023,old,11,
";
    let found = told_with(areas, CROSS, table);
    assert_eq!(found.len(), 4, "{found:#?}");
    let several =
        "The suppressed figure of “zuid, young” can be calculated: by several sums together, from ";
    assert!(found.iter().any(|message| message.starts_with(several)), "{found:#?}");
}

#[test]
fn a_square_of_four_suppressed_cells_is_safe() {
    let table = "\
area,period,by_age,value,status
stad,2023,,50,
stad,2023,young,15,
stad,2023,old,35,
noord,2023,,30,
noord,2023,young,,suppressed
noord,2023,old,,suppressed
zuid,2023,,20,
zuid,2023,young,,suppressed
zuid,2023,old,,suppressed
";
    assert_eq!(told(CROSS, table), [] as [&str; 0]);
}

#[test]
fn rounded_figures_that_do_not_add_up_give_nothing_away() {
    let table = "\
area,period,value,status
stad,2022,105,
noord,2022,50,
zuid,2022,50,
stad,2023,100,
noord,2023,60,
zuid,2023,,suppressed
";
    assert_eq!(told("measure: count", table), [] as [&str; 0]);
    // Nor does a list of areas that is not all of the city.
    let more = "area,period,value,status\nstad,2023,50,\nnoord,2023,60,\nzuid,2023,,suppressed\n";
    assert_eq!(told("measure: count", more), [] as [&str; 0]);
}

#[test]
fn the_counts_behind_percentages_add_up_as_well() {
    let table = "\
area,period,value,numerator,denominator,n,status
stad,2023,20,20,100,,
noord,2023,30.0,,50,,
zuid,2023,,,,50,suppressed
";
    assert_eq!(
        told("measure: percentage", table),
        [
            "The count behind the suppressed figure of “zuid” can be calculated: “stad” less “noord”."
        ]
    );
    // Of so many people a percentage of one decimal says no number.
    let large = table.replace(",50,,", ",5000,,");
    assert_eq!(told("measure: percentage", &large), [] as [&str; 0]);
}

#[test]
fn a_quarter_is_given_away_by_its_year_where_quarters_make_up_years() {
    let quarters = "\
area,period,value,status
stad,2022,10,
stad,2022-Q1,1,
stad,2022-Q2,2,
stad,2022-Q3,3,
stad,2022-Q4,4,
";
    let hidden = "\
stad,2023,11,
stad,2023-Q1,1,
stad,2023-Q2,,suppressed
stad,2023-Q3,3,
stad,2023-Q4,4,
";
    assert_eq!(
        told("measure: count", &format!("{quarters}{hidden}")),
        [
            "The suppressed figure of “stad” can be calculated: “stad, 2023” less “stad, 2023-Q1”, “stad, 2023-Q3”, “stad, 2023-Q4”."
        ]
    );
    // A stock at the end of each quarter does not.
    let stock = "area,period,value,status\nstad,2023,11,\nstad,2023-Q1,9,\nstad,2023-Q2,,suppressed\n\
                 stad,2023-Q3,10,\nstad,2023-Q4,11,\n";
    assert_eq!(told("measure: count", stock), [] as [&str; 0]);
}

#[test]
fn a_number_of_people_that_is_the_count_itself_gives_it_away() {
    let table = "area,period,value,n,status\nnoord,2022,12,12,\nnoord,2023,,3,suppressed\n";
    assert_eq!(
        told("measure: count", table),
        [
            "The status is suppressed, but the figure stands in n: of this count n is the figure itself."
        ]
    );
    let other = table.replace("12,12", "12,40");
    assert_eq!(told("measure: count", &other), [] as [&str; 0]);
}

#[test]
fn only_the_newest_publication_of_a_cell_counts() {
    let table = "\
area,period,value,status,published
stad,2023,9,,2024-03
noord,2023,4,,2024-03
zuid,2023,5,,2024-03
zuid,2023,,suppressed,2024-09
";
    let older =
        "This figure is suppressed, but an older publication of it still stands in the table.";
    assert_eq!(
        told("measure: count", table),
        [older, "The suppressed figure of “zuid” can be calculated: “stad” less “noord”."]
    );
    let back = table.replace("2024-09", "2023-09");
    assert_eq!(told("measure: count", &back), [] as [&str; 0]);
}

#[test]
fn a_rate_that_is_worked_out_hides_what_its_count_hides() {
    let files = [
        ("programme.yaml", "title: P\n"),
        ("areas.csv", AREAS),
        ("indicators/i.md", "---\ntitle: I\nmeasure: count\n---\n"),
        ("indicators/i.csv", "area,period,value,status\nstad,2023,9,\nnoord,2023,,suppressed\n"),
        ("indicators/inwoners.md", "---\ntitle: N\nmeasure: count\n---\n"),
        ("indicators/inwoners.csv", "area,period,value\nstad,2023,900\nnoord,2023,400\n"),
        (
            "indicators/per.md",
            "---\ntitle: R\nderive: {numerator: i, denominator: inwoners}\n---\n",
        ),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let (sources, _) = source::from_memory(files.to_vec(), "content");
    let (content, _) = parse(&sources);
    let (programme, _) = resolve::resolve(content, "2026-11-23".parse().unwrap(), false);
    let rate = programme.indicator(programme.get("per").unwrap()).unwrap();
    let rows = rate.observations.iter();
    let told: Vec<bool> = rows.map(|row| row.value.is_some() || row.numerator.is_some()).collect();
    assert_eq!(told, [false, true], "noord, stad");
}
