//! The parsed lines of the tables, and where they match.

use crate::context::SegmentContext;
use crate::morphology::{FrenchSegment as _, FrenchWord as _};
use crate::rules::pattern::{Test, company, holds, words_of};
use copydesk_language::word::fold;
use rustc_hash::FxHashMap;

/// A word of a replacement.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// Unchanged.
    Plain(&'static str),
    /// In the form of the wrong word at this index.
    Like(&'static str, usize),
}

/// One line, or one of its variants if words of it are optional.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The condition on each word.
    pub(super) tests: Vec<Test>,
    /// The index of the test of the first wrong word, and the number of wrong words.
    pub first: usize,
    pub length: usize,
    /// The index of the test by whose word the line is looked up.
    anchor: usize,
    /// Whether they are the plural of a foreign word.
    pub plural: bool,
    /// The suggestions, the best first.
    pub rights: Vec<Vec<Piece>>,
    /// The confidence, in per cent.
    pub confidence: u8,
    /// The number of its table.
    pub table: usize,
}

impl Entry {
    /// Whether the inflected wrong words have the right part of speech in their sentence: « l’origine » is not a verb.
    fn reads(&self, cx: &SegmentContext<'_>, start: usize) -> bool {
        let tests = &self.tests[self.first..self.first + self.length];
        tests.iter().enumerate().all(|(at, test)| match test {
            Test::Lemma(lemmas) => cx
                .reading(start + at)
                .is_none_or(|reading| lemmas.contains(&reading.lemma)),
            _ => true,
        })
    }
}

/// The lines of all tables, indexed by one word of each.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) all: Vec<Entry>,
    by_word: FxHashMap<String, Vec<usize>>,
    by_lemma: FxHashMap<&'static str, Vec<usize>>,
}

impl Entries {
    /// Adds a table; see [`super::Table`].
    pub(super) fn add(&mut self, table: usize, text: &'static str) {
        let mut confidence = 70;
        for line in text.lines().map(str::trim) {
            if let Some(sure) = line.strip_prefix('@') {
                confidence = sure.parse().unwrap_or(confidence);
            } else if !line.is_empty() && !line.starts_with(';') {
                let items: Vec<&'static str> = line.split_whitespace().collect();
                self.with_optional(table, confidence, &items);
            }
        }
    }

    /// Adds the line with and without each optional word.
    fn with_optional(&mut self, table: usize, confidence: u8, items: &[&'static str]) {
        let Some(at) = items.iter().position(|item| item.starts_with('?')) else {
            self.alternatives(table, confidence, items);
            return;
        };
        let mut with = items.to_vec();
        with[at] = &items[at][1..];
        self.with_optional(table, confidence, &with);
        with.remove(at);
        self.with_optional(table, confidence, &with);
    }

    /// Adds the line for each of its wrong phrases.
    fn alternatives(&mut self, table: usize, confidence: u8, items: &[&'static str]) {
        for (at, item) in items.iter().enumerate() {
            let Some((left, right)) = item.split_once('=') else {
                continue;
            };
            for (number, wrong) in left.split('|').enumerate() {
                if let Some(mut entry) = read(table, confidence, items, at, wrong, right) {
                    entry.plural = number > 0 && is_plural(left, wrong);
                    self.all.push(entry);
                    self.index();
                }
            }
        }
    }

    /// Indexes the last entry by its longest wrong word.
    fn index(&mut self) {
        let number = self.all.len().saturating_sub(1);
        let Some(entry) = self.all.last_mut() else {
            return;
        };
        let longest = |test: &Test| match test {
            Test::Words(words) | Test::Lemma(words) => words.iter().map(|word| word.len()).min().unwrap_or(0),
            _ => 0,
        };
        entry.anchor = (entry.first..entry.first + entry.length)
            .max_by_key(|&at| longest(&entry.tests[at]))
            .unwrap_or(entry.first);
        match &entry.tests[entry.anchor] {
            Test::Words(words) => {
                for word in words {
                    self.by_word
                        .entry(fold(word).into_owned())
                        .or_default()
                        .push(number);
                }
            }
            Test::Lemma(lemmas) => {
                for &lemma in lemmas {
                    self.by_lemma.entry(lemma).or_default().push(number);
                }
            }
            _ => debug_assert!(false, "no word to find the line by"),
        }
    }

    /// Returns the lines that match around the word at `index`, with the index of their first wrong word.
    pub(super) fn at(&self, cx: &SegmentContext<'_>, index: usize) -> Vec<(&Entry, usize)> {
        let word = &cx.words[index];
        let mut found: Vec<usize> = Vec::new();
        if let Some(entries) = self.by_word.get(&*word.fold) {
            found.extend(entries);
        }
        for (at, analysis) in word.analyses().iter().enumerate() {
            let seen = word.analyses()[..at]
                .iter()
                .any(|other| other.lemma == analysis.lemma);
            if let Some(entries) = self.by_lemma.get(analysis.lemma).filter(|_| !seen) {
                found.extend(entries);
            }
        }
        let holding = found.into_iter().filter_map(|number| {
            let entry = &self.all[number];
            let start = (index + entry.first).checked_sub(entry.anchor)?;
            (holds(cx, &entry.tests, index, entry.anchor) && entry.reads(cx, start)).then_some((entry, start))
        });
        holding.collect()
    }
}

/// Parses a line whose item at `at` is `wrong=right`.
fn read(
    table: usize,
    confidence: u8,
    items: &[&'static str],
    at: usize,
    wrong: &'static str,
    right: &'static str,
) -> Option<Entry> {
    let mut tests: Vec<Test> = items[..at].iter().flat_map(|item| company(item)).collect();
    let first = tests.len();
    let mut inflected = Vec::new();
    for word in wrong.split('_') {
        if word.starts_with('~') {
            inflected.push(tests.len() - first);
            tests.push(Test::read(word));
        } else {
            let parts = words_of(word).into_iter();
            tests.extend(parts.map(|(start, end)| Test::Words(vec![&word[start..end]])));
        }
    }
    let length = tests.len() - first;
    tests.extend(items[at + 1..].iter().flat_map(|item| company(item)));
    (length > 0).then(|| Entry {
        tests,
        first,
        length,
        anchor: first,
        plural: false,
        rights: rights(right, &inflected),
        confidence,
        table,
    })
}

/// Whether one of the phrases of a line is the English plural of another: `bosses` of `boss`, `barmen` of `barman`.
fn is_plural(left: &str, wrong: &str) -> bool {
    left.split('|').any(|other| {
        other != wrong
            && (wrong.strip_suffix('s') == Some(other)
                || wrong.strip_suffix("es") == Some(other)
                || wrong
                    .strip_suffix("ies")
                    .is_some_and(|stem| other.strip_suffix('y') == Some(stem))
                || wrong
                    .strip_suffix("men")
                    .is_some_and(|stem| other.strip_suffix("man") == Some(stem)))
    })
}

/// Returns the suggestions on the right of `=`; `inflected` are the indices of the inflected wrong words.
fn rights(right: &'static str, inflected: &[usize]) -> Vec<Vec<Piece>> {
    let mut out = Vec::new();
    for choice in right.split('/') {
        let mut nth = 0;
        let pieces = choice.split('_').filter(|word| !word.is_empty()).map(|word| {
            let Some(lemma) = word.strip_prefix('~') else {
                return Piece::Plain(word);
            };
            let place = inflected.get(nth).or(inflected.last());
            nth += 1;
            place.map_or(Piece::Plain(lemma), |&place| Piece::Like(lemma, place))
        });
        out.push(pieces.collect());
    }
    out
}
