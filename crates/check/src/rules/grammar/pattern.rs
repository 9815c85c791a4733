//! Patterns of words, as the tables of this folder write them.
//!
//! A pattern is a line of items parted by spaces, one a word:
//!
//! - `au`, `au|aux` – one of these words (in lower case, with straight apostrophes; an elided word is one: `l' homme`);
//! - `!au|aux` – another word than these, or none;
//! - `#inf` – a word of this [`Kind`];
//! - `~banc` – any form of this word;
//! - `^` and `$` – the start and the end of a phrase;
//! - `cœur=chœur` – this word is wrong, that one right; `_` parts words on either side. One or more in a pattern.

use crate::context::{SegmentContext, Shape, Word};
use copydesk_language::french::{self, Gender, Number, PartOfSpeech, Person, Tense};
use copydesk_language::token::{TokenKind, tokenize};
use copydesk_language::word::fold;
use std::collections::HashMap;

/// A kind of word, by all of its readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Kind {
    /// An infinitive that is no noun.
    Infinitive,
    /// A past participle that is neither noun nor finite verb.
    Participle,
    /// A past participle, whatever else.
    AnyParticiple,
    /// A finite verb and nothing else.
    Finite,
    /// A finite verb, whatever else.
    AnyFinite,
    /// A finite verb in the third person singular and nothing else.
    Third,
    /// A noun that is no verb.
    Noun,
    /// A noun that can be masculine singular, and no verb.
    Masculine,
    /// A noun that can be feminine singular, and no verb.
    Feminine,
    /// A noun that can be plural only, and no verb.
    Plural,
    /// A numeral in letters.
    Numeral,
    /// A determiner.
    Determiner,
    /// A preposition, and neither noun nor verb.
    Preposition,
    /// An adjective.
    Adjective,
    /// A name: a capital within a sentence.
    Name,
    /// il, elle, on, qui and their like.
    Subject,
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "inf" => Self::Infinitive,
            "pp" => Self::Participle,
            "pp?" => Self::AnyParticiple,
            "fin" => Self::Finite,
            "fin?" => Self::AnyFinite,
            "3s" => Self::Third,
            "noun" => Self::Noun,
            "ms" => Self::Masculine,
            "fs" => Self::Feminine,
            "pl" => Self::Plural,
            "num" => Self::Numeral,
            "det" => Self::Determiner,
            "prep" => Self::Preposition,
            "adj" => Self::Adjective,
            "name" => Self::Name,
            "subj" => Self::Subject,
            _ => return None,
        })
    }

    fn holds(self, word: &Word<'_>) -> bool {
        use PartOfSpeech as P;
        let any = |test: fn(&french::Analysis) -> bool| word.analyses.iter().any(test);
        let noun = any(|own| own.pos == P::Noun);
        let verb = any(|own| own.pos == P::Verb);
        let finite = any(french::Analysis::is_finite_verb);
        let only_finite = word.shape == Shape::Lower
            && !word.analyses.is_empty()
            && word.analyses.iter().all(french::Analysis::is_finite_verb);
        let pronoun = any(|own| {
            matches!(
                own.pos,
                P::Pronoun | P::Determiner | P::Preposition | P::Adverb | P::Conjunction
            )
        });
        match self {
            Self::Infinitive => !noun && any(|own| own.tense == Some(Tense::Infinitive)),
            Self::Participle => {
                !noun && !finite && !pronoun && any(|own| own.tense == Some(Tense::PastParticiple))
            }
            Self::AnyParticiple => any(|own| own.tense == Some(Tense::PastParticiple)),
            Self::Finite => only_finite,
            Self::AnyFinite => finite,
            Self::Third => {
                only_finite
                    && any(|own| own.person == Some(Person::Third) && own.number == Some(Number::Singular))
            }
            Self::Noun => noun && !verb && !pronoun,
            Self::Masculine => noun && !verb && !pronoun && nominal(word, Gender::Masculine),
            Self::Feminine => noun && !verb && !pronoun && nominal(word, Gender::Feminine),
            Self::Plural => {
                noun && !verb && any(|own| own.pos == P::Noun && own.number == Some(Number::Plural))
            }
            Self::Numeral => any(|own| own.pos == P::Numeral),
            Self::Determiner => any(|own| own.pos == P::Determiner),
            Self::Preposition => !noun && !verb && any(|own| own.pos == P::Preposition),
            Self::Adjective => any(|own| own.pos == P::Adjective),
            Self::Name => !word.first && word.shape == Shape::Capital,
            Self::Subject => super::is_subject(&word.fold),
        }
    }
}

/// Whether the word can be a noun in the singular of this gender.
fn nominal(word: &Word<'_>, gender: Gender) -> bool {
    word.analyses.iter().any(|own| {
        own.pos == PartOfSpeech::Noun
            && own.gender.is_some_and(|own| own.agrees(gender))
            && own.number.is_some_and(|own| own.agrees(Number::Singular))
    })
}

/// What a word of a pattern must be.
#[derive(Clone, Debug)]
pub(in crate::rules) enum Test {
    /// One of these words.
    Words(Vec<&'static str>),
    /// Another word, or none.
    Other(Box<Test>),
    /// A word of this kind.
    Kind(Kind),
    /// A form of one of these words.
    Lemma(Vec<&'static str>),
    /// The start of a phrase.
    Start,
    /// The end of a phrase.
    End,
}

impl Test {
    /// Reads one item of a pattern.
    pub(in crate::rules) fn read(item: &'static str) -> Self {
        if let Some(rest) = item.strip_prefix('!') {
            return Self::Other(Box::new(Self::read(rest)));
        }
        if let Some(kind) = item.strip_prefix('#').and_then(Kind::named) {
            return Self::Kind(kind);
        }
        match item {
            "^" => Self::Start,
            "$" => Self::End,
            _ => match item.strip_prefix('~') {
                Some(lemmas) => Self::Lemma(lemmas.split('|').collect()),
                None => Self::Words(item.split('|').collect()),
            },
        }
    }

    fn holds(&self, word: &Word<'_>) -> bool {
        match self {
            Self::Words(words) => words.iter().any(|own| *own == word.fold),
            Self::Other(test) => !test.holds(word),
            Self::Kind(kind) => kind.holds(word),
            Self::Lemma(lemmas) => word.analyses.iter().any(|own| lemmas.contains(&own.lemma)),
            Self::Start | Self::End => false,
        }
    }
}

/// A wrong stretch within a pattern and what belongs there.
#[derive(Clone, Debug)]
pub(super) struct Mend {
    /// The first and the last word, counted from the pattern's first wrong word.
    pub first: usize,
    pub last: usize,
    /// The right words.
    pub right: String,
}

/// A pattern, read.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// What each word must be.
    tests: Vec<Test>,
    /// What is wrong; at least one.
    pub mends: Vec<Mend>,
    /// How sure the pattern is, in per cent.
    pub confidence: u8,
    /// Which of the tables it stands in.
    pub table: usize,
}

/// Patterns, by the first wrong word.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    patterns: Vec<Pattern>,
    by_word: HashMap<String, Vec<(usize, usize)>>,
}

impl Patterns {
    /// Adds a table: lines with a pattern each; a line `@80` says how sure those after it are; `;` starts a comment.
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
        let (mut tests, mut mends) = (Vec::new(), Vec::new());
        let mut pivot: Option<(usize, Vec<String>)> = None;
        for item in line.split_whitespace() {
            let Some((wrong, right)) = item.split_once('=') else {
                tests.push(Test::read(item));
                continue;
            };
            let first = tests.len();
            let alternatives: Vec<&'static str> = wrong.split('|').collect();
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
            mends.push(Mend {
                first: first - place,
                last: tests.len().saturating_sub(1 + place),
                right: right.replace('_', " "),
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
            mends,
            confidence,
            table,
        });
    }

    /// The patterns that hold with their first wrong word at `index`.
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

/// The places of the words in an item of a pattern, whose words `_` parts.
pub(in crate::rules) fn words_of(item: &str) -> Vec<(usize, usize)> {
    let spaced = item.replace('_', " ");
    tokenize(&spaced)
        .into_iter()
        .filter(|token| token.kind == TokenKind::Word)
        .map(|token| (token.range.start() as usize, token.range.end() as usize))
        .collect()
}

/// Whether every test of a pattern holds around the word at `index`, which the test at `place` is about.
pub(in crate::rules) fn holds(cx: &SegmentContext<'_>, tests: &[Test], index: usize, place: usize) -> bool {
    let mut at = Some(index);
    for test in tests[..place].iter().rev() {
        let from = at;
        at = at.filter(|&at| at > 0 && cx.joined(at - 1)).map(|at| at - 1);
        let holds = match test {
            Test::Start => at.is_none() && from.is_some_and(|from| starts(cx, from)),
            test => met(cx, test, at),
        };
        if !holds {
            return false;
        }
    }
    let mut at = Some(index);
    for test in &tests[place + 1..] {
        let from = at;
        at = at
            .filter(|&at| cx.joined(at) && at + 1 < cx.words.len())
            .map(|at| at + 1);
        let holds = match test {
            Test::End => at.is_none() && from.is_some_and(|from| ends(cx, from)),
            test => met(cx, test, at),
        };
        if !holds {
            return false;
        }
    }
    true
}

fn met(cx: &SegmentContext<'_>, test: &Test, at: Option<usize>) -> bool {
    at.map_or(matches!(test, Test::Other(_)), |at| test.holds(&cx.words[at]))
}

/// Whether a phrase starts with the word: nothing, or a mark that opens or parts, stands before it.
fn starts(cx: &SegmentContext<'_>, index: usize) -> bool {
    let before = cx.text[..cx.words[index].at.start() as usize].trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', '…', ':', ';', ',', '«', '“', '(', '—', '–'])
}

/// Whether a phrase ends with the word: nothing, or a mark that closes or parts, stands after it.
fn ends(cx: &SegmentContext<'_>, index: usize) -> bool {
    let after = cx.text[cx.words[index].at.end() as usize..].trim_start();
    after.is_empty() || after.starts_with(['.', '!', '?', '…', ':', ';', ',', '»', '”', ')'])
}
