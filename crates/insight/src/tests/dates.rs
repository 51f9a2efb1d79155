//! What is to come, what has happened, and what is late.

use super::{programme, today};
use crate::*;
use programme::model::{Detail, Programme};

const WORK: &[(&str, &str)] = &[
    ("tracks/wonen.md", "---\ntitle: Wonen\ngoals: [thuis]\n---\n"),
    ("goals/thuis.md", "---\ntitle: Thuis\n---\n"),
    (
        "action-lines/isoleren.md",
        "---\ntitle: Isoleren\ntrack: wonen\nmilestones:\n  - {id: begin, title: Begin, planned: 2025-03, actual: 2025-05}\n  - {id: half, title: Half, planned: 2026-06, forecast: 2027-02}\n  - {id: klaar, title: Klaar, planned: 2026-11-01}\n---\n",
    ),
    (
        "interventions/dak.md",
        "---\ntitle: Dak\naction_line: isoleren\nstatus: cancelled\nmilestones:\n  - {id: leien, title: Leien, planned: 2027}\n---\n",
    ),
    (
        "commitments/brief.md",
        "---\ntitle: Brief\nkind: pledge\nmade_on: 2025-01-10\ndue: 2026-10\ndue_history:\n  - {due: 2026-01, changed_on: 2026-02-03}\n---\nTekst.\n",
    ),
    (
        "commitments/ingetrokken.md",
        "---\ntitle: Ingetrokken\nkind: pledge\nmade_on: 2025-02\ndue: 2026-01\nstate: withdrawn\n---\nTekst.\n",
    ),
    ("evaluations/later.md", "---\ntitle: Later\nof: [wonen]\nplanned: 2027-05\n---\n"),
];

fn id(programme: &Programme, at: programme::model::ObjectRef) -> String {
    programme.object(at).id.to_string()
}

#[test]
fn the_agenda_holds_what_has_not_happened_the_earliest_first() {
    let programme = programme(WORK);
    let insight = Insight::new(&programme, today());
    let told: Vec<_> = insight
        .agenda()
        .iter()
        .map(|one| (id(&programme, one.of), one.what, one.is_late(today())))
        .collect();
    // Of cancelled work and of what was withdrawn nothing is expected.
    assert_eq!(
        told,
        [
            ("brief".to_owned(), Awaited::Commitment, true),
            ("isoleren".to_owned(), Awaited::Milestone(2), true),
            ("isoleren".to_owned(), Awaited::Milestone(1), false),
            ("later".to_owned(), Awaited::Evaluation, false),
        ]
    );
}

#[test]
fn changes_are_what_has_happened_the_newest_first() {
    let programme = programme(WORK);
    let insight = Insight::new(&programme, today());
    let told: Vec<_> =
        insight.changes().iter().map(|one| (one.date.to_string(), one.what)).collect();
    let expected = [
        ("2026-02-03", Happened::Moved(0)),
        ("2025-05", Happened::Milestone(0)),
        ("2025-02", Happened::Made),
        ("2025-01-10", Happened::Made),
    ];
    assert_eq!(told, expected.map(|(date, what)| (date.to_owned(), what)));
}

#[test]
fn a_milestone_is_reached_delayed_or_overdue() {
    let programme = programme(WORK);
    let line = programme.object(programme.get("isoleren").unwrap());
    let states: Vec<_> = milestones(&line.detail)
        .iter()
        .map(|milestone| milestone_state(milestone, today()))
        .collect();
    assert_eq!(
        states,
        [
            MilestoneState::Reached { days_late: Some(61) },
            MilestoneState::Delayed { days: 243 },
            MilestoneState::Overdue { days: 22 },
        ]
    );
}

#[test]
fn only_what_is_open_can_be_overdue() {
    let programme = programme(WORK);
    let state = |id: &str| match &programme.object(programme.get(id).unwrap()).detail {
        Detail::Commitment(found) => due_state(found, today()),
        _ => panic!("{id} is no commitment"),
    };
    let open = state("brief");
    assert_eq!((open.overdue, open.days_left, open.times_moved), (true, Some(-23), 1));
    let ended = state("ingetrokken");
    assert_eq!((ended.overdue, ended.days_left), (false, None));
}

#[test]
fn work_and_its_goals_stand_on_the_track_of_its_action_line() {
    let programme = programme(WORK);
    let insight = Insight::new(&programme, today());
    let of = |id: &str| insight.tracks().of(programme.get(id).unwrap()).count();
    for on_track in ["wonen", "isoleren", "dak", "thuis"] {
        assert_eq!(of(on_track), 1, "{on_track}");
    }
    assert_eq!(of("brief"), 0);
}

#[test]
fn a_boundary_changes_where_a_part_comes_or_goes() {
    let areas = "id,name,type,valid_from,valid_to,split_from,merged_into\n\
                 noord,Noord,district,,,,\n\
                 stad,Stad,municipality,,,,\n\
                 nieuw,Nieuw,district,2022,,noord,\n\
                 dorp,Dorp,municipality,,2018,,stad\n";
    let programme = programme(&[("areas.csv", areas)]);
    let changes = boundary_changes(&programme);
    let days = |id: &str| {
        let own = changes.get(&programme.get(id).unwrap()).into_iter().flatten();
        own.map(|change| change.day.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(days("noord"), ["2022-01-01"]);
    assert_eq!(days("nieuw"), ["2022-01-01"]);
    assert_eq!(days("stad"), ["2019-01-01"]);
    assert!(days("dorp").is_empty());
}
