//! What was made of single files before, so that only what changed is resolved again.
//!
//! Only what was without a remark is kept: a remark may name places in other files, which move.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base::diagnostic::{Bag, FileId, Span};
use base::value::{Date, SplitYear};

use crate::find::files::Files;
use crate::find::ids::Register;
use crate::find::observations::Resolved;
use crate::find::places::Places;
use crate::find::targets::Own;
use crate::kinds::Detailed;
use crate::model::{Indicator, Measure, Object, ObjectRef, Target};
use crate::read::content::{Document, ObservationTable, Rows};

/// The last resolve, for the next one.
#[derive(Debug, Default)]
pub struct Before {
    world: Option<World>,
    pub(crate) objects: BTreeMap<FileId, Arc<ObjectWas>>,
    pub(crate) tables: BTreeMap<FileId, Arc<TableWas>>,
    pub(crate) targets: Option<TargetsWas>,
}

/// What anything may depend on beside its own file.
#[derive(Debug)]
pub struct World {
    pub register: Register,
    pub files: Files,
    pub places: Places,
    /// The programme's own area.
    pub own: Option<ObjectRef>,
    pub date: Date,
    pub drafts: bool,
}

/// What was made of a file.
#[derive(Debug)]
pub(crate) struct ObjectWas {
    pub document: Arc<Document>,
    pub at: ObjectRef,
    pub made: Made,
}

/// What was made of a table and the front matter that it belongs to.
#[derive(Debug)]
pub(crate) struct TableWas {
    pub table: Arc<ObservationTable>,
    pub front: Indicator,
    pub is_kept: bool,
    pub resolved: Resolved,
}

/// What was made of the table of targets.
#[derive(Debug)]
pub(crate) struct TargetsWas {
    pub from: TargetsFrom,
    pub made: Arc<[Target]>,
}

/// What targets rest on beside the world and its places, where none is for a part of a breakdown.
#[derive(Debug)]
pub(crate) struct TargetsFrom {
    rows: Rows,
    own: Own,
    /// Of each indicator how it counts years, what it measures and how many breakdowns it has.
    indicators: Vec<(Option<SplitYear>, Option<Measure>, usize)>,
}

/// An object, and what came to light when it was made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Made {
    pub object: Option<Object>,
    pub bag: Bag,
    pub left_out: Vec<(Box<str>, Span)>,
    pub used: BTreeSet<usize>,
}

impl Before {
    /// Forgets everything where an id, a file or the day is not what it was.
    pub(crate) fn in_world(
        &mut self,
        register: &Register,
        files: &Files,
        date: Date,
        drafts: bool,
    ) {
        let is_same = self.world.as_ref().is_some_and(|world| {
            (world.date, world.drafts) == (date, drafts)
                && world.files == *files
                && world.register.says_the_same(register)
        });
        if !is_same {
            *self = Self::default();
        }
    }

    /// Forgets the tables and the targets where an area is not what it was.
    pub(crate) fn in_places(&mut self, places: &Places, own: Option<ObjectRef>) {
        let is_same =
            self.world.as_ref().is_some_and(|world| world.own == own && world.places == *places);
        if !is_same {
            self.tables.clear();
            self.targets = None;
        }
    }

    /// Remembers how everything was.
    pub(crate) fn keep(&mut self, world: World) {
        self.world = Some(world);
    }
}

impl ObjectWas {
    pub fn is_of(&self, document: &Arc<Document>, at: ObjectRef) -> bool {
        self.at == at && Arc::ptr_eq(&self.document, document)
    }
}

impl TableWas {
    pub fn is_of(&self, table: &Arc<ObservationTable>, front: &Indicator, is_kept: bool) -> bool {
        self.is_kept == is_kept && Arc::ptr_eq(&self.table, table) && self.front == *front
    }
}

impl TargetsFrom {
    pub fn new(rows: &Rows, own: Own, objects: &[Object]) -> Self {
        let indicators = objects.iter().filter_map(|object| Indicator::of(&object.detail));
        let rests =
            |of: &Indicator| (of.year.map(|(year, _)| year), of.measure, of.breakdowns.len());
        Self { rows: rows.clone(), own, indicators: indicators.map(rests).collect() }
    }
}

impl PartialEq for TargetsFrom {
    fn eq(&self, other: &Self) -> bool {
        self.rows.are_the_same(&other.rows)
            && (self.own, &self.indicators) == (other.own, &other.indicators)
    }
}

impl Made {
    pub fn is_without_remark(&self) -> bool {
        self.bag.is_empty() && self.left_out.is_empty()
    }
}
