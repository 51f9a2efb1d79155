//! Ids to objects: from what the files say to one [`Programme`], and what is wrong between files.
//!
//! Never fails: it makes what it can and gives every diagnostic. First every id gets its owner
//! and every object its place (`register`), then each object is built with its references found
//! (`fields`), then the tables, then the relations both ways. What this build leaves out (drafts
//! and what is under embargo) is looked at all the same, so that a mistake in it does not wait
//! for the day of its publication.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::kinds::Home;
use crate::model::{
    Commitment, Detail, Evaluation, GlossaryEntry, Indicator, Kind, ObjectRef, PlaceName,
    Programme, Settings, Target, Update, Uses,
};
use crate::read::content::{Content, Document, ObservationTable, Rows};
use crate::schema::Record;
use crate::schema::field::{Builder, Keys};
use base::as_read;
use base::diagnostic::{Bag, FileId, Span};
use base::value::Date;

use crate::find::again::{TableWas, World};
use crate::find::files::Files;
use crate::find::ids::Found;
use crate::find::observations::{Resolved, Scope};
use crate::find::places::Places;
use crate::find::resolver::Resolver;
use crate::find::{
    area, circles, derived, money, objects, observations, register, relations, targets,
};
use crate::rules::cell_can_be_derived::{self, Later};
use crate::rules::told_in_texts::{self, Written};
use crate::rules::{self, csv_without_indicator};

#[cfg(test)]
mod tests;

pub use crate::find::accepted::{apply_accepted, apply_accepted_beside};
pub use crate::find::again::Before;
pub use crate::find::attachments::{UsedByTexts, settle_files};

/// Resolves everything for a build on `date`; with `drafts`, drafts and what is not public yet are objects
/// like any other.
pub fn resolve(content: Content, date: Date, drafts: bool) -> (Programme, Bag) {
    let (programme, mut bag, guard) = resolve_again(content, date, drafts, None);
    bag.append(guard.check(&programme));
    (programme, bag)
}

/// As [`resolve`], where what was made of single files before is taken as it was as long as nothing that
/// it rests on changed; what the guard finds is still to be asked.
pub fn resolve_again(
    mut content: Content,
    date: Date,
    drafts: bool,
    mut before: Option<&mut Before>,
) -> (Programme, Bag, Guard) {
    let (register, withheld, mut bag) = register::register(&content, date, drafts);
    let boundaries = area::boundaries(&mut content, &mut bag);
    let files = Files::new(content.attachments.iter().map(|file| file.path.as_ref()));
    let tables = std::mem::take(&mut content.observations);

    if let Some(before) = &mut before {
        before.in_world(&register, &files, date, drafts);
    }
    let mut resolver = Resolver::new(&register, &files);
    let settings = settings(&mut resolver, &content, date);
    let mut objects =
        objects::kept(&mut resolver, &content, boundaries, date, before.as_deref_mut());
    let places = Places::new(&objects);
    if let Some(before) = &mut before {
        before.in_places(&places, settings.area);
    }
    let mut unseen = Resolver::new(&register, &files);
    let left_out = objects::left_out(&mut unseen, &content, date);

    let shown = if drafts { Date::MAX } else { date };
    let scope = Scope { resolver: &resolver, own: settings.area, places: &places, date };
    let (resolved, found) =
        all_observations(&scope, shown, tables, &objects, &left_out, before.as_deref_mut());
    bag.append(found);
    let (mut mentions, mut later) = (Vec::new(), Vec::new());
    for (at, table) in resolved {
        bag.append(table.bag);
        later.extend(table.all.zip(at).map(|((breakdowns, rows), at)| Later {
            at,
            breakdowns,
            rows,
        }));
        if let Some(Detail::Indicator(indicator)) = at
            .and_then(|at: ObjectRef| objects.get_mut(at.index()).map(|object| &mut object.detail))
        {
            mentions.extend(table.left_out);
            indicator.observations = table.observations;
            indicator.breakdowns = table.breakdowns;
            indicator.later_rows = table.later;
            indicator.table = Some(table.path);
        }
    }
    bag.append(derived::derive(&mut objects));

    let named = content.settings.as_ref();
    let named = named.and_then(|own| own.record.get(Settings::reference_area));
    let own = targets::Own {
        area: settings.area,
        reference_area: settings.reference_area,
        names_reference: named.is_some(),
    };
    let mut builder = Builder {
        resolver: &mut resolver,
        path: "",
        own: ObjectRef(0),
        told: date,
        languages: &content.languages,
    };
    let rows = &content.targets;
    let was = before.as_deref_mut();
    let targets = targets::targets(&mut builder, rows, own, &places, &objects, was);
    let allocations =
        money::allocations(&mut builder, &content.allocations, &objects, settings.start());
    let transactions = money::transactions(&mut builder, &content.transactions);
    let addresses = content.addresses.iter();
    let addresses = addresses.filter_map(|row| Keys::build(&row.record, row.span, &mut builder));
    let addresses = addresses.collect();
    let place_names = place_names(&mut builder, &content.places);

    mentions.append(&mut resolver.left_out);
    circles::break_circles(&mut objects, &mut bag);
    let own = settings.area;
    bag.append(resolver.bag);
    bag.append(unseen.bag);
    rules::withheld::report(&withheld, &mentions, &mut bag);

    for (place, attachment) in content.attachments.iter_mut().enumerate() {
        let (shown, left_out) = (resolver.used.contains(&place), unseen.used.contains(&place));
        attachment.uses = Uses { shown, left_out };
    }
    let programme = Programme {
        settings,
        by_id: register.by_id(),
        attachments: std::mem::take(&mut content.attachments),
        objects,
        targets,
        allocations,
        transactions,
        addresses,
        place_names,
        relations: Vec::new(),
        backlinks: Vec::new(),
        home_title: content.home_record.prose(Home::title).cloned(),
        home_summary: content.home_record.prose(Home::summary).cloned(),
        home: content.home.clone(),
        glossary: glossary(&mut content),
        withheld,
    };
    let found = relations::relations(&programme);
    let programme = programme.with_relations(found);
    // A guard with nothing to keep reads no texts.
    let hides = cell_can_be_derived::tables(&programme.objects).any(|table| table.hides());
    let guard = Guard { later, shown, said: hides.then(|| Said::of(&content)) };
    rules::over_ceiling::check(&programme, &register, &content, &mut bag);
    rules::outside_fund_period::check(&programme, &register, &content, &mut bag);
    rules::shared_tile::check(&programme, &content, &mut bag);
    rules::overlapping_allocations::check(&programme, &mut bag);
    if let Some(before) = before {
        before.keep(World { register, files, places, own, date, drafts });
    }
    (programme, bag, guard)
}

/// The search for suppressed figures that are given away. It looks at all tables and texts together, and
/// changes nothing: who shows pages while they are written leaves it until they stand.
#[derive(Debug, Default)]
pub struct Guard {
    later: Vec<Later>,
    /// Rows that are published after this day are not shown yet.
    shown: Date,
    said: Option<Said>,
}

/// What was said for readers in keys and cells, that of an indicator's own rows excepted; shared with
/// whoever reads the same again.
#[derive(Debug)]
struct Said {
    documents: Vec<Arc<Document>>,
    areas: Rows,
    targets: Rows,
    money: [Rows; 2],
    /// The settings, and the keys of the home page.
    own: Vec<Record>,
}

impl Guard {
    /// Searches the tables, and the texts of keys and cells; `programme` is the one that this guard
    /// came with.
    pub fn check(&self, programme: &Programme) -> Bag {
        let Programme { objects, targets, settings, .. } = programme;
        let places = Places::new(objects);
        let later = (self.later.as_slice(), self.shown);
        let mut bag = cell_can_be_derived::check(objects, settings.area, &places, targets, later);
        let texts = self.said.as_ref().map(|said| said.texts(programme));
        bag.append(told_in_texts::keys(programme, &places, &texts.unwrap_or_default()));
        bag
    }
}

/// The names of places from A to Z, the same of one area once.
fn place_names(builder: &mut Builder<'_, '_>, rows: &Rows) -> Vec<PlaceName> {
    for row in rows.partial.iter() {
        PlaceName::build(&row.record, row.span, builder);
    }
    let names = rows.iter().filter_map(|row| PlaceName::build(&row.record, row.span, builder));
    let mut names: Vec<PlaceName> = names.collect();
    names.sort_by_cached_key(|name| (name.initial(), as_read(&name.place), name.area.to));
    names.dedup_by(|a, b| a.area.to == b.area.to && a.place == b.place);
    names
}

type Table<'a> = (Option<ObjectRef>, &'a Indicator, Arc<ObservationTable>);

/// Resolves the tables side by side, in the order of the files, those of indicators that are left
/// out included. Rows that are published after the day `shown` are left out.
fn all_observations(
    scope: &Scope<'_>,
    shown: Date,
    tables: Vec<Arc<ObservationTable>>,
    objects: &[crate::model::Object],
    left_out: &BTreeMap<Box<str>, Indicator>,
    before: Option<&mut Before>,
) -> (Vec<(Option<ObjectRef>, Resolved)>, Bag) {
    let mut bag = Bag::new();
    let mut known: Vec<Table<'_>> = Vec::with_capacity(tables.len());
    for table in tables {
        let id = table.indicator.as_ref();
        let register = scope.resolver.register;
        let found = register.find(id, &[Kind::Indicator]);
        let of = match found {
            Found::Object(at) => match objects.get(at.index()).map(|o| &o.detail) {
                Some(Detail::Indicator(indicator)) => Some((Some(at), indicator.as_ref())),
                _ => None,
            },
            Found::Withheld => left_out.get(id).map(|indicator| (None, indicator)),
            Found::Lost => None,
            found => {
                bag.push(csv_without_indicator::report(register, &table, found));
                None
            }
        };
        known.extend(of.map(|(at, indicator)| (at, indicator, table)));
    }
    let is_kept = before.is_some();
    let was = before.as_deref().map(|before| &before.tables);
    let resolved: Vec<(Option<ObjectRef>, Option<Arc<TableWas>>, Resolved)> = known
        .into_par_iter()
        .map(|(at, indicator, table)| {
            let was = was.and_then(|was| was.get(&table.file));
            if let Some(was) = was.filter(|was| was.is_of(&table, indicator, at.is_some())) {
                return (at, Some(Arc::clone(was)), was.resolved.clone());
            }
            let own = is_kept.then(|| Arc::clone(&table));
            // What is left out is told later, on a day that need not be known.
            let date = if at.is_some() { scope.date } else { Date::MAX };
            let scope = Scope { date, ..*scope };
            let id = table.indicator.clone();
            let mut found =
                observations::observations(&scope, indicator, Arc::unwrap_or_clone(table));
            // Of what is told later, too, it shows now whether it gives away what is kept back.
            let (breakdowns, rows) = (&found.breakdowns, &found.observations);
            if at.is_none() {
                let alone = cell_can_be_derived::check_alone;
                found.bag.append(alone(&id, indicator, breakdowns, rows, scope.places));
            } else if found.has_rows_after(shown) {
                found.all = Some((breakdowns.clone(), rows.clone()));
            }
            found.withhold(indicator.breakdowns.len(), shown);
            let is_plain = found.bag.is_empty() && found.left_out.is_empty();
            let kept = own.filter(|_| is_plain).map(|table| {
                let (front, resolved) = (indicator.clone(), found.clone());
                Arc::new(TableWas { table, front, is_kept: at.is_some(), resolved })
            });
            (at, kept, found)
        })
        .collect();
    if let Some(before) = before {
        let kept = resolved.iter().filter_map(|(_, kept, _)| kept.as_ref());
        before.tables = kept.map(|was| (was.table.file, Arc::clone(was))).collect();
    }
    (resolved.into_iter().map(|(at, _, found)| (at, found)).collect(), bag)
}

impl Said {
    fn of(content: &Content) -> Self {
        let settings = content.settings.iter().map(|settings| &settings.record);
        Self {
            documents: content.documents.clone(),
            areas: content.areas.clone(),
            targets: content.targets.clone(),
            money: [&content.allocations, &content.transactions].map(Rows::clone),
            own: settings.chain([&content.home_record]).cloned().collect(),
        }
    }

    /// Every text, and of what it is.
    fn texts(&self, programme: &Programme) -> Vec<Written> {
        let object =
            |id: &str, kind| programme.get(id).filter(|at| programme.object(*at).kind() == kind);
        let documents = self.documents.iter();
        let documents = documents.map(|one| (object(&one.id, one.kind), &one.record));
        let areas = self.areas.iter().map(|row| (object(row.id().0, Kind::Area), &row.record));
        let targets = self.targets.iter().map(|row| {
            let of = row.record.text(Target::indicator);
            (of.and_then(|id| object(id, Kind::Indicator)), &row.record)
        });
        let money = self.money.iter().flat_map(|rows| rows.iter()).map(|row| &row.record);
        let others = self.own.iter().chain(money).map(|record| (None, record));
        let all = documents.chain(areas).chain(targets).chain(others);
        all.flat_map(|(of, record)| {
            let years = years(record);
            let texts = record.prose_within().into_iter();
            texts.map(move |(key, text)| Written { of, key, text: text.clone(), years })
        })
        .collect()
    }
}

/// The years of which something tells: those of its period, else that of its date and the year before.
fn years(record: &Record) -> Option<(i16, i16)> {
    if let Some(period) = record.period(Update::period) {
        return Some((period.first().year(), period.last().year()));
    }
    let dates = [Update::date, Evaluation::published, Commitment::made_on];
    let year = dates.into_iter().find_map(|name| record.date(name))?.year();
    Some((year - 1, year))
}

/// What the settings say, or how things are where they say nothing.
fn settings(resolver: &mut Resolver<'_>, content: &Content, date: Date) -> Settings {
    let empty = Record::default();
    let (record, span) = match &content.settings {
        Some(settings) => (&settings.record, Span::top(settings.file)),
        None => (&empty, Span::top(FileId(0))),
    };
    let languages = match content.languages.as_slice() {
        [] => vec!["nl".into()],
        some => some.to_vec(),
    };
    rules::of_keys::settings(record, date, &mut resolver.bag);
    let mut builder = Builder {
        resolver,
        path: "programme.yaml",
        own: ObjectRef(0),
        told: date,
        languages: &languages,
    };
    // No key is so needed that there could be no settings without it.
    let settings = Settings::build(record, span, &mut builder).unwrap_or_default();
    Settings { languages, ..settings }
}

fn glossary(content: &mut Content) -> Vec<GlossaryEntry> {
    std::mem::take(&mut content.glossary)
        .into_iter()
        .map(|term| GlossaryEntry {
            term: term.term,
            explanation: term.explanation,
            span: term.span,
        })
        .collect()
}
