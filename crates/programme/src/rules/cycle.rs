use std::collections::BTreeMap;

use base::diagnostic::prelude::*;

rule! {
    error "cycle"
    nl "verwijzingen maken een kring" en "references make a circle"
    why nl "Een doel dat via een omweg onder zichzelf staat, een interventie die op zichzelf wacht of een besluit \
            dat zichzelf vervangt, heeft geen begin. De site kan dan niet zeggen wat bovenaan staat, wat eerst komt \
            of wat geldt. Haal één van de verwijzingen in de kring weg. De regel geldt voor parent, part_of, \
            depends_on, supersedes en alternative_to."
        en "A goal that stands below itself by a detour, an intervention that waits for itself or a decision that \
            replaces itself has no beginning. The site then cannot say what is on top, what comes first or what \
            holds. Remove one of the references of the circle. The rule holds for parent, part_of, depends_on, \
            supersedes and alternative_to."
    bad "parent: prettig-wonen   # in goals/prettig-wonen.md"
    good "parent: kleinere-verschillen   # in goals/prettig-wonen.md"

    /// `names` is the whole circle, its first again at the end.
    fn found(at: Span, names: &[&str]) {
        let whole = names.join(" → ");
        match names {
            [own, _] => nl "“{own}” verwijst naar zichzelf." en "“{own}” refers to itself.",
            _ => nl "Deze verwijzingen maken een kring: {whole}." en "These references make a circle: {whole}.",
        }
        hint nl "Haal één van deze verwijzingen weg." en "Remove one of these references."
    }
}

/// A reference from one thing to another, both by a number.
#[derive(Debug, Clone, Copy)]
pub struct Link {
    pub from: usize,
    pub to: usize,
    pub span: Span,
}

/// Reports every circle once, at the last of its places, and returns the links to drop so that
/// none is left.
pub fn check<'a>(
    links: &[Link],
    name: impl Fn(usize) -> &'a str,
    bag: &mut Bag,
) -> Vec<(usize, usize)> {
    let mut dropped = Vec::new();
    for circle in circles(links) {
        if let Some(closing) = circle.last() {
            dropped.push((closing.from, closing.to));
        }
        bag.extend(report(&circle, &name));
    }
    dropped
}

/// Each circle as the links that make it, the one that closes it last.
///
/// A depth-first search in the order of the numbers, without recursion: chains may be long.
fn circles(links: &[Link]) -> Vec<Vec<Link>> {
    let mut next: BTreeMap<usize, Vec<Link>> = BTreeMap::new();
    for link in links {
        next.entry(link.from).or_default().push(*link);
    }
    let mut found = Vec::new();
    // Whether a thing is on the path (true) or was left behind without a way back (false).
    let mut seen: BTreeMap<usize, bool> = BTreeMap::new();
    for start in next.keys().copied() {
        if seen.contains_key(&start) {
            continue;
        }
        seen.insert(start, true);
        let mut path: Vec<Link> = Vec::new();
        let mut open: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((at, tried)) = open.last_mut() {
            let Some(link) = next.get(at).and_then(|links| links.get(*tried)).copied() else {
                seen.insert(*at, false);
                open.pop();
                path.pop();
                continue;
            };
            *tried += 1;
            match seen.get(&link.to) {
                Some(true) => {
                    let begin = path.iter().position(|earlier| earlier.from == link.to);
                    let mut circle =
                        path.get(begin.unwrap_or(path.len())..).unwrap_or_default().to_vec();
                    circle.push(link);
                    found.push(circle);
                }
                Some(false) => {}
                None => {
                    seen.insert(link.to, true);
                    path.push(link);
                    open.push((link.to, 0));
                }
            }
        }
    }
    found
}

fn report<'a>(circle: &[Link], name: impl Fn(usize) -> &'a str) -> Option<Diagnostic> {
    let (last, at) = circle
        .iter()
        .enumerate()
        .max_by_key(|(_, link)| link.span)
        .map(|(index, link)| (index, link.span))?;
    let names: Vec<&str> = circle
        .iter()
        .cycle()
        .skip(last)
        .take(circle.len() + 1)
        .map(|link| name(link.from))
        .collect();
    let others = circle.iter().filter(|link| link.span != at);
    Some(others.fold(found(at, &names), |found, link| {
        let to = name(link.to);
        found.related(
            link.span,
            text!("hier staat de verwijzing naar “{to}”", "here is the reference to “{to}”"),
        )
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::diagnostic::FileId;

    fn link(from: usize, to: usize) -> Link {
        Link { from, to, span: Span::new(FileId(u32::try_from(from).unwrap()), 0..1) }
    }

    #[test]
    fn a_circle_is_named_whole_and_once() {
        let names = ["a", "b", "c", "d"];
        let mut bag = Bag::new();
        let links = [link(0, 1), link(1, 2), link(2, 0), link(3, 0)];
        let dropped = check(&links, |index| names[index], &mut bag);
        let messages: Vec<&str> = bag.iter().map(|d| d.message.en.as_str()).collect();
        assert_eq!(messages, ["These references make a circle: c → a → b → c."]);
        assert_eq!(dropped, [(2, 0)]);
    }

    #[test]
    fn two_ways_to_the_same_place_are_no_circle() {
        let links = [link(0, 1), link(0, 2), link(1, 3), link(2, 3)];
        assert!(circles(&links).is_empty());
        assert_eq!(circles(&[link(0, 0)]).len(), 1);
    }

    #[test]
    fn a_long_chain_takes_no_stack() {
        let mut links: Vec<Link> = (0..100_000).map(|at| link(at, at + 1)).collect();
        assert!(circles(&links).is_empty());
        links.push(link(100_000, 0));
        assert_eq!(circles(&links).len(), 1);
    }
}
