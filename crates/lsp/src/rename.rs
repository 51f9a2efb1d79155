//! Another id for an object, as changes that the editor makes.

use std::path::Path;

use author::rename::{Change, rename};
use base::diagnostic::Diagnostic;
use base::diagnostic::Texts as _;
use base::value::Date;
use lsp_types::{
    CreateFile, DocumentChangeOperation, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, RenameFile, ResourceOp, TextDocumentEdit, TextEdit,
    Uri, WorkspaceEdit,
};
use programme::source::Sources;

use crate::place;

/// The address and the version by which an editor knows a file below the content folder.
pub type Known<'a> = &'a dyn Fn(&str) -> (Option<Uri>, Option<i32>);

/// Every change: first the texts, then the names of files.
pub fn edit(
    sources: &Sources,
    old: &str,
    new: &str,
    date: Date,
    known: Known<'_>,
) -> Result<WorkspaceEdit, Diagnostic> {
    let (content, _) = programme::parse(sources);
    let changes = rename(sources, &content, old, new, date)?.files;
    let mut texts = Vec::new();
    let mut names = Vec::new();
    for Change { from, to, text, .. } in &changes {
        let (Some(to_uri), _) = known(to) else { continue };
        let Some(from) = from else {
            let create = CreateFile { uri: to_uri.clone(), options: None, annotation_id: None };
            texts.push(DocumentChangeOperation::Op(ResourceOp::Create(create)));
            texts.push(text_edit(to_uri, None, "", text));
            continue;
        };
        let (Some(uri), version) = known(from) else { continue };
        let before = sources.find(from).map(|file| sources.text(file)).unwrap_or_default();
        if before != text {
            texts.push(text_edit(uri.clone(), version, before, text));
        }
        if from != to {
            let rename =
                RenameFile { old_uri: uri, new_uri: to_uri, options: None, annotation_id: None };
            names.push(DocumentChangeOperation::Op(ResourceOp::Rename(rename)));
        }
    }
    texts.append(&mut names);
    let document_changes = Some(DocumentChanges::Operations(texts));
    Ok(WorkspaceEdit { document_changes, ..WorkspaceEdit::default() })
}

/// One change from the first sign that differs to the last.
fn text_edit(uri: Uri, version: Option<i32>, old: &str, new: &str) -> DocumentChangeOperation {
    let same = |(a, b): &(char, char)| a == b;
    let first: usize =
        old.chars().zip(new.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let (old_rest, new_rest) =
        (old.get(first..).unwrap_or_default(), new.get(first..).unwrap_or_default());
    let last: usize = old_rest
        .chars()
        .rev()
        .zip(new_rest.chars().rev())
        .take_while(same)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let range = place::stretch(old, first..old.len() - last);
    let new_text = new_rest.get(..new_rest.len() - last).unwrap_or_default().to_owned();
    DocumentChangeOperation::Edit(TextDocumentEdit {
        text_document: OptionalVersionedTextDocumentIdentifier { uri, version },
        edits: vec![OneOf::Left(TextEdit { range, new_text })],
    })
}

/// A path below the content folder; none where a file stands elsewhere.
pub fn below(content: &Path, file: &Path) -> Option<String> {
    let below = file.strip_prefix(content).ok()?;
    let parts = below.components().map(|part| part.as_os_str().to_str());
    Some(parts.collect::<Option<Vec<_>>>()?.join("/"))
}
