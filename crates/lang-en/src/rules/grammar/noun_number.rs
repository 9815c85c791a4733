//! The number of a noun: "this houses", "many problem", "much people", "informations", "one of the reason".

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::forms::{
    PLURALS_WITHOUT_S, SUBSTANCES, UNCOUNTABLE, is_countable_singular, is_never_counted, is_plural,
    is_superlative, plural, singular,
};
use crate::phrase::{after, before, can_be, ends_phrase, is_ordinary, should_be};
use crate::rules::grammar::demonstrative_number::RULE as DEMONSTRATIVE;
use crate::rules::grammar::one_of_plural::RULE as ONE_OF;
use crate::rules::grammar::quantifier_number::RULE as QUANTIFIER;
use crate::rules::grammar::uncountable_noun::RULE as UNCOUNTED;
use crate::rules::grammar::verb_agreement::COLLECTIVE;
use crate::{Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::Applicability;

static RULES: &[&RuleMeta] = &[&DEMONSTRATIVE, &QUANTIFIER, &UNCOUNTED, &ONE_OF];

pub(super) struct NounNumber;

impl Checker for NounNumber {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if !is_ordinary(word) {
                continue;
            }
            sink.extend(uncounted(cx, index));
            if cx.next(index).is_none_or(|next| next.shape != Shape::Lower) {
                continue;
            }
            sink.extend(demonstrative(cx, index));
            sink.extend(quantifier(cx, index));
            if word.fold == "one" {
                sink.extend(one_of(cx, index));
            }
        }
    }
}

fn demonstrative(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let noun = after(cx, index);
    let finding = |right: &str| {
        Some(should_be(
            &DEMONSTRATIVE,
            cx,
            (index, index),
            right,
            87,
            Applicability::NeedsReview,
        ))
    };
    match &*cx.words[index].fold {
        "this" if is_plural(noun) && closes(cx, index + 1) => finding("these"),
        "these" if matches!(noun, "kind" | "sort" | "type") && after(cx, index + 1) == "of" => {
            finding("this")
        }
        "these" if is_countable_singular(noun) && closes(cx, index + 1) && !COLLECTIVE.contains(&noun) => {
            finding("this")
        }
        _ => None,
    }
}

/// Whether the phrase ends with the word at `index`, without a hyphen or an apostrophe after it.
fn closes(cx: &SegmentContext<'_>, index: usize) -> bool {
    let after = &cx.text[cx.words[index].at.end() as usize..];
    ends_phrase(cx, index) && !after.starts_with(['-', '\'', '’', '/']) && !after.starts_with(", ")
        || after.starts_with('.')
}

/// Numbers from two to ten, and other words that require a plural.
const SEVERAL: [&str; 14] = [
    "many", "several", "numerous", "various", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "few",
];

fn quantifier(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let word = &*cx.words[index].fold;
    let noun = after(cx, index);
    let finding = |(first, last): (usize, usize), right: &str| {
        Some(should_be(
            &QUANTIFIER,
            cx,
            (first, last),
            right,
            85,
            Applicability::NeedsReview,
        ))
    };
    if word == "much"
        && is_plural(noun)
        && closes(cx, index + 1)
        && !matches!(before(cx, index), "pretty" | "very" | "how" | "not")
    {
        return finding((index, index), "many");
    }
    if word == "many" && (UNCOUNTABLE.contains(&noun) || SUBSTANCES.contains(&noun)) && closes(cx, index + 1)
    {
        return finding((index, index), "much");
    }
    if !SEVERAL.contains(&word) || word == "few" && before(cx, index) != "a" {
        return None;
    }
    // "chapter two", "the terrible two", "one in five hospital": the number ends its phrase.
    let counts = cx
        .previous(index)
        .is_none_or(|before| can_be(before, EnglishTraits::FUNCTION) || is_finite(before));
    let unit = matches!(
        noun,
        "percent"
            | "dozen"
            | "hundred"
            | "thousand"
            | "million"
            | "billion"
            | "trillion"
            | "o'clock"
            | "stone"
            | "score"
            | "grand"
            | "quid"
            | "metre"
            | "meter"
            | "mile"
            | "year"
            | "day"
            | "week"
            | "month"
            | "inch"
            | "foot"
            | "pound"
            | "kilo"
            | "euro"
            | "times"
            | "bedroom"
    );
    (counts && !unit && is_countable_singular(noun) && closes(cx, index + 1))
        .then(|| finding((index + 1, index + 1), &plural(noun)))
        .flatten()
}

fn is_finite(word: &crate::context::Word<'_>) -> bool {
    crate::forms::base_of_past(&word.fold).is_some() || crate::forms::base_of_third(&word.fold).is_some()
}

fn uncounted(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let word = &cx.words[index];
    let fold = &*word.fold;
    let finding = |(first, last): (usize, usize), right: &str, applicability: Applicability| {
        Some(should_be(&UNCOUNTED, cx, (first, last), right, 88, applicability))
    };
    if let Some(one) = fold.strip_suffix('s') {
        let wrong = is_never_counted(one) && one != "stuff" || PLURALS_WITHOUT_S.contains(&one);
        return (wrong && !word.quoted)
            .then(|| finding((index, index), one, Applicability::NeedsReview))
            .flatten();
    }
    if !matches!(fold, "a" | "an") {
        return None;
    }
    let noun = after(cx, index);
    let wrong = is_never_counted(noun) && noun != "knowledge" && closes(cx, index + 1);
    wrong
        .then(|| finding((index, index + 1), noun, Applicability::NeedsReview))
        .flatten()
}

fn one_of(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let determined = after(cx, index) == "of"
        && matches!(
            after(cx, index + 1),
            "the" | "my" | "your" | "his" | "her" | "its" | "our" | "their" | "these" | "those"
        );
    if !determined {
        return None;
    }
    let mut noun = index + 3;
    for _ in 0..3 {
        let word = cx.words.get(noun)?;
        let goes_on = is_superlative(&word.fold)
            || matches!(&*word.fold, "most" | "least" | "very" | "many")
            || can_be(word, EnglishTraits::ADJECTIVE) && !can_be(word, EnglishTraits::NOUN);
        if !goes_on || !cx.joined(noun) {
            break;
        }
        noun += 1;
    }
    let word = cx.words.get(noun).filter(|_| cx.joined(noun - 1))?;
    let fold = &*word.fold;
    let wrong = word.shape == Shape::Lower
        && is_countable_singular(fold)
        && singular(fold).is_none()
        && !COLLECTIVE.contains(&fold)
        && closes(cx, noun);
    wrong.then(|| {
        should_be(
            &ONE_OF,
            cx,
            (noun, noun),
            &plural(fold),
            88,
            Applicability::NeedsReview,
        )
    })
}
