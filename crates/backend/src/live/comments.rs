//! The editor's comments: where they are in the text, and how they get into the file.

use super::{LiveReview, Written};
use copydesk_formats::{FormatError, NewComment, PARAGRAPH_BREAK, ReadOptions, format_of_id};
use copydesk_model::{Document, SegmentId};
use copydesk_review::{COMMENT, Verdict};
use copydesk_text::TextRange;
use std::collections::{BTreeMap, BTreeSet};

/// White space that a format may not keep at the ends of a paragraph.
const MARGIN: [char; 3] = [' ', '\t', '\n'];

/// A comment of the editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnComment {
    /// The segment that it is about.
    pub segment: SegmentId,
    /// The words that it is about, in bytes of the segment's current text.
    pub place: TextRange,
    /// The words when it was written.
    pub quote: String,
    /// The comment.
    pub text: String,
    /// Who wrote it.
    pub author: String,
    /// When, in milliseconds since 1970-01-01 00:00 UTC.
    pub at_millis: i64,
}

impl LiveReview {
    /// The editor's comments, in reading order, except those whose words are gone.
    pub fn comments(&self) -> Vec<OwnComment> {
        let mut out = Vec::new();
        for segment in self.review.state().segments() {
            let decided = segment.decided().filter(|decided| {
                decided.record.rule == COMMENT && matches!(decided.verdict, Verdict::Confirmed { .. })
            });
            for decided in decided {
                let Some(place) = segment.place_of(decided) else {
                    continue;
                };
                let made = self.review.log().get(decided.operation as usize);
                let args = &decided.record.message.args;
                let text = args.iter().find(|(name, _)| name == "comment");
                out.push(OwnComment {
                    segment: segment.id(),
                    place,
                    quote: decided.record.quote.clone(),
                    text: text.map_or_else(String::new, |(_, text)| text.clone()),
                    author: made.map_or_else(String::new, |operation| operation.by.clone()),
                    at_millis: made.map_or(0, |operation| operation.at.0),
                });
            }
        }
        out.sort_by_key(|comment| (comment.segment, comment.place));
        out
    }

    /// Adds the editor's comments to a file that was written in the article's format; it is left as it is if that has no
    /// comments.
    ///
    /// # Errors
    /// Those of reading and writing the file.
    pub(crate) fn with_comments(&self, written: Written) -> Result<Written, FormatError> {
        if self.loaded.write_comments(&[]).is_none() {
            return Ok(written);
        }
        self.with_comments_in(self.loaded.origin.format, written)
    }

    /// Adds the editor's comments to a file that was written in this format.
    ///
    /// # Errors
    /// Those of reading and writing the file.
    pub(crate) fn with_comments_in(&self, format: &str, written: Written) -> Result<Written, FormatError> {
        let own = self.comments();
        if own.is_empty() {
            return Ok(written);
        }
        let options = ReadOptions {
            target_lang: self.document.target_lang.clone(),
            ..ReadOptions::unlimited()
        };
        let again = format_of_id(format)?.read(&written.bytes, &options)?;
        let refused: BTreeSet<SegmentId> = written.refused.iter().map(|(id, _)| *id).collect();
        let places = self.places_in(&again.document, &refused);
        let all = own.len();
        let comments: Vec<NewComment> = own.into_iter().filter_map(|own| placed(own, &places)).collect();
        let mut left_out = all - comments.len();
        let Written {
            mut bytes, refused, ..
        } = written;
        if let Some(commented) = again.write_comments(&comments) {
            let commented = commented?;
            left_out += commented.left_out.len();
            bytes = commented.bytes;
        }
        Ok(Written {
            bytes,
            refused,
            comments_left_out: left_out as u32,
        })
    }

    /// Where the paragraphs of each segment are in the file that was written, which has its own segments; none where the two
    /// differ.
    fn places_in(&self, written: &Document, refused: &BTreeSet<SegmentId>) -> Places {
        let mut expected: Vec<(SegmentId, Paragraph)> = Vec::new();
        for segment in self.review.state().segments() {
            let is_refused = refused.contains(&segment.id());
            let text: &str = if is_refused {
                segment.mt()
            } else {
                segment.current()
            };
            let mut start = 0;
            for whole in text.split(PARAGRAPH_BREAK) {
                let lead = (whole.len() - whole.trim_start_matches(MARGIN).len()) as u32;
                let trimmed = whole.trim_matches(MARGIN);
                if !trimmed.is_empty() {
                    let paragraph = Paragraph {
                        start: start + lead,
                        text: trimmed.to_owned(),
                        now: SegmentId(0),
                    };
                    expected.push((segment.id(), paragraph));
                }
                start += (whole.len() + PARAGRAPH_BREAK.len_utf8()) as u32;
            }
        }
        let found = written
            .segments
            .iter()
            .filter(|segment| !segment.mt.trim_matches(MARGIN).is_empty());
        let mut places = Places::new();
        let mut found = found.peekable();
        for (id, mut paragraph) in expected {
            let is_it = |text: &str| text.trim_matches(MARGIN) == paragraph.text;
            // A paragraph without words, such as one with a picture alone, is no segment.
            if let Some(segment) = found.next_if(|segment| is_it(&segment.mt)) {
                paragraph.now = segment.id;
                places.entry(id).or_default().push(paragraph);
            }
        }
        if found.peek().is_some() {
            return Places::new();
        }
        places
    }
}

/// A paragraph of a segment in the file that was written.
#[derive(Debug)]
struct Paragraph {
    /// Where it starts in the segment's text.
    start: u32,
    text: String,
    now: SegmentId,
}

type Places = BTreeMap<SegmentId, Vec<Paragraph>>;

/// Returns a comment at its place in the file that was written; the part in the first paragraph, if it is on several.
fn placed(own: OwnComment, places: &Places) -> Option<NewComment> {
    let (start, end) = (own.place.start(), own.place.end());
    let of_segment = places.get(&own.segment)?;
    let paragraph = of_segment
        .iter()
        .find(|paragraph| start <= paragraph.start + paragraph.text.len() as u32)?;
    let within = |at: u32| {
        at.saturating_sub(paragraph.start)
            .min(paragraph.text.len() as u32)
    };
    let (from, to) = (within(start), within(end));
    Some(NewComment {
        segment: paragraph.now,
        range: TextRange::new(from, to.max(from)),
        author: own.author,
        at_millis: own.at_millis,
        text: own.text,
    })
}
