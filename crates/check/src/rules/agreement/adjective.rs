//! An adjective or a participle that does not agree with its noun.

use super::noun_phrase::{NounPhrase, features, nominal};
use crate::checker::Checker;
use crate::context::{SegmentContext, Word};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech, Tense};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&ADJECTIVE];

static ADJECTIVE: RuleMeta = RuleMeta {
    id: "grammar.adjective-agreement",
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends(
            "Le maire a présenté une loi national.",
            "Le maire a présenté une loi nationale.",
        ),
        Example::mends(
            "Ils ont eu un dialogue constructive.",
            "Ils ont eu un dialogue constructif.",
        ),
        Example::mends(
            "Elle achète des voitures neuve.",
            "Elle achète des voitures neuves.",
        ),
        Example::silent(
            "La hausse de la production observée ; le prix des maisons élevé ; des robes orange.",
        ),
        Example::silent("Une loi et un décret importants. Les élections législatives passées."),
    ],
};

/// The rule.
pub(super) struct Adjective;

/// How far back an auxiliary may stand, in words.
const AUXILIARY: usize = 4;
/// How far back another noun may govern an adjective, in words.
const REACH: usize = 10;

impl Checker for Adjective {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            sink.extend(beside(cx, index));
        }
    }
}

/// An adjective right after its noun.
fn beside(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let phrase = NounPhrase::read(cx, index)?;
    let (gender, number) = features(cx, &phrase)?;
    let at = *phrase.after.first()?;
    let adjective = &cx.words[at];
    // « il a par la suite confirmé », « je me suis un jour retrouvée »: the participle belongs to its auxiliary.
    let first = cx
        .word_range_of_sentence(adjective.sentence)
        .start
        .max(phrase.determiner.saturating_sub(AUXILIARY));
    let auxiliary = adjective.has_tense(Tense::PastParticiple)
        && cx.words[first..phrase.determiner]
            .iter()
            .any(|word| word.is_form_of("avoir") || word.is_form_of("être"));
    if auxiliary || adjective.can_be(PartOfSpeech::Adverb) {
        return None;
    }
    // « les accusations pesant sur lui », « le refrain continue »: a verb.
    if adjective.has_tense(Tense::PresentParticiple) || adjective.can_be_finite() {
        return None;
    }
    if disagrees(adjective, gender, number) && !governed_elsewhere(cx, adjective, phrase.determiner, at) {
        return finding(&ADJECTIVE, adjective, gender, number, 76);
    }
    None
}

/// Whether an adjective could belong to another noun before its own, or to several.
fn governed_elsewhere(cx: &SegmentContext<'_>, adjective: &Word<'_>, phrase: usize, at: usize) -> bool {
    let first = cx
        .word_range_of_sentence(adjective.sentence)
        .start
        .max(phrase.saturating_sub(REACH));
    // A noun before the verb does not govern what stands after it.
    let verb = (first..phrase)
        .rev()
        .find(|&at| cx.reading(at).is_some_and(Analysis::is_finite_verb));
    let start = verb.map_or(first, |verb| verb + 1);
    let readings = || adjective.analyses.iter().filter(|own| nominal(own));
    let noun_before = (start..phrase).any(|at| match cx.reading(at) {
        Some(noun) if matches!(noun.pos, PartOfSpeech::Noun | PartOfSpeech::ProperNoun) => {
            readings().any(|own| {
                own.agrees(
                    noun.gender.unwrap_or(Gender::Epicene),
                    noun.number.unwrap_or(Number::Invariable),
                )
            })
        }
        Some(_) => false,
        None => true,
    });
    let joined_plural = readings().any(|own| own.number == Some(Number::Plural))
        && cx.words[start..at]
            .iter()
            .any(|word| matches!(&*word.fold, "et" | "ou" | "ni"));
    // « une loi jugée importante », « un homme nommé ministre »: what follows decides.
    let verb_after = cx.next(at).is_some_and(|next| {
        next.analyses.iter().any(|own| own.pos == PartOfSpeech::Noun)
            && !next
                .analyses
                .iter()
                .any(|own| own.pos == PartOfSpeech::Preposition)
    });
    noun_before || joined_plural || verb_after
}

/// Whether no reading as a noun, an adjective or a participle agrees.
pub(super) fn disagrees(word: &Word<'_>, gender: Gender, number: Number) -> bool {
    word.analyses
        .iter()
        .filter(|own| nominal(own))
        .all(|own| !own.agrees(gender, number))
}

/// A finding that gives the form for this gender and number; `None` where the lexicon has none.
pub(super) fn finding(
    rule: &'static RuleMeta,
    word: &Word<'_>,
    gender: Gender,
    number: Number,
    confidence: u8,
) -> Option<Finding> {
    let form = |own: &Analysis| match own.pos {
        PartOfSpeech::Verb => french::participle(word.text, gender, number).into_iter().next(),
        pos => french::inflect(word.text, pos, gender, number).into_iter().next(),
    };
    let right = word.analyses.iter().filter(|own| nominal(own)).find_map(form)?;
    let finding = Finding::new(rule, word.at, confidence)
        .arg("word", word.text)
        .arg("right", right.as_str());
    Some(finding.replace(right, Applicability::NeedsReview))
}
