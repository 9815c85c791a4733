//! Edits with their makers.

use copydesk_model::{IssueId, RuleId};
use copydesk_text::{Composed, Edit, EditError, EditSet, TextRange};

/// Who made a change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Maker {
    /// A suggestion, or the editor's own words for an issue.
    Suggestion {
        /// The issue.
        issue: IssueId,
        /// Its rule.
        rule: RuleId,
    },
    /// A suggestion taken together with others.
    Bulk {
        /// The issue.
        issue: IssueId,
        /// Its rule.
        rule: RuleId,
    },
    /// Typing.
    Hand,
}

impl Maker {
    /// Returns the issue whose suggestion it was; `None` for typing.
    pub fn issue(&self) -> Option<IssueId> {
        match self {
            Self::Suggestion { issue, .. } | Self::Bulk { issue, .. } => Some(*issue),
            Self::Hand => None,
        }
    }
}

/// A difference between the current text and the machine translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The deleted range, in bytes of the machine translation.
    pub mt: TextRange,
    /// The inserted range, in bytes of the current text.
    pub now: TextRange,
    /// The deleted words; may be empty.
    pub deleted: String,
    /// The inserted words; may be empty.
    pub inserted: String,
    /// Who made it; typing, if typing modified an accepted change.
    pub by: Maker,
}

/// Edits with the maker of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct AttributedEdits {
    pub(crate) edits: EditSet,
    makers: Vec<Maker>,
}

impl AttributedEdits {
    /// Attributes all of `edits` to `maker`.
    pub(crate) fn all_by(edits: EditSet, maker: &Maker) -> Self {
        let makers = vec![maker.clone(); edits.edits().len()];
        Self { edits, makers }
    }

    /// Joins disjoint edit sets of several makers.
    pub(crate) fn union<'a>(parts: impl Iterator<Item = (&'a EditSet, Maker)>) -> Result<Self, EditError> {
        let mut pairs: Vec<(Edit, Maker)> = parts
            .flat_map(|(set, maker)| set.edits().iter().map(move |edit| (edit.clone(), maker.clone())))
            .collect();
        pairs.sort_by_key(|(edit, _)| edit.range);
        let (edits, makers): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
        Ok(Self {
            edits: EditSet::new(edits)?,
            makers,
        })
    }

    /// Composes these edits of `original` with `later`. Edits that cancel out are dropped: typing that restores the
    /// original leaves no edit.
    pub(crate) fn then(&self, later: &Self, original: &str) -> Result<Self, EditError> {
        let (mut edits, mut makers) = (Vec::new(), Vec::new());
        for Composed {
            edit,
            first,
            later: from_later,
        } in self.edits.compose_traced(&later.edits)?
        {
            if edit.range.of_text(original) == Some(edit.insert.as_str()) {
                continue;
            }
            let maker = later.makers[from_later].last().or(self.makers[first].last());
            makers.push(maker.cloned().unwrap_or(Maker::Hand));
            edits.push(edit);
        }
        Ok(Self {
            edits: EditSet::new(edits)?,
            makers,
        })
    }

    /// Whether `later` only restores words of `original` that these edits have replaced, none of them by hand.
    pub(crate) fn is_undone_by(&self, later: &EditSet, original: &str) -> bool {
        if self.edits.is_empty() || later.is_empty() {
            return false;
        }
        let Ok(composed) = self.edits.compose_traced(later) else {
            return false;
        };
        let mut undone = 0;
        for Composed {
            edit,
            first,
            later: of_later,
        } in composed
        {
            if of_later.is_empty() {
                continue;
            }
            let makers = &self.makers[first];
            let is_original = edit.range.of_text(original) == Some(edit.insert.as_str());
            if !is_original || makers.is_empty() || makers.contains(&Maker::Hand) {
                return false;
            }
            undone += of_later.len();
        }
        // A group that cancels out is not among them: an insertion that was deleted again.
        undone == later.edits().len()
    }

    /// Returns the ranges of the text that `maker`'s edits inserted, after the edits.
    pub(crate) fn places_of(&self, maker: &Maker) -> impl Iterator<Item = TextRange> {
        let edits = self.edits.inserted().zip(&self.makers);
        edits.filter(move |(_, by)| *by == maker).map(|(place, _)| place)
    }

    /// Returns the edits as changes of `original`.
    pub(crate) fn changes(&self, original: &str) -> Vec<Change> {
        let places = self.edits.inserted();
        let edits = self.edits.edits().iter().zip(&self.makers).zip(places);
        edits
            .map(|((edit, by), now)| Change {
                mt: edit.range,
                now,
                deleted: edit.range.of_text(original).unwrap_or_default().to_owned(),
                inserted: edit.insert.clone(),
                by: by.clone(),
            })
            .collect()
    }
}
