//! The decided issues of one segment, indexed by id and by range.

use super::{DecidedIssue, Verdict};
use copydesk_model::{IssueId, RuleId};
use copydesk_text::TextRange;
use std::collections::{BTreeMap, BTreeSet};

/// Numbers the decisions of one segment; unique within one version of it.
pub(crate) type Serial = u32;

/// Decided issues, in the order of the decisions. Look-ups take logarithmic time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Decisions {
    all: BTreeMap<Serial, DecidedIssue>,
    by_name: BTreeSet<(IssueId, Serial)>,
    by_place: BTreeSet<(TextRange, Serial)>,
}

impl Decisions {
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// Iterates in the order of the decisions.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &DecidedIssue> {
        self.all.values()
    }

    pub(crate) fn push(&mut self, decided: DecidedIssue) {
        let serial = self.all.last_key_value().map_or(0, |(last, _)| last + 1);
        self.by_name.insert((decided.record.id, serial));
        self.by_place.extend(decided.place.map(|place| (place, serial)));
        self.all.insert(serial, decided);
    }

    pub(crate) fn remove(&mut self, serial: Serial) -> Option<DecidedIssue> {
        let decided = self.all.remove(&serial)?;
        self.by_name.remove(&(decided.record.id, serial));
        if let Some(place) = decided.place {
            self.by_place.remove(&(place, serial));
        }
        Some(decided)
    }

    /// Removes the decisions for which `is_wanted` holds, and returns them in their order.
    pub(crate) fn take(&mut self, is_wanted: impl Fn(&DecidedIssue) -> bool) -> Vec<DecidedIssue> {
        let wanted = self.all.iter().filter(|(_, decided)| is_wanted(decided));
        let serials: Vec<Serial> = wanted.map(|(serial, _)| *serial).collect();
        serials
            .into_iter()
            .filter_map(|serial| self.remove(serial))
            .collect()
    }

    pub(crate) fn get(&self, serial: Serial) -> Option<&DecidedIssue> {
        self.all.get(&serial)
    }

    /// Returns the decisions on issues with this id, the last first.
    pub(crate) fn named(&self, id: IssueId) -> impl Iterator<Item = (Serial, &DecidedIssue)> {
        let serials = self.by_name.range((id, 0)..=(id, Serial::MAX)).rev();
        serials.filter_map(|(_, serial)| Some((*serial, self.all.get(serial)?)))
    }

    /// Returns the decisions on issues of this rule and range in the base text, the last first, except those that are
    /// part of the text and those that settled an issue: if the engine finds it again, it is open.
    pub(crate) fn at(
        &self,
        rule: &RuleId,
        place: TextRange,
    ) -> impl Iterator<Item = (Serial, &DecidedIssue)> {
        let serials = self.by_place.range((place, 0)..=(place, Serial::MAX)).rev();
        let decided = serials.filter_map(|(_, serial)| Some((*serial, self.all.get(serial)?)));
        let holds = |decided: &DecidedIssue| {
            !decided.is_taken_in() && !matches!(decided.verdict, Verdict::Settled { .. })
        };
        decided.filter(move |(_, decided)| holds(decided) && decided.record.rule == *rule)
    }

    /// Returns the issues that the suggestion of issue `by` settled.
    pub(crate) fn resolved_by(&self, by: IssueId) -> Vec<Serial> {
        let settled = |decided: &DecidedIssue| decided.verdict == Verdict::Settled { by: Some(by) };
        let all = self.all.iter().filter(|(_, decided)| settled(decided));
        all.map(|(serial, _)| *serial).collect()
    }

    /// Changes every decision; `change` may move its range.
    pub(crate) fn update(&mut self, mut change: impl FnMut(&mut DecidedIssue)) {
        self.all.values_mut().for_each(&mut change);
        let places = self
            .all
            .iter()
            .filter_map(|(serial, decided)| Some((decided.place?, *serial)));
        self.by_place = places.collect();
    }

    /// Records that the words of a decision are no longer in the text.
    pub(crate) fn lose(&mut self, serial: Serial) {
        if let Some(decided) = self.all.get_mut(&serial) {
            if let Some(place) = decided.place.take() {
                self.by_place.remove(&(place, serial));
            }
            decided.inverse = None;
        }
    }
}
