//! What holds for any texts.

use copydesk_align::{Pair, Part, align, align_with, versions};
use proptest::prelude::*;
use proptest::sample::subsequence;

/// Asserts that every paragraph is in exactly one pair, in order.
fn assert_complete(pairs: &[Pair], source: usize, target: usize) {
    let (mut i, mut j) = (0, 0);
    for pair in pairs {
        assert_eq!((pair.old.start, pair.new.start), (i, j), "{pairs:?}");
        assert!(!pair.old.is_empty() || !pair.new.is_empty(), "{pairs:?}");
        (i, j) = (pair.old.end, pair.new.end);
    }
    assert_eq!((i, j), (source, target), "{pairs:?}");
}

/// A paragraph: a few words that may recur, numbers, anything.
fn paragraph() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec("[a-f]{2,7}|[A-D]na|[0-9]{1,4}|[,.?«»]", 0..12)
            .prop_map(|words| words.join(" ")),
        any::<String>(),
    ]
}

fn paragraphs() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(paragraph(), 0..14)
}

fn parts(texts: &[String]) -> Vec<Part<'_>> {
    texts.iter().map(|text| Part::from(text.as_str())).collect()
}

/// Texts, and pairs of one paragraph each that do not cross.
fn pinned() -> impl Strategy<Value = (Vec<String>, Vec<String>, Vec<Pair>)> {
    (paragraphs(), paragraphs()).prop_flat_map(|(source, target)| {
        let most = source.len().min(target.len());
        (0..=most).prop_flat_map(move |count| {
            let rows = subsequence((0..source.len()).collect::<Vec<_>>(), count);
            let columns = subsequence((0..target.len()).collect::<Vec<_>>(), count);
            let (source, target) = (source.clone(), target.clone());
            (rows, columns).prop_map(move |(rows, columns)| {
                let pairs = rows.into_iter().zip(columns).map(|(i, j)| Pair {
                    old: i..i + 1,
                    new: j..j + 1,
                });
                (source.clone(), target.clone(), pairs.collect())
            })
        })
    })
}

proptest! {
    #[test]
    fn every_paragraph_of_a_translation_is_in_one_pair(source in paragraphs(), target in paragraphs()) {
        let found = align(&parts(&source), &parts(&target));
        assert_complete(&found.pairs, source.len(), target.len());
        prop_assert!(found.pairs.iter().all(|pair| pair.old.len() <= 3 && pair.new.len() <= 3));
        // Twice the same.
        prop_assert_eq!(found, align(&parts(&source), &parts(&target)));
    }

    #[test]
    fn every_paragraph_of_a_version_is_in_one_pair(source in paragraphs(), target in paragraphs()) {
        let old: Vec<&str> = source.iter().map(String::as_str).collect();
        let new: Vec<&str> = target.iter().map(String::as_str).collect();
        let pairs = versions::align(&old, &new);
        let covered: usize = pairs.iter().map(|pair| pair.old.len()).sum();
        prop_assert_eq!(covered, old.len());
        let covered: usize = pairs.iter().map(|pair| pair.new.len()).sum();
        prop_assert_eq!(covered, new.len());
    }

    #[test]
    fn pins_survive((source, target, pins) in pinned()) {
        let found = align_with(&parts(&source), &parts(&target), &pins).expect("the pins do not cross");
        assert_complete(&found.pairs, source.len(), target.len());
        prop_assert!(pins.iter().all(|pin| found.pairs.contains(pin)));
    }
}
