//! Accepting every change of a corrected version gives that version.

use copydesk_formats::{Edits, Format as _, Loaded, PlainText, ReadOptions, WriteOptions};
use copydesk_providers::corrected;
use copydesk_text::{Edit, EditSet};
use proptest::prelude::*;

fn load(text: &str) -> Loaded {
    let read = PlainText.read(text.as_bytes(), &ReadOptions::default());
    read.expect("plain text")
}

/// Applies the first suggestion of every finding.
fn all_taken(article: &str, other: &str) -> String {
    let (article, other) = (load(article), load(other));
    let opinions = corrected::compare(&article.document, &other.document).expect("versions of one text");
    let mut edits = Edits::new();
    for (segment, findings) in opinions.findings {
        let own = findings
            .iter()
            .flat_map(|finding| finding.suggestions[0].edits.edits());
        let own: Vec<Edit> = own.cloned().collect();
        edits.insert(segment, EditSet::new(own).expect("changes do not overlap"));
    }
    let bytes = article.write(&edits, &WriteOptions::default()).expect("written");
    String::from_utf8(bytes).expect("UTF-8")
}

/// Words that often are equal, so that versions share some, and marks.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(vec!["a", "of", "the", "town", "river", "bridge", "mayor", "old", "l’eau", "été"])
            .prop_map(str::to_owned),
        2 => "[a-zé]{1,8}",
        1 => prop::sample::select(vec!["town.", "river,", "old!", "« a", "b »", "3,5 %", "`x`", "[a]"]).prop_map(str::to_owned),
    ]
}

fn paragraph() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(word(), 1..24)
}

/// A change of a word: kept, removed, replaced, doubled.
fn change() -> impl Strategy<Value = Option<Option<String>>> {
    prop_oneof![6 => Just(None), 1 => Just(Some(None)), 2 => word().prop_map(|word| Some(Some(word)))]
}

/// Returns the text of a version: every paragraph begins with a word of its own, so that none is empty.
fn text(paragraphs: &[Vec<String>]) -> String {
    let lines = paragraphs
        .iter()
        .enumerate()
        .map(|(nth, words)| format!("§{nth} {}.", words.join(" ")));
    lines.collect::<Vec<_>>().join("\n\n") + "\n"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn paragraphs_that_are_changed(
        paragraphs in prop::collection::vec((paragraph(), prop::collection::vec(change(), 24)), 1..8),
    ) {
        let old: Vec<Vec<String>> = paragraphs.iter().map(|(words, _)| words.clone()).collect();
        let new: Vec<Vec<String>> = paragraphs.iter().map(|(words, changes)| {
            let changed = words.iter().zip(changes).flat_map(|(word, change)| match change {
                None => vec![word.clone()],
                Some(None) => vec![],
                Some(Some(other)) => vec![other.clone()],
            });
            changed.collect()
        }).collect();
        let (old, new) = (text(&old), text(&new));
        prop_assert_eq!(all_taken(&old, &new), new);
    }

    #[test]
    fn paragraphs_that_come_and_go(
        pool in prop::collection::vec(paragraph(), 2..8),
        old in prop::collection::vec(0_usize..8, 1..8),
        new in prop::collection::vec(0_usize..8, 1..8),
    ) {
        let pick = |places: &[usize]| -> String {
            let lines = places.iter().map(|place| format!("§{place} {}.", pool[place % pool.len()].join(" ")));
            lines.collect::<Vec<_>>().join("\n\n") + "\n"
        };
        let (old, new) = (pick(&old), pick(&new));
        prop_assert_eq!(all_taken(&old, &new), new);
    }

    #[test]
    fn any_two_texts(old in "\\PC{0,80}", new in "\\PC{0,80}") {
        let (old, new) = (load(&old), load(&new));
        if let Ok(opinions) = corrected::compare(&old.document, &new.document) {
            for (segment, findings) in opinions.findings {
                let text = &old.document.segment(segment).expect("of the article").mt;
                for finding in findings {
                    prop_assert!(finding.suggestions[0].edits.apply(text).is_ok());
                }
            }
        }
    }
}
