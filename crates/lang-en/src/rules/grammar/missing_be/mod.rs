//! A pronoun and an adjective without the verb between them: "He afraid of the dark".

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::forms::base_of_past;
use crate::phrase::{after, is_only, should_be, starts_sentence};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::EnglishTraits;
use copydesk_model::{Applicability, Category, Severity};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.missing-be",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes("He afraid of the dark.", "He is afraid of the dark."),
        Example::fixes("She doesn’t afraid of it.", "She isn’t afraid of it."),
        Example::fixes("They unable to come.", "They are unable to come."),
        Example::not_flagged(
            "You lucky man! He alone knew. We old people remember. She is afraid of it. He said that it rained.",
        ),
    ],
};

pub(super) struct MissingBe;

impl Checker for MissingBe {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            let verb = match &*word.fold {
                "i" => "am",
                "he" | "she" | "it" => "is",
                "you" | "we" | "they" => "are",
                _ => continue,
            };
            // "You don't afraid of it"
            let negated = matches!(after(cx, index), "don't" | "doesn't");
            let index = index + usize::from(negated);
            let Some(next) = cx.next(index) else { continue };
            let follows = matches!(
                after(cx, index + 1),
                "of" | "to" | "that" | "about" | "with" | "at" | "for"
            );
            if starts_sentence(cx, index - usize::from(negated))
                && word.shape != Shape::Lower
                && !word.quoted
                && next.shape == Shape::Lower
                && is_only(next, EnglishTraits::ADJECTIVE)
                && base_of_past(&next.fold).is_none()
                && follows
            {
                if negated {
                    let right = if verb == "am" {
                        "am not".to_owned()
                    } else {
                        format!("{verb}n't")
                    };
                    sink.push(should_be(
                        &RULE,
                        cx,
                        (index, index),
                        &right,
                        86,
                        Applicability::NeedsReview,
                    ));
                    continue;
                }
                let place = TextRange::new(word.at.end(), word.at.end());
                let edits = vec![Edit::replace(place, format!(" {verb}"))];
                let right = format!("{} {verb} {}", word.text, next.text);
                sink.push(
                    Finding::new(&RULE, word.at.cover(next.at), 86)
                        .arg("right", right.as_str())
                        .edit(right, edits, Applicability::NeedsReview),
                );
            }
        }
    }
}
