//! Finds the place of a flag in the article.

use crate::Why;
use copydesk_formats::Loaded;
use copydesk_model::SegmentId;
use copydesk_text::TextRange;

/// The unit of offsets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Unicode code points.
    #[default]
    CodePoint,
    /// UTF-16 code units.
    Utf16,
}

/// Where a flag is, as the other program says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Words in a segment, or in any if it is not given.
    Quote {
        /// The index of the segment, from 0.
        segment: Option<u32>,
        /// The words.
        quote: String,
    },
    /// Offsets in a segment, or in the whole text of the article if it is not given; half open.
    Offsets {
        /// The index of the segment, from 0.
        segment: Option<u32>,
        /// The first unit.
        start: u64,
        /// The first unit after it.
        end: u64,
        /// What is counted.
        unit: Unit,
        /// The words that must be there.
        quote: Option<String>,
    },
    /// Lines and columns in the whole text of the article, from 1; the end is exclusive.
    Lines {
        /// Line and column of the start.
        start: (u64, u64),
        /// Line and column of the end.
        end: (u64, u64),
        /// What columns count.
        unit: Unit,
        /// The words that must be there.
        quote: Option<String>,
    },
    /// A range in a passage that is part of the article.
    Context {
        /// The passage.
        text: String,
        /// The range, in bytes of the passage.
        at: TextRange,
    },
}

impl Place {
    /// Returns the words of the place, if it has some.
    pub fn quote(&self) -> Option<&str> {
        match self {
            Self::Quote { quote, .. } => Some(quote),
            Self::Offsets { quote, .. } | Self::Lines { quote, .. } => quote.as_deref(),
            Self::Context { text, at } => at.of_text(text),
        }
    }
}

/// The texts of an article.
pub(super) struct Places<'a> {
    loaded: &'a Loaded,
    /// The characters of each segment that are no white space, with their bytes.
    dense: Vec<Vec<(char, u32)>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(loaded: &'a Loaded) -> Self {
        let segments = loaded.document.segments.iter();
        Self {
            loaded,
            dense: segments.map(|segment| dense(&segment.mt)).collect(),
        }
    }

    /// Returns the text of a segment.
    pub(super) fn text(&self, segment: SegmentId) -> &'a str {
        self.loaded
            .document
            .segment(segment)
            .map_or("", |segment| &segment.mt)
    }

    /// Returns the segment and the range in bytes of its text.
    pub(super) fn find(&self, place: &Place) -> Result<(SegmentId, TextRange), Why> {
        match place {
            Place::Quote { segment, quote } => self.quoted(*segment, quote),
            Place::Offsets {
                segment: Some(segment),
                start,
                end,
                unit,
                quote,
            } => {
                let id = SegmentId(*segment);
                let known = self.loaded.document.segment(id).ok_or(Why::SegmentUnknown)?;
                let at = range(&known.mt, *start, *end, *unit);
                self.checked(at.map(|at| (id, at)), Some(*segment), quote.as_deref())
            }
            Place::Offsets {
                segment: None,
                start,
                end,
                unit,
                quote,
            } => {
                let at = range(self.loaded.text(), *start, *end, *unit);
                self.checked_in_file(at, quote.as_deref())
            }
            Place::Lines {
                start,
                end,
                unit,
                quote,
            } => {
                let text = self.loaded.text();
                let at = line_offset(text, *start, *unit).zip(line_offset(text, *end, *unit));
                let at = at.and_then(|(start, end)| (start <= end).then(|| TextRange::new(start, end)));
                self.checked_in_file(at, quote.as_deref())
            }
            Place::Context { text, at } => self.in_context(text, *at),
        }
    }

    fn quoted(&self, segment: Option<u32>, quote: &str) -> Result<(SegmentId, TextRange), Why> {
        if quote.is_empty() {
            return Err(Why::PlaceMissing);
        }
        let mut segments = self.loaded.document.segments.iter();
        let mut found = None;
        if segment.is_some_and(|id| self.loaded.document.segment(SegmentId(id)).is_none()) {
            return Err(Why::SegmentUnknown);
        }
        let own = segments
            .by_ref()
            .filter(|one| segment.is_none_or(|id| one.id.0 == id));
        for one in own {
            for at in occurrences(&one.mt, quote) {
                let range = TextRange::new(at, at + quote.len() as u32);
                if found.replace((one.id, range)).is_some() {
                    return Err(Why::QuoteAmbiguous);
                }
            }
        }
        found.ok_or(Why::QuoteMissing)
    }

    /// Checks that the quoted words are in the range; otherwise they must be in one place only.
    fn checked(
        &self,
        at: Option<(SegmentId, TextRange)>,
        segment: Option<u32>,
        quote: Option<&str>,
    ) -> Result<(SegmentId, TextRange), Why> {
        let words = at.and_then(|(id, at)| at.of_text(self.text(id)));
        match (at, quote.filter(|quote| !quote.is_empty())) {
            (Some(at), None) => Ok(at),
            (Some(at), Some(quote)) if words == Some(quote) => Ok(at),
            (_, Some(quote)) => self.quoted(segment, quote).map_err(|_| Why::OffsetWrong),
            (None, None) => Err(Why::OffsetWrong),
        }
    }

    /// Converts a range in the whole text to one in a segment.
    fn checked_in_file(
        &self,
        at: Option<TextRange>,
        quote: Option<&str>,
    ) -> Result<(SegmentId, TextRange), Why> {
        let found = at.map(|at| self.in_segment(at));
        match found {
            Some(Err(why)) if quote.is_none_or(str::is_empty) => Err(why),
            found => self.checked(found.and_then(Result::ok), None, quote),
        }
    }

    fn in_segment(&self, at: TextRange) -> Result<(SegmentId, TextRange), Why> {
        let segments = self.loaded.document.segments.iter();
        for segment in segments {
            let Some(own) = self.loaded.place(segment.id, TextRange::of(&segment.mt)) else {
                continue;
            };
            if !own.contains(at) {
                if own.overlaps(at) {
                    return Err(Why::SeveralParagraphs);
                }
                continue;
            }
            // The text of a segment may differ from that of the file (references, escapes): its ends are searched.
            let starts = boundaries(&segment.mt);
            let found = |offset: u32, is_end: bool| {
                let place = |at: u32| {
                    let range = if is_end {
                        TextRange::new(0, at)
                    } else {
                        TextRange::new(at, segment.mt.len() as u32)
                    };
                    let place = self.loaded.place(segment.id, range)?;
                    Some(if is_end { place.end() } else { place.start() })
                };
                let index = starts.partition_point(|&at| place(at).is_none_or(|place| place < offset));
                let at = *starts.get(index)?;
                (place(at) == Some(offset) || at == 0 && own.start() == offset).then_some(at)
            };
            let (start, end) = (found(at.start(), false), found(at.end(), true));
            return match (start, end) {
                (Some(start), _) if at.is_empty() => Ok((segment.id, TextRange::empty(start))),
                (Some(start), Some(end)) if start <= end => Ok((segment.id, TextRange::new(start, end))),
                _ => Err(Why::OffsetWrong),
            };
        }
        Err(Why::OffsetWrong)
    }

    /// Finds a passage, without regard to white space, and a range in it.
    fn in_context(&self, text: &str, at: TextRange) -> Result<(SegmentId, TextRange), Why> {
        let quote = at.of_text(text).ok_or(Why::OffsetWrong)?;
        let passage = dense(text);
        if passage.is_empty() {
            return Err(Why::PlaceMissing);
        }
        let mut found = None;
        for (index, segment) in self.dense.iter().enumerate() {
            let windows = segment.windows(passage.len());
            let is_it =
                |window: &&[(char, u32)]| window.iter().zip(&passage).all(|(own, other)| own.0 == other.0);
            for window in windows.filter(is_it) {
                // The nth character of the passage is the nth of the window.
                let byte = |offset: u32, is_end: bool| {
                    let before = passage.partition_point(|(_, at)| *at < offset);
                    if is_end {
                        let (ch, at) = window.get(before.checked_sub(1)?)?;
                        Some(at + ch.len_utf8() as u32)
                    } else {
                        window.get(before).map(|(_, at)| *at)
                    }
                };
                let start = byte(at.start(), false);
                let end = byte(at.end(), true);
                let range = match (start, end) {
                    (Some(start), Some(end)) if start <= end => TextRange::new(start, end),
                    (Some(start), _) => TextRange::empty(start),
                    (None, Some(end)) => TextRange::empty(end),
                    (None, None) => continue,
                };
                if found.replace((SegmentId(index as u32), range)).is_some() {
                    return Err(Why::QuoteAmbiguous);
                }
            }
        }
        match found {
            Some(found) => Ok(found),
            None => self.quoted(None, quote),
        }
    }
}

/// Returns the characters that are no white space, with their bytes.
fn dense(text: &str) -> Vec<(char, u32)> {
    let chars = text.char_indices().filter(|(_, ch)| !ch.is_whitespace());
    chars.map(|(at, ch)| (ch, at as u32)).collect()
}

/// Returns the byte of every character and of the end.
fn boundaries(text: &str) -> Vec<u32> {
    let starts = text.char_indices().map(|(at, _)| at as u32);
    starts.chain([text.len() as u32]).collect()
}

/// Returns where `quote` occurs as whole words, in bytes; overlapping occurrences count.
pub(crate) fn occurrences<'t>(text: &'t str, quote: &'t str) -> impl Iterator<Item = u32> + 't {
    let inside = |one: Option<char>, other: Option<char>| {
        one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
    };
    let step = quote.chars().next().map_or(1, char::len_utf8);
    let mut from = 0;
    let places = std::iter::from_fn(move || {
        let at = from + text.get(from..)?.find(quote)?;
        from = at + step;
        Some(at)
    });
    places
        .filter(move |&at| {
            let (before, after) = (&text[..at], &text[at + quote.len()..]);
            !inside(before.chars().next_back(), quote.chars().next())
                && !inside(quote.chars().next_back(), after.chars().next())
        })
        .map(|at| at as u32)
}

/// Returns the byte of an offset.
fn byte_of(text: &str, offset: u64, unit: Unit) -> Option<u32> {
    let mut left = offset;
    for (at, ch) in text.char_indices() {
        if left == 0 {
            return Some(at as u32);
        }
        let len = match unit {
            Unit::CodePoint => 1,
            Unit::Utf16 => ch.len_utf16() as u64,
        };
        // An offset inside a character is none.
        left = left.checked_sub(len)?;
    }
    (left == 0).then_some(text.len() as u32)
}

/// Returns the range in bytes of two offsets.
pub(crate) fn range(text: &str, start: u64, end: u64, unit: Unit) -> Option<TextRange> {
    let (start, end) = (byte_of(text, start, unit)?, byte_of(text, end, unit)?);
    (start <= end).then(|| TextRange::new(start, end))
}

/// Returns the byte of a line and column.
fn line_offset(text: &str, (line, column): (u64, u64), unit: Unit) -> Option<u32> {
    let mut start = 0;
    for _ in 1..line {
        let rest = text.get(start..)?;
        let end = rest.find(['\n', '\r'])?;
        start += end + if rest[end..].starts_with("\r\n") { 2 } else { 1 };
    }
    let rest = &text[start..];
    let line = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
    let at = byte_of(line, column.checked_sub(1)?, unit)?;
    Some(start as u32 + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_in_every_unit() {
        let text = "é😀b\r\nc";
        assert_eq!(range(text, 1, 2, Unit::CodePoint), Some(TextRange::new(2, 6)));
        assert_eq!(range(text, 1, 3, Unit::Utf16), Some(TextRange::new(2, 6)));
        // Inside the surrogate pair, after the end, backwards.
        assert_eq!(range(text, 1, 2, Unit::Utf16), None);
        assert_eq!(range(text, 1, 99, Unit::CodePoint), None);
        assert_eq!(range(text, 2, 1, Unit::CodePoint), None);
        assert_eq!(line_offset(text, (2, 1), Unit::CodePoint), Some(9));
        assert_eq!(line_offset(text, (2, 2), Unit::CodePoint), Some(10));
        assert_eq!(line_offset(text, (3, 1), Unit::CodePoint), None);
        assert_eq!(line_offset(text, (0, 0), Unit::CodePoint), None);
    }

    #[test]
    fn quotes_are_whole_words() {
        let at = |text, quote| occurrences(text, quote).collect::<Vec<_>>();
        assert_eq!(at("the cat concatenates the cat", "cat"), [4, 25]);
        assert_eq!(at("aa aa aa", "aa aa"), [0, 3]);
        assert_eq!(at("l’été", "été"), [4]);
        assert_eq!(at("a, b", ","), [1]);
    }
}
