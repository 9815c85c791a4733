//! The form of a verb after an auxiliary, after "to" and after "have": "did went", "to went", "has went".

use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::forms::{
    MODALS, base_of_past, base_of_regular_past, base_of_strong_participle, base_of_strong_past,
    base_of_third, is_base_verb, participle,
};
use crate::phrase::{after, any_before, before, can_be, is_mid_adverb, is_only, should_be, starts_clause};
use crate::rules::grammar::base_form::RULE as BASE;
use crate::rules::grammar::participle_after_auxiliary::RULE as PARTICIPLE;
use crate::strong::INVARIABLE_PAST;
use crate::{Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::Applicability;

static RULES: &[&RuleMeta] = &[&BASE, &PARTICIPLE];

pub(super) struct VerbForm;

impl Checker for VerbForm {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 1..cx.words.len() {
            if cx.words[index].quoted {
                continue;
            }
            // The auxiliary, before "not" or an adverb.
            let (mut auxiliary, last) = (index - 1, before(cx, index));
            if last.is_empty() {
                continue;
            }
            while is_mid_adverb(&cx.words[auxiliary].fold) && auxiliary > 0 && cx.joined(auxiliary - 1) {
                auxiliary -= 1;
            }
            sink.extend(base_form(cx, auxiliary, index));
            // "Have you went"
            let asked = index > 1
                && matches!(last, "i" | "you" | "he" | "she" | "we" | "they")
                && matches!(before(cx, index - 1), "have" | "has" | "had");
            sink.extend(participle_form(
                cx,
                if asked { index - 2 } else { auxiliary },
                index,
            ));
        }
    }
}

/// Whether the word can be a verb, but not a noun or an adjective.
fn is_plain_verb(word: &Word<'_>) -> bool {
    is_only(word, EnglishTraits::VERB) || is_only(word, EnglishTraits::VERB.or(EnglishTraits::FUNCTION))
}

/// Pronouns that are the subject of the verb after them.
const SUBJECTS: [&str; 7] = ["i", "he", "she", "we", "they", "who", "it"];

fn base_form(cx: &SegmentContext<'_>, auxiliary: usize, index: usize) -> Option<Finding> {
    let word = &cx.words[index];
    let verb = &*cx.words[auxiliary].fold;
    let adjacent = auxiliary + 1 == index;
    let finding = |first: usize, last: usize, right: &str| {
        Some(should_be(
            &BASE,
            cx,
            (first, last),
            right,
            88,
            Applicability::NeedsReview,
        ))
    };
    let modal = MODALS.contains(&verb);
    let subject = SUBJECTS.contains(&before(cx, auxiliary));
    let negated = verb.strip_suffix("n't").is_some_and(|verb| {
        MODALS.contains(&verb) || matches!(verb, "do" | "does" | "did" | "ca" | "wo" | "sha")
    }) || verb == "cannot"
        || !adjacent && before(cx, index) == "not" && (modal || matches!(verb, "do" | "does" | "did"));
    // "must to leave"
    if adjacent
        && word.fold == "to"
        && (modal && subject || negated)
        && !matches!(verb, "will" | "don't" | "doesn't" | "didn't")
    {
        let next = cx.next(index)?;
        return (is_base_verb(&next.fold) && !can_be(next, EnglishTraits::ADVERB))
            .then(|| finding(index, index + 1, &next.fold))
            .flatten();
    }
    if is_base_verb(&word.fold) || word.fold == "used" {
        return None;
    }
    if adjacent && verb == "to" {
        let base = base_of_strong_past(&word.fold).filter(|base| {
            participle(base) != *word.fold
                && !can_be(word, EnglishTraits::NOUN)
                && !can_be(word, EnglishTraits::ADJECTIVE)
        });
        let regular = || {
            let object = matches!(
                after(cx, index),
                "the"
                    | "a"
                    | "an"
                    | "his"
                    | "her"
                    | "their"
                    | "its"
                    | "our"
                    | "my"
                    | "your"
                    | "them"
                    | "him"
                    | "it"
            );
            let verb = index > 1
                && !matches!(
                    before(cx, auxiliary),
                    "due"
                        | "according"
                        | "prior"
                        | "thanks"
                        | "owing"
                        | "related"
                        | "subject"
                        | "returned"
                        | "response"
                );
            (object && verb)
                .then(|| base_of_regular_past(&word.fold))
                .flatten()
        };
        let third = || {
            base_of_third(&word.fold)
                .filter(|_| is_plain_verb(word) || matches!(&*word.fold, "has" | "is" | "goes"))
        };
        let base = base.map(str::to_owned).or_else(regular).or_else(third)?;
        return finding(index, index, &base);
    }
    if !(negated || modal && subject) {
        return None;
    }
    if any_before(
        cx,
        auxiliary,
        6,
        &["what", "all", "whatever", "everything", "than", "as"],
    ) && !negated
    {
        return None;
    }
    let base = base_of_third(&word.fold).or_else(|| {
        base_of_past(&word.fold).filter(|_| is_plain_verb(word) || base_of_strong_past(&word.fold).is_some())
    })?;
    finding(index, index, &base)
}

fn participle_form(cx: &SegmentContext<'_>, auxiliary: usize, index: usize) -> Option<Finding> {
    let word = &cx.words[index];
    let verb = &*cx.words[auxiliary].fold;
    let finding = |right: &str| {
        Some(should_be(
            &PARTICIPLE,
            cx,
            (index, index),
            right,
            87,
            Applicability::NeedsReview,
        ))
    };
    let bare = verb.strip_suffix("n't").unwrap_or(verb);
    let have = matches!(bare, "have" | "has" | "had") || verb.ends_with("'ve");
    let be = matches!(bare, "is" | "are" | "was" | "were" | "been" | "being" | "be");
    if have || be {
        let relative = [
            "what",
            "all",
            "everything",
            "that",
            "whatever",
            "who",
            "which",
            "things",
        ];
        if !verb.ends_with("'ve") && any_before(cx, auxiliary, 6, &relative) && word.fold != "been" {
            return None;
        }
        if be && word.fold == "been" && matches!(bare, "was" | "were" | "is" | "are") {
            let right = if matches!(bare, "was" | "were") {
                "had been"
            } else if bare == "is" {
                "has been"
            } else {
                "have been"
            };
            return (auxiliary + 1 == index && bare == verb).then(|| {
                should_be(
                    &PARTICIPLE,
                    cx,
                    (auxiliary, index),
                    right,
                    85,
                    Applicability::NeedsReview,
                )
            });
        }
        if let Some(base) = base_of_strong_past(&word.fold) {
            let right = participle(base);
            let other = can_be(word, EnglishTraits::NOUN)
                || can_be(word, EnglishTraits::ADJECTIVE)
                || is_base_verb(&word.fold);
            let also = base_of_strong_participle(&word.fold).is_some();
            return (right != *word.fold && !other && !also)
                .then(|| finding(&right))
                .flatten();
        }
        // "have receive"
        let certain = have
            && is_only(word, EnglishTraits::VERB)
            && is_base_verb(&word.fold)
            && !INVARIABLE_PAST.contains(&&*word.fold)
            && base_of_strong_participle(&word.fold).is_none();
        return certain.then(|| finding(&participle(&word.fold))).flatten();
    }
    // "I seen it"
    let subject = auxiliary + 1 == index
        && matches!(verb, "i" | "he" | "she" | "we" | "they")
        && starts_clause(cx, auxiliary);
    let infinitive =
        base_of_strong_participle(&word.fold).filter(|_| subject && !is_base_verb(&word.fold))?;
    let past = crate::forms::past(infinitive);
    (past != *word.fold && base_of_strong_past(&word.fold).is_none() && word.fold != "beaten")
        .then(|| finding(&past))
        .flatten()
}
