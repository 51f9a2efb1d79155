//! `targets.csv`: what an indicator should become.

use super::prelude::*;

record! {
    /// A row of `targets.csv`.
    Target, "streefwaarde", "target";

    id: Needed<OwnId>,
        "Een naam voor de rij, die in deze tabel één keer voorkomt.",
        "A name for the row that occurs once in this table.",
        "onveiligheid-2027";

    indicator: Needed<to::Indicator>,
        "De indicator: een id uit indicators/.",
        "The indicator: an id from indicators/.",
        "onveiligheidsgevoel";

    goal: IfNamed<to::Goal>,
        "Het doel waar de streefwaarde bij hoort: een id uit goals/.",
        "The goal that the target belongs to: an id from goals/.",
        "veilig-in-de-buurt";

    area: IfNamed<Place>,
        "Het gebied: een id uit areas.csv; leeg is het gebied van het programma.",
        "The area: an id from areas.csv; empty is the programme's area.",
        "groningen-noord";

    period: OrBlank<Period>,
        "Wanneer de waarde bereikt moet zijn; leeg is zonder einddatum.",
        "When the value must have been reached; empty is without a date.",
        "2027";

    value: Option<Decimal>,
        "De waarde.",
        "The value.",
        "22.0";

    low: Option<Decimal>,
        "De ondergrens van een bandbreedte.",
        "The lower end of a range.",
        "20";

    high: Option<Decimal>,
        "De bovengrens van een bandbreedte.",
        "The upper end of a range.",
        "24";

    kind: OrDefault<TargetKind>,
        "Hoe de waarde is bedoeld; leeg is absolute: de waarde zelf.",
        "How the value is meant; empty is absolute: the value itself.",
        "absolute";

    reference_area: IfNamed<Place>,
        "Het gebied waarmee bij gap-to-reference wordt vergeleken.",
        "The area that gap-to-reference compares with.",
        "groningen";

    decided_on: Option<Past<Date>>,
        "Wanneer de streefwaarde is vastgesteld.",
        "When the target was set.",
        "2024-07-04";

    document: Option<to::Document>,
        "Het besluit: een id uit documents/.",
        "The decision: an id from documents/.",
        "uitvoeringsprogramma";

    /// The row (by its place in `Programme::targets`) that this one replaces.
    supersedes: OtherRow,
        "De rij waar deze voor in de plaats komt: een id uit deze tabel.",
        "The row that this one replaces: an id from this table.",
        "onveiligheid-2027-oud";

    reason: Option<Localised>,
        "Waarom deze waarde.",
        "Why this value.",
        "Even laag als in de hele stad.",
        "As low as in the whole city.";

    baseline_period: Option<Period>,
        "De periode vanwaar deze weg begint; leeg is de nulmeting van de indicator.",
        "The period from which this way begins; empty is the baseline of the indicator.",
        "2022";

    path: Option<TargetPath>,
        "De weg die wordt verwacht; leeg is wat de indicator zegt.",
        "The way that is expected; empty is what the indicator says.",
        "linear";

    + /// The part that it is for: one value for each of the indicator's `breakdowns`, in their
    /// order; none = total.
    by: Box<[Option<Box<str>>]> = |_, _, _| Box::default();
    + /// Set where a later row replaces this one.
    superseded: bool = |_, _, _| false;
    + span: Span = |_, span, _| span;
}

words!(
    #[derive(Default)]
    TargetKind {
        #[default]
        Absolute = "absolute",
        ChangeFromBaseline = "change-from-baseline",
        RelativeChange = "relative-change",
        GapToReference = "gap-to-reference",
        Maintain = "maintain",
        DirectionOnly = "direction-only",
    }
);

words!(
    /// The way that is expected from a baseline to a target: as much every year, or the same
    /// percentage.
    #[derive(Default)]
    TargetPath {
        #[default]
        Linear = "linear",
        Compound = "compound",
    }
);

impl Target {
    /// Whether it is for no part of a breakdown.
    pub fn is_of_total(&self) -> bool {
        self.by.iter().all(Option::is_none)
    }
}

impl TargetKind {
    /// Whether it is a number that is to be reached.
    pub fn is_number(self) -> bool {
        !matches!(self, Self::Maintain | Self::DirectionOnly)
    }
}
