//! A difference as one page, with what was drawn beside what is drawn now.

use std::collections::BTreeSet;

use author::diff::{Change, Piece, Topic, What, pieces};
use base::diagnostic::{Diagnostic, Language, Text};
use base::text;
use insight::Insight;
use pages::render::review::{
    self, Review, ReviewDrawing, ReviewKey, ReviewObject, ReviewPiece, ReviewText, ReviewTopic,
    ReviewValues, ReviewWords,
};
use pages::render::{Book, Engine, Theme};
use programme::model::{Kind, Lang, Programme};

use super::{Diff, State};
use crate::commands::model::Model;
use crate::commands::{Console, Options};

/// So many figures of one table are shown; the rest is counted.
const MOST: usize = 200;

pub fn page(
    options: &Diff,
    old: State,
    new: State,
    changes: &[Change],
    language: Language,
    console: &Console,
) -> Result<String, Diagnostic> {
    let (was, is) = (old.shown.clone(), new.shown.clone());
    let options = Options::to_look(&options.place);
    let [old, new] = [old, new]
        .map(|state| Model::of((state.sources, state.problems), &state.shown, &options, console));
    let books = [&old, &new].map(|model| {
        let insight = Insight::new(&model.programme, options.date);
        model.book(insight, &options)
    });
    let [before, after] = &books;
    let books = [before.as_ref(), after.as_ref()];
    let review = Reviewed { books, language }.review(changes, &was, &is);
    match new.theme() {
        Some((theme, engine)) => review::page(&review, theme, engine),
        None => {
            let (theme, _) = Theme::new(Vec::new());
            let engine = Engine::new(&theme, new.locales()).map_err(first)?;
            review::page(&review, &theme, &engine)
        }
    }
}

struct Reviewed<'a> {
    /// As it was and as it is; none without a theme to draw with.
    books: [Option<&'a Book<'a>>; 2],
    language: Language,
}

impl<'a> Reviewed<'a> {
    fn review(&self, changes: &[Change], was: &str, is: &str) -> Review {
        let say = |text: Text| text.get(self.language).to_owned();
        let of: BTreeSet<_> = changes.iter().map(|change| (change.topic, &change.id)).collect();
        let count = of.len();
        let intro = text! {
            match count {
                0 => nl "De inhoud van {is} is dezelfde als die van {was}." en "The content of {is} is the same as that of {was}.",
                1 => nl "Van {was} naar {is}: 1 onderdeel verandert." en "From {was} to {is}: 1 item changes.",
                _ => nl "Van {was} naar {is}: {count} onderdelen veranderen." en "From {was} to {is}: {count} items change.",
            }
        };
        let mut drawn = BTreeSet::new();
        let topics = changes.chunk_by(|a, b| a.topic == b.topic).enumerate();
        let topics = topics.filter_map(|(at, group)| {
            let topic = group.first()?.topic;
            let objects = group.chunk_by(|a, b| a.id == b.id);
            Some(ReviewTopic {
                id: format!("topic-{}", at + 1),
                title: say(topic.name().capital()),
                objects: objects.filter_map(|group| self.object(group, &mut drawn)).collect(),
            })
        });
        Review {
            lang: self.tag().to_owned(),
            title: say(text!("Wat er verandert", "What changes")),
            intro: say(intro),
            topics: topics.collect(),
            words: ReviewWords {
                skip: say(text!("Naar de inhoud", "Skip to content")),
                contents: say(text!("Onderwerpen", "Topics")),
                old: say(text!("Was", "Was")),
                new: say(text!("Wordt", "Becomes")),
                none: say(text!("niets", "nothing")),
                gone: say(text!("Weg:", "Gone:")),
                come: say(text!("Nieuw:", "New:")),
                table: say(text!("Tabel", "Table")),
            },
        }
    }

    fn tag(&self) -> &'static str {
        match self.language {
            Language::Dutch => "nl",
            Language::English => "en",
        }
    }

    /// All changes of one object; an indicator that is in `drawn` is not drawn once more.
    fn object(&self, changes: &[Change], drawn: &mut BTreeSet<String>) -> Option<ReviewObject> {
        let first = changes.first()?;
        let mut object = ReviewObject {
            title: first.title.clone(),
            name: first.id.clone(),
            ..ReviewObject::default()
        };
        let mut rows = Vec::new();
        for change in changes {
            match &change.what {
                What::Key { key, old, new } => {
                    let (name, old, new) = (key.clone(), old.clone(), new.clone());
                    object.keys.push(ReviewKey { name, old, new });
                }
                What::Text { lang, old, new } => object.texts.push(ReviewText {
                    title: self.text_title(lang.as_deref()),
                    paragraphs: pieces(old, new).into_iter().map(paragraph).collect(),
                }),
                What::Value { at, old, new } => {
                    rows.push([at, old, new].map(String::clone));
                }
                what => {
                    let words = what.in_words(str::to_owned);
                    let words = words.map(|text| text.capital().get(self.language).to_owned());
                    object.lines.extend(words);
                }
            }
        }
        object.values = (!rows.is_empty()).then(|| self.values(rows));
        if let Some(id) = self.indicator(first)
            && drawn.insert(id.clone())
        {
            object.drawings = self.drawings(&id);
        }
        Some(object)
    }

    fn text_title(&self, lang: Option<&str>) -> String {
        let title = match lang {
            Some(lang) => text!("Tekst ({lang})", "Text ({lang})"),
            None => text!("Tekst", "Text"),
        };
        title.get(self.language).to_owned()
    }

    fn values(&self, mut rows: Vec<[String; 3]>) -> ReviewValues {
        let count = rows.len();
        let caption = text!("Herziene cijfers: {count}", "Revised figures: {count}");
        let head = text!("Waar en wanneer", "Where and when");
        rows.truncate(MOST);
        let left = count - rows.len();
        let more = text!("En nog {left}.", "And {left} more.");
        ReviewValues {
            caption: caption.get(self.language).to_owned(),
            head: head.get(self.language).to_owned(),
            rows,
            more: (left > 0).then(|| more.get(self.language).to_owned()),
        }
    }

    /// The indicator whose drawing a change may alter.
    fn indicator(&self, change: &Change) -> Option<String> {
        match change.topic {
            Topic::Figures | Topic::Kind(Kind::Indicator) => Some(change.id.clone()),
            Topic::Targets => change.of.clone(),
            _ => None,
        }
    }

    /// An indicator as it was drawn and as it is, where that differs.
    fn drawings(&self, id: &str) -> Vec<ReviewDrawing> {
        let titles = [text!("Was", "Was"), text!("Wordt", "Becomes")];
        let sides = || self.books.iter().zip(&titles);
        let drawn = |(book, title): (&Option<&'a Book<'a>>, &Text), name: &str| {
            let (book, title) = ((*book)?, title.get(self.language));
            let at = book.programme.get(id)?;
            let (lang, tag) = self.lang(book.programme);
            let drawn = review::drawing(book, at, lang, (name, title))?;
            Some(ReviewDrawing { lang: tag, ..drawn })
        };
        // Under one name they are the same where the same is drawn.
        let mut looks = sides().map(|side| drawn(side, id).map(|one| one.drawings_html));
        if looks.next() == looks.next() {
            return Vec::new();
        }
        let names = [format!("was-{id}"), format!("is-{id}")];
        sides().zip(&names).filter_map(|(side, name)| drawn(side, name)).collect()
    }

    /// The language of the page where the programme has it, else its first; that one's tag then.
    fn lang(&self, programme: &Programme) -> (Lang, Option<String>) {
        let settings = &programme.settings;
        let own = settings.langs().find(|lang| settings.tag(*lang) == self.tag());
        match own {
            Some(lang) => (lang, None),
            None => (Lang::DEFAULT, Some(settings.tag(Lang::DEFAULT).to_owned())),
        }
    }
}

fn paragraph(pieces: Vec<Piece>) -> Vec<ReviewPiece> {
    let piece = |piece| match piece {
        Piece::Same(text) => ReviewPiece { is: "same", text },
        Piece::Dropped(text) => ReviewPiece { is: "gone", text },
        Piece::Added(text) => ReviewPiece { is: "come", text },
    };
    pieces.into_iter().map(piece).collect()
}

/// The first thing that is wrong with the theme inside the program, which nothing is.
fn first(bag: base::diagnostic::Bag) -> Diagnostic {
    let nothing = || pages::render::no_such_theme("default", base::diagnostic::Place::Nowhere, &[]);
    bag.iter().next().cloned().unwrap_or_else(nothing)
}
