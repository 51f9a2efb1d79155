use super::teller::Teller;
use insight::Direction;
use locale::args;

/// One sentence, for a list or a card.
impl Teller<'_> {
    /// The latest value and how it changed; where no area is the subject, the highest and lowest.
    pub fn short(&self) -> String {
        let Some(subject) = &self.subject else {
            let all = self.extremes();
            return all.unwrap_or_else(|| format!("{}.", self.message().trim_end_matches('.')));
        };
        let Some(value) = subject.point.value else {
            return self.level(subject, true).into_iter().next().unwrap_or_default();
        };
        if subject.point.is_forecast() {
            let said = self.level(subject, true).into_iter().next().unwrap_or_default();
            return first_sentence(said);
        }
        if self.is_total() {
            let level = self.level_of(subject, value, "figure-level", &[]);
            return match self.added(subject, "figure-added", &[]) {
                Some(added) => format!("{}; {added}", level.trim_end_matches('.')),
                None => level,
            };
        }
        let Some(((base, _), change)) = subject.base.zip(subject.change.as_ref()) else {
            return self.level_of(subject, value, "figure-level", &[]);
        };
        let key = match change.shown() {
            Direction::Same => "figure-short-same",
            Direction::Unclear => "figure-short-unclear",
            Direction::Up | Direction::Down => "figure-short",
        };
        let (way, then) = (self.way(change.absolute), self.when(base));
        let difference = self.notation.difference(change.absolute);
        let named = self.notation.since(change.from.period);
        let nearly = self.nearly(change);
        let more = args!(difference, way, then, "then-named" = named, nearly);
        self.level_of(subject, value, key, more)
    }
}

fn first_sentence(text: String) -> String {
    match text.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => text,
    }
}
