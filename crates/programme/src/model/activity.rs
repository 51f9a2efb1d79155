use base::diagnostic::Span;
use base::value::{Date, PartialDate};

use super::{Localised, Reference};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Track {
    pub goals: Vec<Reference>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ActionLine {
    pub track: Reference,
    pub goals: Vec<Reference>,
    pub topic: Option<Localised>,
    pub start: Option<PartialDate>,
    pub end: Option<PartialDate>,
    pub status: Option<Status>,
    pub milestones: Vec<Milestone>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Intervention {
    pub action_line: Reference,
    /// Shown there too; its money is never counted twice.
    pub also_in: Vec<Reference>,
    /// project, facility, service, subsidy, regulation or investment.
    pub kind: Option<&'static str>,
    pub target_group: Option<Localised>,
    pub status: Option<Status>,
    pub start_planned: Option<PartialDate>,
    pub start_actual: Option<PartialDate>,
    pub end_planned: Option<PartialDate>,
    pub end_actual: Option<PartialDate>,
    pub contributes: Vec<Contribution>,
    pub goals: Vec<Reference>,
    pub indicators: Vec<Reference>,
    pub milestones: Vec<Milestone>,
    pub depends_on: Vec<Reference>,
    pub lived_experience: Option<LivedExperience>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Planned,
    Running,
    Scaling,
    Finishing,
    Closed,
    Cancelled,
    Suspended,
}

impl Status {
    pub const WORDS: &'static [&'static str] = &[
        "planned",
        "running",
        "scaling",
        "finishing",
        "closed",
        "cancelled",
        "suspended",
    ];

    pub fn from_word(word: &str) -> Option<Self> {
        const ALL: [Status; 7] = [
            Status::Planned,
            Status::Running,
            Status::Scaling,
            Status::Finishing,
            Status::Closed,
            Status::Cancelled,
            Status::Suspended,
        ];
        ALL.into_iter().find(|status| status.word() == word)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Running => "running",
            Self::Scaling => "scaling",
            Self::Finishing => "finishing",
            Self::Closed => "closed",
            Self::Cancelled => "cancelled",
            Self::Suspended => "suspended",
        }
    }
}

/// How an intervention is meant to help a goal; a line of the contribution network.
#[derive(Debug, Clone, PartialEq)]
pub struct Contribution {
    pub goal: Reference,
    /// 1 (small) to 3 (decisive).
    pub strength: Option<u8>,
    pub rationale: Option<Localised>,
    pub assumption: Option<Localised>,
    pub evidence: Option<EvidenceLevel>,
    pub documents: Vec<Reference>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceLevel {
    None,
    Practice,
    Research,
    Proven,
}

impl EvidenceLevel {
    pub const WORDS: &'static [&'static str] = &["none", "practice", "research", "proven"];

    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "none" => Self::None,
            "practice" => Self::Practice,
            "research" => Self::Research,
            "proven" => Self::Proven,
            _ => return None,
        })
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Practice => "practice",
            Self::Research => "research",
            Self::Proven => "proven",
        }
    }
}

/// A moment to reach; its state is derived from its dates.
#[derive(Debug, Clone, PartialEq)]
pub struct Milestone {
    pub id: Box<str>,
    pub title: Localised,
    pub planned: Option<PartialDate>,
    pub forecast: Option<PartialDate>,
    pub actual: Option<PartialDate>,
    pub note: Option<Localised>,
    pub span: Span,
}

impl Milestone {
    /// The day on which it was reached, or else is expected.
    pub fn expected(&self) -> Option<Date> {
        self.actual
            .or(self.forecast)
            .or(self.planned)
            .map(PartialDate::last)
    }
}

/// How residents' experience is used: level none, informed, consulted, co-designed or
/// resident-led.
#[derive(Debug, Clone, PartialEq)]
pub struct LivedExperience {
    pub level: Option<&'static str>,
    pub how: Option<Localised>,
}
