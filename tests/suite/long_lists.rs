//! Lists that are too long for one page.

use crate::support::Site;

/// So many that all lists but that of goals take more than one page.
const COUNT: usize = 2_050;

fn published() -> Site {
    let mut files = vec![
        ("programme.yaml".to_owned(), "title: Groot\nlanguages: [nl, en]\n".to_owned()),
        ("goals/doel.md".to_owned(), "---\ntitle: Doel\n---\n".to_owned()),
    ];
    for number in 0..COUNT {
        let letter = char::from(b'A' + (number * 26 / COUNT) as u8);
        let (year, month) = (2016 + number % 8, 1 + number % 12);
        files.push((
            format!("documents/stuk-{number}.md"),
            format!("---\ntitle: {letter}. Stuk {number:04} van de raad\ndate: {year}-{month:02}-01\n---\n"),
        ));
    }
    let words = (0..600).map(|number| format!("begrip {number:04}: Uitleg van een begrip.\n"));
    files.push(("glossary.yaml".to_owned(), words.collect()));
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Site::of(&files, "2026-03-01")
}

#[test]
fn no_page_of_a_list_is_heavy_and_each_leads_to_the_others() {
    let site = published();
    let pages = |first: &str, further: &str, count: usize| -> Vec<String> {
        let others = (2..=count).map(|page| format!("{first}/{further}-{page}"));
        std::iter::once(first.to_owned()).chain(others).collect()
    };
    for (list, link, all) in [
        (pages("documenten", "pagina", 5), "<li class=\"card", COUNT),
        (pages("en/documents", "page", 5), "<li class=\"card", COUNT),
        (pages("a-z", "pagina", 2), "/stuk-", COUNT),
        (pages("begrippen", "pagina", 2), "<dt>", 600),
    ] {
        let held = list.iter().map(|page| {
            let html = site.page(page);
            assert!(html.len() < 500_000, "{page}: {}", html.len());
            let ways = html.split("id=\"s-bladzijden\"").nth(1).unwrap();
            let ways = ways.split("</ul>").next().unwrap().matches("<li>").count();
            assert_eq!(ways + 1, list.len(), "{page}");
            html.matches(link).count()
        });
        assert_eq!(held.sum::<usize>(), all, "{list:?}");
        let after = format!("{}-{}", list[1].trim_end_matches("-2"), list.len() + 1);
        assert!(site.bytes(&format!("{after}/index.html")).is_none(), "{after}");
    }
    let first = site.page("documenten");
    assert!(first.contains("<span class=\"note\">500 titels</span>"), "{first}");
    assert!(site.page("doelen").contains("Doel"));
    assert!(site.bytes("doelen/pagina-2/index.html").is_none());
}
