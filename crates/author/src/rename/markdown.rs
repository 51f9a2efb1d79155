use std::ops::Range;

use base::diagnostic::FileId;
use programme::below_content;
use programme::model::Kind;

use super::{Edit, Rename};

impl Rename<'_> {
    /// The id in the links, numbers and charts of a text.
    pub(super) fn in_markdown(
        &self,
        file: FileId,
        path: &str,
        text: &str,
        body: Range<usize>,
    ) -> Vec<Edit> {
        let Some(written) = text.get(body.clone()) else { return Vec::new() };
        let mut edits = Vec::new();
        let found = ::text::places(written);
        for place in found.destinations {
            let place = body.start + place.start..body.start + place.end;
            match text.get(place.clone()).and_then(|link| link.strip_prefix("value:")) {
                Some(_) => edits.extend(self.in_number(place, text)),
                None => edits.extend(self.in_link(path, place, text)),
            }
        }
        for chart in found.charts {
            let chart = body.start + chart.start..body.start + chart.end;
            edits.extend(self.in_yaml(file, text, chart, &::text::CHART));
        }
        edits
    }

    /// `value:misdrijven?area=selwerd&period=2023`.
    fn in_number(&self, place: Range<usize>, text: &str) -> Vec<Edit> {
        let link = text.get(place.clone()).unwrap_or_default();
        let mut edits = Vec::new();
        let mut at = place.start;
        for (index, piece) in link.split(['?', '&']).enumerate() {
            let (key, value) = match index {
                0 => piece.split_once(':').unwrap_or(("", piece)),
                _ => piece.split_once('=').unwrap_or((piece, "")),
            };
            let is_meant = match self.kind {
                Kind::Indicator => index == 0,
                Kind::Area => key == "area",
                _ => false,
            };
            if is_meant && value == self.old {
                let from = at + piece.len() - value.len();
                edits.push((from..from + value.len(), self.new.to_owned()));
            }
            at += piece.len() + 1;
        }
        edits
    }

    /// A link to the file of the object, or to its table.
    fn in_link(&self, path: &str, place: Range<usize>, text: &str) -> Option<Edit> {
        let link = text.get(place.clone())?;
        let target = link.split(['#', '?']).next()?;
        if target.is_empty() || target.contains(':') || target.starts_with('/') {
            return None;
        }
        let below = below_content(path, target)?;
        if self.path(&below) == below {
            return None;
        }
        let name = target.rfind('/').map_or(0, |slash| slash + 1);
        self.within(place.start + name..place.start + target.len(), text)
    }
}
