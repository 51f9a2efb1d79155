use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;
use programme::model::{IndicatorRole, Measure, ObjectRef, Polarity};
use std::collections::BTreeMap;

use crate::facts::Facts;

pub static RULE: Rule = Rule {
    code: "indicator-without-target",
    severity: Severity::Warning,
    title: Words {
        nl: "een indicator heeft geen streefwaarde",
        en: "an indicator has no target",
    },
    why: Words {
        nl: "Zonder streefwaarde weet niemand wanneer het genoeg is. Een streefwaarde is een rij in \
             `targets.csv`. Een cijfer waarvan geen kant beter is, of dat alleen achtergrond is bij een doel, \
             heeft er geen nodig.",
        en: "Without a target nobody knows when it is enough. A target is a row of `targets.csv`. A figure of \
             which neither way is better, or that is only context for a goal, needs none.",
    },
    bad: "targets.csv zonder een rij voor onveiligheidsgevoel",
    good: "id,indicator,goal,area,period,value\nveilig-2027,onveiligheidsgevoel,veilig-in-de-buurt,groningen-noord,2027,20",
};

/// Exempt: polarity `none`, a qualitative indicator, and one whose every goal calls it `context`.
pub fn check(facts: &Facts<'_>, bag: &mut Bag) {
    let mut roles: BTreeMap<ObjectRef, bool> = BTreeMap::new();
    for named in facts.goals().flat_map(|(_, _, goal)| &goal.indicators) {
        let only_context = roles.entry(named.indicator.to).or_insert(true);
        *only_context &= named.role == Some(IndicatorRole::Context);
    }
    for (at, object, indicator) in facts.indicators() {
        let aimless = indicator.polarity == Some(Polarity::None)
            || indicator.measure == Some(Measure::Qualitative)
            || roles.get(&at) == Some(&true);
        if !aimless && facts.targets_of(at).is_empty() {
            bag.push(report(object.common.span));
        }
    }
}

pub fn report(span: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze indicator heeft geen streefwaarde.",
            "This indicator has no target."
        ),
    )
    .hint(text!(
        "Zet in targets.csv een rij met de waarde en het jaar dat het programma wil bereiken; is er geen goede kant, schrijf dan “polarity: none”.",
        "Put a row into targets.csv with the value and the year that the programme wants to reach; where neither way is better, write “polarity: none”."
    ))
}
