//! Helpers to read the words around an index.

use crate::context::{SegmentContext, Shape, Word};
use crate::{Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_language::word::like;
use copydesk_model::Applicability;
use copydesk_text::TextRange;

/// Words after which a clause begins.
const CLAUSE_STARTERS: [&str; 20] = [
    "and", "but", "because", "although", "though", "while", "when", "where", "whenever", "wherever",
    "whereas", "until", "unless", "which", "what", "how", "why", "so", "or", "yet",
];

/// Returns the word at `index` in lower case if it is joined to the one before; empty otherwise.
pub(crate) fn after<'c>(cx: &'c SegmentContext<'_>, index: usize) -> &'c str {
    cx.next(index).map_or("", |word| &word.fold)
}

/// Returns the word before `index` in lower case if the two are joined; empty otherwise.
pub(crate) fn before<'c>(cx: &'c SegmentContext<'_>, index: usize) -> &'c str {
    cx.previous(index).map_or("", |word| &word.fold)
}

/// Returns the parts of speech that the word can be.
pub(crate) fn kinds(word: &Word<'_>) -> EnglishTraits {
    EnglishTraits::from_bits(word.morphology.classes as u8)
}

/// Whether the word can be this part of speech.
pub(crate) fn can_be(word: &Word<'_>, kind: EnglishTraits) -> bool {
    kinds(word).contains(kind)
}

/// Whether the word can be this part of speech and no other.
pub(crate) fn is_only(word: &Word<'_>, kind: EnglishTraits) -> bool {
    kinds(word).bits() & !EnglishTraits::CAPITAL.bits() == kind.bits()
}

/// Whether the word is written as an ordinary word: in lower case, or with a capital due to its position.
pub(crate) fn is_ordinary(word: &Word<'_>) -> bool {
    word.shape == Shape::Lower || word.first && word.shape == Shape::Capital
}

/// Whether the word at `index` is the first of its sentence.
pub(crate) fn starts_sentence(cx: &SegmentContext<'_>, index: usize) -> bool {
    let sentence = cx.words[index].sentence;
    index == 0 || cx.words[index - 1].sentence != sentence
}

/// Whether a clause begins with the word at `index`: it is the first word, or follows a punctuation mark or a
/// conjunction.
pub(crate) fn starts_clause(cx: &SegmentContext<'_>, index: usize) -> bool {
    starts_sentence(cx, index)
        || cx.previous(index).map_or_else(
            || {
                cx.gap(index - 1)
                    .is_some_and(|gap| gap.starts_with([',', ';', ':', ' ']))
            },
            |word| CLAUSE_STARTERS.contains(&&*word.fold),
        )
}

/// Whether no noun follows the word at `index` in its phrase: a function word, a punctuation mark or nothing follows.
pub(crate) fn ends_phrase(cx: &SegmentContext<'_>, index: usize) -> bool {
    if let Some(next) = cx.next(index) {
        return can_be(next, EnglishTraits::FUNCTION)
            && !matches!(&*next.fold, "like" | "near" | "past" | "one" | "other");
    }
    let after = &cx.text[cx.words[index].at.end() as usize..];
    let mark = after.trim_start_matches(' ').chars().next();
    mark.is_none_or(|mark| matches!(mark, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '”' | '"' | '\n'))
}

/// Whether any of the words before `index` in its sentence, at most `far` words back, is one of `wanted`.
pub(crate) fn any_before(cx: &SegmentContext<'_>, index: usize, far: usize, wanted: &[&str]) -> bool {
    let sentence = cx.words[index].sentence;
    let words = cx.words[..index].iter().rev().take(far);
    words
        .take_while(|word| word.sentence == sentence)
        .any(|word| wanted.contains(&&*word.fold))
}

/// Whether the word is an adverb in -ly or one that can be between subject and verb.
pub(crate) fn is_mid_adverb(word: &str) -> bool {
    matches!(
        word,
        "always"
            | "also"
            | "never"
            | "often"
            | "sometimes"
            | "usually"
            | "already"
            | "ever"
            | "just"
            | "really"
            | "rarely"
            | "seldom"
            | "probably"
            | "certainly"
            | "actually"
            | "finally"
            | "simply"
            | "generally"
            | "normally"
            | "recently"
            | "easily"
            | "quickly"
            | "previously"
            | "not"
    )
}

/// Returns a finding that replaces the words `first..=last` by `right`, in their case.
pub(crate) fn should_be(
    rule: &'static RuleMeta,
    cx: &SegmentContext<'_>,
    (first, last): (usize, usize),
    right: &str,
    confidence: u8,
    applicability: Applicability,
) -> Finding {
    let at = cx.words[first].at.cover(cx.words[last].at);
    let (wrong, right) = spelled(cx, at, right);
    Finding::new(rule, at, confidence)
        .arg("wrong", wrong)
        .arg("right", right.as_str())
        .replace(right, applicability)
}

/// Returns the text at `at`, and `right` in its case and with the apostrophe of the segment.
pub(crate) fn spelled<'t>(cx: &SegmentContext<'t>, at: TextRange, right: &str) -> (&'t str, String) {
    let wrong = at.of_text(cx.text).unwrap_or_default();
    let right = if wrong.chars().count() == 1 || wrong.starts_with("I ") {
        let capital = wrong.starts_with(char::is_uppercase) && wrong != "I";
        if capital {
            copydesk_language::word::capitalise(right)
        } else {
            right.to_owned()
        }
    } else {
        like(wrong, right)
    };
    let apostrophe = crate::token_cursor::apostrophe(cx.text);
    (wrong, right.replace('\'', apostrophe))
}
