use base::diagnostic::Language;

use super::scalar;
use crate::schema;

/// What is the same in every new programme but for its words: where each file stands, and what is in it.
const FILES: &[(&str, &str)] = &[
    (".editorconfig", include_str!("../../scaffold/editorconfig")),
    (".gitattributes", include_str!("../../scaffold/gitattributes")),
    (".gitignore", include_str!("../../scaffold/gitignore")),
    (".github/workflows/site.yml", include_str!("../../scaffold/github.yml")),
    (".gitlab-ci.yml", include_str!("../../scaffold/gitlab.yml")),
    (".forgejo/workflows/site.yml", include_str!("../../scaffold/forgejo.yml")),
    (".helix/languages.toml", include_str!("../../scaffold/helix.toml")),
    (".nvim.lua", include_str!("../../scaffold/nvim.lua")),
    (".pre-commit-config.yaml", include_str!("../../scaffold/pre-commit.yaml")),
    ("content/programme.yaml", include_str!("../../scaffold/programme.yaml")),
    ("content/index.md", include_str!("../../scaffold/index.md")),
];

/// The files of the smallest good programme, by their paths: content, settings for editors, and what
/// publishes it at the usual hosts.
pub fn programme(title: &str, language: Language) -> Vec<(String, String)> {
    let readme = match language {
        Language::Dutch => ("LEESMIJ.md", include_str!("../../scaffold/LEESMIJ.md")),
        Language::English => ("README.md", include_str!("../../scaffold/README.md")),
    };
    let fill = |text: &str| {
        in_one_language(text, language)
            .replace("{title}", title)
            .replace("{quoted-title}", &scalar(title))
            .replace("{version}", env!("CARGO_PKG_VERSION"))
            .replace("{repository}", env!("CARGO_PKG_REPOSITORY"))
    };
    let files = FILES.iter().chain([&readme]).map(|(path, text)| ((*path).to_owned(), fill(text)));
    let mut files: Vec<(String, String)> = files.collect();
    files.extend(schema::files());
    files.sort();
    files
}

/// A file of the scaffold says `«nl|en»` where the languages differ.
fn in_one_language(text: &str, language: Language) -> String {
    let mut pieces = text.split('«');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (words, rest) = piece.split_once('»').unwrap_or((piece, ""));
        let (nl, en) = words.split_once('|').unwrap_or((words, words));
        out.push_str(match language {
            Language::Dutch => nl,
            Language::English => en,
        });
        out.push_str(rest);
    }
    out
}
