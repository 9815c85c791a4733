//! A verb that does not agree with its subject.

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
            let subject = pronoun(cx, index).or_else(|| noun(cx, index));
            let Some((person, number, verb, confidence)) = subject else {
                continue;
            };
            let verb = &cx.words[verb];
            if verb.shape != Shape::Lower || !is_verb(verb, confidence) || verb.text.starts_with('-') {
                continue;
            }
            let fits = |analysis: &french::Analysis| {
                analysis.person.is_none_or(|own| own == person)
                    && analysis.number.is_none_or(|own| own.agrees(number))
            };
            if verb.analyses.iter().filter(|own| own.is_finite_verb()).any(fits) {
                continue;
            }
            let Some(right) = conjugated(verb, person, number) else {
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
fn is_verb(word: &Word<'_>, confidence: u8) -> bool {
    if confidence < AFTER_PRONOUN {
        return word.is_finite_only();
    }
    word.can_be_finite()
        && word
            .analyses
            .iter()
            .all(|own| own.is_finite_verb() || own.pos == PartOfSpeech::Noun)
}

/// How sure a pronoun makes of its verb.
const AFTER_PRONOUN: u8 = 88;

/// A pronoun that can only be a subject, and its verb right after it or after object pronouns.
fn pronoun(cx: &SegmentContext<'_>, index: usize) -> Option<(Person, Number, usize, u8)> {
    let (person, number) = match &*cx.words[index].fold {
        "je" | "j'" => (Person::First, Number::Singular),
        "tu" => (Person::Second, Number::Singular),
        "il" | "on" => (Person::Third, Number::Singular),
        "ils" => (Person::Third, Number::Plural),
        // « elle » stands alone, too (« pour elle »), so only at the start of its clause.
        "elle" if starts_clause(cx, index) => (Person::Third, Number::Singular),
        "elles" if starts_clause(cx, index) => (Person::Third, Number::Plural),
        _ => return None,
    };
    let mut verb = index + 1;
    while cx.joined(verb - 1) && cx.words.get(verb).is_some_and(is_object) && cx.joined(verb) {
        verb += 1;
    }
    (cx.joined(verb - 1) && verb < cx.words.len()).then_some((person, number, verb, AFTER_PRONOUN))
}

/// A noun with its determiner that begins a sentence or a clause, and the verb right after it.
fn noun(cx: &SegmentContext<'_>, index: usize) -> Option<(Person, Number, usize, u8)> {
    let determiner = &cx.words[index];
    let number = match &*determiner.fold {
        "les" | "ces" | "ses" | "mes" | "nos" | "vos" | "leurs" => Number::Plural,
        "le" | "la" | "l'" | "cette" | "cet" => Number::Singular,
        _ => return None,
    };
    let noun = cx.words.get(index + 1)?;
    let plain = noun.in_french()
        && noun
            .analyses
            .iter()
            .all(|analysis| analysis.pos == PartOfSpeech::Noun && analysis.number == Some(number));
    if !determiner.first || !plain || !cx.joined(index) || !cx.joined(index + 1) || collective(&noun.fold) {
        return None;
    }
    Some((Person::Third, number, index + 2, 84))
}

/// Nouns whose verb may follow what they count.
fn collective(noun: &str) -> bool {
    matches!(
        noun,
        "plupart"
            | "majorité"
            | "moitié"
            | "totalité"
            | "multitude"
            | "foule"
            | "série"
            | "reste"
            | "quart"
            | "tiers"
            | "ensemble"
    )
}

fn starts_clause(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words[index].first
        || index.checked_sub(1).is_some_and(|before| {
            !cx.joined(before)
                || matches!(
                    &*cx.words[before].fold,
                    "que" | "qu'" | "quand" | "si" | "où" | "dont" | "car"
                )
        })
}

fn is_object(word: &Word<'_>) -> bool {
    matches!(
        &*word.fold,
        "ne" | "n'"
            | "me"
            | "m'"
            | "te"
            | "t'"
            | "se"
            | "s'"
            | "le"
            | "la"
            | "l'"
            | "les"
            | "lui"
            | "leur"
            | "y"
            | "en"
            | "nous"
            | "vous"
    )
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
