//! A noun for a similar verb, and vice versa: "an advise", "to loose".

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::forms::{MODALS, is_only_noun, plural, third_person};
use crate::phrase::{after, before, ends_phrase, should_be};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.noun-verb-pair",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("She gave him an advise.", "She gave him an advice."),
        Example::fixes("They will loose the match.", "They will lose the match."),
        Example::fixes("We adviced him to go.", "We advised him to go."),
        Example::fixes("It has no affect on us.", "It has no effect on us."),
        Example::fixes("You can breath again.", "You can breathe again."),
        Example::fixes("I cannot except the offer.", "I cannot accept the offer."),
        Example::fixes(
            "The ban took affect at midnight.",
            "The ban took effect at midnight.",
        ),
        Example::fixes("It is the principle activity.", "It is the principal activity."),
        Example::not_flagged(
            "He can advise you; the loss hurts; to effect a change; loose ends; I take your advice; with bated breath.",
        ),
    ],
};

pub(super) struct LookAlike;

/// Nouns with the similar verbs.
const PAIRS: [(&str, &str); 10] = [
    ("complaint", "complain"),
    ("advice", "advise"),
    ("belief", "believe"),
    ("breath", "breathe"),
    ("grief", "grieve"),
    ("relief", "relieve"),
    ("proof", "prove"),
    ("loss", "lose"),
    ("success", "succeed"),
    ("choice", "choose"),
];

/// Words that only a noun phrase follows.
const DETERMINERS: [&str; 13] = [
    "a", "an", "the", "my", "your", "his", "her", "our", "their", "its", "some", "no", "any",
];

impl Checker for LookAlike {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let found = if word.fold == "adviced" {
                Some("advised".to_owned())
            } else {
                right(cx, index)
            };
            if let Some(right) = found {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index, index),
                    &right,
                    88,
                    Applicability::NeedsReview,
                ));
            }
        }
    }
}

fn right(cx: &SegmentContext<'_>, index: usize) -> Option<String> {
    let fold = &*cx.words[index].fold;
    let (last, next) = (before(cx, index), after(cx, index));
    let auxiliary = MODALS.contains(&last)
        && index
            .checked_sub(1)
            .is_some_and(|modal| !DETERMINERS.contains(&before(cx, modal)) && !before(cx, modal).is_empty())
        || last.strip_suffix("n't").is_some()
        || matches!(
            last,
            "cannot" | "i'll" | "you'll" | "we'll" | "they'll" | "he'll" | "she'll"
        );
    let object = matches!(
        next,
        "the"
            | "a"
            | "an"
            | "my"
            | "your"
            | "his"
            | "her"
            | "our"
            | "their"
            | "its"
            | "it"
            | "you"
            | "him"
            | "them"
            | "us"
            | "me"
            | "that"
    );
    let infinitive = last == "to"
        && object
        && !matches!(
            index.checked_sub(1).map(|to| before(cx, to)),
            Some("according" | "due" | "prior" | "thanks")
        );
    match fold {
        "loose" => {
            return (auxiliary && last != "may"
                || infinitive
                || last == "to" && matches!(next, "weight" | "money" | "time" | "control"))
            .then(|| "lose".to_owned());
        }
        "loosing" | "looses" => {
            return (object || matches!(next, "weight" | "money" | "time" | "control"))
                .then(|| fold.replacen("oo", "o", 1));
        }
        "accept" => {
            let whole = matches!(
                last,
                "everyone"
                    | "everybody"
                    | "everything"
                    | "all"
                    | "nothing"
                    | "nobody"
                    | "anyone"
                    | "anything"
            );
            return (whole && matches!(next, "for" | "me" | "him" | "her" | "them" | "us"))
                .then(|| "except".to_owned());
        }
        "principle" => {
            let noun = cx.next(index).is_some_and(|next| is_only_noun(&next.fold));
            return (noun && !matches!(last, "in" | "of" | "by" | "on" | "a"))
                .then(|| "principal".to_owned());
        }
        "effects" => {
            let verb = matches!(
                last,
                "it" | "this"
                    | "that"
                    | "which"
                    | "also"
                    | "adversely"
                    | "negatively"
                    | "directly"
                    | "really"
            );
            return (verb && object && next != "that").then(|| "affects".to_owned());
        }
        "now" => {
            let verb = matches!(last, "i" | "we" | "they")
                && matches!(next, "that" | "what" | "how" | "why" | "who" | "where")
                || matches!(last, "don't" | "didn't" | "doesn't" | "to" | "can't")
                    && matches!(
                        next,
                        "that" | "what" | "how" | "why" | "who" | "if" | "where" | "when"
                    );
            return verb.then(|| "know".to_owned());
        }
        "principals" => {
            let abstract_ones = matches!(
                last,
                "basic"
                    | "general"
                    | "guiding"
                    | "moral"
                    | "fundamental"
                    | "ethical"
                    | "scientific"
                    | "legal"
                    | "core"
                    | "democratic"
                    | "same"
            );
            return (abstract_ones && ends_phrase(cx, index)).then(|| "principles".to_owned());
        }
        "except" => return (auxiliary || infinitive).then(|| "accept".to_owned()),
        "affect" | "affects" => {
            let noun = matches!(
                last,
                "an" | "any"
                    | "no"
                    | "its"
                    | "their"
                    | "little"
                    | "the"
                    | "positive"
                    | "negative"
                    | "big"
                    | "side"
                    | "adverse"
                    | "profound"
                    | "significant"
                    | "special"
                    | "primary"
                    | "main"
            );
            if matches!(
                last,
                "take" | "takes" | "took" | "taken" | "taking" | "into" | "in"
            ) && ends_phrase(cx, index)
            {
                return Some("effect".to_owned());
            }
            return (noun && (ends_phrase(cx, index) || last == "side")).then(|| fold.replacen('a', "e", 1));
        }
        "effected" => {
            return (matches!(next, "by")
                && matches!(
                    last,
                    "is" | "are"
                        | "was"
                        | "were"
                        | "be"
                        | "been"
                        | "badly"
                        | "severely"
                        | "not"
                        | "most"
                        | "directly"
                ))
            .then(|| "affected".to_owned());
        }
        "effect" => {
            let adverse = matches!(
                last,
                "adversely" | "negatively" | "positively" | "severely" | "badly"
            );
            let verb = (auxiliary || adverse) && object && !matches!(next, "a" | "an" | "it" | "that");
            return (verb
                && !matches!(
                    after(cx, index + 1),
                    "change"
                        | "changes"
                        | "transfer"
                        | "transition"
                        | "cure"
                        | "release"
                        | "rescue"
                        | "escape"
                        | "necessary"
                        | "repairs"
                ))
            .then(|| "affect".to_owned());
        }
        "principal" => {
            return (last == "in" && ends_phrase(cx, index)).then(|| "principle".to_owned());
        }
        _ => {}
    }
    let (noun, verb) = PAIRS
        .iter()
        .find(|(noun, verb)| *noun == fold || *verb == fold || third_person(verb) == fold)?;
    if fold == *noun {
        return (auxiliary || infinitive).then(|| (*verb).to_owned());
    }
    let determined = DETERMINERS.contains(&last)
        || matches!(
            last,
            "much" | "good" | "bad" | "great" | "legal" | "medical" | "useful" | "of"
        );
    let noun_like = determined
        && fold == *verb
        && !matches!(fold, "lose" | "choose" | "prove" | "relieve" | "succeed")
        && last != "some"
        || (determined || matches!(last, "many" | "several" | "numerous"))
            && last != "some"
            && fold != *verb
            && matches!(*verb, "advise" | "complain" | "believe");
    // "I could only advise", "the good believe": an adjective alone is not enough evidence before a verb.
    let right = || {
        if fold == *verb {
            (*noun).to_owned()
        } else {
            plural(noun)
        }
    };
    (noun_like && (ends_phrase(cx, index) || matches!(last, "a" | "an"))).then(right)
}
