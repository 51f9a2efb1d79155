//! For any euro a reader walks from the fund to the goal and back in two links each; where the goal
//! is not known, to the sentence that says so.

use std::path::Path;

use programme::model::{Allocation, Kind, ObjectRef, Programme, Subject};
use programme::resolve;
use programme::source;

use crate::support::{Site, root, text};

#[test]
fn the_example_is_walked_both_ways() {
    let walks = walk_all(&root().join("content"));
    // Every row that counts, in both languages.
    assert_eq!(walks, 2 * 7);
}

#[test]
fn money_that_is_split_over_goals_is_walked_both_ways() {
    let split = [
        (
            "programme.yaml",
            "title: Noord\nsummary: Wat er in de wijk gebeurt.\nlanguages: [nl, en]\n",
        ),
        ("tracks/wonen.md", "---\ntitle: Wonen\n---\n"),
        ("action-lines/isoleren.md", "---\ntitle: Isoleren\ntrack: wonen\n---\n"),
        ("interventions/dak.md", "---\ntitle: Dak\naction_line: isoleren\n---\n"),
        ("goals/warm.md", "---\ntitle: Warm\n---\n"),
        ("goals/werk.md", "---\ntitle: Werk\n---\n"),
        ("funds/deal.md", "---\ntitle: Deal\nceiling: 5000\n---\n"),
        ("funds/pot.md", "---\ntitle: Pot\n---\n"),
        ("documents/besluit.md", "---\ntitle: Besluit\n---\n"),
        (
            "allocations.csv",
            "id,fund,to,period_start,amount,amount_high,stage,goals,document,supersedes,alternative_to\n\
             a,deal,dak,2025,1000,,allocated,warm:60 werk:40,besluit,,\n\
             b,deal,dak,2025,400,,committed,warm:100,besluit,,\n\
             c,deal,isoleren,2026,700,900,allocated,warm:33.33 werk:66.67,besluit,,\n\
             d,pot,wonen,,50,,sought,,besluit,,\n\
             e,pot,,,,,reserved,werk:100,,,\n\
             oud,pot,,,90,,allocated,warm:100,besluit,,\n\
             nieuw,pot,,,80,,allocated,warm:100,besluit,oud,\n\
             krant,pot,,,85,,allocated,,besluit,,nieuw\n",
        ),
    ];
    let folder = crate::support::programme(&split);
    assert_eq!(walk_all(&folder.path().join("content")), 2 * 6);
}

/// Walks every row that counts, in every language; returns how many walks that were.
fn walk_all(content: &Path) -> usize {
    let site = Site::built(content, "2026-11-23");
    let programme = programme(content);
    let mut walks = 0;
    for lang in ["nl", "en"] {
        for row in programme.allocations.iter().filter(|row| row.counts()) {
            let walk = Walk { site: &site, programme: &programme, lang };
            walk.there_and_back(row);
            walks += 1;
        }
    }
    walks
}

struct Walk<'a> {
    site: &'a Site,
    programme: &'a Programme,
    lang: &'a str,
}

impl Walk<'_> {
    fn there_and_back(&self, row: &Allocation) {
        let fund = self.page(row.fund.to);
        let register = match self.lang {
            "nl" => "geld/bedragen/index.html",
            _ => "en/money/amounts/index.html",
        };
        let place = format!("{register}#bedrag-{}", row.id);
        let money = match self.lang {
            "nl" => "geld/index.html",
            _ => "en/money/index.html",
        };
        let sentence = format!("{money}#s-geen-doel");

        // From the fund: the row, and from there each goal, or that it is not known.
        self.leads(&fund, &place);
        match row.goals.is_empty() {
            // Said once of a table in which no row names a goal.
            true if self.names_no_goal() => self.leads(register, &sentence),
            true => self.leads(&place, &sentence),
            false => {
                row.goals.iter().for_each(|share| self.leads(&place, &self.page(share.goal.to)))
            }
        }
        // The row leads to the decision that it rests on, and to what it is for.
        if let Some(document) = row.document {
            self.leads(&place, &self.page(document.to));
        }
        if let Subject::Object(to) = row.to {
            self.leads(&place, &self.page(to));
        }

        // And back: from a goal to the row and its fund; where no goal is named, from any goal that
        // nothing reaches to the sentence, and from there to the fund.
        for share in &row.goals {
            let goal = self.page(share.goal.to);
            self.leads(&goal, &place);
            self.leads(&goal, &fund);
        }
        if row.goals.is_empty() {
            self.leads(&sentence, &fund);
            let reached = |goal: ObjectRef| {
                let rows = self.programme.allocations.iter();
                rows.filter(|row| row.counts())
                    .any(|row| row.goals.iter().any(|share| share.goal.to == goal))
            };
            for (goal, _) in self.programme.of_kind(Kind::Goal) {
                if !reached(goal) {
                    self.leads(&self.page(goal), &sentence);
                }
            }
        }
    }

    fn names_no_goal(&self) -> bool {
        self.programme.allocations.iter().all(|row| row.goals.is_empty())
    }

    /// Holds that a page, or the element of a page that a fragment names, links to an address.
    fn leads(&self, from: &str, to: &str) {
        let (page, fragment) = from.split_once('#').map_or((from, None), |(p, f)| (p, Some(f)));
        let html = self.site.file(page);
        let part = match fragment {
            Some(id) => element(html, id).unwrap_or_else(|| panic!("{page} has no {id}")),
            None => html,
        };
        let links: Vec<String> = hrefs(part).map(|href| resolve_href(page, href)).collect();
        assert!(
            links.iter().any(|link| link == to),
            "{from} does not lead to {to}, but to {links:#?}"
        );
        // A link to a place leads somewhere.
        if let Some((page, id)) = to.split_once('#') {
            let there = element(self.site.file(page), id);
            assert!(there.is_some(), "{to} is nowhere");
        }
    }

    fn page(&self, at: ObjectRef) -> String {
        let object = self.programme.object(at);
        let folder = match (self.lang, object.kind()) {
            ("nl", Kind::Goal) => "doelen",
            ("nl", Kind::Fund) => "fondsen",
            ("nl", Kind::Document) => "documenten",
            ("nl", Kind::Track) => "sporen",
            ("nl", Kind::ActionLine) => "actielijnen",
            ("nl", Kind::Intervention) => "interventies",
            (_, kind) => kind.folder(),
        };
        let prefix = if self.lang == "nl" { "" } else { "en/" };
        format!("{prefix}{folder}/{}/index.html", object.id)
    }
}

fn programme(content: &Path) -> Programme {
    let (sources, _) = source::read(content, "content");
    let (content, _) = programme::parse(&sources);
    resolve::resolve(content, "2026-11-23".parse().unwrap(), false).0
}

/// The row of a table, or the section under the heading, that has this id.
fn element<'a>(html: &'a str, id: &str) -> Option<&'a str> {
    let at = html.find(&format!("id=\"{id}\""))?;
    let end = match html.get(..at)?.ends_with("<tr ") {
        true => "</tr>",
        false => "</section>",
    };
    let rest = html.get(at..)?;
    rest.get(..rest.find(end)?)
}

fn hrefs(html: &str) -> impl Iterator<Item = &str> {
    html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// A relative address, seen from a page.
fn resolve_href(page: &str, href: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn an_unknown_amount_without_a_goal_is_told_in_a_sentence() {
    let files = [
        ("programme.yaml", "title: Noord\nlanguages: [nl, en]\n"),
        ("tracks/wonen.md", "---\ntitle: Wonen\n---\n"),
        ("action-lines/isoleren.md", "---\ntitle: Isoleren\ntrack: wonen\n---\n"),
        ("goals/warm.md", "---\ntitle: Warm\n---\n"),
        ("funds/rijk.md", "---\ntitle: Rijk\n---\n"),
        (
            "allocations.csv",
            "id,fund,to,amount,stage,goals\na,rijk,isoleren,1800000,sought,warm:100\nb,rijk,isoleren,,sought,\n",
        ),
    ];
    let site = Site::of(&files, "2026-11-28");
    for (page, message, said) in [
        (
            "geld",
            "en bij elk bekend bedrag is een doel genoemd",
            "daarbij is ook geen doel genoemd.",
        ),
        ("en/money", "and each known amount names a goal", "nor is a goal named for it."),
    ] {
        let told = text(site.page(page));
        assert!(told.contains(message) && told.contains(said), "{told}");
        assert!(!told.contains("bij bedrag onbekend") && !told.contains("for amount unknown"));
    }
}
