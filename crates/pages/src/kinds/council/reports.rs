use insight::LateReport;
use locale::args;
use programme::model::{Evaluation, Kind, Update};

use super::{block, column};
use crate::book::scope::Scope;
use crate::parts::late;
use crate::view::{LedgerRow, Section};

/// Updates, evaluations and figures that should have been there, and how old the newest update is.
pub fn section(scope: &Scope<'_>) -> Option<Section> {
    let programme = scope.book.programme;
    let kinds = [Kind::Update, Kind::Evaluation, Kind::Indicator];
    if kinds.into_iter().all(|kind| programme.of_kind(kind).next().is_none()) {
        return None;
    }
    let late = scope.book.insight.late_reports();
    let mut said = vec![newest_update(scope)];
    said.push(scope.t_with("council-reports-late", args!(count = late.len())));
    let undated = programme
        .each::<Evaluation>()
        .filter(|(.., found)| found.published.is_none() && found.planned.is_none())
        .count();
    if undated > 0 {
        said.push(scope.t_with("council-evaluations-undated", args!(undated)));
    }
    let rows = late.iter().map(|report| row(scope, report)).collect();
    let head = vec![column(scope, "council-report"), column(scope, "council-why-late")];
    let table = ("council-reports-caption", head);
    Some(block(scope, ["rapporten", "council-reports"], said, table, rows))
}

/// How old it is.
fn newest_update(scope: &Scope<'_>) -> String {
    let dates = scope.book.programme.each::<Update>().map(|(.., update)| update.date);
    let Some(date) = dates.max() else {
        return scope.t("process-no-update");
    };
    let today = scope.book.today;
    let months = (i32::from(today.year()) - i32::from(date.year())) * 12 + i32::from(today.month())
        - i32::from(date.month())
        - i32::from(today.day() < date.day());
    let months = usize::try_from(months).unwrap_or(0);
    scope.t_with("council-newest-update", args!(date = scope.locale().day(date), months))
}

fn row(scope: &Scope<'_>, report: &LateReport) -> LedgerRow {
    let mut link = scope.short_link(report.of);
    link.kind = Some(scope.noun(report.of));
    LedgerRow::new(link, vec![vec![late::why(scope, report).into()]])
}
