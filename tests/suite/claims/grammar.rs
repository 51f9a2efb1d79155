//! Sentences with holes: what stands in each hole has to be of its kind.

use rust_decimal::Decimal;

use super::Lang;
use super::indicator::{AREAS, Indicator, PARTS, STEPS};
use super::numbers::{Shown, number};
use super::period::Period;

#[derive(Debug, Clone, PartialEq)]
pub enum Bound {
    Name(&'static str),
    /// By name, or how many.
    Names(Result<Vec<&'static str>, usize>),
    Period(Period),
    Periods(Result<Vec<Period>, usize>),
    /// A period, and whether it is told as the baseline.
    Since(Period, bool),
    Shown(Shown),
    /// When a target is due; none is without a date.
    Due(Option<Period>),
    Count(usize),
    Word(&'static str),
}

/// What reads the holes of one indicator in one language.
pub struct Reader<'a> {
    pub of: &'a Indicator,
    pub lang: Lang,
    periods: Vec<Period>,
}

pub type Holes = Vec<(&'static str, Bound)>;

impl<'a> Reader<'a> {
    pub fn new(of: &'a Indicator, lang: Lang) -> Self {
        let mut periods: Vec<Period> = of.rows.iter().map(|row| row.period).collect();
        periods.extend(of.targets.iter().filter_map(|target| target.period));
        periods.extend(of.breaks.iter().chain(&of.baseline));
        periods.extend(of.due());
        periods.sort_unstable();
        periods.dedup();
        Self { of, lang, periods }
    }

    pub fn word(&self, nl: &'static str, en: &'static str) -> &'static str {
        [nl, en][self.lang as usize]
    }

    /// What stands in the holes of a pattern, where a text is of it. A text may begin with a
    /// capital that the pattern has not.
    pub fn read(&self, pattern: &'static str, text: &str) -> Option<Holes> {
        let literals = pattern.split(['{', '}']).step_by(2);
        let mut rest = text;
        for (at, literal) in literals.enumerate() {
            let skipped = usize::from(at == 0 && !literal.is_empty());
            let literal = literal.get(skipped..).unwrap_or(literal);
            rest = rest.split_once(literal)?.1;
        }
        let mut holes = Vec::new();
        self.from(pattern, text, true, &mut holes).then_some(holes)
    }

    fn from(&self, pattern: &'static str, text: &str, first: bool, holes: &mut Holes) -> bool {
        let (literal, rest) = pattern.split_once('{').unwrap_or((pattern, ""));
        let Some(text) = strip(text, literal, first) else {
            return false;
        };
        if rest.is_empty() {
            return text.is_empty();
        }
        let (hole, rest) = rest.split_once('}').unwrap();
        let next = rest.split('{').next().unwrap();
        let ends: Vec<usize> = match next {
            "" if rest.is_empty() => vec![text.len()],
            "" => text.char_indices().map(|(at, _)| at).collect(),
            next => text.match_indices(next).map(|(at, _)| at).collect(),
        };
        for end in ends {
            let Some(bound) = self.hole(hole, &text[..end], first && literal.is_empty()) else {
                continue;
            };
            holes.push((hole, bound));
            if self.from(rest, &text[end..], false, holes) {
                return true;
            }
            holes.pop();
        }
        false
    }

    fn hole(&self, hole: &str, text: &str, first: bool) -> Option<Bound> {
        let found = self.hole_of(hole, text);
        found.or_else(|| self.hole_of(hole, &uncapitalised(text)).filter(|_| first))
    }

    fn hole_of(&self, hole: &str, text: &str) -> Option<Bound> {
        match hole.split('-').next()? {
            "place" | "reference" => name(text).map(Bound::Name),
            "places" => self.names(text),
            "when" => {
                let then = self.period(text, |p| p.when(self.lang));
                let until = || self.until(text).filter(|_| self.of.cumulative);
                then.or_else(until).map(Bound::Period)
            }
            "until" => self.until(text).map(Bound::Period),
            "period" => self.period(text, |p| p.in_text(self.lang)).map(Bound::Period),
            "due" if ["(zonder einddatum)", "(no date set)"].contains(&text) => {
                Some(Bound::Due(None))
            }
            "due" => {
                let text = text.strip_prefix(self.word("voor ", "for "))?;
                self.period(text, |p| p.in_text(self.lang)).map(|p| Bound::Due(Some(p)))
            }
            "title" => {
                let title = self.of.title[self.lang as usize].as_str();
                (text == title).then_some(Bound::Word("title"))
            }
            "step" => STEPS.iter().find(|step| **step == text).map(|step| Bound::Word(step)),
            "named" => self.period(text, |p| self.named(p)).map(Bound::Period),
            "short" => self.period(text, |p| p.short(self.lang)).map(Bound::Period),
            "alone" => {
                let pooled = |p: Period| {
                    if p.kind().0 == 4 { p.short(self.lang) } else { p.alone(self.lang) }
                };
                // The second of two school years is told without its kind.
                let found = self.period(text, pooled);
                found.or_else(|| self.period(text, |p| p.short(self.lang))).map(Bound::Period)
            }
            "since" => {
                let at = text.strip_prefix(self.word("bij de nulmeting ", "at the baseline "));
                let period = self.period(at.unwrap_or(text), |p| p.when(self.lang))?;
                Some(Bound::Since(period, at.is_some()))
            }
            "periods" => self.listed_periods(text),
            "value" => self.shown(text).map(Bound::Shown),
            "difference" => self.difference(text).map(Bound::Shown),
            "share" => number(text, self.lang).map(plain),
            "count" => text.parse().ok().map(Bound::Count),
            "again" => self
                .one_of(text, &[("", "", "no"), (" en later opnieuw", " and again later", "yes")]),
            "unit" => (text == self.of.unit[self.lang as usize]).then_some(Bound::Word("unit")),
            "status" => self.one_of(
                text,
                &[
                    ("voorlopig", "provisional", "provisional"),
                    ("schatting", "estimate", "estimate"),
                    ("prognose", "forecast", "forecast"),
                    ("weinig betrouwbaar", "unreliable", "unreliable"),
                    ("breuk in de reeks", "series break", "break"),
                ],
            ),
            "kind" => Some(Bound::Word("kind")),
            "nearly" => self.one_of(text, &[("", "", "no"), ("vrijwel ", "almost ", "yes")]),
            "way" => self.one_of(
                text,
                &[
                    ("meer", "more", "more"),
                    ("minder", "fewer", "fewer"),
                    ("hoger", "higher", "higher"),
                    ("lager", "lower", "lower"),
                ],
            ),
            "side" => {
                self.one_of(text, &[("boven", "above", "above"), ("onder", "below", "below")])
            }
            "tense" => self.one_of(text, &[("was", "was", "past"), ("is", "is", "present")]),
            "limit" => self.one_of(
                text,
                &[
                    ("", "", "exact"),
                    ("hoogstens ", "at most ", "most"),
                    ("minstens ", "at least ", "least"),
                ],
            ),
            "in" => self.one_of(text, &[("in", "in", "area"), ("bij", "for", "part")]),
            "areas" => self
                .one_of(text, &[("gebieden", "areas", "areas"), ("groepen", "groups", "groups")]),
            "scope" => self.one_of(text, &[("deze", "these", "all"), ("de", "the", "known")]),
            "noun" => self.noun(text),
            "the" => self.noun_alone(text),
            _ => panic!("no such hole: {hole}"),
        }
    }

    /// Up to when something counts: `tot en met 2023`.
    fn until(&self, text: &str) -> Option<Period> {
        let words = self.word("tot en met ", "up to and including ");
        let told = |p: Period| match p {
            Period::Pooled(..) => p.when(self.lang),
            _ => format!("{words}{}", p.in_text(self.lang)),
        };
        self.period(text, told)
    }

    fn one_of(&self, text: &str, words: &[(&str, &str, &'static str)]) -> Option<Bound> {
        let found = words.iter().find(|(nl, en, _)| [*nl, *en][self.lang as usize] == text);
        found.map(|(.., word)| Bound::Word(word))
    }

    fn noun(&self, text: &str) -> Option<Bound> {
        let nouns = [
            ("het bedrag voor", "the amount for", "amount"),
            ("de score voor", "the score for", "score"),
            ("het indexcijfer voor", "the index for", "index"),
            ("het cijfer voor", "the figure for", "figure"),
        ];
        let unit = self.of.unit[self.lang as usize];
        let number_of = ["in", "bij", "for"].map(|at| match self.lang {
            Lang::Nl => format!("het aantal {unit} {at}"),
            Lang::En => format!("the number of {unit} {at}"),
        });
        let is_count = !unit.is_empty() && number_of.iter().any(|noun| noun == text);
        self.one_of(text, &nouns).or(is_count.then_some(Bound::Word("count")))
    }

    /// What is measured, where its place has been said: `het cijfer`, `het aantal inwoners`.
    fn noun_alone(&self, text: &str) -> Option<Bound> {
        let unit = self.of.unit[self.lang as usize];
        let of_count = match self.lang {
            Lang::Nl => format!("het aantal {unit}"),
            Lang::En => format!("the number of {unit}"),
        };
        let nouns = [
            ("het bedrag", "the amount", "amount"),
            ("de score", "the score", "score"),
            ("het indexcijfer", "the index", "index"),
            ("het cijfer", "the figure", "figure"),
        ];
        let is_count = !unit.is_empty() && text == of_count;
        self.one_of(text, &nouns).or(is_count.then_some(Bound::Word("count")))
    }

    fn period(&self, text: &str, told: impl Fn(Period) -> String) -> Option<Period> {
        self.periods.iter().copied().find(|period| told(*period) == text)
    }

    fn named(&self, period: Period) -> String {
        match period {
            Period::Pooled(..) => period.short(self.lang),
            _ => period.in_text(self.lang),
        }
    }

    /// Names, or how many.
    pub fn names_in(&self, text: &str) -> Option<Result<Vec<&'static str>, usize>> {
        match self.names(text)? {
            Bound::Names(names) => Some(names),
            _ => None,
        }
    }

    fn names(&self, text: &str) -> Option<Bound> {
        let names = AREAS.iter().map(|area| area.1).chain(PARTS);
        let names: Vec<_> = names.map(|name| (name.to_owned(), name)).collect();
        if let Some(found) = self.list(text, &names) {
            return Some(Bound::Names(Ok(found)));
        }
        let (count, what) = text.split_once(' ')?;
        // Of how many is held where it is told.
        let what = what.strip_prefix(self.word("van de ", "of the ")).unwrap_or(what);
        let what = what.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
        let is_known = ["gebieden", "areas", "groepen", "groups"].contains(&what);
        let count = count.parse().ok().filter(|_| is_known)?;
        Some(Bound::Names(Err(count)))
    }

    fn listed_periods(&self, text: &str) -> Option<Bound> {
        let one = |p: &Period| (p.in_text(self.lang), (*p, *p));
        let mut ranges: Vec<_> = self.periods.iter().map(one).collect();
        if text.contains(self.word(" tot en met ", " to ")) {
            ranges.extend(self.ranges());
        }
        if let Some(found) = self.list(text, &ranges) {
            let due = self.of.due();
            let is_counted =
                |p: &Period| due.contains(p) || self.of.rows.iter().any(|row| row.period == *p);
            let within = |(first, last): (Period, Period)| {
                let all = self.periods.iter().copied();
                let inner =
                    all.filter(move |p| p.kind() == first.kind() && first <= *p && *p <= last);
                // In a stretch lie periods of which only a target is told.
                inner.filter(|p| *p == first || *p == last || is_counted(p)).collect::<Vec<_>>()
            };
            return Some(Bound::Periods(Ok(found.into_iter().flat_map(within).collect())));
        }
        let count = text.strip_suffix(self.word(" perioden", " periods"))?;
        count.parse().ok().map(|count| Bound::Periods(Err(count)))
    }

    /// Stretches of periods: `2012 tot en met 2018`, `schooljaar 2012/2013`
    fn ranges(&self) -> Vec<(String, (Period, Period))> {
        let alone = |p: Period| match p {
            Period::Pooled(..) => p.short(self.lang),
            _ => p.alone(self.lang),
        };
        let told = |first: Period, last: Period| {
            let end =
                if matches!(last, Period::School(_)) { last.short(self.lang) } else { alone(last) };
            let between = self.word(" tot en met ", " to ");
            let text = match first == last {
                true => alone(first),
                false => format!("{}{between}{end}", alone(first)),
            };
            (text, (first, last))
        };
        let all = self.periods.iter();
        all.flat_map(|first| {
            let last = self.periods.iter().filter(|p| *p >= first && p.kind() == first.kind());
            last.map(|last| told(*first, *last)).collect::<Vec<_>>()
        })
        .collect()
    }

    /// `A`, `A en B`, `A, B en C`
    fn list<T: Copy>(&self, text: &str, items: &[(String, T)]) -> Option<Vec<T>> {
        for (name, item) in items {
            let Some(rest) = text.strip_prefix(name.as_str()) else { continue };
            if rest.is_empty() {
                return Some(vec![*item]);
            }
            for between in [", ", self.word(" en ", " and ")] {
                let found = rest.strip_prefix(between).and_then(|rest| self.list(rest, items));
                if let Some(more) = found {
                    return Some([vec![*item], more].concat());
                }
            }
        }
        None
    }
}

fn plain(number: Decimal) -> Bound {
    Bound::Shown(Shown { number, times: Decimal::ONE, is_money: false })
}

fn name(text: &str) -> Option<&'static str> {
    AREAS.iter().map(|area| area.1).chain(PARTS).find(|name| *name == text)
}

fn strip<'t>(text: &'t str, literal: &str, first: bool) -> Option<&'t str> {
    match literal.chars().next().filter(|_| first) {
        Some(capital) => {
            let rest = text.strip_prefix(capital).or_else(|| {
                let upper: String = capital.to_uppercase().collect();
                text.strip_prefix(upper.as_str())
            });
            rest?.strip_prefix(&literal[capital.len_utf8()..])
        }
        None => text.strip_prefix(literal),
    }
}

pub fn uncapitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
