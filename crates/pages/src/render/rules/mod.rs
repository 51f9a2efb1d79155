//! What can be wrong with a theme, or missing for what is made with it.

base::rules! {
    pub mod cannot_print;
    pub mod contrast_too_low;
    pub mod invalid_theme;
    pub mod missing_message;
    pub mod no_such_theme;
    pub mod previews_left_out;
    pub mod site_without_url;
    pub mod template_error;
}
