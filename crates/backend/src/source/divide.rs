//! Divides a source paragraph between the segments that translate it.

use super::PARAGRAPH_BREAK;
use copydesk_align::{Pair, align_sentences};
use copydesk_language::token::{sentences, tokenize_plain};
use std::ops::Range;

/// Divides a text between the parts of its translation, by sentences. A part gets none if a sentence of its source
/// continues in another part.
pub(super) fn divide(source: &str, owners: &[&str]) -> Vec<Option<String>> {
    let mut target = String::new();
    let mut target_sentences: Vec<Range<usize>> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    for owner in owners {
        let start = target.len();
        target.push_str(owner);
        target_sentences.extend(
            ranges(owner)
                .into_iter()
                .map(|range| start + range.start..start + range.end),
        );
        ends.push(target.len());
        target.push_str(PARAGRAPH_BREAK);
    }
    let owner_of = |at: usize| ends.partition_point(|end| *end <= at).min(owners.len() - 1);
    let mut parts: Vec<Option<Range<usize>>> = vec![None; owners.len()];
    let mut is_shared = vec![false; owners.len()];
    let mut last = 0;
    for Pair { old, new } in align_sentences(source, &ranges(source), &target, &target_sentences) {
        let (first, end) = if new.is_empty() {
            (last, last)
        } else {
            (owner_of(new.start), owner_of(new.end - 1))
        };
        last = end;
        if first != end {
            is_shared[first..=end].fill(true);
        }
        if !old.is_empty() {
            let part = &mut parts[first];
            let start = part.as_ref().map_or(old.start, |part| part.start);
            *part = Some(start..old.end);
        }
    }
    let texts = parts.into_iter().zip(is_shared);
    texts
        .map(|(part, is_shared)| Some(source.get(part.filter(|_| !is_shared)?)?.to_owned()))
        .collect()
}

/// Returns the sentences of a text.
fn ranges(text: &str) -> Vec<Range<usize>> {
    let found = sentences(text, &tokenize_plain(text));
    found.iter().map(|range| range.to_usize()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_that_continues_in_the_next_paragraph_is_given_to_neither() {
        let owners = [
            "Le musée de Leeds rouvre vendredi et sa directrice,",
            "Ann Osborne, attend 3 000 visiteurs.",
        ];
        let source =
            "The museum in Leeds reopens on Friday and its director, Ann Osborne, expects 3,000 visitors.";
        assert_eq!(divide(source, &owners), [None, None]);
    }
}
