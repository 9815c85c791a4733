//! Possessives and contractions that are confused: its and it's, your and you're, whose and who's, their, there and
//! they're.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::forms::{
    base_of_gerund, base_of_regular_past, is_base_verb, is_only_noun, is_participle, is_plural,
};
use crate::phrase::{
    after, before, can_be, ends_phrase, is_mid_adverb, should_be, starts_clause, starts_sentence,
};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.possessive-or-contraction",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("Its a long story.", "It’s a long story."),
        Example::fixes("The town has it’s own mayor.", "The town has its own mayor."),
        Example::fixes(
            "The army left because of it's losses.",
            "The army left because of its losses.",
        ),
        Example::fixes("It introduced it’s plan.", "It introduced its plan."),
        Example::fixes(
            "They yelled at there old teacher.",
            "They yelled at their old teacher.",
        ),
        Example::fixes("Your not alone.", "You’re not alone."),
        Example::fixes("Bring you’re own bottle.", "Bring your own bottle."),
        Example::fixes("Whose going to pay?", "Who’s going to pay?"),
        Example::fixes("Their are two bridges.", "There are two bridges."),
        Example::fixes("They have there own school.", "They have their own school."),
        Example::fixes("Their going to win.", "They’re going to win."),
        Example::not_flagged(
            "It’s been its best year; of all things, it’s the rain. It’s not that it’s bad in its way.",
        ),
        Example::not_flagged(
            "You’re welcome in your house; there, they’re at their desks. Who’s there, and whose is it?",
        ),
        Example::not_flagged(
            "He stood in there while they’re away. Your very own room; their being late; its being late.",
        ),
    ],
};

pub(super) struct Possessive;

/// Words that follow a verb, but not a possessive.
const NO_NOUN: [&str; 11] = [
    "a", "an", "the", "not", "my", "his", "our", "their", "me", "this", "these",
];

/// Prepositions that are not followed by a clause.
const PREPOSITIONS: [&str; 16] = [
    "of",
    "in",
    "on",
    "from",
    "with",
    "by",
    "into",
    "at",
    "under",
    "within",
    "through",
    "during",
    "throughout",
    "against",
    "among",
    "despite",
];

impl Checker for Possessive {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if let Some((right, confidence)) = right(cx, index) {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index, index),
                    right,
                    confidence,
                    Applicability::NeedsReview,
                ));
            }
        }
    }
}

/// Returns the right word and the confidence.
fn right(cx: &SegmentContext<'_>, index: usize) -> Option<(&'static str, u8)> {
    let (next, last) = (after(cx, index), before(cx, index));
    if next.is_empty() {
        return None;
    }
    let found = match &*cx.words[index].fold {
        "its" => (is_clause_after(cx, index, next) && !PREPOSITIONS.contains(&last)
            || matches!(next, "been" | "gonna" | "because")
            || next == "going" && after(cx, index + 1) == "to" && is_base_verb(after(cx, index + 2))
            || is_judgement(cx, index))
        .then_some("it's"),
        "it's" => (next == "own"
            || (PREPOSITIONS.contains(&last) || follows_transitive_verb(cx, index))
                && takes_possessive(cx, index + 1))
        .then_some("its"),
        "your" => (is_clause_after(cx, index, next)
            || next == "going" && after(cx, index + 1) == "to"
            || next == "welcome" && ends_phrase(cx, index + 1) && starts_clause(cx, index))
        .then_some("you're"),
        "you're" => (next == "own" || is_subject_noun(cx, index + 1)).then_some("your"),
        "whose" => (matches!(next, "a" | "an" | "the" | "been" | "not")
            || next == "going" && after(cx, index + 1) == "to")
            .then_some("who's"),
        "who's" => (next == "own" || is_subject_noun(cx, index + 1)).then_some("whose"),
        "their" => their(cx, index, next),
        "there" => (next == "own" && !matches!(last, "is" | "are" | "'s")
            || matches!(
                last,
                "of" | "with" | "by" | "for" | "into" | "at" | "to" | "about" | "against" | "in" | "on"
            ) && is_phrase(cx, index + 1))
        .then_some("their"),
        "they're" => (next == "own" || is_subject_noun(cx, index + 1)).then_some("their"),
        _ => None,
    };
    found.map(|right| (right, 88))
}

fn their(cx: &SegmentContext<'_>, index: usize, next: &str) -> Option<&'static str> {
    let third = after(cx, index + 1);
    let existential = matches!(
        next,
        "is" | "are" | "was" | "were" | "isn't" | "aren't" | "wasn't" | "weren't"
    ) || matches!(next, "has" | "have") && third == "been"
        || matches!(next, "would" | "could" | "should") && third == "be"
        || next == "will"
            && third == "be"
            && matches!(after(cx, index + 2), "a" | "an" | "no" | "some" | "many" | "two");
    if existential {
        return Some("there");
    }
    let contracted = matches!(next, "not" | "a" | "an" | "the")
        || next == "going" && third == "to" && is_base_verb(after(cx, index + 2));
    contracted.then_some("they're")
}

/// Whether a noun phrase begins with the word at `index`: a noun that ends it, or an adjective before one.
fn is_phrase(cx: &SegmentContext<'_>, index: usize) -> bool {
    let noun = |at: usize| {
        let fold = &*cx.words[at].fold;
        is_only_noun(fold) && (is_plural(fold) || ends_phrase(cx, at))
    };
    let word = &cx.words[index];
    let others = [
        EnglishTraits::ADJECTIVE,
        EnglishTraits::ADVERB,
        EnglishTraits::FUNCTION,
    ];
    // "in there place", but "in there people are waiting"
    let closed = can_be(word, EnglishTraits::NOUN)
        && word.shape == crate::context::Shape::Lower
        && !others.iter().any(|kind| can_be(word, *kind))
        && ends_phrase(cx, index)
        && !is_mid_adverb(after(cx, index))
        && !matches!(
            after(cx, index),
            "is" | "are" | "was" | "were" | "has" | "have" | "had" | "will" | "would" | "can" | "could"
        );
    closed
        || noun(index)
        || can_be(&cx.words[index], EnglishTraits::ADJECTIVE)
            && !can_be(&cx.words[index], EnglishTraits::FUNCTION)
            && cx.next(index).is_some()
            && noun(index + 1)
}

/// Verbs that can be followed by a clause: "they think it's time".
const CLAUSE_VERBS: [&str; 44] = [
    "say",
    "think",
    "know",
    "believe",
    "feel",
    "hope",
    "see",
    "mean",
    "find",
    "show",
    "suggest",
    "claim",
    "argue",
    "admit",
    "agree",
    "explain",
    "insist",
    "prove",
    "realise",
    "realize",
    "remember",
    "forget",
    "decide",
    "bet",
    "guess",
    "suppose",
    "assume",
    "understand",
    "hear",
    "learn",
    "notice",
    "ensure",
    "fear",
    "worry",
    "warn",
    "add",
    "tell",
    "pray",
    "expect",
    "imagine",
    "reckon",
    "conclude",
    "confirm",
    "swear",
];

/// Whether the word before `index` is a verb that takes an object but not a clause: "introduced it's plan".
fn follows_transitive_verb(cx: &SegmentContext<'_>, index: usize) -> bool {
    let Some(verb) = cx.previous(index) else {
        return false;
    };
    let infinitive = is_base_verb(&verb.fold) && before(cx, index - 1) == "to";
    let base = base_of_regular_past(&verb.fold).or_else(|| infinitive.then(|| verb.fold.to_string()));
    let adjective = can_be(verb, EnglishTraits::ADJECTIVE) || can_be(verb, EnglishTraits::ADVERB);
    base.is_some_and(|base| !adjective && !CLAUSE_VERBS.contains(&&*base))
}

/// Whether the next words can only follow a verb.
fn is_clause_after(cx: &SegmentContext<'_>, index: usize, next: &str) -> bool {
    let letter = cx.next(index).is_some_and(|word| word.text == "A" || word.quoted);
    NO_NOUN.contains(&next) && !letter && !(next == "not" && after(cx, index + 1).starts_with("so"))
}

/// "its important to", "its true that": an adjective without a noun, at the start of a clause.
fn is_judgement(cx: &SegmentContext<'_>, index: usize) -> bool {
    let judged = cx.next(index).is_some_and(|word| {
        can_be(word, EnglishTraits::ADJECTIVE)
            && !can_be(word, EnglishTraits::NOUN)
            && !can_be(word, EnglishTraits::VERB)
            && word.fold != "own"
    });
    judged && starts_clause(cx, index) && matches!(after(cx, index + 1), "to" | "that")
}

/// Whether the word at `index` can follow a possessive, but not a verb.
fn takes_possessive(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let clausal = [EnglishTraits::FUNCTION, EnglishTraits::ADVERB];
    !clausal.iter().any(|kind| can_be(word, *kind))
        && can_be(word, EnglishTraits::NOUN)
        && base_of_gerund(&word.fold).is_none()
        && !is_participle(&word.fold)
}

/// Whether the word at `index` can only be a noun, and is the subject of the verb after it.
fn is_subject_noun(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    let verb = after(cx, index);
    is_only_noun(&word.fold)
        && !matches!(&*word.fold, "people")
        && matches!(
            verb,
            "is" | "are" | "was" | "were" | "has" | "have" | "will" | "would" | "can"
        )
        && !starts_sentence(cx, index)
}
