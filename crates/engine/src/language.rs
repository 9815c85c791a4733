//! [`Language`]: what the engine needs from a language. [`Packs`]: the languages and rules of a program.

use crate::checker::{ArticleChecker, Checker};
use crate::context::{SegmentContext, Shape};
use crate::{Finding, Habit, HouseStyle, RuleMeta, Words};
use copydesk_language::token::{self, Token};
use copydesk_text::TextRange;
use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The morphology of one word. The readings are opaque to the engine; the rules of the language downcast them.
#[derive(Clone, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts that rules ask for at every word"
)]
pub struct Morphology {
    /// Whether the word is in the lexicon.
    pub known: bool,
    /// Whether a reading is an ordinary word, not a name.
    pub common: bool,
    /// Whether a reading is a name.
    pub name: bool,
    /// Whether a reading is a function word: article, pronoun, preposition, conjunction.
    pub function: bool,
    /// Whether a reading is a finite verb.
    pub finite: bool,
    /// Whether the word is a number written out.
    pub numeral: bool,
    /// Whether the word, in lower case, belongs to another language that articles in this one often contain (English),
    /// and is no loanword.
    pub foreign: bool,
    /// One bit for each word class among the readings; the language defines the bits.
    pub classes: u32,
    /// The readings.
    pub readings: Option<Arc<dyn Any + Send + Sync>>,
}

impl fmt::Debug for Morphology {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Morphology")
            .field("known", &self.known)
            .field("classes", &self.classes)
            .finish_non_exhaustive()
    }
}

/// The rules of a pack.
#[derive(Clone, Copy, Debug, Default)]
pub struct RuleSet {
    /// Rules for segments.
    pub checkers: &'static [&'static dyn Checker],
    /// Rules for whole articles.
    pub article_checkers: &'static [&'static dyn ArticleChecker],
}

/// A language: tokens, sentences, morphology, habits and rules.
///
/// Every method has a default that fits a language without a pack.
pub trait Language: Send + Sync {
    /// Returns its primary tag (`fr`); empty for an unknown language.
    fn tag(&self) -> &'static str {
        ""
    }

    /// Returns the messages that several of its rules share; those of a single rule are in its folder.
    fn words(&self) -> Words {
        Words::NONE
    }

    /// Returns its rules.
    fn rules(&self) -> &'static [RuleSet] {
        &[]
    }

    /// Returns the tokens of a text, which cover it without gaps.
    fn tokenize(&self, text: &str) -> Vec<Token> {
        token::tokenize_plain(text)
    }

    /// Returns the sentences of a text, in bytes.
    fn sentences(&self, text: &str, tokens: &[Token]) -> Vec<TextRange> {
        token::sentences(text, tokens)
    }

    /// Whether the language has a lexicon. Rules that need it do not apply without one.
    fn has_lexicon(&self) -> bool {
        false
    }

    /// Whether a phrase cannot end with the word at `index`: it is read as a determiner or a preposition.
    fn needs_more(&self, _cx: &SegmentContext<'_>, _index: usize) -> bool {
        false
    }

    /// Whether the word at `index` continues the phrase of the word before it: a preposition, or an adjective of the noun
    /// before.
    fn continues_phrase(&self, _cx: &SegmentContext<'_>, _index: usize) -> bool {
        false
    }

    /// Whether a word, in lower case, reverses the meaning of a sentence: a negation, "before", "after".
    fn is_contrastive(&self, _folded: &str) -> bool {
        false
    }

    /// Returns how much more frequent a word, in lower case, is in another language that articles in this one often
    /// contain (a difference of Zipf values); negative infinity if it is not a word of that language.
    fn foreign_lead(&self, _folded: &str) -> f32 {
        f32::NEG_INFINITY
    }

    /// Returns the morphology of a word as it is written.
    fn look_up(&self, _word: &str, _shape: Shape) -> Morphology {
        Morphology::default()
    }

    /// Returns the dictionary forms of a word, in any case.
    fn lemmas(&self, _word: &str) -> Vec<Cow<'static, str>> {
        Vec::new()
    }

    /// Whether a word, in lower case, belongs to another language that articles in this one often contain.
    fn knows_foreign(&self, _folded: &str) -> bool {
        false
    }

    /// Returns the frequency of a word on the Zipf scale: the logarithm to base 10 of its occurrences per billion
    /// words; zero if it is unknown.
    fn frequency(&self, _folded: &str) -> f32 {
        0.0
    }

    /// Returns the letters beyond ASCII of the language.
    fn letters(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether `short`, followed by an apostrophe, may be the elided word before another one.
    fn elides(&self, _short: &str) -> bool {
        false
    }

    /// Reports each range where the article follows a habit; see [`Habit`].
    fn observe(&self, _cx: &SegmentContext<'_>, _sink: &mut dyn FnMut(Habit, TextRange)) {}

    /// Flags departures from the house style.
    fn check_house_style(&self, _cx: &SegmentContext<'_>, _house: &HouseStyle, _sink: &mut Vec<Finding>) {}

    /// Adapts the suggestions of a finding to the words around it (elision, contraction).
    fn adapt(&self, _cx: &SegmentContext<'_>, _finding: &mut Finding) {}
}

impl fmt::Debug for dyn Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A language without a pack.
#[derive(Debug)]
pub struct Unknown;

impl Language for Unknown {}

/// The languages of a program, and the rules that apply to all of them.
#[derive(Debug)]
pub struct Packs {
    neutral: &'static [RuleSet],
    languages: &'static [&'static dyn Language],
    rules: Vec<&'static RuleMeta>,
    measured: fn(&str) -> Option<u8>,
}

impl Packs {
    /// Creates the packs of a program from the rules for every language, and languages with their own rules.
    pub fn new(neutral: &'static [RuleSet], languages: &'static [&'static dyn Language]) -> Self {
        let sets = languages.iter().flat_map(|language| language.rules());
        let mut rules: Vec<&'static RuleMeta> = Vec::new();
        for set in neutral.iter().chain(sets) {
            rules.extend(set.checkers.iter().flat_map(|checker| checker.rules()));
            rules.extend(set.article_checkers.iter().flat_map(|checker| checker.rules()));
        }
        rules.sort_by_key(|rule| rule.id);
        // Checkers may share a rule. Two rules with the same id are kept, and found by the tests.
        rules.dedup_by(|one, other| std::ptr::eq(*one, *other));
        Self {
            neutral,
            languages,
            rules,
            measured: |_| None,
        }
    }

    /// Sets the measured precision of rules, in per cent; `None` for a rule that is not measured.
    #[must_use]
    pub fn with_measured(mut self, measured: fn(&str) -> Option<u8>) -> Self {
        self.measured = measured;
        self
    }

    /// Returns the confidence in a finding in per cent, as an editor sees it: the measured precision of its rule, or that
    /// of the finding where it is not measured.
    pub(crate) fn confidence(&self, finding: &Finding) -> u8 {
        (self.measured)(finding.rule.id()).unwrap_or(finding.confidence)
    }

    /// Returns every rule, ordered by id.
    pub fn rules(&self) -> &[&'static RuleMeta] {
        &self.rules
    }

    /// Returns the language with this primary tag.
    pub fn language(&self, primary: Option<&str>) -> Option<&'static dyn Language> {
        let primary = primary?;
        let mut known = self.languages.iter().copied();
        known.find(|language| language.tag() == primary)
    }

    /// Whether there are rules for this language in particular.
    pub(crate) fn has_rules(&self, primary: &str) -> bool {
        self.language(Some(primary))
            .is_some_and(|language| !language.rules().is_empty())
    }

    /// Returns the rules for segments that apply to an article in `language`.
    pub(crate) fn checkers(
        &self,
        language: &'static dyn Language,
    ) -> impl Iterator<Item = &'static dyn Checker> {
        let sets = self.neutral.iter().chain(language.rules());
        sets.flat_map(|set| set.checkers).copied()
    }

    /// Returns the rules for whole articles in `language`.
    pub(crate) fn article_checkers(
        &self,
        language: &'static dyn Language,
    ) -> impl Iterator<Item = &'static dyn ArticleChecker> {
        let sets = self.neutral.iter().chain(language.rules());
        sets.flat_map(|set| set.article_checkers).copied()
    }
}
