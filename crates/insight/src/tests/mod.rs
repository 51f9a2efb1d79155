//! Small programmes, read as editors write them.

use super::*;
use base::diagnostic::{Bag, FileId, Span};
use base::value::{Date, Period};
use programme::model::{Observation, ObservationStatus, Programme};
use programme::resolve;
use programme::source;

mod dates;
mod properties;

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
    let (programme, problems) = read(files);
    assert_eq!(problems.into_iter().map(|d| d.rule.code).next(), None);
    programme
}

/// A programme with what is wrong with it.
pub fn read(files: &[(&str, &str)]) -> (Programme, Bag) {
    let standard = [("programme.yaml", PROGRAMME), ("areas.csv", AREAS)];
    let own = |path: &str| files.iter().any(|(other, _)| *other == path);
    let all = files
        .iter()
        .chain(standard.iter().filter(|(path, _)| !own(path)))
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect();
    let (sources, mut bag) = source::from_memory(all, "content");
    let (content, problems) = programme::parse(&sources);
    bag.append(problems);
    let (programme, problems) = resolve::resolve(content, today(), false);
    bag.append(problems);
    (programme, bag)
}

/// A row for the whole programme.
pub fn observation(year: i16, value: Option<i64>, status: ObservationStatus) -> Observation {
    Observation {
        area: None,
        period: Period::Year(year),
        value: value.map(Into::into),
        word: None,
        lower: None,
        upper: None,
        numerator: None,
        denominator: None,
        n: None,
        status,
        published: None,
        note: None,
        by: Box::new([]),
        span: Span::top(FileId(0)),
    }
}

pub fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

const INDICATOR: &str =
    "---\ntitle: I\nmeasure: percentage\npolarity: lower\nbaseline: {period: 2020}\n---\n";

#[test]
fn a_target_comes_before_a_trend() {
    let programme = programme(&[
        ("goals/g.md", "---\ntitle: G\nindicators: [{indicator: i, role: headline}, j]\n---\n"),
        ("indicators/i.md", INDICATOR),
        ("indicators/i.csv", "area,period,value\nnoord,2020,40\nnoord,2025,30\n"),
        ("indicators/j.md", INDICATOR),
        ("indicators/j.csv", "area,period,value\nnoord,2020,40\nnoord,2025,30\n"),
        ("targets.csv", "id,indicator,goal,area,period,value\nt,i,g,noord,2030,20\n"),
    ]);
    let insight = Insight::new(&programme, today());
    let goal = programme.get("g").unwrap();
    let found = insight.of_goal(goal).unwrap();
    let Verdict::Target(step) = found.verdict else { panic!("a target") };
    assert_eq!(step.progress.state, ProgressState::OnCourse);
    assert_eq!(found.latest.unwrap().value, Some(30.into()));
    let other = insight.standing(programme.get("j").unwrap(), Some(goal));
    let Verdict::Trend(trend) = other.verdict else { panic!("a trend") };
    assert_eq!(trend.judgement, Judgement::Better);
    let counts = insight.roll_up(goal);
    let without_target = Trends { better: 1, ..Trends::default() };
    let expected = RollUp { on_course: 1, without_target, ..RollUp::default() };
    assert_eq!(counts, expected);
}

#[test]
fn a_target_for_another_goal_is_left_aside() {
    let programme = programme(&[
        ("goals/g.md", "---\ntitle: G\nindicators: [{indicator: i, role: headline}]\n---\n"),
        ("goals/h.md", "---\ntitle: H\nindicators: [{indicator: i, role: headline}]\n---\n"),
        ("indicators/i.md", INDICATOR),
        ("indicators/i.csv", "area,period,value\nnoord,2020,40\nnoord,2025,30\n"),
        ("targets.csv", "id,indicator,goal,area,period,value\nt,i,g,noord,2030,20\n"),
    ]);
    let insight = Insight::new(&programme, today());
    let verdict = |goal: &str| {
        let goal = programme.get(goal).unwrap();
        insight.of_goal(goal).unwrap().verdict
    };
    assert!(matches!(verdict("g"), Verdict::Target(_)));
    assert!(matches!(verdict("h"), Verdict::Trend(_)));
}

#[test]
fn a_goal_stands_where_its_worst_headline_does() {
    let headline = |indicators: &str| format!("---\ntitle: G\nindicators: {indicators}\n---\n");
    let goal = headline(
        "[{indicator: i, role: headline}, {indicator: j, role: headline}, k, \
         {indicator: l, role: headline}]",
    );
    let programme = programme(&[
        ("goals/g.md", &goal),
        ("indicators/i.md", INDICATOR),
        ("indicators/i.csv", "area,period,value\nnoord,2020,40\nnoord,2025,30\n"),
        ("indicators/j.md", INDICATOR),
        ("indicators/j.csv", "area,period,value\nnoord,2020,40\nnoord,2025,44\n"),
        ("indicators/k.md", INDICATOR),
        ("indicators/l.md", INDICATOR),
        ("targets.csv", "id,indicator,area,period,value\nt,i,noord,2030,20\nu,j,noord,2030,20\n"),
    ]);
    let insight = Insight::new(&programme, today());
    let found = insight.of_goal(programme.get("g").unwrap()).unwrap();
    assert_eq!(found.course(), Some(ProgressState::MovingAway));
    assert_eq!(found.indicator, programme.get("j").unwrap());
}

#[test]
fn a_goal_that_names_no_headline_stands_where_what_it_gives_no_role_does() {
    let of = |indicators: &str| {
        let goal = format!("---\ntitle: G\nindicators: {indicators}\n---\n");
        let programme = programme(&[
            ("goals/g.md", &goal),
            ("indicators/i.md", INDICATOR),
            ("indicators/i.csv", "area,period,value\nnoord,2020,40\nnoord,2025,30\n"),
            ("indicators/j.md", INDICATOR),
        ]);
        let insight = Insight::new(&programme, today());
        let found = insight.of_goal(programme.get("g").unwrap());
        found.map(|found| programme.object(found.indicator).id.to_string())
    };
    assert_eq!(of("[{indicator: j, role: context}, i]").as_deref(), Some("i"));
    assert_eq!(of("[i, {indicator: j, role: headline}]").as_deref(), Some("j"));
    assert_eq!(of("[{indicator: i, role: supporting}]"), None);
}

#[test]
fn a_target_for_a_part_of_the_area_is_no_lack_of_targets() {
    let programme = programme(&[
        ("goals/g.md", "---\ntitle: G\nindicators: [{indicator: i, role: headline}]\n---\n"),
        ("indicators/i.md", INDICATOR),
        ("indicators/i.csv", "area,period,value\nnoord,2020,40\nnoord,2025,30\na,2025,30\n"),
        ("targets.csv", "id,indicator,area,period,value\nt,i,a,2030,20\n"),
    ]);
    let insight = Insight::new(&programme, today());
    let counts = insight.roll_up(programme.get("g").unwrap());
    assert_eq!(counts, RollUp { elsewhere: 1, ..RollUp::default() });
}

#[test]
fn what_nobody_measured_says_so() {
    let programme = programme(&[
        ("indicators/i.md", INDICATOR),
        ("indicators/i.csv", "area,period,value\na,2023,40\nnoord,2023,.\n"),
        ("indicators/j.md", INDICATOR),
        ("indicators/k.md", INDICATOR),
        ("indicators/k.csv", "area,period,value\nstad,2024,40\n"),
    ]);
    let insight = Insight::new(&programme, today());
    let of = |id: &str| insight.standing(programme.get(id).unwrap(), None);
    assert_eq!(of("i").verdict, Verdict::Elsewhere(Period::Year(2023)));
    assert_eq!(of("j").verdict, Verdict::Nothing);
    let city = of("k");
    assert_eq!(city.verdict, Verdict::Single);
    assert_eq!(city.area, programme.get("stad"));
}

#[test]
fn an_indicator_counts_once_and_context_does_not() {
    let programme = programme(&[
        ("goals/g.md", "---\ntitle: G\nindicators: [i]\n---\n"),
        (
            "goals/h.md",
            "---\ntitle: H\nparent: g\nindicators: [i, own, {indicator: around, role: context}]\n---\n",
        ),
        ("indicators/i.md", "---\ntitle: I\npolarity: lower\n---\n"),
        ("indicators/i.csv", "area,period,value\nnoord,2020,40\nnoord,2025,30\n"),
        ("indicators/own.md", "---\ntitle: O\n---\n"),
        ("indicators/around.md", "---\ntitle: C\n---\n"),
    ]);
    let insight = Insight::new(&programme, today());
    for goal in ["g", "h"] {
        let counts = insight.roll_up(programme.get(goal).unwrap());
        assert_eq!(counts.total(), 2, "{goal}");
        assert_eq!(counts.no_data, 1, "{goal}");
        assert_eq!(counts.without_target.better, 1, "{goal}");
    }
    let noord = insight.roll_up(programme.get("noord").unwrap());
    assert_eq!(noord, RollUp::default());
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
    let insight = Insight::new(&programme, today());
    let found = insight.rankings(programme.get("i").unwrap());
    let [(kind, ranking)] = found else { panic!("one type: {found:?}") };
    assert_eq!(kind.0, Some("neighbourhood"));
    assert_eq!(ranking.period, Period::Year(2023));
    let areas = ranking.areas.iter();
    let ids: Vec<&str> = areas.map(|at| programme.object(*at).id.as_ref()).collect();
    assert_eq!(ids, ["b", "a", "c"]);
}

#[test]
fn words_are_known_and_have_no_trend() {
    let programme = programme(&[
        ("indicators/i.md", "---\ntitle: I\nmeasure: qualitative\n---\n"),
        ("indicators/i.csv", "area,period,value\nnoord,2020,goed\nnoord,2025,beter\n"),
    ]);
    let insight = Insight::new(&programme, today());
    let found = insight.standing(programme.get("i").unwrap(), None);
    assert_eq!(found.latest.unwrap().word.as_deref(), Some("beter"));
    assert_eq!(found.verdict, Verdict::Single);
}

/// What an indicator with this table says of the north in the end, and of all areas.
fn latest(table: &str) -> (Option<Period>, Option<Period>) {
    let table = format!("area,period,value,status,published\n{table}");
    let programme = programme(&[("indicators/i.md", INDICATOR), ("indicators/i.csv", &table)]);
    let insight = Insight::new(&programme, today());
    let (at, noord) = (programme.get("i").unwrap(), programme.get("noord"));
    let own = insight.latest(at, noord).map(|row| row.period);
    (own, latest_period(programme.indicator(at).unwrap()))
}

#[test]
fn a_forecast_is_not_the_latest_figure() {
    let year = |year| Some(Period::Year(year));
    let forecast = "noord,2040,9,forecast,\n";
    let both = format!("noord,2023,5,final,\n{forecast}");
    assert_eq!(latest(&both), (year(2023), year(2023)));
    assert_eq!(latest(forecast), (year(2040), None));
}

#[test]
fn where_a_value_was_withdrawn_the_one_before_is_the_latest() {
    let table = "noord,2022,5,final,2023\nnoord,2023,6,final,2024\nnoord,2023,,missing,2025\n";
    assert_eq!(latest(table).0, Some(Period::Year(2022)));
}
