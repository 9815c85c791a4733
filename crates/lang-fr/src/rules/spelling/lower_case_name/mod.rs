//! A name without its capital: karachi, allemagne, otan.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::french::{Analysis, PartOfSpeech};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::{capitalise, fold};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "spelling.lower-case-name",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le ministre se rend en allemagne puis au kenya.",
            "Le ministre se rend en Allemagne puis au Kenya.",
        ),
        Example::fixes(
            "Les alliés de l’otan se réunissent.",
            "Les alliés de l’Otan se réunissent.",
        ),
        Example::not_flagged("Il boit un cognac au café internet de Cognac."),
        Example::not_flagged("Ludwig van Beethoven, Simone de Beauvoir et Rio de Janeiro."),
        Example::not_flagged("Les dialectes sami du nord et les auxiliaires huns de l’armée."),
        Example::not_flagged("Ils jouent au football americano de la plaza mayor."),
    ],
};

pub(super) struct LowerCaseName;

impl Checker for LowerCaseName {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if word.shape == Shape::Lower
                && word.fold.len() >= MIN_NAME
                && word.in_french()
                && word.analyses().iter().all(|analysis| analysis.capital)
            {
                sink.extend(finding(cx, index, word));
            }
        }
    }
}

/// The minimum length, in bytes: shorter names are particles, units and symbols.
const MIN_NAME: usize = 4;
/// Names rarer than this (Zipf) are probably homonyms of foreign words.
const MIN_FREQUENCY: f32 = 2.8;

fn finding(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let frequency = zipf(Language::French, &word.fold);
    let english = zipf(Language::English, &word.fold);
    // A word that is more frequent in English is English; next to a foreign word, it is part of a foreign phrase.
    let foreign = |other: &Word<'_>| other.fold.len() > 2 && !other.in_french();
    let neighbours = [cx.previous(index), cx.next(index)];
    let phrase = neighbours.into_iter().flatten().any(foreign);
    // « les dialectes sami », « le latin stella »: names of peoples are used as adjectives, and words of a language are
    // cited.
    let attribute = cx.previous(index).is_some_and(|before| {
        before.shape == Shape::Lower && before.in_french() && before.analyses().iter().all(is_nominal)
    });
    if attribute && frequency < FAMOUS {
        return None;
    }
    if frequency < MIN_FREQUENCY || english - frequency >= 0.8 || phrase || in_address(cx, word) {
        return None;
    }
    let right = spelled(word);
    Some(
        Finding::new(&RULE, word.at, 84)
            .arg("word", word.text)
            .arg("right", right.as_str())
            .replace(right, Applicability::NeedsReview),
    )
}

/// Names at least this frequent (Zipf) are not adjectives: Chine, Lyon.
const FAMOUS: f32 = 4.3;

fn is_nominal(own: &Analysis) -> bool {
    matches!(own.pos, PartOfSpeech::Noun | PartOfSpeech::Adjective)
}

/// Returns the name in the spelling of the lexicon: `Otan`, `Kenya`, `iPhone`.
fn spelled(word: &Word<'_>) -> String {
    let own = word
        .analyses()
        .iter()
        .find(|analysis| fold(analysis.lemma) == word.fold);
    match own {
        Some(own) if own.lemma != word.fold => own.lemma.to_owned(),
        _ => word.fold.split('-').map(capitalise).collect::<Vec<_>>().join("-"),
    }
}

/// Whether the word is part of a path or an address: `fichier.paris`, `pays/kenya`.
fn in_address(cx: &SegmentContext<'_>, word: &Word<'_>) -> bool {
    let tied = |ch: Option<char>| ch.is_some_and(|ch| ch.is_alphanumeric() || "_/\\@#&+=*.".contains(ch));
    let before = cx.text[..word.at.start() as usize].chars().next_back();
    let after = cx.text[word.at.end() as usize..].chars().next();
    tied(before) || tied(after.filter(|ch| *ch != '.'))
}
