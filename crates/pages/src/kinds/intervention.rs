use base::capitalised;
use base::value::PartialDate;
use locale::args;
use programme::model::{Intervention, Kind, ObjectRef, RelationKind};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::card::status_view;
use crate::parts::contribution::{self, Known};
use crate::parts::object;
use crate::parts::{milestone, money, planning};
use crate::view::{Entry, Fact, Section};

/// The page of an intervention.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[
        Part::of("goals", |scope, at| contributions(scope, at).into()),
        Part::of("planning", |scope, at| planning::of_intervention(scope, at).into()),
        Part::of("milestones", |scope, at| milestone::section(scope, at).into()),
        Part::of("experience", |scope, at| experience(scope, at).into()),
        Part::of("money", |scope, at| money::of_object(scope, at).into()),
    ],
    shows: &[
        (RelationKind::PartOf, false),
        (RelationKind::ContributesTo, false),
        (RelationKind::Funds, true),
    ],
    ..object::page(Kind::Intervention)
};

fn facts(scope: &Scope<'_>, _: ObjectRef, found: &Intervention) -> Vec<Fact> {
    let mut facts = Facts::new(scope);
    let locale = scope.locale();
    facts
        .under(capitalised(&scope.singular(Kind::ActionLine)), [scope.link(found.action_line.to)])
        .add("fact-kind", found.kind.map(|kind| scope.word("intervention", kind.word())))
        .say("fact-target-group", &found.target_group)
        .add("fact-status", found.status.map(|status| status_view(scope, status).text));
    let pair = |actual: Option<PartialDate>, planned: Option<PartialDate>| match (actual, planned) {
        (Some(actual), Some(planned)) if actual != planned => {
            let (actual, planned) = (locale.date(actual), locale.date(planned));
            Some(scope.t_with("date-beside-planned", args!(actual, planned)))
        }
        (Some(actual), _) => Some(locale.date(actual)),
        (None, Some(planned)) => {
            let planned = locale.date(planned);
            Some(scope.t_with("date-planned", args!(date = planned)))
        }
        (None, None) => None,
    };
    facts
        .add("fact-start", pair(found.start_actual, found.start_planned))
        .add("fact-end", pair(found.end_actual, found.end_planned));
    facts.take()
}

/// How residents' experience is used.
fn experience(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let found = scope.own::<Intervention>(at)?;
    let experience = found.lived_experience.as_ref()?;
    let entry = Entry {
        title: None,
        text: experience.how.as_ref().map(|how| scope.say(how)),
        facts: Facts::new(scope)
            .add(
                "fact-lived-experience",
                experience.level.map(|level| scope.word("lived-experience", level.word())),
            )
            .take(),
    };
    scope.section("ervaring", "lived-experience", vec![entry]).if_any()
}

fn contributions(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let found = scope.own::<Intervention>(at)?;
    let known = Known::of(&found.contributes);
    let entries: Vec<Entry> = found
        .contributes
        .iter()
        .map(|contribution| {
            let mut facts = Facts::new(scope);
            contribution::facts(scope, contribution, known, &mut facts);
            Entry {
                title: Some(scope.link(contribution.goal.to).into()),
                text: contribution.rationale.as_ref().map(|text| scope.say(text)),
                facts: facts.take(),
            }
        })
        .collect();
    let section = scope.section("bijdrage", "intervention-contributes", entries);
    section.with_lacking(known.lacking(scope)).if_any()
}
