//! A word with missing accents: beaute, egalement, detruits.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Condition, Example, Finding, RuleMeta};
use copydesk_language::collocation;
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::french::{self, Number, PartOfSpeech, Tense};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Category, Severity};

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "spelling.accent-lost",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Spelling,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[
        Example::fixes(
            "La beaute du site attire les visiteurs.",
            "La beauté du site attire les visiteurs.",
        ),
        Example::fixes(
            "Il a egalement rencontré le préfet.",
            "Il a également rencontré le préfet.",
        ),
        Example::fixes("La police a arrete un suspect.", "La police a arrêté un suspect."),
        Example::fixes("Le conseil a adopte le budget.", "Le conseil a adopté le budget."),
        Example::not_flagged("Il a have mangé."),
        Example::not_flagged("Elle adopte un chat et le conseil adopte le budget."),
        Example::not_flagged("Il a droit à une pause, charge à lui de la prendre ; il y a menace de grève."),
        Example::not_flagged("Il en a marre de jouer en defensive end et d’écouter du heavy metal."),
        Example::not_flagged("Le week-end, la salade et le ragtime sont à la carte."),
    ],
};

pub(super) struct AccentLost;

impl Checker for AccentLost {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            if word.fold.len() < 3 || word.fold.contains('\'') {
                continue;
            }
            if !word.in_french() {
                sink.extend(unknown(cx, index, word));
            } else if word.shape == Shape::Lower {
                sink.extend(participle(cx, index, word));
            }
        }
    }
}

/// Flags a word that is only in the French lexicon with accents.
fn unknown(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    let english = word.in_english();
    let placed = word.shape == Shape::Lower || (word.shape == Shape::Capital && word.first && !english);
    if !placed || (english && in_foreign_company(cx, index)) {
        return None;
    }
    let mut spellings = french::spelling_of(word.text);
    if spellings
        .iter()
        .any(|spelling| ligature_only(&word.fold, spelling))
    {
        return None;
    }
    spellings.retain(|spelling| keeps_accents(&word.fold, spelling));
    let frequent = |spelling: &String| zipf(Language::French, spelling) >= MIN_FREQUENCY;
    // A long word that is French except for its accents is hardly ever foreign, unless it has an ending that French
    // words do not have.
    let long = word.fold.len() >= LONG && !english && !word.fold.ends_with(['a', 'i', 'o', 'u']);
    if !long || spellings.iter().any(frequent) {
        spellings.retain(frequent);
    }
    if english {
        // « emojis » is as frequent as « émojis »; « aid » is not « Aïd ».
        let own = zipf(Language::French, &word.fold);
        spellings.retain(|spelling| {
            zipf(Language::French, spelling) >= own
                && !french::analyses(spelling).iter().all(|reading| reading.capital)
        });
    }
    if spellings.is_empty() {
        return None;
    }
    let mut finding = Finding::new(&RULE, word.at, 92).arg("word", word.text);
    if word.shape == Shape::Capital {
        finding = finding.when(Condition::NotAName(word.fold.to_string()));
    }
    if word.is_foreign_english() {
        // In an article with many English words, « regions » may be the English word.
        finding = finding.when(Condition::ForeignWordsBelow(FULL_OF_ENGLISH));
    }
    // A short word may be a foreign one: « alea jacta est », « numero uno ».
    let applicability = if spellings.len() == 1 && long && word.shape == Shape::Lower {
        Applicability::Safe
    } else {
        Applicability::NeedsReview
    };
    for spelling in by_company(cx, index, spellings) {
        finding = finding.replace(like(word.text, &spelling), applicability);
    }
    Some(finding)
}

/// Words rarer than this (Zipf) are not suggested: the word without accents is probably foreign.
const MIN_FREQUENCY: f32 = 2.0;
/// How much more frequent (Zipf) an English word may be than the French participle.
const MORE_ENGLISH: f32 = 3.0;
/// The minimum length of a long word, in bytes.
const LONG: usize = 9;
/// The number of English words in lower case from which an article is probably not French without accents.
const FULL_OF_ENGLISH: u32 = 3;

/// Whether the spelling keeps the accents of the word: « hesité » is « hésité », not « hésite ».
fn keeps_accents(fold: &str, spelling: &str) -> bool {
    fold.chars()
        .zip(spelling.chars())
        .all(|(own, right)| own.is_ascii() || own == right)
}

/// Whether the spellings differ in « œ » or « æ » only, which is house style.
fn ligature_only(fold: &str, spelling: &str) -> bool {
    spelling.replace('œ', "oe").replace('æ', "ae") == fold
}

/// Whether an English word is next to a foreign name or is an English function word: part of a title.
fn in_foreign_company(cx: &SegmentContext<'_>, index: usize) -> bool {
    // « defensive end », « heavy metal », « New York Times »
    let name = |word: &Word<'_>| word.in_english() && (word.shape != Shape::Lower || !word.in_french());
    english::kinds(&cx.words[index].fold).contains(EnglishTraits::FUNCTION)
        || cx.previous(index).is_some_and(name)
        || cx.next(index).is_some_and(name)
}

/// « a adopte »: a present form right after an auxiliary is a participle without its accent.
fn participle(cx: &SegmentContext<'_>, index: usize, word: &Word<'_>) -> Option<Finding> {
    // « marre » is only used in « en avoir marre ».
    if word.fold == "marre"
        || !word.fold.ends_with(['e', 's'])
        || !word.analyses().iter().any(french::Analysis::is_finite_verb)
    {
        return None;
    }
    let mut place = index;
    let mut before = cx.previous(place)?;
    if before.can_be(PartOfSpeech::Adverb) && !is_auxiliary(before) {
        place -= 1;
        before = cx.previous(place)?;
    }
    // « il a » and « aura », but neither « l’a » nor « a-t-il », after which other words are possible.
    let passive = word.is_finite_only() && before.is_form_of("être");
    if !(is_auxiliary(before) || passive) || before.text.contains(['-', '’', '\'']) {
        return None;
    }
    let participle = |form: &String| {
        let readings = french::analyses(form);
        readings
            .iter()
            .any(|own| own.tense == Some(Tense::PastParticiple) && own.number != Some(Number::Plural))
    };
    let right = french::spelling_of(word.text).into_iter().find(participle)?;
    // « il a have mangé » has no form of « haver ».
    if zipf(Language::English, &word.fold) - zipf(Language::French, &right) > MORE_ENGLISH {
        return None;
    }
    // « il a charge d’âmes », « il y a menace »: a noun may follow too.
    if word
        .analyses()
        .iter()
        .any(|analysis| !matches!(analysis.pos, PartOfSpeech::Verb))
    {
        let left: Vec<&str> = cx.previous(index).map(|word| word.text).into_iter().collect();
        let after: Vec<&str> = cx.next(index).map(|word| word.text).into_iter().collect();
        let existential = cx.previous(place - 1).is_some_and(|word| word.fold == "y");
        let gain = collocation::fit(&left, &right, &after) - collocation::fit(&left, &word.fold, &after);
        if existential || gain < BETTER {
            return None;
        }
    }
    let finding = Finding::new(&RULE, word.at, 88).arg("word", word.text);
    Some(finding.replace(right, Applicability::NeedsReview))
}

/// How much better (natural logarithm) a participle must fit than a noun.
const BETTER: f32 = 0.0;

/// Sorts the spellings by their collocation with the neighbours; after an auxiliary, participles first.
fn by_company(cx: &SegmentContext<'_>, index: usize, mut spellings: Vec<String>) -> Vec<String> {
    if spellings.len() > 1 {
        let before: Vec<&str> = cx.previous(index).map(|word| word.text).into_iter().collect();
        let after: Vec<&str> = cx.next(index).map(|word| word.text).into_iter().collect();
        let auxiliary = cx.previous(index).is_some_and(is_auxiliary);
        let participle = |form: &str| {
            french::analyses(form)
                .iter()
                .any(|own| own.tense == Some(Tense::PastParticiple))
        };
        spellings.sort_by_cached_key(|form| {
            let company = (collocation::fit(&before, form, &after) * -1000.0) as i64;
            (auxiliary && !participle(form), company)
        });
        spellings.truncate(3);
    }
    spellings
}

fn is_auxiliary(word: &Word<'_>) -> bool {
    word.analyses()
        .iter()
        .any(|analysis| analysis.is_finite_verb() && analysis.lemma == "avoir")
}
