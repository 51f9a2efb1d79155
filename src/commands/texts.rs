//! What running texts tell of the programme, beside what is printed: whom they mention, and whom
//! they quote.

use base::diagnostic::Bag;
use pages::address as site;
use programme::model::{Body, Detail, ObjectRef, Programme, Relation, RelationKind};
use programme::resolve::UsedByTexts;
use programme::rules::missing_consent;
use programme::source::Sources;
use text::Survey;

/// What the texts of a programme tell.
pub struct Told {
    /// A relation for every object that a text links to, so that the other page links back.
    pub mentions: Vec<Relation>,
    pub files: UsedByTexts,
    /// Whether those whom a story quotes have consented.
    pub bag: Bag,
}

pub fn read(programme: &Programme, sources: &Sources) -> Told {
    let mut bag = Bag::new();
    let mut mentions: Vec<Relation> = Vec::new();
    let mut files = UsedByTexts::default();
    for (from, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        for (path, found) in surveys(&object.common.body, sources) {
            mentions.extend(found.links.iter().filter_map(|(link, _)| {
                let target = site::below_content(path, link)?;
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
    for (path, found) in surveys(&programme.home, sources) {
        files.shown.extend(paths(path, found));
    }
    for object in &programme.withheld {
        for (path, found) in surveys(&object.body, sources) {
            files.left_out.extend(paths(path, found));
        }
    }
    Told { mentions, files, bag }
}

/// Each passage of a text, looked through, with the file that it stands in.
fn surveys<'a>(body: &'a Body, sources: &'a Sources) -> impl Iterator<Item = (&'a str, Survey)> {
    body.iter().map(|(_, passage)| {
        let file = sources.get(passage.span.file);
        let path = file.map_or("", |file| file.path.as_ref());
        (path, text::survey(sources.slice(passage.span)))
    })
}

/// The paths below the content folder that a text in a file names.
fn paths(file: &str, found: Survey) -> impl Iterator<Item = String> + use<'_> {
    let links = found.links.into_iter().map(|(link, _)| link).chain(found.images);
    links.filter_map(move |link| site::below_content(file, &link))
}

/// Whether a stronger line than a mention joins them already.
fn is_related(programme: &Programme, from: ObjectRef, to: ObjectRef) -> bool {
    let joins = |a, b| programme.outgoing(a).iter().any(|relation| relation.to == b);
    joins(from, to) || joins(to, from)
}
