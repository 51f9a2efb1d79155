//! Goals that follow the indicators, and what their pages, the home page and the monitor of areas say.

use rust_decimal::Decimal;

use super::dice::Dice;
use super::indicator::{CITY, Indicator, OWN, PARTS, Row};
use super::judge::Judge;
use super::page::{self, parts, tables};
use super::said::{Said, Verdict, hold, split};
use super::standing::{Overall, Standing, current, overall};
use super::truth::Facts;
use super::way::State;
use super::{Lang, sentences, strips};
use crate::support::{find_part, text};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Headline,
    /// Of a goal without a headline it is one.
    Unsaid,
    Supporting,
    Context,
}

impl Role {
    fn is_headline(self) -> bool {
        matches!(self, Self::Headline | Self::Unsaid)
    }
}

#[derive(Debug)]
pub struct Goal {
    pub id: String,
    title: String,
    /// The places of indicators.
    followed: Vec<(usize, Role)>,
}

impl Goal {
    pub fn by_chance(number: usize, indicators: usize, dice: &mut Dice) -> Self {
        let letters: String = format!("{number:04}").bytes().map(|b| char::from(b + 49)).collect();
        let count = dice.below(5);
        let mut followed: Vec<(usize, Role)> = Vec::new();
        for _ in 0..count {
            let at = usize::try_from(dice.below(indicators as u64)).unwrap();
            let role =
                dice.pick(&[Role::Headline, Role::Supporting, Role::Supporting, Role::Context]);
            // Which of several headlines is told hangs on how each of them went: that is held in `council`.
            let has_one = followed.iter().any(|(_, role)| *role == Role::Headline);
            let role = if has_one && role == Role::Headline { Role::Supporting } else { role };
            if followed.iter().all(|(known, _)| *known != at) {
                followed.push((at, role));
            }
        }
        let has_none = followed.iter().all(|(_, role)| *role != Role::Headline);
        if let Some(first) = followed.first_mut().filter(|_| has_none && dice.percent(50)) {
            first.1 = Role::Unsaid;
        }
        Self { id: format!("doel-{number}"), title: format!("Doel {letters}"), followed }
    }

    pub fn file(&self, all: &[Indicator]) -> (String, String) {
        let line = |(at, role): &(usize, Role)| {
            let role = match role {
                Role::Headline => ", role: headline",
                Role::Unsaid => "",
                Role::Supporting => ", role: supporting",
                Role::Context => ", role: context",
            };
            format!("{{indicator: {}{role}}}", all[*at].id)
        };
        let lines: Vec<String> = self.followed.iter().map(line).collect();
        let front = format!("title: {}\nindicators: [{}]\n", self.title, lines.join(", "));
        (format!("goals/{}.md", self.id), format!("---\n{front}---\n"))
    }

    /// The figure that tells how it stands.
    fn headline<'a>(&self, all: &'a [Indicator]) -> Option<&'a Indicator> {
        self.followed.iter().find(|(_, role)| role.is_headline()).map(|(at, _)| &all[*at])
    }

    /// What is not true on its page.
    pub fn on_page(&self, all: &[Indicator], lang: Lang, html: &str) -> Vec<String> {
        let mut untrue = Vec::new();
        let mut drawn = 0;
        for figure in page::figures(html) {
            let is_of = |of: &&Indicator| {
                let title = of.title[lang as usize].as_str();
                figure.measured.starts_with(title) || figure.message.starts_with(title)
            };
            let mut own = self.followed.iter().map(|(at, _)| &all[*at]);
            let Some(of) = own.find(is_of) else {
                untrue.push(format!("{}: of no indicator: {figure:?}", self.id));
                continue;
            };
            drawn += usize::from(!figure.is_track());
            let held = super::figure(of, lang, &figure);
            let told = |why: String| format!("{}: {why}\n{}", self.id, super::told(of));
            untrue.extend(held.err().map(told));
        }
        let headlines = self.followed.iter().filter(|(_, role)| role.is_headline()).count();
        let counted = hold(drawn == headlines, "another number of figures");
        let part = find_part(html, "cijfers");
        let held = counted.and(part.ok_or("no figures".to_owned()));
        let held = held.and_then(|part| self.together(all, lang, part));
        let followed = || {
            let all = self.followed.iter().map(|(at, _)| super::told(&all[*at]));
            all.collect::<Vec<_>>().join("\n")
        };
        untrue.extend(held.err().map(|why| format!("{}: {why}\n{}", self.id, followed())));
        untrue
    }

    /// What is not true in its dossier, which tells what its page tells but draws other things too.
    pub fn in_dossier(&self, all: &[Indicator], lang: Lang, html: &str) -> Vec<String> {
        let mut untrue = Vec::new();
        for figure in page::figures(html) {
            let title = |of: &Indicator| of.title[lang as usize].clone();
            let is_of = |of: &&Indicator| figure.measured.starts_with(&title(of));
            let Some(of) = self.followed.iter().map(|(at, _)| &all[*at]).find(is_of) else {
                continue;
            };
            let held = super::figure(of, lang, &figure);
            let told = |why: String| format!("dossier {}: {why}\n{}", self.id, super::told(of));
            untrue.extend(held.err().map(told));
        }
        let part = find_part(html, &format!("{}-cijfers", self.id));
        let held = part.map_or(Ok(()), |part| self.together(all, lang, part));
        untrue.extend(held.err().map(|why| format!("dossier {}: {why}", self.id)));
        untrue
    }

    /// How its figures stand together.
    fn together(&self, all: &[Indicator], lang: Lang, part: &str) -> Verdict {
        let told = parts(part, "<p>", "</p>").first().map(|html| text(html));
        let aims = self.followed.iter().filter(|(_, role)| *role != Role::Context);
        let aims: Vec<Overall> = aims.map(|(at, _)| overall(&all[*at])).collect();
        let aims: Vec<Overall> = aims.into_iter().filter(|at| *at != Overall::OfCity).collect();
        if self.followed.is_empty() {
            return hold(told.is_some(), "it does not say that it follows nothing");
        }
        let Some(told) = told else {
            return hold(aims.len() < 2, "it does not say how they stand together");
        };
        let Some(first) = all.first() else { return Ok(()) };
        let facts = Facts::all(first);
        let judge = Judge::new(&facts, lang);
        let mut counted = 0;
        let has_headline = self.followed.iter().any(|(_, role)| role.is_headline());
        let mut says_none = false;
        for sentence in split(&told) {
            let (id, said) = judge
                .read(&sentences::ROLL_UPS, sentence)
                .ok_or_else(|| format!("not understood: {sentence}"))?;
            if id == "roll-no-headline" {
                says_none = true;
                continue;
            }
            if id == "roll-nothing" {
                let is_judged = aims.iter().any(|at| is_judged(*at));
                hold(!is_judged, sentence)?;
                continue;
            }
            if said.has("count-all") {
                hold(said.number("count-all") == aims.len(), &format!("{aims:?}: {sentence}"))?;
            }
            let such = aims.iter().filter(|at| group(**at) == id).count();
            let count = if said.has("count") { said.count() } else { 0 };
            hold(count == such, &format!("{such} are so: {sentence}: {aims:?}"))?;
            counted += count;
        }
        hold(says_none != has_headline, "whether it has a headline")?;
        let is_single = says_none && counted == 0 && aims.len() < 2;
        hold(is_single || counted == aims.len(), &format!("not all are told: {told}: {aims:?}"))
    }
}

fn is_judged(at: Overall) -> bool {
    matches!(at, Overall::Target(_, standing, _) if standing.is_known())
}

/// The sentence that counts it.
fn group(at: Overall) -> &'static str {
    match at {
        Overall::Target(_, standing, is_kept) => match standing {
            Standing::Way(State::Reached | State::OnCourse) => "roll-well",
            Standing::Way(State::Behind) => "roll-behind",
            Standing::Way(State::Underway) => "roll-underway",
            Standing::Way(State::Away) if is_kept => "roll-not-kept",
            Standing::Way(State::Away) => "roll-away",
            Standing::Way(State::Unclear) => "roll-unclear",
            Standing::Missed => "roll-missed",
            Standing::Way(State::Unknown) | Standing::NotMeasured | Standing::Doubtful => {
                "roll-unknown"
            }
        },
        Overall::Unmeasured | Overall::Nothing => "roll-no-data",
        Overall::Plain | Overall::Elsewhere | Overall::OfCity => "roll-plain",
    }
}

/// What is not true on the home page.
pub fn at_home(goals: &[Goal], all: &[Indicator], lang: Lang, html: &str) -> Vec<String> {
    let mut untrue = Vec::new();
    let board = html.split("<ul class=\"board\">").nth(1).unwrap_or_default();
    let board = board.split("</ul>").next().unwrap_or_default();
    let rows = parts(board, "<li", "</li>");
    for goal in goals {
        let held = match rows.iter().find(|row| row.contains(&format!(">{}<", goal.title))) {
            Some(row) => on_board(goal, all, lang, row),
            None => Err("not on the board".to_owned()),
        };
        let of = goal.headline(all).map(super::told).unwrap_or_default();
        untrue.extend(held.err().map(|why| format!("{}: {why}\n{of}", goal.id)));
    }
    untrue.extend(brief(goals, all, lang, html).err());
    untrue
}

/// A goal on the board: the latest value of its headline, of when, and how that stands.
fn on_board(goal: &Goal, all: &[Indicator], lang: Lang, row: &str) -> Verdict {
    let one = |class: &str| {
        let found = parts(row, &format!("<p class=\"{class}\">"), "</p>");
        found.first().map(|html| text(html).replace("&#39;", "'"))
    };
    let measured = one("measured").ok_or("it does not say of what")?;
    let fallback = all.first().ok_or("no indicator")?;
    let of = goal.headline(all);
    let facts = Facts::all(of.unwrap_or(fallback));
    let judge = Judge::new(&facts, lang);
    let (id, said) = judge
        .read(&sentences::BOARD, &measured)
        .ok_or_else(|| format!("not understood: {measured}"))?;
    let Some(of) = of else {
        return hold(id == "board-no-headline", "it has no headline");
    };
    let whose = current(of).map_or(OWN, |at| of.targets[at].of);
    let facts = Facts::of(of, whose != OWN);
    let Some(latest) = facts.latest(whose) else {
        return elsewhere(of, id, &said).map_err(|why| format!("{why}: {measured}"));
    };
    hold(id == "board-measured", &format!("there is a value: {measured}"))?;
    let part = if said.has("place-part") { said.name("place-part") } else { OWN };
    hold(said.name("place") == OWN && part == whose, "another area")?;
    hold(said.period("period") == latest.period, "not the latest")?;
    let called = row.split("aria-label=\"").nth(1).and_then(|rest| rest.split('"').next());
    called.map_or(Ok(()), |called| super::lists::course(&facts, whose, lang, called))?;
    let judge = Judge::new(&facts, lang);
    let value = one("value").ok_or("no value")?;
    let shown = judge.reader.shown(&value).ok_or_else(|| format!("no number: {value}"))?;
    judge.is(shown, latest.value.unwrap_or_default())?;
    let states = super::tables::states(row);
    let told = states.first().ok_or("no state")?;
    stands(of, &facts, lang, latest, told).map_err(|why| format!("{why}: {told}"))
}

/// Where the figure of the own area, or of the part with a target, stands.
fn stands(of: &Indicator, facts: &Facts<'_>, lang: Lang, latest: &Row, told: &str) -> Verdict {
    match current(of) {
        Some(at) => super::tables::state(facts, lang, told, at),
        None => strips::went(facts, OWN, lang, latest, told),
    }
}

/// That the own area has no figure, though others have.
fn elsewhere(of: &Indicator, id: &str, said: &Said) -> Verdict {
    let known = of.rows.iter().filter(|row| row.value.is_some() && !row.is_forecast());
    let newest = known.clone().max_by_key(|row| (row.period.last(), row.period));
    let Some(newest) = newest else {
        let is_hidden = Facts::all(of).is_hidden();
        return hold((id == "board-hidden") == is_hidden, "hidden, or none")
            .and(hold(is_hidden || id == "board-none", "there is no figure"));
    };
    let is_by_area = of.rows.iter().any(|row| row.value.is_some() && !PARTS.contains(&row.of));
    let expected = if is_by_area { "board-areas" } else { "board-parts" };
    hold(id == expected, &format!("it is {expected}"))?;
    hold(said.period("period") == newest.period, "not the newest")
}

/// How many goals are on course.
fn brief(goals: &[Goal], all: &[Indicator], lang: Lang, html: &str) -> Verdict {
    let list = html.split("<ul class=\"brief\">").nth(1).unwrap_or_default();
    let list = list.split("</ul>").next().unwrap_or_default();
    let facts = Facts::all(all.first().ok_or("no indicator")?);
    let judge = Judge::new(&facts, lang);
    let stands: Vec<Overall> =
        goals.iter().filter_map(|goal| Some(overall(goal.headline(all)?))).collect();
    let judged: Vec<&Overall> = stands.iter().filter(|at| is_judged(**at)).collect();
    let well = judged.iter().filter(|at| group(***at) == "roll-well").count();
    let unknown = goals.len() - judged.len();
    for fact in parts(list, "<li>", "</li>") {
        let words: Vec<String> = parts(fact, "<p", "</p>").iter().map(|p| page::text(p)).collect();
        let [number, said, _link] = words.as_slice() else {
            return Err(format!("not understood: {fact}"));
        };
        let between = [" van ", " of "][lang as usize];
        let none = ["Geen van de ", "None of "][lang as usize];
        let counts = match number.strip_prefix(none) {
            Some(of) => Some(("0", of)),
            None => number.split_once(between),
        };
        let (count, of) = counts.ok_or_else(|| format!("{number}?"))?;
        let counts = (count.parse::<usize>().ok(), of.parse::<usize>().ok());
        for sentence in split(said) {
            let (id, found) = judge
                .read(&sentences::BRIEF, sentence)
                .ok_or_else(|| format!("not understood: {sentence}"))?;
            let is_so = match id {
                "help-many" | "help-one" | "help-only" => {
                    let number = match (judged.len(), well) {
                        (1, _) => "help-only",
                        (_, 0 | 1) => "help-one",
                        _ => "help-many",
                    };
                    let is_so = counts == (Some(well), Some(judged.len()));
                    is_so && !judged.is_empty() && id == number
                }
                "help-unknown-one" => unknown == 1,
                "help-unknown" => found.count() == unknown,
                "help-no-target" => {
                    all.iter().all(|of| of.targets.is_empty())
                        && counts == (Some(0), Some(goals.len()))
                }
                _ => judged.is_empty() && counts == (Some(0), Some(goals.len())),
            };
            hold(is_so, &format!("{number} {sentence}: {stands:?}"))?;
        }
    }
    Ok(())
}

/// What is not true on the monitor of areas.
pub fn in_monitor(all: &[Indicator], lang: Lang, html: &str) -> Vec<String> {
    let mut untrue = Vec::new();
    let named = |head: &str| all.iter().find(|of| head.starts_with(&of.title[lang as usize]));
    let mut seen: Vec<&str> = Vec::new();
    for table in tables(html) {
        let is_overview = ["Cijfer", "Figure"].contains(&table.head[0].as_str());
        for row in &table.rows {
            let side = row[0].text.as_str();
            for (head, cell) in table.head.iter().zip(row).skip(1) {
                let of = named(if is_overview { side } else { head });
                let Some(of) = of.filter(|of| of.is_monitored) else {
                    untrue.push(format!("not followed: {side}, {head}"));
                    continue;
                };
                seen.push(&of.id);
                let items = cell.items();
                let held = match is_overview {
                    true => in_overview(of, lang, head, &items),
                    false => super::tables::names().find(|name| *name == side).map_or_else(
                        || Err("no such area".to_owned()),
                        |name| in_area(of, name, lang, &items),
                    ),
                };
                let told = |why| format!("{side}, {head}: {why}: {items:?}\n{}", super::told(of));
                untrue.extend(held.err().map(told));
            }
        }
    }
    let missed = all.iter().filter(|of| of.is_monitored && !seen.contains(&of.id.as_str()));
    let absent: String = parts(html, "<p class=\"lacking\">", "</p>").concat();
    let absent = crate::support::text(&absent);
    for of in missed {
        // Of what was never measured only the title is told.
        let is_told = absent.contains(&of.title[lang as usize]);
        let is_measured = of.rows.iter().any(|row| row.value.is_some() && !row.is_forecast());
        if !is_told || is_measured || !of.targets.is_empty() {
            untrue.push(format!("the monitor lacks {}\n{}", of.id, super::told(of)));
        }
    }
    untrue
}

/// What is told of a target, without the name of the part that it is for; none where that is not named.
pub fn of_part<'t>(of: &Indicator, at: usize, told: &'t str) -> Option<&'t str> {
    match of.targets[at].of {
        OWN => Some(told),
        part => told.strip_prefix(&format!("{part}: ")),
    }
}

fn in_overview(of: &Indicator, lang: Lang, head: &str, items: &[String]) -> Verdict {
    let facts = Facts::of(of, false);
    let (own, first) = (facts.latest(OWN), items.first().map_or("", String::as_str));
    match head {
        OWN => value(&facts, OWN, lang, first),
        CITY => beside(&facts, lang, first),
        "Verandering" | "Change" => match own {
            None => hold(["niet bekend", "not known"].contains(&first), "there is no figure"),
            Some(latest) => strips::went(&facts, OWN, lang, latest, first),
        },
        "Streefwaarde" | "Target" => match current(of) {
            None => hold(["nog geen", "none yet"].contains(&first), "there is no target"),
            Some(at) => {
                let named = of_part(of, at, first);
                super::tables::state(&facts, lang, named.ok_or("it names no part")?, at)
            }
        },
        _ => {
            let known = of.rows.iter().filter(|row| row.value.is_some() && !row.is_forecast());
            let newest = known.max_by_key(|row| (row.period.last(), row.period));
            let Some(newest) = newest else {
                return hold(["geen cijfer", "no figure"].contains(&first), "there is none");
            };
            hold(first == newest.period.short(lang), "not the newest")?;
            let is_old =
                items.get(1).is_some_and(|s| ["verouderd", "outdated"].contains(&s.as_str()));
            hold(is_old == of.is_outdated(newest.period), "outdated, or not")
        }
    }
}

/// The latest value of an area, with its period where that is not the newest of all.
fn value(facts: &Facts<'_>, name: &str, lang: Lang, text: &str) -> Verdict {
    let Some(latest) = facts.latest(name) else {
        let of_part = |row: &&Row| PARTS.contains(&row.of) && !row.is_forecast();
        let mut parts = facts.of.rows.iter().filter(of_part);
        let told = match name == OWN && parts.any(|row| row.value.is_some()) {
            true => ["alleen per groep", "by group only"],
            false => ["geen cijfer", "no figure"],
        };
        return hold(told.contains(&text), "there is none");
    };
    let known = facts.of.rows.iter().filter(|row| row.value.is_some() && !row.is_forecast());
    let newest = known.map(|row| row.period).max_by_key(|period| (period.last(), *period));
    let end = format!(" ({})", latest.period.short(lang));
    let told = text.strip_suffix(end.as_str());
    hold(told.is_none() == (newest == Some(latest.period)), "of which period?")?;
    let judge = Judge::new(facts, lang);
    let told = told.unwrap_or(text);
    let shown = judge.reader.shown(told).ok_or_else(|| format!("no number: {told}"))?;
    judge.is(shown, latest.value.unwrap_or(Decimal::ZERO))
}

/// The city's value, but for what is added up.
fn beside(facts: &Facts<'_>, lang: Lang, text: &str) -> Verdict {
    let is_told_apart = ["niet te vergelijken", "not comparable"].contains(&text);
    let is_sum = facts.of.is_sum() && facts.latest(CITY).is_some();
    hold(is_told_apart == is_sum, "a sum beside its part, or none")?;
    if is_sum { Ok(()) } else { value(facts, CITY, lang, text) }
}

/// An area in the table of all: its latest value, and how it went where there are two.
fn in_area(of: &Indicator, name: &'static str, lang: Lang, items: &[String]) -> Verdict {
    let facts = Facts::of(of, false);
    if name == CITY {
        return beside(&facts, lang, items.first().map_or("", String::as_str));
    }
    value(&facts, name, lang, items.first().map_or("", String::as_str))?;
    match (items.get(1), facts.latest(name)) {
        (Some(told), Some(latest)) => strips::went(&facts, name, lang, latest, told),
        (Some(told), None) => Err(format!("of nothing: {told}")),
        (None, _) => Ok(()),
    }
}
