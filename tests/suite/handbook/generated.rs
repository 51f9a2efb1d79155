//! The pages that the program tells itself, made of what `explain` says: one for each code, kind and table.

use std::collections::BTreeMap;
use std::fmt::Write;

use base::diagnostic::{Language, Rule};
use programme::kinds::COMMON;
use programme::model::Kind;
use programme::tables::TABLES;
use serde_json::Value;

use super::LANGUAGES;
use crate::support::{code, programme, spoorboek, stdout};

/// By this line a page is known as one that nobody writes.
pub const MARK: &str = "# Made from what `spoorboek explain` says; CONTRIBUTING.md tells how.";

/// Behind every chapter in lists.
const ORDER: u16 = 900;

/// Every page that is made, by the name of its file.
pub fn pages() -> BTreeMap<String, String> {
    LANGUAGES.iter().flat_map(|(language, ending)| Writer::new(language, ending).pages()).collect()
}

struct Writer {
    language: Language,
    tag: &'static str,
    ending: &'static str,
}

impl Writer {
    fn new(tag: &'static str, ending: &'static str) -> Self {
        let language = if tag == "nl" { Language::Dutch } else { Language::English };
        Self { language, tag, ending }
    }

    fn say(&self, nl: &'static str, en: &'static str) -> &'static str {
        match self.language {
            Language::Dutch => nl,
            Language::English => en,
        }
    }

    /// The first page of `explain` on a subject of which `is_it` holds.
    fn explain(&self, subject: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        let folder = programme(&[]);
        let arguments = ["explain", subject, "--lang", self.tag, "--format", "json"];
        let output = spoorboek(folder.path(), &arguments);
        assert_eq!(code(&output), 0, "{subject}");
        let told: Vec<Value> = serde_json::from_str(&stdout(&output)).unwrap();
        told.into_iter().find(is_it).unwrap_or_else(|| panic!("explain {subject}"))
    }

    fn pages(&self) -> Vec<(String, String)> {
        let mut pages = vec![self.codes(), self.keys()];
        let rules = spoorboek::commands::rules();
        pages.extend(rules.into_iter().map(|rule| self.code(rule)));
        pages.push(self.common());
        pages.push(self.settings());
        pages.extend(Kind::ALL.into_iter().map(|kind| self.kind(kind)));
        pages.extend(TABLES.iter().map(|table| self.table(table.file)));
        pages
    }

    fn page(&self, id: &str, title: &str, summary: &str, body: &str) -> (String, String) {
        let order = match self.language {
            Language::Dutch => format!("order: {ORDER}\n"),
            Language::English => String::new(),
        };
        let text = format!(
            "---\n{MARK}\ntitle: {}\nsummary: {}\n{order}---\n{}\n",
            author::new::scalar(title),
            author::new::scalar(summary),
            body.trim(),
        );
        (format!("{id}{}", self.ending), text)
    }

    /// A link to a page of the handbook, in the language of this one.
    fn link(&self, text: &str, id: &str) -> String {
        format!("[{text}]({id}{})", self.ending)
    }

    fn codes(&self) -> (String, String) {
        let mut body = self
            .say(
                "Wat `spoorboek check` en `spoorboek build` kunnen melden. Bij elke melding staat een code; \
                 op de pagina van die code staat wat er aan de hand is en wat u ervan maakt. Met \
                 `spoorboek explain CODE` leest u hetzelfde.",
                "What `spoorboek check` and `spoorboek build` can report. Each report has a code; the page of that \
                 code says what is the matter and what to make of it. `spoorboek explain CODE` says the same.",
            )
            .to_owned();
        for (subject, rules) in spoorboek::commands::rules_by_subject() {
            let heading = self.say("Over", "About");
            let subject = subject.get(self.language);
            write!(body, "\n\n## {heading} {subject}\n\n").unwrap();
            for rule in rules {
                let link = self.link(&format!("`{}`", rule.code), &format!("code-{}", rule.code));
                writeln!(body, "- {link}: {}", plain(rule.title.get(self.language))).unwrap();
            }
        }
        let title = self.say("Alle meldingen", "Every message");
        let summary = self.say(
            "Elke melding van Spoorboek, met een pagina die uitlegt wat u ermee doet.",
            "Every message of Spoorboek, with a page that says what to do about it.",
        );
        self.page("codes", title, summary, &body)
    }

    fn code(&self, rule: &Rule) -> (String, String) {
        let told = self.explain(rule.code, |page| page["what"] == "code");
        let severity = match (told["severity"].as_str().unwrap(), self.language) {
            ("error", Language::Dutch) => "Een fout: de site wordt niet gepubliceerd.",
            ("error", Language::English) => "An error: the site is not published.",
            ("warning", Language::Dutch) => {
                "Een waarschuwing: de site wordt gepubliceerd, behalve met `--strict`."
            }
            ("warning", Language::English) => {
                "A warning: the site is published, but not with `--strict`."
            }
            (_, Language::Dutch) => "Een mededeling.",
            (_, Language::English) => "A notice.",
        };
        let body = format!(
            "{severity}\n\n{}\n\n## {}\n\n{}\n\n## {}\n\n{}\n\n{}\n",
            plain(text(&told["text"])),
            self.say("Zo niet", "Wrong"),
            fenced(text(&told["bad"])),
            self.say("Zo wel", "Right"),
            fenced(text(&told["good"])),
            self.link(self.say("Alle meldingen", "Every message"), "codes"),
        );
        let summary = sentence(text(&told["title"]));
        self.page(&format!("code-{}", rule.code), rule.code, &summary, &body)
    }

    fn keys(&self) -> (String, String) {
        let item = |name: &str, id: &str| format!("- {}\n", self.link(name, id));
        let mut body = item(
            self.say("Sleutels die overal kunnen", "Keys that can stand everywhere"),
            "keys-common",
        );
        body += &item("`programme.yaml`", "keys-programme");
        let heading = self.say("Soorten", "Kinds");
        write!(body, "\n## {heading}\n\n").unwrap();
        for kind in Kind::ALL {
            body += &item(&format!("`{}/`", kind.folder()), &format!("keys-{}", kind.name()));
        }
        let heading = self.say("Tabellen", "Tables");
        write!(body, "\n## {heading}\n\n").unwrap();
        for table in TABLES {
            body += &item(&format!("`{}`", table.file), &columns_of(table.file));
        }
        let title = self.say("Alle sleutels en kolommen", "Every key and column");
        let summary = self.say(
            "Wat er in elk bestand en elke tabel kan staan.",
            "What every file and every table can hold.",
        );
        self.page("keys", title, summary, &body)
    }

    fn common(&self) -> (String, String) {
        let goal = self.of_kind(Kind::Goal);
        let keys = goal["keys"].as_array().unwrap().iter().filter(|key| is_common(key));
        let title = self.say("Sleutels die overal kunnen", "Keys that can stand everywhere");
        let summary = self.say(
            "Wat er boven aan elk bestand kan staan, wat voor soort het ook is.",
            "What can stand at the top of any file, whatever its kind.",
        );
        self.page("keys-common", title, summary, &self.listed(keys))
    }

    fn settings(&self) -> (String, String) {
        let told = self.explain("programme.yaml", |page| page["name"] == "programme.yaml");
        let title = self.say("Sleutels van programme.yaml", "Keys of programme.yaml");
        let summary = self.say(
            "Wat er over de site en het programma als geheel te zeggen is.",
            "What there is to say of the site and of the programme as a whole.",
        );
        let keys = told["keys"].as_array().unwrap();
        self.page("keys-programme", title, summary, &self.listed(keys))
    }

    fn of_kind(&self, kind: Kind) -> Value {
        let file = format!("{}/*.md", kind.folder());
        self.explain(kind.name(), |page| page["what"] == "keys" && page["name"] == file)
    }

    fn kind(&self, kind: Kind) -> (String, String) {
        let told = self.of_kind(kind);
        let name = text(&told["title"]);
        let title = format!("{}: {name}", self.say("Sleutels", "Keys"));
        let summary = format!(
            "{} `{}/`.",
            self.say("Wat er kan staan in een bestand in", "What can stand in a file in"),
            kind.folder()
        );
        let also = self.link(
            self.say("de sleutels die overal kunnen", "the keys that can stand everywhere"),
            "keys-common",
        );
        let mut body = format!("{} {also}.", self.say("Daarbij komen", "To these come"));
        if let Some(example) = told["example"].as_str() {
            write!(body, "\n\n{}", fenced(example)).unwrap();
        }
        let own = told["keys"].as_array().unwrap().iter().filter(|key| !is_common(key));
        write!(body, "\n\n{}", self.listed(own)).unwrap();
        self.page(&format!("keys-{}", kind.name()), &title, &summary.replace('`', ""), &body)
    }

    fn table(&self, file: &str) -> (String, String) {
        let told = self.explain(file, |page| page["what"] == "keys" && page["name"] == file);
        let title = format!("{} {file}", self.say("Kolommen van", "Columns of"));
        let summary = format!(
            "{} {}.",
            self.say("Elke rij is één ding, namelijk een", "Each row is one thing:"),
            text(&told["title"])
        );
        let columns = told["keys"].as_array().unwrap();
        self.page(&columns_of(file), &title, &summary, &self.listed_cells(columns))
    }

    /// Keys, each under its own heading.
    fn listed<'a>(&self, keys: impl IntoIterator<Item = &'a Value>) -> String {
        let mut out = String::new();
        for key in keys {
            let name = text(&key["name"]);
            let mut example = text(&key["example"]).trim_end().to_owned();
            let sign = if example.starts_with(' ') { '\n' } else { ' ' };
            example.insert(0, sign);
            write!(out, "## {name}\n\n{}\n\n", self.told(key)).unwrap();
            for inner in key["keys"].as_array().unwrap() {
                writeln!(out, "- `{}`: {}", text(&inner["name"]), self.told(inner)).unwrap();
            }
            let gap = if out.ends_with("\n\n") { "" } else { "\n" };
            write!(out, "{gap}{}\n\n", fenced(&format!("{name}:{example}"))).unwrap();
        }
        out
    }

    fn listed_cells(&self, columns: &[Value]) -> String {
        let mut out = String::new();
        for column in columns {
            write!(out, "## {}\n\n{}\n\n", text(&column["name"]), self.told(column)).unwrap();
            let example = text(&column["example"]);
            if !example.is_empty() {
                write!(out, "{}: `{example}`\n\n", self.say("Voorbeeld", "Example")).unwrap();
            }
        }
        out
    }

    /// What a key means, whether it can be left out, and what it may be.
    fn told(&self, key: &Value) -> String {
        let is = |what: &str| key[what].as_bool().unwrap();
        let needed = match (is("required"), is("may_be_blank")) {
            (true, false) => self.say(" Kan niet ontbreken.", " Cannot be left out."),
            (true, true) => self.say(
                " De kolom kan niet ontbreken; een cel mag leeg zijn.",
                " The column cannot be left out; a cell may be empty.",
            ),
            (false, _) => "",
        };
        format!("{}{needed} *({})*", plain(text(&key["text"])), plain(text(&key["type"])))
    }
}

fn columns_of(file: &str) -> String {
    let name = file.split('/').next().unwrap();
    format!("columns-{}", name.trim_end_matches(".csv"))
}

fn is_common(key: &Value) -> bool {
    COMMON.iter().any(|common| key["name"] == common.name)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// A text that is no Markdown but for its backquotes, as Markdown.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for (at, piece) in text.split('`').enumerate() {
        let is_code = at % 2 == 1;
        if is_code {
            write!(out, "`{piece}`").unwrap();
            continue;
        }
        for sign in piece.chars() {
            if "*_[]<>|\\".contains(sign) {
                out.push('\\');
            }
            out.push(sign);
        }
    }
    out
}

fn sentence(text: &str) -> String {
    let text = text.replace('`', "");
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// A piece of content as a block; what would be refused in the page itself is made visible or set in.
fn fenced(text: &str) -> String {
    let visible = |sign: char| match sign {
        '\n' => sign,
        _ if sign.is_ascii_control() => char::from_u32(0x2400 + u32::from(sign)).unwrap(),
        _ => sign,
    };
    let text: String = text.trim_end().chars().map(visible).collect();
    let is_conflict = text.lines().any(|line| line.starts_with("<<<<<<<"));
    let text = if is_conflict { format!("  {}", text.replace('\n', "\n  ")) } else { text };
    let fence = if text.contains("```") { "````" } else { "```" };
    format!("{fence}yaml\n{text}\n{fence}")
}
