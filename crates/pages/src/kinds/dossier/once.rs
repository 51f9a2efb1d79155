//! On paper nothing is told twice: what one chapter tells, another leaves out.

use std::collections::BTreeSet;

use programme::model::ObjectRef;

use crate::view::{Card, Chapter, Content, Section};

/// What a chapter leaves out because another one tells it, by the ids of sections.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// What contributes to which goal.
    Network,
    Money,
    /// When what is to be done.
    Planning,
}

impl Told {
    /// Whether a section of the page of an object is about this.
    fn is_in(self, section: &Section) -> bool {
        let ids: &[&str] = match self {
            Self::Network => &["netwerk", "bijdrage", "bijdragen"],
            Self::Money => &[
                "geld",
                "geld-daaronder",
                "geld-ongedeeld",
                "schaal",
                "stroom",
                "naar-doelen",
                "betalingen",
            ],
            Self::Planning => &["planning"],
        };
        ids.contains(&section.id.as_str())
    }
}

/// Leaves out sections that are told elsewhere.
pub fn leave_out(sections: &mut Vec<Section>, told: &[Told]) {
    sections.retain(|section| !told.iter().any(|told| told.is_in(section)));
}

/// The table of a drawing of contributions says what the list below it says, without the reasons.
pub fn without_tables(mut sections: Vec<Section>) -> Vec<Section> {
    for section in &mut sections {
        if let Content::Figures { figures } = &mut section.content {
            for figure in figures {
                figure.table_html.clear();
                figure.more = None;
            }
        }
    }
    sections
}

/// The way of the money is drawn for one stage: the table of what goes from which fund to which goal tells all of them.
pub fn draw_one_way(sections: &mut [Section]) {
    if !sections.iter().any(|section| section.id == "doelen") {
        return;
    }
    for section in sections.iter_mut().filter(|section| section.id == "stroom") {
        if let Content::Figures { figures } = &mut section.content {
            figures.truncate(1);
        }
    }
}

/// What has a chapter of its own stands in no list of cards.
pub fn list_only_others(chapters: &mut [Chapter], told: &BTreeSet<ObjectRef>) {
    let is_other = |card: &Card| card.link.object.is_none_or(|at| !told.contains(&at));
    for chapter in chapters {
        chapter.sections.retain_mut(|section| match &mut section.content {
            Content::Cards { cards } | Content::Tracks { cards } => {
                cards.retain(is_other);
                !cards.is_empty()
            }
            _ => true,
        });
    }
}

/// A figure that an earlier chapter has drawn is named, not drawn again.
pub fn draw_once(chapters: &mut [Chapter]) {
    let mut drawn: BTreeSet<String> = BTreeSet::new();
    for section in chapters.iter_mut().flat_map(|chapter| &mut chapter.sections) {
        let Content::Figures { figures } = &mut section.content else {
            continue;
        };
        let (new, again): (Vec<_>, Vec<_>) =
            std::mem::take(figures).into_iter().partition(|figure| drawn.insert(figure.id.clone()));
        if new.is_empty() && !again.is_empty() {
            let links = again.into_iter().filter_map(|figure| figure.more).collect();
            section.content = Content::Links { links };
        } else {
            *figures = new;
        }
    }
}
