//! What running texts tell of the programme, beside what is printed: whom they mention, and whom
//! they quote.

use base::diagnostic::Bag;
use pages::address as site;
use programme::model::{Detail, ObjectRef, Programme, Relation, RelationKind};
use programme::rules::missing_consent;
use programme::source::Sources;

/// A relation for every object that a text links to, so that the other page links back; and whether
/// those whom a story quotes have consented.
pub fn read(programme: &Programme, sources: &Sources) -> (Vec<Relation>, Bag) {
    let mut bag = Bag::new();
    let mut mentions: Vec<Relation> = Vec::new();
    for (from, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        for (_, passage) in object.common.body.iter() {
            let found = text::survey(sources.slice(passage.span));
            let file = sources.get(passage.span.file);
            let path = file.map_or("", |file| file.path.as_ref());
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
        }
    }
    (mentions, bag)
}

/// Whether a stronger line than a mention joins them already.
fn is_related(programme: &Programme, from: ObjectRef, to: ObjectRef) -> bool {
    let joins = |a, b| programme.outgoing(a).iter().any(|relation| relation.to == b);
    joins(from, to) || joins(to, from)
}
