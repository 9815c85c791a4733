//! Adjectives: colours, and the finding that gives another form of one.

use super::forms::form;
use crate::context::Word;
use crate::morphology::FrenchWord as _;
use crate::{Finding, RuleMeta};
use copydesk_language::french::{Gender, Number};
use copydesk_model::Applicability;

/// Whether the word is a colour that is invariable before a word for its shade.
pub(in crate::rules) fn is_colour(word: &Word<'_>) -> bool {
    word.analyses().iter().any(|own| COLOURS.contains(&own.lemma))
}

/// Colours that are invariable before a word for their shade.
const COLOURS: [&str; 13] = [
    "bleu", "vert", "rouge", "noir", "blanc", "gris", "jaune", "brun", "rose", "violet", "blond", "roux",
    "châtain",
];

/// Returns a finding that suggests the form for this gender and number; `None` if the lexicon has none.
pub(in crate::rules) fn finding(
    rule: &'static RuleMeta,
    word: &Word<'_>,
    gender: Gender,
    number: Number,
    confidence: u8,
) -> Option<Finding> {
    let right = form(word, gender, number, None)?;
    let finding = Finding::new(rule, word.at, confidence)
        .arg("word", word.text)
        .arg("right", right.as_str());
    Some(finding.replace(right, Applicability::NeedsReview))
}
