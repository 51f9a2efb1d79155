//! What must hold for any rows.

use proptest::prelude::*;

use super::*;
use base::diagnostic::{FileId, Span};
use programme::model::{GoalShare, Reference};

/// What a generated row says, by numbers that are taken for things of the base.
#[derive(Debug, Clone)]
struct Made {
    fund: usize,
    to: usize,
    cents: Option<u32>,
    more: u32,
    stage: usize,
    /// Per mille of the first goal, then of the second; the third gets what is left, or nobody.
    parts: Option<(u32, u32, bool)>,
    supersedes: Option<usize>,
    alternative: Option<usize>,
}

fn made() -> impl Strategy<Value = Made> {
    let parts = proptest::option::of((0..500u32, 0..500u32, any::<bool>()));
    (
        (0..3usize, 0..9usize, proptest::option::of(0..10_000_000u32)),
        (prop_oneof![Just(0), 1..1_000u32], 0..4usize, parts),
        (proptest::option::of(0..9usize), proptest::option::of(0..9usize)),
    )
        .prop_map(|((fund, to, cents), (more, stage, parts), (supersedes, alternative))| {
            Made { fund, to, cents, more, stage, parts, supersedes, alternative }
        })
}

const STAGES: [Stage; 4] = [Stage::Sought, Stage::Reserved, Stage::Allocated, Stage::Committed];
const TO: [&str; 8] = ["wonen", "werken", "isoleren", "groen", "leren", "dak", "muur", "gilde"];

/// The rows as `resolve` would make them: links lead to earlier rows only, so that none closes a
/// circle.
fn rows(programme: &Programme, made: &[Made]) -> Vec<Allocation> {
    let span = Span::top(FileId(0));
    let reference = |id: &str| Reference { to: get(programme, id), span };
    let mut rows: Vec<Allocation> = Vec::new();
    for (index, made) in made.iter().enumerate() {
        let earlier = |link: Option<usize>| link.filter(|to| *to < index);
        let goals = made.parts.map_or(Vec::new(), |(first, second, all)| {
            let rest = if all { 1000 - first - second } else { 0 };
            [("werk", first), ("thuis", second), ("gelijk", rest)]
                .into_iter()
                .filter(|(_, part)| *part > 0)
                .map(|(goal, part)| GoalShare {
                    goal: reference(goal),
                    percent: Decimal::new(i64::from(part), 1),
                })
                .collect()
        });
        let amount = made.cents.map(|cents| Decimal::new(i64::from(cents), 2));
        rows.push(Allocation {
            id: format!("r{index}").into(),
            fund: reference(["deal", "jtf", "spuk"][made.fund]),
            to: TO
                .get(made.to)
                .map_or(Subject::Programme, |id| Subject::Object(get(programme, id))),
            period_start: Some(Period::Year(2025)),
            period_end: None,
            amount,
            amount_high: amount.map(|low| low + Decimal::from(made.more)),
            stage: STAGES[made.stage],
            goals,
            decided_on: None,
            document: None,
            supersedes: earlier(made.supersedes),
            superseded: false,
            before_start: index % 3 == 0,
            alternative_to: earlier(made.alternative),
            note: None,
            span,
        });
    }
    for index in 0..rows.len() {
        if let Some(earlier) = rows[index].supersedes {
            rows[earlier].superseded = true;
        }
    }
    rows
}

/// Per stage the lowest and highest total and the number of rows without an amount, with trailing
/// zeros taken off.
fn told(stages: &Stages) -> Vec<(Stage, Decimal, Decimal)> {
    stages
        .iter()
        .filter(|(_, sum)| sum.known > 0)
        .map(|(stage, sum)| (stage, sum.low.normalize(), sum.high.normalize()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_euro_is_lost_or_counted_twice(made in proptest::collection::vec(made(), 0..9)) {
        let mut programme = empty();
        programme.allocations = rows(&programme, &made);
        let ledger = Ledger::new(&programme);
        let whole = Stages::of(&programme.allocations);

        // Over goals and what reaches none.
        let mut by_goal = Stages::default();
        for goal in ["werk", "thuis", "gelijk"] {
            for part in ledger.reaching(get(&programme, goal)) {
                by_goal.add(part.row, part.percent);
            }
        }
        for part in ledger.without_goal() {
            by_goal.add(part.row, part.percent);
        }
        prop_assert_eq!(told(&by_goal), told(&whole));

        // Over the strands from fund to goal.
        let mut by_strand = Stages::default();
        for strand in flow(&programme, ledger.rows()) {
            by_strand.merge(&strand.stages());
        }
        prop_assert_eq!(told(&by_strand), told(&whole));

        // Over funds, over tracks and the programme, and over years.
        let over = |lists: &[&[&Allocation]]| Stages::of(lists.iter().flat_map(|rows| rows.iter().copied()));
        let funds = ["deal", "jtf", "spuk"].map(|id| ledger.of_fund(get(&programme, id)));
        prop_assert_eq!(told(&over(&funds)), told(&whole));
        let whole_programme = ledger.rows().iter().filter(|row| row.to == Subject::Programme);
        let whole_programme: Vec<&Allocation> = whole_programme.collect();
        let tracks = [
            ledger.within(get(&programme, "wonen")),
            ledger.within(get(&programme, "werken")),
            &whole_programme,
        ];
        prop_assert_eq!(told(&over(&tracks)), told(&whole));
        let mut by_year = Stages::default();
        for stages in ByTerm::of(&programme.allocations).0.values() {
            by_year.merge(stages);
        }
        prop_assert_eq!(told(&by_year), told(&whole));

        // What another source says always stands beside a row that counts.
        for found in ledger.differences() {
            prop_assert!(found.counted.counts() && !found.other.counts());
        }
    }

    #[test]
    fn the_order_of_rows_changes_no_total(made in proptest::collection::vec(made(), 0..9), turn in 0..9usize) {
        let mut programme = empty();
        programme.allocations = rows(&programme, &made);
        let before: Vec<_> = flow(&programme, &programme.allocations)
            .into_iter()
            .map(|s| (s.fund, s.way, s.goal, told(&s.stages())))
            .collect();
        if !programme.allocations.is_empty() {
            let by = turn % programme.allocations.len();
            programme.allocations.rotate_left(by);
        }
        let after: Vec<_> = flow(&programme, &programme.allocations)
            .into_iter()
            .map(|s| (s.fund, s.way, s.goal, told(&s.stages())))
            .collect();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn shown_parts_and_their_difference_make_the_amount(made in made()) {
        let programme = empty();
        let rows = rows(&programme, &[made]);
        for row in &rows {
            if let Some(split) = rounded_split(row) {
                let shown: Decimal = split.parts.iter().map(|part| part.low).sum();
                prop_assert_eq!(Some(shown - split.difference), row.amount);
                // Half a cent for each part at most.
                let most = Decimal::new(5, 3) * Decimal::from(split.parts.len());
                prop_assert!(split.difference.abs() <= most);
            }
        }
    }
}
