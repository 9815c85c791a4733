//! Joins the word-level changes of one paragraph to units that an editor decides on as one.

use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_text::{Edit, EditSet, word_count};
use unicode_segmentation::UnicodeSegmentation;

/// What a unit changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// White space only.
    WhiteSpace,
    /// Words or marks.
    Words,
    /// A sentence is rewritten.
    Rewrite,
    /// The same words are at another place.
    Move,
    /// A paragraph break is inserted.
    Paragraph,
}

/// Edits that are accepted or rejected together, in bytes of the old text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) kind: Kind,
    pub(super) edits: Vec<Edit>,
}

/// The longest word between two replaced ones that is part of the same phrase, in letters: most articles,
/// prepositions and conjunctions are not longer.
const MAX_KEPT: usize = 4;

/// Minimum number of words of a passage that is found again at another place.
const MIN_MOVED: u32 = 4;

/// Minimum number of changes in a sentence that counts as rewritten.
const MIN_CHANGES: usize = 3;

/// Returns the units that turn `old` into `new`, in reading order. Their edits do not overlap.
pub(super) fn units(old: &str, new: &str) -> Vec<Unit> {
    let edits = EditSet::between(old, new);
    debug_assert_eq!(edits.apply(old).ok().as_deref(), Some(new));
    let joined = join_phrases(old, edits.edits());
    let (mut edits, rewritten) = join_sentences(old, joined);
    let mut units = Vec::with_capacity(edits.len());
    for (gone, new) in moved(old, &edits) {
        units.push(Unit {
            kind: Kind::Move,
            edits: vec![edits[gone].clone(), edits[new].clone()],
        });
        // Marked as used; an edit always changes something.
        edits[gone] = Edit::insert(0, "");
        edits[new] = Edit::insert(0, "");
    }
    for (index, edit) in edits.into_iter().enumerate() {
        if edit.range.is_empty() && edit.insert.is_empty() {
            continue;
        }
        let kind = if edit.insert.contains(PARAGRAPH_BREAK) {
            Kind::Paragraph
        } else if is_white_space(old, &edit) {
            Kind::WhiteSpace
        } else if rewritten.contains(&index) {
            Kind::Rewrite
        } else {
            Kind::Words
        };
        let edits = vec![edit];
        units.push(Unit { kind, edits });
    }
    units.sort_by_key(|unit| unit.edits.first().map(|edit| edit.range));
    units
}

fn is_white_space(old: &str, edit: &Edit) -> bool {
    let blank = |text: &str| text.trim().is_empty();
    blank(edit.range.of_text(old).unwrap_or("?")) && blank(&edit.insert)
}

/// Whether an edit may be joined with another one: it has words, and no paragraph break.
fn joins(old: &str, edit: &Edit) -> bool {
    !edit.insert.contains(PARAGRAPH_BREAK) && !is_white_space(old, edit)
}

/// Returns the text between two edits.
fn between<'t>(old: &'t str, one: &Edit, other: &Edit) -> &'t str {
    old.get(one.range.end() as usize..other.range.start() as usize)
        .unwrap_or("?")
}

/// Appends `edit` to `last`, with the unchanged text between them.
fn append(old: &str, last: &mut Edit, edit: &Edit) {
    let gap = between(old, last, edit);
    last.insert.push_str(gap);
    last.insert.push_str(&edit.insert);
    last.range = last.range.cover(edit.range);
}

/// Joins edits with nothing but a space, or a single short word, between them.
fn join_phrases(old: &str, edits: &[Edit]) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::with_capacity(edits.len());
    for edit in edits {
        if let Some(last) = out.last_mut()
            && joins(old, last)
            && joins(old, edit)
            && is_one_phrase(old, last, edit)
        {
            append(old, last, edit);
        } else {
            out.push(edit.clone());
        }
    }
    out
}

fn is_one_phrase(old: &str, one: &Edit, other: &Edit) -> bool {
    let gap = between(old, one, other);
    if gap.contains('\n') {
        return false;
    }
    let replaces = |edit: &Edit| !edit.range.is_empty() && !edit.insert.is_empty();
    if gap.trim().is_empty() {
        // A deleted word and an inserted one are one replacement, whatever space the diff kept.
        return replaces(one) && replaces(other)
            || (one.insert.is_empty() || one.range.is_empty())
                && (other.insert.is_empty() || other.range.is_empty())
                && one.range.is_empty() != other.range.is_empty();
    }
    let has_words = |text: &str| text.chars().any(char::is_alphanumeric);
    let words =
        |edit: &Edit| has_words(&edit.insert) && has_words(edit.range.of_text(old).unwrap_or_default());
    let kept: Vec<&str> = gap.unicode_words().collect();
    let is_plain = gap
        .chars()
        .all(|ch| ch.is_alphanumeric() || ch.is_whitespace() || matches!(ch, '\'' | '’'));
    is_plain
        && kept.len() == 1
        && kept
            .iter()
            .all(|word| word.chars().filter(|ch| ch.is_alphabetic()).count() <= MAX_KEPT)
        && words(one)
        && words(other)
}

/// Joins the edits of each sentence of which less than half is left. Returns the edits, and the indices of the joined
/// ones.
fn join_sentences(old: &str, edits: Vec<Edit>) -> (Vec<Edit>, Vec<usize>) {
    let mut out: Vec<Edit> = Vec::with_capacity(edits.len());
    let mut rewritten = Vec::new();
    let mut rest = edits.into_iter().peekable();
    for (start, sentence) in old.split_sentence_bound_indices() {
        let end = start + sentence.trim_end().len();
        let end = end as u32;
        // An edit that begins before this sentence covers several; it stays as it is.
        let mut own = Vec::new();
        while let Some(edit) = rest.next_if(|edit| edit.range.start() < end) {
            own.push(edit);
        }
        let is_inside = own.iter().all(|edit| edit.range.end() <= end && joins(old, edit));
        let gone: u32 = own
            .iter()
            .map(|edit| word_count(edit.range.of_text(old).unwrap_or_default()))
            .sum();
        if own.len() >= MIN_CHANGES && is_inside && gone * 2 > word_count(sentence) {
            let mut edits = own.into_iter();
            if let Some(mut first) = edits.next() {
                for edit in edits {
                    append(old, &mut first, &edit);
                }
                rewritten.push(out.len());
                out.push(first);
            }
        } else {
            // A whole sentence in one edit.
            for edit in own {
                let words = word_count(edit.range.of_text(old).unwrap_or_default());
                if words >= MIN_MOVED
                    && words * 2 > word_count(sentence)
                    && word_count(&edit.insert) >= MIN_MOVED
                {
                    rewritten.push(out.len());
                }
                out.push(edit);
            }
        }
    }
    out.extend(rest);
    (out, rewritten)
}

/// Returns pairs of a deletion and an insertion of the same words, by their indices.
fn moved(old: &str, edits: &[Edit]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let gone = |edit: &Edit| edit.range.of_text(old).unwrap_or_default().trim();
    let long = |text: &str| word_count(text) >= MIN_MOVED;
    for (index, edit) in edits.iter().enumerate() {
        if !edit.insert.is_empty() || !long(gone(edit)) {
            continue;
        }
        let mut others = edits.iter().enumerate();
        let found = others.find(|(place, other)| {
            other.range.is_empty()
                && other.insert.trim() == gone(edit)
                && !other.insert.contains(PARAGRAPH_BREAK)
                && pairs.iter().all(|(_, used)| used != place)
        });
        if let Some((place, _)) = found {
            pairs.push((index, place));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the kind of each unit, and its edits as `old→new`.
    fn shown(old: &str, new: &str) -> Vec<String> {
        let units = units(old, new);
        let all: Vec<Edit> = units.iter().flat_map(|unit| unit.edits.clone()).collect();
        let applied = EditSet::new(all).expect("no overlap").apply(old);
        assert_eq!(applied.as_deref(), Ok(new));
        let show = |edit: &Edit| format!("{}→{}", edit.range.of_text(old).unwrap_or("?"), edit.insert);
        units
            .iter()
            .map(|unit| {
                let edits: Vec<String> = unit.edits.iter().map(show).collect();
                format!("{:?} {}", unit.kind, edits.join(" | "))
            })
            .collect()
    }

    #[test]
    fn neighbouring_changes_are_one_unit() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("The cat sleeps.", "The cat sleeps.", &[]),
            ("The cat sleep.", "The cat sleeps.", &["Words sleep→sleeps"]),
            // Adjacent words, and words with a short one between them.
            (
                "A big black cat.",
                "A small white cat.",
                &["Words big black→small white"],
            ),
            (
                "They keep an eye on the cat today.",
                "They watch over the cat today.",
                &["Words keep an eye on→watch over"],
            ),
            (
                "The cost of life rises.",
                "The price of living rises.",
                &["Words cost of life→price of living"],
            ),
            // A long word, a comma or a line break separates two units.
            (
                "The cat sat, the dog ran here.",
                "The cats sat, the dogs ran here.",
                &["Words cat→cats", "Words dog→dogs"],
            ),
            // White space alone is not joined with words.
            (
                "One  two thre four.",
                "One two three four.",
                &["WhiteSpace   → ", "Words thre→three"],
            ),
            ("One two !", "One two\u{a0}!", &["WhiteSpace  →\u{a0}"]),
            ("One two.", "One two. And three.", &["Words → And three."]),
        ];
        for (old, new, expected) in cases {
            assert_eq!(shown(old, new), *expected, "{old} → {new}");
        }
    }

    #[test]
    fn a_rewritten_or_moved_sentence_is_one_unit() {
        let old = "It was first seen here. The decision that they took was not one that he could be happy with. End.";
        let new = "It was first seen here. He disliked what had been agreed upon. End.";
        let units = shown(old, new);
        assert!(units.len() == 1 && units[0].starts_with("Rewrite"), "{units:?}");
        let old = "The mayor spoke on Monday evening. Nobody else wanted to speak at all. It was late.";
        let new = "Nobody else wanted to speak at all. The mayor spoke on Monday evening. It was late.";
        let units = shown(old, new);
        assert!(units.len() == 1 && units[0].starts_with("Move"), "{units:?}");
    }
}
