//! Where a service keeps the figures of a table and the titles of its codes.

use super::{Record, page};

/// The documents of a table, as addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Where the figures are; none where the list does not tell.
    pub figures: Option<String>,
    /// Where titles are: name and address.
    pub titles: Vec<(String, String)>,
}

/// Reads the list of documents that a service gives at its root, `root`; none where the text is no
/// such list.
pub fn service(text: &str, root: &str) -> Option<Service> {
    let page = page(text, root).ok()?;
    let names: Vec<(&str, &str)> = page.rows.iter().filter_map(entry).collect();
    if names.is_empty() || names.len() < page.rows.len() {
        return None;
    }
    let address = |url: &str| {
        if url.starts_with("http://") || url.starts_with("https://") {
            url.to_owned()
        } else {
            format!("{}/{url}", root.trim_end_matches('/'))
        }
    };
    let find = |wanted: &str| {
        let found = names.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, url)| address(url))
    };
    let is_title = |name: &str| {
        name == "DataProperties"
            || name.ends_with("Codes")
            || !matches!(
                name,
                "TableInfos"
                    | "UntypedDataSet"
                    | "TypedDataSet"
                    | "CategoryGroups"
                    | "Observations"
                    | "Dimensions"
                    | "MeasureGroups"
                    | "Properties"
            ) && !name.ends_with("Groups")
    };
    Some(Service {
        figures: find("TypedDataSet").or_else(|| find("Observations")),
        titles: names
            .iter()
            .filter(|(name, _)| is_title(name))
            .map(|(name, url)| ((*name).to_owned(), address(url)))
            .collect(),
    })
}

fn entry(row: &Record) -> Option<(&str, &str)> {
    let text = |key: &str| row.get(key)?.as_str();
    Some((text("name")?, text("url")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_tells_where_its_figures_and_titles_are() {
        let text = r#"{"value": [
            {"name": "TableInfos", "url": "https://x.example/t/TableInfos"},
            {"name": "TypedDataSet", "url": "https://x.example/t/TypedDataSet"},
            {"name": "DataProperties", "url": "https://x.example/t/DataProperties"},
            {"name": "Geslacht", "url": "Geslacht"}
        ]}"#;
        let found = service(text, "https://x.example/t").unwrap();
        assert_eq!(found.figures.as_deref(), Some("https://x.example/t/TypedDataSet"));
        let titles: Vec<&str> = found.titles.iter().map(|(_, url)| url.as_str()).collect();
        assert_eq!(titles, ["https://x.example/t/DataProperties", "https://x.example/t/Geslacht"]);
        assert_eq!(service(r#"{"value": [{"ID": 1}]}"#, "x"), None);
    }
}
