//! The facts of one segment.

use super::Expansion;
use super::expansion::expansions;
use super::guillemets::Guillemets;
use super::habit::{Habit, HabitCounts};
use crate::context::{SegmentContext, Shape, Word};
use copydesk_language::token::TokenKind;
use copydesk_model::SegmentKind;
use copydesk_text::TextRange;
use xxhash_rust::xxh3::Xxh3;

/// A capitalised word, which may be a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// As written.
    pub text: String,
    /// Its range, in bytes of the segment.
    pub at: TextRange,
    /// The capitalised word right before it, separated by a space only ("Antony" in "Antony Blinken").
    pub before: Option<String>,
    /// The capitalised word right after.
    pub after: Option<String>,
    /// Whether its capital may be due to its position (start of a sentence).
    pub initial: bool,
    /// Whether a handle follows the name, as under a post, so that it is the spelling of its owner.
    pub signed: bool,
    /// Whether the word is in a lexicon, in any case.
    pub known: bool,
}

/// A sentence, to find repetitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Hash of its words and figures, without case and punctuation.
    pub fingerprint: u64,
    /// Its range, in bytes of the segment.
    pub at: TextRange,
    /// Number of words.
    pub words: u32,
}

/// The facts of one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentFacts {
    /// What the segment is.
    pub kind: SegmentKind,
    /// Whether it has a source text.
    pub has_source: bool,
    /// Capitalised words.
    pub mentions: Vec<Mention>,
    /// Words in lower case with their counts, sorted.
    pub words: Vec<(String, u32)>,
    /// Hash of all its words and figures; 0 for a segment without words.
    pub fingerprint: u64,
    /// Number of words.
    pub word_count: u32,
    /// Words with a capital that is not due to their position, folded, in reading order.
    pub names: Vec<String>,
    /// Numbers and single capital letters (« lot A »), in reading order; the digits of a number only, so that `12 000` is
    /// `12.000`.
    pub figures: Vec<String>,
    /// The range of the whole text, in bytes.
    pub extent: TextRange,
    /// Code, and text that is not to be translated: never checked.
    pub protected: Vec<TextRange>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Number of foreign words.
    pub foreign: u32,
    /// Acronyms after their long form.
    pub expansions: Vec<Expansion>,
    /// The number of “ less the number of ”.
    pub(super) open_quotes: i32,
    /// Its guillemets.
    pub guillemets: Guillemets,
    pub(crate) habits: HabitCounts,
    /// The first occurrence of each habit that occurs, in bytes of the segment.
    pub(crate) first: Vec<(Habit, TextRange)>,
}

/// The minimum number of words: shorter sentences may be repeated on purpose.
const MIN_WORDS: u32 = 7;

impl SegmentFacts {
    /// Returns the sentences that are long enough to be reported if they are repeated.
    pub(super) fn long_sentences(&self) -> impl Iterator<Item = &Sentence> {
        let tells = |sentence: &&Sentence| {
            sentence.words >= MIN_WORDS
                && !self.has_source
                && !matches!(self.kind, SegmentKind::HeaderFooter | SegmentKind::Note)
        };
        self.sentences.iter().filter(tells)
    }

    /// Whether the segment may repeat another one: a caption, an alternative text, a header or footer, a note, a cell, or a
    /// segment with a source text, where the source decides what is repeated.
    pub fn may_repeat(&self) -> bool {
        self.has_source
            || matches!(
                self.kind,
                SegmentKind::Caption | SegmentKind::HeaderFooter | SegmentKind::Note | SegmentKind::TableCell
            )
    }

    /// Computes the facts of a segment.
    pub(crate) fn read(cx: &SegmentContext<'_>) -> Self {
        let (mut habits, mut first) = (HabitCounts::default(), Vec::new());
        cx.pack.observe(cx, &mut |habit, at| {
            if habits.of(habit) == 0 {
                first.push((habit, at));
            }
            habits.count(habit);
        });
        let figures = figures(cx);
        Self {
            kind: cx.kind,
            has_source: cx.source.is_some(),
            mentions: mentions(cx),
            words: counted(cx),
            fingerprint: fingerprint(&cx.words, &figures),
            word_count: cx.words.len() as u32,
            names: names(cx),
            extent: TextRange::of(cx.text),
            protected: cx.protected().to_vec(),
            sentences: sentences(cx, &figures),
            figures: figures.into_iter().map(|(_, figure)| figure).collect(),
            expansions: expansions(cx),
            open_quotes: (cx.text.chars())
                .map(|ch| i32::from(ch == '“') - i32::from(ch == '”'))
                .sum(),
            guillemets: Guillemets::of(cx.text),
            foreign: cx.words.iter().filter(|word| word.morphology.foreign).count() as u32,
            habits,
            first,
        }
    }
}

/// Returns the words in lower case with their counts, sorted.
fn counted(cx: &SegmentContext<'_>) -> Vec<(String, u32)> {
    let mut words: Vec<&str> = cx.words.iter().map(|word| &*word.fold).collect();
    words.sort_unstable();
    words
        .chunk_by(|one, other| one == other)
        .map(|same| (same[0].to_owned(), same.len() as u32))
        .collect()
}

fn names(cx: &SegmentContext<'_>) -> Vec<String> {
    let names = cx.words.iter().filter(|word| {
        let own_capital = !word.first || !word.morphology.common;
        word.shape != Shape::Lower
            && own_capital
            && word.text.chars().count() > 1
            && !word.text.ends_with(['\'', '’'])
    });
    names.map(|word| word.fold.to_string()).collect()
}

/// Returns the numbers and single capital letters, with their starts.
fn figures(cx: &SegmentContext<'_>) -> Vec<(u32, String)> {
    let mut out: Vec<(u32, String)> = Vec::new();
    let mut open = false;
    for (index, token) in cx.tokens.iter().enumerate() {
        let text = &cx.text[token.range];
        match token.kind {
            // The code of a character (`&#39;`) is not a number.
            TokenKind::Number if index > 0 && &cx.text[cx.tokens[index - 1].range] == "#" => open = false,
            TokenKind::Number => {
                let digits = text.chars().filter(|ch| ch.is_numeric());
                match out.last_mut().filter(|_| open) {
                    Some((_, number)) => number.extend(digits),
                    None => out.push((token.range.start(), digits.collect())),
                }
                open = true;
            }
            // A space separates the groups of digits of one number.
            TokenKind::Space => {}
            _ => open = false,
        }
    }
    let letters = cx.words.iter().filter(|word| {
        let mut chars = word.text.chars();
        !word.first && chars.next().is_some_and(|ch| ch.is_ascii_uppercase()) && chars.next().is_none()
    });
    out.extend(letters.map(|word| (word.at.start(), word.text.to_owned())));
    out.sort_unstable();
    out
}

/// Returns the hash of consecutive words, without case, and of the figures among them.
fn fingerprint(words: &[Word<'_>], figures: &[(u32, String)]) -> u64 {
    if words.is_empty() {
        return 0;
    }
    let mut hash = Xxh3::new();
    let texts = words.iter().map(|word| &*word.fold);
    for text in texts.chain(figures.iter().map(|(_, figure)| figure.as_str())) {
        hash.update(text.as_bytes());
        hash.update(b"\n");
    }
    hash.digest()
}

fn sentences(cx: &SegmentContext<'_>, figures: &[(u32, String)]) -> Vec<Sentence> {
    let mut out = Vec::with_capacity(cx.sentences.len());
    for (number, &at) in cx.sentences.iter().enumerate() {
        let words = cx.words_of_sentence(number);
        let from = figures.partition_point(|(start, _)| *start < at.start());
        let to = figures.partition_point(|(start, _)| *start < at.end());
        out.push(Sentence {
            fingerprint: fingerprint(words, &figures[from..to]),
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
            known: word.is_known() || cx.pack.knows_foreign(&word.fold),
        });
    }
    out
}

/// Whether a handle follows, perhaps after the rest of the name: « Blinken (@SecBlinken) ».
fn is_signed(after: &str) -> bool {
    const MAX_NAME: usize = 40;
    let name = after
        .char_indices()
        .take(MAX_NAME)
        .find(|(_, ch)| !(ch.is_alphabetic() || is_space(*ch) || *ch == '-'));
    name.is_some_and(|(end, _)| after[end..].starts_with("(@") || after[end..].starts_with('@'))
}

fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\u{a0}' | '\u{202f}')
}
