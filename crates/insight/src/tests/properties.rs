//! What must hold for any numbers.

use proptest::prelude::*;

use super::*;
use crate::gap::gap_series;
use crate::route::outcome;
use crate::trend::trend;
use base::value::{Date, Decimal, Period};
use programme::model::{Measure, ObservationStatus, Polarity, TargetKind};

const POLARITIES: [Polarity; 4] =
    [Polarity::Higher, Polarity::Lower, Polarity::Range, Polarity::None];

const KINDS: [TargetKind; 6] = [
    TargetKind::Absolute,
    TargetKind::ChangeFromBaseline,
    TargetKind::RelativeChange,
    TargetKind::GapToReference,
    TargetKind::Maintain,
    TargetKind::DirectionOnly,
];

/// Any decimal that a table can hold, the largest and the finest among them.
fn decimal() -> impl Strategy<Value = Decimal> {
    let bits = 79_228_162_514_264_337_593_543_950_335i128;
    prop_oneof![
        4 => (-1000i64..1000, 0u32..3).prop_map(|(n, scale)| Decimal::new(n, scale)),
        1 => (-bits..=bits, 0u32..=28).prop_map(|(n, scale)| Decimal::from_i128_with_scale(n, scale)),
        1 => Just(Decimal::ZERO),
        1 => Just(Decimal::MAX),
        1 => Just(Decimal::MIN),
    ]
}

fn period() -> impl Strategy<Value = Period> {
    let year = 1990i16..2040;
    prop_oneof![
        4 => year.clone().prop_map(Period::Year),
        1 => (year.clone(), 1i8..=2).prop_map(|(y, h)| Period::Half(y, h)),
        1 => (year.clone(), 1i8..=4).prop_map(|(y, q)| Period::Quarter(y, q)),
        1 => (year.clone(), 1i8..=12).prop_map(|(y, m)| Period::Month(y, m)),
        1 => (year.clone(), 1i8..=12, 1i8..=28)
            .prop_map(|(y, m, d)| Period::Day(Date::new(y, m, d).unwrap())),
        1 => year.clone().prop_map(|y| Period::Split(y, Default::default())),
        1 => (year, 1i16..4).prop_map(|(y, n)| Period::Pooled(y, y + n)),
    ]
}

fn estimate() -> impl Strategy<Value = Estimate> {
    let ends = proptest::option::of((decimal(), decimal()));
    let status = prop_oneof![
        5 => Just(ObservationStatus::Final),
        1 => Just(ObservationStatus::Forecast),
    ];
    (period(), decimal(), ends, status).prop_map(|(period, value, ends, status)| Estimate {
        period,
        value,
        lower: ends.map(|(a, b)| a.min(b)),
        upper: ends.map(|(a, b)| a.max(b)),
        status,
    })
}

fn series() -> impl Strategy<Value = Vec<Estimate>> {
    // A table has one row for a cell.
    proptest::collection::vec(estimate(), 0..8).prop_map(|mut all| {
        all.sort_by_key(|estimate| estimate.period);
        all.dedup_by_key(|estimate| estimate.period);
        all
    })
}

fn yardstick() -> impl Strategy<Value = Yardstick> {
    let measure = prop_oneof![Just(Measure::Count), Just(Measure::Percentage)];
    (
        measure,
        proptest::option::of(0u32..4),
        0usize..4,
        proptest::option::of((decimal(), decimal())),
        any::<bool>(),
        proptest::option::of(period()),
        proptest::collection::vec(period(), 0..3),
    )
        .prop_map(|(measure, decimals, polarity, range, cumulative, baseline, breaks)| {
            Yardstick {
                measure,
                decimals,
                polarity: POLARITIES[polarity],
                good_range: range.map(|(a, b)| (a.min(b), a.max(b))),
                cumulative,
                baseline,
                breaks,
                ..Yardstick::default()
            }
        })
}

fn aim() -> impl Strategy<Value = Aim> {
    let number = || proptest::option::of(decimal());
    (0usize..6, period(), number(), number(), number()).prop_map(
        |(kind, period, value, low, high)| Aim {
            kind: KINDS[kind],
            period: Some(period),
            value,
            low,
            high,
            ..Aim::default()
        },
    )
}

/// A plain way: a baseline in 2020, a later year, and a target in 2030.
fn way() -> impl Strategy<Value = (i64, i64, i64, i16, bool)> {
    (-500i64..500, -500i64..500, -500i64..500, 2021i16..2035, any::<bool>())
}

fn plain(base: Decimal, latest: Decimal, year: i16) -> [Estimate; 2] {
    [Estimate::new(Period::Year(2020), base), Estimate::new(Period::Year(year), latest)]
}

fn plain_yardstick(is_higher: bool) -> Yardstick {
    Yardstick {
        polarity: if is_higher { Polarity::Higher } else { Polarity::Lower },
        baseline: Some(Period::Year(2020)),
        ..Yardstick::default()
    }
}

fn absolute(value: Decimal) -> Aim {
    Aim { period: Some(Period::Year(2030)), value: Some(value), ..Aim::default() }
}

proptest! {
    #[test]
    fn no_numbers_make_it_panic(
        yardstick in yardstick(),
        own in series(),
        reference in series(),
        aim in aim(),
    ) {
        let found = progress(&yardstick, &own, &reference, &aim);
        prop_assert_eq!(found.lack.is_some(), found.state == ProgressState::NoData);
        if let Some(elapsed) = found.elapsed {
            prop_assert!(Decimal::ZERO <= elapsed && elapsed <= Decimal::ONE);
        }
        trend(&yardstick, &own);
        gap_series(&yardstick, &own, &reference);
        outcome(&yardstick, &own, &reference, &aim, "2026-11-23".parse().unwrap());
    }

    #[test]
    fn the_order_of_the_rows_does_not_matter(
        yardstick in yardstick(),
        own in series(),
        reference in series(),
        aim in aim(),
        turn in 0usize..8,
    ) {
        let mut other = own.clone();
        other.reverse();
        other.rotate_left(turn.min(own.len()));
        let mut turned = reference.clone();
        turned.reverse();
        prop_assert_eq!(trend(&yardstick, &own), trend(&yardstick, &other));
        prop_assert_eq!(
            progress(&yardstick, &own, &reference, &aim),
            progress(&yardstick, &other, &turned, &aim)
        );
        prop_assert_eq!(
            gap_series(&yardstick, &own, &reference),
            gap_series(&yardstick, &other, &turned)
        );
    }

    #[test]
    fn the_unit_does_not_matter((base, latest, target, year, up) in way(), power in 0u32..6) {
        let yardstick = plain_yardstick(up);
        let told = |factor: Decimal| {
            let own = plain(Decimal::from(base) * factor, Decimal::from(latest) * factor, year);
            let found = progress(&yardstick, &own, &[], &absolute(Decimal::from(target) * factor));
            let change = trend(&yardstick, &own).unwrap();
            (found.state, found.covered, found.elapsed, change.direction, change.judgement, change.relative)
        };
        prop_assert_eq!(told(Decimal::ONE), told(Decimal::new(1, power)));
        prop_assert_eq!(told(Decimal::ONE), told(Decimal::from(10u64.pow(power))));
    }

    #[test]
    fn the_other_way_round_is_the_same((base, latest, target, year, up) in way()) {
        let told = |sign: i64, up: bool| {
            let own = plain((sign * base).into(), (sign * latest).into(), year);
            let found = progress(&plain_yardstick(up), &own, &[], &absolute((sign * target).into()));
            (found.state, found.covered, found.remaining)
        };
        prop_assert_eq!(told(1, up), told(-1, !up));
    }

    #[test]
    fn reached_means_reached((base, latest, target, year, up) in way()) {
        let own = plain(base.into(), latest.into(), year);
        let found = progress(&plain_yardstick(up), &own, &[], &absolute(target.into()));
        let is_met = if up { latest >= target } else { latest <= target };
        prop_assert_eq!(found.state == ProgressState::Reached, is_met);
        prop_assert_eq!(found.remaining == Some(Decimal::ZERO), is_met);
        if let Some(covered) = found.covered {
            prop_assert_eq!(covered >= Decimal::ONE, is_met);
            prop_assert_eq!(covered < Decimal::ZERO, found.state == ProgressState::MovingAway);
        }
    }

    #[test]
    fn a_better_value_is_never_a_worse_state((base, latest, target, year, up) in way(), more in 0i64..300) {
        let state = |latest: i64| {
            let own = plain(base.into(), latest.into(), year);
            progress(&plain_yardstick(up), &own, &[], &absolute(target.into())).state
        };
        let better = if up { latest + more } else { latest - more };
        prop_assert!(state(better) <= state(latest));
    }

    #[test]
    fn on_course_is_at_least_the_share_of_the_time((base, latest, target, year, up) in way()) {
        let own = plain(base.into(), latest.into(), year);
        let found = progress(&plain_yardstick(up), &own, &[], &absolute(target.into()));
        if let (Some(covered), Some(elapsed)) = (found.covered, found.elapsed) {
            match found.state {
                ProgressState::OnCourse => prop_assert!(covered >= elapsed),
                ProgressState::Behind => prop_assert!(covered < elapsed),
                _ => {}
            }
        }
    }

    #[test]
    fn a_relative_change_back_and_forth_ends_where_it_began(from in 1i64..10_000, to in 1i64..10_000) {
        let yardstick = Yardstick::default();
        let there = yardstick.relative(to.into(), from.into()).unwrap();
        let back = Decimal::from(from) * (Decimal::ONE + there / Decimal::ONE_HUNDRED);
        prop_assert!((back - Decimal::from(to)).abs() < Decimal::new(1, 9));
    }
}
