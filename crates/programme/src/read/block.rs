//! A small mapping within another text: the block of a chart.

use std::ops::Range;

use base::diagnostic::{Bag, Diagnostic, FileId, Span};

use crate::read::languages::Languages;
use crate::read::reader::Reader;
use crate::read::yaml;
use crate::read::yaml::NodeKind;
use crate::schema::record::Record;
use crate::schema::shape::Shape;

/// Reads the YAML that stands at `range` of `text` by a shape; places are offsets in `text`.
///
/// A key that the shape lacks is reported by `unknown`. None where the text is no mapping; then the
/// bag says why.
pub fn block(
    file: FileId,
    text: &str,
    range: Range<usize>,
    shape: &'static Shape,
    unknown: &dyn Fn(&str, Span) -> Diagnostic,
) -> (Option<Record>, Bag) {
    let top = Span::new(file, range.clone());
    let (node, mut bag) = yaml::parse(file, text, range);
    let Some(mut node) = node else {
        return (None, bag);
    };
    if let NodeKind::Map(entries) = &mut node.kind {
        entries.retain(|(key, _)| match key.scalar() {
            Some(name) if shape.key(name).is_none() => {
                bag.push(unknown(name, key.span));
                false
            }
            _ => true,
        });
    }
    let languages = Languages { tags: Vec::new(), known: false };
    let mut reader = Reader::new(&languages);
    let record = reader.file(&node, shape, top);
    bag.append(reader.bag);
    (Some(record), bag)
}
