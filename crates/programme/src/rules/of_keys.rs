//! What the keys of a kind must hold to together: each rule with the keys that it looks at.

use base::as_read;
use base::diagnostic::Bag;
use base::value::{Date, Decimal};

use crate::kinds::{ConsentGiven, PROGRAMME, SpanOfTime, shape_of};
use crate::model::{
    ActionLine, Commitment, CommitmentState, Common, Edition, Evaluation, Fulfilment, Fund,
    Indicator, Intervention, Kind, Measure, Partner, Picture, Settings, Story,
};
use crate::read::source::is_picture;
use crate::schema::{Entry, Record, Value};

use super::{
    date_in_future, due_before_made, due_history_out_of_order, duplicate_id,
    fulfilled_without_evidence, fulfilment_before_made, image_without_alt, invalid_currency,
    listed_twice, missing_consent, not_a_picture, percentage_out_of_range, start_after_end,
    status_contradicts_date, update_before_period,
};

/// Looks at the front matter of an object; `told` is the day of the build, or that of its
/// publication where that is later.
pub fn check(kind: Kind, record: &Record, told: Date, bag: &mut Bag) {
    start_after_end::dates(record, Common::valid_from, Common::valid_to, bag);
    date_in_future::check(record, shape_of(kind).keys, told, bag);
    match kind {
        Kind::ActionLine => {
            start_after_end::dates(record, ActionLine::start, ActionLine::end, bag);
            duplicate_id::within(record, &[ActionLine::milestones], bag);
        }
        Kind::Intervention => intervention(record, bag),
        Kind::Indicator => good_range(record, bag),
        Kind::Partner => alt(record, Partner::logo, bag),
        Kind::Fund => within(record, Fund::period, bag),
        Kind::Commitment => commitment(record, told, bag),
        Kind::Update => update_before_period::check(record, bag),
        Kind::Evaluation => {
            let parts = [Evaluation::findings, Evaluation::recommendations];
            duplicate_id::within(record, &parts, bag);
        }
        Kind::Story => story(record, bag),
        _ => {}
    }
}

/// Looks at `programme.yaml`.
pub fn settings(record: &Record, told: Date, bag: &mut Bag) {
    date_in_future::check(record, PROGRAMME.keys, told, bag);
    within(record, Settings::period, bag);
    let tags = record.records(Settings::editions);
    let tags: Vec<_> = tags.filter_map(|edition| edition.get(Edition::tag)).collect();
    for (at, tag) in tags.iter().enumerate() {
        // As an address has it.
        let is_same = |other: &&&Entry| other.text().map(as_read) == tag.text().map(as_read);
        if let Some(first) = tags.iter().take(at).find(is_same) {
            bag.push(listed_twice::edition(tag.text().unwrap_or(""), tag.span, first.span));
        }
    }
    if let (Some(currency), Some(entry)) =
        (record.text(Settings::currency), record.get(Settings::currency))
    {
        bag.extend(invalid_currency::check(currency, entry.span));
    }
}

fn intervention(record: &Record, bag: &mut Bag) {
    start_after_end::dates(record, Intervention::start_planned, Intervention::end_planned, bag);
    start_after_end::dates(record, Intervention::start_actual, Intervention::end_actual, bag);
    duplicate_id::within(record, &[Intervention::milestones], bag);
    status_contradicts_date::check(record, bag);
}

fn commitment(record: &Record, told: Date, bag: &mut Bag) {
    due_before_made::check(record, bag);
    due_history_out_of_order::check(record, bag);
    fulfilment_before_made::check(record, bag);
    fulfilled_without_evidence::check(record, bag);
    let is_done = record.word(Commitment::state) == Some(CommitmentState::Fulfilled.word());
    let state = record.get(Commitment::state).filter(|_| is_done);
    for step in record.records(Commitment::fulfilment) {
        let state = state.map(|entry| entry.span);
        date_in_future::step(step, Fulfilment::date, told, state, bag);
    }
}

fn story(record: &Record, bag: &mut Bag) {
    alt(record, Story::image, bag);
    let consent = match record.get(Story::consent).map(|entry| &entry.value) {
        Some(Value::Record(given)) => given.flag(ConsentGiven::given) == Some(true),
        given => given.is_some(),
    };
    if let Some(image) = record.get(Story::image)
        && !consent
    {
        bag.push(missing_consent::image(image.key));
    }
}

fn within(record: &Record, key: &str, bag: &mut Bag) {
    if let Some(within) = record.record(key) {
        start_after_end::dates(within, SpanOfTime::start, SpanOfTime::end, bag);
    }
}

fn good_range(record: &Record, bag: &mut Bag) {
    let number = |entry: &Entry| -> Option<Decimal> {
        match entry.value {
            Value::Number(number) => Some(number),
            Value::Whole(number) => Some(number.into()),
            _ => None,
        }
    };
    if record.text(Indicator::measure) == Some(Measure::Percentage.word()) {
        let ends = record.list(Indicator::good_range).iter();
        let ends = ends.filter_map(|entry| Some((number(entry)?, entry.span)));
        bag.extend(ends.filter_map(|(end, span)| percentage_out_of_range::good_range(end, span)));
    }
    if let [low, high] = record.list(Indicator::good_range)
        && let Some((low, upper)) = number(low).zip(number(high))
        && low > upper
    {
        bag.push(start_after_end::numbers(high.span, low, upper));
    }
}

/// A picture, which needs words for those who do not see it.
fn alt(record: &Record, key: &str, bag: &mut Bag) {
    if let (Some(entry), Some(picture)) = (record.get(key), record.record(key)) {
        let alt = picture.text(Picture::alt);
        if alt.is_none_or(|alt| alt.trim().is_empty()) {
            bag.push(image_without_alt::report(entry.key));
        }
        let other = picture.text(Picture::attachment).is_some_and(|path| !is_picture(path));
        let other = picture.get(Picture::attachment).filter(|_| other);
        bag.extend(other.map(|file| not_a_picture::other_file(file.span)));
    }
}
