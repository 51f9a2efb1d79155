use crate::book::scope::{Scope, host};
use crate::view::Link;

/// Whom one can ask about the programme: a page, an address to write to.
pub fn of_programme(scope: &Scope<'_>) -> Vec<Link> {
    let contact = &scope.settings().contact;
    let name = contact.name.as_ref().map(|name| scope.say(name));
    let mut links = Vec::new();
    if let Some(url) = &contact.url {
        let text = name.unwrap_or_else(|| host(url).to_owned().into());
        links.push(scope.outside(url, text));
    }
    if let Some(email) = &contact.email {
        links.push(scope.outside(&format!("mailto:{email}"), email.to_string().into()));
    }
    links
}
