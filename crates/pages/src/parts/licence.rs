use programme::model::Indicator;

use crate::book::scope::Scope;

/// Under which terms the figures of an indicator may be used, or that it is not known.
pub fn licence(scope: &Scope<'_>, found: &Indicator) -> String {
    let told = insight::licence(scope.book.programme, found).map(str::to_owned);
    told.unwrap_or_else(|| scope.t("licence-unknown"))
}
