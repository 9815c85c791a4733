//! A word that is written twice in a row.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::phrase::{any_before, before, can_be, is_ordinary};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.repeated-word",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("He took the the train.", "He took the train."),
        Example::fixes("The The train is late.", "The train is late."),
        Example::fixes(
            "They live in a a house of of stone.",
            "They live in a house of stone.",
        ),
        Example::fixes("He died in in hospital.", "He died in hospital."),
        Example::fixes("The new treatment treatment exists.", "The new treatment exists."),
        Example::not_flagged(
            "He had had enough, and she said that that was fine; it is very, very cold and very very wet.",
        ),
        Example::not_flagged(
            "What it is is a problem. Bye bye! They flew to Bora Bora. No no, the more the the better?",
        ),
        Example::not_flagged(
            "We gave her her book, and they came in in May. The The and Duran Duran are bands.",
        ),
    ],
};

pub(super) struct RepeatedWord;

/// Function words that are never repeated.
const NEVER_TWICE: [&str; 50] = [
    "a", "an", "the", "of", "and", "or", "but", "with", "from", "into", "by", "to", "at", "their", "his",
    "its", "my", "your", "our", "we", "they", "he", "she", "i", "if", "are", "were", "has", "have", "would",
    "could", "should", "been", "be", "these", "those", "this", "who", "which", "when", "because", "while",
    "than", "for", "after", "between", "during", "through", "against", "without",
];

/// Words that may be repeated on purpose, or whose repetition is two different words.
const RIGHT: [&str; 32] = [
    "that", "had", "is", "do", "does", "did", "her", "in", "on", "out", "up", "you", "it", "bye", "blah",
    "yes", "no", "ha", "hear", "there", "knock", "chop", "tut", "night", "boom", "bang", "can", "win",
    "will", "day", "was", "now",
];

impl Checker for RepeatedWord {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len().saturating_sub(1) {
            let (word, next) = (&cx.words[index], &cx.words[index + 1]);
            if word.fold == next.fold
                && cx.joined(index)
                && (is_ordinary(word) && (next.shape == Shape::Lower || is_article_pair(cx, index))
                    || word.text == "A" && word.first)
            {
                sink.extend(repeated(cx, index));
            }
        }
    }
}

/// "The The train": an article at the start of a sentence, repeated with its capital.
fn is_article_pair(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    word.first
        && matches!(&*word.fold, "the" | "a" | "an" | "in" | "this")
        && cx
            .next(index + 1)
            .is_some_and(|after| after.shape == Shape::Lower && !can_be(after, EnglishTraits::FUNCTION))
}

fn repeated(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let (word, next) = (&cx.words[index], &cx.words[index + 1]);
    // "came in in May": the first one belongs to the verb.
    let particle = || {
        let verb = before(cx, index);
        verb.is_empty()
            || matches!(
                verb,
                "came"
                    | "come"
                    | "comes"
                    | "coming"
                    | "moved"
                    | "move"
                    | "moving"
                    | "went"
                    | "go"
                    | "goes"
                    | "going"
                    | "joined"
                    | "get"
                    | "got"
                    | "let"
                    | "brought"
                    | "took"
                    | "take"
                    | "check"
                    | "checked"
                    | "logged"
                    | "fit"
                    | "set"
                    | "kicked"
                    | "kick"
                    | "kicks"
                    | "gave"
                    | "give"
                    | "live"
                    | "lived"
                    | "turned"
                    | "handed"
                    | "caved"
                    | "dropped"
                    | "filled"
                    | "bring"
                    | "broke"
                    | "put"
                    | "is"
                    | "was"
                    | "be"
                    | "are"
                    | "were"
                    | "sworn"
                    | "locked"
                    | "ushered"
                    | "stay"
                    | "stayed"
                    | "sent"
                    | "cut"
                    | "called"
            )
    };
    let doubled_in = word.fold == "in" && !particle();
    if RIGHT.contains(&&*word.fold) && !doubled_in {
        return None;
    }
    let same = |other: Option<&crate::context::Word<'_>>| other.is_some_and(|other| other.fold == word.fold);
    if same(cx.next(index + 1)) || same(cx.previous(index)) {
        return None;
    }
    let function = NEVER_TWICE.contains(&&*word.fold) || doubled_in;
    // "the more the the better": the words are mentioned.
    if function && matches!(before(cx, index), "word" | "words" | "article" | "more") {
        return None;
    }
    // "The people who live here are are…" cannot be right, but a noun or a verb may be repeated where two clauses meet.
    let content = || {
        let kinds = [
            EnglishTraits::ADJECTIVE,
            EnglishTraits::ADVERB,
            EnglishTraits::FUNCTION,
        ];
        word.shape == Shape::Lower
            && word.fold.len() > 3
            && can_be(word, EnglishTraits::NOUN)
            && !can_be(word, EnglishTraits::VERB)
            && !kinds.iter().any(|kind| can_be(word, *kind))
            && !word.quoted
            && !any_before(
                cx,
                index,
                8,
                &[
                    "what", "who", "which", "that", "whatever", "how", "where", "whoever",
                ],
            )
    };
    if !function && !content() {
        return None;
    }
    let gone = TextRange::new(word.at.end(), next.at.end());
    let applicability = if function && !doubled_in {
        Applicability::Safe
    } else {
        Applicability::NeedsReview
    };
    Some(
        Finding::new(&RULE, word.at.cover(next.at), if function { 93 } else { 80 })
            .arg("word", word.text)
            .edit(word.text, vec![Edit::replace(gone, "")], applicability),
    )
}
