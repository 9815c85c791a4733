//! "to" for "too", "too" for "to" and "two".

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::forms::{is_base_verb, is_plural};
use crate::phrase::{after, before, can_be, ends_phrase, is_only, should_be};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.to-or-too",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("It is to late to go.", "It is too late to go."),
        Example::fixes("There were to many of them.", "There were too many of them."),
        Example::fixes(
            "They want too leave and go too the beach.",
            "They want to leave and go to the beach.",
        ),
        Example::fixes("We waited too weeks.", "We waited two weeks."),
        Example::fixes(
            "It broke because to much snow was on it.",
            "It broke because too much snow was on it.",
        ),
        Example::fixes(
            "It rose from 30 too 37 degrees.",
            "It rose from 30 to 37 degrees.",
        ),
        Example::not_flagged(
            "It means a lot to many people; the aim is to open it; too much, too late; they, too, the old ones, left.",
        ),
        Example::not_flagged(
            "The answer is to better train them; it is to clear the way; too good a man; you too people know.",
        ),
    ],
};

pub(super) struct ToOrToo;

/// Verbs and adjectives that take an infinitive with "to".
const BEFORE_INFINITIVE: [&str; 24] = [
    "want", "wants", "wanted", "need", "needs", "needed", "going", "able", "unable", "try", "tries", "tried",
    "trying", "used", "ought", "decided", "hope", "hopes", "hoped", "plan", "plans", "planned", "ready",
    "willing",
];

impl Checker for ToOrToo {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let right = match &*word.fold {
                "to" if is_degree(cx, index) => "too",
                "too" => match too(cx, index) {
                    Some(right) => right,
                    None => continue,
                },
                _ => continue,
            };
            sink.push(should_be(
                &RULE,
                cx,
                (index, index),
                right,
                86,
                Applicability::NeedsReview,
            ));
        }
    }
}

/// Whether "to" precedes a degree: "is to late", "were to many".
fn is_degree(cx: &SegmentContext<'_>, index: usize) -> bool {
    let be = matches!(
        before(cx, index),
        "is" | "are"
            | "was"
            | "were"
            | "be"
            | "been"
            | "it's"
            | "that's"
            | "far"
            | "way"
            | "much"
            | "isn't"
            | "wasn't"
            | "aren't"
            | "i'm"
            | "you're"
            | "they're"
            | "he's"
            | "she's"
    );
    let Some(next) = cx.next(index) else { return false };
    // A preposition or a conjunction does not precede "to" and a quantity.
    let joins = matches!(
        before(cx, index),
        "because" | "with" | "of" | "for" | "by" | "from" | "in" | "on" | "if" | "not"
    );
    if joins && matches!(&*next.fold, "much" | "many") && before(cx, index) != "not" {
        return true;
    }
    if !be && before(cx, index) != "not" {
        return false;
    }
    let quantity = matches!(&*next.fold, "much" | "many") && before(cx, index) != "way";
    let adjective = can_be(next, EnglishTraits::ADJECTIVE)
        && !can_be(next, EnglishTraits::VERB)
        && !can_be(next, EnglishTraits::NOUN)
        && !next.fold.ends_with("ly")
        && (ends_phrase(cx, index + 1) || matches!(after(cx, index + 1), "to" | "for" | "from"));
    let late = matches!(
        &*next.fold,
        "late" | "far" | "soon" | "early" | "hard" | "high" | "big" | "small" | "old" | "young" | "expensive"
    ) && ends_phrase(cx, index + 1);
    quantity || adjective || late
}

fn too(cx: &SegmentContext<'_>, index: usize) -> Option<&'static str> {
    let last = before(cx, index);
    let start = cx.words[index].at.end() as usize;
    // "too 37 degrees", but not "too 1990s"
    let after = cx.text[start..].strip_prefix(' ').unwrap_or_default();
    let rest = after.trim_start_matches(|ch: char| ch.is_ascii_digit());
    let figure = rest.len() < after.len() && !rest.starts_with(['s', '\'', '’']);
    let place = cx.words[index].at.start() as usize;
    let follows = cx.text[..place].trim_end().ends_with(char::is_alphanumeric);
    if figure && follows {
        return Some("to");
    }
    let next = cx.next(index)?;
    if last.is_empty() {
        return None;
    }
    let verb = is_base_verb(&next.fold)
        && !can_be(next, EnglishTraits::ADJECTIVE)
        && !can_be(next, EnglishTraits::ADVERB);
    if BEFORE_INFINITIVE.contains(&last) && verb {
        return Some("to");
    }
    let other = matches!(
        last,
        "me" | "you"
            | "us"
            | "him"
            | "her"
            | "them"
            | "it"
            | "is"
            | "are"
            | "was"
            | "were"
            | "that"
            | "not"
            | "only"
            | "be"
            | "and"
            | "but"
    );
    if !other
        && matches!(
            &*next.fold,
            "the" | "a" | "an" | "my" | "your" | "his" | "her" | "our" | "their" | "this" | "that"
        )
    {
        return Some("to");
    }
    if next.morphology.numeral {
        return Some("to");
    }
    let plural = is_plural(&next.fold)
        && is_only(next, EnglishTraits::NOUN)
        && !matches!(last, "you" | "we" | "us" | "they" | "them");
    plural.then_some("two")
}
