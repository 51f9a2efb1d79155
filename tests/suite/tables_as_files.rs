//! All money and all commitments as files, beside the pages that show them.

use std::sync::LazyLock;

use crate::support::{Site, part, text};

const PROGRAMME: &str = "\
title: Noord
url: https://noord.example/
languages: [nl, en]
";

const MONEY: &str = "\
id,fund,to,period_start,amount,amount_high,stage,goals,decided_on,document,alternative_to,note
a,deal,dak,2025,1000,1500,allocated,warm:60 werk:40,2025-03-01,besluit,,=1+1
b,deal,,,,,reserved,,,,,-3 procent
c,deal,dak,,900,,allocated,,,,a,\"+31, zei de krant\"
";

const MOVED: &str = "\
id,fund,to,date,kind,amount,counterparty,document
eerste,deal,dak,2025-06-01,returned,125.50,@dakdekker,besluit
";

const PROMISE: &str = "\
---
title: '=Een dak'
kind: pledge
made_by: de wethouder
made_to: de raad
made_on: 2024-01
due: 2025-07-01
about: [dak, programme]
source: besluit
state: open
text: Er komt een dak.
fulfilment: [{document: besluit}]
---
";

static SITE: LazyLock<Site> = LazyLock::new(|| {
    Site::of(
        &[
            ("programme.yaml", PROGRAMME),
            ("tracks/wonen.md", "---\ntitle: Wonen\n---\n"),
            ("action-lines/isoleren.md", "---\ntitle: Isoleren\ntrack: wonen\n---\n"),
            ("interventions/dak.md", "---\ntitle: Dak\naction_line: isoleren\n---\n"),
            ("goals/warm.md", "---\ntitle: Warm\n---\n"),
            ("goals/werk.md", "---\ntitle: Werk\n---\n"),
            ("funds/deal.md", "---\ntitle: Deal\n---\n"),
            ("documents/besluit.md", "---\ntitle: Besluit\n---\n"),
            ("allocations.csv", MONEY),
            ("transactions.csv", MOVED),
            ("commitments/dak-erop.md", PROMISE),
        ],
        "2026-01-01",
    )
});

#[test]
fn each_row_of_money_stands_in_the_file_and_no_cell_is_a_formula() {
    assert_eq!(
        SITE.file("geld/bedragen/money.csv"),
        "id,fund,fund_name,to,to_name,amount,amount_high,currency,stage,counts,period_start,\
         period_end,goals,percentages,decided_on,document,supersedes,alternative_to,note\n\
         a,deal,Deal,dak,Dak,1000,1500,EUR,allocated,true,2025,,warm; werk,60; 40,2025-03-01,\
         besluit,,,'=1+1\n\
         b,deal,Deal,programme,Het hele programma,,,EUR,reserved,true,,,,,,,,,'-3 procent\n\
         c,deal,Deal,dak,Dak,900,,EUR,allocated,false,,,,,,,,a,\"'+31, zei de krant\"\n"
    );
    assert_eq!(
        SITE.file("geld/bedragen/payments.csv"),
        "id,fund,fund_name,to,to_name,date,transaction,amount,currency,party,document\n\
         eerste,deal,Deal,dak,Dak,2025-06-01,returned,125.50,EUR,'@dakdekker,besluit\n"
    );
}

#[test]
fn each_commitment_stands_in_the_file() {
    assert_eq!(
        SITE.file("toezeggingen/commitments.csv"),
        "id,title,sort,state,overdue,made_by,made_to,made_on,due,times_moved,about,source,evidence,\
         text,page\n\
         dak-erop,'=Een dak,pledge,open,true,de wethouder,de raad,2024-01,2025-07-01,0,\
         dak; programme,besluit,besluit,Er komt een dak.,\
         https://noord.example/toezeggingen/dak-erop/\n"
    );
    assert!(SITE.file("en/commitments/commitments.csv").contains("/en/commitments/dak-erop/"));
}

#[test]
fn the_pages_of_money_and_commitments_lead_to_their_files() {
    for (folder, file, said) in [
        ("geld", "bedragen/money.csv", "Alle bedragen (CSV, "),
        ("geld", "bedragen/payments.csv", "Alle betalingen (CSV, "),
        ("geld/bedragen", "money.csv", "Alle bedragen (CSV, "),
        ("toezeggingen", "commitments.csv", "Alles wat is beloofd en gevraagd (CSV, "),
    ] {
        let files = part(SITE.page(folder), "bestanden");
        assert!(files.contains(&format!("href=\"{file}\"")), "{folder}: {files}");
        assert!(text(files).contains(said), "{folder}: {files}");
    }
}

#[test]
fn every_column_is_explained() {
    for (folder, title) in [("open-data", "tabellen"), ("en/open-data", "tabellen")] {
        let told = text(part(SITE.page(folder), title));
        for path in [
            "geld/bedragen/money.csv",
            "geld/bedragen/payments.csv",
            "toezeggingen/commitments.csv",
        ] {
            for column in SITE.file(path).lines().next().unwrap().split(',') {
                assert!(told.contains(&format!(" {column} ")), "{folder}: {column}");
            }
        }
        assert!(!told.contains('⟦'), "{told}");
    }
}

#[test]
fn a_programme_without_money_or_commitments_has_no_such_files() {
    let site = Site::of(&[("programme.yaml", "title: Proef\n")], "2026-01-01");
    assert!(site.paths().all(|path| !path.ends_with(".csv")));
    assert!(!site.page("open-data").contains("s-tabellen"));
}
