//! Small programmes, read as editors write them.

use super::*;
use crate::{Judgement, ProgressState, RollUp, Trends};
use programme::resolve;
use programme::source;

const PROGRAMME: &str = "title: P\narea: noord\nreference_area: stad\n";
const AREAS: &str = "\
id,name,type,parent
stad,Stad,municipality,
noord,Noord,programme-area,stad
a,A,neighbourhood,stad
b,B,neighbourhood,stad
c,C,neighbourhood,stad
";

pub fn programme(files: &[(&str, &str)]) -> Programme {
    let standard = [("programme.yaml", PROGRAMME), ("areas.csv", AREAS)];
    let own = |path: &str| files.iter().any(|(other, _)| *other == path);
    let all = files
        .iter()
        .chain(standard.iter().filter(|(path, _)| !own(path)))
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect();
    let (sources, problems) = source::from_memory(all, "content");
    assert!(problems.is_empty());
    let (content, problems) = programme::parse(&sources);
    assert_eq!(problems.into_iter().map(|d| d.rule.code).next(), None);
    let today = today();
    let (programme, problems) = resolve::resolve(content, today, false);
    assert_eq!(problems.into_iter().map(|d| d.rule.code).next(), None);
    programme
}

pub fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

const INDICATOR: &str =
    "---\ntitle: I\nmeasure: percentage\npolarity: lower\nbaseline: {period: 2020}\n---\n";

#[test]
fn a_target_comes_before_a_trend() {
    let programme = programme(&[
        ("goals/g.md", "---\ntitle: G\nindicators: [i, j]\n---\n"),
        ("indicators/i.md", INDICATOR),
        (
            "indicators/i.csv",
            "area,period,value\nnoord,2020,40\nnoord,2025,30\n",
        ),
        ("indicators/j.md", INDICATOR),
        (
            "indicators/j.csv",
            "area,period,value\nnoord,2020,40\nnoord,2025,30\n",
        ),
        (
            "targets.csv",
            "id,indicator,goal,area,period,value\nt,i,g,noord,2030,20\n",
        ),
    ]);
    let standings = Standings::new(&programme, today());
    let goal = programme.get("g").unwrap();
    let found = standings.of_goal(goal).unwrap();
    let Verdict::Target(step) = found.verdict else {
        panic!("a target")
    };
    assert_eq!(step.progress.state, ProgressState::OnCourse);
    assert_eq!(found.latest.unwrap().value, Some(30.into()));
    let other = standings.standing(programme.get("j").unwrap(), Some(goal));
    let Verdict::Trend(trend) = other.verdict else {
        panic!("a trend")
    };
    assert_eq!(trend.change.judgement, Judgement::Better);
    let counts = standings.roll_up(goal);
    let without_target = Trends {
        better: 1,
        ..Trends::default()
    };
    let expected = RollUp {
        on_course: 1,
        without_target,
        ..RollUp::default()
    };
    assert_eq!(counts, expected);
}

#[test]
fn a_target_for_another_goal_is_left_aside() {
    let programme = programme(&[
        ("goals/g.md", "---\ntitle: G\nindicators: [i]\n---\n"),
        ("goals/h.md", "---\ntitle: H\nindicators: [i]\n---\n"),
        ("indicators/i.md", INDICATOR),
        (
            "indicators/i.csv",
            "area,period,value\nnoord,2020,40\nnoord,2025,30\n",
        ),
        (
            "targets.csv",
            "id,indicator,goal,area,period,value\nt,i,g,noord,2030,20\n",
        ),
    ]);
    let standings = Standings::new(&programme, today());
    let verdict = |goal: &str| {
        let goal = programme.get(goal).unwrap();
        standings.of_goal(goal).unwrap().verdict
    };
    assert!(matches!(verdict("g"), Verdict::Target(_)));
    assert!(matches!(verdict("h"), Verdict::Trend(_)));
}

#[test]
fn what_nobody_measured_says_so() {
    let programme = programme(&[
        ("indicators/i.md", INDICATOR),
        (
            "indicators/i.csv",
            "area,period,value\na,2023,40\nnoord,2023,.\n",
        ),
        ("indicators/j.md", INDICATOR),
        ("indicators/k.md", INDICATOR),
        ("indicators/k.csv", "area,period,value\nstad,2024,40\n"),
    ]);
    let standings = Standings::new(&programme, today());
    let of = |id: &str| standings.standing(programme.get(id).unwrap(), None);
    assert_eq!(of("i").verdict, Verdict::Elsewhere(Period::Year(2023)));
    assert_eq!(of("j").verdict, Verdict::Nothing);
    let city = of("k");
    assert_eq!(city.verdict, Verdict::Single);
    assert_eq!(city.area, programme.get("stad"));
}

#[test]
fn an_indicator_counts_once_and_context_does_not() {
    let programme = programme(&[
        ("tracks/t.md", "---\ntitle: T\ngoals: [g, h]\n---\n"),
        (
            "action-lines/l.md",
            "---\ntitle: L\ntrack: t\ngoals: [g]\n---\n",
        ),
        (
            "interventions/v.md",
            "---\ntitle: V\naction_line: l\nindicators: [i, own]\ncontributes: [{goal: h}]\n---\n",
        ),
        ("goals/g.md", "---\ntitle: G\nindicators: [i]\n---\n"),
        (
            "goals/h.md",
            "---\ntitle: H\nindicators: [i, {indicator: around, role: context}]\n---\n",
        ),
        (
            "indicators/i.md",
            "---\ntitle: I\nmonitor: area\npolarity: lower\n---\n",
        ),
        (
            "indicators/i.csv",
            "area,period,value\nnoord,2020,40\nnoord,2025,30\n",
        ),
        (
            "indicators/own.md",
            "---\ntitle: O\nmonitor: process\n---\n",
        ),
        ("indicators/around.md", "---\ntitle: C\n---\n"),
    ]);
    let standings = Standings::new(&programme, today());
    for thing in ["t", "l", "v"] {
        let counts = standings.roll_up(programme.get(thing).unwrap());
        assert_eq!(counts.total(), 2, "{thing}");
        assert_eq!(counts.no_data, 1, "{thing}");
        assert_eq!(counts.without_target.better, 1, "{thing}");
        assert!(!counts.is_performance(), "{thing}");
    }
    assert_eq!(standings.roll_up_programme().total(), 2);
    let noord = standings.roll_up(programme.get("noord").unwrap());
    assert_eq!(noord.total(), 1);
}

#[test]
fn areas_of_one_type_are_ranked_in_a_period_that_they_share() {
    let programme = programme(&[
        ("indicators/i.md", INDICATOR),
        (
            "indicators/i.csv",
            "area,period,value,status\nstad,2024,1,\nnoord,2024,2,\na,2023,9,\na,2024,8,\nb,2023,7,\nc,2023,,suppressed\n",
        ),
    ]);
    let standings = Standings::new(&programme, today());
    let found = standings.rankings(programme.get("i").unwrap());
    let [(kind, ranking)] = found.as_slice() else {
        panic!("one type: {found:?}")
    };
    assert_eq!(kind.0, Some("neighbourhood"));
    assert_eq!(ranking.period, Period::Year(2023));
    let rows: Vec<(&str, Option<usize>)> = ranking
        .rows
        .iter()
        .map(|row| (programme.object(row.area).id.as_ref(), row.place))
        .collect();
    assert_eq!(rows, [("b", Some(1)), ("a", Some(2)), ("c", None)]);
    assert!(ranking.is_judged);
}

#[test]
fn words_are_known_and_have_no_trend() {
    let programme = programme(&[
        (
            "indicators/i.md",
            "---\ntitle: I\nmeasure: qualitative\n---\n",
        ),
        (
            "indicators/i.csv",
            "area,period,value\nnoord,2020,goed\nnoord,2025,beter\n",
        ),
    ]);
    let standings = Standings::new(&programme, today());
    let found = standings.standing(programme.get("i").unwrap(), None);
    assert_eq!(found.latest.unwrap().word.as_deref(), Some("beter"));
    assert_eq!(found.verdict, Verdict::Single);
}

#[test]
fn a_boundary_that_changed_on_the_way_is_told_unless_it_is_marked() {
    let areas = "id,name,type,valid_from,split_from\nnoord,Noord,district,,\nstad,Stad,municipality,,\nnieuw,Nieuw,district,2022,noord\n";
    let table = "area,period,value\nnoord,2020,40\nnoord,2025,30\n";
    let programme = programme(&[
        ("areas.csv", areas),
        ("indicators/i.md", INDICATOR),
        ("indicators/i.csv", table),
        (
            "indicators/j.md",
            "---\ntitle: J\nseries_breaks: [{at: 2022}]\n---\n",
        ),
        ("indicators/j.csv", table),
    ]);
    let standings = Standings::new(&programme, today());
    let own = |id: &str| {
        let found = standings.indicator(programme.get(id).unwrap()).unwrap();
        found.area(programme.get("noord")).unwrap()
    };
    let change = own("i").boundary.unwrap();
    assert_eq!(change.cause, programme.get("nieuw").unwrap());
    assert_eq!(change.day.to_string(), "2022-01-01");
    assert!(own("j").boundary.is_none());
    assert!(own("j").trend.is_none());
}
