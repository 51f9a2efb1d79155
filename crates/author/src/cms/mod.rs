//! A configuration of a content management system in the browser: Decap CMS or Sveltia CMS. Forms of every kind follow
//! from how kinds and keys are declared.
//!
//! Both write the files that editors write by hand. Tables, the glossary and themes have no form there.

mod widget;
mod yaml;

use base::diagnostic::Language;
use programme::kinds::{HOME, PROGRAMME, dutch, shape_of};
use programme::model::Kind;
use programme::schema::Shape;

use widget::{Widgets, label};
use yaml::{Yaml, map, text, word};

/// Who reads the configuration. They differ in where they keep translations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cms {
    Decap,
    Sveltia,
}

/// Where attachments stand, from the top of the repository.
const FILES: &str = "/content/files";

/// The text of `config.yml`, with labels in the editor's language. The languages are those of the site, the first first.
pub fn config(cms: Cms, languages: &[&str], language: Language) -> String {
    let widgets = Widgets { cms, languages, language };
    let (first, others) = languages.split_first().unwrap_or((&"nl", &[]));
    let is_translated = !others.is_empty();
    let mut all = vec![
        (
            "backend",
            map([("name", word("github")), ("repo", text("OWNER/REPO")), ("branch", word("main"))]),
        ),
        ("media_folder", text("content/files")),
        ("public_folder", text("/files")),
        ("slug", map([("encoding", word("ascii")), ("clean_accents", word("true"))])),
    ];
    match cms {
        Cms::Decap => {
            all.push(("locale", text(by(language, "nl", "en"))));
            // For whoever tries it beside the files; Sveltia does so unasked.
            all.push(("local_backend", word("true")));
        }
        Cms::Sveltia => {
            all.push(("output", map([("omit_empty_optional_fields", word("true"))])));
            if is_translated {
                all.push((
                    "i18n",
                    map([
                        ("structure", word("multiple_files")),
                        ("locales", Yaml::List(languages.iter().map(|tag| text(tag)).collect())),
                        ("default_locale", text(first)),
                        ("omit_default_locale_from_file_path", word("true")),
                    ]),
                ));
            }
        }
    }
    let mut collections = vec![whole(&widgets)];
    for kind in Kind::ALL {
        collections.push(collection(&widgets, kind, is_translated));
        if cms == Cms::Decap {
            collections.extend(others.iter().map(|tag| translations(&widgets, kind, tag)));
        }
    }
    all.push(("collections", Yaml::List(collections)));
    format!("{}{}", head(language), map(all).written())
}

fn head(language: Language) -> &'static str {
    match language {
        Language::Dutch => {
            "# Gemaakt met `spoorboek schema --cms`. Vul bij `backend` in waar de inhoud staat.\n\
             # Tabellen (CSV), begrippen en het thema bewerkt u buiten het CMS.\n\
             # Het CMS kent geen losse woorden in een lijst van groepen: schrijf `indicators: [cijfer]` voluit,\n\
             # als `- indicator: cijfer`.\n"
        }
        Language::English => {
            "# Made by `spoorboek schema --cms`. Fill in at `backend` where the content is.\n\
             # Tables (CSV), the glossary and the theme are edited outside the CMS.\n\
             # The CMS knows no single words in a list of groups: write `indicators: [figure]` in full,\n\
             # as `- indicator: figure`.\n"
        }
    }
}

/// `programme.yaml` and the home page.
fn whole(widgets: &Widgets<'_>) -> Yaml {
    let file = |name: &'static str, path: &str, shape: &'static Shape, with_body: bool| {
        let mut fields = widgets.fields(shape);
        fields.extend(with_body.then(|| widgets.body(false)));
        let named = shape.name.get(widgets.language);
        map([
            ("name", word(name)),
            ("label", text(&label(named))),
            ("file", text(path)),
            ("media_folder", text(FILES)),
            ("public_folder", word("files")),
            ("fields", Yaml::List(fields)),
        ])
    };
    let files = vec![
        file("settings", "content/programme.yaml", PROGRAMME, false),
        file("home", "content/index.md", HOME, true),
    ];
    map([
        ("name", word("programme")),
        ("label", word(by(widgets.language, "Programma", "Programme"))),
        ("files", Yaml::List(files)),
    ])
}

fn collection(widgets: &Widgets<'_>, kind: Kind, is_translated: bool) -> Yaml {
    let shape = shape_of(kind);
    let mut fields = widgets.fields(shape);
    let translates = is_translated && widgets.cms == Cms::Sveltia;
    fields.push(widgets.body(translates));
    let mut all = vec![
        ("name", word(kind.name())),
        ("label", text(&plural(kind, widgets.language))),
        ("label_singular", text(&label(shape.name.get(widgets.language)))),
        ("folder", text(&format!("content/{}", kind.folder()))),
        ("extension", word("md")),
        ("format", word("yaml-frontmatter")),
        ("create", word("true")),
        ("identifier_field", word("title")),
        ("media_folder", text(FILES)),
        // As a file in the folder of a kind calls it.
        ("public_folder", text("../files")),
    ];
    if translates {
        all.push(("i18n", word("true")));
    }
    all.push(("fields", Yaml::List(fields)));
    map(all)
}

/// The translations of a kind where they are files like any other: they can be edited there, and get their
/// name, that of the original, by hand.
fn translations(widgets: &Widgets<'_>, kind: Kind, tag: &str) -> Yaml {
    let shape = shape_of(kind);
    let mut fields = widgets.translation(shape);
    fields.push(widgets.body(false));
    map([
        ("name", text(&format!("{}-{tag}", kind.name()))),
        ("label", text(&format!("{} ({tag})", plural(kind, widgets.language)))),
        ("folder", text(&format!("content/{}", kind.folder()))),
        ("extension", text(&format!("{tag}.md"))),
        ("format", word("yaml-frontmatter")),
        ("create", word("false")),
        ("identifier_field", word("title")),
        ("fields", Yaml::List(fields)),
    ])
}

fn plural(kind: Kind, language: Language) -> String {
    label(match language {
        Language::Dutch => dutch::plural(kind),
        Language::English => kind.folder(),
    })
}

fn by(language: Language, nl: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}
