//! [`Placement`]: maps the text of one segment to the source.

use crate::change::Change;
use crate::patch::Replacement;
use copydesk_text::TextRange;
use std::ops::Range;

/// A range of a segment's text and the source it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Bytes of the segment's text; never empty.
    pub(crate) text: TextRange,
    /// Bytes of the source.
    pub(crate) source: TextRange,
    /// Whether the source contains the same bytes. If not (an entity, a line ending), the piece can only be replaced as
    /// a whole.
    pub(crate) verbatim: bool,
}

impl Piece {
    /// Returns the replacement for the part of the piece that `range` of the segment's `text` covers; an atomic piece
    /// is rewritten as a whole. `written` converts text to its source form.
    pub(crate) fn rewritten(
        self,
        text: &str,
        range: TextRange,
        insert: &str,
        written: impl Fn(&str) -> String,
    ) -> Replacement {
        let start = range.start().max(self.text.start());
        let end = range.end().min(self.text.end());
        if self.verbatim {
            let at = |byte: u32| (self.source.start() + byte - self.text.start()) as usize;
            return Replacement {
                range: at(start)..at(end),
                insert: written(insert),
            };
        }
        let kept = |start, end| written(&text[TextRange::new(start, end)]);
        Replacement {
            range: self.source.to_usize(),
            insert: kept(self.text.start(), start) + &written(insert) + &kept(end, self.text.end()),
        }
    }
}

/// The pieces of one segment, in order, covering its text without gaps. Source between pieces is markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Placement {
    pub(crate) pieces: Vec<Piece>,
}

impl Placement {
    /// Appends source bytes that are verbatim text; extends the last piece if possible.
    pub(crate) fn push_verbatim(&mut self, source: Range<usize>) {
        let len = source.len() as u32;
        if len == 0 {
            return;
        }
        let source = TextRange::new(source.start as u32, source.end as u32);
        if let Some(last) = self.pieces.last_mut()
            && last.verbatim
            && last.source.end() == source.start()
        {
            last.text = TextRange::new(last.text.start(), last.text.end() + len);
            last.source = last.source.cover(source);
            return;
        }
        let start = self.text_len();
        self.pieces.push(Piece {
            text: TextRange::new(start, start + len),
            source,
            verbatim: true,
        });
    }

    /// Appends `len` bytes of text that the source writes differently.
    pub(crate) fn push_atom(&mut self, len: usize, source: Range<usize>) {
        let start = self.text_len();
        let text = TextRange::new(start, start + len as u32);
        let source = TextRange::new(source.start as u32, source.end as u32);
        self.pieces.push(Piece {
            text,
            source,
            verbatim: false,
        });
    }

    /// Returns the length of the text so far, in bytes.
    pub(crate) fn text_len(&self) -> u32 {
        self.pieces.last().map_or(0, |piece| piece.text.end())
    }

    /// Returns the pieces that overlap `range`.
    pub(crate) fn touched(&self, range: TextRange) -> &[Piece] {
        let from = self
            .pieces
            .partition_point(|piece| piece.text.end() <= range.start());
        let to = self
            .pieces
            .partition_point(|piece| piece.text.start() < range.end());
        self.pieces.get(from..to).unwrap_or_default()
    }

    /// Returns the source position of the start of the character that starts at byte `at` of the text.
    pub(crate) fn source_start(&self, at: u32) -> Option<u32> {
        let index = self.pieces.partition_point(|piece| piece.text.end() <= at);
        match self.pieces.get(index) {
            Some(piece) if piece.verbatim => Some(piece.source.start() + (at - piece.text.start())),
            Some(piece) => Some(piece.source.start()),
            None => self.pieces.last().map(|piece| piece.source.end()),
        }
    }

    /// Returns the source position of the end of the character that ends at byte `at` of the text.
    pub(crate) fn source_end(&self, at: u32) -> Option<u32> {
        let index = self.pieces.partition_point(|piece| piece.text.end() < at);
        match self.pieces.get(index) {
            Some(piece) if piece.verbatim => Some(piece.source.start() + (at - piece.text.start())),
            Some(piece) => Some(piece.source.end()),
            None => self.pieces.last().map(|piece| piece.source.end()),
        }
    }

    /// Returns the replacements for a change of `text`. If the text has no pieces, the change is at `empty`; `written`
    /// converts inserted text to its source form.
    pub(crate) fn rewritten(
        &self,
        text: &str,
        change: Change<'_>,
        empty: usize,
        written: impl Fn(&str) -> String,
    ) -> Vec<Replacement> {
        let Change { range, insert } = change;
        if range.is_empty() {
            let at = if range.start() == 0 {
                self.source_start(0)
            } else {
                self.source_end(range.start())
            };
            let at = at.map_or(empty, |at| at as usize);
            return vec![Replacement {
                range: at..at,
                insert: written(insert),
            }];
        }
        let mut insert = Some(insert);
        let of_piece =
            |piece: &Piece| piece.rewritten(text, range, insert.take().unwrap_or_default(), &written);
        self.touched(range).iter().map(of_piece).collect()
    }

    /// Returns the position of `range` of the text in the source, including the markup inside it.
    pub(crate) fn source_of(&self, range: TextRange) -> Option<TextRange> {
        let start = self.source_start(range.start())?;
        let end = if range.is_empty() {
            start
        } else {
            self.source_end(range.end())?
        };
        (start <= end).then(|| TextRange::new(start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "ab\ncd" from the source "ab \r\ncd".
    fn broken_line() -> Placement {
        let mut placement = Placement::default();
        placement.push_verbatim(10..12);
        placement.push_atom(1, 12..15);
        placement.push_verbatim(15..16);
        placement.push_verbatim(16..17);
        placement
    }

    #[test]
    fn grows_and_maps() {
        let placement = broken_line();
        assert_eq!(placement.pieces.len(), 3);
        assert_eq!(placement.text_len(), 5);
        let map = |start, end| {
            placement
                .source_of(TextRange::new(start, end))
                .map(|range| (range.start(), range.end()))
        };
        assert_eq!(map(0, 5), Some((10, 17)));
        assert_eq!(map(2, 3), Some((12, 15)));
        assert_eq!(map(2, 2), Some((12, 12)));
        assert_eq!(map(3, 3), Some((15, 15)));
        assert_eq!(map(1, 4), Some((11, 16)));
        assert_eq!(map(5, 5), Some((17, 17)));
    }

    #[test]
    fn finds_touched_pieces() {
        let placement = broken_line();
        let count = |start, end| placement.touched(TextRange::new(start, end)).len();
        assert_eq!(
            [count(0, 2), count(0, 3), count(1, 4), count(2, 2), count(5, 5)],
            [1, 2, 3, 0, 0]
        );
    }
}
