//! The tracked changes and comments that the file contains: where they are now, and decisions on them.

use super::LiveReview;
use crate::BackendError;
use copydesk_formats::{FormatError, Loaded};
use copydesk_model::{Remark, RemarkKind, SegmentId};
use copydesk_review::{Decision, RemarkRecord, RemarkVerdict, ReviewError, SegmentState};
use copydesk_text::{Edit, EditSet, TextRange};
use std::collections::BTreeMap;

/// A tracked change or a comment of the file.
#[derive(Clone, Copy, Debug)]
pub struct RemarkEntry<'r> {
    /// The remark as it was read.
    pub remark: &'r Remark,
    /// Where it is now, in bytes of the segment's current text.
    pub place: TextRange,
    /// What became of it; `None` if it is left in the file.
    pub verdict: Option<RemarkVerdict>,
}

impl LiveReview {
    /// The tracked changes and comments of the file, in reading order.
    pub fn remarks(&self) -> impl Iterator<Item = RemarkEntry<'_>> {
        self.loaded
            .remarks()
            .iter()
            .filter_map(|remark| self.remark_entry(remark))
    }

    /// Those of one segment.
    pub fn remarks_of(&self, segment: SegmentId) -> impl Iterator<Item = RemarkEntry<'_>> {
        // They are in the order of their segments.
        let all = self.loaded.remarks();
        let start = all.partition_point(|remark| remark.segment < segment);
        let end = all.partition_point(|remark| remark.segment <= segment);
        all[start..end]
            .iter()
            .filter_map(|remark| self.remark_entry(remark))
    }

    fn remark_entry<'r>(&'r self, remark: &'r Remark) -> Option<RemarkEntry<'r>> {
        let segment = self.review.state().segment(remark.segment)?;
        Some(RemarkEntry {
            remark,
            place: segment.edits_to_base().map_cover(remark.range),
            verdict: segment
                .resolved()
                .iter()
                .find(|(record, _)| self.remark_of(record).is_some_and(|known| known.id == remark.id))
                .map(|(_, verdict)| *verdict),
        })
    }

    /// The remark of a record: the one with its number, or, in a newer version of the file, one that is the same.
    fn remark_of(&self, record: &RemarkRecord) -> Option<&Remark> {
        let all = self.loaded.remarks();
        let numbered = all
            .get(record.number as usize)
            .filter(|remark| record.is_of(remark));
        let is_same = |remark: &&Remark| {
            let number = remark.id;
            RemarkRecord::of(remark)
                == RemarkRecord {
                    number,
                    ..record.clone()
                }
        };
        numbered.or_else(|| all.iter().find(is_same))
    }

    /// The file to write: without the markup of the changes that were decided. `None` if there are none.
    ///
    /// # Errors
    /// Those of [`Loaded::accepting`].
    pub(crate) fn resolved(&self) -> Result<Option<Loaded>, FormatError> {
        let ids = self.resolved_ids();
        if ids.is_empty() {
            return Ok(None);
        }
        self.loaded.accepting(&ids).map(Some)
    }

    fn resolved_ids(&self) -> Vec<u32> {
        let segments = self.review.state().segments();
        let records = segments.flat_map(SegmentState::resolved);
        let ids = records.filter_map(|(record, _)| Some(self.remark_of(record)?.id));
        ids.collect()
    }

    /// The decisions that accept or reject tracked changes of the file. Of several, those that cannot be decided together with
    /// the others are left.
    ///
    /// # Errors
    /// If none can be decided: [`BackendError::UnknownRemark`] if there is none with this id,
    /// [`BackendError::RemarkNotDecidable`] if it cannot be decided here, and [`ReviewError::RemarkDecided`].
    pub(crate) fn decide_remarks(
        &self,
        ids: &[u32],
        verdict: RemarkVerdict,
    ) -> Result<Vec<Decision>, BackendError> {
        self.decided(ids, verdict).or_else(|error| {
            let mut possible = Vec::new();
            self.add_possible(&mut possible, ids, verdict);
            if possible.is_empty() {
                return Err(error);
            }
            self.decided(&possible, verdict)
        })
    }

    /// Adds to `possible` those of `ids` that can be decided with them. Halves the list, since few cannot.
    fn add_possible(&self, possible: &mut Vec<u32>, ids: &[u32], verdict: RemarkVerdict) {
        let before = possible.len();
        possible.extend(ids);
        if self.decided(possible, verdict).is_ok() {
            return;
        }
        possible.truncate(before);
        if ids.len() > 1 {
            let (first, second) = ids.split_at(ids.len() / 2);
            self.add_possible(possible, first, verdict);
            self.add_possible(possible, second, verdict);
        }
    }

    /// The decisions on all of `ids`.
    fn decided(&self, ids: &[u32], verdict: RemarkVerdict) -> Result<Vec<Decision>, BackendError> {
        let mut edits: BTreeMap<SegmentId, Vec<Edit>> = BTreeMap::new();
        let mut records = Vec::with_capacity(ids.len());
        for &id in ids {
            let found = self.loaded.remarks().get(id as usize);
            let entry = found.and_then(|remark| self.remark_entry(remark));
            let entry = entry.ok_or(BackendError::UnknownRemark { id })?;
            let segment = entry.remark.segment;
            if entry.verdict.is_some() {
                return Err(ReviewError::RemarkDecided { segment }.into());
            }
            if let Some(edit) = edit_for(&entry, verdict)? {
                if let Some(reason) = self.lock_of(segment, edit.range) {
                    return Err(FormatError::Locked { segment, reason }.into());
                }
                edits.entry(segment).or_default().push(edit);
            }
            records.push(RemarkRecord::of(entry.remark));
        }
        // The file must be writable with all decided changes before this is promised.
        let mut all = self.resolved_ids();
        all.extend(ids);
        self.loaded.accepting(&all)?;
        let mut decisions = Vec::new();
        for (segment, mut edits) in edits {
            let state = self.review.state().segment(segment);
            let state = state.ok_or(ReviewError::UnknownSegment { segment })?;
            let misfit = || FormatError::EditDoesNotFit { segment };
            edits.sort_by_key(|edit| edit.range);
            // Words that two changes deleted at one place come back in their order.
            edits.dedup_by(|later, earlier| {
                let is_same = later.range.is_empty() && later.range == earlier.range;
                if is_same {
                    earlier.insert.push_str(&later.insert);
                }
                is_same
            });
            let set = EditSet::new(edits).map_err(|_| misfit())?;
            let text = set.apply(state.current()).map_err(|_| misfit())?;
            decisions.push(self.review.rewrite(segment, state.version(), text));
        }
        decisions.extend(
            records
                .into_iter()
                .map(|remark| Decision::Resolve { remark, verdict }),
        );
        Ok(decisions)
    }
}

/// The edit of the text that a verdict on a tracked change makes, if it makes one.
fn edit_for(entry: &RemarkEntry<'_>, verdict: RemarkVerdict) -> Result<Option<Edit>, BackendError> {
    let RemarkEntry { remark, place, .. } = *entry;
    let (can, insert) = match (verdict, remark.kind) {
        (_, RemarkKind::Comment) => (false, None),
        (RemarkVerdict::Accepted, _) => (remark.can_accept, None),
        (RemarkVerdict::Rejected, RemarkKind::Insertion) => {
            (remark.can_reject, (!place.is_empty()).then_some(""))
        }
        (RemarkVerdict::Rejected, RemarkKind::Deletion) => (remark.can_reject, Some(remark.text.as_str())),
    };
    if !can {
        return Err(BackendError::RemarkNotDecidable { id: remark.id });
    }
    Ok(insert.map(|insert| Edit::replace(place, insert)))
}
