use proptest::prelude::*;

use super::*;
use base::diagnostic::{FileId, Span};
use base::value::{Date, Decimal, Period};
use programme::model::{
    Allocation, GoalShare, ObjectRef, Programme, Reference, Stage, Subject, TransactionKind,
};

/// Two tracks with three lines and four interventions, goals under a goal, and three funds.
const BASE: &[(&str, &str)] = &[
    ("programme.yaml", "title: Noord\n"),
    ("areas.csv", "id,name\nselwerd,Selwerd\n"),
    ("tracks/wonen.md", "---\ntitle: Wonen\n---\n"),
    ("tracks/werken.md", "---\ntitle: Werken\n---\n"),
    (
        "action-lines/isoleren.md",
        "---\ntitle: Isoleren\ntrack: wonen\n---\n",
    ),
    (
        "action-lines/groen.md",
        "---\ntitle: Groen\ntrack: wonen\n---\n",
    ),
    (
        "action-lines/leren.md",
        "---\ntitle: Leren\ntrack: werken\ngoals: [werk]\n---\n",
    ),
    (
        "interventions/dak.md",
        "---\ntitle: Dak\naction_line: isoleren\nalso_in: [groen, isoleren]\nareas: [selwerd]\n---\n",
    ),
    (
        "interventions/muur.md",
        "---\ntitle: Muur\naction_line: isoleren\n---\n",
    ),
    (
        "interventions/gilde.md",
        "---\ntitle: Gilde\naction_line: leren\ncontributes:\n  - {goal: werk}\n---\n",
    ),
    ("goals/gelijk.md", "---\ntitle: Gelijk\n---\n"),
    ("goals/werk.md", "---\ntitle: Werk\nparent: gelijk\n---\n"),
    ("goals/thuis.md", "---\ntitle: Thuis\nparent: gelijk\n---\n"),
    (
        "funds/deal.md",
        "---\ntitle: Deal\nceiling: 1000\nspend_by: 2027-12\n---\n",
    ),
    ("funds/jtf.md", "---\ntitle: JTF\nareas: [selwerd]\n---\n"),
    ("funds/spuk.md", "---\ntitle: SPUK\ngoals: [thuis]\n---\n"),
];

/// The base with a table of allocations and one of transactions.
fn programme(allocations: &str, transactions: &str) -> Programme {
    let heads = [
        "id,fund,to,period_start,period_end,amount,amount_high,stage,goals,supersedes,alternative_to",
        "id,fund,to,date,kind,amount",
    ];
    let mut files: Vec<(String, Vec<u8>)> = BASE
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect();
    for (path, head, rows) in [
        ("allocations.csv", heads[0], allocations),
        ("transactions.csv", heads[1], transactions),
    ] {
        files.push((path.to_owned(), format!("{head}\n{rows}").into_bytes()));
    }
    let (sources, mut bag) = programme::source::from_memory(files, "content");
    let (content, found) = programme::parse(&sources);
    bag.append(found);
    let (programme, found) = programme::resolve::resolve(content, today(), false);
    bag.append(found);
    let told: Vec<_> = bag.iter().map(|d| d.message.en.clone()).collect();
    assert!(!bag.has_errors(), "{told:?}");
    programme
}

/// The base without a row.
fn empty() -> Programme {
    thread_local! {
        static EMPTY: Programme = programme("", "");
    }
    EMPTY.with(Programme::clone)
}

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn ids(rows: &[&Allocation]) -> Vec<String> {
    rows.iter().map(|row| row.id.to_string()).collect()
}

fn get(programme: &Programme, id: &str) -> ObjectRef {
    programme.get(id).unwrap()
}

#[test]
fn ranges_stay_ranges_and_the_unknown_is_counted() {
    let programme = programme(
        "a,deal,,,,10,12,allocated,,,\n\
         b,deal,,,,5,,allocated,,,\n\
         c,deal,,,,,,allocated,,,\n\
         d,deal,,,,100,,sought,,,\n",
        "",
    );
    let stages = Stages::of(&programme.allocations);
    let sum = stages.get(Stage::Allocated).unwrap();
    assert_eq!((sum.low, sum.high), (15.into(), 17.into()));
    assert_eq!((sum.known, sum.unknown), (2, 1));
    let told: Vec<Stage> = stages.iter().map(|(stage, _)| stage).collect();
    assert_eq!(told, [Stage::Allocated, Stage::Sought]);
    assert_eq!(stages.get(Stage::Committed), None);
}

#[test]
fn what_is_replaced_or_another_sources_figure_is_not_counted() {
    let programme = programme(
        "oud,deal,leren,,,10,,allocated,werk:100,,\n\
         nieuw,deal,leren,,,20,,allocated,werk:100,oud,\n\
         pers,deal,leren,,,30,,allocated,werk:100,,oud\n\
         blad,deal,leren,,,31,,allocated,,,pers\n",
        "",
    );
    let ledger = Ledger::new(&programme);
    let deal = get(&programme, "deal");
    let stages = Stages::of(ledger.of_fund(deal).iter().copied());
    assert_eq!(stages.get(Stage::Allocated).unwrap().low, 20.into());
    // Both stand beside the row that counts now, whichever row they were written beside.
    let told: Vec<_> = ledger
        .differences()
        .iter()
        .map(|found| (&*found.counted.id, &*found.other.id, found.by))
        .collect();
    assert_eq!(
        told,
        [
            ("nieuw", "pers", Some(10.into())),
            ("nieuw", "blad", Some(11.into()))
        ]
    );
    assert_eq!(flow(&programme, ledger.rows()).len(), 1);
}

#[test]
fn sources_that_cannot_be_subtracted_are_told_without_a_difference() {
    let programme = programme(
        "a,deal,,,,10,,allocated,,,\n\
         b,deal,,,,,,allocated,,,a\n\
         c,deal,,,,10,12,allocated,,,a\n\
         e,deal,,,,10,,allocated,,,a\n",
        "",
    );
    let ledger = Ledger::new(&programme);
    let told: Vec<_> = ledger
        .differences()
        .iter()
        .map(|found| (found.by, found.agree()))
        .collect();
    assert_eq!(
        told,
        [(None, false), (None, false), (Some(Decimal::ZERO), true)]
    );
}

#[test]
fn money_of_a_part_is_within_the_whole_and_counts_where_it_belongs() {
    let programme = programme(
        "a,deal,dak,,,10,,allocated,,,\n\
         b,deal,isoleren,,,20,,allocated,,,\n\
         c,deal,wonen,,,40,,allocated,,,\n\
         e,jtf,gilde,,,80,,allocated,,,\n\
         f,jtf,,,,160,,allocated,,,\n",
        "",
    );
    let ledger = Ledger::new(&programme);
    let within = |id: &str| ids(ledger.within(get(&programme, id)));
    assert_eq!(within("dak"), ["a"]);
    assert_eq!(within("isoleren"), ["a", "b"]);
    assert_eq!(within("wonen"), ["a", "b", "c"]);
    assert_eq!(within("werken"), ["e"]);
    assert_eq!(within("groen"), [""; 0]);
    assert_eq!(ids(ledger.also_in(get(&programme, "groen"))), ["a"]);
    assert_eq!(ids(ledger.also_in(get(&programme, "isoleren"))), [""; 0]);
    // Its fund is set in the area, or its object is.
    assert_eq!(
        ids(ledger.in_area(get(&programme, "selwerd"))),
        ["a", "e", "f"]
    );
}

#[test]
fn money_reaches_a_goal_only_by_the_goals_of_its_row() {
    let programme = programme(
        "a,deal,leren,,,1000,,allocated,werk:60 thuis:40,,\n\
         b,jtf,gilde,,,500,,allocated,,,\n\
         c,spuk,,,,7,,allocated,,,\n\
         e,deal,leren,,,100,,committed,werk:100,,\n",
        "",
    );
    let ledger = Ledger::new(&programme);
    let reaching = |id: &str| -> Vec<(String, Decimal)> {
        let parts = ledger.reaching(get(&programme, id)).iter();
        parts
            .map(|part| (part.row.id.to_string(), part.percent))
            .collect()
    };
    assert_eq!(
        reaching("werk"),
        [("a".to_owned(), d("60")), ("e".to_owned(), d("100"))]
    );
    assert_eq!(reaching("gelijk"), []);
    assert_eq!(ledger.reaching_below(get(&programme, "gelijk")).len(), 3);
    // The guild contributes to work, and the fund is meant for homes; how much is not known.
    assert_eq!(ids(ledger.near(get(&programme, "werk"))), ["b"]);
    assert_eq!(ids(ledger.near(get(&programme, "thuis"))), ["c"]);
    let rest: Vec<&str> = ledger.without_goal().map(|part| &*part.row.id).collect();
    assert_eq!(rest, ["b", "c"]);
}

#[test]
fn a_strand_goes_by_way_of_the_action_line_of_an_intervention() {
    let programme = programme(
        "a,deal,dak,,,10,,allocated,werk:50 thuis:50,,\n\
         b,deal,muur,,,20,,allocated,werk:100,,\n\
         c,jtf,,,,40,,reserved,,,\n",
        "",
    );
    let ledger = Ledger::new(&programme);
    let name = |at: ObjectRef| programme.object(at).id.to_string();
    let told: Vec<String> = flow(&programme, ledger.rows())
        .iter()
        .map(|strand| {
            let way = match strand.way {
                Subject::Programme => "programme".to_owned(),
                Subject::Object(at) => name(at),
            };
            let goal = strand.goal.map_or("-".to_owned(), name);
            let (stage, sum) = strand.stages().iter().next().unwrap();
            format!(
                "{} {way} {goal} {} {}",
                name(strand.fund),
                stage.word(),
                sum.low.normalize()
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "deal isoleren thuis allocated 5",
            "deal isoleren werk allocated 25",
            "jtf programme - reserved 40",
        ]
    );
}

#[test]
fn a_row_of_several_years_is_one_term() {
    let programme = programme(
        "a,deal,,2025,2027,10,,allocated,,,\n\
         b,deal,,2025,2025,20,,allocated,,,\n\
         c,deal,,2025-Q2,2025-11-30,1,,allocated,,,\n\
         e,deal,,2024/2025,2024/2025,40,,allocated,,,\n\
         f,deal,,2026,,80,,allocated,,,\n\
         g,deal,,,2024,160,,allocated,,,\n\
         h,deal,,,,320,,allocated,,,\n",
        "",
    );
    let terms = ByTerm::of(&programme.allocations);
    assert!(terms.is_known());
    let told: Vec<_> = terms
        .0
        .iter()
        .map(|(term, stages)| {
            (
                term.first,
                term.last,
                stages.get(Stage::Allocated).unwrap().low,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (None, Some(2024), 160.into()),
            (Some(2024), Some(2025), 40.into()),
            (Some(2025), Some(2025), 21.into()),
            (Some(2025), Some(2027), 10.into()),
            (Some(2026), None, 80.into()),
            (None, None, 320.into()),
        ]
    );
}

#[test]
fn what_is_left_is_the_ceiling_less_what_is_allocated() {
    let programme = programme(
        "a,deal,,,,300,400,allocated,,,\n\
         b,deal,,,,200,,committed,,,\n\
         c,deal,,,,900,,sought,,,\n",
        "",
    );
    let ledger = Ledger::new(&programme);
    let balance = ledger.balance(get(&programme, "deal"), today()).unwrap();
    let left = balance.left.unwrap();
    assert_eq!(
        (left.low, left.high, left.at_most),
        (600.into(), 700.into(), false)
    );
    let deadline = balance.deadline.unwrap();
    assert_eq!(deadline.day.to_string(), "2027-12-31");
    assert_eq!(deadline.days_left, 403);
    let other = ledger.balance(get(&programme, "jtf"), today()).unwrap();
    assert_eq!((other.left, other.deadline), (None, None));
    assert_eq!(ledger.balance(get(&programme, "werk"), today()), None);
}

#[test]
fn an_unknown_amount_leaves_at_most() {
    let programme = programme("a,deal,,,,,,allocated,,,\n", "");
    let ledger = Ledger::new(&programme);
    let left = ledger
        .balance(get(&programme, "deal"), today())
        .unwrap()
        .left
        .unwrap();
    assert_eq!((left.high, left.at_most), (1000.into(), true));
}

#[test]
fn what_is_asked_for_waits_until_as_much_is_granted() {
    let programme = programme(
        "a,deal,leren,,,100,,sought,,,\n\
         b,deal,leren,,,100,,allocated,,,\n\
         c,deal,groen,,,100,,sought,,,\n\
         e,deal,groen,,,60,,allocated,,,\n\
         f,jtf,,,,22,27,reserved,,,\n\
         g,spuk,,,,,,sought,,,\n\
         h,spuk,,,,5,,committed,,,\n",
        "",
    );
    let ledger = Ledger::new(&programme);
    let told: Vec<_> = ledger
        .pending()
        .iter()
        .map(|found| {
            (
                found.fund,
                found.stages.get(Stage::Allocated).map(|sum| sum.low),
            )
        })
        .collect();
    let fund = |id: &str| get(&programme, id);
    // Of what was granted for an unknown amount nobody can say that it falls short.
    assert_eq!(told, [(fund("deal"), Some(60.into())), (fund("jtf"), None)]);
}

#[test]
fn kinds_of_transactions_are_never_added_to_each_other() {
    let programme = programme(
        "",
        "1,deal,,2025-01-01,received,100\n\
         2,deal,dak,2025-02-01,committed,60\n\
         3,deal,dak,2025-03-01,spent,20.50\n\
         4,deal,isoleren,2025-04-01,spent,10\n",
    );
    let ledger = Ledger::new(&programme);
    let deal = get(&programme, "deal");
    let moved = Moved::of(ledger.moved_of_fund(deal).iter().copied());
    assert_eq!(moved.get(TransactionKind::Received), Some(100.into()));
    assert_eq!(moved.get(TransactionKind::Spent), Some(d("30.50")));
    assert_eq!(moved.get(TransactionKind::Returned), None);
    let of = |subject| Moved::of(ledger.moved_for(subject).iter().copied());
    let line = of(Subject::Object(get(&programme, "isoleren")));
    assert_eq!(line.get(TransactionKind::Spent), Some(d("30.50")));
    let whole = of(Subject::Programme);
    assert_eq!(whole.get(TransactionKind::Received), Some(100.into()));
    assert_eq!(whole.get(TransactionKind::Spent), None);
}

#[test]
fn rounding_to_cents_is_told_and_not_hidden() {
    let programme = programme(
        "a,deal,,,,0.05,,allocated,werk:50 thuis:50,,\n\
         b,deal,,,,100,,allocated,werk:33.33 thuis:33.33 gelijk:33.34,,\n",
        "",
    );
    let [first, second] = &programme.allocations[..] else {
        panic!("two rows");
    };
    let split = rounded_split(first).unwrap();
    assert_eq!(split.difference, d("0.01"));
    assert!(split.parts.iter().all(|part| part.low == d("0.03")));
    assert_eq!(rounded_split(second).unwrap().difference, Decimal::ZERO);
}

#[test]
fn a_sum_that_no_decimal_holds_stays_at_the_largest() {
    let mut programme = programme("a,deal,,,,1,,allocated,,,\nb,deal,,,,1,,allocated,,,\n", "");
    for row in &mut programme.allocations {
        row.amount = Some(Decimal::MAX);
    }
    let sum = Stages::of(&programme.allocations)
        .get(Stage::Allocated)
        .unwrap();
    assert_eq!(sum.low, Decimal::MAX);
}

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
        (
            proptest::option::of(0..9usize),
            proptest::option::of(0..9usize),
        ),
    )
        .prop_map(
            |((fund, to, cents), (more, stage, parts), (supersedes, alternative))| Made {
                fund,
                to,
                cents,
                more,
                stage,
                parts,
                supersedes,
                alternative,
            },
        )
}

const STAGES: [Stage; 4] = [
    Stage::Sought,
    Stage::Reserved,
    Stage::Allocated,
    Stage::Committed,
];
const TO: [&str; 8] = [
    "wonen", "werken", "isoleren", "groen", "leren", "dak", "muur", "gilde",
];

/// The rows as `resolve` would make them: links lead to earlier rows only, so that none closes a
/// circle.
fn rows(programme: &Programme, made: &[Made]) -> Vec<Allocation> {
    let span = Span::top(FileId(0));
    let reference = |id: &str| Reference {
        to: get(programme, id),
        span,
    };
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
            period: (Some(Period::Year(2025)), None),
            amount,
            amount_high: amount.map(|low| low + Decimal::from(made.more)),
            stage: STAGES[made.stage],
            goals,
            decided_on: None,
            document: None,
            supersedes: earlier(made.supersedes),
            superseded: false,
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
