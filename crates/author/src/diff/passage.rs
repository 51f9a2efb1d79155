//! What differs within a text, sentence by sentence.

/// A sentence, a line of a list or a table, or the end of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Dropped(String),
    Added(String),
}

/// Texts of more sentences than this, squared, are told as gone and come, so that no review waits.
const MOST: usize = 4_000_000;

/// The paragraphs in which two texts differ, those of the new one in order.
pub fn pieces(old: &str, new: &str) -> Vec<Vec<Piece>> {
    let (was, is) = (sentences(old), sentences(new));
    let head = was.iter().zip(&is).take_while(|(a, b)| a == b).count();
    let (was, rest) = (was.get(head..).unwrap_or(&[]), is.get(head..).unwrap_or(&[]));
    let tail = was.iter().rev().zip(rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (was, _) = was.split_at(was.len() - tail);
    let (rest, tail) = rest.split_at(rest.len() - tail);
    let same = |pieces: &[String]| pieces.iter().cloned().map(Piece::Same).collect::<Vec<_>>();
    let mut all = same(is.get(..head).unwrap_or(&[]));
    all.extend(aligned(was, rest));
    all.extend(same(tail));
    paragraphs(all)
}

/// By a longest common subsequence (Wagner and Fischer, 1974).
fn aligned(was: &[String], is: &[String]) -> Vec<Piece> {
    let width = is.len() + 1;
    let gone = was.iter().cloned().map(Piece::Dropped);
    let come = is.iter().cloned().map(Piece::Added);
    if (was.len() + 1).saturating_mul(width) > MOST {
        return gone.chain(come).collect();
    }
    // How much of what follows both have, by the place in either.
    let mut shared = vec![0u32; (was.len() + 1) * width];
    let at = |i: usize, j: usize| i * width + j;
    let get = |shared: &[u32], i, j| shared.get(at(i, j)).copied().unwrap_or(0);
    for (i, a) in was.iter().enumerate().rev() {
        for (j, b) in is.iter().enumerate().rev() {
            let longest = match a == b {
                true => get(&shared, i + 1, j + 1) + 1,
                false => get(&shared, i + 1, j).max(get(&shared, i, j + 1)),
            };
            if let Some(slot) = shared.get_mut(at(i, j)) {
                *slot = longest;
            }
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    loop {
        match (was.get(i), is.get(j)) {
            (Some(a), Some(b)) if a == b => {
                out.push(Piece::Same(b.clone()));
                (i, j) = (i + 1, j + 1);
            }
            (Some(a), b) if b.is_none() || get(&shared, i + 1, j) >= get(&shared, i, j + 1) => {
                out.push(Piece::Dropped(a.clone()));
                i += 1;
            }
            (_, Some(b)) => {
                out.push(Piece::Added(b.clone()));
                j += 1;
            }
            _ => return out,
        }
    }
}

/// Where a paragraph ends.
const END: &str = "";

fn paragraphs(all: Vec<Piece>) -> Vec<Vec<Piece>> {
    let mut found = vec![Vec::new()];
    for piece in all {
        match (piece, found.last_mut()) {
            (Piece::Dropped(end), _) if end == END => {}
            (Piece::Same(end) | Piece::Added(end), _) if end == END => found.push(Vec::new()),
            (piece, Some(last)) => last.push(piece),
            (_, None) => {}
        }
    }
    found.retain(|paragraph| paragraph.iter().any(|piece| !matches!(piece, Piece::Same(_))));
    found
}

/// The sentences of a text, with [`END`] behind each paragraph. Running lines are one text,
/// wherever they were broken; what is no running text (a list, a table, code) goes by line.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut running = String::new();
    let mut in_code = false;
    for line in text.lines().map(str::trim) {
        let is_fence = line.starts_with("```") || line.starts_with("~~~");
        in_code ^= is_fence;
        if !line.is_empty() && !in_code && !is_fence && is_running(line) {
            running.extend([if running.is_empty() { "" } else { " " }, line]);
            continue;
        }
        split(&std::mem::take(&mut running), &mut found);
        if !line.is_empty() {
            found.push(line.to_owned());
        } else if found.last().is_some_and(|last| last != END) {
            found.push(END.to_owned());
        }
    }
    split(&running, &mut found);
    if found.last().is_some_and(|last| last == END) {
        found.pop();
    }
    found
}

/// Whether a line goes on in the next one.
fn is_running(line: &str) -> bool {
    let numbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = numbered.len() < line.len() && numbered.starts_with([')', '.']);
    !is_numbered && !line.starts_with(['-', '*', '+', '>', '|', '#', ':'])
}

fn split(text: &str, found: &mut Vec<String>) {
    let mut start = 0;
    for (at, mark) in text.match_indices(['.', '!', '?', '…']) {
        let end = at + mark.len();
        let next = text.get(end..).unwrap_or_default();
        let first = next.strip_prefix(' ').and_then(|next| next.chars().next());
        if first.is_some_and(|first| first.is_uppercase() || "“‘\"'([".contains(first)) {
            found.extend(text.get(start..end).map(|one| one.trim().to_owned()));
            start = end;
        }
    }
    let rest = text.get(start..).unwrap_or_default().trim();
    found.extend((!rest.is_empty()).then(|| rest.to_owned()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_differs_by_its_sentences() {
        let old = "Een. Twee blijft. Drie.\n\nDeze alinea blijft.\n\n- a\n- b\n";
        let new = "Een. Twee blijft. Vier.\n\nDeze alinea blijft.\n\n- a\n- c\n\nNieuw.\n";
        let one = |make: fn(String) -> Piece, text: &str| make(text.to_owned());
        let (same, gone) = (|text| one(Piece::Same, text), |text| one(Piece::Dropped, text));
        let come = |text| one(Piece::Added, text);
        let expected = vec![
            vec![same("Een."), same("Twee blijft."), gone("Drie."), come("Vier.")],
            vec![same("- a"), gone("- b"), come("- c")],
            vec![come("Nieuw.")],
        ];
        assert_eq!(pieces(old, new), expected);
        assert_eq!(pieces(new, new), Vec::<Vec<Piece>>::new());
        assert_eq!(
            pieces(new, &new.replace("Twee blijft. ", "Twee\nblijft.\n")),
            Vec::<Vec<Piece>>::new()
        );
        assert_eq!(pieces("", "Eén. Twee."), vec![vec![come("Eén."), come("Twee.")]]);
        assert_eq!(pieces("Eén.", ""), vec![vec![gone("Eén.")]]);
    }
}
