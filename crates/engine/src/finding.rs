//! [`Finding`]: what a rule found, before arbitration makes an issue of it.

use crate::facts::{Dimension, Habit};
use crate::{Ranking, RuleMeta};
use copydesk_model::{Applicability, Category, Message, RuleId, Severity, Suggestion};
use copydesk_text::{Edit, EditSet, TextRange};
use std::sync::Arc;

/// A fact about the whole article on which a finding depends. It is evaluated when findings are arbitrated, so that a
/// segment need not be checked again when the article changes elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// The word (case folded) is not known as a name in this article.
    NotAName(String),
    /// The article departs from this habit nowhere else, or hardly: the finding is about the habit's minority.
    Against(Habit),
    /// The habit is the most frequent one of its dimension.
    Keeps(Habit),
    /// The house style makes no choice in this dimension.
    Unset(Dimension),
    /// The article never follows a habit of this dimension that puts a space.
    Never(Dimension),
    /// The article writes `by` more often than `word`, or as often where `preferred` is set (both case folded).
    Outnumbered {
        /// The word at the place of the finding.
        word: String,
        /// The other spelling.
        by: String,
        /// Whether the language prefers `by`.
        preferred: bool,
    },
    /// The article writes this word (case folded) more often with a capital, not due to its place, than without.
    MostlyCapital(String),
    /// The article nowhere gives the long form of this acronym.
    NeverExpanded(String),
    /// The article writes this word (as given, exact) somewhere.
    Writes(String),
    /// The article has this word (case folded) at most so many times.
    AtMost(String, u32),
    /// The article has at least so many foreign words ([`Morphology::foreign`](crate::language::Morphology::foreign)).
    ForeignWordsAtLeast(u32),
    /// The article has fewer than so many foreign words.
    ForeignWordsBelow(u32),
    /// The article opens more quotations with “ than it closes with ”.
    UnclosedQuotes,
    /// The article follows this habit somewhere.
    Shows(Habit),
}

/// What made a finding: a rule of the program, or a rule of another source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleRef {
    /// A rule of the program.
    BuiltIn(&'static RuleMeta),
    /// A rule of another source.
    Other {
        /// The source: the name of a provider.
        source: Arc<str>,
        /// The rule; unique within all sources.
        id: RuleId,
    },
}

impl RuleRef {
    /// The id of the rule.
    pub fn id(&self) -> &str {
        match self {
            Self::BuiltIn(rule) => rule.id,
            Self::Other { id, .. } => id.as_str(),
        }
    }

    /// The id as issues carry it.
    pub fn rule_id(&self) -> RuleId {
        match self {
            Self::BuiltIn(rule) => rule.rule_id(),
            Self::Other { id, .. } => id.clone(),
        }
    }

    /// The name of the source; `None` for the program itself.
    pub fn source(&self) -> Option<&str> {
        match self {
            Self::BuiltIn(_) => None,
            Self::Other { source, .. } => Some(source),
        }
    }
}

/// What a rule, or another source, found at one span of one segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleRef,
    /// The span, in bytes of the segment's text.
    pub at: TextRange,
    /// How sure the rule is, in per cent.
    pub confidence: u8,
    /// Another category than the rule's own.
    pub category: Category,
    /// Another severity than the rule's own.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// Why, and on what evidence.
    pub explanation: Vec<Message>,
    /// The best first.
    pub suggestions: Vec<Suggestion>,
    /// All of them must hold for the finding to be shown.
    pub conditions: Vec<Condition>,
    /// How good each suggestion is, if the facts of the article may change their order.
    pub ranking: Option<Ranking>,
    /// Whether findings inside the span are shown beside this one: a paragraph that is written twice can
    /// also hold an error.
    pub beside_others: bool,
}

/// The confidence of a source whose precision was not measured.
const UNMEASURED: u8 = 50;

impl Finding {
    /// A finding of `rule` at `at`; its message is the rule's own, filled with `args` by [`Finding::arg`].
    pub fn new(rule: &'static RuleMeta, at: TextRange, confidence: u8) -> Self {
        Self {
            rule: RuleRef::BuiltIn(rule),
            at,
            confidence,
            category: rule.category,
            severity: rule.severity,
            message: Message::new(rule.message_id()),
            explanation: Vec::new(),
            suggestions: Vec::new(),
            conditions: Vec::new(),
            ranking: None,
            beside_others: false,
        }
    }

    /// A finding of another source than the rules. Its message is plain text in the language `language` (primary tag).
    pub fn of_source(
        source: Arc<str>,
        id: RuleId,
        at: TextRange,
        category: Category,
        text: impl Into<String>,
        language: &str,
    ) -> Self {
        Self {
            rule: RuleRef::Other { source, id },
            at,
            confidence: UNMEASURED,
            category,
            severity: Severity::Minor,
            message: Message::plain(text, language),
            explanation: Vec::new(),
            suggestions: Vec::new(),
            conditions: Vec::new(),
            ranking: None,
            beside_others: false,
        }
    }

    /// Fills a place of the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Says it with another message.
    #[must_use]
    pub fn saying(mut self, message: Message) -> Self {
        self.message = message;
        self
    }

    /// Adds a line of explanation or evidence.
    #[must_use]
    pub fn because(mut self, line: Message) -> Self {
        self.explanation.push(line);
        self
    }

    /// Weighs it otherwise than the rule does by default.
    #[must_use]
    pub fn weighing(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Says it only where `condition` holds.
    #[must_use]
    pub fn when(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Shows findings inside the span beside this one.
    #[must_use]
    pub fn beside_others(mut self) -> Self {
        self.beside_others = true;
        self
    }

    /// Offers `text` in place of the flagged span.
    #[must_use]
    pub fn replace(self, text: impl Into<String>, applicability: Applicability) -> Self {
        let text = text.into();
        let edit = Edit::replace(self.at, text.clone());
        self.edit(text, vec![edit], applicability)
    }

    /// Offers `edits`, which may reach beyond the flagged span, under `label`. Edits that do not make a set (they
    /// overlap) are a defect of the rule; such a suggestion is left out.
    #[must_use]
    pub fn edit(mut self, label: impl Into<String>, edits: Vec<Edit>, applicability: Applicability) -> Self {
        debug_assert!(
            EditSet::new(edits.clone()).is_ok(),
            "{}: overlapping edits {edits:?}",
            self.rule.id()
        );
        if let Ok(edits) = EditSet::new(edits) {
            let suggestion = Suggestion {
                label: label.into(),
                edits,
                applicability,
                evidence: Vec::new(),
            };
            if !suggestion.edits.is_empty()
                && !self
                    .suggestions
                    .iter()
                    .any(|other| other.edits == suggestion.edits)
            {
                self.suggestions.push(suggestion);
            }
        }
        self
    }

    /// Offers all suggestions for review only.
    #[must_use]
    pub fn to_review(mut self) -> Self {
        for suggestion in &mut self.suggestions {
            suggestion.applicability = Applicability::NeedsReview;
        }
        self
    }

    /// Keeps the suggestions for which `holds` is true, with their places in the ranking.
    pub fn retain_suggestions(&mut self, holds: impl Fn(&Suggestion) -> bool) {
        if let Some(ranking) = &mut self.ranking {
            let mut kept = self.suggestions.iter().map(&holds);
            ranking.choices.retain(|_| kept.next().unwrap_or(true));
        }
        self.suggestions.retain(holds);
    }

    /// Adds evidence to the suggestion that was offered last.
    #[must_use]
    pub fn on(mut self, evidence: Message) -> Self {
        if let Some(last) = self.suggestions.last_mut() {
            last.evidence.push(evidence);
        }
        self
    }
}
