use super::*;
use crate::rules::flags;
use crate::rules::pattern::{Kind, Test};

/// Words of this kind and, as far as there are any, of no other.
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

/// The words of a stretch that is wrong: those that the pattern replaces by others.
fn wrong(pattern: &Pattern, at: usize) -> Option<&'static str> {
    let Test::Words(words) = &pattern.tests[at] else {
        return None;
    };
    let changes = |word: &&'static str| pattern.mends.iter().all(|mend| mend.right_for(word) != *word);
    words.iter().copied().find(changes)
}

/// Words that may meet the test; none where none is needed.
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

/// The phrase that a pattern is about, with the `nth` word wherever there are several.
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
fn patterns_are_heard() {
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
