//! Small programmes with a table of allocations.

use super::*;
use crate::tests::{read, today};
use base::value::{Decimal, Period};
use programme::model::{Allocation, ObjectRef, Programme, Stage, Subject, TransactionKind};

mod place_and_time;
mod properties;

/// Two tracks with three lines and four interventions, goals under a goal, and three funds.
const BASE: &[(&str, &str)] = &[
    ("programme.yaml", "title: Noord\n"),
    ("areas.csv", "id,name\nselwerd,Selwerd\n"),
    ("tracks/wonen.md", "---\ntitle: Wonen\n---\n"),
    ("tracks/werken.md", "---\ntitle: Werken\n---\n"),
    ("action-lines/isoleren.md", "---\ntitle: Isoleren\ntrack: wonen\n---\n"),
    ("action-lines/groen.md", "---\ntitle: Groen\ntrack: wonen\n---\n"),
    ("action-lines/leren.md", "---\ntitle: Leren\ntrack: werken\ngoals: [werk]\n---\n"),
    (
        "interventions/dak.md",
        "---\ntitle: Dak\naction_line: isoleren\nalso_in: [groen, isoleren]\nareas: [selwerd]\n---\n",
    ),
    ("interventions/muur.md", "---\ntitle: Muur\naction_line: isoleren\n---\n"),
    (
        "interventions/gilde.md",
        "---\ntitle: Gilde\naction_line: leren\ncontributes:\n  - {goal: werk}\n---\n",
    ),
    ("goals/gelijk.md", "---\ntitle: Gelijk\n---\n"),
    ("goals/werk.md", "---\ntitle: Werk\nparent: gelijk\n---\n"),
    ("goals/thuis.md", "---\ntitle: Thuis\nparent: gelijk\n---\n"),
    ("funds/deal.md", "---\ntitle: Deal\nceiling: 1000\nspend_by: 2027-12\n---\n"),
    ("funds/jtf.md", "---\ntitle: JTF\nareas: [selwerd]\n---\n"),
    ("funds/spuk.md", "---\ntitle: SPUK\ngoals: [thuis]\n---\n"),
];

/// The base with a table of allocations and one of transactions.
fn programme(allocations: &str, transactions: &str) -> Programme {
    let heads = [
        "id,fund,to,period_start,period_end,amount,amount_high,stage,goals,supersedes,alternative_to",
        "id,fund,to,date,kind,amount",
    ];
    let [allocations, transactions] = [(heads[0], allocations), (heads[1], transactions)]
        .map(|(head, rows)| format!("{head}\n{rows}"));
    let tables = [("allocations.csv", &*allocations), ("transactions.csv", &*transactions)];
    let (programme, bag) = read(&[BASE, &tables].concat());
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
    assert_eq!(told, [("nieuw", "pers", Some(10.into())), ("nieuw", "blad", Some(11.into()))]);
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
    let told: Vec<_> = ledger.differences().iter().map(|found| found.by).collect();
    assert_eq!(told, [None, None, Some(Decimal::ZERO)]);
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
    assert_eq!(ids(ledger.in_area(get(&programme, "selwerd"))), ["a", "e", "f"]);
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
        parts.map(|part| (part.row.id.to_string(), part.percent)).collect()
    };
    assert_eq!(reaching("werk"), [("a".to_owned(), d("60")), ("e".to_owned(), d("100"))]);
    assert_eq!(reaching("gelijk"), []);
    assert_eq!(ledger.reaching_below(get(&programme, "gelijk")).len(), 3);
    // The guild contributes to work, and the fund is meant for homes; how much is not known.
    assert_eq!(ids(ledger.near(get(&programme, "werk"))), ["b"]);
    assert_eq!(ids(ledger.near(get(&programme, "thuis"))), ["c"]);
    let rest: Vec<&str> = ledger.without_goal().map(|part| &*part.row.id).collect();
    assert_eq!(rest, ["b", "c"]);
}

#[test]
fn money_for_a_goal_reaches_it() {
    let programme = programme("a,deal,werk,,,100,,allocated,,,\n", "");
    let ledger = Ledger::new(&programme);
    let [part] = ledger.reaching(get(&programme, "werk")) else { panic!("a part") };
    assert_eq!((&*part.row.id, part.percent), ("a", d("100")));
    assert!(!ledger.has_money_without_goal());
    assert!(ledger.near(get(&programme, "werk")).is_empty());
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
                Purpose::Programme => "programme".to_owned(),
                Purpose::Object(at) => name(at),
                Purpose::AreasOf(fund) => format!("areas of {}", name(fund)),
            };
            let goal = strand.goal.map_or("-".to_owned(), name);
            let (stage, sum) = strand.stages().iter().next().unwrap();
            format!("{} {way} {goal} {} {}", name(strand.fund), stage.word(), sum.low.normalize())
        })
        .collect();
    assert_eq!(
        told,
        [
            "deal isoleren thuis allocated 5",
            "deal isoleren werk allocated 25",
            "jtf areas of jtf - reserved 40",
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
        .map(|(term, stages)| (term.first, term.last, stages.get(Stage::Allocated).unwrap().low))
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
    assert_eq!((left.low, left.high, left.at_most), (600.into(), 700.into(), false));
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
    let left = ledger.balance(get(&programme, "deal"), today()).unwrap().left.unwrap();
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
        .map(|found| (found.fund, found.stages.get(Stage::Allocated).map(|sum| sum.low)))
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
    let sum = Stages::of(&programme.allocations).get(Stage::Allocated).unwrap();
    assert_eq!(sum.low, Decimal::MAX);
}
