use super::*;
use crate::rules::flags;
use crate::rules::pattern::{Kind, Test};

/// Returns words of this kind, and of no other if possible.
fn words_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Infinitive | Kind::AnyInfinitive => &["partir"],
        Kind::Participle | Kind::AnyParticiple => &["choisi"],
        Kind::Finite | Kind::AnyFinite | Kind::Third => &["vient"],
        Kind::Noun | Kind::AnyNoun => &["gouvernement", "décision", "décisions"],
        Kind::Masculine => &["gouvernement"],
        Kind::Feminine => &["décision"],
        Kind::Plural => &["décisions"],
        Kind::Numeral => &["deux"],
        Kind::Determiner | Kind::Clitic => &["le"],
        Kind::Preposition => &["avec"],
        Kind::Adjective => &["mondial"],
        Kind::Name => &["Paris"],
        Kind::Subject => &["il"],
        Kind::Adverb => &["souvent"],
        Kind::Be => &["est"],
        Kind::Have => &["a"],
        Kind::Gerund => &["mangeant"],
        Kind::FirstOnly => &["mangerai"],
        Kind::FirstPlural => &["mangeons"],
        Kind::SecondOnly => &["manges"],
        Kind::ThirdPlural => &["mangent"],
    }
}

/// Returns the wrong words at this position of the pattern.
fn wrong(pattern: &Pattern, at: usize) -> Option<&'static str> {
    let Test::Words(words) = &pattern.tests[at] else {
        return None;
    };
    let changes = |word: &&'static str| pattern.fixes.iter().all(|fix| fix.right_for(word) != *word);
    words.iter().copied().find(changes)
}

/// Returns words that satisfy the test; none if no word is required.
fn samples(test: &Test) -> &[&'static str] {
    match test {
        Test::Words(words) | Test::Lemma(words) => words,
        Test::Kind(kind) => words_of(*kind),
        Test::Any(tests) | Test::All(tests) => {
            let mut samples = tests.iter().map(samples);
            samples.find(|words| !words.is_empty()).unwrap_or_default()
        }
        Test::Comma => &[","],
        Test::Other(_) | Test::Start | Test::Sentence | Test::End | Test::Digits | Test::Some(..) => &[],
    }
}

/// Returns a phrase that matches the pattern, with the `nth` word of each alternative.
fn phrase(pattern: &Pattern, nth: usize) -> String {
    let word = |(at, test)| {
        let samples = samples(test);
        wrong(pattern, at).or_else(|| samples.get(nth).or(samples.first()).copied())
    };
    let words: Vec<&str> = pattern.tests.iter().enumerate().filter_map(word).collect();
    words
        .join(" ")
        .replace("' ", "’")
        .replace(" -", "-")
        .replace(" ,", ",")
}

#[test]
fn every_pattern_is_flagged() {
    let mut deaf = Vec::new();
    for pattern in &PATTERNS.patterns {
        let rule = TABLES[pattern.table].0.id;
        let sentences = (0..3).flat_map(|nth| {
            let phrase = phrase(pattern, nth);
            ["", "Hier ", "3 "].into_iter().flat_map(move |before| {
                let phrase = phrase.clone();
                [".", " souvent.", " de ce gouvernement."].map(|after| format!("{before}{phrase}{after}"))
            })
        });
        let heard = sentences.into_iter().any(|text| flags(rule, &text));
        if !heard {
            deaf.push((rule, phrase(pattern, 0)));
        }
    }
    assert!(
        deaf.is_empty(),
        "{} of {}: {deaf:#?}",
        deaf.len(),
        PATTERNS.patterns.len()
    );
}
