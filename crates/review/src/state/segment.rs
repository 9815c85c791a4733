//! [`SegmentState`]: the texts and decisions of one segment.

use super::attributed::{AttributedEdits, Change, Maker};
use super::{DecidedIssue, Decisions, OccupiedRanges, Origin, Serial, Verdict};
use crate::{IssueRecord, NewText, RemarkRecord, RemarkVerdict, ReviewError};
use copydesk_model::{Issue, IssueId, RuleId, Segment, SegmentId};
use copydesk_text::{Bias, Edit, EditError, EditSet, TextRange, word_count};
use std::sync::Arc;

/// One segment: the machine translation, the base text in which issues are found, and the current text.
///
/// The base text is what the engine checks: first the machine translation, then the text after each change. While an
/// operation is applied, and in logs of older versions, there are accepted edits that are not part of it yet; the
/// current text is the base text with these edits applied. In [`Review::state`](crate::Review::state) all accepted
/// edits are part of the base text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentState {
    id: SegmentId,
    mt: Arc<str>,
    version: u32,
    base: Arc<str>,
    /// Edits from the machine translation to the base text.
    to_base: Arc<AttributedEdits>,
    /// Accepted edits in force, in bytes of the base text.
    pub(super) accepted: AttributedEdits,
    taken: OccupiedRanges,
    current: Arc<str>,
    /// Edits from the machine translation to the current text.
    to_current: AttributedEdits,
    changes: Vec<Change>,
    words_of_mt: u32,
    words: u32,
    pub(super) decided: Decisions,
    /// Ranges of issues that the editor's changes caused, by rule, in bytes of the base text.
    pub(super) uncovered: Vec<(RuleId, TextRange)>,
    /// Segments that were merged into this one, each with the start of its words in the base text, in order.
    pub(super) adopted: Vec<(SegmentId, u32)>,
    /// Tracked changes of the file that were decided.
    resolved: Vec<(RemarkRecord, RemarkVerdict)>,
    /// Base texts that accepted suggestions have replaced since an accept was last taken back.
    past: Vec<Arc<str>>,
    /// Whether decisions were made since the texts were computed.
    unsettled: bool,
}

impl SegmentState {
    pub(crate) fn start(segment: &Segment) -> Self {
        let words = word_count(&segment.mt);
        Self {
            id: segment.id,
            mt: Arc::clone(&segment.mt),
            version: 0,
            base: Arc::clone(&segment.mt),
            to_base: Arc::default(),
            accepted: AttributedEdits::default(),
            taken: OccupiedRanges::default(),
            current: Arc::clone(&segment.mt),
            to_current: AttributedEdits::default(),
            changes: Vec::new(),
            words_of_mt: words,
            words,
            decided: Decisions::default(),
            uncovered: Vec::new(),
            adopted: Vec::new(),
            resolved: Vec::new(),
            past: Vec::new(),
            unsettled: false,
        }
    }

    /// Returns its id.
    pub fn id(&self) -> SegmentId {
        self.id
    }

    /// Returns the machine translation.
    pub fn mt(&self) -> &Arc<str> {
        &self.mt
    }

    /// Returns the version of the base text; starts at 0 and rises by one with each new base text.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Returns the text that the engine checks; offsets of issues and of suggestions are in bytes of it.
    pub fn base(&self) -> &Arc<str> {
        &self.base
    }

    /// Returns the current text.
    pub fn current(&self) -> &Arc<str> {
        &self.current
    }

    /// Returns the number of words in the current text.
    pub fn words(&self) -> u32 {
        self.words
    }

    /// Returns the number of words in the machine translation.
    pub fn words_of_mt(&self) -> u32 {
        self.words_of_mt
    }

    /// Returns the edits that turn the machine translation into the current text; empty if nothing was changed.
    pub fn edits(&self) -> &EditSet {
        &self.to_current.edits
    }

    /// Returns the edits that turn the machine translation into the base text.
    pub fn edits_to_base(&self) -> &EditSet {
        &self.to_base.edits
    }

    /// Returns the differences between the current text and the machine translation, in order.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Returns the segments that were merged into this one, each with the start of its words in the base text, in order.
    pub fn adopted(&self) -> &[(SegmentId, u32)] {
        &self.adopted
    }

    /// Returns the tracked changes of the file that were decided, in the order of the decisions.
    pub fn resolved(&self) -> &[(RemarkRecord, RemarkVerdict)] {
        &self.resolved
    }

    /// Returns all issues decided here, in the order of the decisions.
    pub fn decided(&self) -> impl DoubleEndedIterator<Item = &DecidedIssue> {
        self.decided.iter()
    }

    /// Returns the edits that turn the machine translation into the current text with `edits` (in bytes of the current
    /// text) applied too.
    ///
    /// # Errors
    /// [`EditError`] if `edits` do not fit.
    pub fn edits_with(&self, edits: &EditSet) -> Result<EditSet, EditError> {
        let edits = AttributedEdits::all_by(edits.clone(), &Maker::Hand);
        Ok(self.to_current.then(&edits, &self.mt)?.edits)
    }

    /// Returns the range of a decided issue in the current text; for an accepted one, the range of the accepted words.
    /// `None` if the passage was changed since.
    pub fn place_of(&self, decided: &DecidedIssue) -> Option<TextRange> {
        let place = decided.place?;
        let accepted = &self.accepted.edits;
        let Some(edits) = decided.live_edits() else {
            return Some(accepted.map_cover(place));
        };
        let places = edits.edits().iter().filter_map(|edit| self.place_of_live(edit));
        Some(places.fold(accepted.map_cover(place), TextRange::cover))
    }

    /// Returns the accepted issues whose words `edits`, in bytes of the base text, would change; in the order of the
    /// decisions.
    pub fn overtaken_by(&self, edits: &EditSet) -> impl Iterator<Item = &DecidedIssue> {
        self.decided.iter().filter(move |decided| {
            let accepted = decided.inverse.iter().flat_map(EditSet::edits);
            accepted.map(|edit| edit.range).any(|words| edits.touches(words))
        })
    }

    /// Whether `edits`, in bytes of the base text, change nothing or lead back: to a text that an accepted suggestion
    /// has replaced, or only to words of the machine translation that accepted suggestions have replaced.
    pub(crate) fn leads_back(&self, edits: &EditSet) -> bool {
        let len = i64::from(self.base.len() as u32) + edits.length_delta();
        let same_len = |past: &&Arc<str>| i64::from(past.len() as u32) == len;
        let mut past = self.past.iter().filter(same_len).peekable();
        let is_past = past.peek().is_some()
            && edits
                .apply(&self.base)
                .is_ok_and(|text| past.any(|past| **past == *text));
        let changes_nothing = || {
            let mut edits = edits.edits().iter();
            edits.all(|edit| edit.range.of_text(&self.base) == Some(edit.insert.as_str()))
        };
        is_past || changes_nothing() || self.to_base.is_undone_by(edits, &self.mt)
    }

    /// Whether the editor's changes caused this issue.
    pub(crate) fn is_uncovered(&self, rule: &RuleId, at: TextRange) -> bool {
        let touches = |place: TextRange| place.start() <= at.end() && at.start() <= place.end();
        self.uncovered
            .iter()
            .any(|(known, place)| known == rule && touches(*place))
    }

    /// Returns the ranges of words typed by hand in the base text.
    pub(crate) fn typed_in_base(&self) -> impl Iterator<Item = TextRange> {
        self.to_base.places_of(&Maker::Hand)
    }

    /// Whether there are accepted edits that are not yet part of the base text.
    pub(crate) fn has_live_edits(&self) -> bool {
        !self.accepted.edits.is_empty()
    }

    /// Returns the range of an accepted edit's text in the current text.
    pub(super) fn place_of_live(&self, edit: &Edit) -> Option<TextRange> {
        let bias = if edit.range.is_empty() {
            Bias::Before
        } else {
            Bias::After
        };
        let start = self.accepted.edits.map_offset(edit.range.start(), bias)?;
        Some(TextRange::new(start, start + edit.insert.len() as u32))
    }

    pub(crate) fn decided_by_id(&self, id: IssueId) -> Option<&DecidedIssue> {
        self.decided.named(id).next().map(|(_, decided)| decided)
    }

    pub(crate) fn decision_on(&self, issue: &Issue) -> Option<&DecidedIssue> {
        let here = self.decided.at(&issue.rule, issue.at).next();
        // An id depends on how often the same words occur, so it may pass to another occurrence; it is used only for a
        // decision whose range typing has destroyed. An accept with that id that is part of the text was about another
        // occurrence.
        let lost = || {
            let is_lost = |decided: &DecidedIssue| {
                decided.place.is_none() && !matches!(decided.verdict, Verdict::Accepted { .. })
            };
            self.decided.named(issue.id).find(|(_, decided)| is_lost(decided))
        };
        here.or_else(lost).map(|(_, decided)| decided)
    }

    pub(crate) fn weight(&self) -> usize {
        self.base.len() + self.current.len() + self.decided.len() * size_of::<DecidedIssue>()
    }

    pub(crate) fn accept(
        &mut self,
        issue: &IssueRecord,
        verdict: Verdict,
        edits: &EditSet,
        origin: Origin,
    ) -> Result<(), ReviewError> {
        self.check(issue)?;
        let len = self.base.len() as u32;
        let mut changes = false;
        for edit in edits.edits() {
            let Some(gone) = edit.range.of_text(&self.base) else {
                let error = EditError::OutOfBounds {
                    range: edit.range,
                    len,
                };
                return Err(ReviewError::DoesNotFit {
                    issue: issue.id,
                    error,
                });
            };
            changes |= gone != edit.insert;
        }
        if !changes {
            return Err(ReviewError::NothingChanges { segment: self.id });
        }
        self.forget(issue);
        let with = self.taken.in_the_way(edits);
        if !with.is_empty() {
            return Err(ReviewError::Conflict {
                issue: issue.id,
                with,
            });
        }
        self.taken.take(edits, issue.id);
        self.put(issue, verdict, origin, true);
        Ok(())
    }

    /// Records a decision that does not change the text.
    pub(crate) fn note(
        &mut self,
        issue: &IssueRecord,
        verdict: Verdict,
        origin: Origin,
    ) -> Result<(), ReviewError> {
        self.check(issue)?;
        self.forget(issue);
        self.put(issue, verdict, origin, false);
        Ok(())
    }

    /// Replaces the base text with typed text.
    pub(crate) fn rewrite(&mut self, to: &NewText) -> Result<(), ReviewError> {
        if to.from_version != self.version {
            return Err(self.stale(to.from_version));
        }
        self.update_texts()?;
        let typed = self
            .without_change(&to.text)
            .unwrap_or_else(|| EditSet::between(&self.current, &to.text));
        self.retype(to, &typed)
    }

    /// Replaces the base text; `typed` turns the current text into it.
    fn retype(&mut self, to: &NewText, typed: &EditSet) -> Result<(), ReviewError> {
        if *to.text == *self.current {
            return Err(ReviewError::NothingChanges { segment: self.id });
        }
        let by_hand = AttributedEdits::all_by(typed.clone(), &Maker::Hand);
        let to_base = self
            .to_current
            .then(&by_hand, &self.mt)
            .map_err(|error| self.misfit(error))?;
        self.next_base(Arc::from(to.text.as_str()), to_base, typed);
        Ok(())
    }

    /// Makes accepted edits part of the base text. Does nothing if there are none.
    pub(crate) fn rebase(&mut self) -> Result<(), ReviewError> {
        self.update_texts()?;
        if self.has_live_edits() {
            self.past.push(Arc::clone(&self.base));
            self.next_base(
                Arc::clone(&self.current),
                self.to_current.clone(),
                &EditSet::default(),
            );
            self.update_texts()?;
        }
        Ok(())
    }

    /// Sets the next base text, which `typed` makes of the current text and `to_base` of the machine translation.
    fn next_base(&mut self, base: Arc<str>, to_base: AttributedEdits, typed: &EditSet) {
        let mut decided = std::mem::take(&mut self.decided);
        decided.update(|decided| {
            (decided.place, decided.inverse) = self.carried(decided, typed);
            decided.live = false;
        });
        self.decided = decided;
        let accepted = std::mem::take(&mut self.accepted);
        for (_, place) in &mut self.uncovered {
            *place = typed.map_cover(accepted.edits.map_cover(*place));
        }
        let current = Arc::clone(&self.current);
        for (_, start) in &mut self.adopted {
            let now = accepted.edits.map_cover(TextRange::empty(*start)).start();
            *start = super::adopt::carried_start(now, typed, &current);
        }
        self.to_base = Arc::new(to_base);
        self.version += 1;
        self.base = base;
        self.taken = OccupiedRanges::default();
        self.unsettled = true;
    }

    /// Records an issue that another change resolved.
    pub(crate) fn record_resolved(
        &mut self,
        issue: &IssueRecord,
        by: Option<IssueId>,
        now: TextRange,
        origin: Origin,
    ) -> Result<(), ReviewError> {
        if issue.version > self.version {
            return Err(self.stale(issue.version));
        }
        if now.of_text(&self.base).is_none() {
            return Err(ReviewError::QuoteMismatch { issue: issue.id });
        }
        let uncovered = self.is_uncovered(&issue.rule, now);
        self.decided.push(DecidedIssue {
            record: issue.clone(),
            verdict: Verdict::Settled { by },
            operation: origin.operation,
            bulk: origin.bulk,
            uncovered,
            place: Some(now),
            inverse: None,
            live: false,
        });
        Ok(())
    }

    /// Records an issue that the editor's changes caused.
    pub(crate) fn uncover(&mut self, issue: &IssueRecord) -> Result<(), ReviewError> {
        self.check(issue)?;
        self.uncovered.push((issue.rule.clone(), issue.at));
        Ok(())
    }

    /// Records the decision on a tracked change of the file.
    pub(crate) fn resolve(
        &mut self,
        remark: &RemarkRecord,
        verdict: RemarkVerdict,
    ) -> Result<(), ReviewError> {
        if self
            .resolved
            .iter()
            .any(|(known, _)| known.number == remark.number)
        {
            return Err(ReviewError::RemarkDecided { segment: self.id });
        }
        self.resolved.push((remark.clone(), verdict));
        Ok(())
    }

    /// Removes an accept from the base text that it is part of.
    pub(crate) fn take_out(&mut self, issue: &IssueRecord, to: &NewText) -> Result<(), ReviewError> {
        if to.from_version != self.version {
            return Err(self.stale(to.from_version));
        }
        self.update_texts()?;
        let inverse = self.decided_as(issue).and_then(DecidedIssue::inverse);
        let exact = inverse.filter(|inverse| {
            let gives = |text: String| text == to.text;
            !self.has_live_edits() && inverse.apply(&self.base).is_ok_and(gives)
        });
        match exact.cloned() {
            Some(inverse) => self.retype(to, &inverse)?,
            None => self.rewrite(to)?,
        }
        // The editor wants another text, so earlier texts may be offered again.
        self.past.clear();
        // The accept is no longer in the text, even if the diff of the texts puts the change elsewhere.
        if let Some(serial) = self.serial_of(issue) {
            self.decided.lose(serial);
        }
        Ok(())
    }

    /// Takes a decision back; returns `None` if there is none.
    pub(crate) fn reopen(&mut self, issue: &IssueRecord) -> Result<Option<Verdict>, ReviewError> {
        let Some(serial) = self.serial_of(issue) else {
            return Ok(None);
        };
        for settled in self.decided.resolved_by(issue.id) {
            self.decided.remove(settled);
        }
        let is_in_text = |decided: &DecidedIssue| decided.is_taken_in() && decided.inverse.is_some();
        if self.decided.get(serial).is_some_and(is_in_text) {
            return Err(ReviewError::RewrittenSince { issue: issue.id });
        }
        Ok(self.remove(serial).map(|decided| decided.verdict))
    }

    /// Recomputes the texts if decisions were made since.
    pub(crate) fn update_texts(&mut self) -> Result<(), ReviewError> {
        if !self.unsettled {
            return Ok(());
        }
        let parts = self.decided.iter().filter_map(|decided| {
            let (issue, rule) = (decided.record.id, decided.record.rule.clone());
            let maker = if decided.bulk {
                Maker::Bulk { issue, rule }
            } else {
                Maker::Suggestion { issue, rule }
            };
            Some((decided.live_edits()?, maker))
        });
        let misfit = |error| self.misfit(error);
        let accepted = AttributedEdits::union(parts).map_err(misfit)?;
        let to_current = self.to_base.then(&accepted, &self.mt).map_err(misfit)?;
        let current = accepted.edits.apply(&self.base).map_err(misfit)?;
        self.words = word_count(&current);
        self.current = if accepted.edits.is_empty() {
            Arc::clone(&self.base)
        } else {
            Arc::from(current)
        };
        self.changes = to_current.changes(&self.mt);
        (self.accepted, self.to_current) = (accepted, to_current);
        self.unsettled = false;
        Ok(())
    }

    fn check(&self, issue: &IssueRecord) -> Result<(), ReviewError> {
        if issue.version != self.version {
            return Err(self.stale(issue.version));
        }
        if issue.at.of_text(&self.base) != Some(issue.quote.as_str()) {
            return Err(ReviewError::QuoteMismatch { issue: issue.id });
        }
        Ok(())
    }

    fn put(&mut self, issue: &IssueRecord, verdict: Verdict, origin: Origin, live: bool) {
        let (record, place) = (issue.clone(), Some(issue.at));
        let Origin { operation, bulk } = origin;
        self.unsettled |= live;
        let uncovered = self.is_uncovered(&issue.rule, issue.at);
        self.decided.push(DecidedIssue {
            record,
            verdict,
            operation,
            bulk,
            uncovered,
            place,
            inverse: None,
            live,
        });
    }

    /// Drops earlier decisions on an issue that is decided again. Accepts that are part of the base text are kept.
    fn forget(&mut self, issue: &IssueRecord) {
        let named = self
            .decided
            .named(issue.id)
            .filter(|(_, decided)| !decided.is_taken_in());
        let here = self.decided.at(&issue.rule, issue.at);
        let earlier: Vec<Serial> = named.chain(here).map(|(serial, _)| serial).collect();
        for serial in earlier {
            self.remove(serial);
        }
    }

    fn remove(&mut self, serial: Serial) -> Option<DecidedIssue> {
        let decided = self.decided.remove(serial)?;
        if let Some(edits) = decided.live_edits() {
            self.taken.free(edits);
            self.unsettled = true;
        }
        Some(decided)
    }

    /// Returns the decision on the issue of this record.
    pub(crate) fn decided_as(&self, issue: &IssueRecord) -> Option<&DecidedIssue> {
        self.decided.get(self.serial_of(issue)?)
    }

    fn serial_of(&self, issue: &IssueRecord) -> Option<Serial> {
        let same = |decided: &DecidedIssue| decided.record.version == issue.version;
        self.decided
            .named(issue.id)
            .find(|(_, decided)| same(decided))
            .map(|(serial, _)| serial)
    }

    fn stale(&self, version: u32) -> ReviewError {
        ReviewError::Stale {
            segment: self.id,
            version,
            now: self.version,
        }
    }

    pub(super) fn misfit(&self, error: EditError) -> ReviewError {
        let issue = self
            .decided
            .iter()
            .next_back()
            .map_or(IssueId(0), |decided| decided.record.id);
        ReviewError::DoesNotFit { issue, error }
    }
}
