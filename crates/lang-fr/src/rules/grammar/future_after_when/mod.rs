//! « quand il arrive, nous partirons »: the present after « quand », where French, unlike English, requires the future.

use crate::context::{SegmentContext, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::mood::{clause, fix};
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{PartOfSpeech, Person, Tense};
use copydesk_model::{Category, Severity};

pub(in crate::rules) static RULE: RuleMeta = RuleMeta {
    id: "grammar.future-after-when",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Grammar,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Quand il arrive, nous partirons.",
            "Quand il arrivera, nous partirons.",
        ),
        Example::fixes(
            "Dès que le maire signe l’accord, les travaux commenceront.",
            "Dès que le maire signera l’accord, les travaux commenceront.",
        ),
        Example::fixes(
            "Nous partirons dès qu’il arrive demain.",
            "Nous partirons dès qu’il arrivera demain.",
        ),
        Example::not_flagged("Quand il arrivera, nous partirons. Quand il arrive, nous partons."),
        Example::not_flagged("Quand on sait ce qu’il vaut, on comprendra. Il dira quand il arrive."),
        Example::not_flagged(
            "Nous partirons dès que le signal retentit. Lorsqu’elle revient demain, elle signe.",
        ),
    ],
};

/// Flags a present in the clause that begins with the conjunction ending at `index`, if the sentence is about the
/// future.
pub(in crate::rules) fn wanted(cx: &SegmentContext<'_>, index: usize) -> Option<Finding> {
    let start = conjunction(cx, index)?;
    let (at, person, number) = clause(cx, index)?;
    let verb = &cx.words[at];
    // « quand on sait … », « quand vous arrivez à la gare, vous verrez »: a general statement.
    let anybody = matches!(
        &*cx.words[index + 1].fold,
        "on" | "tu" | "vous" | "cela" | "ça" | "c'"
    );
    let present = verb.analyses().iter().find(|own| {
        own.tense == Some(Tense::Present) && own.person == Some(person) && own.number == Some(number)
    })?;
    let is_verb = cx.reading(at).is_none_or(|own| own.pos == PartOfSpeech::Verb);
    let otherwise = verb
        .analyses()
        .iter()
        .any(|own| matches!(own.tense, Some(Tense::Future | Tense::PastParticiple)));
    if anybody || otherwise || !is_verb || person == Person::Second {
        return None;
    }
    let range = cx.word_range_of_sentence(cx.words[index].sentence);
    let future = if start == range.start {
        main_is_future(cx, at, range.end)
    } else {
        // « tu paieras dès que tu gagnes mille euros » is a general rule; with a date it is about the future.
        cx.words[range.start..start].iter().any(is_future) && dated(cx, at, range.end)
    };
    if !future {
        return None;
    }
    fix(cx, &RULE, at, present.lemma, Tense::Future, person, number)
}

/// Returns the index at which the conjunction that ends at `index` begins.
fn conjunction(cx: &SegmentContext<'_>, index: usize) -> Option<usize> {
    let before = |by: usize| index.checked_sub(by).map(|at| &*cx.words[at].fold);
    match &*cx.words[index].fold {
        "lorsque" | "lorsqu'" => Some(index),
        // « il dira quand il arrive » is an indirect question.
        "quand" if index == 0 || cx.words[index - 1].sentence != cx.words[index].sentence => Some(index),
        "que" | "qu'" => match before(1)? {
            "dès" | "aussitôt" | "sitôt" => Some(index - 1),
            "fois" if before(2) == Some("une") => Some(index - 2),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a word of the clause with the verb at `verb` names a future time.
fn dated(cx: &SegmentContext<'_>, verb: usize, end: usize) -> bool {
    let clause = cx.words[verb..end].iter().enumerate();
    clause
        .take_while(|(by, _)| *by == 0 || cx.joined(verb + by - 1))
        .any(|(by, word)| match &*word.fold {
            "demain" | "après-demain" => by > 0,
            "prochain" | "prochaine" => by > 1,
            _ => false,
        })
}

/// Whether the first verb of the clause that follows the comma after the verb at `verb` is a future.
fn main_is_future(cx: &SegmentContext<'_>, verb: usize, end: usize) -> bool {
    let Some(comma) = (verb..end).find(|&at| !cx.joined(at)).map(|at| at + 1) else {
        return false;
    };
    let Some(first) = cx.words.get(comma) else {
        return false;
    };
    let gap = &cx.text[cx.words[comma - 1].at.end() as usize..first.at.start() as usize];
    let main = cx.words[comma..end].iter().find(|word| word.is_finite_only());
    gap.trim() == "," && main.is_some_and(is_future)
}

/// Whether the word is a future and nothing else.
fn is_future(word: &Word<'_>) -> bool {
    !word.analyses().is_empty() && word.analyses().iter().all(|own| own.tense == Some(Tense::Future))
}
