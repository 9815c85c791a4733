//! The -ing form: "enjoy to read", "without to know", "look forward to see", "allows to edit".

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::forms::{base_of_gerund, base_of_past, base_of_third, gerund, is_base_verb};
use crate::phrase::{after, before, can_be, is_only, should_be};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.gerund",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("They enjoy to read.", "They enjoy reading."),
        Example::fixes("He left without to know why.", "He left without knowing why."),
        Example::fixes(
            "We look forward to hear from you.",
            "We look forward to hearing from you.",
        ),
        Example::fixes(
            "This program allows to edit pictures.",
            "This program allows editing pictures.",
        ),
        Example::fixes("She avoided to speak.", "She avoided speaking."),
        Example::fixes("They want to going home.", "They want to go home."),
        Example::not_flagged(
            "He was advised to leave, and those allowed to stay are happy. It is denied to many. Used to working.",
        ),
        Example::not_flagged(
            "She enjoys work. He finished to applause. They object to paying; the key to winning; without help.",
        ),
    ],
};

pub(super) struct Gerund;

/// Verbs that take an -ing form and no infinitive.
const TAKES_GERUND: [&str; 13] = [
    "enjoy",
    "avoid",
    "suggest",
    "recommend",
    "postpone",
    "dislike",
    "finish",
    "advise",
    "allow",
    "permit",
    "envisage",
    "risk",
    "admit",
];

/// Of these, the ones that take an infinitive after an object, so that their participles do too.
const PASSIVE_TAKES_INFINITIVE: [&str; 5] = ["advise", "allow", "permit", "recommend", "admit"];

/// Verbs that take an infinitive.
const TAKES_INFINITIVE: [&str; 14] = [
    "want", "wants", "wanted", "decide", "decides", "decided", "hope", "hopes", "need", "needs", "try",
    "tries", "tried", "able",
];

impl Checker for Gerund {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let verb = after(cx, index);
            let last = before(cx, index);
            if word.fold == "to" && !last.is_empty() && !verb.is_empty() && !word.quoted {
                let (range, right) = if takes_gerund(cx, index - 1) && is_verb(cx, index + 1) {
                    ((index, index + 1), gerund(verb))
                } else if last == "forward"
                    && is_verb(cx, index + 1)
                    && matches!(before(cx, index - 1), "look" | "looks" | "looking" | "looked")
                    && (!can_be(&cx.words[index + 1], EnglishTraits::NOUN)
                        || matches!(verb, "see" | "meet" | "hear"))
                {
                    ((index + 1, index + 1), gerund(verb))
                } else if let Some(base) = base_of_gerund(verb).filter(|_| {
                    TAKES_INFINITIVE.contains(&last)
                        && (!can_be(&cx.words[index + 1], EnglishTraits::NOUN)
                            || matches!(
                                verb,
                                "going" | "being" | "having" | "doing" | "making" | "seeing" | "getting"
                            ))
                }) {
                    ((index + 1, index + 1), base)
                } else {
                    continue;
                };
                sink.push(should_be(
                    &RULE,
                    cx,
                    range,
                    &right,
                    86,
                    Applicability::NeedsReview,
                ));
            } else if (word.fold == "without"
                || matches!(
                    &*word.fold,
                    "enjoy" | "enjoys" | "enjoyed" | "avoid" | "avoids" | "avoided"
                ))
                && cx
                    .next(index)
                    .is_some_and(|next| is_only(next, EnglishTraits::VERB))
                && is_base_verb(verb)
            {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index + 1, index + 1),
                    &gerund(verb),
                    86,
                    Applicability::NeedsReview,
                ));
            }
        }
    }
}

fn is_verb(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    if word.shape != crate::context::Shape::Lower {
        return false;
    }
    is_base_verb(&word.fold) && !can_be(word, EnglishTraits::ADJECTIVE)
        || matches!(&*word.fold, "have" | "be" | "do" | "go")
}

/// Whether the verb at `index` takes an -ing form, and is not passive.
fn takes_gerund(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &*cx.words[index].fold;
    if word == "without" {
        return true;
    }
    let last = before(cx, index);
    let active = |base: &str| {
        !matches!(base, "finish" | "risk" | "admit") && TAKES_GERUND.contains(&base)
            || matches!(base, "finish" | "admit")
                && matches!(
                    last,
                    "i" | "we" | "they" | "he" | "she" | "you" | "will" | "to" | "must"
                )
    };
    if TAKES_GERUND.contains(&word) {
        return active(word) && !matches!(last, "the" | "a" | "an" | "of");
    }
    if let Some(base) = base_of_third(word).or_else(|| base_of_gerund(word)) {
        return active(&base) && !matches!(last, "the" | "a" | "an" | "of");
    }
    base_of_past(word).is_some_and(|base| {
        let subject = matches!(
            last,
            "i" | "we" | "they" | "he" | "she" | "you" | "who" | "has" | "have" | "had"
        );
        let passive = matches!(
            last,
            "is" | "are" | "was" | "were" | "be" | "been" | "being" | "not" | "get" | "got"
        );
        let plain = !PASSIVE_TAKES_INFINITIVE.contains(&&*base) && base != "suggest";
        active(&base) && !passive && (plain || subject)
    })
}
