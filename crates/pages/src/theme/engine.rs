use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use base::diagnostic::{Bag, Diagnostic};
use locale::{Arg, Locale};
use programme::model::Lang;

use super::Theme;
use crate::render::rules::template_error;
use crate::view::{Figure, Page, Redirect, SiteView};

/// The templates of the theme, read once.
pub struct Engine {
    tera: Tera,
}

impl Engine {
    /// Reads every template; each that cannot be read is an error of its own.
    pub fn new(theme: &Theme, locales: Arc<Vec<Locale>>) -> Result<Self, Bag> {
        let mut tera = Tera::default();
        tera.register_function("t", move |kwargs: Kwargs, state: &State<'_>| {
            translate(&locales, &kwargs, state)
        });
        // Read together, since they name each other; apart only to find each that is wrong.
        let all = theme
            .templates
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()));
        match tera.add_raw_templates(all) {
            Ok(()) => Ok(Self { tera }),
            Err(error) => {
                let (template, line, message) = place(&error);
                Err([template_error::unreadable(
                    template.as_deref().unwrap_or("?"),
                    line,
                    &message,
                )]
                .into_iter()
                .collect())
            }
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
    pub fn redirect(&self, to: &Redirect, lang: Lang, path: &str) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert("to", to);
        self.render("redirect.html", context, lang, path)
    }

    /// A figure within running text.
    pub fn figure(&self, figure: &Figure, lang: Lang, path: &str) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert("figure", figure);
        self.render("figure.html", context, lang, path)
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
            let (inner, line, message) = place(&error);
            template_error::failed(inner.as_deref().unwrap_or(template), line, path, &message)
        })
    }
}

/// `t(key="…", name=value)`: the words of the theme in the page's language.
fn translate(locales: &[Locale], kwargs: &Kwargs, state: &State<'_>) -> tera::TeraResult<String> {
    let key = kwargs.must_get::<&str>("key")?;
    let index = state.get::<u64>("lang_index")?.unwrap_or(0);
    let locale = usize::try_from(index)
        .ok()
        .and_then(|index| locales.get(index));
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

/// The template, the line and the message of what went wrong in it.
fn place(error: &tera::Error) -> (Option<String>, Option<usize>, String) {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => (
            Some(report.filename().to_owned()).filter(|name| !name.is_empty()),
            Some(report.span().start_line),
            report.message().to_owned(),
        ),
        other => (None, None, other.to_string()),
    }
}
