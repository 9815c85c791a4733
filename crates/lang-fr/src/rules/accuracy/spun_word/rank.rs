//! Ranks candidates by their fit in the context: agreement, elision, part of speech and collocations.

use super::candidate::{Form, Source};
use super::phrase::Phrase;
use super::span::is_ambiguous;
use crate::context::SegmentContext;
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use copydesk_language::french::{self, Analysis, Gender, Number, PartOfSpeech};
use copydesk_language::{collocation, word};
use std::cell::RefCell;
use std::ops::Range;

/// A form with its fit in the context.
#[derive(Clone, Debug)]
pub(super) struct Ranked {
    /// The form, in lower case.
    pub text: String,
    /// The suggestion; `None` if no form has a part of speech that is possible here.
    pub offered: Option<Offered>,
    /// The candidate's dictionary form.
    pub word: String,
    /// Where the candidate comes from.
    pub source: Source,
    /// The similarity of the candidate to the phrase, from 0 to 1.
    pub weight: f32,
    /// The fit of the form: natural logarithm of a likelihood, up to a constant per context.
    pub fit: f32,
    /// The fit plus the score of the candidate itself.
    pub score: f32,
}

/// A form with a part of speech that is possible in the context.
#[derive(Clone, Debug)]
pub(super) struct Offered {
    /// The form, in lower case.
    pub text: String,
    /// Gender and number of a noun; `None` for other words.
    pub head: Option<(Gender, Number)>,
    /// As [`Ranked::score`].
    pub score: f32,
}

/// The penalty for a wrong elision: « l’question », « le occasion ».
const ELISION: f32 = 9.0;
/// The penalty for a determiner of the wrong gender or number.
const DETERMINER: f32 = 7.0;
/// The penalty for an adjective that does not agree with its noun.
const ADJECTIVE: f32 = 5.0;
/// The penalty for a verb form that is not possible in the context.
const VERB: f32 = 6.0;
/// The penalty for a number other than that of the English word.
const NUMBER: f32 = 4.0;
/// How much the words around count.
const COMPANY: f32 = 1.0;
/// How much the frequency in English counts.
const IN_ENGLISH: f32 = 1.3;

/// The context that a form must fit.
pub(super) struct PhraseContext<'c, 't> {
    cx: &'c SegmentContext<'t>,
    around: collocation::WordContext,
    /// The word right before, if the two read as one phrase.
    previous: Option<usize>,
    next: Option<usize>,
    phrase: &'c Phrase,
    /// A cache of the penalties for disagreement, which do not depend on the text of a form.
    costs: RefCell<Vec<(Agreement, f32)>>,
}

/// What the agreement of a form depends on, besides the context.
type Agreement = (PartOfSpeech, Option<Gender>, Option<Number>, bool);

impl<'c, 't> PhraseContext<'c, 't> {
    /// Returns the context of `words`, whose text is `phrase`.
    pub(super) fn new(cx: &'c SegmentContext<'t>, words: &Range<usize>, phrase: &'c Phrase) -> Self {
        let sentence = cx.words[words.start].sentence;
        let bounds = cx.word_range_of_sentence(sentence);
        let mut before = Vec::new();
        let mut at = words.start;
        while at > bounds.start && before.len() < 2 && cx.joined(at - 1) {
            at -= 1;
            before.insert(0, cx.words[at].text);
        }
        let mut after = Vec::new();
        let mut at = words.end;
        while at < bounds.end && after.len() < 2 && cx.joined(at - 1) {
            after.push(cx.words[at].text);
            at += 1;
        }
        Self {
            cx,
            previous: (!before.is_empty()).then(|| words.start - 1),
            next: (!after.is_empty()).then_some(words.end),
            around: collocation::WordContext::new(&before, &after),
            phrase,
            costs: RefCell::default(),
        }
    }

    /// Returns the best form of each candidate of the phrase, best first.
    pub(super) fn rank(&self) -> Vec<Ranked> {
        let mut out: Vec<Ranked> = Vec::new();
        for choice in &self.phrase.choices {
            let candidate = &choice.candidate;
            let bonus = candidate.worth();
            let mut last: Option<(&str, f32)> = None;
            let mut best: Option<(f32, &Form)> = None;
            let mut offered = None;
            // « moments » does not replace itself, though « moment » may.
            for form in choice.forms().filter(|form| form.text != self.phrase.text) {
                // Most forms are listed for both genders, one after the other.
                let fit = match last {
                    Some((text, fit)) if text == form.text => fit,
                    _ => self.fit(form, choice.in_english),
                };
                last = Some((form.text.as_str(), fit));
                let fit = fit + self.agreement(form) + bonus;
                let better = |known: Option<(f32, &Form)>| known.is_none_or(|(known, _)| fit >= known);
                if better(best) {
                    best = Some((fit, form));
                }
                // A word that would be flagged itself is not suggested.
                if better(offered) && self.has_room_for(form) && !is_ambiguous(&form.text) {
                    offered = Some((fit, form));
                }
            }
            if let Some((fit, form)) = best
                && !out.iter().any(|known| known.text == form.text)
            {
                out.push(Ranked {
                    text: form.text.clone(),
                    offered: offered.map(|(offer, shown)| Offered {
                        text: shown.text.clone(),
                        head: shown
                            .gender
                            .zip(shown.number)
                            .filter(|_| shown.pos == PartOfSpeech::Noun),
                        score: offer + bonus,
                    }),
                    word: candidate.word.clone(),
                    source: candidate.source,
                    weight: candidate.weight,
                    fit,
                    score: fit + bonus,
                });
            }
        }
        out.sort_by(|one, other| {
            other
                .score
                .total_cmp(&one.score)
                .then_with(|| one.text.cmp(&other.text))
        });
        out
    }

    /// Whether this part of speech is possible here: after a determiner a noun or a word used as one, or an adverb
    /// before an adjective.
    fn has_room_for(&self, form: &Form) -> bool {
        let is = |at: Option<usize>, pos| {
            at.and_then(|at| self.cx.reading(at))
                .is_some_and(|reading| reading.pos == pos)
        };
        let Some(previous) = self
            .previous
            .filter(|_| is(self.previous, PartOfSpeech::Determiner))
        else {
            return true;
        };
        match form.pos {
            // « le tout » is possible, but does not replace « la hype ».
            PartOfSpeech::Noun => {
                let determiner = self.cx.words[previous].text;
                let fits = |(gender, number)| french::determiner_fits(determiner, gender, number, &form.text);
                form.gender.zip(form.number).is_none_or(fits) || !is_function_word(&form.text)
            }
            PartOfSpeech::Adverb => is(self.next, PartOfSpeech::Adjective),
            PartOfSpeech::Verb => form.gender.is_some() && is(self.next, PartOfSpeech::Noun),
            PartOfSpeech::Determiner
            | PartOfSpeech::Pronoun
            | PartOfSpeech::Preposition
            | PartOfSpeech::Conjunction
            | PartOfSpeech::Interjection => false,
            _ => true,
        }
    }

    /// Returns how well `form` collocates with its neighbours. Synonym spinners replace common English words, so that
    /// the frequency of the word in English counts too.
    fn fit(&self, form: &Form, in_english: f32) -> f32 {
        COMPANY * self.around.fit(form.known) + IN_ENGLISH * in_english
    }

    /// Returns the fit of the current phrase.
    pub(super) fn own_fit(&self) -> f32 {
        COMPANY * self.around.fit(self.phrase.known) + IN_ENGLISH * self.phrase.in_english
    }

    /// Returns the penalty of the current word for disagreement with its neighbours, in its best reading; 0 for a word
    /// that is not French.
    pub(super) fn misfit(&self) -> f32 {
        let costs = self.phrase.own_forms.iter().map(|form| -self.agreement(form));
        costs.min_by(f32::total_cmp).unwrap_or(0.0)
    }

    /// Returns the penalty of `form` for disagreement with its neighbours, from the cache if possible.
    fn agreement(&self, form: &Form) -> f32 {
        let key = (form.pos, form.gender, form.number, form.vowel);
        let mut costs = self.costs.borrow_mut();
        if let Some((_, cost)) = costs.iter().find(|(known, _)| *known == key) {
            return *cost;
        }
        let cost = self.disagreement(form);
        costs.push((key, cost));
        cost
    }

    /// Computes the penalty of `form` for disagreement.
    fn disagreement(&self, form: &Form) -> f32 {
        let mut score = 0.0;
        if let Some(previous) = self.previous {
            score -= elision(self.cx.words[previous].text, form.vowel);
        }
        match form.pos {
            PartOfSpeech::Noun => score -= self.as_noun(form),
            PartOfSpeech::Adjective => score -= self.as_adjective(form),
            PartOfSpeech::Verb => score -= self.as_verb(form),
            _ => {}
        }
        if let (Some(plural), Some(number)) = (self.phrase.plural, form.number)
            && matches!(form.pos, PartOfSpeech::Noun)
            && !number.agrees(if plural { Number::Plural } else { Number::Singular })
        {
            score -= NUMBER;
        }
        score
    }

    /// Returns the penalty of a noun, which agrees with the determiner and adjectives around it.
    fn as_noun(&self, form: &Form) -> f32 {
        let (Some(gender), Some(number)) = (form.gender, form.number) else {
            return 0.0;
        };
        let mut cost = 0.0;
        let mut next = form.text.as_str();
        for at in self
            .previous
            .into_iter()
            .flat_map(|last| (last.saturating_sub(1)..=last).rev())
        {
            let before = &self.cx.words[at];
            if let Some(adjective) = self.reading(at, PartOfSpeech::Adjective)
                && !before
                    .analyses()
                    .iter()
                    .any(|analysis| analysis.pos == PartOfSpeech::Determiner)
            {
                if !agrees(adjective, gender, number) {
                    cost += ADJECTIVE;
                }
                next = before.text;
                continue;
            }
            if !french::determiner_fits(before.text, gender, number, next) {
                cost += DETERMINER;
            }
            break;
        }
        if let Some(adjective) = self.next.and_then(|at| self.reading(at, PartOfSpeech::Adjective))
            && !agrees(adjective, gender, number)
        {
            cost += ADJECTIVE;
        }
        cost
    }

    /// Returns the penalty of a verb form: a participle follows an auxiliary, an infinitive a preposition or a modal
    /// verb, a finite verb its subject. Gender and number identify the form: participles have both, infinitives
    /// neither.
    fn as_verb(&self, form: &Form) -> f32 {
        const MODAL: [&str; 7] = [
            "pouvoir", "devoir", "vouloir", "falloir", "aller", "faire", "laisser",
        ];
        let Some(previous) = self.previous.map(|at| &self.cx.words[at]) else {
            return 0.0;
        };
        let (participle, infinitive) = (form.gender.is_some(), form.number.is_none());
        let masculine = form.gender == Some(Gender::Masculine) && form.number == Some(Number::Singular);
        if previous.is_form_of("avoir") {
            return if masculine { 0.0 } else { VERB };
        }
        if previous.is_form_of("être") {
            return if participle { 0.0 } else { VERB };
        }
        if previous.can_be(PartOfSpeech::Preposition) || MODAL.iter().any(|verb| previous.is_form_of(verb)) {
            return if infinitive { 0.0 } else { VERB };
        }
        let subject = previous
            .analyses()
            .iter()
            .find(|own| own.pos == PartOfSpeech::Noun);
        match (subject.and_then(|own| own.number), form.number) {
            _ if infinitive => VERB,
            (Some(own), Some(number)) if !participle && !own.agrees(number) => VERB,
            _ => 0.0,
        }
    }

    /// Returns the penalty of an adjective, which agrees with the noun before or after it, or with the subject before a
    /// copula.
    fn as_adjective(&self, form: &Form) -> f32 {
        let (Some(gender), Some(number)) = (form.gender, form.number) else {
            return 0.0;
        };
        let noun = |at: usize| self.reading(at, PartOfSpeech::Noun);
        if let Some(before) = self.previous.and_then(noun) {
            return if agrees(before, gender, number) {
                0.0
            } else {
                ADJECTIVE
            };
        }
        if let Some(previous) = self.previous
            && let Some(verb) = self.cx.words[previous]
                .analyses()
                .iter()
                .find(|analysis| copula(analysis))
        {
            let person = verb.number.is_none_or(|own| own.agrees(number));
            let subject = self.subject_gender(previous);
            return if person { 0.0 } else { ADJECTIVE }
                + if subject.is_some_and(|own| !own.agrees(gender)) {
                    ADJECTIVE
                } else {
                    0.0
                };
        }
        if let Some(after) = self.next.and_then(noun) {
            let previous = self.previous.map(|at| self.cx.words[at].text);
            let determiner =
                previous.is_none_or(|text| french::determiner_fits(text, gender, number, &form.text));
            return if agrees(after, gender, number) {
                0.0
            } else {
                ADJECTIVE
            } + if determiner { 0.0 } else { ADJECTIVE };
        }
        // Two words back, past an adverb (« un rôle plus … »).
        if let Some(before) = self.previous.and_then(|at| at.checked_sub(1)).and_then(noun) {
            return if agrees(before, gender, number) {
                0.0
            } else {
                ADJECTIVE
            };
        }
        // After a determiner and without a noun, it is used as a noun.
        let determiner = self.previous.map(|at| self.cx.words[at].text);
        if determiner.is_some_and(|text| !french::determiner_fits(text, gender, number, &form.text)) {
            return DETERMINER;
        }
        // Without a word to agree with, the masculine is more likely.
        if gender == Gender::Feminine { 1.0 } else { 0.0 }
    }

    /// Returns the gender of the noun or pronoun right before the verb at `verb`.
    fn subject_gender(&self, verb: usize) -> Option<Gender> {
        let subject = verb.checked_sub(1)?;
        let word = &self.cx.words[subject];
        let pronoun = word
            .analyses()
            .iter()
            .find(|analysis| analysis.pos == PartOfSpeech::Pronoun);
        pronoun
            .or_else(|| self.reading(subject, PartOfSpeech::Noun))
            .and_then(|analysis| analysis.gender)
    }

    /// Returns the reading of a word as `pos`, preferably the most likely one in its sentence.
    fn reading(&self, at: usize, pos: PartOfSpeech) -> Option<&Analysis> {
        self.cx.reading(at).filter(|reading| {
            reading.pos == pos
                || (pos == PartOfSpeech::Adjective && reading.tense == Some(french::Tense::PastParticiple))
        })
    }
}

fn is_function_word(text: &str) -> bool {
    french::known_analyses(text)
        .iter()
        .any(|own| own.function.is_some())
}

fn agrees(analysis: &Analysis, gender: Gender, number: Number) -> bool {
    analysis.agrees(gender, number)
}

fn copula(analysis: &Analysis) -> bool {
    matches!(
        analysis.lemma,
        "être" | "sembler" | "devenir" | "rester" | "paraître" | "demeurer"
    ) && analysis.is_finite_verb()
}

/// Returns the penalty for elision after `previous`; `vowel` is whether the word begins with a vowel sound.
fn elision(previous: &str, vowel: bool) -> f32 {
    let folded = word::fold(previous);
    let elided = folded.ends_with('\'') && !folded.starts_with("aujourd");
    let full = matches!(
        &*folded,
        "le" | "la"
            | "de"
            | "que"
            | "ce"
            | "se"
            | "ne"
            | "je"
            | "me"
            | "te"
            | "ma"
            | "ta"
            | "sa"
            | "jusque"
            | "lorsque"
            | "puisque"
    );
    if (elided && !vowel) || (full && vowel) {
        ELISION
    } else {
        0.0
    }
}
