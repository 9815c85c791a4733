//! [`Finding`]: what a rule reports, before overlaps are resolved and it becomes an issue.

use crate::facts::{Dimension, Habit};
use crate::{Ranking, RuleMeta};
use copydesk_model::{Applicability, Category, Message, Opinion, RuleId, Severity, Suggestion};
use copydesk_text::{Edit, EditSet, TextRange};
use std::sync::Arc;

/// A fact about the whole article on which a finding depends. It is evaluated when overlaps are resolved, so that a
/// segment need not be checked again when the article changes elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// The word (case folded) is not known as a name in this article.
    NotAName(String),
    /// The article departs from this habit rarely: the finding is one of a minority.
    Against(Habit),
    /// The habit is the most frequent one of its dimension.
    Keeps(Habit),
    /// The house style does not set this dimension.
    Unset(Dimension),
    /// The article never follows a habit of this dimension that has a space.
    Never(Dimension),
    /// The article has `by` more often than `word`, or as often if `preferred` is set (both case folded).
    Outnumbered {
        /// The flagged word.
        word: String,
        /// The other spelling.
        by: String,
        /// Whether `by` is the preferred spelling of the language.
        preferred: bool,
    },
    /// The article has this word (case folded) more often with a capital that is not due to its position than without.
    MostlyCapital(String),
    /// The article never gives the long form of this acronym.
    NeverExpanded(String),
    /// The article has this word in exactly this spelling.
    Writes(String),
    /// The article has this word (case folded) at most this many times.
    AtMost(String, u32),
    /// The article has at least this many foreign words
    /// ([`Morphology::foreign`](crate::language::Morphology::foreign)).
    ForeignWordsAtLeast(u32),
    /// The article has fewer foreign words than this.
    ForeignWordsBelow(u32),
    /// The article has more “ than ”.
    UnclosedQuotes,
    /// The article follows this habit at least once.
    Shows(Habit),
}

/// The rule of a finding: one of the program, or one of another source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleRef {
    /// A rule of the program.
    BuiltIn(&'static RuleMeta),
    /// A rule of another source.
    Other {
        /// The name of the source.
        source: Arc<str>,
        /// The id of the rule; unique among all sources.
        id: RuleId,
    },
}

impl RuleRef {
    /// Returns the id of the rule.
    pub fn id(&self) -> &str {
        match self {
            Self::BuiltIn(rule) => rule.id,
            Self::Other { id, .. } => id.as_str(),
        }
    }

    /// Returns the id of the rule as stored in issues.
    pub fn rule_id(&self) -> RuleId {
        match self {
            Self::BuiltIn(rule) => rule.rule_id(),
            Self::Other { id, .. } => id.clone(),
        }
    }

    /// Returns the rule with its source, as an issue names it.
    pub fn opinion(&self) -> Opinion {
        let source = match self {
            Self::BuiltIn(_) => None,
            Self::Other { source, .. } => Some(Arc::clone(source)),
        };
        Opinion {
            source,
            rule: self.rule_id(),
        }
    }

    /// Returns the name of the source; `None` for the program itself.
    pub fn source(&self) -> Option<&str> {
        match self {
            Self::BuiltIn(_) => None,
            Self::Other { source, .. } => Some(source),
        }
    }
}

/// A possible error that a rule or another source reports in one range of one segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleRef,
    /// The range, in bytes of the text of the segment.
    pub at: TextRange,
    /// The strength of the evidence, in per cent: of overlapping findings the strongest is kept. An editor sees the measured
    /// precision of the rule instead, where it is known.
    pub confidence: u8,
    /// The category; by default that of the rule.
    pub category: Category,
    /// The severity; by default that of the rule.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
    /// The reason and the evidence.
    pub explanation: Vec<Message>,
    /// The best first.
    pub suggestions: Vec<Suggestion>,
    /// The finding is shown only if all of these hold.
    pub conditions: Vec<Condition>,
    /// The scores of the suggestions, if the facts of the article may change their order.
    pub ranking: Option<Ranking>,
    /// Whether findings within the range are shown too: a repeated paragraph can also contain an error.
    pub beside_others: bool,
    /// Whether the finding is shown wherever it is, and however many there are: a person or another program has already
    /// decided on each.
    pub unfiltered: bool,
    /// The rules of other sources that propose the same text.
    pub also: Vec<Opinion>,
}

/// The confidence of findings of sources whose precision is not measured.
const UNMEASURED: u8 = 50;

impl Finding {
    /// Creates a finding of `rule` at `at`. Its message is that of the rule; [`Finding::arg`] sets the arguments.
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
            unfiltered: false,
            also: Vec::new(),
        }
    }

    /// Creates a finding of another source. Its message is plain text in the language `language` (primary tag).
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
            unfiltered: false,
            also: Vec::new(),
        }
    }

    /// Sets an argument of the message.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Sets another message.
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

    /// Sets another severity than that of the rule.
    #[must_use]
    pub fn weighing(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Shows the finding only if `condition` holds.
    #[must_use]
    pub fn when(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Also shows findings within the range.
    #[must_use]
    pub fn beside_others(mut self) -> Self {
        self.beside_others = true;
        self
    }

    /// Shows the finding also in text that is not checked, such as code, and if there are many in one segment.
    #[must_use]
    pub fn unfiltered(mut self) -> Self {
        self.unfiltered = true;
        self
    }

    /// Sets the confidence, in per cent.
    #[must_use]
    pub fn sure(mut self, confidence: u8) -> Self {
        self.confidence = confidence.min(100);
        self
    }

    /// Adds a suggestion that replaces the flagged range by `text`.
    #[must_use]
    pub fn replace(self, text: impl Into<String>, applicability: Applicability) -> Self {
        let text = text.into();
        let edit = Edit::replace(self.at, text.clone());
        self.edit(text, vec![edit], applicability)
    }

    /// Adds a suggestion of `edits`, which may extend beyond the flagged range, with the text `label`. Overlapping
    /// edits are a bug of the rule; such a suggestion is omitted.
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

    /// Marks all suggestions as needing review.
    #[must_use]
    pub fn to_review(mut self) -> Self {
        for suggestion in &mut self.suggestions {
            suggestion.applicability = Applicability::NeedsReview;
        }
        self
    }

    /// Keeps the suggestions for which `holds` is true, with their scores.
    pub fn retain_suggestions(&mut self, holds: impl Fn(&Suggestion) -> bool) {
        if let Some(ranking) = &mut self.ranking {
            let mut kept = self.suggestions.iter().map(&holds);
            ranking.choices.retain(|_| kept.next().unwrap_or(true));
        }
        self.suggestions.retain(holds);
    }

    /// Adds evidence to the last suggestion.
    #[must_use]
    pub fn on(mut self, evidence: Message) -> Self {
        if let Some(last) = self.suggestions.last_mut() {
            last.evidence.push(evidence);
        }
        self
    }
}
