//! Where indicators and goals stand as a whole.

use super::indicator::{CITY, Indicator, Kind, NOW, OWN, PARTS, Row, Target};
use super::truth::{Facts, is_past};
use super::way::{State, Way};

/// Where a target stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// How far it is, or that it was reached when it was due.
    Way(State),
    /// It was due, and was not reached.
    Missed,
    /// It was due, and it is not clear whether it was reached.
    Doubtful,
    /// It is past, and nothing was measured when it was due.
    NotMeasured,
}

impl Standing {
    /// Whether it can be judged.
    pub fn is_known(self) -> bool {
        !matches!(self, Self::Way(State::Unknown) | Self::NotMeasured | Self::Doubtful)
    }
}

pub fn standing_of(facts: &Facts<'_>, target: &Target) -> Standing {
    if let Some(month) = facts.measured_for(target) {
        let then = Way::until(facts, target, month);
        match then.state {
            State::Unknown => {}
            State::Reached => return Standing::Way(State::Reached),
            State::OnCourse if month < target.end() => return Standing::Way(State::Reached),
            _ if then.is_doubtful(target) => return Standing::Doubtful,
            _ => return Standing::Missed,
        }
    }
    let state = Way::until(facts, target, i64::MAX).state;
    match state {
        State::Unknown => Standing::Way(state),
        _ if is_past(target) => Standing::NotMeasured,
        state => Standing::Way(state),
    }
}

/// The place of the target that is told: that of the own area as soon as it can be judged, else that
/// of the part that is worst off.
pub fn current(of: &Indicator) -> Option<usize> {
    let own = current_of(of, OWN);
    let is_known = |facts: &Facts<'_>, at: usize| standing_of(facts, &of.targets[at]).is_known();
    if own.is_some_and(|at| is_known(&Facts::of(of, false), at)) {
        return own;
    }
    let facts = Facts::of(of, true);
    let parts: Vec<usize> = PARTS.into_iter().filter_map(|part| current_of(of, part)).collect();
    let known = parts.iter().copied().filter(|at| is_known(&facts, *at));
    let worst = known.max_by_key(|at| badness(standing_of(&facts, &of.targets[*at])));
    worst.or(own).or(parts.first().copied())
}

/// The first that is ahead, else the last.
fn current_of(of: &Indicator, name: &str) -> Option<usize> {
    let mut own: Vec<usize> =
        (0..of.targets.len()).filter(|at| of.targets[*at].of == name).collect();
    own.sort_by_key(|at| of.targets[*at].end());
    let ahead = own.iter().find(|at| of.targets[**at].end() >= NOW);
    ahead.or(own.last()).copied()
}

fn badness(standing: Standing) -> u8 {
    match standing {
        Standing::Way(State::Reached) => 0,
        Standing::Way(State::OnCourse) => 1,
        Standing::Way(State::Behind) => 2,
        Standing::Way(State::Underway) => 3,
        Standing::Way(State::Away) => 4,
        Standing::Missed => 5,
        Standing::Way(State::Unclear) => 6,
        _ => 7,
    }
}

/// What can be said of an indicator for the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overall {
    /// The place of its target, where that stands, and whether something is to be maintained.
    Target(usize, Standing, bool),
    /// With a target and not a single figure.
    Unmeasured,
    /// It was measured and has no target.
    Plain,
    /// It was measured in other areas, or of parts, alone.
    Elsewhere,
    /// It has figures of the city alone, which are none of the programme.
    OfCity,
    Nothing,
}

pub fn overall(of: &Indicator) -> Overall {
    let known = || of.rows.iter().filter(|row| row.value.is_some());
    if let Some(at) = current(of) {
        let facts = Facts::of(of, of.targets[at].of != OWN);
        let target = &of.targets[at];
        let measured = known().filter(|row| !row.is_forecast());
        return match (measured.count(), standing_of(&facts, target)) {
            (0, _) => Overall::Unmeasured,
            (_, standing) => Overall::Target(at, standing, target.kind == Kind::Maintain),
        };
    }
    match known().next() {
        None => Overall::Nothing,
        Some(_) if known().any(|row| row.of == OWN) => Overall::Plain,
        Some(_) if known().all(|row| row.of == CITY) => Overall::OfCity,
        // What is only expected of others is no figure yet.
        Some(_) if known().all(Row::is_forecast) => Overall::Nothing,
        Some(_) => Overall::Elsewhere,
    }
}
