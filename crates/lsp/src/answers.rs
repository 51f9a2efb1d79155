//! Answers to what an editor asks at a place.

use base::diagnostic::{Language, Span, Text, Texts as _};
use base::text;
use lsp_server::{ErrorCode, Request, Response};
use lsp_types::{
    CompletionParams, Hover, HoverContents, Location, MarkupContent, MarkupKind,
    PrepareRenameResponse, ReferenceParams, RenameParams, TextDocumentPositionParams,
};
use programme::below_content;
use serde_json::Value;

use crate::complete::{Asked, complete};
use crate::find::{Meant, in_file, meant, places};
use crate::server::Server;
use crate::session::At;
use crate::spot::{What, spot};
use crate::{Reading, hover, place, problems, rename};

/// Why there is no answer.
type Refused = (ErrorCode, String);

impl Server<'_> {
    pub fn answer(&self, Request { id, method, params }: Request) {
        let answer = match method.as_str() {
            "textDocument/completion" => read(params).map(|asked| self.complete(&asked)),
            "textDocument/hover" => read(params).map(|asked| self.hover(&asked)),
            "textDocument/definition" => read(params).map(|asked| self.definition(&asked)),
            "textDocument/references" => read(params).map(|asked| self.references(&asked)),
            "textDocument/prepareRename" => read(params).map(|asked| self.prepare(&asked)),
            "textDocument/rename" => read(params).and_then(|asked| self.rename(&asked)),
            _ => Err((ErrorCode::MethodNotFound, method)),
        };
        self.send(match answer {
            Ok(found) => Response::new_ok(id, found),
            Err((code, message)) => Response::new_err(id, code as i32, message),
        });
    }

    fn at(&self, asked: &TextDocumentPositionParams) -> Option<At<'_>> {
        self.session.at(&asked.text_document.uri, asked.position)
    }

    fn language(&self, reading: Option<&dyn Reading>) -> Language {
        let programme = || reading.map_or(Language::Dutch, Reading::language);
        self.session.language.unwrap_or_else(programme)
    }

    fn asked<'b>(&'b self, at: &'b At<'_>, reading: Option<&'b dyn Reading>) -> Asked<'b> {
        Asked {
            path: &at.path,
            text: at.text,
            language: self.language(reading),
            reading,
            rules: &self.rules,
            snippets: self.snippets,
        }
    }

    fn complete(&self, asked: &CompletionParams) -> Value {
        let found = self.at(&asked.text_document_position).and_then(|at| {
            let spot = spot(&at.path, at.text, at.offset)?;
            let known = at.desk.known();
            Some(complete(&self.asked(&at, known.reading.as_deref()), &spot))
        });
        json(found)
    }

    fn hover(&self, asked: &TextDocumentPositionParams) -> Value {
        let found = self.at(asked).and_then(|at| {
            let spot = spot(&at.path, at.text, at.offset);
            let known = at.desk.current();
            let reading = known.reading.as_deref();
            let wrong =
                reading.map(|reading| problems::at(reading, &known.bag, &at.path, at.offset));
            let asked = self.asked(&at, reading);
            let value = hover::hover(&asked, spot.as_ref(), &wrong.unwrap_or_default())?;
            let contents = MarkupContent { kind: MarkupKind::Markdown, value };
            let range = spot.map(|spot| place::stretch(at.text, spot.word));
            Some(Hover { contents: HoverContents::Markup(contents), range })
        });
        json(found)
    }

    fn definition(&self, asked: &TextDocumentPositionParams) -> Value {
        let found = self.at(asked).and_then(|at| {
            let spot = spot(&at.path, at.text, at.offset)?;
            let known = at.desk.current();
            let reading = known.reading.as_deref()?;
            if let Some(one) = meant(&spot, &at.path, at.text, reading) {
                return self.location(&at, reading, one.span());
            }
            // A file that is no object.
            let target = at.text.get(spot.word).filter(|_| spot.what == What::Path)?;
            let path = below_content(&at.path, target.split('#').next()?)?;
            let is_there = reading.sources().find(&path).is_some()
                || reading.sources().others.iter().any(|file| *file.path == *path);
            let uri = self.session.known(&at.desk.content.join(path)).0?;
            is_there.then(|| Location { uri, range: Default::default() })
        });
        json(found)
    }

    fn location(&self, at: &At<'_>, reading: &dyn Reading, span: Span) -> Option<Location> {
        let file = reading.sources().get(span.file)?;
        let uri = self.session.known(&at.desk.content.join(file.path.as_ref())).0?;
        let range = place::stretch(reading.sources().text(span.file), span.range());
        Some(Location { uri, range })
    }

    fn references(&self, asked: &ReferenceParams) -> Value {
        let found = self.at(&asked.text_document_position).and_then(|at| {
            let known = at.desk.current();
            let reading = known.reading.as_deref()?;
            let spot = spot(&at.path, at.text, at.offset);
            let named = spot.and_then(|spot| meant(&spot, &at.path, at.text, reading));
            // Elsewhere in its own file the object itself is meant.
            let one = named.or_else(|| in_file(&at.path, reading))?;
            let mut spans = places(reading, one);
            if asked.context.include_declaration {
                spans.push(one.span());
            }
            let found = spans.into_iter().filter_map(|span| self.location(&at, reading, span));
            Some(found.collect::<Vec<_>>())
        });
        json(found)
    }

    /// The object that is named at a place, and where its id stands there.
    fn named<'b>(
        &self,
        at: &At<'_>,
        reading: &'b dyn Reading,
    ) -> Option<(Meant<'b>, std::ops::Range<usize>)> {
        let spot = spot(&at.path, at.text, at.offset)?;
        let one = meant(&spot, &at.path, at.text, reading)?;
        let start = spot.word.start + at.text.get(spot.word)?.rfind(one.id())?;
        Some((one, start..start + one.id().len()))
    }

    fn prepare(&self, asked: &TextDocumentPositionParams) -> Value {
        let found = self.at(asked).and_then(|at| {
            let known = at.desk.current();
            let (one, range) = self.named(&at, known.reading.as_deref()?)?;
            let (range, placeholder) = (place::stretch(at.text, range), one.id().to_owned());
            Some(PrepareRenameResponse::RangeWithPlaceholder { range, placeholder })
        });
        json(found)
    }

    fn rename(&self, asked: &RenameParams) -> Result<Value, Refused> {
        let refuse =
            |text: Text, language| Err((ErrorCode::RequestFailed, text.get(language).to_owned()));
        let at = self.at(&asked.text_document_position);
        let known = at.as_ref().map(|at| at.desk.current()).unwrap_or_default();
        let reading = known.reading.as_deref();
        let language = self.language(reading);
        let named = at
            .as_ref()
            .zip(reading)
            .and_then(|(at, reading)| Some((at, reading, self.named(at, reading)?.0)));
        let Some((at, reading, one)) = named else {
            return refuse(text!("Hier staat geen id.", "No id stands here."), language);
        };
        let (old, new) = (one.id(), asked.new_name.as_str());
        if !self.renames {
            let problem = text!(
                "Deze editor kan geen bestanden hernoemen. Typ: spoorboek rename {old} {new}",
                "This editor cannot rename files. Type: spoorboek rename {old} {new}"
            );
            return refuse(problem, language);
        }
        let known = |path: &str| self.session.known(&at.desk.content.join(path));
        let date = self.shelves.date();
        let edit = rename::edit(reading.sources(), old, new, date, &known).map_err(|problem| {
            let hint = problem.hint.as_ref().map(|hint| format!(" {}", hint.get(language)));
            let message = problem.message.get(language);
            (ErrorCode::RequestFailed, format!("{message}{}", hint.unwrap_or_default()))
        })?;
        Ok(json(Some(edit)))
    }
}

fn read<T: serde::de::DeserializeOwned>(params: Value) -> Result<T, Refused> {
    serde_json::from_value(params)
        .map_err(|problem| (ErrorCode::InvalidParams, problem.to_string()))
}

fn json<T: serde::Serialize>(found: Option<T>) -> Value {
    found.and_then(|found| serde_json::to_value(found).ok()).unwrap_or_default()
}
