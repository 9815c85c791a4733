//! [`Tracker`]: assigns numbers and the signature to tracked changes.

use crate::format::{NewComment, Tracking};
use copydesk_text::TextRange;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The author and time of tracked changes, while one file is written.
#[derive(Debug)]
pub(crate) struct Tracker {
    /// The author's name, escaped for text and for values in double quotes.
    pub(crate) author: String,
    /// The time in the notation of both formats: `2026-11-25T19:00:00Z`.
    pub(crate) at: String,
    next: u32,
}

impl Tracker {
    /// Creates a tracker whose numbers start at `first`.
    pub(crate) fn new(tracking: &Tracking, first: u32) -> Self {
        let at = OffsetDateTime::from_unix_timestamp(tracking.at_millis.div_euclid(1000))
            .unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let author: String = tracking.author.chars().filter(|ch| !ch.is_control()).collect();
        Self {
            author: quoted(if author.trim().is_empty() {
                "Copydesk"
            } else {
                author.trim()
            }),
            at: at.format(&Rfc3339).unwrap_or_default(),
            next: first,
        }
    }

    /// Returns a number that no other change of the file has.
    pub(crate) fn number(&mut self) -> u32 {
        let number = self.next;
        self.next += 1;
        number
    }
}

/// A comment to write, with its signature in the notation of the file.
#[derive(Clone, Debug)]
pub(crate) struct SignedComment {
    pub(crate) number: u32,
    /// The words that it is about, in bytes of the text of its segment.
    pub(crate) range: TextRange,
    /// As [`Tracker::author`].
    pub(crate) author: String,
    /// As [`Tracker::at`].
    pub(crate) at: String,
    /// Not escaped.
    pub(crate) text: String,
}

impl SignedComment {
    /// Returns the comment with this number.
    pub(crate) fn new(comment: &NewComment, number: u32) -> Self {
        let tracking = Tracking {
            author: comment.author.clone(),
            at_millis: comment.at_millis,
            ..Tracking::default()
        };
        let Tracker { author, at, .. } = Tracker::new(&tracking, number);
        Self {
            number,
            range: comment.range,
            author,
            at,
            text: comment.text.clone(),
        }
    }
}

/// Escapes text for XML, including values in double quotes; characters that are illegal in XML are removed.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for ch in text.chars().filter(|&ch| !crate::xml::is_illegal(ch)) {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(ch),
        }
    }
    out
}
