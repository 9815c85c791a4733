//! A verb that does not agree with its subject.

use super::clause::{Kind, Subject};
use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Number, PartOfSpeech, Person, Tense};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.subject-verb",
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::mends("Ils a le droit de savoir.", "Ils ont le droit de savoir."),
        Example::mends("Les joueurs doit partir.", "Les joueurs doivent partir."),
        Example::mends("Il mangent trop.", "Il mange trop."),
        Example::mends("Tu prend le train.", "Tu prends le train."),
        Example::mends("Les camions n’arrive pas.", "Les camions n’arrivent pas."),
        Example::mends("Nous avancez vite.", "Nous avançons vite."),
        Example::mends("C’est moi qui a gagné.", "C’est moi qui ai gagné."),
        Example::silent(
            "Nous a-t-on entendus ? Vous plaît-il ? Le groupe d’élèves qui part. Nous vous remercions.",
        ),
        Example::silent("La plupart viennent. Ils le voient. Plus de la moitié sont partis. Il les mange."),
        Example::silent("Le groupe d’élèves part. Les enfants de la ville jouent. Elle nous donne tout."),
    ],
};

/// The rule.
pub(super) struct SubjectVerb;

impl Checker for SubjectVerb {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            let Some(Subject {
                kind,
                person,
                number,
                verb,
                ..
            }) = Subject::read(cx, index)
            else {
                continue;
            };
            // « Nous a-t-on dit », « vous plaît-il »: the subject stands behind the verb.
            let inverted = cx
                .words
                .get(verb + 1)
                .is_some_and(|next| next.text.starts_with('-'));
            let verb = &cx.words[verb];
            if verb.shape != Shape::Lower || !is_verb(verb, kind) || verb.text.starts_with('-') || inverted {
                continue;
            }
            let confidence = match kind {
                Kind::Pronoun => 88,
                Kind::Noun => 84,
                Kind::Name => 80,
            };
            let fits = |analysis: &french::Analysis| {
                analysis.person.is_none_or(|own| own == person)
                    && analysis.number.is_none_or(|own| own.agrees(number))
            };
            if verb.analyses.iter().filter(|own| own.is_finite_verb()).any(fits) {
                continue;
            }
            let asked = if number == Number::Invariable {
                Number::Singular
            } else {
                number
            };
            let Some(right) = conjugated(verb, person, asked) else {
                continue;
            };
            let finding = Finding::new(&RULE, verb.at, confidence)
                .arg("verb", verb.text)
                .arg("right", right.as_str());
            sink.push(finding.replace(like(verb.text, &right), Applicability::NeedsReview));
        }
    }
}

/// Whether the word is a verb there: after a pronoun, a noun is none, but an adverb or a preposition may stand.
fn is_verb(word: &Word<'_>, kind: Kind) -> bool {
    if kind != Kind::Pronoun {
        return word.is_finite_only();
    }
    word.can_be_finite()
        && word
            .analyses
            .iter()
            .all(|own| own.is_finite_verb() || own.pos == PartOfSpeech::Noun)
}

/// The verb in the person and number that its subject asks for, in its own tense.
fn conjugated(verb: &Word<'_>, person: Person, number: Number) -> Option<String> {
    let order = |tense: Tense| match tense {
        Tense::Present => 0,
        Tense::Imperfect => 1,
        Tense::Future => 2,
        Tense::SimplePast => 3,
        _ => 4,
    };
    let mut readings: Vec<_> = verb
        .analyses
        .iter()
        .filter_map(|own| own.tense.map(|tense| (order(tense), tense, own.lemma)))
        .collect();
    readings.sort_by_key(|(order, ..)| *order);
    readings.into_iter().find_map(|(_, tense, _)| {
        let tense = if tense == Tense::Imperative {
            Tense::Present
        } else {
            tense
        };
        french::conjugate(verb.text, tense, person, number)
            .into_iter()
            .next()
    })
}
