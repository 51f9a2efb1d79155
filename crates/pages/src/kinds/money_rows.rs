//! The page of every row: what each number elsewhere leads to, and from which each row leads to its
//! fund, its goals and its decision.

use crate::book::scope::Scope;
use crate::parts::money::moved;
use crate::parts::money::rows::{self, Group, Head, Layout, by_fund, ledger};
use crate::view::{Content, Section};

pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let book = scope.book;
    let mut sections = Vec::new();
    let parts = Group::whole(book.insight.money().rows());
    if !parts.is_empty() {
        let layout = Layout {
            head: Head::Subject,
            with_stage: true,
            with_goals: true,
            is_register: true,
        };
        let groups: Vec<rows::Group<'_>> = by_fund(scope, parts);
        let caption = scope.t("money-caption");
        sections.push(Section {
            id: "bedragen".into(),
            title: scope.t("money-rows-by-fund"),
            intro: None,
            content: Content::Ledger {
                ledger: ledger(scope, caption, &groups, layout),
            },
        });
    }
    let transactions: Vec<_> = book.programme.transactions.iter().collect();
    sections.extend(moved::section(scope, &transactions, moved::By::Fund));
    sections
}
