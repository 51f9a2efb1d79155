/// A kind of object: a folder of content, and the register of areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Track,
    ActionLine,
    Intervention,
    Goal,
    Indicator,
    Area,
    Partner,
    Fund,
    Document,
    Commitment,
    Update,
    Evaluation,
    Story,
    Page,
}

impl Kind {
    /// In the order in which the programme tells its story.
    pub const ALL: [Self; 14] = [
        Self::Track,
        Self::ActionLine,
        Self::Intervention,
        Self::Goal,
        Self::Indicator,
        Self::Area,
        Self::Partner,
        Self::Fund,
        Self::Document,
        Self::Commitment,
        Self::Update,
        Self::Evaluation,
        Self::Story,
        Self::Page,
    ];

    /// The English name in the singular, as `terms`, `menu` and `explain` use it: `action-line`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Track => "track",
            Self::ActionLine => "action-line",
            Self::Intervention => "intervention",
            Self::Goal => "goal",
            Self::Indicator => "indicator",
            Self::Area => "area",
            Self::Partner => "partner",
            Self::Fund => "fund",
            Self::Document => "document",
            Self::Commitment => "commitment",
            Self::Update => "update",
            Self::Evaluation => "evaluation",
            Self::Story => "story",
            Self::Page => "page",
        }
    }

    /// The folder in which its files stand: `action-lines`.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Track => "tracks",
            Self::ActionLine => "action-lines",
            Self::Intervention => "interventions",
            Self::Goal => "goals",
            Self::Indicator => "indicators",
            Self::Area => "areas",
            Self::Partner => "partners",
            Self::Fund => "funds",
            Self::Document => "documents",
            Self::Commitment => "commitments",
            Self::Update => "updates",
            Self::Evaluation => "evaluations",
            Self::Story => "stories",
            Self::Page => "pages",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.folder() == folder)
    }
}
