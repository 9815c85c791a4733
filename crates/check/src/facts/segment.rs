//! What one segment contributes to the facts of its article.

use super::habit::{Habit, HabitCounts};
use crate::context::{SegmentContext, Shape, Word};
use crate::rules::ligature;
use copydesk_language::token::TokenKind;
use copydesk_model::SegmentKind;
use copydesk_text::TextRange;
use std::collections::BTreeMap;
use xxhash_rust::xxh3::Xxh3;

/// A capitalised word: perhaps a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// As it is written.
    pub text: String,
    /// Where, in bytes of the segment.
    pub at: TextRange,
    /// The capitalised word right before, parted by a space only ("Antony" of "Antony Blinken").
    pub before: Option<String>,
    /// The capitalised word right after.
    pub after: Option<String>,
    /// Whether its capital may be due to its place (start of a sentence).
    pub initial: bool,
    /// Whether a handle follows the name, as under a post: the bearer's own spelling.
    pub signed: bool,
    /// Whether a French or English lexicon knows the word, whatever its case.
    pub known: bool,
}

/// A sentence, for finding repetitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Hash of its words, case and punctuation left aside.
    pub fingerprint: u64,
    /// Where, in bytes of the segment.
    pub at: TextRange,
    /// Number of words.
    pub words: u32,
}

/// What one segment contributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentFacts {
    /// What the segment is.
    pub kind: SegmentKind,
    /// Capitalised words.
    pub mentions: Vec<Mention>,
    /// Words in lower case with their numbers, sorted.
    pub words: Vec<(String, u32)>,
    /// Hash of all its words; 0 for a segment without words.
    pub fingerprint: u64,
    /// Number of words.
    pub word_count: u32,
    /// The span of the whole text, in bytes.
    pub extent: TextRange,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Number of words in lower case that are English and that French does not know.
    pub english: u32,
    /// How many more “ than ” there are.
    pub(super) open_quotes: i32,
    pub(crate) habits: HabitCounts,
}

/// Sentences of fewer words than this are said twice for good reasons.
const TELLING: u32 = 7;

impl SegmentFacts {
    /// The sentences that are long enough to be noticed when they stand twice.
    pub(super) fn telling_sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.sentences.iter().filter(|sentence| sentence.words >= TELLING)
    }

    /// Reads the facts off a segment.
    pub(crate) fn read(cx: &SegmentContext<'_>) -> Self {
        let mut words: BTreeMap<&str, u32> = BTreeMap::new();
        for word in &cx.words {
            *words.entry(&word.fold).or_default() += 1;
        }
        Self {
            kind: cx.kind,
            mentions: mentions(cx),
            words: words
                .into_iter()
                .map(|(word, count)| (word.to_owned(), count))
                .collect(),
            fingerprint: fingerprint(&cx.words),
            word_count: cx.words.len() as u32,
            extent: TextRange::of(cx.text),
            sentences: sentences(cx),
            open_quotes: (cx.text.chars())
                .map(|ch| i32::from(ch == '“') - i32::from(ch == '”'))
                .sum(),
            english: cx.words.iter().filter(|word| word.is_foreign_english()).count() as u32,
            habits: habits(cx),
        }
    }
}

/// Hash of a run of words, case left aside.
fn fingerprint(words: &[Word<'_>]) -> u64 {
    if words.is_empty() {
        return 0;
    }
    let mut hash = Xxh3::new();
    for word in words {
        hash.update(word.fold.as_bytes());
        hash.update(b"\n");
    }
    hash.digest()
}

fn sentences(cx: &SegmentContext<'_>) -> Vec<Sentence> {
    let mut out = Vec::with_capacity(cx.sentences.len());
    for (number, &at) in cx.sentences.iter().enumerate() {
        let words = cx.words_of_sentence(number);
        out.push(Sentence {
            fingerprint: fingerprint(words),
            at,
            words: words.len() as u32,
        });
    }
    out
}

fn mentions(cx: &SegmentContext<'_>) -> Vec<Mention> {
    let name_like = |word: &Word<'_>| {
        matches!(word.shape, Shape::Capital | Shape::Mixed) && word.text.chars().count() > 1
    };
    let neighbour = |left: usize, right: usize, of: usize| {
        let (left, right) = (cx.words.get(left)?, cx.words.get(right)?);
        let neighbour = &cx.words[of];
        (name_like(neighbour)
            && cx.text[left.at.end() as usize..right.at.start() as usize]
                .chars()
                .all(is_space))
        .then(|| neighbour.text.to_owned())
    };
    let mut out = Vec::new();
    for (i, word) in cx.words.iter().enumerate().filter(|(_, word)| name_like(word)) {
        out.push(Mention {
            text: word.text.to_owned(),
            at: word.at,
            before: if i == 0 { None } else { neighbour(i - 1, i, i - 1) },
            after: neighbour(i, i + 1, i + 1),
            initial: word.first,
            signed: is_signed(&cx.text[word.at.end() as usize..]),
            known: word.in_french() || word.in_english(),
        });
    }
    out
}

/// Whether a handle follows, perhaps after the rest of the name: « Blinken (@SecBlinken) ».
fn is_signed(after: &str) -> bool {
    const LONGEST_NAME: usize = 40;
    let name = after
        .char_indices()
        .take(LONGEST_NAME)
        .find(|(_, ch)| !(ch.is_alphabetic() || is_space(*ch) || *ch == '-'));
    name.is_some_and(|(end, _)| after[end..].starts_with("(@") || after[end..].starts_with('@'))
}

fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\u{a0}' | '\u{202f}')
}

/// Counts the ways of writing that show in the segment.
fn habits(cx: &SegmentContext<'_>) -> HabitCounts {
    let mut counts = HabitCounts::default();
    let text = cx.text;
    let before = |at: usize| text[..at].chars().next_back();
    let after = |at: usize| text[at..].chars().next();
    for token in &cx.tokens {
        if token.kind == TokenKind::Word {
            continue;
        }
        if !matches!(token.kind, TokenKind::Punctuation) {
            continue;
        }
        let (start, end) = (token.range.start() as usize, token.range.end() as usize);
        let habit = match &text[start..end] {
            ";" | "!" | "?" => match before(start) {
                Some(' ') => Habit::PlainSpaceBeforeHighMarks,
                Some('\u{a0}') => Habit::NoBreakSpaceBeforeHighMarks,
                Some('\u{202f}') => Habit::NarrowSpaceBeforeHighMarks,
                Some(ch) if ch.is_alphanumeric() => Habit::NoSpaceBeforeHighMarks,
                _ => continue,
            },
            ":" => match before(start) {
                Some(' ') => Habit::PlainSpaceBeforeColon,
                Some('\u{a0}') => Habit::NoBreakSpaceBeforeColon,
                Some('\u{202f}') => Habit::NarrowSpaceBeforeColon,
                Some(ch) if ch.is_alphabetic() => Habit::NoSpaceBeforeColon,
                _ => continue,
            },
            "«" => {
                counts.count(Habit::Guillemets);
                match after(end) {
                    Some(' ') => Habit::PlainSpaceInGuillemets,
                    Some('\u{a0}') => Habit::NoBreakSpaceInGuillemets,
                    Some('\u{202f}') => Habit::NarrowSpaceInGuillemets,
                    Some(ch) if ch.is_alphanumeric() => Habit::NoSpaceInGuillemets,
                    _ => continue,
                }
            }
            "“" => Habit::CurlyQuotes,
            "\"" => Habit::StraightQuotes,
            "…" => Habit::EllipsisCharacter,
            "..." => Habit::EllipsisDots,
            _ => continue,
        };
        counts.count(habit);
    }
    for (at, ch) in text.char_indices() {
        let inside_word = || {
            before(at).is_some_and(char::is_alphabetic)
                && after(at + ch.len_utf8()).is_some_and(char::is_alphabetic)
        };
        match ch {
            '\'' if inside_word() => counts.count(Habit::StraightApostrophe),
            '’' if inside_word() => counts.count(Habit::CurlyApostrophe),
            'É' | 'È' | 'À' | 'Ê' | 'Ç' | 'Î' | 'Ô' | 'Â' => counts.count(Habit::AccentedCapitals),
            'œ' | 'Œ' => counts.count(Habit::JoinedLigatures),
            _ => {}
        }
    }
    for word in &cx.words {
        if !word.in_french() && ligature::with_ligature(&word.fold).is_some() {
            counts.count(Habit::PartedLigatures);
        }
    }
    counts
}
