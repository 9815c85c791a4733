//! Writes an article of any format as a new Word document with tracked changes.

use crate::docx::{HOLLOW, create};
use crate::{Edits, Format, FormatError, Loaded, ReadOptions, Tracking, Word};
use copydesk_model::{Lang, SegmentId};
use copydesk_text::{Edit, EditSet, TextRange};
use std::collections::BTreeMap;

impl Loaded {
    /// Writes the article as a new Word document, whatever its format, with `edits` as tracked changes: accepting all
    /// of them gives the text that [`Loaded::write`] writes, rejecting all of them the original text. Headings, lists,
    /// quotations, tables, links, bold and italic text are kept; an inline object is U+25A1. The text is marked as
    /// being in `language`, if that is known.
    ///
    /// # Errors
    /// Those of [`Loaded::write`] and of Word documents.
    pub fn write_word_copy(
        &self,
        edits: &Edits,
        tracking: &Tracking,
        language: Option<&Lang>,
    ) -> Result<Vec<u8>, FormatError> {
        let edited = |id| edits.get(&id).is_some_and(|set| !set.is_empty());
        let created = create(&self.document, language, edited)?;
        let copy = Word.read(&created.bytes, &ReadOptions::unlimited())?;
        if copy.document.segments.len() != created.segments.len() {
            return Err(FormatError::DamagedPackage);
        }
        let new_ids: BTreeMap<SegmentId, SegmentId> = created
            .segments
            .iter()
            .zip(&copy.document.segments)
            .map(|(&old, new)| (old, new.id))
            .collect();
        let is_hollow = |new| {
            let segment = copy.document.segment(new);
            segment.is_some_and(|segment| segment.mt.chars().eq([HOLLOW]))
        };
        let edits = edits.iter().filter_map(|(old, set)| {
            let new = *new_ids.get(old)?;
            Some((new, if is_hollow(new) { filled(set) } else { set.clone() }))
        });
        let edits: Edits = edits.collect();
        let notes = tracking.notes.iter().filter_map(|(old, notes)| {
            let new = *new_ids.get(old)?;
            let mut notes = notes.clone();
            if is_hollow(new) {
                for note in &mut notes {
                    note.range = placeholder();
                }
            }
            Some((new, notes))
        });
        let tracking = Tracking {
            notes: notes.collect(),
            ..tracking.clone()
        };
        let written = copy.write_tracked(&edits, &tracking);
        let old_id = |new: SegmentId| created.segments.get(new.0 as usize).copied().unwrap_or(new);
        written.map_err(|error| error.in_segment(old_id))
    }
}

/// Returns the edits of a paragraph without words: they replace its placeholder.
fn filled(set: &EditSet) -> EditSet {
    let text: String = set.edits().iter().map(|edit| edit.insert.as_str()).collect();
    EditSet::single(Edit::replace(placeholder(), text))
}

/// Returns the range of [`HOLLOW`] in a paragraph without words.
fn placeholder() -> TextRange {
    TextRange::new(0, HOLLOW.len_utf8() as u32)
}
