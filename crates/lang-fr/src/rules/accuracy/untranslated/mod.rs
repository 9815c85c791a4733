//! Sentences and paragraphs in English.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::FrenchWord as _;
use crate::{Example, Finding, RuleMeta};
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::identify;
use copydesk_model::{Category, Severity};
use copydesk_text::TextRange;

static RULES: &[&RuleMeta] = &[&RULE];

static RULE: RuleMeta = RuleMeta {
    id: "accuracy.untranslated",
    folder: copydesk_engine::rule_folder!(),
    category: Category::Untranslated,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[
        Example::fixes(
            "Le conseil a voté le budget hier soir. The mayor said that the roads would be repaired. Les travaux débutent lundi.",
            "Le conseil a voté le budget hier soir. The mayor said that the roads would be repaired. Les travaux débutent lundi.",
        ),
        Example::flags("The next challenge"),
        Example::flags("What happens next"),
        Example::not_flagged("The Last of Us"),
        Example::not_flagged(
            "Le conseil a voté le budget hier soir. « The roads will be repaired this year », a dit le maire. Les travaux débutent lundi.",
        ),
        Example::not_flagged(
            "Le groupe a chanté The House of the Rising Sun puis Bridge over Troubled Water.",
        ),
    ],
};

pub(super) struct Sentence;

/// The confidence, in per cent: higher than that of rules for single words, so that a sentence is one issue.
const SURE: u8 = 93;

/// The minimum number of words: fewer may be a title or a slogan.
const MIN_WORDS: usize = 5;

impl Checker for Sentence {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if cx.article_language != Some("fr") {
            return;
        }
        let Some((first, last)) = cx.words.first().zip(cx.words.last()) else {
            return;
        };
        if cx.language.is_none() {
            // A paragraph is one finding, not one for each sentence.
            let english = identify(cx.text).is_some_and(|seen| seen.primary() == "en");
            if english && left_in_english(&cx.words).is_some() {
                let finding = Finding::new(&RULE, first.at.cover(last.at), SURE);
                sink.push(finding.arg("words", cx.words.len().to_string()));
                return;
            }
        }
        if let Some(at) = heading_in_english(cx) {
            sink.push(Finding::new(&RULE, at, SURE).arg("words", cx.words.len().to_string()));
            return;
        }
        for number in 0..cx.sentences.len() {
            let words = cx.words_of_sentence(number);
            if let Some(at) = left_in_english(words) {
                sink.push(Finding::new(&RULE, at, SURE).arg("words", words.len().to_string()));
            }
        }
    }
}

/// Returns the range of a short segment (a heading, a caption) of English words only, in lower case except the first:
/// the title of a work would have capitals.
fn heading_in_english(cx: &SegmentContext<'_>) -> Option<TextRange> {
    const SHORTEST: usize = 3;
    let (first, last) = cx.words.first().zip(cx.words.last())?;
    if cx.words.len() < SHORTEST || cx.words.len() >= MAX_HEADING || first.quoted || last.quoted {
        return None;
    }
    let foreign = |word: &&Word<'_>| word.in_english() && !word.in_french();
    let english = cx
        .words
        .iter()
        .all(|word| word.in_english() && (word.first || word.shape == Shape::Lower));
    let function = cx
        .words
        .iter()
        .filter(foreign)
        .any(|word| english::kinds(&word.fold).contains(EnglishTraits::FUNCTION));
    let french_only = |word: &Word<'_>| {
        word.in_french() && zipf(Language::French, &word.fold) > zipf(Language::English, &word.fold) + 1.0
    };
    (english && function && cx.words.iter().filter(foreign).count() >= 2 && !cx.words.iter().any(french_only))
        .then(|| first.at.cover(last.at))
}

/// The maximum number of words: a longer segment is checked sentence by sentence.
const MAX_HEADING: usize = 12;

/// Returns the range of the sentence if it is English and not a quotation.
fn left_in_english(words: &[Word<'_>]) -> Option<TextRange> {
    let (first, last) = words.first().zip(words.last())?;
    if words.len() < MIN_WORDS || first.quoted || last.quoted {
        return None;
    }
    let is_named = |word: &Word<'_>| word.shape != Shape::Lower && !word.first;
    let named = words.iter().filter(|word| is_named(word)).count();
    let plain = words.len() - named;
    // Most sentences are obviously French, and need no look-up.
    let strange = |word: &&Word<'_>| !word.in_french() && !is_named(word);
    if words.iter().filter(strange).count() * 2 <= plain {
        return None;
    }
    let (mut foreign, mut function, mut french) = (0, 0, 0);
    for word in words.iter().filter(|word| !is_named(word)) {
        let english = word.in_english();
        if english && !word.in_french() {
            foreign += 1;
            function += usize::from(english::kinds(&word.fold).contains(EnglishTraits::FUNCTION));
        } else if !english || zipf(Language::French, &word.fold) > zipf(Language::English, &word.fold) + 1.0 {
            french += 1;
        }
    }
    (function >= 1 && foreign * 2 > plain && french * 8 <= plain && named * 2 < words.len())
        .then(|| first.at.cover(last.at))
}
