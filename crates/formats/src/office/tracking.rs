//! [`Tracker`]: gives tracked changes their numbers and their signature.

use crate::format::Tracking;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Who changed what, while one file is written.
#[derive(Debug)]
pub(crate) struct Tracker {
    /// The author's name, escaped for a value in double quotation marks and for text.
    pub(crate) author: String,
    /// The time as both formats write it: `2026-11-25T19:00:00Z`.
    pub(crate) at: String,
    next: u32,
}

impl Tracker {
    /// A tracker whose numbers begin with `first`.
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

    /// A number that no other change of the file has.
    pub(crate) fn number(&mut self) -> u32 {
        let number = self.next;
        self.next += 1;
        number
    }
}

/// Text as XML writes it, in double quotation marks as well; what no XML holds is left out.
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
