//! What a link, a button or a drawing is called.

use super::super::plain::says_something;
use super::attributes::Attributes;

/// The link or button that is open, and whether it has a name by now.
#[derive(Debug, Default)]
pub struct Names<'a> {
    open: Option<Open<'a>>,
}

#[derive(Debug)]
struct Open<'a> {
    element: &'a str,
    whole: &'a str,
    class: &'a str,
    named: bool,
}

impl<'a> Names<'a> {
    pub fn open(
        &mut self,
        element: &'a str,
        whole: &'a str,
        has: &Attributes<'a, '_>,
        hidden: bool,
    ) {
        self.open = Some(Open {
            element,
            whole,
            class: has.class,
            // What nobody meets needs no name.
            named: has.named || hidden,
        });
    }

    pub fn is_open(&self, element: &str) -> bool {
        let open = self.open.as_ref();
        open.is_some_and(|open| open.element.eq_ignore_ascii_case(element))
    }

    /// Something within has a name of its own, which counts unless it is hidden.
    pub fn named(&mut self, hidden: bool) {
        if let Some(open) = &mut self.open {
            open.named |= !hidden;
        }
    }

    pub fn text(&mut self, text: &str) {
        if let Some(open) = &mut self.open
            && !open.named
        {
            open.named = says_something(text);
        }
    }

    /// Closes it, and returns its tag and class where it has no name.
    pub fn end(&mut self) -> Option<(&'a str, &'a str)> {
        let open = self.open.take()?;
        (!open.named).then_some((open.whole, open.class))
    }
}

/// The drawing that is open.
#[derive(Debug)]
pub struct Picture<'a> {
    pub whole: &'a str,
    pub class: &'a str,
    /// Elements that are open within, itself counted. Drawings close what they open.
    depth: usize,
    in_title: bool,
    named: bool,
    silent: bool,
}

impl<'a> Picture<'a> {
    pub fn new(whole: &'a str, has: &Attributes<'a, '_>, hidden: bool) -> Self {
        Self {
            whole,
            class: has.class,
            depth: 1,
            in_title: false,
            named: has.named,
            silent: hidden || has.decorative(),
        }
    }

    pub fn open(&mut self, name: &str, closed: bool) {
        if closed {
            return;
        }
        // Only the drawing's own title names it; those of its marks name the marks.
        self.in_title = self.depth == 1 && name.eq_ignore_ascii_case("title");
        self.depth += 1;
    }

    /// Closes an element within, or the drawing itself: then it is true.
    pub fn close(&mut self) -> bool {
        self.in_title = false;
        self.depth = self.depth.saturating_sub(1);
        self.depth == 0
    }

    pub fn text(&mut self, text: &str) {
        self.named |= self.in_title && says_something(text);
    }

    pub fn is_named(&self) -> bool {
        self.named && !self.silent
    }

    /// A drawing either says what it shows or is hidden; there is nothing in between.
    pub fn needs_name(&self) -> bool {
        !self.named && !self.silent
    }
}
