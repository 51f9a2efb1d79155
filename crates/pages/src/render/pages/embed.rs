//! The figure of an indicator alone: what another site shows within a frame.

use programme::model::ObjectRef;

use super::super::figure;
use super::super::scope::Scope;
use super::super::view::{Content, Section};

pub fn sections(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    vec![Section {
        id: "cijfer".into(),
        title: scope.t("indicator-figure"),
        intro: None,
        content: Content::Figures {
            figures: vec![figure::embedded(scope, at)],
        },
    }]
}
