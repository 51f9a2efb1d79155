use programme::model::{Commitment, Intervention, ObjectRef, RatingState, Status, Update};

use super::links;
use crate::book::scope::Scope;
use crate::view::Section;

/// What nobody wrote down of the work and of what was promised.
pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let work = |is_lacking: fn(&Intervention) -> bool| -> Vec<ObjectRef> {
        let all = programme.each::<Intervention>();
        let going = all.filter(|(_, _, found)| found.status != Some(Status::Cancelled));
        going.filter(|(_, _, found)| is_lacking(found)).map(|(at, ..)| at).collect()
    };
    let without_status = work(|found| found.status.is_none());
    let without_strength = work(|found| {
        found.contributes.iter().any(|one| one.strength.is_none() && one.evidence.is_none())
    });
    let without_residents = work(|found| found.lived_experience.is_none());
    let without_date = programme
        .each::<Commitment>()
        .filter(|(.., found)| found.state.is_open() && found.due.is_none())
        .map(|(at, ..)| at);
    let without_judgement = programme
        .each::<Update>()
        .filter(|(.., found)| found.ratings.iter().any(|one| one.state == RatingState::Unknown))
        .map(|(at, ..)| at);
    let sections = [
        links(scope, "stand", "status", without_status),
        links(scope, "sterkte", "strength", without_strength),
        links(scope, "bewoners", "residents", without_residents),
        links(scope, "zonder-datum", "due", without_date.collect()),
        links(scope, "oordelen", "rating", without_judgement.collect()),
    ];
    sections.into_iter().flatten().collect()
}
