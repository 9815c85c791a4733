//! [`SegmentState`]: one segment's texts and decisions.

use super::attributed::{Attributed, Change, Maker};
use super::{Decided, Decisions, Origin, Serial, Taken, Verdict};
use crate::{IssueRecord, Retyped, ReviewError};
use copydesk_model::{Issue, IssueId, MarkKind, Segment, SegmentId};
use copydesk_text::{Bias, Edit, EditError, EditSet, TextRange, word_count};
use std::sync::Arc;

/// One segment: the machine translation, the base text that issues are found in, and the current text.
///
/// The base text is the machine translation until the editor types; then it is all that stood there after typing.
/// The current text is the base text with the edits accepted since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentState {
    id: SegmentId,
    mt: Arc<str>,
    /// What must stay whole, in the machine translation.
    inviolable: Arc<[TextRange]>,
    version: u32,
    base: Arc<str>,
    /// From the machine translation to the base text.
    to_base: Arc<Attributed>,
    /// Accepted edits in force, in the base text.
    accepted: Attributed,
    taken: Taken,
    current: Arc<str>,
    /// From the machine translation to the current text.
    to_current: Attributed,
    changes: Vec<Change>,
    words_of_mt: u32,
    words: u32,
    decided: Decisions,
    /// Whether decisions were made since the texts were computed.
    unsettled: bool,
}

impl SegmentState {
    pub(crate) fn start(segment: &Segment) -> Self {
        let words = word_count(&segment.mt);
        let inviolable = segment
            .marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Inviolable);
        Self {
            id: segment.id,
            mt: Arc::clone(&segment.mt),
            inviolable: inviolable.map(|mark| mark.range).collect(),
            version: 0,
            base: Arc::clone(&segment.mt),
            to_base: Arc::default(),
            accepted: Attributed::default(),
            taken: Taken::default(),
            current: Arc::clone(&segment.mt),
            to_current: Attributed::default(),
            changes: Vec::new(),
            words_of_mt: words,
            words,
            decided: Decisions::default(),
            unsettled: false,
        }
    }

    /// Its name.
    pub fn id(&self) -> SegmentId {
        self.id
    }

    /// The machine translation.
    pub fn mt(&self) -> &Arc<str> {
        &self.mt
    }

    /// Rises by one with each typed rewrite, from 0.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The text that the engine checks; offsets of issues and of suggestions are bytes of it.
    pub fn base(&self) -> &Arc<str> {
        &self.base
    }

    /// The text as it stands.
    pub fn current(&self) -> &Arc<str> {
        &self.current
    }

    /// Words of the current text.
    pub fn words(&self) -> u32 {
        self.words
    }

    /// Words of the machine translation.
    pub fn words_of_mt(&self) -> u32 {
        self.words_of_mt
    }

    /// What makes the current text of the machine translation; empty where nothing was changed.
    pub fn edits(&self) -> &EditSet {
        &self.to_current.edits
    }

    /// What makes the base text of the machine translation.
    pub fn edits_to_base(&self) -> &EditSet {
        &self.to_base.edits
    }

    /// The accepted edits in force, in bytes of the base text.
    pub fn accepted_edits(&self) -> &EditSet {
        &self.accepted.edits
    }

    /// Where the current text differs from the machine translation, in order.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// All issues decided here, in the order of the decisions.
    pub fn decided(&self) -> impl DoubleEndedIterator<Item = &Decided> {
        self.decided.iter()
    }

    /// Where something of the base text stands in the current text: the same words, or what replaced them.
    pub fn place_now(&self, in_base: TextRange) -> TextRange {
        self.accepted.edits.map_cover(in_base)
    }

    /// Edits of the base text (a suggestion's) as edits of the current text; `None` where an accepted edit is in the
    /// way.
    pub fn edits_now(&self, in_base: &EditSet) -> Option<EditSet> {
        in_base.rebase(&self.accepted.edits)
    }

    /// Where a decided issue stands in the current text; for an accepted one the words that came of it. `None` where
    /// typing changed the passage.
    pub fn place_of(&self, decided: &Decided) -> Option<TextRange> {
        let place = decided.place?;
        let Some(edits) = decided.live_edits() else {
            return Some(self.place_now(place));
        };
        let places = edits.edits().iter().filter_map(|edit| self.place_of_live(edit));
        Some(places.fold(self.place_now(place), TextRange::cover))
    }

    /// Where the text of an accepted edit stands in the current text.
    pub(super) fn place_of_live(&self, edit: &Edit) -> Option<TextRange> {
        let bias = if edit.range.is_empty() {
            Bias::Before
        } else {
            Bias::After
        };
        let start = self.accepted.edits.map_offset(edit.range.start(), bias)?;
        Some(TextRange::new(start, start + edit.insert.len() as u32))
    }

    pub(crate) fn decided_by_id(&self, id: IssueId) -> Option<&Decided> {
        self.decided.named(id).next().map(|(_, decided)| decided)
    }

    pub(crate) fn decision_on(&self, issue: &Issue) -> Option<&Decided> {
        let here = self.decided.at(&issue.rule, issue.at).next();
        // A name counts how often the same words occur, so that it may pass to a neighbour; it speaks only for a
        // decision whose place typing has destroyed. An accept of that name was taken into the text: not this issue.
        let lost = || {
            let is_lost = |decided: &Decided| {
                decided.place.is_none() && !matches!(decided.verdict, Verdict::Accepted { .. })
            };
            self.decided.named(issue.id).find(|(_, decided)| is_lost(decided))
        };
        here.or_else(lost).map(|(_, decided)| decided)
    }

    pub(crate) fn taken(&self) -> &Taken {
        &self.taken
    }

    pub(crate) fn weight(&self) -> usize {
        self.base.len() + self.current.len() + self.decided.len() * size_of::<Decided>()
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

    /// A decision that leaves the text as it is.
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

    /// New base text by typing.
    pub(crate) fn rewrite(&mut self, to: &Retyped) -> Result<(), ReviewError> {
        if to.from_version != self.version {
            return Err(ReviewError::Stale {
                segment: self.id,
                version: to.from_version,
                now: self.version,
            });
        }
        self.settle()?;
        if *to.text == *self.current {
            return Err(ReviewError::NothingChanges { segment: self.id });
        }
        let typed = EditSet::between(&self.current, &to.text);
        let mut decided = std::mem::take(&mut self.decided);
        decided.update(|decided| {
            (decided.place, decided.inverse) = self.carried(decided, &typed);
            decided.live = false;
        });
        self.decided = decided;
        let typed = Attributed::all_by(typed, &Maker::Hand);
        self.to_base = Arc::new(
            self.to_current
                .then(&typed, &self.mt)
                .map_err(|error| self.misfit(error))?,
        );
        self.version += 1;
        self.base = Arc::from(to.text.as_str());
        self.accepted = Attributed::default();
        self.taken = Taken::default();
        self.unsettled = true;
        Ok(())
    }

    /// Takes an accept out of a base text that it has become part of, by typing.
    pub(crate) fn take_out(&mut self, issue: &IssueRecord, to: &Retyped) -> Result<(), ReviewError> {
        self.rewrite(to)?;
        // The accept is no longer in the text, wherever the comparison of the texts may see the change.
        if let Some(serial) = self.serial_of(issue) {
            self.decided.lose(serial);
        }
        Ok(())
    }

    /// Takes a decision back; `None` where there is none.
    pub(crate) fn reopen(&mut self, issue: &IssueRecord) -> Result<Option<Verdict>, ReviewError> {
        let Some(serial) = self.serial_of(issue) else {
            return Ok(None);
        };
        let is_in_text = |decided: &Decided| decided.is_taken_in() && decided.inverse.is_some();
        if self.decided.get(serial).is_some_and(is_in_text) {
            return Err(ReviewError::RewrittenSince { issue: issue.id });
        }
        Ok(self.remove(serial).map(|decided| decided.verdict))
    }

    /// Refuses edits that cut through what must stay whole. Only a new operation is asked: where edits lie within typed
    /// text is for the comparison of texts to say, and what is on disk must open whatever a newer one says.
    pub(crate) fn check_inviolable(&self) -> Result<(), ReviewError> {
        for edit in self.to_current.edits.edits() {
            let cuts = |mark: &&TextRange| edit.range.collides(**mark) && !edit.range.contains(**mark);
            if let Some(&at) = self.inviolable.iter().find(cuts) {
                return Err(ReviewError::Inviolable { segment: self.id, at });
            }
        }
        Ok(())
    }

    /// Computes the texts anew where decisions were made since.
    pub(crate) fn settle(&mut self) -> Result<(), ReviewError> {
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
        let accepted = Attributed::union(parts).map_err(misfit)?;
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
            return Err(ReviewError::Stale {
                segment: self.id,
                version: issue.version,
                now: self.version,
            });
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
        self.decided.push(Decided {
            record,
            verdict,
            operation,
            bulk,
            place,
            inverse: None,
            live,
        });
    }

    /// Drops earlier decisions on an issue that is decided anew. What typing took into the text stays in the list.
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

    fn remove(&mut self, serial: Serial) -> Option<Decided> {
        let decided = self.decided.remove(serial)?;
        if let Some(edits) = decided.live_edits() {
            self.taken.free(edits);
            self.unsettled = true;
        }
        Some(decided)
    }

    fn serial_of(&self, issue: &IssueRecord) -> Option<Serial> {
        let same = |decided: &Decided| decided.record.version == issue.version;
        self.decided
            .named(issue.id)
            .find(|(_, decided)| same(decided))
            .map(|(serial, _)| serial)
    }

    fn misfit(&self, error: EditError) -> ReviewError {
        let issue = self
            .decided
            .iter()
            .next_back()
            .map_or(IssueId(0), |decided| decided.record.id);
        ReviewError::DoesNotFit { issue, error }
    }
}
