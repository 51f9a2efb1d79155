//! The quality of an indicator as four questions, each answered by what its editors wrote.
//!
//! They are the questions that auditors ask of indicators (Algemene Rekenkamer, *Staat van de
//! beleidsinformatie*; the RACER criteria of the European Commission's *Better Regulation Toolbox*,
//! tool 43): is it well formulated, reliable, relevant and understandable? There is no score: what
//! is missing is named, and a reader can judge what that means.

use base::value::Date;
use programme::model::{
    Goal, Indicator, IndicatorRole, Lang, Measure, ObjectRef, Observation, Polarity, Programme,
    RelationKind,
};

use super::{freshness, hard};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum QualityQuestion {
    WellFormulated,
    Reliable,
    Relevant,
    Understandable,
}

/// Something that an indicator lacks, by what its editors could add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum QualityGap {
    Definition,
    Population,
    /// For numbers.
    Unit,
    /// For an ordinal indicator: what its codes mean.
    Scale,
    Polarity,
    /// For the polarity `range`: where the good range lies.
    GoodRange,
    Source,
    Method,
    /// There is no figure at all.
    Figures,
    /// For what may come from a sample: how many answered, or an interval, nowhere in the table.
    Uncertainty,
    Limitations,
    Frequency,
    /// The newest figure is too old for how often it should come.
    FreshFigures,
    /// No goal or intervention is followed by it.
    Goal,
    Target,
    Baseline,
    /// The baseline names a period in which no area has a value.
    BaselineValue,
    Question,
    Summary,
    /// The summary is very hard to read, or its sentences are long.
    PlainSummary,
}

/// The answer to one question: nothing missing is yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QualityAnswer {
    pub question: QualityQuestion,
    pub missing: Vec<QualityGap>,
}

impl QualityAnswer {
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty()
    }
}

/// The four answers on an indicator, in the order of the questions.
pub(crate) fn quality(
    programme: &Programme,
    at: ObjectRef,
    indicator: &Indicator,
    has_target: bool,
    today: Date,
) -> [QualityAnswer; 4] {
    let answer = |question, gaps: &[(bool, QualityGap)]| QualityAnswer {
        question,
        missing: gaps.iter().filter(|gap| gap.0).map(|gap| gap.1).collect(),
    };
    [
        answer(QualityQuestion::WellFormulated, &formulated(indicator)),
        answer(QualityQuestion::Reliable, &reliable(programme, indicator, today)),
        answer(QualityQuestion::Relevant, &relevant(programme, at, indicator, has_target)),
        answer(QualityQuestion::Understandable, &understandable(programme, at, indicator)),
    ]
}

fn formulated(indicator: &Indicator) -> [(bool, QualityGap); 6] {
    let is_words = matches!(indicator.measure, Some(Measure::Ordinal | Measure::Qualitative));
    let is_range = indicator.polarity == Some(Polarity::Range);
    [
        (indicator.definition.is_none(), QualityGap::Definition),
        (indicator.population.is_none(), QualityGap::Population),
        (!is_words && indicator.unit.is_none(), QualityGap::Unit),
        (
            indicator.measure == Some(Measure::Ordinal) && indicator.scale.is_empty(),
            QualityGap::Scale,
        ),
        (indicator.polarity.is_none(), QualityGap::Polarity),
        (is_range && indicator.good_range.is_none(), QualityGap::GoodRange),
    ]
}

fn reliable(programme: &Programme, indicator: &Indicator, today: Date) -> [(bool, QualityGap); 7] {
    let fresh = freshness(indicator, today);
    // Counts and amounts are registered; the rest may be asked of a part of the people.
    let may_be_sample =
        matches!(indicator.measure, Some(Measure::Percentage | Measure::Score | Measure::Ordinal));
    let tells = |row: &Observation| {
        row.n.is_some() || row.denominator.is_some() || row.lower.zip(row.upper).is_some()
    };
    let is_told = indicator.observations.iter().any(tells);
    [
        (programme.sources(indicator).is_empty(), QualityGap::Source),
        // How a figure is worked out from two others is told by itself.
        (indicator.method.is_none() && indicator.derive.is_none(), QualityGap::Method),
        (fresh.is_none(), QualityGap::Figures),
        (may_be_sample && fresh.is_some() && !is_told, QualityGap::Uncertainty),
        (indicator.limitations.is_none(), QualityGap::Limitations),
        (indicator.frequency.is_none(), QualityGap::Frequency),
        (fresh.is_some_and(|fresh| fresh.outdated), QualityGap::FreshFigures),
    ]
}

/// Whether an indicator should have a target: not where neither way is better, where it is in words,
/// or where every goal that names it calls it context.
pub fn wants_target(programme: &Programme, at: ObjectRef, indicator: &Indicator) -> bool {
    indicator.measure != Some(Measure::Qualitative)
        && indicator.polarity != Some(Polarity::None)
        && !is_context(programme, at)
}

/// What is told in words has no distance from a baseline.
fn relevant(
    programme: &Programme,
    at: ObjectRef,
    indicator: &Indicator,
    has_target: bool,
) -> [(bool, QualityGap); 4] {
    let mut lines = programme.incoming(at).iter();
    let is_followed = lines.any(|line| line.kind == RelationKind::MeasuredBy);
    let is_words = indicator.measure == Some(Measure::Qualitative);
    let baseline = indicator.baseline.as_ref().map(|baseline| baseline.period);
    let has_value = |period| {
        let mut rows = indicator.observations.iter();
        rows.any(|row| row.period == period && row.is_known())
    };
    [
        (!is_followed, QualityGap::Goal),
        (!is_words && !has_target, QualityGap::Target),
        (!is_words && baseline.is_none(), QualityGap::Baseline),
        (baseline.is_some_and(|period| !has_value(period)), QualityGap::BaselineValue),
    ]
}

/// Whether every goal that names it calls it context.
fn is_context(programme: &Programme, at: ObjectRef) -> bool {
    let goals = programme.incoming(at).iter().filter_map(|line| {
        let goal: &Goal = programme.detail(line.from)?;
        goal.indicators.iter().find(|i| i.indicator.to == at)
    });
    let roles: Vec<Option<IndicatorRole>> = goals.map(|named| named.role).collect();
    let context = Some(IndicatorRole::Context);
    !roles.is_empty() && roles.iter().all(|role| *role == context)
}

fn understandable(
    programme: &Programme,
    at: ObjectRef,
    indicator: &Indicator,
) -> [(bool, QualityGap); 3] {
    let summary = programme.object(at).common.summary.as_ref();
    let language = programme.settings.tag(Lang::DEFAULT);
    let is_hard = summary.is_some_and(|text| hard(text.original(), language).is_some());
    [
        (indicator.question.is_none(), QualityGap::Question),
        (summary.is_none(), QualityGap::Summary),
        (is_hard, QualityGap::PlainSummary),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Insight;
    use crate::tests::{programme, today};

    fn gaps(front: &str, table: &str, goal: &str) -> Vec<QualityGap> {
        let programme = programme(&[
            ("goals/g.md", &format!("---\ntitle: G\n{goal}\n---\n")),
            ("indicators/i.md", &format!("---\ntitle: I\n{front}\n---\n")),
            ("indicators/i.csv", &format!("period,value,n\n{table}")),
        ]);
        let insight = Insight::new(&programme, today());
        let found = insight.quality(programme.get("i").unwrap()).unwrap();
        found.iter().flat_map(|answer| answer.missing.clone()).collect()
    }

    #[test]
    fn what_is_missing_is_named() {
        use QualityGap::*;
        let found = gaps("measure: percentage\nfrequency: yearly", "2020,5,\n", "");
        let expected = [
            Definition,
            Population,
            Unit,
            Polarity,
            Source,
            Method,
            Uncertainty,
            Limitations,
            FreshFigures,
            Goal,
            Target,
            Baseline,
            Question,
            Summary,
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn an_indicator_with_everything_lacks_only_its_target() {
        let front = "measure: percentage\nunit: procent\npolarity: none\ndefinition: d\npopulation: p\nmethod: m\nlimitations: l\nsource: {organisation: o}\nfrequency: yearly\nbaseline: {period: 2025}\nquestion: q?\nsummary: Kort en goed.";
        assert_eq!(gaps(front, "2025,5,100\n", "indicators: [i]"), [QualityGap::Target]);
    }

    #[test]
    fn a_baseline_without_a_value_and_a_range_without_ends_are_gaps() {
        let found = gaps(
            "measure: count\npolarity: range\nbaseline: {period: 2019}",
            "2025,5,\n",
            "indicators: [{indicator: i, role: context}]",
        );
        assert!(found.contains(&QualityGap::BaselineValue));
        assert!(found.contains(&QualityGap::GoodRange));
        // Context or not, without a target nobody can say whether it is what was wanted.
        assert!(found.contains(&QualityGap::Target));
        assert!(!found.contains(&QualityGap::Uncertainty));
    }
}
