//! The figure of an indicator alone: what another site shows within a frame.

use programme::model::ObjectRef;

use crate::book::scope::Scope;
use crate::exports::data;
use crate::parts::figure;
use crate::view::{Content, Figure, Section};

pub fn sections(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    vec![Section {
        id: "cijfer".into(),
        title: scope.t("indicator-figure"),
        intro: None,
        content: Content::Figures {
            figures: vec![Figure {
                downloads: data::downloads(scope, at),
                ..figure::of_indicator(scope, at, true)
            }],
        },
    }]
}
