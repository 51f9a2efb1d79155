use locale::args;
use programme::model::{Evaluation, ObjectRef, Response};

use crate::book::facts::Facts;
use crate::book::scope::Scope;
use crate::view::{Entry, FactValue, State};

/// What was answered to a recommendation; none is no answer yet.
pub fn response(scope: &Scope<'_>, response: Option<Response>) -> State {
    let (tone, sign) = match response {
        Some(Response::Accepted) => ("good", "✓"),
        Some(Response::Partly) => ("good", "◐"),
        Some(Response::Rejected) => ("none", "×"),
        Some(Response::Pending) => ("warn", "…"),
        None => ("warn", "?"),
    };
    State {
        tone,
        sign,
        text: response.map_or_else(
            || scope.t("recommendation-no-response"),
            |response| scope.word("response", response.word()),
        ),
    }
}

/// That it should have come out by now.
fn late(scope: &Scope<'_>, evaluation: &Evaluation) -> Option<State> {
    let planned = evaluation.planned.filter(|_| evaluation.published.is_none())?;
    let is_late = planned.last() < scope.book.today;
    is_late.then(|| State { tone: "bad", sign: "!", text: scope.t("evaluation-late") })
}

/// An entry in short: of what, when, what it found and what was answered.
pub fn entry(scope: &Scope<'_>, at: ObjectRef) -> Entry {
    let object = scope.book.programme.object(at);
    let mut facts = Facts::new(scope);
    if let Some(found) = scope.own::<Evaluation>(at) {
        let text = |text| FactValue::Text(scope.say(text));
        let is_awaited = found.published.is_none() && found.planned.is_some();
        let date = found.published.or(found.planned);
        let date =
            date.map_or_else(|| scope.t("evaluation-not-yet"), |day| scope.locale().date(day));
        let when = [Some(FactValue::Text(date.into())), late(scope, found).map(FactValue::State)];
        let when = when.into_iter().flatten();
        facts
            .add(
                "intervention-monitor-of",
                found.of.iter().map(|(subject, _)| scope.subject(*subject)),
            )
            .add(if is_awaited { "evaluation-expected" } else { "evaluation-published" }, when)
            .add("evaluation-findings", found.findings.iter().map(|finding| text(&finding.text)));
        // In a list of names each stands once.
        let is_alone = found.recommendations.len() == 1;
        for (number, advice) in (1_usize..).zip(&found.recommendations) {
            let led_to = advice.commitment.map(|led_to| FactValue::Link(scope.link(led_to.to)));
            let answer = FactValue::State(response(scope, advice.response));
            let label = match is_alone {
                true => scope.t("evaluation-recommendation"),
                false => scope.t_with("evaluation-recommendation-number", args!(number)),
            };
            facts.under(label, [text(&advice.text), answer].into_iter().chain(led_to));
        }
    }
    Entry {
        title: Some(scope.link(at).into()),
        text: object.common.summary.as_ref().map(|s| scope.say(s)),
        facts: facts.take(),
    }
}
