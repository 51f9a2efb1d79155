//! What running texts tell of the programme, beside what is printed: whom they mention, and whom
//! they quote.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::diagnostic::{Bag, Span};
use pages::address as site;
use programme::model::{Body, Detail, ObjectRef, Programme, Relation, RelationKind};
use programme::resolve::UsedByTexts;
use programme::rules::missing_consent;
use programme::source::{SourceFile, Sources};
use rayon::prelude::*;
use text::Survey;

/// What the texts of a programme tell.
pub struct Told {
    /// A relation for every object that a text links to, so that the other page links back.
    pub mentions: Vec<Relation>,
    pub files: UsedByTexts,
    /// Whether those whom a story quotes have consented.
    pub bag: Bag,
}

/// Each passage, looked through, by its place, with the reading of the file in which it stands.
pub type Surveys = BTreeMap<Span, (Arc<SourceFile>, Arc<Survey>)>;

/// Looks through every text; what was found before in a file that is the same is taken as it was.
pub fn read(programme: &Programme, sources: &Sources, before: &mut Surveys) -> Told {
    *before = surveys(programme, sources, before);
    let told = |body| told(body, sources, before);
    let mut bag = Bag::new();
    let mut mentions: Vec<Relation> = Vec::new();
    let mut files = UsedByTexts::default();
    for (from, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        for (path, found) in told(&object.common.body) {
            mentions.extend(found.links.iter().filter_map(|(link, _)| {
                let target = programme::below_content(path, link)?;
                let to = site::object_at(programme, &target)?;
                let kind = RelationKind::Mentions;
                (to != from && !is_related(programme, from, to)).then_some(Relation {
                    from,
                    kind,
                    to,
                })
            }));
            if let Detail::Story(story) = &object.detail
                && found.has_quote
                && story.consent.is_none()
                && story.image.is_none()
            {
                bag.push(missing_consent::quote(object.common.span));
            }
            files.shown.extend(paths(path, found));
        }
    }
    for (path, found) in told(&programme.home) {
        files.shown.extend(paths(path, found));
    }
    for object in &programme.withheld {
        for (path, found) in told(&object.body) {
            files.left_out.extend(paths(path, found));
        }
    }
    Told { mentions, files, bag }
}

fn surveys(programme: &Programme, sources: &Sources, before: &Surveys) -> Surveys {
    let shown = programme.objects.iter().map(|object| &object.common.body);
    let left_out = programme.withheld.iter().map(|object| &object.body);
    let bodies = shown.chain(left_out).chain([&programme.home]);
    let places: Vec<Span> =
        bodies.flat_map(|body| body.iter().map(|(_, passage)| passage.span)).collect();
    let surveys = places.into_par_iter().filter_map(|place| {
        let file = sources.shared(place.file)?;
        let was = before.get(&place).filter(|(was, _)| Arc::ptr_eq(was, file));
        let survey = || Arc::new(text::survey(sources.slice(place)));
        let survey = was.map_or_else(survey, |(_, survey)| Arc::clone(survey));
        Some((place, (Arc::clone(file), survey)))
    });
    surveys.collect()
}

/// What was found in each passage of a text, with the path of the file that it stands in.
fn told<'a>(
    body: &'a Body,
    sources: &'a Sources,
    surveys: &'a Surveys,
) -> impl Iterator<Item = (&'a str, &'a Survey)> {
    body.iter().filter_map(|(_, passage)| {
        let file = sources.get(passage.span.file);
        let (_, survey) = surveys.get(&passage.span)?;
        Some((file.map_or("", |file| file.path.as_ref()), survey.as_ref()))
    })
}

/// The paths below the content folder that a text in a file names.
fn paths<'a>(file: &'a str, found: &'a Survey) -> impl Iterator<Item = String> {
    let links = found.links.iter().map(|(link, _)| link).chain(&found.images);
    links.filter_map(move |link| programme::below_content(file, link))
}

/// Whether a stronger line than a mention joins them already.
fn is_related(programme: &Programme, from: ObjectRef, to: ObjectRef) -> bool {
    let joins = |a, b| programme.outgoing(a).iter().any(|relation| relation.to == b);
    joins(from, to) || joins(to, from)
}
