use programme::model::{Detail, Kind, ObjectRef, Programme};

use super::{PageKey, Site};

/// No programme is nested deeper; it also ends a cycle, which is reported elsewhere.
const DEEPEST: usize = 12;

pub fn to(site: &Site, programme: &Programme, key: PageKey) -> Vec<PageKey> {
    let mut trail = vec![PageKey::Home];
    match key {
        PageKey::Home => return trail,
        PageKey::Object(at) => {
            let above = above(programme, at);
            let top = above.first().copied().unwrap_or(at);
            let kind = programme.object(top).kind();
            trail.extend(list(site, kind));
            trail.extend(above.into_iter().map(PageKey::Object));
        }
        PageKey::Embed(at) => {
            trail.extend(site.list(Kind::Indicator));
            trail.push(PageKey::Object(at));
        }
        PageKey::Commitments(filter, page) => {
            trail.extend(site.list(Kind::Commitment));
            if page > 1 {
                trail.push(PageKey::Commitments(filter, 1));
            }
        }
        PageKey::List(Kind::Fund) | PageKey::MoneyRows => trail.extend(money(site)),
        PageKey::Network => trail.extend(site.list(Kind::Goal)),
        // What is printed of a track or a goal stands under its page.
        PageKey::Dossier(Some(at)) => trail = to(site, programme, PageKey::Object(at)),
        _ => {}
    }
    trail.push(key);
    trail
}

fn list(site: &Site, kind: Kind) -> impl Iterator<Item = PageKey> {
    let money = money(site).filter(|_| kind == Kind::Fund);
    money.into_iter().chain(site.list(kind))
}

fn money(site: &Site) -> Option<PageKey> {
    site.has(PageKey::Money).then_some(PageKey::Money)
}

/// What an object stands under, the highest first: track, action line, intervention; goals under
/// goals; areas within areas.
fn above(programme: &Programme, at: ObjectRef) -> Vec<ObjectRef> {
    let mut found: Vec<ObjectRef> = Vec::new();
    let mut here = at;
    while found.len() < DEEPEST {
        let parent = match &programme.object(here).detail {
            Detail::Intervention(intervention) => Some(intervention.action_line),
            Detail::ActionLine(line) => Some(line.track),
            Detail::Goal(goal) => goal.parent,
            Detail::Area(area) => area.parent,
            _ => None,
        };
        match parent.map(|parent| parent.to) {
            Some(parent) if parent != at && !found.contains(&parent) => {
                found.push(parent);
                here = parent;
            }
            _ => break,
        }
    }
    found.reverse();
    found
}
