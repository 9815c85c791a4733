//! « La rivière ce perd », « la porte c’est ouverte », « les fleurs son fanées », « le port et fermé », « mon frère ma dit »:
//! homophones of a verb or its pronoun, after a noun that needs a verb.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::grammar::homophone::RULE;
use crate::rules::syntax::adverb::past_adverbs;
use crate::rules::syntax::apostrophe;
use crate::rules::syntax::forms::Forms;
use crate::rules::syntax::noun_phrase::NounPhrase;
use crate::{Finding, RuleMeta};
use copydesk_language::french::{Analysis, Gender, Number, PartOfSpeech, Tense, VerbTraits};
use copydesk_model::Applicability;

static RULES: &[&RuleMeta] = &[&RULE];

pub(super) struct HomophoneAfterNoun;

impl Checker for HomophoneAfterNoun {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            if starts(cx, index)
                && let Some(phrase) = NounPhrase::read(cx, index)
            {
                sink.extend(check(cx, &phrase));
            }
        }
    }
}

/// Whether the noun at `index` begins its sentence or clause.
fn starts(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words[index].first
        || cx.previous(index).is_some_and(|before| {
            matches!(
                &*before.fold,
                "que" | "qu'" | "quand" | "lorsque" | "si" | "car" | "puisque"
            )
        })
}

fn check(cx: &SegmentContext<'_>, phrase: &NounPhrase) -> Option<Finding> {
    let at = phrase.end() + 1;
    let word = cx.next(phrase.end())?;
    let next = cx.next(at)?;
    let found = |right: String, confidence| {
        Finding::new(&RULE, word.at, confidence)
            .arg("wrong", word.text)
            .arg("right", right.clone())
            .replace(right, Applicability::NeedsReview)
    };
    if is_compound_tense(cx, at, phrase) {
        let (pronoun, auxiliary) = word.fold.split_at(1);
        return Some(found(format!("{pronoun}{}{auxiliary}", apostrophe(cx.text)), 92));
    }
    let right = match &*word.fold {
        // « Le mieux c’est de partir » has no participle of a verb used with « se ».
        "c'" if next.is_form_of("être") => {
            let participle = &cx.words[past_adverbs(cx, at + 2).filter(|_| cx.joined(at + 1))?];
            let pronominal = participle.analyses().iter().any(|own| {
                own.tense == Some(Tense::PastParticiple) && own.verb.contains(VerbTraits::PRONOMINAL)
            });
            let agrees = !Forms::nominal(participle).and(phrase.forms(cx)).is_empty();
            (pronominal && agrees).then(|| format!("s{}", apostrophe(cx.text)))?
        }
        "ce" if next.is_finite_only() && next.fold != "sont" => "se".to_owned(),
        "son" if phrase.forms(cx).number() == Some(Number::Plural) => {
            let attribute = &cx.words[past_adverbs(cx, at + 1)?];
            let plural = Forms::nominal(attribute).number() == Some(Number::Plural)
                && attribute.has_tense(Tense::PastParticiple)
                && !attribute.can_be(PartOfSpeech::Noun);
            plural.then(|| "sont".to_owned())?
        }
        "et" => {
            let participle = next.has_tense(Tense::PastParticiple)
                && !next.can_be(PartOfSpeech::Noun)
                && phrase.after.is_empty()
                && !Forms::nominal(next).and(phrase.forms(cx)).is_empty()
                && phrase.forms(cx).number() == Some(Number::Singular);
            (participle && !has_verb(cx, at + 1)).then(|| "est".to_owned())?
        }
        _ => return None,
    };
    Some(found(right, 80))
}

/// Whether the word at `at` is a pronoun and an auxiliary without their apostrophe (« ma », « ta », « la », « mont ») before a
/// masculine participle, after a noun of their number.
fn is_compound_tense(cx: &SegmentContext<'_>, at: usize, subject: &NounPhrase) -> bool {
    // These can be nouns, but not after « ma » or « la ».
    const USUAL: [&str; 6] = ["dit", "fait", "mis", "pris", "vu", "fini"];
    let number = match &*cx.words[at].fold {
        "ma" | "ta" | "la" => Number::Singular,
        "mont" => Number::Plural,
        _ => return false,
    };
    let Some(participle) = past_adverbs(cx, at + 1).and_then(|at| cx.words.get(at)) else {
        return false;
    };
    let is_participle = participle.analyses().iter().any(|own| {
        own.tense == Some(Tense::PastParticiple) && own.agrees(Gender::Masculine, Number::Singular)
    });
    subject.after.is_empty()
        && subject.forms(cx).number() == Some(number)
        && is_participle
        && (USUAL.contains(&&*participle.fold)
            || !participle.can_be(PartOfSpeech::Noun) && !participle.can_be_finite())
}

/// Whether a word from `at` on to the end of the sentence can be a finite verb, or the sentence has no full stop.
fn has_verb(cx: &SegmentContext<'_>, at: usize) -> bool {
    let sentence = cx.words[at].sentence;
    let range = cx.word_range_of_sentence(sentence);
    let finite = (at + 1..range.end).any(|at| {
        let word: &Word<'_> = &cx.words[at];
        word.shape == Shape::Lower
            && (word.is_finite_only()
                || word.is_form_of("être")
                || word.is_form_of("avoir")
                || cx.reading(at).is_some_and(Analysis::is_finite_verb))
    });
    let stopped = cx
        .sentences
        .get(sentence)
        .is_some_and(|&range| cx.text[range].trim_end().ends_with(['.', '!', '?']));
    finite || !stopped
}
