//! Texts of thousands of paragraphs.
#![expect(clippy::disallowed_methods, reason = "time is what is measured")]

use copydesk_align::{Pair, Part, align, versions};
use std::time::{Duration, Instant};

/// Far more than is needed, also by a busy machine: only time that grows with the square of the length takes longer.
const LIMIT: Duration = Duration::from_mins(1);

/// A word that depends on nothing but its number.
fn word(seed: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu", "ra",
    ];
    let mut rest = seed.wrapping_mul(0x9e37_79b9) >> 7;
    let mut word = String::new();
    for _ in 0..4 {
        word.push_str(SYLLABLES[rest % 16]);
        rest /= 16;
    }
    word
}

/// A paragraph of 25 to 55 words; in a translation, every fourth one is alike. Every fifth paragraph has a number.
fn paragraph(number: usize, is_translation: bool) -> String {
    let length = 25 + number * 7 % 31;
    let words = (0..length).map(|nth| {
        let seed = number * 61 + nth;
        if nth == 3 && number.is_multiple_of(5) {
            return format!("{}", number + 20_000);
        }
        match (nth % 4, is_translation) {
            (0, _) => word(seed % 9973),
            (_, true) => word(seed * 31 + 5),
            (_, false) => word(seed * 17 + 3),
        }
    });
    words.collect::<Vec<_>>().join(" ") + "."
}

#[test]
fn ten_thousand_paragraphs_are_aligned_with_their_translation() {
    let source: Vec<String> = (0..10_000).map(|number| paragraph(number, false)).collect();
    // One paragraph in fifty was left out, and a whole chapter; one in thirty follows its predecessor.
    let mut target: Vec<String> = Vec::new();
    let mut expected: Vec<Pair> = Vec::new();
    for number in 0..10_000 {
        let at = target.len();
        if number % 50 == 7 || (4000..4080).contains(&number) {
            expected.push(Pair {
                old: number..number + 1,
                new: at..at,
            });
            continue;
        }
        target.push(paragraph(number, true));
        expected.push(Pair {
            old: number..number + 1,
            new: at..at + 1,
        });
    }
    let parts = |texts: &'_ [String]| -> Vec<Part<'static>> {
        texts
            .iter()
            .map(|text| Part::from(&*text.clone().leak()))
            .collect()
    };
    let (source, target) = (parts(&source), parts(&target));
    let started = Instant::now();
    let found = align(&source, &target);
    let taken = started.elapsed();
    let right = expected.iter().filter(|pair| found.pairs.contains(pair)).count();
    assert!(
        right * 1000 >= expected.len() * 995,
        "{right} of {}",
        expected.len()
    );
    assert!(found.fit.check().is_ok());
    assert!(taken < LIMIT, "{taken:?}");
    // Nothing in common, and of another length.
    let other = parts(
        &(20_000..27_000)
            .map(|number| paragraph(number * 3, true))
            .collect::<Vec<_>>(),
    );
    let started = Instant::now();
    let found = align(&source, &other).pairs;
    assert_eq!(
        found.last().map(|pair| (pair.old.end, pair.new.end)),
        Some((10_000, 7_000))
    );
    assert!(started.elapsed() < LIMIT, "{:?}", started.elapsed());
    println!("{taken:?}, {:?}", started.elapsed());
}

#[test]
fn two_thousand_paragraphs_are_aligned_with_another_version() {
    // Every paragraph changed, some removed, some added: no two are equal.
    let word = |seed: usize| format!("w{}", (seed * 7919 + seed * seed * 31) % 4001);
    let text = |seed: usize| {
        (0..40)
            .map(|nth| word(seed * 40 + nth))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let old: Vec<String> = (0..2000).map(text).collect();
    let new: Vec<String> = (0..2000)
        .filter(|seed| seed % 50 != 7)
        .map(|seed| {
            text(seed).replacen(&word(seed * 40 + 3), "other", 1)
                + if seed % 30 == 0 { " and more" } else { "" }
        })
        .collect();
    let old: Vec<&str> = old.iter().map(String::as_str).collect();
    let new: Vec<&str> = new.iter().map(String::as_str).collect();
    let started = Instant::now();
    let pairs = versions::align(&old, &new);
    let taken = started.elapsed();
    let one_to_one = pairs
        .iter()
        .filter(|pair| (pair.old.len(), pair.new.len()) == (1, 1));
    assert_eq!(one_to_one.count(), 1960);
    assert!(taken < LIMIT, "{taken:?}");
    // Nothing in common at all.
    let other: Vec<String> = (0..2000).map(|seed| format!("x{seed} y{}", seed % 7)).collect();
    let other: Vec<&str> = other.iter().map(String::as_str).collect();
    let started = Instant::now();
    versions::align(&old, &other);
    assert!(started.elapsed() < LIMIT, "{:?}", started.elapsed());
}
