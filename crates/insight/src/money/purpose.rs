use programme::model::{Fund, Intervention, Kind, ObjectRef, Programme, Reference, Subject};

/// What money is for, as readers are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    Programme,
    Object(ObjectRef),
    /// For no object in particular, of a fund for some areas only: of the funds for the same areas
    /// the first.
    AreasOf(ObjectRef),
}

impl Purpose {
    pub fn of(programme: &Programme, fund: ObjectRef, to: Subject) -> Self {
        if let Subject::Object(at) = to {
            return Self::Object(at);
        }
        let own = areas_of(programme, fund);
        if own.is_empty() || programme.settings.area.is_some_and(|area| own == [area]) {
            return Self::Programme;
        }
        let mut funds = programme.each::<Fund>().map(|(at, ..)| at);
        Self::AreasOf(funds.find(|at| areas_of(programme, *at) == own).unwrap_or(fund))
    }

    /// Money for an intervention is told under its own action line, never under those of `also_in`.
    pub(super) fn way(programme: &Programme, fund: ObjectRef, to: Subject) -> Self {
        match Self::of(programme, fund, to) {
            Self::Object(at) => {
                let line = programme.detail::<Intervention>(at).map(|found| found.action_line.to);
                Self::Object(line.unwrap_or(at))
            }
            other => other,
        }
    }

    /// The areas of the fund, where it is for these only.
    pub fn areas(self, programme: &Programme) -> Vec<ObjectRef> {
        match self {
            Self::AreasOf(fund) => areas_of(programme, fund),
            _ => Vec::new(),
        }
    }
}

/// The areas that an object is set in, each once, in the order of the register.
pub(super) fn areas_of(programme: &Programme, at: ObjectRef) -> Vec<ObjectRef> {
    let object = programme.object(at);
    let mut areas: Vec<ObjectRef> = match object.kind() {
        Kind::Area => vec![at],
        _ => object.common.areas.iter().map(|area: &Reference| area.to).collect(),
    };
    areas.sort_unstable();
    areas.dedup();
    areas
}
