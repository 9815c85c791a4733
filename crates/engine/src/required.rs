//! [`Required`]: a term of the source with a required translation in the glossary.

use crate::Finding;
use crate::context::SegmentContext;
use crate::language::Language;
use crate::source::{SourceText, SourceWord};
use crate::terms::{GLOSSARY, term_at, words_of};
use copydesk_language::token;
use copydesk_language::word::fold;
use copydesk_model::{Applicability, Message};
use copydesk_text::TextRange;
use std::collections::BTreeMap;

/// A term of the source and its required translations.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Required {
    /// The words of the source. A word with a capital must match exactly: “US” is not “us”.
    pub source: String,
    /// The translations, the best first. Any of them is accepted, in any form.
    pub right: Vec<String>,
    /// The language of `right`, as a tag; `None` for any.
    pub language: Option<String>,
    /// The editor’s note.
    pub note: Option<String>,
}

/// A term, split into words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// The words of the source, as written.
    source: Vec<String>,
    /// The words of each translation.
    right: Vec<Vec<String>>,
    term: Required,
}

/// Required terms, by the first word of the source.
#[derive(Debug)]
pub(crate) struct RequiredTerms {
    by_first: BTreeMap<String, Vec<Entry>>,
}

impl RequiredTerms {
    /// Creates an index of those terms that have words on both sides.
    pub(crate) fn new(pack: &dyn Language, terms: &[Required]) -> Self {
        let mut by_first: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for term in terms {
            let source = written_words(&term.source);
            let right: Vec<_> = term
                .right
                .iter()
                .map(|right| words_of(pack, right))
                .filter(|words| !words.is_empty())
                .collect();
            let Some(first) = source.first() else { continue };
            if right.is_empty() {
                continue;
            }
            let key = fold(first).into_owned();
            by_first.entry(key).or_default().push(Entry {
                source,
                right,
                term: term.clone(),
            });
        }
        // If two terms begin with the same words, the longer one is used.
        for entries in by_first.values_mut() {
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.source.len()));
        }
        Self { by_first }
    }

    /// Flags the terms of the source that are missing from the translation, each once.
    pub(crate) fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if self.by_first.is_empty() {
            return;
        }
        let Some(source) = cx.source_text() else { return };
        let mut flagged: Vec<&Entry> = Vec::new();
        let mut index = 0;
        while let Some(word) = source.words.get(index) {
            let found = singulars(&word.fold)
                .filter_map(|form| self.by_first.get(form))
                .flatten()
                .find(|entry| stands_in_source(source, index, &entry.source));
            let Some(entry) = found else {
                index += 1;
                continue;
            };
            if !flagged.contains(&entry) && entry.is_for(cx) && !entry.is_rendered(cx) {
                let nth = flagged.len();
                flagged.push(entry);
                sink.extend(entry.finding(cx, source, index, nth));
            }
            index += entry.source.len();
        }
    }
}

impl Entry {
    /// Whether the term applies to the language of the segment.
    fn is_for(&self, cx: &SegmentContext<'_>) -> bool {
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        match (&self.term.language, cx.language) {
            (Some(wanted), Some(found)) => primary(wanted) == primary(found),
            (Some(_), None) => false,
            (None, _) => true,
        }
    }

    /// Whether the translation has one of the required translations.
    fn is_rendered(&self, cx: &SegmentContext<'_>) -> bool {
        (0..cx.words.len()).any(|at| self.right.iter().any(|words| term_at(cx, at, words).is_some()))
    }

    fn finding(
        &self,
        cx: &SegmentContext<'_>,
        source: &SourceText<'_>,
        index: usize,
        nth: usize,
    ) -> Option<Finding> {
        let Required {
            source: words,
            right,
            note,
            ..
        } = &self.term;
        let first = right.first()?;
        let kept: Vec<_> = self.source.iter().map(|word| fold(word).into_owned()).collect();
        // If the source term is untranslated, it is flagged; otherwise only the sentence is known, and its last word is
        // flagged.
        let left = (0..cx.words.len()).find_map(|at| term_at(cx, at, &kept));
        let at = match left {
            Some(at) => at,
            None => place(cx, source, index, nth)?,
        };
        let message = Message::new("terminology-glossary-required")
            .with("source", words.clone())
            .with("right", first.clone());
        let mut finding = Finding::new(&GLOSSARY, at, 100).saying(message);
        if let Some(note) = note {
            finding = finding.because(Message::new("terminology-glossary-note").with("note", note.clone()));
        }
        if left.is_some() {
            for rendering in right {
                finding = finding.replace(rendering.clone(), Applicability::NeedsReview);
            }
        }
        Some(finding)
    }
}

/// Returns a word of the sentence that corresponds to the sentence of the source with word `index`: the last, or an
/// earlier one if other terms are missing too.
fn place(cx: &SegmentContext<'_>, source: &SourceText<'_>, index: usize, nth: usize) -> Option<TextRange> {
    let theirs = token::sentences(source.text, &source.tokens);
    let word = source.words.get(index)?;
    let sentence = theirs.iter().position(|sentence| sentence.contains(word.at));
    let words = match sentence {
        // Most translations correspond sentence by sentence.
        Some(sentence) if theirs.len() == cx.sentences.len() => cx.words_of_sentence(sentence),
        _ => &cx.words,
    };
    let last = words.len().checked_sub(1)?;
    words.get(last.saturating_sub(nth)).map(|word| word.at)
}

/// Whether the source has the words of a term from word `index` on; the last of them may be a plural.
fn stands_in_source(source: &SourceText<'_>, index: usize, wanted: &[String]) -> bool {
    let Some(found) = source.words.get(index..index + wanted.len()) else {
        return false;
    };
    let together = found.windows(2).all(|pair| {
        let gap = TextRange::new(pair[0].at.end(), pair[1].at.start());
        gap.of_text(source.text)
            .is_some_and(|gap| gap.chars().all(|ch| ch.is_whitespace() || ch == '-'))
    });
    let last = wanted.len() - 1;
    let fits = |(at, (word, wanted)): (usize, (&SourceWord<'_>, &String))| fits(word, wanted, at == last);
    together && found.iter().zip(wanted).enumerate().all(fits)
}

fn fits(word: &SourceWord<'_>, wanted: &str, may_be_plural: bool) -> bool {
    // Without a possessive, like `fold`.
    let written = word.text.get(..word.fold.len()).unwrap_or(word.text);
    let same = |form: &str| {
        if wanted.chars().any(char::is_uppercase) {
            form == wanted
        } else {
            *fold(form) == *fold(wanted)
        }
    };
    same(written) || may_be_plural && singulars(written).any(same)
}

/// Returns a word, and the words of which it may be the English plural.
fn singulars(word: &str) -> impl Iterator<Item = &str> {
    let without = |ending: &str| word.strip_suffix(ending).filter(|stem| stem.len() > 1);
    std::iter::once(word).chain(without("s")).chain(without("es"))
}

fn written_words(text: &str) -> Vec<String> {
    token::tokenize_plain(text)
        .iter()
        .filter(|token| token.kind == token::TokenKind::Word)
        .filter_map(|token| Some(token.range.of_text(text)?.to_owned()))
        .collect()
}
