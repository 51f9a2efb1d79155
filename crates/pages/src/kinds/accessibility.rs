use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::view::Section;

pub static PAGE: PageKind = PageKind {
    footer: Some(15),
    parts: &[
        Part::whole("statement", |scope| statement(scope).into()),
        Part::whole("how", |scope| scope.told("hoe", "accessibility-how").into()),
        Part::whole("report", |scope| scope.told("melden", "accessibility-report").into()),
    ],
    ..PageKind::named("accessibility")
};

/// What readers can expect of access, and where the official statement is.
fn statement(scope: &Scope<'_>) -> Section {
    let mut links = Vec::new();
    if let Some(statement) = scope.settings().accessibility.as_ref()
        && let Some(url) = &statement.statement_url
    {
        let text = statement
            .label
            .as_ref()
            .map_or_else(|| scope.t("accessibility-statement").into(), |l| scope.say(l));
        let mut link = scope.outside(url, text);
        link.note = statement.date.map(|date| scope.locale().day(date).into());
        links.push(link);
    }
    let intro = links.is_empty().then(|| scope.t("accessibility-no-statement"));
    scope.section("verklaring", "accessibility-statement", links).with_intro(intro)
}
