//! [`Flow`]: collects the text of one paragraph.

use super::{Noted, NotedKind};
use crate::html::OBJECT;
use crate::placement::{Piece, Placement};
use copydesk_model::{LockReason, Mark, MarkKind};
use copydesk_text::TextRange;
use std::ops::Range;

/// Text, its position in the source, and its marks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flow {
    pub(crate) text: String,
    pub(crate) placement: Placement,
    pub(crate) marks: Vec<Mark>,
    /// Parts that must not be edited; see [`Loaded::locked_parts`](crate::Loaded::locked_parts).
    pub(crate) locked_parts: Vec<(TextRange, LockReason)>,
    /// Tracked changes and comments that are in the file already.
    pub(crate) noted: Vec<Noted>,
}

impl Flow {
    /// Returns the length of the text so far, in bytes.
    pub(crate) fn len(&self) -> u32 {
        self.text.len() as u32
    }

    /// Appends text that is verbatim in the source.
    pub(crate) fn verbatim(&mut self, source: &str, range: Range<usize>) {
        self.text.push_str(&source[range.clone()]);
        self.placement.push_verbatim(range);
    }

    /// Appends text that the source writes differently.
    pub(crate) fn atom(&mut self, text: &str, range: Range<usize>) {
        if !text.is_empty() {
            self.text.push_str(text);
            self.placement.push_atom(text.len(), range);
        }
    }

    /// Appends an inline object that is not text.
    pub(crate) fn object(&mut self, range: Range<usize>) {
        let start = self.len();
        self.atom(OBJECT.encode_utf8(&mut [0; 4]), range);
        self.mark(start, MarkKind::Inviolable);
    }

    /// Truncates the text to `len` bytes.
    pub(crate) fn truncate(&mut self, len: u32) {
        self.text.truncate(len as usize);
        let pieces = &mut self.placement.pieces;
        while pieces.pop_if(|piece| piece.text.start() >= len).is_some() {}
        self.marks.retain(|mark| mark.range.end() <= len);
        self.locked_parts.retain(|(part, _)| part.end() <= len);
        self.noted.retain(|noted| noted.range.end() <= len);
    }

    /// Notes a tracked change or a comment from byte `start` to the end of the text.
    pub(crate) fn note(&mut self, start: u32, kind: NotedKind) {
        let range = TextRange::new(start.min(self.len()), self.len());
        self.noted.push(Noted { range, kind });
    }

    /// Appends an empty inviolable mark.
    pub(crate) fn anchor(&mut self) {
        self.mark(self.len(), MarkKind::Inviolable);
    }

    /// Adds a mark from byte `start` to the end of the text. It is merged with an adjacent mark of the same kind, unless
    /// it is inviolable.
    pub(crate) fn mark(&mut self, start: u32, kind: MarkKind) {
        let range = TextRange::new(start, self.len());
        let same = self.marks.iter_mut().rev().take(4).find(|mark| {
            mark.kind == kind && mark.range.end() == start && !range.is_empty() && !mark.range.is_empty()
        });
        match same {
            Some(mark) if kind != MarkKind::Inviolable => mark.range = mark.range.cover(range),
            _ => self.marks.push(Mark { range, kind }),
        }
    }

    /// What was added from byte `start` on must not be edited.
    pub(crate) fn lock(&mut self, start: u32, reason: LockReason) {
        self.locked_parts
            .push((TextRange::new(start, self.len()), reason));
    }

    /// Whether there are words in it that an edit may change.
    pub(crate) fn has_words(&self) -> bool {
        let mut kept: Vec<TextRange> = self
            .marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Inviolable && !mark.range.is_empty())
            .map(|mark| mark.range)
            .collect();
        kept.sort();
        let mut at = 0;
        let is_word = |text: &str| text.chars().any(|ch| !ch.is_whitespace() && ch != OBJECT);
        for range in kept {
            if at < range.start() && is_word(&self.text.as_str()[TextRange::new(at, range.start())]) {
                return true;
            }
            at = at.max(range.end());
        }
        is_word(&self.text[at as usize..])
    }

    /// Returns the flow without white space at its ends and with its marks sorted.
    pub(crate) fn finish(mut self) -> Self {
        let is_margin = |ch| matches!(ch, ' ' | '\t' | '\n');
        let start = (self.text.len() - self.text.trim_start_matches(is_margin).len()) as u32;
        let end = (self.text.trim_end_matches(is_margin).len() as u32).max(start);
        if start > 0 || end < self.len() {
            self.cut(start, end);
        }
        self.marks
            .sort_by_key(|mark| (mark.range.start(), std::cmp::Reverse(mark.range.end())));
        self.marks.dedup();
        self
    }

    /// Keeps only `start..end` of the text.
    fn cut(&mut self, start: u32, end: u32) {
        let mut placement = Placement::default();
        for piece in &self.placement.pieces {
            let Piece {
                text,
                source,
                verbatim,
            } = *piece;
            let (from, to) = (text.start().max(start), text.end().min(end));
            if from >= to {
                continue;
            }
            if verbatim {
                let at = |byte: u32| (source.start() + byte - text.start()) as usize;
                placement.push_verbatim(at(from)..at(to));
            } else {
                placement.push_atom((to - from) as usize, source.to_usize());
            }
        }
        self.placement = placement;
        self.text = self.text[start as usize..end as usize].to_owned();
        let clamp = |at: u32| at.clamp(start, end) - start;
        let clamped = |range: TextRange| TextRange::new(clamp(range.start()), clamp(range.end()));
        let cut = |mark: &Mark| {
            let range = clamped(mark.range);
            (mark.range.is_empty() || !range.is_empty()).then(|| Mark {
                range,
                kind: mark.kind.clone(),
            })
        };
        self.marks = self.marks.iter().filter_map(cut).collect();
        for (part, _) in &mut self.locked_parts {
            *part = clamped(*part);
        }
        self.locked_parts.retain(|(part, _)| !part.is_empty());
        for noted in &mut self.noted {
            noted.range = clamped(noted.range);
        }
    }
}

/// Normalises text for comparison: removes the white space at its ends.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|ch| matches!(ch, ' ' | '\t' | '\n'))
}
