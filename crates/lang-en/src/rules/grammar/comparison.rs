//! Comparatives: "more then", "more easier".

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::forms::{is_comparative, is_inflected_comparative, is_only_noun, is_plural, is_superlative};
use crate::phrase::{after, before, can_be, should_be};
use crate::rules::grammar::double_comparative::RULE as DOUBLE;
use crate::rules::grammar::then_for_than::RULE as THAN;
use crate::{Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::Applicability;

static RULES: &[&RuleMeta] = &[&THAN, &DOUBLE];

pub(super) struct Comparison;

impl Checker for Comparison {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 1..cx.words.len() {
            let word = &cx.words[index];
            if word.fold == "then" && compares(cx, index) {
                sink.push(should_be(
                    &THAN,
                    cx,
                    (index, index),
                    "than",
                    88,
                    Applicability::NeedsReview,
                ));
            }
            let doubled = match before(cx, index) {
                "more" => is_inflected_comparative(&word.fold) || matches!(&*word.fold, "better" | "worse"),
                "most" => is_superlative(&word.fold),
                _ => false,
            };
            // "more older people": more of them.
            let counts = cx.next(index).is_some_and(|next| {
                is_plural(&next.fold)
                    || can_be(next, EnglishTraits::NOUN) && next.fold.ends_with('s')
                    || can_be(next, EnglishTraits::ADJECTIVE)
            }) && before(cx, index) == "more";
            if doubled && !counts && word.shape == Shape::Lower {
                sink.push(should_be(
                    &DOUBLE,
                    cx,
                    (index - 1, index),
                    &word.fold,
                    88,
                    Applicability::NeedsReview,
                ));
            }
        }
    }
}

/// Whether the word before "then" requires a comparison, and the next words complete it.
fn compares(cx: &SegmentContext<'_>, index: usize) -> bool {
    let last = before(cx, index);
    let next = after(cx, index);
    if last.is_empty() {
        return false;
    }
    if matches!(last, "rather" | "other") {
        return !matches!(next, "" | "and" | "as");
    }
    let completes = matches!(
        next,
        "a" | "an"
            | "the"
            | "my"
            | "your"
            | "his"
            | "her"
            | "its"
            | "our"
            | "their"
            | "me"
            | "him"
            | "us"
            | "them"
            | "any"
            | "anything"
            | "anyone"
            | "ever"
            | "those"
            | "these"
            | "this"
            | "that"
            | "most"
            | "expected"
            | "before"
            | "usual"
            | "others"
            | "half"
            | "last"
            | "what"
            | "one"
            | "two"
            | "three"
            | "four"
            | "five"
            | "ten"
            | "twenty"
            | "hundred"
            | "normal"
            | "average"
            | "other"
            | "just"
            | "some"
            | "many"
            | "everyone"
            | "everything"
            | "ours"
            | "mine"
            | "yours"
    ) || cx
        .next(index)
        .is_some_and(|word| word.shape == Shape::Capital && word.fold != "i");
    let long = || {
        let adjective = cx.previous(index).is_some_and(|word| {
            can_be(word, EnglishTraits::ADJECTIVE) || can_be(word, EnglishTraits::ADVERB)
        });
        adjective && matches!(before(cx, index - 1), "more" | "less")
    };
    // "more then restaurants", "more hope then belief", "more so then playing"
    let counted = matches!(last, "more" | "less" | "fewer") && is_only_noun(next);
    let weighed = matches!(before(cx, index - 1), "more" | "less")
        && (last == "so"
            || cx
                .previous(index)
                .is_some_and(|word| can_be(word, EnglishTraits::NOUN))
                && is_only_noun(next));
    if counted || weighed {
        return true;
    }
    let numeral = cx.words[index].at.end() as usize;
    let figure = cx.text[numeral..]
        .trim_start()
        .starts_with(|ch: char| ch.is_ascii_digit() || "$€£".contains(ch));
    (completes || figure) && (is_comparative(last) || long())
}
