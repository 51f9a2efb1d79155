use programme::model::{
    Document, Evaluation, Fund, ObjectRef, Partner, Rating, RatingState, Response, Story, Update,
};

use super::commitment::{self, party};
use crate::book::scope::{Facts, Scope, capitalise};
use crate::parts::money;
use crate::view::{Content, Entry, FactValue, Row, Section, State, Table};

pub fn document_facts(scope: &Scope<'_>, document: &Document, facts: &mut Facts) {
    facts
        .text(
            scope.t("fact-kind"),
            document
                .kind
                .map(|kind| scope.word("document", kind.word())),
        )
        .text(
            scope.t("fact-number"),
            document.number.as_deref().map(str::to_owned),
        )
        .text(
            scope.t("fact-date"),
            document.date.map(|date| scope.locale().date(date)),
        )
        .add(scope.t("fact-from"), party(scope, document.from.as_ref()))
        .add(scope.t("fact-to"), party(scope, document.to.as_ref()));
    let mut where_to_read = Vec::new();
    if let Some(url) = &document.url {
        let text = scope.t_with("document-read-at", &[("host", host(url).into())]);
        where_to_read.push(FactValue::Link(scope.outside(url, text.into())));
    }
    if let Some(attachment) = document
        .file
        .and_then(|index| scope.book.programme.attachments.get(index))
    {
        where_to_read.push(FactValue::Link(scope.download(attachment)));
    }
    if where_to_read.is_empty() {
        where_to_read.push(FactValue::Text(scope.t("document-not-public").into()));
    }
    facts.add(scope.t("document-read"), where_to_read).text(
        scope.t("document-accessible"),
        document
            .accessible
            .map(|word| scope.word("accessible", word.word())),
    );
}

/// The host of an address, for the text of a link that leads away.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

pub fn document_sections(scope: &Scope<'_>, at: ObjectRef, document: &Document) -> Vec<Section> {
    let mut sections: Vec<Section> = key_points(scope, document).into_iter().collect();
    sections.extend(commitment::in_document(scope, at));
    sections
}

fn key_points(scope: &Scope<'_>, document: &Document) -> Option<Section> {
    if document.key_points.is_empty() {
        return None;
    }
    let entries = document
        .key_points
        .iter()
        .map(|point| Entry {
            title: None,
            text: Some(scope.say(point)),
            facts: Vec::new(),
        })
        .collect();
    Some(Section {
        id: "hoofdpunten".into(),
        title: scope.t("document-key-points"),
        intro: None,
        content: Content::Entries { entries },
    })
}

pub fn update_sections(scope: &Scope<'_>, update: &Update) -> Vec<Section> {
    let mut sections = Vec::new();
    let parts = [
        ("gedaan", "update-done", &update.done),
        ("daarna", "update-next", &update.next),
        ("lastig", "update-obstacles", &update.obstacles),
        ("besluit", "update-decision-needed", &update.decision_needed),
    ];
    for (id, title, text) in parts {
        if let Some(text) = text {
            sections.push(Section {
                id: id.into(),
                title: scope.t(title),
                intro: Some(scope.say(text)),
                content: Content::Links { links: Vec::new() },
            });
        }
    }
    if !update.ratings.is_empty() {
        let rows = update
            .ratings
            .iter()
            .map(|rating| Row {
                head: FactValue::Text(capitalise(&scope.word("rating-of", rating.of)).into()),
                cells: vec![
                    vec![FactValue::State(rating_view(scope, rating.state))],
                    rating
                        .reason
                        .as_ref()
                        .map(|reason| FactValue::Text(scope.say(reason)))
                        .into_iter()
                        .collect(),
                ],
            })
            .collect();
        sections.push(Section {
            id: "oordeel".into(),
            title: scope.t("update-ratings"),
            intro: None,
            content: Content::Table {
                table: Table {
                    caption: scope.t("update-ratings-caption"),
                    head: ["rating-of", "rating", "rating-reason"]
                        .map(|key| scope.t(key))
                        .to_vec(),
                    rows,
                    numeric: Vec::new(),
                },
            },
        });
    }
    sections
}

pub fn update_facts(scope: &Scope<'_>, update: &Update, facts: &mut Facts) {
    facts
        .text(scope.t("fact-date"), Some(scope.locale().day(update.date)))
        .text(
            scope.t("fact-period"),
            update.period.map(|period| {
                let said = scope.locale().period(period);
                match update.date < period.last() {
                    true => scope.t_with("update-within-period", &[("period", (&said).into())]),
                    false => said,
                }
            }),
        );
}

/// Where a part of the work stands, in the judgement of who wrote the update.
pub fn rating_view(scope: &Scope<'_>, state: RatingState) -> State {
    let (tone, sign) = match state {
        RatingState::OnCourse => ("good", "●"),
        RatingState::Attention => ("warn", "◐"),
        RatingState::OffCourse => ("bad", "!"),
        RatingState::Unknown => ("none", "?"),
    };
    State {
        tone,
        sign,
        text: scope.word("rating", state.word()),
    }
}

/// The judgements of an update that say something.
pub fn known_ratings(update: &Update) -> impl Iterator<Item = &Rating> {
    let all = update.ratings.iter();
    all.filter(|rating| rating.state != RatingState::Unknown)
}

/// A judgement and its reason.
pub fn rating_values(scope: &Scope<'_>, rating: &Rating) -> Vec<FactValue> {
    let reason = rating.reason.as_ref();
    std::iter::once(FactValue::State(rating_view(scope, rating.state)))
        .chain(reason.map(|reason| FactValue::Text(scope.say(reason))))
        .collect()
}

/// What was answered to a recommendation; none is no answer yet.
pub fn response_view(scope: &Scope<'_>, response: Option<Response>) -> State {
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

pub fn evaluation_facts(scope: &Scope<'_>, evaluation: &Evaluation, facts: &mut Facts) {
    let locale = scope.locale();
    facts
        .text(
            scope.t("fact-kind"),
            evaluation
                .kind
                .map(|kind| scope.word("evaluation", kind.word())),
        )
        .text(
            scope.t("evaluation-examines"),
            evaluation
                .examines
                .map(|word| scope.word("examines", word.word())),
        )
        .add(
            scope.t("evaluation-by"),
            evaluation.by.map(|by| FactValue::Link(scope.link(by.to))),
        )
        .text(
            scope.t("evaluation-planned"),
            evaluation.planned.map(|date| locale.date(date)),
        )
        .text(
            scope.t("evaluation-published"),
            evaluation.published.map(|date| locale.date(date)),
        );
    if evaluation.published.is_none() {
        facts.text(
            scope.t("evaluation-published"),
            Some(scope.t("evaluation-not-yet")),
        );
    }
}

pub fn evaluation_sections(scope: &Scope<'_>, evaluation: &Evaluation) -> Vec<Section> {
    let mut sections = Vec::new();
    if !evaluation.findings.is_empty() {
        let entries = evaluation
            .findings
            .iter()
            .map(|finding| {
                let mut facts = Facts::default();
                facts.add(
                    scope.plural(programme::model::Kind::Goal),
                    finding
                        .goals
                        .iter()
                        .map(|goal| FactValue::Link(scope.link(goal.to))),
                );
                Entry {
                    title: None,
                    text: Some(scope.say(&finding.text)),
                    facts: facts.into_vec(),
                }
            })
            .collect();
        sections.push(Section {
            id: "bevindingen".into(),
            title: scope.t("evaluation-findings"),
            intro: None,
            content: Content::Entries { entries },
        });
    }
    if !evaluation.recommendations.is_empty() {
        let entries = evaluation
            .recommendations
            .iter()
            .map(|recommendation| {
                let mut facts = Facts::default();
                facts
                    .text(
                        scope.t("recommendation-to"),
                        recommendation.to.as_ref().map(|to| scope.say(to)),
                    )
                    .add(
                        scope.t("recommendation-response"),
                        [FactValue::State(response_view(
                            scope,
                            recommendation.response,
                        ))],
                    )
                    .text(
                        scope.t("recommendation-response-text"),
                        recommendation
                            .response_text
                            .as_ref()
                            .map(|text| scope.say(text)),
                    )
                    .add(
                        capitalise(&scope.singular(programme::model::Kind::Commitment)),
                        recommendation
                            .commitment
                            .map(|commitment| FactValue::Link(scope.link(commitment.to))),
                    );
                Entry {
                    title: None,
                    text: Some(scope.say(&recommendation.text)),
                    facts: facts.into_vec(),
                }
            })
            .collect();
        sections.push(Section {
            id: "aanbevelingen".into(),
            title: scope.t("evaluation-recommendations"),
            intro: None,
            content: Content::Entries { entries },
        });
    }
    sections
}

pub fn story_facts(scope: &Scope<'_>, story: &Story, facts: &mut Facts) {
    facts
        .text(scope.t("fact-date"), Some(scope.locale().day(story.date)))
        .text(
            scope.t("fact-author"),
            story.author.as_ref().map(|author| scope.say(author)),
        );
}

pub fn partner_facts(scope: &Scope<'_>, partner: &Partner, facts: &mut Facts) {
    facts
        .text(
            scope.t("fact-kind"),
            partner.kind.as_ref().map(|kind| scope.say(kind)),
        )
        .add(
            scope.t("fact-website"),
            partner
                .website
                .as_deref()
                .map(|url| FactValue::Link(scope.outside(url, host(url).to_owned().into()))),
        );
}

pub fn fund_facts(scope: &Scope<'_>, at: ObjectRef, fund: &Fund, facts: &mut Facts) {
    let locale = scope.locale();
    facts
        .add(
            scope.t("fund-provider"),
            fund.provider.map(|by| FactValue::Link(scope.link(by.to))),
        )
        .text(
            scope.t("fact-kind"),
            fund.kind.as_ref().map(|kind| scope.say(kind)),
        );
    money::fund_facts(scope, at, fund, facts);
    facts
        .text(
            scope.t("fact-start"),
            fund.period.0.map(|date| locale.date(date)),
        )
        .text(
            scope.t("fact-end"),
            fund.period.1.map(|date| locale.date(date)),
        )
        .text(
            scope.t("fund-conditions"),
            fund.conditions.as_ref().map(|text| scope.say(text)),
        )
        .add(
            scope.t("fact-decided-in"),
            fund.decision
                .map(|document| FactValue::Link(scope.link(document.to))),
        );
}
