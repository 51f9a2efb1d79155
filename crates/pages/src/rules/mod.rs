//! What can be wrong with a theme, or missing for what is made with it.

mod said_by_tera;

base::rules! {
    pub(crate) mod cannot_index;
    pub(crate) mod cannot_print;
    pub(crate) mod contrast_too_low;
    pub(crate) mod invalid_theme;
    pub(crate) mod missing_message;
    pub(crate) mod no_such_theme;
    pub(crate) mod previews_left_out;
    pub(crate) mod site_without_url;
    pub(crate) mod template_error;
    pub(crate) mod words_not_used;
}
