//! What contributes to which goal: drawn, and told as a nested list.

use std::collections::{BTreeMap, BTreeSet};

use chart::network::{
    self, Branch, Contribution as Line, Effort, Evidence, Goal as Stop, Network, Strength,
};
use locale::args;
use programme::model::{
    Contribution, EvidenceLevel, Goal, Intervention, Kind, ObjectRef, RelationKind, Status,
};

use super::contribution::{self, Known};
use super::diagram;
use crate::address::PageKey;
use crate::book::facts::Facts;
use crate::book::scope::Scope;
use crate::view::{BranchView, Content, Entry, Link, Section};

/// Above so many contributions a list names them with their strength; the reasons stand on the
/// pages of the goals.
const MOST_REASONS: usize = 120;

/// Above so many the table of the drawing is left to the list below it, and a goal names its first
/// contributions; the others stand on the pages of the interventions.
const MOST_LISTED: usize = 500;
/// A goal names so many even where there are very many goals.
const LEAST_LISTED: usize = 5;

/// How deep goals stand under goals on the page of one; those below that have pages of their own.
/// A list within a list stands no further in either.
const DEEPEST: usize = 6;

/// A part of the programme's network, with the objects behind it.
struct Picked<'a> {
    efforts: Vec<ObjectRef>,
    goals: Vec<ObjectRef>,
    /// In the order of the lines of `network`.
    contributions: Vec<&'a Contribution>,
    network: Network,
}

/// A goal, the goals below it with what contributes to any of them, and the goal that it serves.
pub fn of_goal(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let programme = scope.book.programme;
    let told = with_goals_below(scope, at);
    let efforts: BTreeSet<ObjectRef> = told
        .iter()
        .flat_map(|goal| programme.naming(*goal, Kind::Intervention, RelationKind::ContributesTo))
        .collect();
    let mut goals = told.clone();
    goals.extend(parent(scope, at).filter(|parent| !told.contains(parent)));
    let picked = pick(scope, at, efforts, &goals, &told);
    let mut sections: Vec<Section> = drawing(scope, &picked).into_iter().collect();
    let branches = network::tree(&picked.network);
    let own = find(&branches, picked.goals.iter().position(|goal| *goal == at));
    let maker = Maker::new(scope, &picked);
    let entries = own.map_or(&[][..], |branch| &branch.contributions);
    let (entries, cut) = maker.entries(entries);
    let is_bare = own.is_none_or(Branch::is_bare);
    sections.push(
        scope
            .section(
                "bijdrage",
                "goal-contributions",
                Content::Branches {
                    entries,
                    // Where nothing contributes to any of them the goals below are links elsewhere.
                    branches: match own {
                        Some(branch) if !is_bare => maker.branches(&branch.goals, 0),
                        _ => Vec::new(),
                    },
                    idle: Vec::new(),
                },
            )
            .with_intro(
                is_bare.then(|| scope.t("goal-without-contribution")).or(cut).or(maker.notes()),
            ),
    );
    sections
}

/// What a track's interventions contribute to.
pub fn of_track(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let programme = scope.book.programme;
    let efforts: BTreeSet<ObjectRef> = programme
        .naming(at, Kind::ActionLine, RelationKind::PartOf)
        .flat_map(|line| programme.naming(line, Kind::Intervention, RelationKind::PartOf))
        .collect();
    let mut goals: BTreeSet<ObjectRef> = BTreeSet::new();
    for effort in &efforts {
        for contribution in contributions(scope, *effort) {
            let mut next = Some(contribution.goal.to);
            while let Some(goal) = next.filter(|goal| goals.insert(*goal)) {
                next = parent(scope, goal);
            }
        }
    }
    let goals: Vec<ObjectRef> = goals.into_iter().collect();
    let picked = pick(scope, at, efforts, &goals, &goals);
    both(scope, &picked)
}

/// Everything that contributes to anything, and what does not.
pub fn whole(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let efforts = programme.of_kind(Kind::Intervention).map(|(at, _)| at);
    let goals: Vec<ObjectRef> = programme.of_kind(Kind::Goal).map(|(at, _)| at).collect();
    let mut picked = pick(scope, ObjectRef(u32::MAX), efforts.collect(), &goals, &goals);
    picked.network.id = "netwerk-geheel".into();
    picked.network.title = scope.say(&scope.settings().title).text;
    both(scope, &picked)
}

/// The drawing and the list; nothing where no contribution is known.
fn both<'a>(scope: &Scope<'a>, picked: &Picked<'a>) -> Vec<Section> {
    let mut sections: Vec<Section> = drawing(scope, picked).into_iter().collect();
    if sections.is_empty() {
        return sections;
    }
    let maker = Maker::new(scope, picked);
    let branches = network::tree(&picked.network);
    let idle = picked.network.idle_efforts();
    sections.push(
        scope
            .section(
                "bijdragen",
                "network-list-title",
                Content::Branches {
                    entries: Vec::new(),
                    branches: maker.branches(&branches, 0),
                    idle: idle
                        .into_iter()
                        .filter_map(|effort| Some(scope.link(*picked.efforts.get(effort)?)))
                        .collect(),
                },
            )
            .with_intro(maker.notes()),
    );
    sections
}

fn drawing(scope: &Scope<'_>, picked: &Picked<'_>) -> Option<Section> {
    if picked.contributions.is_empty() {
        return None;
    }
    let here = scope.book.site.address(PageKey::NETWORK, scope.lang) == Some(scope.here);
    let more = scope.t("network-more");
    let more = (!here).then(|| scope.link_to(PageKey::NETWORK, more)).flatten();
    let told = network::figure(&picked.network, scope.locale());
    let mut figure = diagram::figure(picked.network.id.clone(), told, more);
    if picked.contributions.len() > MOST_LISTED {
        figure.notes.push(scope.t("network-list-below"));
        figure.table_html.clear();
    }
    Some(scope.section("netwerk", "network-drawing-title", vec![figure]))
}

/// The network of these efforts and goals; contributions to goals that are not `told` stay out.
fn pick<'a>(
    scope: &Scope<'a>,
    of: ObjectRef,
    efforts: BTreeSet<ObjectRef>,
    goals: &[ObjectRef],
    told: &[ObjectRef],
) -> Picked<'a> {
    let goals: Vec<ObjectRef> =
        goals.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let told: BTreeSet<ObjectRef> = told.iter().copied().collect();
    // What was cancelled before it had a goal is missing from nothing.
    let efforts: Vec<ObjectRef> = efforts
        .into_iter()
        .filter(|at| !is_cancelled(scope, *at) || contributions(scope, *at).next().is_some())
        .collect();
    let mut lines = Vec::new();
    let mut behind = Vec::new();
    for (effort, at) in efforts.iter().enumerate() {
        for contribution in contributions(scope, *at) {
            if !told.contains(&contribution.goal.to) {
                continue;
            }
            if let Ok(goal) = goals.binary_search(&contribution.goal.to) {
                lines.push(line(scope, effort, goal, contribution));
                behind.push(contribution);
            }
        }
    }
    let title = match scope.book.programme.objects.get(of.index()) {
        Some(_) => scope.title(of).text,
        None => String::new(),
    };
    let network = Network {
        id: format!("netwerk-{}", of.0),
        title,
        terms: [Kind::Intervention, Kind::Goal].map(|kind| scope.singular(kind)),
        efforts: efforts.iter().map(|at| effort(scope, *at)).collect(),
        goals: goals
            .iter()
            .map(|at| Stop {
                name: scope.short_title(*at).text,
                parent: parent(scope, *at).and_then(|parent| goals.binary_search(&parent).ok()),
            })
            .collect(),
        contributions: lines,
    };
    Picked { efforts, goals, contributions: behind, network }
}

fn effort(scope: &Scope<'_>, at: ObjectRef) -> Effort {
    let group = scope.own::<Intervention>(at).map(|found| scope.short_title(found.action_line.to));
    let group = group.map(|line| line.text).unwrap_or_default();
    Effort { name: scope.short_title(at).text, group }
}

fn line(scope: &Scope<'_>, effort: usize, goal: usize, of: &Contribution) -> Line {
    Line {
        effort,
        goal,
        strength: match of.strength {
            Some(1) => Some(Strength::Small),
            Some(2) => Some(Strength::Clear),
            Some(3) => Some(Strength::Decisive),
            _ => None,
        },
        evidence: of.evidence.map(|level| match level {
            EvidenceLevel::None => Evidence::None,
            EvidenceLevel::Practice => Evidence::Practice,
            EvidenceLevel::Research => Evidence::Research,
            EvidenceLevel::Proven => Evidence::Proven,
        }),
        assumption: of.assumption.as_ref().map(|text| scope.say(text).text),
    }
}

fn contributions<'a>(
    scope: &Scope<'a>,
    at: ObjectRef,
) -> impl Iterator<Item = &'a Contribution> + use<'a> {
    let found = scope.own::<Intervention>(at);
    found.into_iter().flat_map(|found| &found.contributes)
}

/// What the editors say of an intervention themselves.
fn note(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    let note = &scope.book.programme.object(at).common.editorial_note;
    note.as_ref().map(|note| scope.say(note).text)
}

fn is_cancelled(scope: &Scope<'_>, at: ObjectRef) -> bool {
    let found = scope.own::<Intervention>(at);
    found.is_some_and(|found| found.status == Some(Status::Cancelled))
}

fn parent(scope: &Scope<'_>, at: ObjectRef) -> Option<ObjectRef> {
    Some(scope.own::<Goal>(at)?.parent?.to)
}

/// A goal and the goals below it down to [`DEEPEST`], each once.
fn with_goals_below(scope: &Scope<'_>, at: ObjectRef) -> Vec<ObjectRef> {
    let programme = scope.book.programme;
    let mut all = BTreeSet::from([at]);
    let mut level = vec![at];
    for _ in 0..DEEPEST {
        let below = level
            .iter()
            .flat_map(|goal| programme.naming(*goal, Kind::Goal, RelationKind::PartOf))
            .filter(|below| all.insert(*below));
        level = below.collect();
    }
    all.into_iter().collect()
}

fn find(branches: &[Branch], goal: Option<usize>) -> Option<&Branch> {
    branches.iter().find_map(|branch| match Some(branch.goal) == goal {
        true => Some(branch),
        false => find(&branch.goals, goal),
    })
}

struct Maker<'m, 'a> {
    scope: &'m Scope<'a>,
    picked: &'m Picked<'a>,
    known: Known,
    /// What the editors say of more than one of them, and of how many: told once, above the list.
    shared: BTreeMap<String, usize>,
}

impl<'m, 'a> Maker<'m, 'a> {
    fn new(scope: &'m Scope<'a>, picked: &'m Picked<'a>) -> Self {
        let mut shared = BTreeMap::new();
        if picked.contributions.len() <= MOST_REASONS {
            let told = picked.network.contributions.iter();
            let told = told.filter_map(|line| picked.efforts.get(line.effort));
            for note in told.filter_map(|effort| note(scope, *effort)) {
                *shared.entry(note).or_insert(0) += 1;
            }
        }
        shared.retain(|_, count| *count > 1);
        Self { scope, picked, known: Known::of(picked.contributions.iter().copied()), shared }
    }
}

impl Maker<'_, '_> {
    fn notes(&self) -> Option<String> {
        let said = self.shared.iter();
        let said = said
            .map(|(note, count)| self.scope.t_with("network-note", args!(note, count = *count)));
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    fn branches(&self, branches: &[Branch], depth: usize) -> Vec<BranchView> {
        let views = branches.iter().flat_map(|branch| self.branch(branch, depth));
        views.collect()
    }

    /// A goal with what is below it; where it stands deep, what is below it follows it.
    fn branch(&self, branch: &Branch, depth: usize) -> Vec<BranchView> {
        let Some(goal) = self.picked.goals.get(branch.goal) else {
            return Vec::new();
        };
        let (entries, cut) = self.entries(&branch.contributions);
        let bare = branch.is_bare().then(|| self.scope.t("network-bare"));
        let mut view = BranchView {
            goal: self.scope.link(*goal),
            note: bare.or(cut).map(Into::into),
            entries,
            branches: Vec::new(),
        };
        let below = self.branches(&branch.goals, depth + 1);
        if depth < DEEPEST {
            view.branches = below;
            return vec![view];
        }
        std::iter::once(view).chain(below).collect()
    }

    /// What contributes to a goal; of very much the first, with how much it is.
    fn entries(&self, lines: &[usize]) -> (Vec<Entry>, Option<String>) {
        let shown = match self.picked.contributions.len() > MOST_LISTED {
            true => (MOST_LISTED / self.picked.goals.len().max(1)).max(LEAST_LISTED),
            false => MOST_LISTED,
        };
        let entries = lines.iter().take(shown).filter_map(|line| self.entry(*line));
        let count = lines.len();
        let cut = || self.scope.t_with("section-cut", args!(shown, count));
        (entries.collect(), (count > shown).then(cut))
    }

    /// What contributes, with why we think so; in a long list only how strongly.
    fn entry(&self, line: usize) -> Option<Entry> {
        let scope = self.scope;
        let contribution = self.picked.contributions.get(line)?;
        let effort = self.picked.network.contributions.get(line)?.effort;
        let effort = *self.picked.efforts.get(effort)?;
        let mut link: Link = scope.link(effort);
        if self.picked.contributions.len() > MOST_REASONS {
            let strength = contribution::strength_in_words(scope, contribution);
            link.note = self.known.has_strength().then(|| strength.into());
            return Some(Entry { title: Some(link.into()), text: None, facts: Vec::new() });
        }
        let mut facts = Facts::new(scope);
        contribution::facts(scope, contribution, self.known, &mut facts);
        // What the editors thought themselves is not passed on as somebody else's.
        let common = &scope.book.programme.object(effort).common;
        let is_told = note(scope, effort).is_some_and(|note| self.shared.contains_key(&note));
        if !is_told {
            facts.say("editorial-note", &common.editorial_note);
        }
        Some(Entry {
            title: Some(link.into()),
            text: contribution.rationale.as_ref().map(|text| scope.say(text)),
            facts: facts.take(),
        })
    }
}
