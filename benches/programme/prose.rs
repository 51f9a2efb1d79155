use super::dice::Dice;
use super::vocabulary::Tongue;

/// What a text points at: other files, and a figure that the data fills in.
#[derive(Debug, Default)]
pub struct Pointers {
    /// The words of a link and the path of a source file.
    pub links: Vec<(String, String)>,
    /// Where a `value:` or a chart block looks.
    pub value: Option<String>,
    pub chart: Option<String>,
}

/// A text of about `words` words below headings, with a list, the links and figures of
/// `pointers`, and in one text of three a table.
pub fn body(dice: &mut Dice, tongue: Tongue, words: usize, pointers: &Pointers) -> String {
    let vocabulary = tongue.vocabulary();
    let sections = (words / 75).clamp(1, vocabulary.headings.len());
    let mut text = String::with_capacity(words * 8);
    let mut written = 0;
    for (section, heading) in vocabulary.headings.iter().take(sections).enumerate() {
        if section > 0 {
            text.push_str(&format!("\n## {heading}\n\n"));
        }
        if section == 1 {
            text.push_str(vocabulary.leads[0]);
            text.push_str("\n\n");
            for _ in 0..3 {
                let item = clause(dice, tongue);
                written += count(&item);
                text.push_str(&format!("- {item}\n"));
            }
            text.push('\n');
        }
        if section == 2 && dice.once_in(3) {
            written += table(dice, tongue, &mut text);
        }
        let aim = words * (section + 1) / sections;
        written += paragraph(dice, tongue, aim.saturating_sub(written), &mut text);
        if section == 0 {
            point(tongue, pointers, &mut text);
        }
    }
    text
}

/// A sentence with a capital and a full stop.
pub fn sentence(dice: &mut Dice, tongue: Tongue) -> String {
    let text = clause(dice, tongue);
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase());
    first.into_iter().flatten().chain(letters).chain(".".chars()).collect()
}

fn clause(dice: &mut Dice, tongue: Tongue) -> String {
    let vocabulary = tongue.vocabulary();
    let (subject, verb) = (dice.pick(vocabulary.subjects), dice.pick(vocabulary.verbs));
    let (object, tail) = (dice.pick(vocabulary.objects), dice.pick(vocabulary.tails));
    if !dice.once_in(3) {
        return format!("{subject} {verb} {object} {tail}");
    }
    let opener = dice.pick(vocabulary.openers);
    match (tongue, verb.split_once(' ')) {
        (Tongue::English, _) => format!("{opener} {subject} {verb} {object}"),
        // Dutch turns the order round behind an opener.
        (Tongue::Dutch, Some((verb, rest))) => {
            format!("{opener} {verb} {subject} {rest} {object}")
        }
        (Tongue::Dutch, None) => format!("{opener} {verb} {subject} {object}"),
    }
}

/// Lines of about a hundred characters, with a stressed word now and then; returns the words.
fn paragraph(dice: &mut Dice, tongue: Tongue, words: usize, text: &mut String) -> usize {
    let (mut written, mut column) = (0, 0);
    while written < words {
        let mut next = sentence(dice, tongue);
        if dice.once_in(8) {
            next = format!("**{next}**");
        }
        written += count(&next);
        column += next.len();
        text.push_str(&next);
        let end_of_line = column > 90;
        text.push(if end_of_line { '\n' } else { ' ' });
        if end_of_line {
            column = 0;
        }
        if end_of_line && dice.once_in(5) {
            text.push('\n');
        }
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    written
}

fn table(dice: &mut Dice, tongue: Tongue, text: &mut String) -> usize {
    let [first, second, third] = tongue.vocabulary().table;
    text.push_str(&format!("| {first} | {second} | {third} |\n| --- | --- | ---: |\n"));
    let mut written = 0;
    for row in 1..=4 {
        let what = clause(dice, tongue);
        written += count(&what) + 2;
        text.push_str(&format!("| {row} | {what} | {} |\n", dice.between(10, 900)));
    }
    text.push('\n');
    written
}

fn point(tongue: Tongue, pointers: &Pointers, text: &mut String) {
    let [_, read_also, number] = tongue.vocabulary().leads;
    for (words, path) in &pointers.links {
        text.push_str(&format!("\n{read_also} [{words}]({path}).\n"));
    }
    if let Some(value) = &pointers.value {
        text.push_str(&format!("\n{number} [](value:{value}).\n"));
    }
    if let Some(chart) = &pointers.chart {
        text.push_str(&format!("\n```chart\n{chart}```\n"));
    }
}

fn count(text: &str) -> usize {
    text.split(' ').count()
}
