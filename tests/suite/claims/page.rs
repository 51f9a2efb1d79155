//! What stands on a page: figures with their sentences and tables.

/// A figure as it is read.
#[derive(Debug, Clone)]
pub struct Figure<'a> {
    pub id: String,
    pub message: String,
    pub measured: String,
    pub sentence: String,
    /// What is read in place of each drawing.
    pub descriptions: Vec<String>,
    pub drawings: Vec<&'a str>,
    /// What is told of each mark.
    pub marks: Vec<String>,
    pub notes: Vec<String>,
    pub tables: Vec<Table<'a>>,
}

impl Figure<'_> {
    /// Whether it is the way to a target.
    pub fn is_track(&self) -> bool {
        self.id.starts_with("op-weg-")
    }
}

#[derive(Debug, Clone)]
pub struct Table<'a> {
    pub head: Vec<String>,
    pub rows: Vec<Vec<Cell<'a>>>,
}

#[derive(Debug, Clone)]
pub struct Cell<'a> {
    pub text: String,
    pub value: Option<&'a str>,
    html: &'a str,
}

impl Cell<'_> {
    /// What stands in it, one below the other. Of a state only its words.
    pub fn items(&self) -> Vec<String> {
        let inside = self.html.split_once('>').map_or(self.html, |(_, inside)| inside);
        let mut all = inside.split("<span class=\"item\">");
        // One that stands alone has no element of its own.
        let alone = all.next().filter(|alone| !alone.trim().is_empty());
        alone
            .into_iter()
            .chain(all)
            .map(|item| match item.split_once("aria-hidden=\"true\">") {
                Some((_, rest)) => {
                    crate::support::text(rest.split_once("</span>").map_or(rest, |(_, rest)| rest))
                }
                None => crate::support::text(item),
            })
            .collect()
    }
}

pub fn figures(html: &str) -> Vec<Figure<'_>> {
    let all = html.split("<figure class=\"fig\"").skip(1);
    all.map(|rest| figure(rest.split("</figure>").next().unwrap())).collect()
}

fn figure(html: &str) -> Figure<'_> {
    let one = |class: &str| {
        let found = parts(html, &format!("<p class=\"{class}\""), "</p>");
        found.first().map(|html| text(html)).unwrap_or_default()
    };
    // A heading where it stands in a section, of any level.
    let message = html.split(" class=\"message\">").nth(1).and_then(|rest| rest.split("</").next());
    let texts = |name: &str| -> Vec<String> {
        let found = parts(html, &format!("<{name}"), &format!("</{name}>"));
        found.iter().map(|html| text(html)).collect()
    };
    // The first title of a drawing is its name.
    let marks = html.split("<svg").skip(1).flat_map(|svg| {
        let titles = parts(svg, "<title", "</title>");
        titles.iter().skip(1).map(|html| text(html)).collect::<Vec<_>>()
    });
    let id = html.split("id=\"").nth(1).and_then(|rest| rest.split('"').next());
    Figure {
        id: id.unwrap_or_default().to_owned(),
        message: message.map(text).unwrap_or_default(),
        measured: one("measured"),
        sentence: [one("sentence"), one("said")].join(" ").trim().to_owned(),
        descriptions: texts("desc"),
        drawings: parts(html, "<svg", "</svg>"),
        marks: marks.collect(),
        notes: parts(html, "<p class=\"caption\"", "</p>").iter().map(|html| text(html)).collect(),
        tables: tables(html),
    }
}

pub fn tables(html: &str) -> Vec<Table<'_>> {
    parts(html, "<table", "</table>").into_iter().map(table).collect()
}

fn table(html: &str) -> Table<'_> {
    let (head, body) = html.split_once("<tbody>").unwrap_or((html, ""));
    let head = parts(head, "<th ", "</th>").iter().map(|cell| text(cell)).collect();
    let rows = parts(body, "<tr", "</tr>").into_iter().map(|row| {
        let cells = row.split('<').filter(|tag| tag.starts_with("th ") || tag.starts_with("td"));
        let mut at = 0;
        let cells = cells.flat_map(|tag| {
            let start = at + row[at..].find(&format!("<{tag}")).unwrap() + 1;
            // The end of a cell may be left to the next one.
            let ends = ["</td>", "</th>", "<td", "<th "];
            let end = ends.iter().filter_map(|end| row[start..].find(end)).min();
            let html = end.map_or(&row[start..], |end| &row[start..start + end]);
            at = start + tag.len();
            let value = html.split('>').next().unwrap().split_once("data-value=\"");
            let value = value.and_then(|(_, rest)| rest.split('"').next());
            // What is lacking in cells beside each other is told in one.
            let span = tag.split("colspan=\"").nth(1).filter(|_| tag.contains("absent\""));
            let span = span.and_then(|rest| rest.split('"').next()?.parse().ok()).unwrap_or(1);
            vec![Cell { text: text(html), value, html }; span]
        });
        cells.collect()
    });
    Table { head, rows: rows.collect() }
}

/// What stands from each opening tag to the closing one.
pub fn parts<'a>(html: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    html.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect()
}

/// The words of a piece of HTML that begins within a tag.
pub fn text(html: &str) -> String {
    let html = html.split_once('>').map_or(html, |(_, rest)| rest);
    crate::support::text(html).replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&")
}
