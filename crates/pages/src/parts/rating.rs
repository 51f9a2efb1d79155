use programme::model::{Rating, RatingState, Update};

use crate::book::scope::Scope;
use crate::view::{FactValue, State};

/// Where a part of the work stands, in the judgement of who wrote the update.
pub fn state(scope: &Scope<'_>, state: RatingState) -> State {
    let (tone, sign) = match state {
        RatingState::OnCourse => ("good", "●"),
        RatingState::Attention => ("warn", "◐"),
        RatingState::OffCourse => ("bad", "!"),
        RatingState::Unknown => ("none", "?"),
    };
    State { tone, sign, text: scope.word("rating", state.word()) }
}

/// That a newer update was due.
pub fn late(scope: &Scope<'_>) -> State {
    State { tone: "warn", sign: "!", text: scope.t("update-late") }
}

/// That it is old, where nobody knows when the next one comes.
pub fn old(scope: &Scope<'_>) -> State {
    State { tone: "none", sign: "–", text: scope.t("update-old") }
}

/// The judgements of an update that say something.
pub fn known(update: &Update) -> impl Iterator<Item = &Rating> {
    let all = update.ratings.iter();
    all.filter(|rating| rating.state != RatingState::Unknown)
}

/// A judgement and its reason.
pub fn values(scope: &Scope<'_>, rating: &Rating) -> Vec<FactValue> {
    let reason = rating.reason.as_ref();
    std::iter::once(FactValue::State(state(scope, rating.state)))
        .chain(reason.map(|reason| FactValue::Text(scope.say(reason))))
        .collect()
}
