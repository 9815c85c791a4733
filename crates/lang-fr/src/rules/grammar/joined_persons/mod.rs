//! A verb after coordinated subjects of different persons: « mes voisines et moi avez », « toi et ton frère ont ».

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::syntax::is_clitic;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{self, Analysis, Number, PartOfSpeech, Person};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "grammar.joined-persons",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Major,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Mes voisines et moi avez décidé de partir.",
            "Mes voisines et moi avons décidé de partir.",
        ),
        Example::fixes(
            "Toi et ton frère ont raison de partir.",
            "Toi et ton frère avez raison de partir.",
        ),
        Example::fixes("Toi et moi avez gagné.", "Toi et moi avons gagné."),
        Example::fixes(
            "Mon père et toi ne savent rien.",
            "Mon père et toi ne savez rien.",
        ),
        Example::not_flagged(
            "Mes voisines et moi avons décidé ; toi et ton frère avez raison ; toi et moi savons.",
        ),
        Example::not_flagged("Entre toi et moi existe un accord. C’est pour mon frère et moi une chance."),
        Example::not_flagged("Il parle de toi et ton frère sait pourquoi. Moi et mes amis, on part."),
    ],
};

pub(super) struct JoinedPersons;

/// The maximum number of words between the start of the clause and its verb.
const MAX_WORDS: usize = 7;

impl Checker for JoinedPersons {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 1..cx.words.len() {
            if cx.words[index].fold == "et" {
                sink.extend(check(cx, index));
            }
        }
    }
}

/// Checks the clause in which the « et » at `and` joins two subjects.
fn check(cx: &SegmentContext<'_>, and: usize) -> Option<Finding> {
    let sentence = cx.words[and].sentence;
    let mut start = and;
    while start > 0
        && and - start < MAX_WORDS
        && cx.joined(start - 1)
        && cx.words[start - 1].sentence == sentence
    {
        if matches!(
            &*cx.words[start - 1].fold,
            "que" | "qu'" | "quand" | "lorsque" | "si" | "mais" | "car"
        ) {
            break;
        }
        start -= 1;
    }
    let left = subject(cx, start)?;
    let right = subject(cx, and + 1)?;
    if left.end != and {
        return None;
    }
    let person = match (left.person, right.person) {
        (None, None) => return None,
        (Some(Person::First), _) | (_, Some(Person::First)) => Person::First,
        _ => Person::Second,
    };
    let mut at = right.end;
    while cx.joined(at.checked_sub(1)?) && is_clitic(&cx.words.get(at)?.fold) {
        at += 1;
    }
    if !cx.joined(at - 1) {
        return None;
    }
    let verb = cx.words.get(at)?;
    let reading = cx.reading(at).filter(|own| own.is_finite_verb())?;
    let agrees = |own: &Analysis| own.person == Some(person) && own.number == Some(Number::Plural);
    if verb.shape != Shape::Lower || verb.analyses().iter().any(agrees) || !verb.is_finite_only() {
        return None;
    }
    let form = french::conjugate(reading.lemma, reading.tense?, person, Number::Plural)
        .into_iter()
        .next()?;
    Some(
        Finding::new(&RULE, verb.at, 84)
            .arg("verb", verb.text)
            .arg("right", form.as_str())
            .replace(like(verb.text, &form), Applicability::NeedsReview),
    )
}

/// One of two coordinated subjects.
struct Subject {
    /// `None` for the third person.
    person: Option<Person>,
    /// The index after its last word.
    end: usize,
}

/// Returns the subject that begins at `start`: « moi », « toi », a name, or a determiner and a noun with at most one
/// adjective.
fn subject(cx: &SegmentContext<'_>, start: usize) -> Option<Subject> {
    let word = cx.words.get(start)?;
    let person = match &*word.fold {
        "moi" => Some(Person::First),
        "toi" => Some(Person::Second),
        _ => None,
    };
    if person.is_some() || matches!(&*word.fold, "lui" | "elle" | "eux" | "elles") {
        return Some(Subject {
            person,
            end: start + 1,
        });
    }
    if word.shape == Shape::Capital && word.analyses().iter().all(|own| own.capital) {
        return Some(Subject {
            person,
            end: start + 1,
        });
    }
    if !word.can_be(PartOfSpeech::Determiner) || word.can_be(PartOfSpeech::Preposition) {
        return None;
    }
    let noun = (start + 1..=start + 2)
        .find(|&at| cx.reading(at).is_some_and(|own| own.pos == PartOfSpeech::Noun) && cx.joined(at - 1))?;
    Some(Subject {
        person,
        end: noun + 1,
    })
}
