use crate::facts::Facts;
use base::diagnostic::prelude::*;
use programme::model::{Aggregation, ChartForm, Measure, ObjectRef};

rule! {
    warning "too-many-lines"
    nl "een grafiek heeft te veel lijnen" en "a chart has too many lines"
    why nl "Meer dan zes lijnen in één grafiek zijn niet uit elkaar te houden, zeker niet zonder kleur. De tabel bij \
            de grafiek houdt alle gebieden. Kies de gebieden die het verhaal vertellen, of een andere vorm."
        en "More than six lines in one chart cannot be told apart, least of all without colour. The table beside the \
            chart keeps all areas. Choose the areas that tell the story, or another form."
    bad "chart:\n  type: line\n  areas: [paddepoel, beijum, vinkhuizen, lewenborg, indische-buurt, de-wijert, selwerd]"
    good "chart:\n  type: multiples\n  areas: [paddepoel, beijum, vinkhuizen, lewenborg, indische-buurt, de-wijert, selwerd]"

    pub fn report(span: Span, lines: usize) {
        nl "Deze indicator vraagt om een grafiek met {lines} lijnen; meer dan {MOST} zijn niet uit elkaar te houden."
        en "This indicator asks for a chart with {lines} lines; more than {MOST} cannot be told apart."
        hint nl "Kies bij “chart” de gebieden die het verhaal vertellen, of “type: multiples” voor een kleine \
                 grafiek per gebied."
             en "Choose the areas that tell the story under “chart”, or “type: multiples” for a small chart of each \
                 area."
    }
}

/// The most lines that a chart can show.
const MOST: usize = 6;

/// The most areas that have a small chart each; of more the program draws a few lines.
const MOST_SMALL: usize = 36;

/// Exempt: a form that has room for many areas, and a chart that leaves both its form and its areas
/// to the program and has room for them.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, object, indicator) in facts.indicators() {
        let chart = &indicator.chart;
        if chart.form.is_some_and(|form| form != ChartForm::Line) {
            continue;
        }
        let asked = match (chart.max_series, chart.areas.len()) {
            (Some(most), 0) => usize::from(most),
            (Some(most), areas) => usize::from(most).min(areas),
            (None, 0) if chart.form.is_none() && !is_beyond_small(facts, at) => continue,
            (None, 0) => facts.insight.measurements(at).map_or(0, |found| found.areas.len()),
            (None, areas) => areas,
        };
        if asked > MOST {
            bag.push(report(chart.span.unwrap_or(object.common.span), asked));
        }
    }
}

/// Whether more areas have a course than there can be small charts. Numbers that add up are drawn
/// for the area that is their sum.
fn is_beyond_small(facts: &Facts<'_, '_>, at: ObjectRef) -> bool {
    let Some(found) = facts.insight.measurements(at) else {
        return false;
    };
    let is_sum = matches!(found.indicator.measure, Some(Measure::Count | Measure::Amount))
        && matches!(found.indicator.aggregation, None | Some(Aggregation::Sum));
    let with_course = found.areas.iter().filter(|own| own.estimates.len() > 1);
    !is_sum && with_course.count() > MOST_SMALL
}
