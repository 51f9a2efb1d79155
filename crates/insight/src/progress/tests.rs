use super::*;
use base::value::Period;

fn at(period: &str, value: i64) -> Estimate {
    Estimate::new(Period::parse(period).unwrap(), value.into())
}

fn wide(period: &str, value: i64, margin: i64) -> Estimate {
    Estimate {
        lower: Some((value - margin).into()),
        upper: Some((value + margin).into()),
        ..at(period, value)
    }
}

fn yardstick(polarity: Polarity) -> Yardstick {
    Yardstick { polarity, baseline: Some(Period::Year(2020)), ..Yardstick::default() }
}

fn aim(kind: TargetKind, period: &str, value: Option<i64>) -> Aim {
    Aim {
        kind,
        period: Some(Period::parse(period).unwrap()),
        value: value.map(Decimal::from),
        ..Aim::default()
    }
}

fn absolute(value: i64) -> Aim {
    aim(TargetKind::Absolute, "2030", Some(value))
}

fn state(polarity: Polarity, latest: i64, aim: &Aim) -> ProgressState {
    let series = [at("2020", 40), at("2025", latest)];
    progress(&yardstick(polarity), &series, &[], aim).state
}

#[test]
fn an_absolute_target_is_held_against_the_time() {
    use ProgressState::*;
    for (latest, expected) in [
        (20, Reached),
        (19, Reached),
        (21, OnCourse),
        // Half of the way at half of the time.
        (30, OnCourse),
        (31, Behind),
        (40, Behind),
        (41, MovingAway),
    ] {
        assert_eq!(state(Polarity::Lower, latest, &absolute(20)), expected, "{latest}");
        // The same the other way round.
        assert_eq!(state(Polarity::Higher, 80 - latest, &absolute(60)), expected, "{latest}");
    }
}

#[test]
fn both_shares_and_what_remains_are_in_the_result() {
    let series = [at("2020", 40), at("2022", 35)];
    let found = progress(&yardstick(Polarity::Lower), &series, &[], &absolute(20));
    assert_eq!(found.covered, Some(Decimal::new(25, 2)));
    assert_eq!(found.elapsed, Some(Decimal::new(2, 1)));
    assert_eq!(found.remaining, Some(15.into()));
    assert_eq!(found.level, Some(Level::At(20.into())));
    assert!(found.base_is_baseline);
}

#[test]
fn without_a_better_way_the_target_tells_the_direction() {
    assert_eq!(state(Polarity::None, 20, &absolute(20)), ProgressState::Reached);
    assert_eq!(state(Polarity::None, 60, &absolute(50)), ProgressState::Reached);
    assert_eq!(state(Polarity::None, 39, &absolute(50)), ProgressState::MovingAway);
}

#[test]
fn a_range_is_reached_at_its_lenient_end_or_within() {
    let range = Aim {
        low: Some(20.into()),
        high: Some(24.into()),
        ..aim(TargetKind::Absolute, "2030", None)
    };
    assert_eq!(state(Polarity::Lower, 24, &range), ProgressState::Reached);
    assert_eq!(state(Polarity::Lower, 10, &range), ProgressState::Reached);
    assert_eq!(state(Polarity::None, 22, &range), ProgressState::Reached);
    // Beyond it, 4 of 16 is still to go, and three quarters are covered.
    let series = [at("2020", 40), at("2025", 16)];
    let found = progress(&yardstick(Polarity::None), &series, &[], &range);
    assert_eq!(found.state, ProgressState::OnCourse);
    assert_eq!(found.covered, Some(Decimal::new(75, 2)));
    assert_eq!(found.remaining, Some(4.into()));
}

#[test]
fn a_change_from_the_baseline_is_a_level() {
    let less = aim(TargetKind::ChangeFromBaseline, "2030", Some(-10));
    let series = [at("2020", 40), at("2025", 30)];
    let found = progress(&yardstick(Polarity::Lower), &series, &[], &less);
    assert_eq!(found.level, Some(Level::At(30.into())));
    assert_eq!(found.state, ProgressState::Reached);
    let part = aim(TargetKind::RelativeChange, "2030", Some(-10));
    let found = progress(&yardstick(Polarity::Lower), &series, &[], &part);
    assert_eq!(found.level, Some(Level::At(36.into())));
}

#[test]
fn what_is_told_from_a_baseline_needs_it() {
    let less = aim(TargetKind::ChangeFromBaseline, "2030", Some(-10));
    let lack = |yardstick: &Yardstick, series: &[Estimate], aim: &Aim| {
        let found = progress(yardstick, series, &[], aim);
        assert_eq!(found.state, ProgressState::NoData);
        found.lack
    };
    let series = [at("2021", 40), at("2025", 30)];
    let unnamed = Yardstick { baseline: None, ..yardstick(Polarity::Lower) };
    assert_eq!(lack(&unnamed, &series, &less), Some(Lack::Baseline));
    assert_eq!(lack(&yardstick(Polarity::Lower), &series, &less), Some(Lack::BaselineValue));
    let broken = Yardstick { breaks: vec![Period::Year(2024)], ..yardstick(Polarity::Lower) };
    let series = [at("2020", 40), at("2024", 35), at("2025", 30)];
    assert_eq!(lack(&broken, &series, &less), Some(Lack::BaselineValue));
    let part = aim(TargetKind::RelativeChange, "2030", Some(-10));
    let zero = [at("2020", 0), at("2025", 30)];
    assert_eq!(lack(&yardstick(Polarity::Lower), &zero, &part), Some(Lack::BaselineAboveZero));
}

#[test]
fn overlapping_intervals_say_nothing_clear_unless_it_is_reached() {
    let series = [wide("2020", 40, 3), wide("2025", 36, 3)];
    let found = progress(&yardstick(Polarity::Lower), &series, &[], &absolute(20));
    assert_eq!(found.state, ProgressState::NoClearChange);
    let found = progress(&yardstick(Polarity::Lower), &series, &[], &absolute(36));
    assert_eq!(found.state, ProgressState::Reached);
}

#[test]
fn nothing_is_known_before_a_measurement_behind_the_baseline() {
    let lack = |series: &[Estimate]| {
        let found = progress(&yardstick(Polarity::Lower), series, &[], &absolute(20));
        (found.state, found.lack)
    };
    let none = (ProgressState::NoData, Some(Lack::Measurement));
    assert_eq!(lack(&[]), none);
    let mut forecast = at("2030", 10);
    forecast.status = programme::model::ObservationStatus::Forecast;
    assert_eq!(lack(&[forecast]), none);
    let later = (ProgressState::NoData, Some(Lack::LaterMeasurement));
    assert_eq!(lack(&[at("2020", 40)]), later);
    assert_eq!(lack(&[at("2018", 44), at("2020", 40)]), later);
    assert_eq!(lack(&[at("2020", 20)]), (ProgressState::Reached, None), "reached means reached");
}

#[test]
fn a_target_that_the_baseline_meets_is_to_be_kept() {
    assert_eq!(state(Polarity::Lower, 44, &absolute(45)), ProgressState::Reached);
    assert_eq!(state(Polarity::Lower, 46, &absolute(45)), ProgressState::MovingAway);
    let series = [at("2020", 40), at("2025", 46)];
    let found = progress(&yardstick(Polarity::Lower), &series, &[], &absolute(45));
    assert_eq!((found.covered, found.remaining), (None, Some(1.into())));
}

#[test]
fn what_is_maintained_is_not_worse_and_reached_at_the_end() {
    let keep = aim(TargetKind::Maintain, "2030", None);
    let due = aim(TargetKind::Maintain, "2025", None);
    assert_eq!(state(Polarity::Lower, 40, &keep), ProgressState::OnCourse);
    assert_eq!(state(Polarity::Lower, 30, &keep), ProgressState::OnCourse);
    assert_eq!(state(Polarity::Lower, 41, &keep), ProgressState::MovingAway);
    assert_eq!(state(Polarity::Lower, 40, &due), ProgressState::Reached);
    assert_eq!(state(Polarity::None, 39, &keep), ProgressState::MovingAway);
    let doubtful = [wide("2020", 40, 1), wide("2025", 41, 1)];
    let found = progress(&yardstick(Polarity::Lower), &doubtful, &[], &keep);
    assert_eq!(found.state, ProgressState::NoClearChange);
    let at_most = Aim { high: Some(45.into()), ..keep };
    assert_eq!(state(Polarity::None, 45, &at_most), ProgressState::OnCourse);
}

#[test]
fn a_direction_alone_asks_for_better() {
    let better = aim(TargetKind::DirectionOnly, "2030", None);
    assert_eq!(state(Polarity::Lower, 39, &better), ProgressState::OnCourse);
    assert_eq!(state(Polarity::Lower, 40, &better), ProgressState::Behind);
    assert_eq!(state(Polarity::Lower, 41, &better), ProgressState::MovingAway);
    let due = aim(TargetKind::DirectionOnly, "2025", None);
    assert_eq!(state(Polarity::Lower, 39, &due), ProgressState::Reached);
    let series = [at("2020", 40), at("2025", 41)];
    let found = progress(&yardstick(Polarity::None), &series, &[], &better);
    assert_eq!(found.lack, Some(Lack::Polarity));
    let up = aim(TargetKind::DirectionOnly, "2030", Some(1));
    assert_eq!(state(Polarity::None, 41, &up), ProgressState::OnCourse);
}

#[test]
fn a_gap_is_followed_beside_its_reference() {
    let closed = aim(TargetKind::GapToReference, "2030", Some(0));
    let own = [at("2020", 40), at("2025", 36), at("2026", 1)];
    let city = [at("2020", 30), at("2025", 32)];
    let found = progress(&yardstick(Polarity::Lower), &own, &city, &closed);
    // From 10 to 4 above the city: 6 of 10 at half of the time.
    assert_eq!(found.covered, Some(Decimal::new(6, 1)));
    assert_eq!(found.state, ProgressState::OnCourse);
    assert_eq!(found.remaining, Some(4.into()));
    assert_eq!(found.level, Some(Level::At(32.into())));
    let none = progress(&yardstick(Polarity::Lower), &own, &[], &closed);
    assert_eq!(none.lack, Some(Lack::Reference));
}

#[test]
fn numbers_that_do_not_fit_are_no_data_and_no_panic() {
    let far =
        Aim { value: Some(Decimal::MAX), ..aim(TargetKind::ChangeFromBaseline, "2030", None) };
    let series = [Estimate::new(Period::Year(2020), Decimal::MAX), at("2025", 30)];
    let found = progress(&yardstick(Polarity::Lower), &series, &[], &far);
    assert_eq!(found.state, ProgressState::NoData);
}

#[test]
fn the_same_percentage_every_year_is_another_way_than_as_much_every_year() {
    let of = |path, latest: i64| {
        let aim = Aim { path: Some(path), ..aim(TargetKind::Absolute, "2030", Some(160)) };
        let series = [at("2020", 40), at("2025", latest)];
        progress(&yardstick(Polarity::Higher), &series, &[], &aim)
    };
    // 40, 80, 160: half of the time is a third of the way.
    assert_eq!(of(TargetPath::Linear, 80).state, ProgressState::Behind);
    assert_eq!(of(TargetPath::Compound, 80).state, ProgressState::OnCourse);
    assert_eq!(of(TargetPath::Compound, 79).state, ProgressState::Behind);
    let (linear, compound) = (of(TargetPath::Linear, 90), of(TargetPath::Compound, 90));
    assert_eq!((linear.expected, linear.elapsed), (Some(half()), Some(half())));
    assert!(compound.expected < linear.expected && compound.elapsed == linear.elapsed);
}

#[test]
fn a_target_of_nothing_has_no_percentage_that_leads_there() {
    let zero = |latest| {
        let aim = Aim { path: Some(TargetPath::Compound), ..absolute(0) };
        let series = [at("2020", 40), at("2025", latest)];
        progress(&yardstick(Polarity::Lower), &series, &[], &aim)
    };
    assert_eq!((zero(20).state, zero(20).path), (ProgressState::OnCourse, TargetPath::Linear));
    assert_eq!(zero(21).state, ProgressState::Behind);
    assert_eq!((zero(0).state, zero(0).covered), (ProgressState::Reached, Some(Decimal::ONE)));
    // Nothing already, and to stay so.
    let series = [at("2020", 0), at("2025", 1)];
    let of = |aim| progress(&yardstick(Polarity::Lower), &series, &[], &aim).state;
    assert_eq!(of(absolute(0)), ProgressState::MovingAway);
    assert_eq!(of(aim(TargetKind::ChangeFromBaseline, "2030", Some(0))), ProgressState::MovingAway);
}

#[test]
fn a_target_below_the_baseline_was_met_before_it_was_set() {
    // More is better, and less than there was is asked.
    assert_eq!(state(Polarity::Higher, 50, &absolute(30)), ProgressState::Reached);
    assert_eq!(state(Polarity::Higher, 35, &absolute(30)), ProgressState::Reached);
    assert_eq!(state(Polarity::Higher, 29, &absolute(30)), ProgressState::MovingAway);
    let series = [at("2020", 40), at("2025", 50)];
    let found = progress(&yardstick(Polarity::Higher), &series, &[], &absolute(30));
    assert_eq!((found.covered, found.met_at_base), (None, true));
    // Nothing was measured since, and the baseline meets it.
    let found = progress(&yardstick(Polarity::Higher), &series[..1], &[], &absolute(30));
    assert_eq!((found.state, found.met_at_base), (ProgressState::Reached, true));
    assert!(!progress(&yardstick(Polarity::Higher), &series, &[], &absolute(45)).met_at_base);
}

#[test]
fn a_target_without_a_date_knows_no_share_of_the_time() {
    let open = |kind, value, latest| {
        let aim = Aim { period: None, ..aim(kind, "2030", value) };
        let series = [at("2020", 40), at("2025", latest)];
        progress(&yardstick(Polarity::Lower), &series, &[], &aim)
    };
    let distance = |latest| open(TargetKind::Absolute, Some(20), latest);
    assert_eq!((distance(30).state, distance(30).covered), (ProgressState::Underway, Some(half())));
    assert_eq!((distance(30).elapsed, distance(30).expected), (None, None));
    assert_eq!(distance(40).state, ProgressState::Underway);
    assert_eq!(distance(41).state, ProgressState::MovingAway);
    assert_eq!(distance(19).state, ProgressState::Reached);
    assert_eq!(open(TargetKind::Maintain, Some(50), 45).state, ProgressState::OnCourse);
    assert_eq!(open(TargetKind::DirectionOnly, None, 45).state, ProgressState::MovingAway);
}

#[test]
fn a_target_may_bring_its_own_baseline() {
    let series = [at("2020", 40), at("2023", 30), at("2025", 25)];
    let aim = Aim {
        baseline: Some(Period::Year(2023)),
        ..aim(TargetKind::RelativeChange, "2027", Some(-50))
    };
    let found = progress(&yardstick(Polarity::Lower), &series, &[], &aim);
    assert_eq!(found.level, Some(Level::At(15.into())));
    assert_eq!(found.base.map(|base| base.period), Some(Period::Year(2023)));
    assert_eq!((found.state, found.elapsed), (ProgressState::Behind, Some(half())));
}

fn half() -> Decimal {
    Decimal::new(5, 1)
}

/// Of the parts of a breakdown the worst is told. A setback that is sure is worse than what may be
/// chance, and a target that is past and was not reached is the worst of all that is known.
#[test]
fn what_may_be_chance_is_better_than_a_setback() {
    use ProgressState::*;
    let from_best =
        [Reached, OnCourse, Underway, NoClearChange, Behind, MovingAway, Missed, NoData];
    assert!(from_best.is_sorted(), "{from_best:?}");
}
