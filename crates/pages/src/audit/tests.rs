use super::*;
use base::diagnostic::{Diagnostic, Language, Place};

const GOOD: &str = r##"<!doctype html><html lang="nl"><head><title>Doelen</title></head><body>
<a href="#main">Naar de inhoud</a><main id="main"><h1>Doelen</h1><h2 id="a">A</h2>
<img src="logo.png" alt=""><svg aria-hidden="true"><path d="M0 0"/></svg>
<svg role="img" aria-labelledby="t"><title id="t">Lijn</title><g><title>punt</title></g></svg>
<script type="application/ld+json">{"a":"</b>"}</script></main></body></html>"##;

fn with(body: &str) -> String {
    format!(
        "<!doctype html><html lang=nl><head><title>T</title></head><body><h1>T</h1>{body}</body></html>"
    )
}

/// The codes and messages of one page, in English.
fn told(html: &str) -> Vec<String> {
    let audit = Audit::new();
    audit.page("index.html", html);
    lines(audit.finish(&|path| path == "logo.png"))
}

fn lines(bag: Bag) -> Vec<String> {
    let line = |d: &Diagnostic| {
        let place = match &d.place {
            Place::Path(path) => path.as_str(),
            _ => "-",
        };
        let message = d.message.get(Language::English);
        format!("{place}: {}: {message}", d.rule.code)
    };
    bag.iter().map(line).collect()
}

fn codes(html: &str) -> Vec<&'static str> {
    let audit = Audit::new();
    audit.page("index.html", html);
    let bag = audit.finish(&|_| false);
    bag.iter().map(|d| d.rule.code).collect()
}

#[test]
fn a_good_page_is_left_alone() {
    assert_eq!(told(GOOD), [""; 0]);
}

#[test]
fn every_rule_fires_on_its_mistake_and_on_nothing_else() {
    let cases: &[(&str, &[&str])] = &[
        (
            "dead-link",
            &[
                r#"<a href="../elders/index.html">x</a>"#,
                r#"<img src=a.png alt=x>"#,
                r#"<use href="a.svg#b">"#,
            ],
        ),
        (
            "dead-fragment",
            &[
                r##"<a href="#x">x</a>"##,
                r#"<a href="index.html#x">x</a>"#,
                r#"<svg role=img aria-label=x><path fill="url(#p)"/></svg>"#,
            ],
        ),
        (
            "external-resource",
            &[
                "<img src=https://x.nl/a.png alt=x>",
                "<script src='//x.nl/a.js'></script>",
                "<link rel='preload stylesheet' href=HTTPS://x.nl/a.css>",
                "<iframe src=http://x.nl title=x></iframe>",
                "<img srcset='https://x.nl/a.png 2x' alt=x>",
            ],
        ),
        ("duplicate-element-id", &["<p id=a></p><p id=a></p>"]),
        ("heading-order", &["<h3>x</h3>", "<h1>x</h1>"]),
        (
            "unnamed-link",
            &[
                "<a href=#></a>",
                "<a href=#><img src=data:, alt=''></a>",
                "<a href=#><svg aria-hidden=true><title>x</title></svg> &nbsp;</a>",
                "<button><span aria-hidden=true>x</span></button>",
                "<A HREF='#'>\n</A>",
            ],
        ),
        (
            "image-without-text",
            &[
                "<img src=data:,>",
                "<svg role=img></svg>",
                "<svg><path/></svg>",
                "<svg role=img><g><title>mark</title></g></svg>",
                "<span role=img></span>",
                "<input type=image src=data:,>",
            ],
        ),
        (
            "inline-style-or-script",
            &[
                "<p style='color:red'>",
                "<p onclick='x()'>",
                "<style>p{}</style>",
                "<script>x()</script>",
                "<script type=module>x()</script>",
                "<a href='javascript:x()'>x</a>",
            ],
        ),
        (
            "dangling-reference",
            &[
                "<p aria-labelledby='x'>",
                "<p aria-describedby='x'>",
                "<label for=x>x</label>",
                "<table><td headers='x'></table>",
            ],
        ),
        ("page-too-heavy", &[&"x".repeat(400_001)]),
    ];
    for (code, bodies) in cases {
        for body in *bodies {
            assert_eq!(codes(&with(body)), [*code], "{body:.80}");
        }
    }
    let h1 = "<h1>T</h1>";
    assert_eq!(codes(&with("").replace(h1, "")), ["heading-order"]);
    assert_eq!(codes(&with("").replace("<title>T", "<title>&nbsp;")), ["title-missing"]);
    assert_eq!(codes(&with("").replace(" lang=nl", "")), ["lang-missing"]);
    assert_eq!(codes(&with("").replace("lang=nl", "lang=''")), ["lang-missing"]);
}

#[test]
fn what_is_named_or_hidden_is_left_alone() {
    for body in [
        "<a href=#><img src=logo.png alt=Begin></a>",
        "<a href=#><svg role=img aria-label=Begin></svg></a>",
        "<a href=# aria-label=Begin></a><a id=x></a>",
        "<button title=Begin></button>",
        "<div aria-hidden=true><div></div><a href=#></a><img src=logo.png></div>",
        "<h2>a</h2><h3>b</h3><h2>c</h2>",
        "<table><th id=a><td headers=a></table>",
        "<script src=logo.png></script><script type=application/json>{}</script>",
        "<a href='mailto:a@b.nl'>x</a><a href='https://x.nl/'>x</a><a href=#top>x</a>",
    ] {
        assert_eq!(told(&with(body)), [""; 0], "{body}");
    }
}

#[test]
fn a_mistake_of_a_template_is_told_once_with_its_first_page() {
    let audit = Audit::new();
    let html = |n: usize| {
        with("<a class=next href='../gone/index.html'></a>")
            .replace("<title>T", &format!("<title>{n}"))
    };
    for n in [3, 1, 2] {
        audit.page(&format!("p{n}/index.html"), &html(n));
    }
    assert_eq!(
        lines(audit.finish(&|_| false)),
        [
            "p1/index.html: dead-link: This page links to “gone/index.html”, which is not in the \
             site (on 2 other pages as well).",
            "p1/index.html: unnamed-link: A link or button on this page has no text: \
             <a class=next href='../gone/index.html'> (on 2 other pages as well).",
        ]
    );
}

#[test]
fn links_between_pages_are_held_against_pages_files_and_fragments() {
    let audit = Audit::new().published_at("https://voorbeeld.example/noord/");
    let page = |title: &str, body: &str| with(body).replace("<title>T", &format!("<title>{title}"));
    audit.page("a/index.html", &page("a", "<h2 id='één twee'>x</h2>"));
    audit.page(
        "b/index.html",
        &page(
            "b",
            "<a href='../a/index.html#%C3%A9%C3%A9n%20twee'>x</a>
             <a href='../a/index.html#drie'>x</a>
             <a href='../a/'>x</a>
             <a href='../a/index.html?x=1'>x</a>
             <a href='https://voorbeeld.example/noord/a/'>x</a>
             <a href='https://voorbeeld.example/noord/c/'>x</a>
             <a href='https://voorbeeld.example/'>x</a>
             <a href='../feed.xml'>x</a>",
        ),
    );
    assert_eq!(
        lines(audit.finish(&|path| path == "feed.xml")),
        [
            "b/index.html: dead-fragment: This page links to “a/index.html#drie”, but there is no such place.",
            "b/index.html: dead-link: This page links to “a/”, which is not in the site.",
            "b/index.html: dead-link: This page links to “c/index.html”, which is not in the site.",
        ]
    );
}

#[test]
fn titles_are_unique_within_a_language_and_a_redirect_needs_none() {
    let audit = Audit::new();
    audit.page("a/index.html", &with(""));
    audit.page("b/index.html", &with(""));
    audit.page("en/a/index.html", &with("").replace("lang=nl", "lang=en"));
    audit.page(
        "old/index.html",
        "<html lang=nl><title>T</title><meta http-equiv=refresh content='0; url=../a/index.html'>",
    );
    audit.page(
        "older/index.html",
        "<html lang=nl><title>T</title><meta http-equiv=refresh content='0; url=../gone/index.html'>",
    );
    assert_eq!(
        lines(audit.finish(&|_| false)),
        [
            "older/index.html: dead-link: This page links to “gone/index.html”, which is not in the site.",
            "a/index.html: title-not-unique: This page has the same title as “b/index.html”: “T”.",
        ]
    );
}

#[test]
fn many_mistakes_of_one_rule_are_counted_after_the_first() {
    let pages: Vec<(String, String)> = (0..120)
        .map(|n| {
            let body = format!("<p id=x{n:03}><p id=x{n:03}>");
            (format!("{n:03}.html"), with(&body).replace("<title>T", &format!("<title>{n}")))
        })
        .collect();
    let run = |order: Vec<usize>| {
        let audit = Audit::new();
        for n in order {
            audit.page(&pages[n].0, &pages[n].1);
        }
        lines(audit.finish(&|_| false))
    };
    let forward = run((0..120).collect());
    assert_eq!(forward.len(), 51);
    assert!(forward[50].ends_with("The same kind of mistake stands in 70 other places."));
    assert_eq!(forward, run((0..120).rev().collect()));
}
