//! An editor without a screen: it writes to the program and reads what comes back.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::command;

/// Far longer than anything takes, so that a busy machine fails no test.
const DEADLINE: Duration = Duration::from_secs(60);

pub struct Editor {
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// Notifications and requests of the server that nobody looked at yet.
    waiting: Vec<Value>,
    count: i64,
}

impl Editor {
    /// An editor with these folders open, that can do what most can.
    pub fn of(here: &Path, folders: &[&Path]) -> Self {
        let folders: Vec<Value> =
            folders.iter().map(|folder| json!({"uri": uri(folder), "name": "map"})).collect();
        let mut editor = Self::before(here);
        let told = editor.ask(
            "initialize",
            json!({
                "processId": null,
                "locale": "nl",
                "workspaceFolders": folders,
                "capabilities": {
                    "textDocument": {"completion": {"completionItem": {"snippetSupport": true}}},
                    "workspace": {
                        "workspaceEdit": {
                            "documentChanges": true,
                            "resourceOperations": ["create", "rename", "delete"],
                        },
                        "didChangeWatchedFiles": {"dynamicRegistration": true},
                    },
                },
            }),
        );
        assert_eq!(told["result"]["serverInfo"]["name"], "spoorboek", "{told}");
        editor.tell("initialized", json!({}));
        editor
    }

    /// The program, before anything was said.
    pub fn before(here: &Path) -> Self {
        let mut command = command(here, &["lsp", "--date", "2026-01-05"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let (sender, messages) = channel();
        let output = child.stdout.take().unwrap();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = message(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let input = child.stdin.take();
        Self { child, input, messages, waiting: Vec::new(), count: 0 }
    }

    pub fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let head = format!("Content-Length: {}\r\n\r\n", text.len());
        let input = self.input.as_mut().unwrap();
        input.write_all(head.as_bytes()).unwrap();
        input.write_all(text.as_bytes()).unwrap();
        input.flush().unwrap();
    }

    pub fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    /// The whole answer to a request.
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        self.count += 1;
        let id = self.count;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        loop {
            let message = self.messages.recv_timeout(DEADLINE).unwrap();
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
            self.waiting.push(message);
        }
    }

    /// The first message of the server, of those nobody looked at, for which something holds. What came before it of the
    /// same file is past.
    pub fn wait(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            if let Some(at) = self.waiting.iter().position(&wanted) {
                let found = self.waiting.remove(at);
                let file = &found["params"]["uri"];
                let mut index = 0;
                self.waiting.retain(|message| {
                    index += 1;
                    index > at || message["params"]["uri"] != *file
                });
                return found;
            }
            let message = self.messages.recv_timeout(DEADLINE).unwrap();
            self.waiting.push(message);
        }
    }

    /// What is wrong with a file, once that is as expected.
    pub fn wrong(&mut self, file: &Path, expected: impl Fn(&[Value]) -> bool) -> Vec<Value> {
        let uri = uri(file);
        let found = self.wait(|message| {
            let list = message["params"]["diagnostics"].as_array();
            message["method"] == "textDocument/publishDiagnostics"
                && message["params"]["uri"] == uri.as_str()
                && list.is_some_and(|list| expected(list))
        });
        found["params"]["diagnostics"].as_array().unwrap().clone()
    }

    pub fn open(&mut self, file: &Path, text: &str) {
        let document =
            json!({"uri": uri(file), "languageId": "markdown", "version": 1, "text": text});
        self.tell("textDocument/didOpen", json!({"textDocument": document}));
    }

    /// Writes a whole new text.
    pub fn write(&mut self, file: &Path, version: i32, text: &str) {
        let document = json!({"uri": uri(file), "version": version});
        let changes = json!([{"text": text}]);
        self.tell(
            "textDocument/didChange",
            json!({"textDocument": document, "contentChanges": changes}),
        );
    }

    /// The result of a request at `|` in a text, which is opened for it.
    pub fn at(&mut self, method: &str, file: &Path, marked: &str) -> Value {
        self.at_with(method, file, marked, &json!({}))["result"].take()
    }

    pub fn at_with(&mut self, method: &str, file: &Path, marked: &str, more: &Value) -> Value {
        let place = marked.find('|').unwrap();
        self.open(file, &marked.replacen('|', "", 1));
        let before = &marked[..place];
        let line = before.matches('\n').count();
        let character: usize =
            before.rsplit('\n').next().unwrap().chars().map(char::len_utf16).sum();
        let mut params = json!({
            "textDocument": {"uri": uri(file)},
            "position": {"line": line, "character": character},
        });
        for (key, value) in more.as_object().unwrap() {
            params[key] = value.clone();
        }
        self.ask(method, params)
    }

    /// Ends without a word.
    pub fn leave(&mut self) -> ExitStatus {
        self.input = None;
        self.child.wait().unwrap()
    }

    /// Ends as the protocol has it.
    pub fn end(&mut self) -> ExitStatus {
        assert_eq!(self.ask("shutdown", json!(null))["result"], json!(null));
        self.tell("exit", json!(null));
        self.leave()
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The next message; none where the program has ended.
fn message(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().strip_prefix("Content-Length: ") {
            Some(number) => length = number.parse().ok()?,
            None if line.trim_end().is_empty() => break,
            None => {}
        }
    }
    let mut bytes = vec![0; length];
    output.read_exact(&mut bytes).ok()?;
    serde_json::from_slice(&bytes).ok()
}

pub fn uri(path: &Path) -> String {
    let path = path.to_str().unwrap();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/.-_~".contains(&byte);
    let encoded: String = path
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).into() } else { format!("%{byte:02X}") })
        .collect();
    format!("file://{encoded}")
}
