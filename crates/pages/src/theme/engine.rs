use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use base::diagnostic::{Bag, Diagnostic};
use locale::{Arg, Locale};
use programme::model::Lang;

use super::{Theme, shown};
use crate::rules::template_error;
use crate::view::{Figure, Page, Redirect, Review, SiteView};

/// The templates of the theme, read once.
pub struct Engine {
    tera: Tera,
    /// The path of each file that is not the program's own, as it is shown.
    own: BTreeMap<String, String>,
}

impl Engine {
    /// Reads every template, together since they name each other; the first that is wrong is told.
    pub fn new(theme: &Theme, locales: Arc<Vec<Locale>>) -> Result<Self, Bag> {
        let mut tera = Tera::default();
        tera.register_function("t", move |kwargs: Kwargs, state: &State<'_>| {
            translate(&locales, &kwargs, state)
        });
        let base = tera.clone();
        match tera.add_raw_templates(texts(theme, None)) {
            Ok(()) => Ok(Self { tera, own: theme.own.clone() }),
            Err(error) => Err([unreadable(theme, &base, &error)].into_iter().collect()),
        }
    }

    /// A whole page. Its template is that of its sort, or `page.html` where the theme has none.
    pub fn page(
        &self,
        page: &Page,
        site: &SiteView,
        lang: Lang,
        path: &str,
    ) -> Result<String, Diagnostic> {
        let mut template = format!("{}.html", page.template);
        if !self.tera.contains_template(&template) {
            "page.html".clone_into(&mut template);
        }
        let mut context = Context::new();
        context.insert("page", page);
        context.insert("site", site);
        self.render(&template, context, lang, path)
    }

    /// A page that leads from a former address to the present one.
    pub(crate) fn redirect(
        &self,
        to: &Redirect,
        lang: Lang,
        path: &str,
    ) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert("to", to);
        self.render("redirect.html", context, lang, path)
    }

    /// A figure within running text.
    pub(crate) fn figure(
        &self,
        figure: &Figure,
        lang: Lang,
        path: &str,
    ) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert("figure", figure);
        self.render("figure.html", context, lang, path)
    }

    /// What a change does, on a page with its style sheets inside.
    pub(crate) fn review(&self, review: &Review, style: &str) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert("review", review);
        context.insert("style_css", style);
        self.render("review.html", context, Lang::DEFAULT, "review.html")
    }

    fn render(
        &self,
        template: &str,
        mut context: Context,
        lang: Lang,
        path: &str,
    ) -> Result<String, Diagnostic> {
        context.insert("lang_index", &lang.0);
        self.tera.render(template, &context).map_err(|error| {
            let (inner, at, message) = place(&error);
            let name = inner.as_deref().unwrap_or(template);
            let shown = shown(&self.own, &format!("templates/{name}"));
            template_error::failed(&shown, at, path, &message)
        })
    }
}

/// `t(key="…", name=value)`: the words of the theme in the page's language.
fn translate(locales: &[Locale], kwargs: &Kwargs, state: &State<'_>) -> tera::TeraResult<String> {
    let key = kwargs.must_get::<&str>("key")?;
    let index = state.get::<u64>("lang_index")?.unwrap_or(0);
    let locale = usize::try_from(index).ok().and_then(|index| locales.get(index));
    let Some(locale) = locale else {
        return Err(tera::Error::message("the page has no language"));
    };
    let named: Vec<(&str, &Value)> = kwargs
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)))
        .filter(|(name, _)| *name != "key")
        .collect();
    let texts: Vec<String> = named.iter().map(|(_, value)| value.to_string()).collect();
    let args: Vec<(&str, Arg<'_>)> = named
        .iter()
        .zip(&texts)
        .map(|((name, value), text)| {
            let count = value.as_u64().and_then(|n| usize::try_from(n).ok());
            (*name, count.map_or(Arg::Text(text), Arg::Count))
        })
        .collect();
    Ok(locale.text(key, &args))
}

/// The templates of a theme, one of them perhaps as the program has it.
fn texts<'a>(
    theme: &'a Theme,
    replaced: Option<&'a str>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    theme.templates.iter().filter_map(move |(name, text)| {
        let text = if replaced == Some(name) { Theme::built_in(name)? } else { text };
        Some((name.as_str(), text))
    })
}

/// Which template is wrong. What is wrong between templates is told of the one of the theme's own
/// without which the others go together.
fn unreadable(theme: &Theme, base: &Tera, error: &tera::Error) -> Diagnostic {
    let (template, at, message) = place(error);
    if let Some(template) = template {
        return template_error::unreadable(
            &theme.path_of(&format!("templates/{template}")),
            at,
            &message,
        );
    }
    let mends = |path: &str| {
        let replaced = path.strip_prefix("templates/");
        let mut tera = base.clone();
        replaced.is_some() && tera.add_raw_templates(texts(theme, replaced)).is_ok()
    };
    let shown = theme.own.iter().find(|(path, _)| mends(path));
    let shown = shown.map(|(_, shown)| shown);
    let block =
        message.split_once("Block `").and_then(|(_, rest)| rest.split_once("` is not defined"));
    match (shown, block) {
        (Some(shown), Some((block, _))) => template_error::no_block(shown, block),
        (shown, _) => {
            template_error::unreadable(shown.map_or("templates", String::as_str), None, &message)
        }
    }
}

/// The template, the line and column (both from 1) and the message of what went wrong in it.
fn place(error: &tera::Error) -> (Option<String>, Option<(usize, usize)>, String) {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => (
            Some(report.filename().to_owned()).filter(|name| !name.is_empty()),
            Some((report.span().start_line, report.span().start_col + 1)),
            report.message().to_owned(),
        ),
        other => (None, None, other.to_string()),
    }
}
