//! A contraction without its apostrophe ("dont"), or with the apostrophe in the wrong place ("do'nt").

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::forms::is_base_verb;
use crate::phrase::{after, before, should_be, starts_clause, starts_sentence};
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "spelling.contraction-apostrophe",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("We dont know.", "We don’t know."),
        Example::fixes(
            "It does'nt work, and they werent told.",
            "It doesn't work, and they weren't told.",
        ),
        Example::fixes("I think youre right.", "I think you’re right."),
        Example::fixes("She isn t here.", "She isn’t here."),
        Example::fixes(
            "Ill be late. Wed like to stay.",
            "I’ll be late. We’d like to stay.",
        ),
        Example::fixes("Lets go home.", "Let’s go home."),
        Example::fixes("They cant come and wont call.", "They can’t come and won’t call."),
        Example::not_flagged(
            "As was his wont, he used the cant of thieves. It lets you in, and the well is ill.",
        ),
        Example::not_flagged("The shell was his; were they there? Im Westen nichts Neues."),
    ],
};

pub(super) struct Contraction;

/// Verbs that are contracted with "not".
const BEFORE_NOT: [&str; 17] = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could", "should",
    "must", "need", "might", "ai",
];

/// Words with which a verb is contracted, with the contracted forms of the verb.
const BEFORE_VERB: [(&str, &[&str]); 13] = [
    ("i", &["m", "ve"]),
    ("you", &["re", "ve", "ll"]),
    ("we", &["ve"]),
    ("they", &["re", "ve", "ll"]),
    ("he", &["s"]),
    ("she", &["s"]),
    ("that", &["s", "ll"]),
    ("there", &["s"]),
    ("what", &["s"]),
    ("who", &["s", "ll"]),
    ("where", &["s"]),
    ("it", &["ll"]),
    ("here", &["s"]),
];

impl Checker for Contraction {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if word.shape == Shape::Upper && word.text.len() < 4 || word.shape == Shape::Mixed {
                continue;
            }
            if word.shape == Shape::Capital && !word.first && word.fold != "im" && word.fold != "ive" {
                continue;
            }
            if let Some(right) = cx.next(index).and_then(|next| parted(&word.fold, next)) {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index, index + 1),
                    &right,
                    88,
                    Applicability::NeedsReview,
                ));
            } else if let Some(right) = whole(cx, index) {
                let right = if word.fold.starts_with('i')
                    && !word.fold.starts_with("it")
                    && !word.fold.starts_with("is")
                {
                    right.replacen('i', "I", 1)
                } else {
                    right
                };
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index, index),
                    &right,
                    91,
                    Applicability::Safe,
                ));
            }
        }
    }
}

/// "isn t", "don t", "you re"
fn parted(word: &str, next: &Word<'_>) -> Option<String> {
    if next.shape != Shape::Lower {
        return None;
    }
    let end = &*next.fold;
    if end == "t" {
        let verb = word.strip_suffix('n')?;
        return (BEFORE_NOT.contains(&verb) || matches!(word, "can" | "won")).then(|| format!("{word}'t"));
    }
    let joins = BEFORE_VERB
        .iter()
        .any(|(own, ends)| *own == word && ends.contains(&end));
    (joins || word == "it" && end == "s").then(|| format!("{word}'{end}"))
}

/// Returns the right contraction for a single word.
fn whole(cx: &SegmentContext<'_>, index: usize) -> Option<String> {
    let word = &cx.words[index];
    let bare = word.fold.replace('\'', "");
    let right = contraction(&bare)?;
    if *word.fold == right {
        return None;
    }
    if word.fold.contains('\'') {
        // "he's'" and "who're" are other words.
        return right.ends_with("n't").then_some(right);
    }
    // German "im Westen" and names are next to words that are not English.
    let company = [cx.previous(index), cx.next(index)];
    if company
        .into_iter()
        .flatten()
        .any(|other| !other.is_known() && other.shape == Shape::Lower)
    {
        return None;
    }
    let fits = match &*word.fold {
        "im" => cx.next(index).is_some_and(|next| next.shape == Shape::Lower),
        "ive" => word.shape == Shape::Lower || starts_sentence(cx, index),
        "wont" => !matches!(
            before(cx, index),
            "his" | "her" | "their" | "my" | "your" | "our" | "its" | "was" | "is" | "are" | "were" | "the"
        ),
        "cant" => {
            !matches!(before(cx, index), "the" | "of" | "a" | "and")
                && cx.next(index).is_some_and(|next| {
                    is_base_verb(&next.fold)
                        || matches!(
                            &*next.fold,
                            "even" | "really" | "just" | "always" | "you" | "i" | "we" | "they"
                        )
                })
        }
        // These are also other words, but never a subject: "Ill be there".
        "hell" | "shell" | "ill" => {
            starts_sentence(cx, index)
                && matches!(
                    after(cx, index),
                    "be" | "have"
                        | "go"
                        | "get"
                        | "never"
                        | "do"
                        | "come"
                        | "take"
                        | "make"
                        | "see"
                        | "always"
                        | "probably"
                        | "need"
                        | "tell"
                        | "give"
                )
        }
        "id" | "wed" => {
            starts_clause(cx, index)
                && matches!(
                    after(cx, index),
                    "like" | "be" | "have" | "rather" | "love" | "never" | "better" | "been" | "prefer"
                )
        }
        "lets" => {
            let next = after(cx, index);
            starts_sentence(cx, index) && is_base_verb(next) && !matches!(next, "out")
                || starts_clause(cx, index) && next == "go"
        }
        _ => true,
    };
    fits.then_some(right)
}

/// Returns the contraction with these letters, unless they form another word.
fn contraction(bare: &str) -> Option<String> {
    match bare {
        "lets" => return Some("let's".to_owned()),
        "hell" | "shell" => return Some(format!("{}'ll", &bare[..bare.len() - 2])),
        "ill" => return Some("i'll".to_owned()),
        "id" => return Some("i'd".to_owned()),
        "wed" => return Some("we'd".to_owned()),
        "cant" | "wont" => return Some(format!("{}'t", &bare[..3])),
        _ => {}
    }
    if let Some(verb) = bare.strip_suffix("nt") {
        return BEFORE_NOT.contains(&verb).then(|| format!("{verb}n't"));
    }
    BEFORE_VERB.iter().find_map(|(own, ends)| {
        let end = bare.strip_prefix(own)?;
        ends.contains(&end).then(|| format!("{own}'{end}"))
    })
}
