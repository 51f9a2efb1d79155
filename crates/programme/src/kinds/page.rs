use super::prelude::*;

record! {
    /// A free page.
    #[derive(Default)]
    Page, "pagina", "page";
}

pub const EXAMPLE: &str = "\
---
title: Over deze site
summary: Wie deze site maakt, en hoe.
---
Op deze site staat wat wij weten, en ook wat wij nog niet weten.
";
