//! The editor's glossary and dictionary: terms with a replacement, and words that are not flagged.
//!
//! They are not rules in the registry: without entries, nothing is flagged.

use crate::context::{SegmentContext, Shape, Word};
use crate::language::Language;
use crate::required::{Required, RequiredTerms};
use crate::{Finding, RuleFolder, RuleMeta};
use copydesk_language::token::TokenKind;
use copydesk_language::word::fold;
use copydesk_model::{Applicability, Category, Message, Severity};
use copydesk_text::TextRange;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The rule of findings of the glossary.
pub static GLOSSARY: RuleMeta = RuleMeta {
    id: "terminology.glossary",
    folder: RuleFolder::NONE,
    category: Category::TerminologyWrong,
    severity: Severity::Major,
    languages: &[],
    default_on: true,
    examples: &[],
};

/// A term to avoid.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// The words that are flagged, in any case; a single word in any of its forms too.
    pub wrong: String,
    /// The replacement; `None` if the term is only forbidden.
    pub right: Option<String>,
    /// The editor's note.
    pub note: Option<String>,
}

/// The editor's terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    terms: Vec<Term>,
    required: Vec<Required>,
}

impl Glossary {
    /// Creates a glossary of these terms.
    pub fn new(terms: impl IntoIterator<Item = Term>) -> Self {
        Self {
            terms: terms.into_iter().collect(),
            required: Vec::new(),
        }
    }

    /// Adds terms with required translations.
    #[must_use]
    pub fn requiring(self, terms: impl IntoIterator<Item = Required>) -> Self {
        Self {
            required: terms.into_iter().collect(),
            ..self
        }
    }

    /// Creates the index of the terms for an article in the language of `pack`.
    pub(crate) fn index(&self, pack: &dyn Language) -> GlossaryIndex {
        GlossaryIndex::new(pack, self)
    }
}

/// Terms by their first words.
#[derive(Debug)]
pub(crate) struct GlossaryIndex {
    by_first: BTreeMap<String, Vec<(Vec<String>, Term)>>,
    required: RequiredTerms,
}

impl GlossaryIndex {
    /// Creates the index of those terms that have a word.
    fn new(pack: &dyn Language, glossary: &Glossary) -> Self {
        let mut by_first: BTreeMap<String, Vec<(Vec<String>, Term)>> = BTreeMap::new();
        for term in &glossary.terms {
            let words = words_of(pack, &term.wrong);
            if let Some(first) = words.first() {
                by_first
                    .entry(first.clone())
                    .or_default()
                    .push((words, term.clone()));
            }
        }
        // If two terms begin with the same words, the longer one is used.
        for terms in by_first.values_mut() {
            terms.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self {
            by_first,
            required: RequiredTerms::new(pack, &glossary.required),
        }
    }

    /// Flags the terms of a segment, and required terms that are missing.
    pub(crate) fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        self.required.check(cx, sink);
        if self.by_first.is_empty() {
            return;
        }
        let mut index = 0;
        while let Some(word) = cx.words.get(index) {
            let forms = std::iter::once(Cow::Borrowed(&*word.fold)).chain(cx.pack.lemmas(word.text));
            let found = forms
                .filter_map(|form| self.by_first.get(&*form))
                .flatten()
                .find_map(|(words, term)| Some((term_at(cx, index, words)?, words.len(), term)));
            match found {
                Some((at, long, term)) => {
                    sink.extend(finding(cx, word, at, term));
                    index += long;
                }
                None => index += 1,
            }
        }
    }
}

/// Returns the range of the words of a term from word `index` on, if they match. They may be inflected.
pub(crate) fn term_at(cx: &SegmentContext<'_>, index: usize, words: &[String]) -> Option<TextRange> {
    let found = cx.words.get(index..index + words.len())?;
    let fits = |(word, wanted): (&Word<'_>, &String)| {
        *word.fold == **wanted
            || cx.pack.lemmas(word.text).iter().any(|lemma| lemma == wanted)
            // An unknown word may also have a plural.
            || !word.is_known() && word.fold.strip_suffix('s') == Some(wanted)
    };
    let together = found.windows(2).all(|pair| {
        let gap = TextRange::new(pair[0].at.end(), pair[1].at.start());
        gap.of_text(cx.text)
            .is_some_and(|gap| gap.chars().all(|ch| ch.is_whitespace() || ch == '-'))
    });
    let all = found.iter().zip(words).all(fits);
    let (first, last) = (found.first()?, found.last()?);
    (together && all).then(|| TextRange::new(first.at.start(), last.at.end()))
}

fn finding(cx: &SegmentContext<'_>, first: &Word<'_>, at: TextRange, term: &Term) -> Option<Finding> {
    let written = at.of_text(cx.text)?;
    let mut finding = Finding::new(&GLOSSARY, at, 100).arg("words", written);
    if let Some(note) = &term.note {
        finding = finding.because(Message::new("terminology-glossary-note").with("note", note.clone()));
    }
    let Some(right) = &term.right else {
        return Some(finding.saying(Message::new("terminology-glossary-forbidden").with("words", written)));
    };
    if fold(right) == fold(written) {
        return None;
    }
    let finding = finding.arg("right", right.clone());
    // The rest of the sentence may need changes, so that the suggestion needs review.
    Some(finding.replace(cased(right, first.shape), Applicability::NeedsReview))
}

/// Returns `right` with the capital of the words that it replaces.
fn cased(right: &str, shape: Shape) -> String {
    let mut letters = right.chars();
    match (shape, letters.next()) {
        (Shape::Capital, Some(letter)) => letter.to_uppercase().chain(letters).collect(),
        _ => right.to_owned(),
    }
}

/// Returns the words of a term, folded.
pub(crate) fn words_of(pack: &dyn Language, text: &str) -> Vec<String> {
    pack.tokenize(text)
        .iter()
        .filter(|token| token.kind == TokenKind::Word)
        .filter_map(|token| Some(fold(token.range.of_text(text)?).into_owned()))
        .collect()
}

/// Words that are not flagged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IgnoredWords {
    /// Words and the rules that do not flag them; the empty id is every rule.
    words: BTreeMap<String, BTreeSet<String>>,
}

impl IgnoredWords {
    /// Adds `words` (in any case), which `rule`, or every rule, does not flag.
    pub fn add(&mut self, words: &str, rule: Option<&str>) {
        let rules = self.words.entry(plain(words)).or_default();
        rules.insert(rule.unwrap_or_default().to_owned());
    }

    /// Whether `rule` does not flag `words`.
    pub(crate) fn ignores(&self, rule: &str, words: Option<&str>) -> bool {
        if self.words.is_empty() {
            return false;
        }
        let rules = words.and_then(|words| self.words.get(&plain(words)));
        rules.is_some_and(|rules| rules.contains("") || rules.contains(rule))
    }
}

/// Returns the words in lower case with single spaces, as in the dictionary.
fn plain(words: &str) -> String {
    let parts: Vec<&str> = words.split_whitespace().collect();
    fold(&parts.join(" ")).into_owned()
}
