use super::quote::quoted;
use super::{Sheet, markup, world};

/// The whole text for `typst`: how paper looks, then what stands on it.
pub fn of(sheet: &Sheet<'_>) -> String {
    let author = sheet.author.map_or_else(|| "()".to_owned(), quoted);
    let date = world::day(sheet.date).map_or_else(
        || "none".to_owned(),
        |_| {
            let (month, day) = (sheet.date.month(), sheet.date.day());
            format!("datetime(year: {}, month: {month}, day: {day})", sheet.date.year())
        },
    );
    let (lang, region) = match sheet.lang.split_once('-') {
        Some((lang, region)) => (lang, quoted(region)),
        None => (sheet.lang, "none".to_owned()),
    };
    format!(
        "#set document(title: {title}, author: {author}, date: {date})\n\
         #set text(lang: {lang}, region: {region})\n{LOOK}\n{body}",
        title = quoted(sheet.title),
        lang = quoted(lang),
        body = markup::of(sheet),
    )
}

/// A4 with room for notes in the margin; one serif for text, black on white, so that it copies.
const LOOK: &str = r##"
#set page(
  paper: "a4",
  margin: (top: 22mm, bottom: 24mm, left: 24mm, right: 24mm),
  numbering: "1 / 1",
  header: context { if here().page() > 1 { set text(8.5pt, fill: luma(30%)); document.title } },
)
#set text(font: "Libertinus Serif", size: 10.5pt, hyphenate: true)
#set par(leading: 0.62em, spacing: 0.95em)
#set heading(outlined: true)
#show heading.where(level: 1): set text(24pt)
#show heading.where(level: 2): set text(18pt)
#show heading.where(level: 3): set text(13.5pt)
#show heading.where(level: 4): set text(11.5pt)
#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)
#let way(to, body) = link(to, underline(offset: 2pt, stroke: 0.5pt, body))
#set table(stroke: (x, y) => (bottom: if y == 0 { 0.9pt } else { 0.4pt + luma(70%) }), inset: (x: 4pt, y: 4.5pt))
#show table: set text(9pt, hyphenate: false)
#show table.cell.where(y: 0): strong
#show table: set par(justify: false, leading: 0.5em)
#set terms(separator: [: ], hanging-indent: 1.2em, spacing: 0.6em)
#show terms: set block(above: 1.1em, below: 1.1em)
#set list(spacing: 0.75em)
#set enum(spacing: 0.75em)
#show figure: set block(breakable: true)
#show figure.caption: it => it.body
#show figure: set align(left)
#set figure.caption(position: top)
#set quote(block: true)
"##;
