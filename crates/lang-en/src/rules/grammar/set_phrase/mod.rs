//! Set phrases with a wrong word in them.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::phrase::should_be;
use crate::{Example, Finding, RuleMeta};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.set-phrase",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["en"],
    default_on: true,
    examples: &[
        Example::fixes(
            "With regards to the plan, despite of the cost.",
            "With regard to the plan, despite the cost.",
        ),
        Example::fixes("He gave her free reign.", "He gave her free rein."),
        Example::fixes("They discussed about the plan.", "They discussed the plan."),
        Example::not_flagged("Give my regards to her. They talked about the plan, in spite of the rain."),
    ],
};

pub(super) struct SetPhrase;

/// Wrong phrases and the right ones. The wrong words make no sense in their context.
const PHRASES: &[(&str, &str)] = &[
    ("all of the sudden", "all of a sudden"),
    ("apart of", "a part of"),
    ("as oppose to", "as opposed to"),
    ("baited breath", "bated breath"),
    ("bare in mind", "bear in mind"),
    ("beckon call", "beck and call"),
    ("by in large", "by and large"),
    ("case and point", "case in point"),
    ("comprised from", "comprised of"),
    ("deep seeded", "deep-seated"),
    ("depend of", "depend on"),
    ("depending of", "depending on"),
    ("depends of", "depends on"),
    ("despite of", "despite"),
    ("discuss about", "discuss"),
    ("discussed about", "discussed"),
    ("discusses about", "discusses"),
    ("discussing about", "discussing"),
    ("emphasise on", "emphasise"),
    ("emphasize on", "emphasize"),
    ("for all intensive purposes", "for all intents and purposes"),
    ("free reign", "free rein"),
    ("i afraid", "I'm afraid"),
    ("in regards to", "in regard to"),
    ("in spite the", "in spite of the"),
    ("in the meanwhile", "in the meantime"),
    ("insist in", "insist on"),
    ("married with", "married to"),
    ("mute point", "moot point"),
    ("one in the same", "one and the same"),
    ("participate to", "participate in"),
    ("participated to", "participated in"),
    ("per say", "per se"),
    ("regarding to", "regarding"),
    ("regardless to", "regardless of"),
    ("slight of hand", "sleight of hand"),
    ("sneak peak", "sneak peek"),
    ("statue of limitations", "statute of limitations"),
    ("suppose to be", "supposed to be"),
    ("tongue and cheek", "tongue in cheek"),
    ("tow the line", "toe the line"),
    ("weather or not", "whether or not"),
    ("wet your appetite", "whet your appetite"),
    ("wet the appetite", "whet the appetite"),
    ("with regards to", "with regard to"),
];

impl Checker for SetPhrase {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if let Some((last, right)) = phrase(cx, index) {
                sink.push(should_be(
                    &RULE,
                    cx,
                    (index, last),
                    right,
                    88,
                    Applicability::NeedsReview,
                ));
            }
        }
    }
}

/// Returns the last word of the set phrase at `index`, and the right phrase.
fn phrase(cx: &SegmentContext<'_>, index: usize) -> Option<(usize, &'static str)> {
    let start = &*cx.words[index].fold;
    PHRASES
        .iter()
        .filter(|(wrong, _)| wrong.starts_with(start))
        .find_map(|(wrong, right)| {
            let mut last = index;
            for (place, piece) in wrong.split(' ').enumerate() {
                let word = cx.words.get(index + place)?;
                if word.fold != piece
                    || place > 0 && (!cx.joined(index + place - 1) || word.shape != Shape::Lower)
                {
                    return None;
                }
                last = index + place;
            }
            Some((last, *right))
        })
}
