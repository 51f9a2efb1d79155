use super::scan::{Scan, Token};

/// Names and values of a start tag.
pub type Attributes<'a> = [(&'a str, &'a str)];

/// Elements that hold nothing.
const VOID: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "source", "wbr"];

/// The main part of a page without the elements that its reader leaves out: of such an element its start alone.
pub struct MainPart<'a, F> {
    scan: Scan<'a>,
    is_left_out: F,
    /// The element that is left out, and how many of its name are open.
    left_out: Option<(&'a str, usize)>,
}

impl<'a, F: Fn(&str, &Attributes<'_>) -> bool> MainPart<'a, F> {
    /// Nothing where a page has no main part.
    pub fn of(html: &'a str, is_left_out: F) -> Self {
        let main = html.find("<main").and_then(|start| html.get(start..)).unwrap_or_default();
        let main = main.split("</main>").next().unwrap_or_default();
        Self { scan: Scan::new(main), is_left_out, left_out: None }
    }

    /// All that readers see of a page: its head and foot too.
    pub fn with_its_surroundings(html: &'a str, is_left_out: F) -> Self {
        let body = html.find("<body").and_then(|start| html.get(start..)).unwrap_or_default();
        // Its own language is that of the page.
        let body = body.find('>').and_then(|end| body.get(end + 1..)).unwrap_or_default();
        Self { scan: Scan::new(body), is_left_out, left_out: None }
    }

    /// Of the start tag that came last.
    pub fn attributes(&self) -> &Attributes<'a> {
        &self.scan.attributes
    }
}

impl<'a, F: Fn(&str, &Attributes<'_>) -> bool> Iterator for MainPart<'a, F> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let token = self.scan.next()?;
            match (&token, &mut self.left_out) {
                (Token::Open { name, closed, .. }, Some((out, depth))) => {
                    *depth += usize::from(name == out && !closed);
                }
                (Token::Close(name), Some((out, depth))) if name == out => {
                    *depth -= 1;
                    if *depth == 0 {
                        self.left_out = None;
                    }
                }
                (_, Some(_)) => {}
                (Token::Open { name, closed, .. }, None) => {
                    // A picture with a language of its own has no end.
                    let has_end = !closed && !VOID.contains(name);
                    if has_end && (self.is_left_out)(name, &self.scan.attributes) {
                        self.left_out = Some((name, 1));
                    }
                    return Some(token);
                }
                (_, None) => return Some(token),
            }
        }
    }
}

/// Whether one of the classes of a start tag is among these.
pub fn has_class(attributes: &Attributes<'_>, classes: &[&str]) -> bool {
    let mut own = attributes.iter().filter(|(name, _)| *name == "class");
    own.any(|(_, value)| value.split(' ').any(|class| classes.contains(&class)))
}
