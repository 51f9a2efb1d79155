use std::collections::BTreeSet;

use crate::facts::Facts;
use base::as_read;
use base::diagnostic::prelude::*;
use programme::model::{Kind, ObjectRef, Programme, Relation, RelationKind};

rule! {
    warning "goal-without-outside-partner"
    nl "aan een doel werkt alleen de eigen organisatie" en "only the organisation itself works on a goal"
    why nl "Een programma van een stad doet het niet alleen. Dat een andere partner meewerkt, blijkt uit `partners` \
            van het doel, van een actielijn of spoor voor dat doel, of van een interventie die eraan bijdraagt. \
            Doelen daaronder tellen mee."
        en "A city's programme is no work of one. That another partner works along shows from `partners` of the \
            goal, of an action line or track meant for it, or of an intervention that contributes to it. Goals below \
            it count."
    bad "title: Meer bewoners aan het werk"
    good "title: Meer bewoners aan het werk\npartners:\n  - {partner: werkgevers, role: implementing}"

    pub fn report(span: Span) {
        nl "Aan dit doel werkt geen partner buiten de eigen organisatie."
        en "No partner outside the organisation itself works on this goal."
        hint nl "Noem onder “partners” wie meewerkt: bij het doel, bij een actielijn of bij een interventie die \
                 eraan bijdraagt."
             en "Name under “partners” who works along: with the goal, with an action line or with an intervention \
                 that contributes to it."
    }
}

/// The organisation's own entry among the partners is known by its id or its title. Exempt: a goal
/// of which a goal below it has an outside partner.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let programme = facts.programme;
    let own = own(programme);
    let outside = |at: ObjectRef| {
        let mut partners = programme.object(at).common.partners.iter();
        partners.any(|partner| !own.contains(&partner.partner.to))
    };
    let has_outside = |goal| at_work(programme, goal).into_iter().any(outside);
    bag.extend(facts.goals_without(has_outside).map(|goal| report(goal.common.span)));
}

/// The goal and everything that works on it.
fn at_work(programme: &Programme, goal: ObjectRef) -> BTreeSet<ObjectRef> {
    let mut all = BTreeSet::from([goal]);
    for line in programme.incoming(goal) {
        let works = matches!(
            programme.object(line.from).kind(),
            Kind::Track | Kind::ActionLine | Kind::Intervention
        );
        let aims = matches!(line.kind, RelationKind::MeantFor | RelationKind::ContributesTo);
        if !works || !aims {
            continue;
        }
        all.insert(line.from);
        let within =
            |line: &&Relation| matches!(line.kind, RelationKind::PartOf | RelationKind::AlsoIn);
        // Of an intervention the action lines that it stands in, of an action line what stands in it.
        match programme.object(line.from).kind() {
            Kind::Intervention => {
                all.extend(programme.outgoing(line.from).iter().filter(within).map(|l| l.to));
            }
            Kind::ActionLine => {
                all.extend(programme.incoming(line.from).iter().filter(within).map(|l| l.from));
            }
            _ => {}
        }
    }
    all
}

/// The partners that are the organisation itself.
fn own(programme: &Programme) -> BTreeSet<ObjectRef> {
    let Some(name) = &programme.settings.organisation else {
        return BTreeSet::new();
    };
    let name = as_read(name.original());
    programme
        .of_kind(Kind::Partner)
        .filter(|(_, partner)| {
            let titles = [Some(&partner.common.title), partner.common.short_title.as_ref()];
            let mut titles = titles.into_iter().flatten();
            partner.id.as_ref() == name || titles.any(|title| as_read(title.original()) == name)
        })
        .map(|(at, _)| at)
        .collect()
}
