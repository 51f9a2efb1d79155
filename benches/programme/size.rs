/// How large a programme is. What is not given follows from the number of indicators, in the
/// proportions of a programme that a city might have.
#[derive(Debug, Clone, clap::Args)]
pub struct Size {
    /// Indicators, each with a table of areas by years
    #[arg(long, default_value_t = 1000, value_name = "N")]
    pub indicators: usize,
    /// Areas in each table, the programme's own and the city among them
    #[arg(long, default_value_t = 12, value_name = "N", value_parser = at_least_two)]
    pub areas: usize,
    /// Years in each table, the last being 2025
    #[arg(long, default_value_t = 10, value_name = "N", value_parser = years)]
    pub years: usize,
    /// Words of prose on each page
    #[arg(long, default_value_t = 300, value_name = "N")]
    pub words: usize,
    /// Languages: 1 is Dutch, 2 is Dutch and English
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = languages)]
    pub languages: usize,
    /// Draw every indicator as lines; else some as bars and some as multiples
    #[arg(long)]
    pub lines: bool,
    /// Goals [default: one for every ten indicators]
    #[arg(long, value_name = "N")]
    goals: Option<usize>,
    /// Tracks
    #[arg(long, default_value_t = 3, value_name = "N")]
    tracks: usize,
    /// Action lines [default: one for every fifty indicators]
    #[arg(long, value_name = "N")]
    action_lines: Option<usize>,
    /// Interventions [default: one for every five indicators]
    #[arg(long, value_name = "N")]
    interventions: Option<usize>,
    /// Partners [default: one for every twenty indicators]
    #[arg(long, value_name = "N")]
    partners: Option<usize>,
    /// Funds [default: one for every hundred indicators]
    #[arg(long, value_name = "N")]
    funds: Option<usize>,
    /// Allocations [default: one for every five indicators]
    #[arg(long, value_name = "N")]
    allocations: Option<usize>,
    /// Documents [default: one for every ten indicators]
    #[arg(long, value_name = "N")]
    documents: Option<usize>,
    /// Commitments [default: one for every ten indicators]
    #[arg(long, value_name = "N")]
    commitments: Option<usize>,
}

impl Size {
    /// The same proportions around another number of indicators.
    pub fn with_indicators(&self, indicators: usize) -> Self {
        Self { indicators, ..self.clone() }
    }

    pub fn goals(&self) -> usize {
        self.share(self.goals, 10)
    }

    pub fn tracks(&self) -> usize {
        self.tracks.max(1)
    }

    pub fn action_lines(&self) -> usize {
        self.share(self.action_lines, 50)
    }

    pub fn interventions(&self) -> usize {
        self.share(self.interventions, 5)
    }

    pub fn partners(&self) -> usize {
        self.share(self.partners, 20)
    }

    pub fn funds(&self) -> usize {
        self.share(self.funds, 100)
    }

    pub fn allocations(&self) -> usize {
        self.share(self.allocations, 5)
    }

    pub fn documents(&self) -> usize {
        self.share(self.documents, 10)
    }

    pub fn commitments(&self) -> usize {
        self.share(self.commitments, 10)
    }

    /// At least one, since objects refer to each other.
    fn share(&self, given: Option<usize>, every: usize) -> usize {
        given.unwrap_or(self.indicators / every).max(1)
    }
}

fn at_least_two(text: &str) -> Result<usize, String> {
    within(text, 2, 500)
}

fn years(text: &str) -> Result<usize, String> {
    within(text, 2, 100)
}

fn languages(text: &str) -> Result<usize, String> {
    within(text, 1, 2)
}

fn within(text: &str, low: usize, high: usize) -> Result<usize, String> {
    match text.parse() {
        Ok(number) if (low..=high).contains(&number) => Ok(number),
        _ => Err(format!("give a whole number from {low} to {high}")),
    }
}
