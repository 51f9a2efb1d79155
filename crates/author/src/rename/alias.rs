use std::ops::Range;

use programme::model::{Common, Kind};
use programme::source;

use super::{Change, Rename};

impl Rename<'_> {
    /// Lets the old address lead to the new one. An area that stands in the register alone gets a file for it.
    pub(super) fn keep_alias(&self, files: &mut Vec<Change>) {
        let path = format!("{}/{}.md", self.kind.folder(), self.new);
        match files.iter_mut().find(|change| change.to == path) {
            Some(own) => own.text = self.with_alias(&own.text),
            None if self.kind == Kind::Area => {
                let text = format!("---\naliases: [{}]\n---\n", self.old);
                files.push(Change { from: None, to: path, text, places: 1 });
            }
            None => {}
        }
    }

    fn with_alias(&self, text: &str) -> String {
        let Some(front) = source::front_matter(text) else {
            return format!("---\naliases: [{}]\n---\n{text}", self.old);
        };
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut at = front.start;
        for line in text.get(front.clone()).unwrap_or_default().split_inclusive('\n') {
            let list = line.strip_prefix(Common::aliases).and_then(|rest| rest.strip_prefix(':'));
            let after = at + line.len();
            let Some(list) = list else {
                at = after;
                continue;
            };
            return match list.find('[') {
                Some(open) => {
                    let from = after - list.len() + open + 1;
                    let rest = text.get(from..front.end).unwrap_or_default();
                    let (inside, behind) = rest.split_once(']').unwrap_or((rest, ""));
                    let others = inside.split(',').map(str::trim);
                    // What is the id from now on is no former one.
                    let others = others.filter(|other| !other.is_empty() && *other != self.new);
                    let all: Vec<&str> = [self.old].into_iter().chain(others).collect();
                    let closed = front.end - behind.len() - 1;
                    with(text, from..closed, &all.join(", "))
                }
                None => self.in_block_list(text, after..front.end, end),
            };
        }
        with(text, front.end..front.end, &format!("{}: [{}]{end}", Common::aliases, self.old))
    }

    /// `- a` in a line each.
    fn in_block_list(&self, text: &str, items: Range<usize>, end: &str) -> String {
        let written = text.get(items.clone()).unwrap_or_default();
        let mut at = items.start;
        for line in written.split_inclusive('\n') {
            let Some(id) = line.trim_start().strip_prefix('-') else { break };
            if id.trim() == self.new {
                let from = at + line.find(self.new).unwrap_or_default();
                return with(text, from..from + self.new.len(), self.old);
            }
            at += line.len();
        }
        let indent: String = written.chars().take_while(|c| *c == ' ').collect();
        with(text, items.start..items.start, &format!("{indent}- {}{end}", self.old))
    }
}

fn with(text: &str, range: Range<usize>, piece: &str) -> String {
    let mut out = text.to_owned();
    if out.get(range.clone()).is_some() {
        out.replace_range(range, piece);
    }
    out
}
