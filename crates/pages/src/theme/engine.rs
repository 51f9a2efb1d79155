use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use base::diagnostic::{Bag, Diagnostic};
use locale::{Arg, Locale};
use programme::model::Lang;

use super::{Theme, shown, templates};
use crate::rules::template_error;
use crate::view::{Changes, Figure, Page, Redirect, Review, SiteView, Sitemap};

/// The templates of the theme, read once.
pub struct Engine {
    tera: Tera,
    /// The path of each file that is not the program's own, as it is shown.
    own: BTreeMap<String, String>,
}

impl Engine {
    /// Reads every template, together since they name each other.
    pub fn new(theme: &Theme, locales: Arc<Vec<Locale>>) -> Result<Self, Bag> {
        let mut tera = Tera::default();
        tera.register_function("t", move |kwargs: Kwargs, state: &State<'_>| {
            translate(&locales, &kwargs, state)
        });
        let assets = theme.assets.iter();
        let assets: BTreeMap<String, String> =
            assets.map(|asset| (asset.name.clone(), asset.published.clone())).collect();
        tera.register_function("asset", move |kwargs: Kwargs, state: &State<'_>| {
            address_of(&assets, &kwargs, state)
        });
        // What a theme does not have is that of the program. It fails only where there are templates already.
        let _ = tera.set_fallback_prefixes([templates::INSIDE]);
        let base = tera.clone();
        match templates::load(&mut tera, theme, None) {
            Ok(()) => Ok(Self { tera, own: theme.own.clone() }),
            Err(error) => Err(templates::wrong(theme, &base, &error)),
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
        context.insert("assets_folder", &site.assets_folder);
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

    /// The pages of the site, for crawlers.
    pub(crate) fn sitemap(&self, sitemap: &Sitemap) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert("sitemap", sitemap);
        self.render("sitemap.xml", context, Lang::DEFAULT, "sitemap.xml")
    }

    /// What changed, for feed readers.
    pub(crate) fn feed(
        &self,
        feed: &Changes,
        lang: Lang,
        path: &str,
    ) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert("feed", feed);
        self.render("atom.xml", context, lang, path)
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
            let shown = match name.strip_prefix(templates::INSIDE) {
                Some(name) => format!("templates/{name}"),
                None => shown(&self.own, &format!("templates/{name}")),
            };
            match unknown_field(&message) {
                Some((field, known)) => {
                    template_error::unknown_field(&shown, at, field, path, &known)
                }
                None => template_error::failed(&shown, at, path, &message),
            }
        })
    }
}

/// `asset(name="fonts/town.woff2")`: the address of a file of the theme, as seen from the page.
fn address_of(
    assets: &BTreeMap<String, String>,
    kwargs: &Kwargs,
    state: &State<'_>,
) -> tera::TeraResult<String> {
    let name = kwargs.must_get::<&str>("name")?;
    let folder = state.get::<String>("assets_folder")?;
    match (folder, assets.get(name)) {
        (Some(folder), Some(published)) => Ok(format!("{folder}{published}")),
        (None, _) => Err(tera::Error::message("asset() gives addresses on pages only")),
        (_, None) => Err(tera::Error::message(format!("there is no assets/{name}"))),
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

/// The field that a template asked for and those that there are: `Field `titel` is not defined. Available fields: …`.
fn unknown_field(message: &str) -> Option<(&str, Vec<&str>)> {
    let (what, known) = message.split_once(" is not defined. Available ")?;
    let (_, known) = known.split_once(": ")?;
    Some((what.split('`').nth(1)?, known.split(", ").collect()))
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
