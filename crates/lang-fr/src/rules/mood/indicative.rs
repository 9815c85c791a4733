//! « après qu’il soit parti », « demain, je viendrais »: a subjunctive or a conditional instead of the indicative.

use super::{clause, fix};
use crate::Finding;
use crate::context::SegmentContext;
use crate::morphology::FrenchWord as _;
use crate::rules::grammar::future_first_person::RULE as FUTURE;
use crate::rules::grammar::indicative::RULE;
use copydesk_language::french::{Analysis, Person, Tense};

/// Whether a conjunction that takes the indicative ends at `index`.
fn conjunction(cx: &SegmentContext<'_>, index: usize) -> bool {
    let before = || cx.previous(index).map(|word| &*word.fold);
    match &*cx.words[index].fold {
        "quand" | "lorsque" | "lorsqu'" | "puisque" | "puisqu'" | "pourquoi" => true,
        "que" | "qu'" => match before() {
            Some(
                "après" | "pendant" | "tandis" | "parce" | "dès" | "aussitôt" | "depuis" | "mesure" | "alors",
            ) => true,
            _ if opines(cx, index) => true,
            Some(
                "certain" | "certaine" | "certains" | "certaines" | "sûr" | "sûre" | "sûrs" | "sûres"
                | "convaincu" | "persuadé",
            ) => {
                let range = cx.word_range_of_sentence(cx.words[index].sentence);
                !cx.words[range.start..index].iter().any(|word| {
                    matches!(&*word.fold, "ne" | "n'" | "pas" | "si" | "peu" | "loin" | "moins")
                        || word.text.starts_with('-')
                })
            }
            _ => false,
        },
        _ => false,
    }
}

/// « je pense qu’il vient »: a verb of opinion that is neither negated nor in a question.
fn opines(cx: &SegmentContext<'_>, que: usize) -> bool {
    const VERBS: [&str; 11] = [
        "penser",
        "croire",
        "espérer",
        "savoir",
        "constater",
        "affirmer",
        "déclarer",
        "estimer",
        "remarquer",
        "confirmer",
        "préciser",
    ];
    let Some(verb) = cx.previous(que) else {
        return false;
    };
    let opinion = verb.analyses().iter().any(|own| {
        VERBS.contains(&own.lemma) && own.is_finite_verb() && own.tense != Some(Tense::Imperative)
    });
    let range = cx.word_range_of_sentence(cx.words[que].sentence);
    let open = cx.words[range.clone()].iter().any(|word| {
        matches!(
            &*word.fold,
            "ne" | "n'" | "si" | "s'" | "pas" | "sans" | "que" | "qu'" if word.at.start() < verb.at.start()
        ) || word.text.starts_with('-')
    });
    let asked = cx
        .sentences
        .get(verb.sentence)
        .is_some_and(|&range| cx.text[range].trim_end().ends_with('?'));
    opinion && !open && !asked
}

/// Flags a subjunctive after such a conjunction or in a main clause.
pub(super) fn wanted(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    if let Some(found) = future(cx, index) {
        return Some(found);
    }
    let subordinate = conjunction(cx, index);
    let main = !subordinate && index + 1 < cx.words.len() && opening(cx, index);
    if !subordinate && !main {
        return None;
    }
    // In a main clause, the subject itself is at `index`.
    let (at, person, number) = if main {
        super::clause_of(cx, index)?
    } else {
        clause(cx, index)?
    };
    let word = &cx.words[at];
    let subjunctive = |own: &Analysis| {
        matches!(
            own.tense,
            Some(Tense::SubjunctivePresent | Tense::SubjunctiveImperfect)
        )
    };
    let only = word
        .analyses()
        .iter()
        .all(|own| own.capital || subjunctive(own) || own.tense == Some(Tense::Imperative));
    if !only || !word.analyses().iter().any(subjunctive) {
        return None;
    }
    let reading = word
        .analyses()
        .iter()
        .find(|own| subjunctive(own) && own.person == Some(person) && own.number == Some(number))?;
    let past = reading.tense == Some(Tense::SubjunctiveImperfect);
    // « il eût fallu » is a literary conditional.
    if past && main && matches!(reading.lemma, "être" | "avoir") {
        return None;
    }
    let tense = if past { Tense::SimplePast } else { Tense::Present };
    fix(cx, &RULE, at, reading.lemma, tense, person, number)
}

/// Whether a main clause begins with the word at `index`, its subject.
fn opening(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    word.first
        && cx.previous(index).is_none()
        && matches!(
            &*word.fold,
            "il" | "elle"
                | "on"
                | "ils"
                | "elles"
                | "je"
                | "j'"
                | "tu"
                | "le"
                | "la"
                | "les"
                | "l'"
                | "cette"
                | "ce"
        )
}

/// « Demain, je viendrais »
fn future(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let subject = &cx.words[index];
    if index == 0 || !matches!(&*subject.fold, "je" | "j'") {
        return None;
    }
    let range = cx.word_range_of_sentence(subject.sentence);
    if range.start + 1 != index
        || !matches!(
            &*cx.words[range.start].fold,
            "demain" | "oui" | "non" | "bientôt" | "après-demain"
        )
    {
        return None;
    }
    // « oui, je partirais si je pouvais », « mais »: the following words may express a condition.
    let conditional = cx.words[range.clone()].iter().any(|word| {
        matches!(
            &*word.fold,
            "si" | "s'" | "mais" | "sinon" | "volontiers" | "bien" | "peut-être" | "sans" | "que" | "qu'"
        )
    });
    let (at, person, number) = super::clause_of(cx, index)?;
    let word = &cx.words[at];
    if conditional
        || person != Person::First
        || !word
            .analyses()
            .iter()
            .any(|own| own.tense == Some(Tense::Conditional))
    {
        return None;
    }
    let lemma = word
        .analyses()
        .iter()
        .find(|own| own.tense == Some(Tense::Conditional))?
        .lemma;
    if matches!(
        lemma,
        "aimer" | "vouloir" | "préférer" | "souhaiter" | "pouvoir" | "devoir" | "dire"
    ) {
        return None;
    }
    fix(cx, &FUTURE, at, lemma, Tense::Future, person, number)
}
