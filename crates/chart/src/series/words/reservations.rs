use super::subject::Subject;
use super::teller::Teller;
use crate::series::plot::Point;
use base::value::Period;
use locale::say;
use programme::model::ObservationStatus;

/// What is missing, hidden, or may still change.
impl Teller<'_> {
    pub fn reservations(&self) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(subject) = &self.subject {
            said.extend(self.about_subject(subject));
        }
        let missing = |p: Option<&Point>| p.is_none() || is_absent(p, ObservationStatus::Missing);
        said.extend(self.places("figure-missing-places", missing));
        for (key, status, is_known) in [
            ("figure-suppressed-places", ObservationStatus::Suppressed, false),
            ("figure-not-applicable-places", ObservationStatus::NotApplicable, false),
            ("figure-provisional-places", ObservationStatus::Provisional, true),
            ("figure-estimate-places", ObservationStatus::Estimate, true),
            ("figure-unreliable-places", ObservationStatus::Unreliable, true),
        ] {
            let is_such = |p: &Point| p.is_known() == is_known && p.status == status;
            said.extend(self.places(key, |point| point.is_some_and(is_such)));
        }
        said
    }

    /// A sentence on those areas, other than the subject, whose cell in the latest period is such.
    fn places(&self, key: &str, is_such: impl Fn(Option<&Point>) -> bool) -> Option<String> {
        let own = self.subject.as_ref().map(|s| s.series);
        // That the reference has no figure is said where it would have been told.
        let is_told = |s: usize| {
            let is_unknown = self.grid.cell(s, self.latest).is_none_or(|p| !p.is_known());
            own.is_some() && Some(s) == self.grid.reference() && is_unknown
        };
        // Nor is what is said first.
        let first = own.or(self.grid.own());
        let others = (0..self.grid.plot.series.len())
            .filter(|s| Some(*s) != first && !is_told(*s) && !self.has_status_told(*s))
            .filter(|s| self.grid.outside(*s, self.latest).is_none());
        let such: Vec<usize> =
            others.filter(|s| is_such(self.grid.cell(*s, self.latest))).collect();
        if such.is_empty() {
            return None;
        }
        let (places, when) = (self.names(&such), self.when(self.latest));
        Some(say!(self, key, places, when))
    }

    /// Whether the status of the reference stands behind its value.
    fn has_status_told(&self, series: usize) -> bool {
        self.is_told_beside(series)
            && self.grid.cell(series, self.latest).is_some_and(Point::is_known)
    }

    /// That the own area has no figure in the period that is told of the others.
    pub fn own_absent(&self) -> Option<String> {
        let own = self.grid.own()?;
        let cell = self.grid.cell(own, self.latest);
        let key = match cell.map(|point| point.status) {
            Some(ObservationStatus::Suppressed) => "figure-suppressed-places",
            Some(ObservationStatus::NotApplicable) => "figure-not-applicable-places",
            _ => "figure-missing-places",
        };
        let when = self.when(self.latest);
        Some(say!(self, key, places = self.name(own), when))
    }

    fn about_subject(&self, subject: &Subject) -> Vec<String> {
        let mut said = Vec::new();
        let cell = |index: usize| self.grid.cell(subject.series, index);
        let all = || 0..self.grid.periods.len();
        let missing = |index: &usize| {
            let point = cell(*index);
            let lacks = point.is_none() || is_absent(point, ObservationStatus::Missing);
            lacks && self.grid.outside(subject.series, *index).is_none()
        };
        let hidden = |index: &usize| is_absent(cell(*index), ObservationStatus::Suppressed);
        let later = |index: &usize| *index > subject.latest;
        let at = |index: usize| self.grid.periods.get(index).copied();
        let parts: [(&str, Vec<Period>); 4] = [
            ("figure-missing-later", all().filter(later).filter(missing).filter_map(at).collect()),
            ("figure-missing-periods", self.lacking(subject)),
            (
                "figure-suppressed-later",
                all().filter(later).filter(hidden).filter_map(at).collect(),
            ),
            (
                "figure-suppressed-periods",
                all().filter(|i| !later(i)).filter(hidden).filter_map(at).collect(),
            ),
        ];
        for (key, periods) in parts {
            if !periods.is_empty() {
                let list = self.list_of(&periods, subject);
                said.push(say!(self, key, place = subject.name, periods = list));
            }
        }
        let key = match subject.point.status {
            ObservationStatus::Provisional => Some("figure-provisional-one"),
            ObservationStatus::Estimate => Some("figure-estimate-one"),
            ObservationStatus::Unreliable => Some("figure-unreliable-one"),
            _ => None,
        };
        if let Some(key) = key {
            said.push(say!(self, key, period = self.period(subject.latest)));
        }
        said.extend(self.forecast(subject));
        said
    }

    /// The last forecast beyond the latest value.
    fn forecast(&self, subject: &Subject) -> Option<String> {
        let mut drawn = self.grid.drawn(subject.series).rev();
        let (index, point) = drawn.find(|(_, p)| p.is_forecast())?;
        if index <= subject.latest {
            return None;
        }
        let (period, value) = (self.period(index), self.notation.short(point.value?));
        Some(say!(self, "figure-forecast-one", period, value))
    }
}

fn is_absent(point: Option<&Point>, status: ObservationStatus) -> bool {
    point.is_some_and(|p| !p.is_known() && p.status == status)
}
