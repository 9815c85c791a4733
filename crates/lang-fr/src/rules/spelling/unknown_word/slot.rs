//! The fit of a candidate in the context of the unknown word.

use super::candidate::Candidate;
use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use copydesk_language::collocation::{Known, WordContext};
use copydesk_language::french::{Analysis, FunctionWord, PartOfSpeech, Tense};

/// The context of a word.
pub(super) struct Slot<'s, 't> {
    place: WordContext,
    before: Option<&'s Word<'t>>,
    /// The word before that one.
    earlier: Option<&'s Word<'t>>,
}

/// The penalty (natural logarithm) for typos of cost 1: each wrong letter is one of dozens of possible ones.
const SLIP: f32 = 8.0;
/// The score for agreement with the word before.
const AGREES: f32 = 1.0;
/// The score for disagreement.
const MISFIT: f32 = -3.0;

impl<'s, 't> Slot<'s, 't> {
    /// Returns the context of the word at `index`.
    pub(super) fn new(cx: &'s SegmentContext<'t>, index: usize) -> Self {
        let before = cx.previous(index);
        let earlier = before.and_then(|_| cx.previous(index - 1));
        let after = cx.next(index);
        let later = after.and_then(|_| cx.next(index + 1));
        let left: Vec<&str> = [earlier, before]
            .into_iter()
            .flatten()
            .map(|word| word.text)
            .collect();
        let right: Vec<&str> = [after, later]
            .into_iter()
            .flatten()
            .map(|word| word.text)
            .collect();
        Self {
            place: WordContext::new(&left, &right),
            before,
            earlier,
        }
    }

    /// Returns the score of a candidate: its fit, less the penalty of its typos. Scores are only comparable within one
    /// context.
    pub(super) fn score(&self, candidate: &Candidate) -> f32 {
        let fit = match &candidate.second {
            // Two words replace one: the word before the second is the first.
            Some(second) => self
                .place
                .fit(candidate.known)
                .min(self.place.fit(Known::new(second))),
            None => self.place.fit(candidate.known),
        };
        fit + self.grammar(candidate) - SLIP * candidate.slips
    }

    /// Whether the candidate disagrees with the words before.
    pub(super) fn is_misfit(&self, candidate: &Candidate) -> bool {
        self.grammar(candidate) < 0.0
    }

    /// Returns the score from the word before: a determiner requires a noun or an adjective that agrees, a subject its
    /// verb, an auxiliary a participle; a preposition excludes a finite verb.
    fn grammar(&self, candidate: &Candidate) -> f32 {
        let Some(before) = self.before.filter(|_| candidate.second.is_none()) else {
            return 0.0;
        };
        let own = &candidate.analyses;
        let weigh = |fits: bool, bound: bool| match (fits, bound) {
            (true, _) => AGREES,
            (false, true) => MISFIT,
            (false, false) => 0.0,
        };
        if let Some(subject) = reading(before, PartOfSpeech::Pronoun, FunctionWord::Subject) {
            let fits = own.iter().any(|own| follows_subject(own, subject));
            let free = own
                .iter()
                .any(|own| matches!(own.pos, PartOfSpeech::Adverb | PartOfSpeech::Pronoun));
            return weigh(fits, !free && !before.text.starts_with('-'));
        }
        let determiners: Vec<&Analysis> = before
            .analyses()
            .iter()
            .filter(|analysis| analysis.pos == PartOfSpeech::Determiner)
            .collect();
        if !determiners.is_empty() {
            let fits = own
                .iter()
                .any(|own| in_noun_phrase(own) && determiners.iter().any(|left| agrees(left, own)));
            let may_be_pronoun =
                before.can_be(PartOfSpeech::Pronoun) || before.can_be(PartOfSpeech::Preposition);
            let nominal = own.iter().any(in_noun_phrase);
            let free = own.iter().any(|own| own.pos == PartOfSpeech::Adverb) || (may_be_pronoun && !nominal);
            return weigh(fits, !free);
        }
        let auxiliary = |word: &Word<'_>| word.is_form_of("avoir") || word.is_form_of("être");
        let adverb = before.can_be(PartOfSpeech::Adverb) && !before.can_be(PartOfSpeech::Noun);
        let governor = if adverb {
            self.earlier.unwrap_or(before)
        } else {
            before
        };
        if auxiliary(governor) {
            let fits = own.iter().any(|own| own.tense == Some(Tense::PastParticiple));
            let bound = own.iter().all(Analysis::is_finite_verb);
            return weigh(fits, bound);
        }
        if before.can_be(PartOfSpeech::Preposition) {
            return weigh(false, own.iter().all(Analysis::is_finite_verb));
        }
        if before
            .analyses()
            .iter()
            .all(|left| left.pos == PartOfSpeech::Noun)
            && before.in_french()
        {
            let adjective = |own: &&Analysis| own.pos == PartOfSpeech::Adjective;
            let fits = own
                .iter()
                .filter(adjective)
                .any(|own| before.analyses().iter().any(|left| agrees(left, own)));
            let bound = own.iter().all(|own| own.pos == PartOfSpeech::Adjective);
            return weigh(fits, bound);
        }
        0.0
    }
}

fn reading<'a>(word: &'a Word<'_>, pos: PartOfSpeech, function: FunctionWord) -> Option<&'a Analysis> {
    let first = word.analyses().first()?;
    (first.pos == pos && first.function == Some(function)).then_some(first)
}

fn follows_subject(verb: &Analysis, subject: &Analysis) -> bool {
    verb.is_finite_verb()
        && subject.person.is_none_or(|person| verb.person == Some(person))
        && subject
            .number
            .zip(verb.number)
            .is_none_or(|(subject, verb)| subject.agrees(verb))
}

fn in_noun_phrase(own: &Analysis) -> bool {
    matches!(
        own.pos,
        PartOfSpeech::Noun | PartOfSpeech::Adjective | PartOfSpeech::Numeral | PartOfSpeech::ProperNoun
    ) || own.tense == Some(Tense::PastParticiple)
}

fn agrees(left: &Analysis, right: &Analysis) -> bool {
    // mon, ton and son are used for both genders before a vowel.
    let possessive = left.function == Some(FunctionWord::Possessive);
    let gender = possessive
        || left
            .gender
            .zip(right.gender)
            .is_none_or(|(left, right)| left.agrees(right));
    let number = left
        .number
        .zip(right.number)
        .is_none_or(|(left, right)| left.agrees(right));
    gender && number
}
