//! `indicators/<id>.csv`: the values of an indicator.

use super::prelude::*;

record! {
    /// A row of an indicator's table.
    Observation, "waarneming", "observation";

    /// None where the table names no area and the programme has none: the whole programme.
    area: Option<Place>,
        "Het gebied: een id uit areas.csv; leeg is het gebied van het programma.",
        "The area: an id from areas.csv; empty is the programme's area.",
        "selwerd";

    period: Needed<Period>,
        "De periode waar de waarde over gaat.",
        "The period that the value is about.",
        "2023";

    value: OrBlank<Decimal>,
        "De waarde; leeg als zij ontbreekt. Bij een schaal een code, bij woorden de woorden.",
        "The value; empty where it is missing. A code for a scale, the words for words.",
        "25.5";

    lower: Option<Decimal>,
        "De ondergrens van de onzekerheid.",
        "The lower end of the uncertainty.",
        "23.2";

    upper: Option<Decimal>,
        "De bovengrens van de onzekerheid.",
        "The upper end of the uncertainty.",
        "27.8";

    numerator: Option<Decimal>,
        "De teller van een verhouding.",
        "The numerator of a rate.",
        "284";

    denominator: Option<Decimal>,
        "De noemer van een verhouding.",
        "The denominator of a rate.",
        "6210";

    n: Option<Count<u64>>,
        "Het aantal antwoorden waarop de waarde berust.",
        "The number of answers that the value rests on.",
        "1488";

    status: OrDefault<ObservationStatus>,
        "Hoe vast de waarde is: definitief, voorlopig, schatting, verwachting, afgeschermd, ontbrekend, niet van toepassing of weinig betrouwbaar. Bij `break` is er voor dit gebied vanaf hier anders gemeten.",
        "How firm the value is: final, provisional, estimate, forecast, suppressed, missing, not applicable or unreliable. With `break` this area was measured in another way from here on.",
        "final";

    published: Option<PartialDate>,
        "Wanneer de waarde verscheen; de nieuwste geldt, de oudere blijven staan.",
        "When the value appeared; the newest holds, the older ones stay.",
        "2024-03";

    note: Option<Note>,
        "Een toelichting.",
        "An explanation.",
        "te weinig antwoorden",
        "too few answers";

    + /// The code of an ordinal value, or the words of a qualitative one.
    word: Option<Box<str>> = |_, _, _| None;
    + /// One value for each `by_<dimension>` column, in the order of `breakdowns`; none = total.
    by: Box<[Option<Box<str>>]> = |_, _, _| Box::default();
    + /// The row in its table.
    span: Span = |_, span, _| span;
}

words!(
    #[derive(Default)]
    ObservationStatus {
        Final = "final",
        Provisional = "provisional",
        Estimate = "estimate",
        Forecast = "forecast",
        Suppressed = "suppressed",
        #[default]
        Missing = "missing",
        NotApplicable = "not-applicable",
        Unreliable = "unreliable",
        /// The definition changes here, for this area.
        Break = "break",
    }
);

impl ObservationStatus {
    /// The less firm of two: as firm is what follows from two values.
    #[must_use]
    pub fn less_firm(self, other: Self) -> Self {
        if self.doubt() > other.doubt() { self } else { other }
    }

    fn doubt(self) -> u8 {
        match self {
            Self::Forecast => 5,
            // What lies across a break would be held against what it cannot be compared with.
            Self::Break => 4,
            Self::Unreliable => 3,
            Self::Estimate => 2,
            Self::Provisional => 1,
            Self::Final | Self::Suppressed | Self::Missing | Self::NotApplicable => 0,
        }
    }
}

impl Observation {
    /// Whether there is a value, or words in its place.
    pub fn is_known(&self) -> bool {
        self.value.is_some() || self.word.is_some()
    }

    /// Whether both are of one area, period and part; their publications may differ.
    pub fn is_of_same_cell(&self, other: &Self) -> bool {
        (self.area, self.period, &self.by) == (other.area, other.period, &other.by)
    }

    /// Whether it is of no breakdown.
    pub fn is_total(&self) -> bool {
        self.by.iter().all(Option::is_none)
    }

    pub fn is_forecast(&self) -> bool {
        self.status == ObservationStatus::Forecast
    }

    /// Whether what stands here and later cannot be compared with what stood before.
    pub fn is_break(&self) -> bool {
        self.status == ObservationStatus::Break
    }
}

item! {
    /// An explanation, which few rows have: a table has many.
    Note: Type::Prose => Box<Localised>, |entry, builder| {
        Localised::read(entry, builder).map(Box::new)
    }
}
