//! One term written in two ways: with and without a hyphen, with the accent of the old or the new spelling, with and
//! without a capital.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::french::{self, Analysis};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::{capitalise, like};
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "consistency.term-spelling",
    folder: copydesk_engine::rule_folder!(),
    category: Category::TerminologyInconsistent,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La start-up lève des fonds. Une start-up sur deux ferme.\n\nLa startup recrute.",
            "La start-up lève des fonds. Une start-up sur deux ferme.\n\nLa start-up recrute.",
        ),
        Example::fixes(
            "Cet événement, un événement rare.\n\nL’évènement de ce genre.",
            "Cet événement, un événement rare.\n\nL’événement de ce genre.",
        ),
        Example::fixes(
            "Le cours du Solcoin baisse. Avec le Solcoin, tout va vite.\n\nIl garde ses solcoin.",
            "Le cours du Solcoin baisse. Avec le Solcoin, tout va vite.\n\nIl garde ses Solcoin.",
        ),
        Example::not_flagged("Une start-up, deux start-up. La police et la Police ; le jeûne des jeunes."),
        Example::not_flagged("La mairie règle les coûts, réglé hier ; il cède et a cédé."),
    ],
};

pub(super) struct TermSpelling;

impl Checker for TermSpelling {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for word in cx.words.iter().filter(|word| !word.quoted) {
            for other in variants(word) {
                let finding = Finding::new(&RULE, word.at, 80)
                    .arg("word", word.text)
                    .arg("other", other.as_str())
                    .when(Condition::Outnumbered {
                        word: word.fold.clone().into_owned(),
                        preferred: zipf(Language::French, &other) > zipf(Language::French, &word.fold),
                        by: other.clone(),
                    });
                sink.push(finding.replace(like(word.text, &other), Applicability::NeedsReview));
            }
            if word.shape == Shape::Lower && word.text.chars().count() >= MIN_WORD && !word.in_french() {
                let other = capitalise(word.text);
                let finding = Finding::new(&RULE, word.at, 78)
                    .arg("word", word.text)
                    .arg("other", other.as_str())
                    .when(Condition::MostlyCapital(word.fold.clone().into_owned()));
                sink.push(finding.replace(other, Applicability::NeedsReview));
            }
        }
    }
}

/// The minimum length: shorter words resemble too many others.
const MIN_WORD: usize = 5;

/// Prefixes that are written with or without a hyphen, sorted by bytes.
const HEADS: [&str; 35] = [
    "anti", "arrière", "audio", "auto", "avant", "best", "cache", "contre", "cyber", "demi", "entre", "euro",
    "extra", "inter", "micro", "mini", "mono", "multi", "méga", "néo", "para", "poly", "porte", "post",
    "pré", "pseudo", "quasi", "semi", "sous", "start", "super", "techno", "télé", "ultra", "week",
];

/// Returns the prefixes that `folded` begins with.
fn heads(folded: &str) -> impl Iterator<Item = &str> {
    const MAX_HEAD: usize = 8;
    // Few words begin with the first letters of a prefix.
    let start = |word: &str| word.as_bytes().first_chunk::<3>().copied();
    let place = HEADS.partition_point(|head| start(head) < start(folded));
    let begins = HEADS.get(place).is_some_and(|head| start(head) == start(folded));
    let folded = if begins { folded } else { "" };
    folded
        .char_indices()
        .skip(3)
        .take(MAX_HEAD)
        .map(|(end, _)| &folded[..end])
        .filter(|head| HEADS.binary_search(head).is_ok())
}

/// Returns other spellings that the word may have in the same article, in lower case.
fn variants(word: &Word<'_>) -> Vec<String> {
    let folded = &*word.fold;
    if folded.chars().count() < MIN_WORD || !folded.chars().all(|ch| ch.is_alphabetic() || ch == '-') {
        return Vec::new();
    }
    let mut out = Vec::new();
    let trimmed = folded.trim_matches('-');
    if let Some((left, right)) = trimmed.split_once('-') {
        // « week-end » and « weekend »; words with more hyphens are set phrases.
        if trimmed.len() == folded.len() && !right.contains('-') && HEADS.binary_search(&left).is_ok() {
            out.push(format!("{left}{right}"));
        }
    } else {
        // Most words with such a beginning are not compounds (contrevenir): only compounds in the French lexicon and
        // unknown words have variants.
        let known = word.in_french();
        let split = heads(folded)
            .map(|head| format!("{head}-{}", &folded[head.len()..]))
            .filter(|other| other.len() > folded.len() && (!known || french::contains(other)));
        out.extend(split);
    }
    out.extend(reformed(word));
    out
}

/// Returns the spelling before or after the reform of 1990, if both are French: événement and évènement, coût and cout.
/// Words that only the accent distinguishes (jeûne, croît) have one spelling.
fn reformed(word: &Word<'_>) -> Option<String> {
    const DISTINCT_WORDS: [&str; 7] = ["jeûne", "jeune", "croît", "croit", "jeûnes", "jeunes", "jeûner"];
    let folded = &*word.fold;
    let timed = |analysis: &Analysis| analysis.tense.is_some();
    if folded.is_ascii() || word.analyses().iter().any(timed) || DISTINCT_WORDS.contains(&folded) {
        return None;
    }
    for (from, to) in [('é', 'è'), ('è', 'é'), ('î', 'i'), ('û', 'u')] {
        for (at, _) in folded.match_indices(from) {
            let other = format!("{}{to}{}", &folded[..at], &folded[at + from.len_utf8()..]);
            if same_word(word.analyses(), &other) {
                return Some(other);
            }
        }
    }
    None
}

/// Whether both are the same form of one word: same parts of speech, genders and numbers, and no participle or tense
/// that the accent distinguishes (cédé, cède).
fn same_word(mine: &[Analysis], other: &str) -> bool {
    let untimed = |analysis: &Analysis| analysis.tense.is_none();
    if mine.is_empty() || !mine.iter().all(untimed) {
        return false;
    }
    let theirs = french::analyses(other);
    mine.len() == theirs.len()
        && mine.iter().zip(&theirs).all(|(own, their)| {
            untimed(their) && (own.pos, own.gender, own.number) == (their.pos, their.gender, their.number)
        })
}
