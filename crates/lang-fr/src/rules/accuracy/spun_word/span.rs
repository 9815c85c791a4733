//! Finds English words and phrases in a French segment.

use super::stock;
use crate::context::{SegmentContext, Shape, Word};
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::accuracy::untranslated_function_word::{is_known, is_left};
use copydesk_language::english::{self, EnglishTraits};
use copydesk_language::french::{Analysis, PartOfSpeech, Tense};
use copydesk_language::frequency::{Language, zipf};
use copydesk_language::loan;
use copydesk_language::thesaurus;
use copydesk_text::TextRange;
use std::ops::Range;

/// How certain it is that a span is English.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// The word is also frequent in French, but is in the list of common replacements.
    Listed,
    /// The word is in the French lexicon, but is much more frequent in English.
    Ambiguous,
    /// The word, or a word of the phrase, is not in the French lexicon.
    Plain,
}

/// A run of words that seems to be English.
#[derive(Clone, Debug)]
pub(super) struct Span {
    /// Indices into the words of the segment.
    pub words: Range<usize>,
    /// The words in lower case, separated by a space.
    pub phrase: String,
    /// How certain it is that it is English.
    pub strength: Strength,
}

/// The same for words that are also French.
const FOREIGN_IF_FRENCH: f32 = 0.9;
/// Words of both languages more frequent than this in French (Zipf) are checked in phrases only.
const COMMON: f32 = 4.35;
/// Words of both languages more frequent than this in French (Zipf: place, part, car) are never taken for English.
const EVERYDAY: f32 = 5.4;
/// The maximum length: a longer run of English words is an untranslated passage, which another rule flags.
const PASSAGE: usize = 4;

/// Returns the English words and phrases of the segment, in order.
pub(super) fn spans(cx: &SegmentContext<'_>) -> Vec<Span> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < cx.words.len() {
        match span_at(cx, at).filter(|_| !is_cited(cx, at) && !in_loan(cx, at)) {
            Some(span) => {
                at = span.words.end;
                out.push(span);
            }
            None => at += 1,
        }
    }
    out
}

fn span_at(cx: &SegmentContext<'_>, at: usize) -> Option<Span> {
    let word = cx.words.get(at)?;
    let listed = || !stock::originals(&word.fold).is_empty();
    if !english_letters(&word.fold) || !may_be_spun(cx, at) || !(english::contains(&word.fold) || listed()) {
        return None;
    }
    if let Some(span) = phrase_at(cx, at) {
        return Some(span);
    }
    let one = |strength| {
        Some(Span {
            words: at..at + 1,
            phrase: word.fold.to_string(),
            strength,
        })
    };
    if word.in_french() {
        // A word that the editor chose is not flagged.
        if cx.is_decided(word.at) || is_verb(cx, at) {
            return None;
        }
        let strength = if ambiguous(word) {
            Strength::Ambiguous
        } else {
            Strength::Listed
        };
        let wanted = cx.words.len() <= PROSE
            && (strength == Strength::Ambiguous
                || (listed() && !function(word) && zipf(Language::French, &word.fold) < EVERYDAY));
        return if wanted && !in_foreign_company(cx, at..at + 1) {
            one(strength)
        } else {
            None
        };
    }
    if !word.is_foreign_english() && !listed() || is_left(cx, at) {
        return None;
    }
    let run = run_at(cx, at);
    if run.len() >= PASSAGE || in_foreign_company(cx, run.clone()) {
        return None;
    }
    // « giant doable » are two words that were replaced one by one; a function word joins its neighbours to a phrase.
    if run.start == at && cx.words[run.clone()].iter().any(function) {
        let phrase = phrase(cx, run.clone());
        return Some(Span {
            words: run,
            phrase,
            strength: Strength::Plain,
        });
    }
    one(Strength::Plain)
}

/// Whether a word of both languages is a French verb here: « il put enfin partir », or the only finite verb of its
/// sentence after its subject (« Londres vaccine ses soignants »).
fn is_verb(cx: &SegmentContext<'_>, at: usize) -> bool {
    const MODAL: [&str; 3] = ["pouvoir", "devoir", "vouloir"];
    let word = &cx.words[at];
    let finite = |own: &Analysis| own.is_finite_verb() && own.tense != Some(Tense::Imperative);
    if !word.analyses().iter().any(finite) {
        return false;
    }
    let after = match cx.next(at) {
        Some(next) if next.can_be(PartOfSpeech::Adverb) => cx.next(at + 1),
        next => next,
    };
    if MODAL.iter().any(|verb| word.is_form_of(verb))
        && after.is_some_and(|next| next.has_tense(Tense::Infinitive))
    {
        return true;
    }
    let has_subject = cx.previous(at).is_some_and(|before| {
        let name = matches!(before.shape, Shape::Capital | Shape::Upper) && !before.in_french();
        name || at > 0
            && cx.reading(at - 1).is_some_and(|own| {
                matches!(
                    own.pos,
                    PartOfSpeech::Noun | PartOfSpeech::ProperNoun | PartOfSpeech::Pronoun
                )
            })
    });
    let mut others = cx
        .word_range_of_sentence(word.sentence)
        .filter(|&other| other != at);
    has_subject && !others.any(|other| cx.reading(other).is_some_and(Analysis::is_finite_verb))
}

/// Whether the word at `at` belongs to an English phrase that French uses as it is: « un big band ».
fn in_loan(cx: &SegmentContext<'_>, at: usize) -> bool {
    const MAX_WORDS: usize = 3;
    let known = |start: usize, end: usize| {
        end <= cx.words.len()
            && cx.words[start..end].iter().all(Word::in_english)
            && (start..end - 1).all(|left| cx.joined(left))
            && loan::is_phrase(&phrase(cx, start..end))
    };
    cx.words[at].fold.contains('-') && loan::is_phrase(&cx.words[at].fold)
        || (at.saturating_sub(MAX_WORDS - 1)..=at)
            .any(|start| (at + 1..=start + MAX_WORDS).any(|end| end - start > 1 && known(start, end)))
}

/// Returns the run of English words around `at`.
fn run_at(cx: &SegmentContext<'_>, at: usize) -> Range<usize> {
    let (mut start, mut end) = (at, at + 1);
    while start > 0 && cx.joined(start - 1) && cx.words[start - 1].is_foreign_english() {
        start -= 1;
    }
    while end < cx.words.len() && cx.joined(end - 1) && cx.words[end].is_foreign_english() {
        end += 1;
    }
    start..end
}

fn function(word: &Word<'_>) -> bool {
    english::kinds(&word.fold).contains(EnglishTraits::FUNCTION)
}

/// Returns the longest phrase from `at` that is in the list of replacements or the thesauri.
fn phrase_at(cx: &SegmentContext<'_>, at: usize) -> Option<Span> {
    let english =
        |word: &Word<'_>| word.shape == Shape::Lower && english_letters(&word.fold) && word.in_english();
    let mut end = at + 1;
    while end < cx.words.len()
        && end - at < stock::MAX_WORDS
        && cx.joined(end - 1)
        && english(&cx.words[end])
        && (end > at + 1 || english(&cx.words[at]))
    {
        end += 1;
    }
    let stocked = stock::begins_phrase(&cx.words[at].fold);
    // « has been » is an untranslated verb; synonym spinners do not insert it.
    let grammatical = |words: &Range<usize>| cx.words[words.clone()].iter().all(|word| is_known(&word.fold));
    (at + 2..=end).rev().find_map(|end| {
        let words = at..end;
        let plain = cx.words[words.clone()].iter().any(Word::is_foreign_english);
        if !plain && !stocked {
            return None;
        }
        let phrase = phrase(cx, words.clone());
        let known = !stock::originals(&phrase).is_empty()
            || (plain && thesaurus::is_phrase(&phrase) && !grammatical(&words));
        (known && !in_foreign_company(cx, words.clone())).then_some(Span {
            words,
            phrase,
            strength: Strength::Plain,
        })
    })
}

fn phrase(cx: &SegmentContext<'_>, words: Range<usize>) -> String {
    let words: Vec<&str> = cx.words[words].iter().map(|word| &*word.fold).collect();
    words.join(" ")
}

/// Whether the word has only letters that English uses.
fn english_letters(fold: &str) -> bool {
    fold.len() > 1 && fold.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// Whether the word may have been spun: it is in lower case, or has a capital only because of its position.
fn may_be_spun(cx: &SegmentContext<'_>, at: usize) -> bool {
    cx.words.get(at).is_some_and(|word| word.shape == Shape::Lower)
}

/// Whether the word is part of an address (`rec.arts.movies`) or is said to be English (« crazing en anglais », « en
/// anglais lazy bed »).
fn is_cited(cx: &SegmentContext<'_>, at: usize) -> bool {
    const NEAR: usize = 4;
    let word = &cx.words[at];
    let before = &cx.text[..word.at.start() as usize];
    let in_address = before
        .strip_suffix('.')
        .is_some_and(|rest| rest.ends_with(char::is_alphanumeric));
    let from = at.saturating_sub(NEAR);
    let to = (at + NEAR).min(cx.words.len());
    in_address
        || cx.words[from..to]
            .windows(2)
            .any(|pair| &*pair[0].fold == "en" && &*pair[1].fold == "anglais")
}

/// Whether a word of both languages is so much more of an English one that it seems out of place in French.
fn ambiguous(word: &Word<'_>) -> bool {
    is_ambiguous(&word.fold)
}

/// Whether a word of both languages, in lower case, is so much more frequent in English that it would be flagged in
/// French.
pub(super) fn is_ambiguous(folded: &str) -> bool {
    let french = zipf(Language::French, folded);
    french < COMMON
        && zipf(Language::English, folded) - french >= FOREIGN_IF_FRENCH
        && english::contains(folded)
        && !english::kinds(folded).contains(EnglishTraits::FUNCTION)
}

/// Whether the words are in a foreign name, title or quotation: between capitalised words that are not in the French
/// lexicon, or alone in quotation marks.
pub(in crate::rules) fn in_foreign_company(cx: &SegmentContext<'_>, words: Range<usize>) -> bool {
    let foreign_name = |word: &Word<'_>| {
        matches!(word.shape, Shape::Capital | Shape::Upper | Shape::Mixed)
            && !word.first
            && (word.in_english() || !word.in_french())
    };
    let before = cx.previous(words.start).is_some_and(foreign_name);
    let after = words
        .end
        .checked_sub(1)
        .and_then(|last| cx.next(last))
        .is_some_and(foreign_name);
    let function = cx.words[words.clone()]
        .iter()
        .all(|word| english::kinds(&word.fold).contains(EnglishTraits::FUNCTION));
    if (before && after) || (function && (before || after)) {
        return true;
    }
    let (Some(first), Some(last)) = (cx.words.get(words.start), cx.words.get(words.end - 1)) else {
        return false;
    };
    in_quotation_of_its_own(cx, first.at.cover(last.at))
}

/// Whether quotation marks or brackets enclose the span and no French word: a foreign word is cited.
fn in_quotation_of_its_own(cx: &SegmentContext<'_>, at: TextRange) -> bool {
    // A segment may be very long: marks beyond the maximum length of a citation are ignored.
    let (start, end) = (at.start() as usize, at.end() as usize);
    let from = cx.text.floor_char_boundary(start.saturating_sub(CITED));
    let to = cx.text.ceil_char_boundary((end + CITED).min(cx.text.len()));
    let (before, after) = (&cx.text[from..start], &cx.text[end..to]);
    let Some(open) = before.rfind(OPENING) else {
        return false;
    };
    let Some(close) = after.find(CLOSING) else {
        return false;
    };
    let inside = TextRange::new((from + open) as u32, at.end() + close as u32);
    if inside.len() as usize > CITED {
        return false;
    }
    let first = cx.words.partition_point(|word| word.at.start() < inside.start());
    cx.words[first..]
        .iter()
        .take_while(|word| inside.contains(word.at))
        .all(|word| word.in_english() || !word.in_french())
}

/// A segment of more words is a file without line ends, not a paragraph, in which ranking all words of both languages
/// would take minutes.
const PROSE: usize = 3_000;

/// Opening marks of a citation.
const OPENING: [char; 5] = ['«', '“', '"', '‘', '('];
/// Closing marks of a citation.
const CLOSING: [char; 5] = ['»', '”', '"', '’', ')'];
/// A longer quotation (bytes) is speech, not a cited word.
const CITED: usize = 60;
