//! [`Change`]: an edit reduced to its smallest form, and the marks that edits must not cut.

use copydesk_model::{Mark, MarkKind};
use copydesk_text::{EditSet, TextRange};

/// One edit of a segment, reduced to what differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change<'e> {
    pub(crate) range: TextRange,
    pub(crate) insert: &'e str,
}

/// Returns the edit without the text that its ends have in common with what they replace.
pub(crate) fn shrink<'e>(text: &str, range: TextRange, insert: &'e str) -> Change<'e> {
    let old = &text[range];
    let common = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs
            .take_while(|(old, new)| old == new)
            .map(|(ch, _)| ch.len_utf8())
            .sum()
    };
    let head = common(&mut old.chars().zip(insert.chars()));
    let tail = common(&mut old[head..].chars().rev().zip(insert[head..].chars().rev()));
    let range = TextRange::new(range.start() + head as u32, range.end() - tail as u32);
    Change {
        range,
        insert: &insert[head..insert.len() - tail],
    }
}

/// Returns the changes of a set that fits the text, each as small as possible, without those that change nothing.
/// Returns `None` if one would cut through a mark.
pub(crate) fn changes<'e>(text: &str, marks: &[Mark], set: &'e EditSet) -> Option<Vec<Change<'e>>> {
    let small = set
        .edits()
        .iter()
        .map(|edit| shrink(text, edit.range, &edit.insert));
    let changes: Vec<_> = small
        .filter(|change| !change.range.is_empty() || !change.insert.is_empty())
        .collect();
    let cuts = |change: &Change<'_>| cuts_mark(marks, change.range);
    (!changes.iter().any(cuts)).then_some(changes)
}

/// Returns whether an edit of `range` would remove or split an inviolable mark.
pub(crate) fn cuts_mark(marks: &[Mark], range: TextRange) -> bool {
    let inviolable = marks
        .iter()
        .filter(|mark| mark.kind == MarkKind::Inviolable)
        .map(|mark| mark.range);
    inviolable.into_iter().any(|mark| {
        if mark.is_empty() || range.is_empty() {
            // Strictly inside, not at either end.
            let (point, span) = if mark.is_empty() {
                (mark.start(), range)
            } else {
                (range.start(), mark)
            };
            span.start() < point && point < span.end()
        } else {
            mark.overlaps(range)
        }
    })
}

/// A change that owns its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WordChange {
    pub(crate) range: TextRange,
    pub(crate) insert: String,
}

/// Returns the changes of a set like [`changes`], each widened to whole words, so that a reader sees which word became
/// which. Changes of the same word are merged. Changes of punctuation or white space alone stay small.
///
/// A word ends at an inviolable mark, and at a byte where `together` returns `false` because the text on its two sides
/// is not written as one. This preserves the formatting.
pub(crate) fn word_changes(
    text: &str,
    marks: &[Mark],
    set: &EditSet,
    together: impl Fn(u32) -> bool,
) -> Option<Vec<WordChange>> {
    let small = changes(text, marks, set)?;
    let is_kept = |mark: &&Mark| mark.kind == MarkKind::Inviolable;
    // Whether the character in `start..end` may join the change on the other side of `at`.
    let joins = |start: u32, end: u32, at: u32| {
        let beside = TextRange::new(start, end);
        let stops = |mark: &Mark| {
            if mark.range.is_empty() {
                mark.range.start() == at
            } else {
                mark.range.overlaps(beside)
            }
        };
        !marks.iter().filter(is_kept).any(stops) && together(at)
    };
    let widened = |change: &Change<'_>| {
        let (mut start, mut end) = (change.range.start(), change.range.end());
        let (old, new) = (&text[change.range], change.insert);
        let begins = [old.chars().next(), new.chars().next()];
        let ends = [old.chars().next_back(), new.chars().next_back()];
        if begins.into_iter().flatten().any(is_of_word) {
            for ch in text[..start as usize]
                .chars()
                .rev()
                .take_while(|&ch| is_of_word(ch))
            {
                let before = start - ch.len_utf8() as u32;
                if !joins(before, start, start) {
                    break;
                }
                start = before;
            }
        }
        if ends.into_iter().flatten().any(is_of_word) {
            for ch in text[end as usize..].chars().take_while(|&ch| is_of_word(ch)) {
                let after = end + ch.len_utf8() as u32;
                if !joins(end, after, end) {
                    break;
                }
                end = after;
            }
        }
        TextRange::new(start, end)
    };
    let mut out: Vec<WordChange> = Vec::with_capacity(small.len());
    // End of the old text that the last change already includes.
    let mut at = 0;
    for change in &small {
        let range = widened(change);
        let between = |from: u32, to: u32| &text[from as usize..to as usize];
        match out.last_mut() {
            Some(last) if range.start() < last.range.end() => {
                // The last change extends to the end of its word, which this change may change again.
                last.insert
                    .truncate(last.insert.len() - (last.range.end() - at) as usize);
                last.insert.push_str(between(at, change.range.start()));
                last.range = last.range.cover(range);
            }
            _ => out.push(WordChange {
                range,
                insert: between(range.start(), change.range.start()).to_owned(),
            }),
        }
        at = change.range.end();
        if let Some(last) = out.last_mut() {
            last.insert.push_str(change.insert);
            last.insert.push_str(between(at, last.range.end()));
        }
    }
    Some(out)
}

/// Whether a character is part of a word.
fn is_of_word(ch: char) -> bool {
    ch.is_alphanumeric() || matches!(ch, '\u{300}'..='\u{36f}')
}

/// Returns whether the changes cover `text` and insert nothing that only belongs inside it.
pub(crate) fn is_emptied(text: TextRange, changes: &[Change<'_>]) -> bool {
    let mut at = text.start();
    for change in changes {
        if change.range.overlaps(text) && change.range.start() <= at {
            at = at.max(change.range.end());
        }
        if text.contains(change.range) && !change.range.is_empty() && !change.insert.trim().is_empty() {
            return false;
        }
    }
    at >= text.end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk_text::Edit;

    /// Returns the changes as `[old→new]`; `text` uses the same notation for the edits.
    fn widened(text: &str, mark: Option<(u32, u32)>, apart: &[u32]) -> String {
        let (mut old, mut edits, mut rest) = (String::new(), Vec::new(), text);
        while let Some((before, after)) = rest.split_once('[') {
            old.push_str(before);
            let (gone, after) = after.split_once('→').expect("must be an edit");
            let (new, after) = after.split_once(']').expect("must be an edit");
            let start = old.len() as u32;
            old.push_str(gone);
            edits.push(Edit::replace(TextRange::new(start, old.len() as u32), new));
            rest = after;
        }
        old.push_str(rest);
        let set = EditSet::new(edits).expect("edits must not overlap");
        let mark = mark.map(|(start, end)| Mark {
            range: TextRange::new(start, end),
            kind: MarkKind::Inviolable,
        });
        let marks: Vec<Mark> = mark.into_iter().collect();
        let made = word_changes(&old, &marks, &set, |at| !apart.contains(&at)).expect("no mark is cut");
        let again = made
            .iter()
            .map(|made| Edit::replace(made.range, made.insert.clone()));
        let again = EditSet::new(again.collect()).expect("edits must not overlap");
        assert_eq!(again.apply(&old), set.apply(&old), "{text}");
        let mut out = String::new();
        let mut at = 0;
        for WordChange { range, insert } in made {
            out.push_str(&old[at..range.start() as usize]);
            out.extend(["[", &old.as_str()[range], "→", &insert, "]"]);
            at = range.end() as usize;
        }
        out + &old[at..]
    }

    #[test]
    fn words_change_as_a_whole() {
        for (edit, expected) in [
            ("une que[ry→stion] simple", "une [query→question] simple"),
            ("L[a→e] chat", "[La→Le] chat"),
            ("les chat[→s].", "les [chat→chats]."),
            ("les mot[s→]", "les [mots→mot]"),
            ("l[es→] chats", "[les→l] chats"),
            ("un[→ très] long mot", "un[→ très] long mot"),
            ("un [→très ]long mot", "un [→très ]long mot"),
            ("jusqu[e →’]à", "[jusque →jusqu’]à"),
            ("bonjour[→\u{a0}]!", "bonjour[→\u{a0}]!"),
            ("peut[ →-]être", "peut[ →-]être"),
            ("c[a→u]r[i→a]eux et d[u→oux]", "[carieux→curaeux] et [du→doux]"),
            ("[un→deux][ →]chat[→s]", "[un→deux][ →][chat→chats]"),
            ("d[e→]s[ →] mots", "[des→ds][ →] mots"),
            ("cafe\u{301}[s→]", "[cafe\u{301}s→cafe\u{301}]"),
        ] {
            assert_eq!(widened(edit, None, &[]), expected);
        }
    }

    #[test]
    fn words_end_at_what_no_edit_touches_and_where_they_are_written_apart() {
        assert_eq!(widened("mo[t→ts]", Some((1, 1)), &[]), "m[ot→ots]");
        assert_eq!(widened("abc[d→e]", Some((1, 2)), &[]), "ab[cd→ce]");
        assert_eq!(widened("abc[d→e]fg", None, &[2, 5]), "ab[cdf→cef]g");
    }
}
