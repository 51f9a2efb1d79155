use super::prelude::*;

record! {
    /// What is to be different, and for whom.
    #[derive(Default)]
    Goal, "doel", "goal";

    level: Option<GoalLevel>,
        "Wat voor doel het is: impact (wat er in het leven verandert), outcome (wat er anders gaat) of output (wat er wordt geleverd).",
        "What sort of goal it is: impact (what changes in lives), outcome (what goes differently) or output (what is delivered).",
        "outcome";

    parent: Option<to::Goal> => PartOf,
        "Het grotere doel waar dit onder valt: een id uit goals/.",
        "The larger goal that this is part of: an id from goals/.",
        "kleinere-verschillen";

    topic: Option<Localised>,
        "Het thema, in een of twee woorden.",
        "The theme, in a word or two.",
        "veiligheid",
        "safety";

    statement: Option<Localised>,
        "Wat er anders zal zijn, en voor wie.",
        "What will be different, and for whom.",
        "In 2027 voelen minder bewoners van Noord zich onveilig.",
        "In 2027 fewer residents of Noord feel unsafe.";

    indicators: Vec<OrText<GoalIndicator>>,
        "De indicatoren die dit doel meten, met hun rol.",
        "The indicators that measure this goal, with their role.",
        "\n  - {indicator: onveiligheidsgevoel, role: headline}";

    decided_in: Option<to::Document> => Document,
        "Het besluit waarin het doel is vastgesteld: een id uit documents/.",
        "The decision that set the goal: an id from documents/.",
        "uitvoeringsprogramma";
}

words!(GoalLevel { Impact = "impact", Outcome = "outcome", Output = "output" });

words!(IndicatorRole { Headline = "headline", Supporting = "supporting", Context = "context" });

record! {
    /// An indicator with its role in a goal.
    GoalIndicator, "indicator van een doel", "indicator of a goal", once GoalIndicator::repeats;

    indicator: Needed<to::Indicator> => MeasuredBy,
        "De indicator: een id uit indicators/.",
        "The indicator: an id from indicators/.",
        "onveiligheidsgevoel";

    role: Option<IndicatorRole>,
        "Hoe zwaar hij telt: als hoofdcijfer, ter ondersteuning of als achtergrond. Noemt een doel geen hoofdcijfer, dan is elke indicator zonder rol er een.",
        "How much it counts: as the headline, in support or as context. Where a goal names no headline, every indicator without a role is one.",
        "headline";
}

impl GoalIndicator {
    fn repeats(&self, other: &Self) -> bool {
        self.indicator.to == other.indicator.to
    }
}

impl Goal {
    /// The indicators by which it is told where the goal stands: its headlines; where it names none, those to
    /// which it gives no role.
    pub fn headlines(&self) -> impl DoubleEndedIterator<Item = &GoalIndicator> {
        let role = self.headline_role();
        self.indicators.iter().filter(move |own| own.role == role)
    }

    /// The role of these.
    pub fn headline_role(&self) -> Option<IndicatorRole> {
        let headline = Some(IndicatorRole::Headline);
        self.indicators.iter().find(|own| own.role == headline).and(headline)
    }
}

pub const EXAMPLE: &str = "\
---
title: Meer bewoners voelen zich veilig in hun buurt
summary: Bewoners van Noord voelen zich net zo veilig als andere Groningers.
level: outcome
topic: veiligheid
statement: In 2027 voelen minder bewoners van Noord zich onveilig.
---
Waarom wij dit belangrijk vinden.
";
