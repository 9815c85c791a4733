//! Patterns of words in the tables of rules.
//!
//! A pattern is a line of items separated by spaces, one for each word:
//!
//! - `au`, `au|aux` – one of these words (in lower case, with straight apostrophes; an elided word is a word: `l' homme`);
//! - `!au|aux` – another word, or no word;
//! - `#inf` – a word of this [`Kind`];
//! - `~banc|siège` – any form of these words;
//! - `#noun|#name|cela`, `de|$` – one of these;
//! - `#noun&!faim|soif` – a word that satisfies both;
//! - `,` – a comma between the words before and after;
//! - `^` and `$` – the start and the end of a phrase; `^^` – the start of a sentence; `#digits` – a number in digits right before the next word;
//! - `?bien|déjà`, `?#adv` – this word or nothing; `*#cl` – up to three such words, or nothing;
//! - `cœur=chœur` – the wrong word and the right one; `_` separates words on either side; `pose|poses=pause|pauses` are two
//!   pairs in one. A pattern has one or more; no `?` or `*` is allowed between the first and the last.

mod kind;
mod pass;

use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use copydesk_language::token::{TokenKind, tokenize};
use copydesk_language::word::fold;
pub(in crate::rules) use kind::Kind;
pub(super) use pass::Phrases;
use rustc_hash::FxHashMap;

/// A condition on a word.
#[derive(Clone, Debug)]
pub(in crate::rules) enum Test {
    /// One of these words.
    Words(Vec<&'static str>),
    /// Another word, or no word.
    Other(Box<Test>),
    /// A word that satisfies one of these.
    Any(Vec<Test>),
    /// A word that satisfies all of these.
    All(Vec<Test>),
    /// A word of this kind.
    Kind(Kind),
    /// A form of one of these words.
    Lemma(Vec<&'static str>),
    /// The start of a phrase.
    Start,
    /// The start of a sentence, a quotation or an item.
    Sentence,
    /// The end of a phrase.
    End,
    /// A comma, after the wrong words.
    Comma,
    /// A number in digits before the word.
    Digits,
    /// Up to this many words that satisfy the test. A word that the next test lists is left to that test.
    Some(usize, Box<Test>),
}

impl Test {
    /// Parses one item of a pattern.
    pub(in crate::rules) fn read(item: &'static str) -> Self {
        if let Some(rest) = item.strip_prefix('?').filter(|rest| !rest.is_empty()) {
            return Self::Some(1, Box::new(Self::read(rest)));
        }
        if let Some(rest) = item.strip_prefix('*') {
            return Self::Some(3, Box::new(Self::read(rest)));
        }
        if item.contains('&') {
            return Self::All(item.split('&').map(Self::read).collect());
        }
        if let Some(rest) = item.strip_prefix('!') {
            return Self::Other(Box::new(Self::read(rest)));
        }
        match item {
            "^" => return Self::Start,
            "^^" => return Self::Sentence,
            "$" => return Self::End,
            "," => return Self::Comma,
            "#digits" => return Self::Digits,
            _ => {}
        }
        let (mut words, mut lemmas, mut others) = (Vec::new(), Vec::new(), Vec::new());
        let mut of_lemmas = false;
        for alternative in item.split('|') {
            if let Some(kind) = alternative.strip_prefix('#').and_then(Kind::named) {
                others.push(Self::Kind(kind));
            } else if alternative == "$" {
                others.push(Self::End);
            } else if let Some(lemma) = alternative.strip_prefix('~') {
                of_lemmas = true;
                lemmas.push(lemma);
            } else if of_lemmas {
                lemmas.push(alternative);
            } else {
                words.push(alternative);
            }
        }
        if !lemmas.is_empty() {
            others.push(Self::Lemma(lemmas));
        }
        if !words.is_empty() {
            others.push(Self::Words(words));
        }
        match others.pop() {
            Some(only) if others.is_empty() => only,
            Some(last) => {
                others.push(last);
                Self::Any(others)
            }
            None => Self::Words(Vec::new()),
        }
    }

    /// Whether the test lists this word.
    fn names(&self, word: &Word<'_>) -> bool {
        matches!(self, Self::Words(_)) && self.holds(word)
    }

    fn holds(&self, word: &Word<'_>) -> bool {
        match self {
            Self::Words(words) => words.iter().any(|own| *own == word.fold),
            Self::Other(test) => !test.holds(word),
            Self::Kind(kind) => kind.holds(word),
            Self::Lemma(lemmas) => word.analyses().iter().any(|own| lemmas.contains(&own.lemma)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(word)),
            Self::All(tests) => tests.iter().all(|test| test.holds(word)),
            Self::Start | Self::Sentence | Self::End | Self::Comma | Self::Digits | Self::Some(..) => false,
        }
    }
}

/// The wrong words in a pattern and their replacement.
#[derive(Clone, Debug)]
pub(super) struct Fix {
    /// The first and the last word, counted from the pattern's first wrong word.
    pub first: usize,
    pub last: usize,
    /// The right words.
    pub right: String,
    /// If there are several pairs: each wrong word with its right one.
    pairs: Vec<(&'static str, &'static str)>,
}

impl Fix {
    /// Returns the replacement of `wrong`, a folded word.
    pub(super) fn right_for(&self, wrong: &str) -> String {
        self.pairs
            .iter()
            .find(|(own, _)| *own == wrong)
            .map_or_else(|| self.right.clone(), |(_, right)| right.replace('_', " "))
    }
}

/// A parsed pattern.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// The condition on each word.
    pub(super) tests: Vec<Test>,
    /// The replacements; at least one.
    pub fixes: Vec<Fix>,
    /// The confidence, in per cent.
    pub confidence: u8,
    /// The index of its table.
    pub table: usize,
}

/// Patterns by their first wrong word.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    pub(super) patterns: Vec<Pattern>,
    by_word: FxHashMap<String, Vec<(usize, usize)>>,
}

impl Patterns {
    /// Adds a table: one pattern in each line; a line `@80` sets the confidence of the following ones; `;` starts a
    /// comment.
    pub(super) fn add(&mut self, table: usize, text: &'static str) {
        let mut confidence = 80;
        for line in text.lines().map(str::trim) {
            if let Some(sure) = line.strip_prefix('@') {
                confidence = sure.parse().unwrap_or(confidence);
            } else if !line.is_empty() && !line.starts_with(';') {
                self.read(table, confidence, line);
            }
        }
    }

    fn read(&mut self, table: usize, confidence: u8, line: &'static str) {
        let (mut tests, mut fixes) = (Vec::new(), Vec::new());
        let mut pivot: Option<(usize, Vec<String>)> = None;
        for item in line.split_whitespace() {
            let Some((wrong, right)) = item.split_once('=') else {
                tests.extend(company(item));
                continue;
            };
            let first = tests.len();
            let alternatives: Vec<&'static str> = wrong.split('|').collect();
            let rights: Vec<&'static str> = right.split('|').collect();
            let mut pairs = Vec::new();
            if alternatives.len() > 1 && rights.len() == alternatives.len() {
                pairs = alternatives.iter().copied().zip(rights).collect();
            }
            if alternatives.len() > 1 {
                pivot.get_or_insert((first, alternatives.iter().map(|own| (*own).to_owned()).collect()));
                tests.push(Test::Words(alternatives));
            } else {
                for (start, end) in words_of(wrong) {
                    let word = &wrong[start..end];
                    pivot.get_or_insert_with(|| (first, vec![fold(word).into_owned()]));
                    tests.push(Test::Words(vec![word]));
                }
            }
            let place = pivot.as_ref().map_or(first, |&(place, _)| place);
            fixes.push(Fix {
                first: first - place,
                last: tests.len().saturating_sub(1 + place),
                right: right.replace('_', " "),
                pairs,
            });
        }
        let Some((place, words)) = pivot else {
            debug_assert!(false, "no wrong word in {line}");
            return;
        };
        let words: Vec<String> = words;
        for word in words {
            self.by_word
                .entry(word)
                .or_default()
                .push((self.patterns.len(), place));
        }
        self.patterns.push(Pattern {
            tests,
            fixes,
            confidence,
            table,
        });
    }

    /// Returns the patterns that match with their first wrong word at `index`.
    pub(super) fn at<'p>(
        &'p self,
        cx: &SegmentContext<'_>,
        index: usize,
    ) -> impl Iterator<Item = &'p Pattern> {
        let found = self
            .by_word
            .get(&*cx.words[index].fold)
            .map_or(&[][..], Vec::as_slice);
        found.iter().filter_map(move |&(pattern, place)| {
            let pattern = &self.patterns[pattern];
            holds(cx, &pattern.tests, index, place).then_some(pattern)
        })
    }
}

/// Returns the tests of an item without `=`: one, or one for each word of an item with an apostrophe (`d'une`).
pub(in crate::rules) fn company(item: &'static str) -> Vec<Test> {
    let plain = item
        .chars()
        .all(|ch| ch.is_alphabetic() || matches!(ch, '\'' | '-'));
    match words_of(item) {
        words if plain && words.len() > 1 => {
            let of = |(start, end)| Test::Words(vec![&item[start..end]]);
            words.into_iter().map(of).collect()
        }
        _ => vec![Test::read(item)],
    }
}

/// Returns the ranges of the words in an item, which are separated by `_`.
pub(in crate::rules) fn words_of(item: &str) -> Vec<(usize, usize)> {
    let spaced = item.replace('_', " ");
    // « -là »: the tokenizer would not join the hyphen to a word by itself.
    let parts = spaced.split_inclusive(' ').scan(0, |end, part| {
        let start = *end;
        *end += part.len();
        Some((start, part.trim_end()))
    });
    parts
        .flat_map(|(start, part)| {
            if part.starts_with('-') {
                return vec![(start, start + part.len())];
            }
            let words = tokenize(part)
                .into_iter()
                .filter(|token| token.kind == TokenKind::Word);
            words
                .map(|token| {
                    (
                        start + token.range.start() as usize,
                        start + token.range.end() as usize,
                    )
                })
                .collect()
        })
        .collect()
}

/// Whether all tests match, with the test at `place` on the word at `index`.
pub(in crate::rules) fn holds(cx: &SegmentContext<'_>, tests: &[Test], index: usize, place: usize) -> bool {
    // Most lines require a certain word next to this one: it is compared first.
    let left = index.checked_sub(1).filter(|&left| cx.joined(left));
    let right = cx.joined(index).then_some(index + 1);
    let beside = [
        (place.checked_sub(1).and_then(|before| tests.get(before)), left),
        (tests.get(place + 1), right),
    ];
    let unmet = |(test, at): (Option<&Test>, Option<usize>)| {
        test.is_some_and(|test| matches!(test, Test::Words(_)) && !met(cx, test, at))
    };
    if beside.into_iter().any(unmet) {
        return false;
    }
    let mut from = index;
    let mut over = false;
    for (at, test) in tests[..place].iter().enumerate().rev() {
        let before = || from.checked_sub(1).filter(|&left| !over && cx.joined(left));
        match test {
            Test::Start => {
                if before().is_some() || !starts(cx, from) {
                    return false;
                }
                over = true;
            }
            Test::Sentence => {
                if !cx.words[from].first {
                    return false;
                }
                over = true;
            }
            Test::Digits => {
                if !digits(cx, from) {
                    return false;
                }
                over = true;
            }
            Test::Some(most, test) => {
                for _ in 0..*most {
                    let left = from.checked_sub(1).filter(|&left| !over && cx.joined(left));
                    let named = |word: &Word<'_>| at > 0 && tests[at - 1].names(word);
                    let meets = |&left: &usize| test.holds(&cx.words[left]) && !named(&cx.words[left]);
                    let Some(left) = left.filter(meets) else { break };
                    from = left;
                }
            }
            test => {
                let left = before();
                if !met(cx, test, left) {
                    return false;
                }
                match left {
                    Some(left) => from = left,
                    None => over = true,
                }
            }
        }
    }
    let mut from = index;
    let mut over = false;
    let mut parted = false;
    for (at, test) in tests.iter().enumerate().skip(place + 1) {
        let goes_on = !over && from + 1 < cx.words.len() && (cx.joined(from) || parted);
        let right = goes_on.then_some(from + 1);
        match test {
            Test::End => {
                if right.is_some() || !ends(cx, from) {
                    return false;
                }
                over = true;
            }
            Test::Comma => {
                parted = comma(cx, from);
                if !parted {
                    return false;
                }
            }
            Test::Some(most, test) => {
                for _ in 0..*most {
                    let next = (!over && from + 1 < cx.words.len() && cx.joined(from)).then_some(from + 1);
                    let named = |word: &Word<'_>| tests.get(at + 1).is_some_and(|next| next.names(word));
                    let meets = |&next: &usize| test.holds(&cx.words[next]) && !named(&cx.words[next]);
                    let Some(next) = next.filter(meets) else { break };
                    from = next;
                }
            }
            Test::Any(tests) if right.is_none() && tests.iter().any(|test| matches!(test, Test::End)) => {
                if !ends(cx, from) {
                    return false;
                }
                over = true;
            }
            test => {
                if !met(cx, test, right) {
                    return false;
                }
                match right {
                    Some(right) => (from, parted) = (right, false),
                    None => over = true,
                }
            }
        }
    }
    true
}

/// Whether only a comma separates the word from the next.
fn comma(cx: &SegmentContext<'_>, index: usize) -> bool {
    cx.words.get(index + 1).is_some_and(|next| {
        cx.text[cx.words[index].at.end() as usize..next.at.start() as usize].trim() == ","
    })
}

/// Whether a number in digits and a space precede the word.
fn digits(cx: &SegmentContext<'_>, index: usize) -> bool {
    let before = &cx.text[..cx.words[index].at.start() as usize];
    let number = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    number.len() < before.len() && number.ends_with(|ch: char| ch.is_ascii_digit())
}

fn met(cx: &SegmentContext<'_>, test: &Test, at: Option<usize>) -> bool {
    at.map_or(matches!(test, Test::Other(_)), |at| test.holds(&cx.words[at]))
}

/// Whether a phrase starts with the word: nothing, or an opening or separating mark, is before it.
fn starts(cx: &SegmentContext<'_>, index: usize) -> bool {
    let before = cx.text[..cx.words[index].at.start() as usize].trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', '…', ':', ';', ',', '«', '“', '(', '—', '–'])
}

/// Whether a phrase ends with the word: nothing, or a closing or separating mark, is after it.
fn ends(cx: &SegmentContext<'_>, index: usize) -> bool {
    let after = cx.text[cx.words[index].at.end() as usize..].trim_start();
    after.is_empty() || after.starts_with(['.', '!', '?', '…', ':', ';', ',', '»', '”', ')'])
}
