//! The programme in four numbers, each with the way to what is behind it: what is done, what it
//! costs, what was promised, and whether it helps.

use insight::money::{Stages, Sum};
use insight::{ProgressState, Verdict};
use locale::args;
use programme::model::{Commitment, Intervention, Kind, ObjectRef, Stage, Status};

use crate::address::PageKey;
use crate::book::register::Standing;
use crate::book::scope::Scope;
use crate::parts::commitment::count;
use crate::parts::money::words;
use crate::view::{Brief, Content, Section};

/// None where the programme has none of these.
pub fn section(scope: &Scope<'_>) -> Option<Section> {
    let facts = [work(scope), money(scope), promises(scope), help(scope)];
    let facts: Vec<Brief> = facts.into_iter().flatten().collect();
    let more = scope.link_to(PageKey::One("council"), scope.t("home-brief-council"));
    (!facts.is_empty())
        .then(|| Section::new("kort", scope.t("home-brief"), Content::Brief { facts, more }))
}

fn fact(scope: &Scope<'_>, figure: String, text: String, page: PageKey, key: &str) -> Brief {
    Brief { figure, text, link: scope.link_to(page, scope.t(key)) }
}

fn of(scope: &Scope<'_>, count: usize, total: usize) -> String {
    scope.t_with("home-brief-of", args!(count, total))
}

/// How many projects run.
fn work(scope: &Scope<'_>) -> Option<Brief> {
    let all: Vec<Option<Status>> =
        scope.book.programme.each::<Intervention>().map(|(_, _, own)| own.status).collect();
    let total = all.len();
    let count = |is: &dyn Fn(&Option<Status>) -> bool| all.iter().filter(|own| is(own)).count();
    let stages = [Status::Running, Status::Scaling, Status::Finishing];
    let running = count(&|own| own.is_some_and(|own| stages.contains(&own)));
    // Each as the list of projects calls it.
    let each = stages.map(|stage| (stage, count(&|own| *own == Some(stage))));
    let (closed, unknown) = (count(&|own| *own == Some(Status::Closed)), count(&Option::is_none));
    let mut said = vec![scope.t_with("home-brief-work", args!(count = running, total))];
    if each.iter().any(|(stage, count)| *stage != Status::Running && *count > 0) {
        let told = each.into_iter().filter(|(_, count)| *count > 0).map(|(stage, count)| {
            let stage = stage.word();
            scope.t_with("home-brief-work-stage", args!(count, stage))
        });
        let parts = scope.locale().list(&told.collect::<Vec<_>>());
        said = vec![scope.t_with("home-brief-work-parts", args!(count = running, total, parts))];
    }
    said.extend(
        (closed > 0).then(|| scope.t_with("home-brief-work-closed", args!(count = closed))),
    );
    let more = scope.t_with("home-brief-work-unknown", args!(count = unknown));
    said.extend((unknown > 0).then_some(more));
    let lists = [Kind::Track, Kind::ActionLine, Kind::Intervention].map(PageKey::List);
    let list = lists.into_iter().find(|key| scope.href(*key).is_some())?;
    let figure = of(scope, running, total);
    (total > 0).then(|| fact(scope, figure, said.join(" "), list, "home-brief-work-link"))
}

/// The money that was allocated, or of the firmest stage where none was, and whether it is known for which goals it is.
fn money(scope: &Scope<'_>) -> Option<Brief> {
    let rows = scope.book.insight.money().rows();
    let totals = Stages::of(rows);
    let allocated = totals.get(Stage::Allocated).map(|sum| (Stage::Allocated, sum));
    let mut stages = allocated.into_iter().chain(totals.iter());
    let (stage, sum) = stages.find(|(_, sum)| sum.known > 0)?;
    let stage_word = words::stage(scope, stage);
    let mut said = vec![scope.t_with("home-brief-money", args!(stage = stage_word))];
    // What was decided before the start is no doing of the programme.
    let of = |is_since: bool| {
        let mut apart = totals.apart().filter(|(of, sum)| of.stage == stage && sum.known > 0);
        apart.find(|(of, _)| of.since_start == is_since).map(|(_, sum)| Sum { unknown: 0, ..sum })
    };
    let since = of(true);
    if let Some(before) = of(false).filter(|_| since.is_some()) {
        let amount = words::sum_in_words(scope, before);
        said.push(
            scope.t_with(
                "home-brief-money-before",
                args!(amount, stage = words::stage(scope, stage)),
            ),
        );
    }
    let unknown = sum.unknown;
    if unknown > 0 {
        said.push(scope.t_with("home-brief-money-unknown", args!(count = unknown)));
    }
    let counting = rows.iter().filter(|row| row.counts() && row.stage == stage);
    let is_split: Vec<bool> = counting.map(|row| !row.goals.is_empty()).collect();
    let key = match (is_split.contains(&true), is_split.contains(&false)) {
        (false, _) => "home-brief-money-no-goal",
        (true, true) => "home-brief-money-some-goal",
        (true, false) => "home-brief-money-goal",
    };
    said.push(scope.t(key));
    let figure = words::sum_in_words(scope, since.unwrap_or(Sum { unknown: 0, ..sum }));
    Some(fact(scope, figure, said.join(" "), PageKey::MONEY, "home-brief-money-link"))
}

/// How many promises are late or, where none has a date, that.
fn promises(scope: &Scope<'_>) -> Option<Brief> {
    let entries = scope.book.register().all();
    let open: Vec<&Commitment> = entries
        .iter()
        .map(|entry| entry.commitment)
        .filter(|commitment| commitment.state.is_open())
        .collect();
    let total = open.len();
    let late = entries.iter().filter(|entry| entry.standing == Standing::Overdue).count();
    let dated = open.iter().filter(|commitment| commitment.due.is_some()).count();
    let (figure, text) = match (total, late) {
        (0, _) if entries.is_empty() => return None,
        (0, _) => (entries.len().to_string(), scope.t("home-brief-promises-done")),
        (_, 0) => {
            let kinds = count::in_words(scope, &open);
            (
                of(scope, dated, total),
                scope.t_with("home-brief-promises-dated", args!(count = dated, kinds)),
            )
        }
        _ => {
            (of(scope, late, total), scope.t_with("home-brief-promises-late", args!(count = late)))
        }
    };
    let list = PageKey::List(Kind::Commitment);
    Some(fact(scope, figure, text, list, "home-brief-promises-link"))
}

/// How many goals are on course, of those that can be judged by a target; else that none can.
fn help(scope: &Scope<'_>) -> Option<Brief> {
    let goals: Vec<ObjectRef> =
        scope.book.programme.of_kind(Kind::Goal).map(|(at, _)| at).collect();
    let total = goals.len();
    let state = |goal: &ObjectRef| match scope.book.insight.of_goal(*goal)?.verdict {
        Verdict::Target(step) => Some(step.state()),
        _ => None,
    };
    let judged: Vec<ProgressState> =
        goals.iter().filter_map(state).filter(|state| *state != ProgressState::NoData).collect();
    let good =
        |state: &&ProgressState| matches!(state, ProgressState::Reached | ProgressState::OnCourse);
    let on_course = judged.iter().filter(good).count();
    let list = PageKey::List(Kind::Goal);
    let brief = match judged.len() {
        _ if total == 0 => return None,
        0 => {
            let has_targets = scope.book.programme.targets.iter().any(|row| !row.superseded);
            let key =
                if has_targets { "home-brief-help-no-data" } else { "home-brief-help-no-target" };
            let text = scope.t_with(key, args!(total));
            fact(scope, of(scope, 0, total), text, PageKey::UNKNOWNS, "home-brief-unknown-link")
        }
        count => {
            let unknown = total - count;
            let mut said =
                vec![scope.t_with("home-brief-help", args!(count = on_course, total = count))];
            let more = scope.t_with("home-brief-help-unknown", args!(count = unknown));
            said.extend((unknown > 0).then_some(more));
            let figure = of(scope, on_course, count);
            fact(scope, figure, said.join(" "), list, "home-brief-help-link")
        }
    };
    Some(brief)
}
