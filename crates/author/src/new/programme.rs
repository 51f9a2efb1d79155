use base::diagnostic::Language;

use super::scalar;
use crate::schema;

/// A file of the scaffold: where it stands, in Dutch and in English.
type File = (&'static str, &'static str, &'static str);

/// What is the same in every new programme, but for its words.
const FILES: &[File] = &[
    (".editorconfig", include_str!("../../scaffold/editorconfig"), ""),
    (".gitattributes", include_str!("../../scaffold/gitattributes"), ""),
    (".gitignore", include_str!("../../scaffold/gitignore"), ""),
    (
        ".github/workflows/site.yml",
        include_str!("../../scaffold/github.nl.yml"),
        include_str!("../../scaffold/github.en.yml"),
    ),
    (
        ".gitlab-ci.yml",
        include_str!("../../scaffold/gitlab.nl.yml"),
        include_str!("../../scaffold/gitlab.en.yml"),
    ),
    (
        ".forgejo/workflows/site.yml",
        include_str!("../../scaffold/forgejo.nl.yml"),
        include_str!("../../scaffold/forgejo.en.yml"),
    ),
    (
        "content/programme.yaml",
        include_str!("../../scaffold/programme.nl.yaml"),
        include_str!("../../scaffold/programme.en.yaml"),
    ),
    (
        "content/index.md",
        include_str!("../../scaffold/index.nl.md"),
        include_str!("../../scaffold/index.en.md"),
    ),
];

/// The files of the smallest good programme, by their paths: content, settings for editors, and what
/// publishes it at the usual hosts.
pub fn programme(title: &str, language: Language) -> Vec<(String, String)> {
    let readme = match language {
        Language::Dutch => ("LEESMIJ.md", include_str!("../../scaffold/LEESMIJ.md")),
        Language::English => ("README.md", include_str!("../../scaffold/README.md")),
    };
    let fill = |text: &str| {
        text.replace("{title}", title)
            .replace("{quoted-title}", &scalar(title))
            .replace("{version}", env!("CARGO_PKG_VERSION"))
    };
    let own = FILES.iter().map(|(path, nl, en)| {
        let text = match language {
            Language::English if !en.is_empty() => en,
            _ => nl,
        };
        (*path, *text)
    });
    let files = own.chain([readme]).map(|(path, text)| (path.to_owned(), fill(text)));
    let mut files: Vec<(String, String)> = files.collect();
    files.extend(schema::files());
    files.sort();
    files
}
