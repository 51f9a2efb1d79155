use std::collections::BTreeSet;

/// What contributes to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// Unique on its page.
    pub id: String,
    /// For the headline: the programme, a track or a goal.
    pub title: String,
    /// What an effort and a goal are called, within a sentence: `interventie`, `doel`.
    pub terms: [String; 2],
    pub efforts: Vec<Effort>,
    pub goals: Vec<Goal>,
    pub contributions: Vec<Contribution>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effort {
    pub name: String,
    /// With which others it is drawn as one where there are many: its action line.
    pub group: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    pub name: String,
    /// The goal that it serves, by its place among the goals.
    pub parent: Option<usize>,
}

/// By the places of its effort and its goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    pub effort: usize,
    pub goal: usize,
    /// None where nobody has said.
    pub strength: Option<Strength>,
    pub evidence: Option<Evidence>,
    pub assumption: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    Small,
    Clear,
    Decisive,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    None,
    Practice,
    Research,
    Proven,
}

impl Network {
    pub fn goal(&self, place: usize) -> &str {
        self.goals.get(place).map_or("", |goal| goal.name.as_str())
    }

    pub fn effort(&self, place: usize) -> &str {
        let effort = self.efforts.get(place);
        effort.map_or("", |effort| effort.name.as_str())
    }

    /// Whether it was said of any contribution how strong it is.
    pub fn has_strength(&self) -> bool {
        self.contributions.iter().any(|contribution| contribution.strength.is_some())
    }

    /// Whether it was said of any on what evidence that rests.
    pub fn has_evidence(&self) -> bool {
        self.contributions.iter().any(|contribution| contribution.evidence.is_some())
    }

    /// The efforts that contribute to no goal, by their places.
    pub fn idle_efforts(&self) -> Vec<usize> {
        let busy: BTreeSet<usize> = self.contributions.iter().map(|c| c.effort).collect();
        let all = 0..self.efforts.len();
        all.filter(|effort| !busy.contains(effort)).collect()
    }
}
