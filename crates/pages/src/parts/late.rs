use insight::{LateReport, Lateness};
use locale::args;

use super::value;
use crate::book::scope::Scope;

/// Why a report should have been there.
pub fn why(scope: &Scope<'_>, report: &LateReport) -> String {
    match report.why {
        Lateness::Announced(date) => {
            scope.t_with("council-announced", args!(date = scope.locale().date(date)))
        }
        Lateness::Rhythm { every, latest } => {
            let every = value::frequency(scope, every);
            let period = scope.locale().period(latest);
            scope.t_with("council-rhythm", args!(every, period))
        }
        Lateness::Silence { since } => {
            scope.t_with("council-silence", args!(date = scope.locale().day(since)))
        }
    }
}
