//! Texts and their translations, written for these tests.

use copydesk_align::{BadPin, Mismatch, Pair, Part, align, align_sentences, align_with};
use std::ops::Range;

const BRIDGE_EN: &str = include_str!("articles/bridge.en.txt");
const BRIDGE_FR: &str = include_str!("articles/bridge.fr.txt");
const ORCHARD_DE: &str = include_str!("articles/orchard.de.txt");
const ORCHARD_FR: &str = include_str!("articles/orchard.fr.txt");
const LIBRARY_ES: &str = include_str!("articles/library.es.txt");
const LIBRARY_EN: &str = include_str!("articles/library.en.txt");
const OTHER_EN: &str = include_str!("articles/other.en.txt");

fn parts(text: &str) -> Vec<Part<'_>> {
    text.lines().map(Part::from).collect()
}

/// Returns the numbers of paragraphs of each pair.
fn shape(pairs: &[Pair]) -> Vec<(usize, usize)> {
    pairs
        .iter()
        .map(|pair| (pair.old.len(), pair.new.len()))
        .collect()
}

fn pair(old: Range<usize>, new: Range<usize>) -> Pair {
    Pair { old, new }
}

#[test]
fn joined_split_dropped_and_added_paragraphs_are_paired() {
    let found = align(&parts(BRIDGE_EN), &parts(BRIDGE_FR));
    let expected = [
        (1, 1),
        (2, 1),
        (1, 1),
        (1, 2),
        (1, 1),
        (1, 0),
        (1, 1),
        (1, 1),
        (1, 1),
        (0, 1),
    ];
    assert_eq!(shape(&found.pairs), expected);
    assert_eq!(found.fit.check(), Ok(()));

    let found = align(&parts(ORCHARD_DE), &parts(ORCHARD_FR));
    let expected = [(1, 1), (1, 1), (2, 1), (2, 1), (1, 1), (1, 2), (1, 1), (1, 0)];
    assert_eq!(shape(&found.pairs), expected);
    assert_eq!(found.fit.check(), Ok(()));

    let found = align(&parts(LIBRARY_ES), &parts(LIBRARY_EN));
    let expected = [(1, 1), (1, 1), (0, 1), (2, 1), (1, 2), (1, 1), (1, 1), (1, 0)];
    assert_eq!(shape(&found.pairs), expected);
    assert_eq!(found.fit.check(), Ok(()));
}

#[test]
fn the_other_direction_gives_the_same_pairs() {
    for (one, other) in [
        (BRIDGE_EN, BRIDGE_FR),
        (ORCHARD_DE, ORCHARD_FR),
        (LIBRARY_ES, LIBRARY_EN),
    ] {
        let there = align(&parts(one), &parts(other)).pairs;
        let back = align(&parts(other), &parts(one)).pairs;
        let turned = back.into_iter().map(|one| pair(one.new, one.old));
        assert_eq!(there, turned.collect::<Vec<_>>());
    }
}

#[test]
fn pairs_made_by_hand_stay_and_what_lies_between_is_aligned() {
    let (source, target) = (parts(BRIDGE_EN), parts(BRIDGE_FR));
    // The editor pairs the ferry, which is not in the translation, with its captain.
    let pins = [pair(6..8, 6..7), pair(0..1, 0..1)];
    let found = align_with(&source, &target, &pins).expect("the pins exist").pairs;
    assert!(pins.iter().all(|pin| found.contains(pin)), "{found:?}");
    assert!(found.contains(&pair(1..3, 1..2)), "{found:?}");
    assert!(found.contains(&pair(9..10, 8..9)), "{found:?}");
    // A paragraph without a counterpart can be a pin too.
    let alone = [pair(3..4, 2..2)];
    let found = align_with(&source, &target, &alone)
        .expect("the pin exists")
        .pairs;
    assert!(found.contains(&alone[0]), "{found:?}");
}

#[test]
fn pins_that_cross_or_do_not_exist_are_refused() {
    let (source, target) = (parts(BRIDGE_EN), parts(BRIDGE_FR));
    let refused = |pins: &[Pair]| align_with(&source, &target, pins).err();
    assert_eq!(
        refused(&[pair(1..2, 3..4), pair(2..3, 1..2)]),
        Some(BadPin(pair(2..3, 1..2)))
    );
    assert_eq!(
        refused(&[pair(1..3, 1..2), pair(2..4, 2..3)]),
        Some(BadPin(pair(2..4, 2..3)))
    );
    assert_eq!(refused(&[pair(9..11, 9..10)]), Some(BadPin(pair(9..11, 9..10))));
    assert_eq!(refused(&[pair(4..4, 4..4)]), Some(BadPin(pair(4..4, 4..4))));
}

#[test]
fn sentences_are_paired_in_bytes() {
    let source = "He was late. The train from Leeds had broken down. Nobody minded.";
    let target = "Il était en retard, car le train de Leeds était tombé en panne. Personne ne s’en est plaint. \
                  La soirée commençait.";
    let sentences = |text: &str| -> Vec<Range<usize>> {
        let mut start = 0;
        let ends = text.match_indices(['.']).map(|(at, _)| at + 1);
        ends.map(|end| {
            let lead = text[start..end].len() - text[start..end].trim_start().len();
            let range = start + lead..end;
            start = end;
            range
        })
        .collect()
    };
    let pairs = align_sentences(source, &sentences(source), target, &sentences(target));
    let texts: Vec<(&str, &str)> = pairs
        .iter()
        .map(|pair| (&source[pair.old.clone()], &target[pair.new.clone()]))
        .collect();
    assert_eq!(
        texts,
        [
            (
                "He was late. The train from Leeds had broken down.",
                "Il était en retard, car le train de Leeds était tombé en panne."
            ),
            ("Nobody minded.", "Personne ne s’en est plaint."),
            ("", "La soirée commençait."),
        ]
    );
    // Without sentences there is nothing to pair.
    assert_eq!(align_sentences("", &[], "", &[]), []);
    let one = std::slice::from_ref(&(0..4));
    assert_eq!(align_sentences("A b.", one, "", &[]), [pair(0..4, 0..0)]);
}

#[test]
fn a_source_of_another_article_is_refused() {
    let fit = align(&parts(OTHER_EN), &parts(BRIDGE_FR)).fit;
    assert_eq!(fit.check(), Err(Mismatch::OtherText), "{fit:?}");
}

#[test]
fn a_source_ten_times_as_long_is_refused_and_an_empty_one() {
    let long = BRIDGE_EN.repeat(10);
    let fit = align(&parts(&long), &parts(BRIDGE_FR)).fit;
    assert_eq!(fit.check(), Err(Mismatch::Length), "{fit:?}");
    let fit = align(&[], &parts(BRIDGE_FR)).fit;
    assert_eq!(fit.check(), Err(Mismatch::Empty));
    let fit = align(&parts("\n…\n"), &parts(BRIDGE_FR)).fit;
    assert_eq!(fit.check(), Err(Mismatch::Empty));
}

#[test]
fn short_texts_and_other_alphabets_are_not_judged() {
    let fit = align(&parts("Good morning."), &parts("Bonjour à tous.")).fit;
    assert_eq!(fit.check(), Ok(()), "{fit:?}");
    // Greek letters throughout: names do not look alike.
    let greek: String = BRIDGE_EN
        .chars()
        .map(|c| match c {
            'a'..='w' => char::from_u32(u32::from(c) - u32::from('a') + 0x3b1).unwrap_or(c),
            'A'..='Z' => 'Σ',
            '0'..='9' => ' ',
            other => other,
        })
        .collect();
    let fit = align(&parts(&greek), &parts(BRIDGE_FR)).fit;
    assert_eq!(fit.check(), Ok(()), "{fit:?}");
}

#[test]
fn mismatches_have_codes() {
    let all = [
        Mismatch::Empty,
        Mismatch::Length,
        Mismatch::OtherText,
        Mismatch::SameLanguage,
    ];
    assert_eq!(all.map(Mismatch::code), Mismatch::CODES);
}
