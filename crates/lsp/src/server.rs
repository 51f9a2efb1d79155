//! The protocol: messages of an editor over standard input, answers over standard output.

use std::path::PathBuf;
use std::sync::Arc;

use base::diagnostic::{Language, Rule};
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use lsp_types::{
    CompletionOptions, DidChangeTextDocumentParams, DidChangeWatchedFilesParams,
    DidChangeWatchedFilesRegistrationOptions, DidChangeWorkspaceFoldersParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    FileSystemWatcher, GlobPattern, HoverProviderCapability, InitializeParams, InitializeResult,
    OneOf, Registration, RegistrationParams, RenameOptions, ResourceOperationKind,
    ServerCapabilities, ServerInfo, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextDocumentSyncOptions, TextDocumentSyncSaveOptions, WorkspaceFolder,
    WorkspaceFoldersServerCapabilities, WorkspaceServerCapabilities,
};
use serde_json::Value;

use crate::session::Session;
use crate::{Shelves, place};

/// How a session came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    AsAsked,
    /// The editor went away, or left without a word.
    Otherwise,
}

/// Answers an editor until it asks for the end.
pub fn serve(shelves: Arc<dyn Shelves>) -> Ended {
    let (connection, _) = Connection::stdio();
    let Ok((id, params)) = connection.initialize_start() else { return Ended::Otherwise };
    let params: InitializeParams = serde_json::from_value(params).unwrap_or_default();
    let mut server = Server::new(shelves, &connection, &params);
    let named = serde_json::to_value(capabilities()).unwrap_or_default();
    if connection.sender.send(Response::new_ok(id, named).into()).is_err() {
        return Ended::Otherwise;
    }
    server.session.folders(folders(&params), &[]);
    let mut is_shut = false;
    for message in &connection.receiver {
        match message {
            Message::Request(Request { id, method, .. }) if method == "shutdown" => {
                is_shut = true;
                server.send(Response::new_ok(id, Value::Null));
            }
            Message::Request(Request { id, .. }) if is_shut => {
                let code = ErrorCode::InvalidRequest as i32;
                server.send(Response::new_err(id, code, "shutdown".to_owned()));
            }
            Message::Request(request) => server.answer(request),
            Message::Notification(note) if note.method == "exit" => {
                return if is_shut { Ended::AsAsked } else { Ended::Otherwise };
            }
            // What cannot be read of it changes nothing.
            Message::Notification(note) => drop(server.take(note)),
            Message::Response(_) => {}
        }
    }
    Ended::Otherwise
}

fn capabilities() -> InitializeResult {
    let signs = [":", " ", "(", "/", "?", "&", "=", "[", "{", ",", "-", ";"];
    InitializeResult {
        capabilities: ServerCapabilities {
            text_document_sync: Some(TextDocumentSyncCapability::Options(
                TextDocumentSyncOptions {
                    open_close: Some(true),
                    change: Some(TextDocumentSyncKind::INCREMENTAL),
                    save: Some(TextDocumentSyncSaveOptions::Supported(true)),
                    ..TextDocumentSyncOptions::default()
                },
            )),
            completion_provider: Some(CompletionOptions {
                trigger_characters: Some(signs.map(str::to_owned).to_vec()),
                ..CompletionOptions::default()
            }),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            definition_provider: Some(OneOf::Left(true)),
            references_provider: Some(OneOf::Left(true)),
            rename_provider: Some(OneOf::Right(RenameOptions {
                prepare_provider: Some(true),
                work_done_progress_options: Default::default(),
            })),
            workspace: Some(WorkspaceServerCapabilities {
                workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(OneOf::Left(true)),
                }),
                file_operations: None,
            }),
            ..ServerCapabilities::default()
        },
        server_info: Some(ServerInfo {
            name: "spoorboek".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
    }
}

#[allow(deprecated, reason = "older editors name one folder")]
fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    match &params.workspace_folders {
        Some(folders) => paths(folders),
        None => params.root_uri.iter().filter_map(place::path).collect(),
    }
}

fn paths(folders: &[WorkspaceFolder]) -> Vec<PathBuf> {
    folders.iter().filter_map(|folder| place::path(&folder.uri)).collect()
}

pub struct Server<'a> {
    connection: &'a Connection,
    pub session: Session,
    pub shelves: Arc<dyn Shelves>,
    pub rules: Vec<&'static Rule>,
    pub snippets: bool,
    /// Whether the editor can rename files by itself.
    pub renames: bool,
    /// Whether it can be asked to watch files.
    watches: bool,
}

impl<'a> Server<'a> {
    fn new(
        shelves: Arc<dyn Shelves>,
        connection: &'a Connection,
        params: &InitializeParams,
    ) -> Self {
        let sender = connection.sender.clone();
        // Where nobody reads any more, the session ends by itself.
        let out = Arc::new(move |message| drop(sender.send(message)));
        let asked = params.locale.as_deref().and_then(|tag| match tag.get(..2) {
            Some("nl") => Some(Language::Dutch),
            Some("en") => Some(Language::English),
            _ => None,
        });
        let language = shelves.language().or(asked);
        let texts = params.capabilities.text_document.as_ref();
        let item = texts.and_then(|texts| texts.completion.as_ref()?.completion_item.as_ref());
        let workspace = params.capabilities.workspace.as_ref();
        let edits = workspace.and_then(|workspace| workspace.workspace_edit.as_ref());
        let kinds = edits.and_then(|edits| edits.resource_operations.as_ref());
        let watched = workspace.and_then(|workspace| workspace.did_change_watched_files.as_ref());
        Self {
            connection,
            session: Session::new(Arc::clone(&shelves), out, language),
            rules: shelves.rules(),
            shelves,
            snippets: item.and_then(|item| item.snippet_support).unwrap_or(false),
            renames: edits.is_some_and(|edits| edits.document_changes == Some(true))
                && kinds.is_some_and(|kinds| kinds.contains(&ResourceOperationKind::Rename)),
            watches: watched.is_some_and(|watched| watched.dynamic_registration == Some(true)),
        }
    }

    pub fn send(&self, message: impl Into<Message>) {
        // Where nobody reads any more, the session ends by itself.
        let _ = self.connection.sender.send(message.into());
    }

    fn take(&mut self, note: Notification) -> serde_json::Result<()> {
        let params = note.params;
        match note.method.as_str() {
            "initialized" if self.watches => self.watch(),
            "textDocument/didOpen" => {
                let opened: DidOpenTextDocumentParams = serde_json::from_value(params)?;
                let text = opened.text_document;
                self.session.open(text.uri, text.version, text.text);
            }
            "textDocument/didChange" => {
                let changed: DidChangeTextDocumentParams = serde_json::from_value(params)?;
                let text = changed.text_document;
                self.session.change(&text.uri, text.version, changed.content_changes);
            }
            "textDocument/didClose" => {
                let closed: DidCloseTextDocumentParams = serde_json::from_value(params)?;
                self.session.close(&closed.text_document.uri);
            }
            "textDocument/didSave" => {
                let saved: DidSaveTextDocumentParams = serde_json::from_value(params)?;
                self.session.changed(place::path(&saved.text_document.uri).into_iter().collect());
            }
            "workspace/didChangeWatchedFiles" => {
                let changed: DidChangeWatchedFilesParams = serde_json::from_value(params)?;
                let files = changed.changes.iter().filter_map(|change| place::path(&change.uri));
                self.session.changed(files.collect());
            }
            "workspace/didChangeWorkspaceFolders" => {
                let changed: DidChangeWorkspaceFoldersParams = serde_json::from_value(params)?;
                let (added, removed) = (paths(&changed.event.added), paths(&changed.event.removed));
                self.session.folders(added, &removed);
            }
            _ => {}
        }
        Ok(())
    }

    /// Asks to be told of files that change beside the editor.
    fn watch(&self) {
        let watchers =
            ["md", "yaml", "csv", "parquet", "geojson", "ftl"].map(|ending| FileSystemWatcher {
                glob_pattern: GlobPattern::String(format!("**/*.{ending}")),
                kind: None,
            });
        let options = DidChangeWatchedFilesRegistrationOptions { watchers: watchers.to_vec() };
        let method = "workspace/didChangeWatchedFiles".to_owned();
        let register_options = serde_json::to_value(options).ok();
        let registration = Registration { id: "files".to_owned(), method, register_options };
        let params = RegistrationParams { registrations: vec![registration] };
        let method = "client/registerCapability".to_owned();
        self.send(Request::new("files".to_owned().into(), method, params));
    }
}
