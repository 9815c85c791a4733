//! [`Embedded`]: a block of HTML inside a file of another format.

use super::read::page;
use super::unit::Unit;
use super::{Expected, rewritten};
use crate::patch::Replacement;
use crate::{Charset, FormatError};
use copydesk_model::{Mark, MarkKind, SegmentId, SegmentKind};
use copydesk_text::{EditSet, TextRange};
use std::ops::Range;

/// A block of HTML and its position in the file. All positions are in bytes of the file.
#[derive(Clone, Debug)]
pub(crate) struct Embedded {
    unit: Unit,
    /// Where the HTML starts.
    base: usize,
}

impl Embedded {
    /// Returns the blocks and attribute texts of `html`, which starts at byte `base` of the file.
    pub(crate) fn read(html: &str, base: usize) -> Vec<Self> {
        let units = page(html).units.into_iter();
        units.map(|unit| Self { unit, base }).collect()
    }

    /// Returns the kind of the block.
    pub(crate) fn kind(&self) -> SegmentKind {
        self.unit.kind
    }

    /// Returns the visible text.
    pub(crate) fn text(&self) -> &str {
        &self.unit.text
    }

    /// Returns the marks over the text.
    pub(crate) fn marks(&self) -> &[Mark] {
        &self.unit.marks
    }

    /// Makes these ranges of the text inviolable and unchecked.
    pub(crate) fn keep(&mut self, ranges: &[TextRange]) {
        for &range in ranges {
            for kind in [MarkKind::Code, MarkKind::Inviolable] {
                self.unit.marks.push(Mark { range, kind });
            }
        }
        let order = |mark: &Mark| (mark.range.start(), std::cmp::Reverse(mark.range.end()));
        self.unit.marks.sort_by_key(order);
    }

    /// Returns the position of `range` of the text in the file, including the markup inside it.
    pub(crate) fn source_of(&self, range: TextRange) -> Option<TextRange> {
        Some(self.unit.placement.source_of(range)?.shift(self.base as u32))
    }

    /// Returns the replacements in the file for `set` and the resulting text; `None` if no readable text is left.
    /// `html` is the whole HTML. The set fits the text.
    ///
    /// # Errors
    /// See [`crate::Loaded::write`].
    pub(crate) fn rewritten(
        &self,
        html: &str,
        segment: SegmentId,
        set: &EditSet,
        charset: Charset,
    ) -> Result<(Vec<Replacement>, Option<String>), FormatError> {
        let (mut replacements, expected) = rewritten(html, &self.unit, segment, set, charset)?;
        for replacement in &mut replacements {
            let Range { start, end } = replacement.range;
            replacement.range = start + self.base..end + self.base;
        }
        Ok((
            replacements,
            expected.into_iter().next().map(|Expected { text, .. }| text),
        ))
    }
}
