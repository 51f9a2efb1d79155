//! The least that such a site takes: read, parse, write. It checks nothing, links nothing and knows
//! no other page; what any generator takes above it is what its services cost.

use std::error::Error;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

use granit_parser::{Event, Parser};
use pulldown_cmark::{Options, html};
use rayon::prelude::*;

/// The first argument by which this program knows that it is to be the bare one.
pub const WORD: &str = "bare";

/// Content and output, where the bare program is asked for.
pub fn asked() -> Option<(PathBuf, PathBuf)> {
    let mut arguments = std::env::args_os().skip(1);
    let is_asked = arguments.next().is_some_and(|first| first == WORD);
    let paths = (arguments.next()?, arguments.next()?);
    is_asked.then(|| (paths.0.into(), paths.1.into()))
}

/// A page for every indicator, a list of them and a sitemap.
pub fn build(content: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let folder = content.join("indicators");
    let ids = ids(&folder)?;
    std::fs::create_dir_all(out)?;
    let pages: Result<Vec<Entry>, String> =
        ids.par_iter().map(|id| page(&folder, out, id)).collect();
    let pages = pages?;

    let mut list = String::from("<h1>Cijfers</h1><ul>");
    let mut sitemap =
        String::from("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for Entry { id, title } in &pages {
        write!(list, "<li><a href=\"/{id}/\">{title}</a></li>")?;
        write!(sitemap, "<url><loc>https://stad-noord.example/{id}/</loc></url>")?;
    }
    list.push_str("</ul>");
    sitemap.push_str("</urlset>");
    std::fs::write(out.join("index.html"), framed("Cijfers", &list))?;
    std::fs::write(out.join("sitemap.xml"), sitemap)?;
    Ok(())
}

/// By their files, in order.
pub fn ids(indicators: &Path) -> io::Result<Vec<String>> {
    let mut ids = Vec::new();
    for entry in std::fs::read_dir(indicators)? {
        let name = entry?.file_name();
        ids.extend(name.to_str().and_then(|name| name.strip_suffix(".md")).map(str::to_owned));
    }
    ids.sort();
    Ok(ids)
}

struct Entry {
    id: String,
    title: String,
}

fn page(folder: &Path, out: &Path, id: &str) -> Result<Entry, String> {
    let told = |problem: &dyn std::fmt::Display| format!("{id}: {problem}");
    let read = |end: &str| {
        std::fs::read_to_string(folder.join(format!("{id}.{end}"))).map_err(|e| told(&e))
    };
    let (text, table) = (read("md")?, read("csv")?);
    let (front, body) = split(&text).ok_or_else(|| told(&"no front matter"))?;
    let title = title(front).ok_or_else(|| told(&"no title"))?;
    let rows: Result<Vec<csv::StringRecord>, _> =
        csv::Reader::from_reader(table.as_bytes()).into_records().collect();
    let rows = rows.map_err(|e| told(&e))?;

    let mut main = String::with_capacity(16_384);
    let done = write!(main, "<h1>{title}</h1>");
    html::push_html(&mut main, pulldown_cmark::Parser::new_ext(body, Options::ENABLE_TABLES));
    done.and_then(|()| chart(&rows, &mut main))
        .and_then(|()| grid(&rows, &mut main))
        .map_err(|e| told(&e))?;
    let to = out.join(id);
    std::fs::create_dir_all(&to).map_err(|e| told(&e))?;
    std::fs::write(to.join("index.html"), framed(&title, &main)).map_err(|e| told(&e))?;
    Ok(Entry { id: id.to_owned(), title })
}

/// Front matter and what follows.
fn split(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix("---\n")?.split_once("\n---\n")
}

/// The whole front matter is parsed, as who reads more of it would.
fn title(front: &str) -> Option<String> {
    let (mut is_next, mut title) = (false, None);
    for event in Parser::new_from_str(front) {
        if let Ok((Event::Scalar(text, ..), _)) = event {
            if std::mem::take(&mut is_next) && title.is_none() {
                title = Some(text.to_string());
            } else {
                is_next = text == "title";
            }
        }
    }
    title
}

/// The lines of the first areas.
fn chart(rows: &[csv::StringRecord], page: &mut String) -> std::fmt::Result {
    page.push_str("<svg viewBox=\"0 0 640 340\" role=\"img\"><title>Verloop</title>");
    for lines in areas(rows).take(4) {
        page.push_str("<polyline fill=\"none\" stroke=\"currentColor\" points=\"");
        for (at, row) in lines.iter().enumerate() {
            if let Ok(value) = row.get(2).unwrap_or_default().parse::<f64>() {
                write!(page, "{},{:.1} ", 40 + at * 60, 320.0 - value * 3.0)?;
            }
        }
        write!(
            page,
            "\"/><text x=\"590\" y=\"20\">{}</text>",
            lines[0].get(0).unwrap_or_default()
        )?;
    }
    page.push_str("</svg>");
    Ok(())
}

/// The table of areas by years.
fn grid(rows: &[csv::StringRecord], page: &mut String) -> std::fmt::Result {
    page.push_str("<table><thead><tr><th>Gebied</th>");
    for row in areas(rows).next().unwrap_or_default() {
        write!(page, "<th scope=\"col\">{}</th>", row.get(1).unwrap_or_default())?;
    }
    page.push_str("</tr></thead><tbody>");
    for lines in areas(rows) {
        write!(page, "<tr><th scope=\"row\">{}</th>", lines[0].get(0).unwrap_or_default())?;
        for row in lines {
            let value = row.get(2).filter(|value| !value.is_empty()).unwrap_or("–");
            write!(page, "<td>{value}%</td>")?;
        }
        page.push_str("</tr>");
    }
    page.push_str("</tbody></table>");
    Ok(())
}

/// Rows that follow each other and are of one area.
fn areas(rows: &[csv::StringRecord]) -> impl Iterator<Item = &[csv::StringRecord]> {
    rows.chunk_by(|one, other| one.get(0) == other.get(0))
}

fn framed(title: &str, main: &str) -> String {
    format!(
        "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/style.css\">\
         </head><body><header><nav><a href=\"/\">Cijfers</a></nav></header><main>{main}</main>\
         <footer>Gemeente Stad</footer></body></html>"
    )
}
