//! What one segment contributes to the facts of its article.

use super::Expansion;
use super::expansion::expansions;
use super::guillemets::Guillemets;
use super::habit::{Habit, HabitCounts};
use super::observation::observe;
use crate::context::{SegmentContext, Shape, Word};
use copydesk_language::token::TokenKind;
use copydesk_language::word::strip_accents;
use copydesk_model::SegmentKind;
use copydesk_text::TextRange;
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
    /// What tells one paragraph from a near twin, sorted: numbers, days and months, and names that are not due to the
    /// start of a sentence. Folded; the digits of a number only, so that `12 000` is `12.000`.
    pub particulars: Vec<String>,
    /// The span of the whole text, in bytes.
    pub extent: TextRange,
    /// Code, and text that is not to be translated: never checked.
    pub protected: Vec<TextRange>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Number of words in lower case that are English and that French does not know.
    pub english: u32,
    /// Acronyms behind their long form.
    pub expansions: Vec<Expansion>,
    /// How many more “ than ” there are.
    pub(super) open_quotes: i32,
    /// Its guillemets.
    pub guillemets: Guillemets,
    pub(crate) habits: HabitCounts,
    /// Where each habit shows first, in bytes of the segment; habits that do not show are left out.
    pub(crate) first: Vec<(Habit, TextRange)>,
}

/// Sentences of fewer words than this are said twice for good reasons.
const TELLING: u32 = 7;

impl SegmentFacts {
    /// The sentences that are long enough to be noticed when they stand twice.
    pub(super) fn telling_sentences(&self) -> impl Iterator<Item = &Sentence> {
        let tells =
            |sentence: &&Sentence| sentence.words >= TELLING && self.kind != SegmentKind::HeaderFooter;
        self.sentences.iter().filter(tells)
    }

    /// Whether the segment may say what another one says: a caption, an alternative text, a header or footer.
    pub(crate) fn may_repeat(&self) -> bool {
        matches!(self.kind, SegmentKind::Caption | SegmentKind::HeaderFooter)
    }

    /// Reads the facts off a segment.
    pub(crate) fn read(cx: &SegmentContext<'_>) -> Self {
        let (mut habits, mut first) = (HabitCounts::default(), Vec::new());
        observe(cx, &mut |habit, at| {
            if habits.of(habit) == 0 {
                first.push((habit, at));
            }
            habits.count(habit);
        });
        Self {
            kind: cx.kind,
            mentions: mentions(cx),
            words: counted(cx),
            fingerprint: fingerprint(&cx.words),
            word_count: cx.words.len() as u32,
            particulars: particulars(cx),
            extent: TextRange::of(cx.text),
            protected: cx.protected().to_vec(),
            sentences: sentences(cx),
            expansions: expansions(cx),
            open_quotes: (cx.text.chars())
                .map(|ch| i32::from(ch == '“') - i32::from(ch == '”'))
                .sum(),
            guillemets: Guillemets::of(cx.text),
            english: cx.words.iter().filter(|word| word.is_foreign_english()).count() as u32,
            habits,
            first,
        }
    }
}

/// The words in lower case with their numbers, sorted.
fn counted(cx: &SegmentContext<'_>) -> Vec<(String, u32)> {
    let mut words: Vec<&str> = cx.words.iter().map(|word| &*word.fold).collect();
    words.sort_unstable();
    words
        .chunk_by(|one, other| one == other)
        .map(|same| (same[0].to_owned(), same.len() as u32))
        .collect()
}

fn particulars(cx: &SegmentContext<'_>) -> Vec<String> {
    const DATES: [&str; 19] = [
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let names = cx.words.iter().filter(|word| {
        let own_capital = !word.first || word.analyses.iter().all(|own| own.capital);
        let named = word.shape != Shape::Lower && own_capital && word.text.chars().count() > 1;
        let counts = || word.shape == Shape::Lower && word.is_numeral();
        named && !word.text.ends_with(['\'', '’']) || DATES.contains(&&*word.fold) || counts()
    });
    let mut out: Vec<String> = names.map(|word| strip_accents(&word.fold).into_owned()).collect();
    let mut digits = String::new();
    for token in &cx.tokens {
        match token.kind {
            TokenKind::Number => digits.extend(cx.text[token.range].chars().filter(char::is_ascii_digit)),
            // The digit groups of one number are separated by a space.
            TokenKind::Space => {}
            _ if !digits.is_empty() => out.push(std::mem::take(&mut digits)),
            _ => {}
        }
    }
    if !digits.is_empty() {
        out.push(digits);
    }
    out.sort_unstable();
    out
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
