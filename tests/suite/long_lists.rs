//! Lists that are too long for one page.

use crate::support::{Site, text};

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

/// Three thousand projects of one track, each with money that was set apart and money that was spent.
fn with_money() -> Site {
    let mut files = vec![
        ("programme.yaml".to_owned(), "title: Groot\n".to_owned()),
        ("tracks/spoor.md".to_owned(), "---\ntitle: Spoor\n---\n".to_owned()),
        ("goals/doel.md".to_owned(), "---\ntitle: Doel\n---\n".to_owned()),
        (
            "documents/besluit.md".to_owned(),
            "---\ntitle: Besluit van de raad over het geld\ndate: 2024-01-10\n---\n".to_owned(),
        ),
    ];
    for goal in 0..400 {
        let text = format!("---\ntitle: Doel {goal:03} van de stad\n---\n");
        files.push((format!("goals/doel-{goal}.md"), text));
    }
    for fund in ["eerste", "tweede"] {
        files.push((format!("funds/{fund}.md"), format!("---\ntitle: Het {fund} fonds\n---\n")));
    }
    let mut allocations =
        "id,fund,to,period_start,period_end,amount,stage,goals,decided_on,document\n".to_owned();
    let mut transactions = "id,fund,to,date,kind,amount,counterparty,document\n".to_owned();
    for line in 0..10 {
        files.push((
            format!("action-lines/lijn-{line}.md"),
            format!("---\ntitle: Lijn {line}\ntrack: spoor\n---\n"),
        ));
    }
    for number in 0..3_000 {
        files.push((
            format!("interventions/project-{number}.md"),
            format!(
                "---\ntitle: Project {number:04} voor de bewoners\naction_line: lijn-{}\n\
                 contributes: [{{goal: doel, strength: 2}}]\n---\n",
                number % 10
            ),
        ));
        let fund = if number % 2 == 0 { "eerste" } else { "tweede" };
        let goals = match number % 4 {
            0 => format!("doel-{}:100", number % 400),
            _ => String::new(),
        };
        allocations.push_str(&format!(
            "rij-{number},{fund},project-{number},2024,2027,{},allocated,{goals},2024-01-10,besluit\n",
            1_000 + number
        ));
        transactions.push_str(&format!(
            "uit-{number},{fund},project-{number},2024-03-11,spent,{},Aannemer,besluit\n",
            500 + number
        ));
    }
    files.push(("allocations.csv".to_owned(), allocations));
    files.push(("transactions.csv".to_owned(), transactions));
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Site::of(&files, "2026-03-01")
}

#[test]
fn money_and_projects_are_light_however_many_and_links_find_their_row() {
    let site = with_money();
    // A dossier is made to be printed whole.
    for path in site.paths().filter(|path| path.ends_with(".html") && !path.contains("dossier")) {
        let size = site.file(path).len();
        assert!(size < 500_000, "{path}: {size}");
    }
    // Every amount leads to a page that has its row, and there is no row twice.
    let rows = "geld/bedragen";
    let pages: Vec<String> = (2..=30).map(|page| format!("{rows}/pagina-{page}")).collect();
    let all = std::iter::once(rows).chain(pages.iter().map(String::as_str));
    let held = all.map(|page| site.page(page).matches(" id=\"bedrag-rij-").count());
    assert_eq!(held.sum::<usize>(), 3_000);
    for number in [0, 1, 299, 1_500, 2_999] {
        let html = site.page(&format!("interventies/project-{number}"));
        let anchor = format!("#bedrag-rij-{number}\"");
        let (before, _) = html.split_once(&anchor).unwrap();
        let href = before.rsplit_once("href=\"../../").unwrap().1.trim_end_matches("index.html");
        let page = site.page(href.trim_end_matches('/'));
        assert!(page.contains(&format!(" id=\"bedrag-rij-{number}\"")), "{number}: {href}");
    }
    let fund = site.page("fondsen/tweede");
    assert!(fund.contains("Hier staan de eerste 200 van 1.500."), "{fund}");
    assert!(
        fund.contains("href=\"../../geld/bedragen/pagina-8/index.html#geld-tweede\""),
        "{fund}"
    );
    assert!(site.page("geld/bedragen/pagina-8").contains(" id=\"geld-tweede\""));
    // Of very many goals the first stand on the page at the front, and each is a row of the money.
    assert!(site.page("").contains("Hier staan de eerste 300 van 401."), "{}", site.page(""));
    let money = site.page("geld").split("id=\"s-doelen\"").nth(1).unwrap();
    let money = money.split("</section>").next().unwrap();
    assert_eq!(money.matches("<th scope=\"col\"").count(), 2, "{money}");
    assert!(money.contains("Doel 396 van de stad"), "{money}");
    let monitor = site.page("interventiemonitor/pagina-15");
    assert!(monitor.contains("Project 2999"), "{monitor}");
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
    // Of more than a thousand pages not every word is found, and the page of search says so.
    assert!(site.page("zoeken").contains("het begin van elke pagina"));
    assert!(site.page("en/search").contains("the beginning of each page"));
}

#[test]
fn of_a_programme_of_thousands_of_areas_a_figure_shows_the_larger_ones() {
    let mut areas = "id,name,type,parent\nland,Land,land,\n".to_owned();
    let mut rows = "area,period,value\nland,2024,50\n".to_owned();
    for number in 0..20 {
        areas.push_str(&format!("gemeente-{number},Gemeente {number},gemeente,land\n"));
        rows.push_str(&format!("gemeente-{number},2024,{}\n", 40 + number));
    }
    for number in 0..3_000 {
        areas.push_str(&format!("buurt-{number},Buurt {number},buurt,gemeente-{}\n", number % 20));
        rows.push_str(&format!("buurt-{number},2024,{}.{}\n", 20 + number % 60, number % 10));
    }
    rows.push_str("buurt-7,2024,99\n");
    let rows = rows.replace("buurt-7,2024,27.7\n", "");
    let site = Site::of(
        &[
            ("programme.yaml", "title: Groot\narea: land\n"),
            ("areas.csv", &areas),
            ("indicators/c.md", "---\ntitle: Cijfer\nmeasure: percentage\npolarity: higher\n---\n"),
            ("indicators/c.csv", &rows),
        ],
        "2026-03-01",
    );
    let page = site.page("indicatoren/c");
    assert!(page.len() < 500_000, "{}", page.len());
    let told = text(page);
    for said in [
        "gebieden: de grotere van het programma, waar zij mee worden vergeleken",
        "Gemeente 19 59 ",
        "Buurt 7 99 ",
    ] {
        assert!(told.contains(said), "{said}");
    }
    assert!(!told.contains("Buurt 8 "), "each neighbourhood stands on its own page");
}
