//! A negation that the translation omits or adds.

use crate::checker::Checker;
use crate::context::SegmentContext;
use crate::morphology::{EnglishSource as _, FrenchSegment as _, FrenchWord as _};
use crate::rules::accuracy::negation_added::RULE as ADDED;
use crate::rules::accuracy::negation_lost::RULE as LOST;
use crate::source::SourceText;
use crate::{Finding, RuleMeta};
use copydesk_language::french::{PartOfSpeech, Tense, begins_with_vowel_sound};
use copydesk_model::Applicability;
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&LOST, &ADDED];

/// The two rules.
pub(super) struct Negation;

/// The maximum number of words: longer segments have too many other ways to express a negation. Of 1,000 paragraphs
/// that people translated, two express a negation without any of the words below, and two add one.
const MAX_WORDS: usize = 40;

impl Checker for Negation {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        let Some(source) = cx.source_text().filter(|source| source.is_english()) else {
            return;
        };
        if source.words.len() > MAX_WORDS || source.text.contains('?') {
            return;
        }
        if let Some(negation) = only_negation(source) {
            if !is_negative_in_french(cx) {
                sink.extend(lost(cx, source, negation));
            }
        } else if !is_negative_in_english(source) {
            sink.extend(added(cx));
        }
    }
}

/// The French word that completes “ne”.
fn complement(source: &SourceText<'_>, negation: usize) -> Option<&'static str> {
    let fold = &*source.words[negation].fold;
    let before = negation.checked_sub(1).map(|at| &*source.words[at].fold);
    let after = source.words.get(negation + 1).map(|word| &*word.fold);
    if is_not(fold) {
        let no_longer =
            source.holds("anymore") || (source.holds("any") && source.holds_any(&["longer", "more"]));
        Some(if no_longer { "plus" } else { "pas" })
    } else if fold == "never" {
        Some("jamais")
    } else if fold == "no" && matches!(after, Some("longer" | "more")) && before.is_some() {
        Some("plus")
    } else {
        None
    }
}

fn is_not(fold: &str) -> bool {
    fold == "not" || fold == "cannot" || fold.ends_with("n't")
}

/// Returns the index of the only explicit negation of the source; `None` if there is none, if there are several, or if
/// it is a part of a phrase that is not negative.
fn only_negation(source: &SourceText<'_>) -> Option<usize> {
    const EXPLICIT: [&str; 6] = ["never", "no", "nobody", "nothing", "none", "nowhere"];
    /// A negation beside one of these may be expressed otherwise.
    const TURNS: [&str; 16] = [
        "only", "if", "whether", "but", "until", "unless", "why", "just", "without", "nor", "merely", "than",
        "matter", "doubt", "wonder", "other",
    ];
    let mut found = None;
    for (index, word) in source.words.iter().enumerate() {
        let numbered = || {
            // “No. 5”, “No 10”
            source.text[word.at.end() as usize..]
                .trim_start_matches(['.', ' '])
                .starts_with(|ch: char| ch.is_ascii_digit())
        };
        if is_not(&word.fold) || (EXPLICIT.contains(&&*word.fold) && !(word.fold == "no" && numbered())) {
            if found.is_some() {
                return None;
            }
            found = Some(index);
        }
    }
    found.filter(|_| !source.holds_any(&TURNS))
}

/// Whether the source has a word that may be translated by a negation.
fn is_negative_in_english(source: &SourceText<'_>) -> bool {
    /// Negations, restrictions, and words of absence, refusal, failure, difficulty and doubt.
    const WORDS: [&str; 87] = [
        "no",
        "none",
        "never",
        "nobody",
        "nothing",
        "neither",
        "nor",
        "without",
        "nowhere",
        "hardly",
        "barely",
        "scarcely",
        "seldom",
        "rarely",
        "few",
        "little",
        "unless",
        "until",
        "only",
        "but",
        "except",
        "fail",
        "failure",
        "lack",
        "refuse",
        "deny",
        "avoid",
        "prevent",
        "stop",
        "ban",
        "forbid",
        "forbidden",
        "too",
        "before",
        "than",
        "free",
        "less",
        "absence",
        "absent",
        "otherwise",
        "instead",
        "rather",
        "just",
        "far",
        "any",
        "anything",
        "anyone",
        "ever",
        "neglect",
        "miss",
        "away",
        "against",
        "fear",
        "reject",
        "despite",
        "still",
        "yet",
        "nil",
        "zero",
        "out",
        "beyond",
        "short",
        "end",
        "cease",
        "loss",
        "lose",
        "lost",
        "trouble",
        "difficult",
        "difficulty",
        "hard",
        "doubt",
        "struggle",
        "right",
        "usually",
        "decline",
        "oppose",
        "block",
        "waste",
        "worse",
        "longer",
        "past",
        "dead",
        "halt",
        "most",
        "best",
        "always",
    ];
    const PREFIXES: [&str; 9] = ["un", "in", "im", "ir", "il", "dis", "non", "mis", "anti"];
    const MIN_LETTERS: usize = 6;
    source.words.iter().any(|word| {
        let fold = &*word.fold;
        is_not(fold)
            || fold.ends_with("less")
            || WORDS.iter().any(|listed| is_form(fold, listed))
            || (fold.len() >= MIN_LETTERS && PREFIXES.iter().any(|prefix| fold.starts_with(prefix)))
    })
}

/// Whether the English word is a regular form of the other: `refused`, `stopping`, `denies`.
fn is_form(word: &str, base: &str) -> bool {
    let Some(end) = word.strip_prefix(base.strip_suffix(['e', 'y']).unwrap_or(base)) else {
        return false;
    };
    word == base
        || matches!(end, "s" | "es" | "ies" | "ed" | "ied" | "ing")
        || (base.len() > 2 && end.len() > 1 && base.ends_with(&end[..1]) && matches!(&end[1..], "ed" | "ing"))
}

/// Whether the translation has a negation, or a word of absence, refusal or failure.
fn is_negative_in_french(cx: &SegmentContext<'_>) -> bool {
    /// By lemma.
    const WORDS: [&str; 54] = [
        "ne",
        "pas",
        "non",
        "ni",
        "sans",
        "aucun",
        "aucunement",
        "nul",
        "jamais",
        "rien",
        "personne",
        "guère",
        "nullement",
        "sauf",
        "hors",
        "hormis",
        "excepté",
        "outre",
        "peu",
        "moins",
        "faute",
        "absence",
        "absent",
        "manque",
        "manquer",
        "refus",
        "refuser",
        "échec",
        "échouer",
        "défaut",
        "loin",
        "contraire",
        "trop",
        "dépourvu",
        "exclure",
        "exempt",
        "ignorer",
        "éviter",
        "empêcher",
        "interdire",
        "interdiction",
        "sinon",
        "cesser",
        "zéro",
        "seulement",
        "seul",
        "plutôt",
        "autre",
        "fin",
        "malgré",
        "contre",
        "priver",
        "rejeter",
        "dernier",
    ];
    const PREFIXES: [&str; 11] = [
        "non-", "in", "im", "il", "ir", "dé", "dés", "mal", "mé", "anti", "dis",
    ];
    const MIN_LETTERS: usize = 6;
    cx.words.iter().any(|word| {
        word.fold.trim_end_matches('\'') == "n"
            || WORDS.contains(&&*word.fold)
            || word
                .analyses()
                .iter()
                .any(|reading| WORDS.contains(&reading.lemma))
            || (word.fold.chars().count() >= MIN_LETTERS
                && PREFIXES.iter().any(|prefix| word.fold.starts_with(prefix)))
    })
}

/// A negation of the source that the translation lacks. It is shown at the verb.
fn lost(cx: &SegmentContext<'_>, source: &SourceText<'_>, negation: usize) -> Option<Finding> {
    let verbs: Vec<usize> = (0..cx.words.len())
        .filter(|&index| is_finite(cx, index))
        .collect();
    // Of several verbs the one whose place is most like that of the negation.
    let place = negation * cx.words.len() / source.words.len();
    let index = verbs.iter().copied().min_by_key(|verb| verb.abs_diff(place))?;
    let verb = &cx.words[index];
    let finding = Finding::new(&LOST, verb.at, if verbs.len() == 1 { 72 } else { 60 })
        .arg("verb", verb.text)
        .arg("negation", source.words[negation].text);
    let Some(complement) = complement(source, negation).filter(|_| verbs.len() == 1) else {
        return Some(finding);
    };
    let ne = if begins_with_vowel_sound(verb.text) {
        "n’"
    } else {
        "ne "
    };
    // « s’arrête » is negated before the pronoun.
    let pronoun = index.checked_sub(1).map(|at| &cx.words[at]).filter(|before| {
        matches!(
            &*before.fold,
            "se" | "s'"
                | "me"
                | "m'"
                | "te"
                | "t'"
                | "le"
                | "la"
                | "l'"
                | "les"
                | "lui"
                | "leur"
                | "y"
                | "en"
        ) && !before.can_be(PartOfSpeech::Noun)
    });
    if pronoun.is_some() {
        return Some(finding);
    }
    Some(finding.replace(
        format!("{ne}{} {complement}", verb.text),
        Applicability::NeedsReview,
    ))
}

fn is_finite(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.reading(index).is_some_and(|reading| {
        reading.pos == PartOfSpeech::Verb
            && matches!(
                reading.tense,
                Some(
                    Tense::Present
                        | Tense::Imperfect
                        | Tense::SimplePast
                        | Tense::Future
                        | Tense::Conditional
                )
            )
    })
}

/// A « ne … pas » that the source does not have: the first of the segment.
fn added(cx: &SegmentContext<'_>) -> Option<Finding> {
    const COMPLEMENTS: [&str; 7] = ["pas", "jamais", "rien", "plus", "aucun", "aucune", "personne"];
    /// The maximum number of words between « ne » and its complement: « ne l’a toujours pas ».
    const MAX_BETWEEN: usize = 4;
    let ne = cx
        .words
        .iter()
        .position(|word| matches!(&*word.fold, "ne" | "n'"))?;
    let from = ne + 1;
    let until = (from + MAX_BETWEEN + 1).min(cx.words.len());
    let end = (from..until).find(|&at| COMPLEMENTS.contains(&&*cx.words[at].fold))?;
    let (first, last) = (&cx.words[ne], &cx.words[end]);
    if first.sentence != last.sentence {
        return None;
    }
    let at = first.at.cover(last.at);
    let finding = Finding::new(&ADDED, at, 66).arg("negation", &cx.text[at]);
    // « pas de chance » becomes « de la chance » or « une chance »: the editor writes it.
    let next = cx.words.get(end + 1).map(|word| &*word.fold);
    let simple =
        matches!(&*last.fold, "pas" | "plus" | "jamais") && end > from && !matches!(next, Some("de" | "d'"));
    if !simple {
        return Some(finding);
    }
    let between = TextRange::new(first.at.end(), cx.words[end - 1].at.end());
    Some(finding.replace(cx.text[between].trim_start(), Applicability::NeedsReview))
}
