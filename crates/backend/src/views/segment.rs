//! Views of segments.

use super::units::Units;
use crate::live::RemarkEntry;
use crate::wire::{ChangeView, Lock, MarkStyle, MarkView, PlaceView, RemarkView, SegmentView};
use copydesk_model::{Lang, Mark, MarkKind, Segment};
use copydesk_review::SegmentState;

/// A segment with its changes and marks. `marks`: those of its present text; `can_split`: whether its format can split it;
/// `other_language`: its language, if it is not that of the article; `remarks`: those of the file.
pub(crate) fn segment_view<'r>(
    segment: &Segment,
    state: &SegmentState,
    marks: Vec<Mark>,
    remarks: impl Iterator<Item = RemarkEntry<'r>>,
    can_split: bool,
    other_language: Option<&Lang>,
) -> SegmentView {
    let units = Units::new(state.current());
    SegmentView {
        id: segment.id.0,
        kind: segment.kind.into(),
        version: state.version(),
        text: state.current().to_string(),
        changes: changes(state, &units),
        marks: marks_view(marks, &units),
        remarks: remarks.map(|entry| remark_view(&entry, &units)).collect(),
        can_split,
        locked: segment.locked.map(Lock::from),
        place: segment.place.map(PlaceView::from),
        other_language: other_language.map(|language| language.tag().to_owned()),
    }
}

fn changes(state: &SegmentState, units: &Units<'_>) -> Vec<ChangeView> {
    let view = |change: &copydesk_review::Change| {
        let (from, to) = units.range(change.now);
        ChangeView {
            from,
            to,
            deleted: change.deleted.clone(),
            issue: change.by.issue().map(|id| id.to_string()),
        }
    };
    state.changes().iter().map(view).collect()
}

fn remark_view(entry: &RemarkEntry<'_>, units: &Units<'_>) -> RemarkView {
    let RemarkEntry {
        remark,
        place,
        verdict,
    } = *entry;
    let (from, to) = units.range(place);
    RemarkView {
        id: remark.id,
        kind: remark.kind,
        author: remark.author.clone(),
        date: remark.date.clone(),
        from,
        to,
        text: remark.text.clone(),
        moved: remark.moved,
        status: verdict.into(),
        can_accept: remark.can_accept,
        can_reject: remark.can_reject,
    }
}

fn marks_view(marks: Vec<Mark>, units: &Units<'_>) -> Vec<MarkView> {
    let view = |mark: Mark| {
        let (from, to) = units.range(mark.range);
        let (kind, target) = match mark.kind {
            MarkKind::Bold => (MarkStyle::Bold, None),
            MarkKind::Italic => (MarkStyle::Italic, None),
            MarkKind::Link(target) => (MarkStyle::Link, Some(target)),
            MarkKind::Code => (MarkStyle::Code, None),
            MarkKind::Inviolable => (MarkStyle::Inviolable, None),
        };
        MarkView {
            from,
            to,
            kind,
            target,
        }
    };
    marks.into_iter().map(view).collect()
}
