/// Hands every kind to another macro: its variant, the type of its detail, its name, its folder,
/// and the file of `kinds/` in which it is told. In the order in which the programme tells its
/// story.
macro_rules! every_kind {
    ($with:ident) => {
        $with! {
            Track(Track), "track", "tracks", track;
            ActionLine(ActionLine), "action-line", "action-lines", action_line;
            Intervention(Box<Intervention>), "intervention", "interventions", intervention;
            Goal(Goal), "goal", "goals", goal;
            Indicator(Box<Indicator>), "indicator", "indicators", indicator;
            Area(Area), "area", "areas", area;
            Partner(Partner), "partner", "partners", partner;
            Fund(Fund), "fund", "funds", fund;
            Document(Box<Document>), "document", "documents", document;
            Commitment(Box<Commitment>), "commitment", "commitments", commitment;
            Update(Box<Update>), "update", "updates", update;
            Evaluation(Box<Evaluation>), "evaluation", "evaluations", evaluation;
            Story(Story), "story", "stories", story;
            Page(Page), "page", "pages", page;
        }
    };
}
pub(crate) use every_kind;

macro_rules! kind {
    ($($kind:ident($detail:ty), $name:literal, $folder:literal, $file:ident;)*) => {
        /// A kind of object: a folder of content, and the register of areas.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($kind),* }

        impl Kind {
            /// In the order in which the programme tells its story.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$kind),*];

            /// The English name in the singular, as `terms`, `menu` and `explain` use it:
            /// `action-line`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),* }
            }

            /// The folder in which its files stand: `action-lines`.
            pub fn folder(self) -> &'static str {
                match self { $(Self::$kind => $folder),* }
            }
        }
    };
}
every_kind!(kind);

impl Kind {
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.folder() == folder)
    }
}
