//! Every sentence that a figure may say, with holes for what it claims. What is not here, a page
//! may not say.

use std::sync::LazyLock;

/// Its id, and its words in Dutch and English.
pub type Sentence = (&'static str, [&'static str; 2]);

/// Behind the title.
pub static MESSAGES: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("MESSAGES"));
/// What several lines did, between semicolons.
pub static MOVES: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("MOVES"));
pub static SENTENCES: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("SENTENCES"));
/// Where something stands, in a few words.
pub static STATES: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("STATES"));
/// What stands beside the line of dots of an area.
pub static STRIPS: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("STRIPS"));
/// What stands below the line of dots.
pub static QUIET: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("QUIET"));
/// What a drawing without a description is called.
pub static DRAWN: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("DRAWN"));
/// At the head of a row with a target.
pub static TARGETS: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("TARGETS"));
/// How the figures of a goal stand together.
pub static ROLL_UPS: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("ROLL_UPS"));
/// What the board of the goals says of their figures.
pub static BOARD: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("BOARD"));
/// What the home page says of the goals together.
pub static BRIEF: LazyLock<Vec<Sentence>> = LazyLock::new(|| of("BRIEF"));

/// Those below a heading: `id | Dutch | English` on each line.
fn of(heading: &str) -> Vec<Sentence> {
    let all = include_str!("sentences.txt").lines();
    let mut own = all.skip_while(|line| *line != format!("[{heading}]")).skip(1);
    let read = |line: &'static str| {
        let mut parts = line.splitn(3, " | ");
        let mut next = || parts.next().unwrap_or_else(|| panic!("{line}"));
        (next(), [next(), next()])
    };
    own.by_ref().take_while(|line| !line.starts_with('[')).map(read).collect()
}
