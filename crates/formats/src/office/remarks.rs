//! Tracked changes and comments that are in a file already, as they are read.

use super::{Aside, Entry};
use crate::PARAGRAPH_BREAK;
use copydesk_model::{Remark, RemarkKind, SegmentId};
use copydesk_text::TextRange;
use std::collections::BTreeMap;
use std::ops::Range;
use time::{Date, Month};

/// Who made a change or a comment, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signature {
    pub(crate) author: String,
    /// See [`Remark::date`].
    pub(crate) date: Option<String>,
}

impl Signature {
    /// Returns the signature with these values in the file.
    pub(crate) fn new(author: &str, date: &str) -> Self {
        Self {
            author: author.trim().to_owned(),
            date: valid_date(date.trim()),
        }
    }
}

/// Returns the day, and the time to the minute, of a date as both formats write it; `None` if it is not a date.
fn valid_date(text: &str) -> Option<String> {
    let number = |range: Range<usize>| -> Option<u16> {
        let digits = text.get(range)?;
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse().ok()).flatten()
    };
    let is_at = |at: usize, expected: u8| text.as_bytes().get(at) == Some(&expected);
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    if !is_at(4, b'-') || !is_at(7, b'-') {
        return None;
    }
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()?;
    let has_time = is_at(10, b'T')
        && is_at(13, b':')
        && number(11..13).is_some_and(|hour| hour < 24)
        && number(14..16).is_some_and(|minute| minute < 60);
    Some(text[..if has_time { 16 } else { 10 }].to_owned())
}

/// A tracked change, or a place of a comment, in a paragraph that is being read.
#[derive(Clone, Debug)]
pub(crate) struct Noted {
    /// In bytes of the text of the paragraph.
    pub(crate) range: TextRange,
    pub(crate) kind: NotedKind,
}

#[derive(Clone, Debug)]
pub(crate) enum NotedKind {
    /// An insertion; the text is what it adds to the words in its range: the end of the paragraph.
    Insertion(Change),
    Deletion(Change),
    /// Where the text starts that the comment with this name is about.
    CommentStart(String),
    CommentEnd(String),
    /// The reference to a comment, whose text may start and end elsewhere.
    CommentReference(String),
}

/// What is known of a tracked change.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) by: Signature,
    pub(crate) text: String,
    pub(crate) moved: bool,
    /// The source ranges without which it is final; `None` if it is a part of a larger change.
    pub(crate) markup: Option<Vec<Range<usize>>>,
    /// Whether it contains nothing but text.
    pub(crate) is_plain: bool,
}

/// A remark with its markup.
#[derive(Clone, Debug)]
pub(crate) struct FoundRemark {
    pub(crate) remark: Remark,
    /// See [`Change::markup`].
    pub(crate) markup: Vec<Range<usize>>,
}

/// Returns whether markup contains an element that is more than formatted text, so that removing its words would leave something.
pub(crate) fn holds_more(markup: &str) -> bool {
    const MORE: &[&str] = &[
        "del",
        "ins",
        "moveFrom",
        "moveTo",
        "drawing",
        "pict",
        "object",
        "sym",
        "fldChar",
        "fldSimple",
        "footnoteReference",
        "endnoteReference",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "bookmarkStart",
        "bookmarkEnd",
        "sdt",
        "AlternateContent",
        "oMath",
        "ruby",
        "note",
        "annotation",
        "annotation-end",
        "change",
        "change-start",
        "change-end",
        "bookmark",
        "bookmark-start",
        "bookmark-end",
        "frame",
    ];
    markup.split('<').skip(1).any(|tag| {
        let name = tag
            .split(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/'))
            .next();
        let name = name.unwrap_or_default();
        MORE.contains(&name.split_once(':').map_or(name, |(_, local)| local))
    })
}

/// A comment, without its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Comment {
    pub(crate) by: Signature,
    pub(crate) text: String,
}

impl Comment {
    /// Returns the comment in this element.
    pub(crate) fn of(aside: Aside) -> Self {
        Self {
            by: Signature::new(&aside.author, &aside.date),
            text: aside.text,
        }
    }
}

/// Comments by their names in the file.
pub(crate) type Comments = BTreeMap<String, Comment>;

/// Returns the remarks of a part, in reading order; the segments are numbered from 0 within the part. `noted` has what was
/// read by the position of the paragraph in `entries`.
pub(crate) fn remarks<B>(
    entries: &[Option<Entry<B>>],
    noted: &BTreeMap<usize, Vec<Noted>>,
    comments: &Comments,
) -> Vec<FoundRemark> {
    let mut numbers = Vec::with_capacity(entries.len());
    let mut count = 0u32;
    for entry in entries {
        numbers.push(count);
        count += u32::from(entry.is_some());
    }
    // Where a remark in the paragraph at this position is shown, and the text that its range refers to.
    let place = |slot: usize, range: TextRange| -> Option<(SegmentId, TextRange, &str)> {
        if let Some(Some(entry)) = entries.get(slot) {
            return Some((SegmentId(numbers[slot]), range, entry.text()));
        }
        let before = entries
            .get(..slot)
            .unwrap_or_default()
            .iter()
            .rposition(Option::is_some);
        let after = || entries.iter().position(Option::is_some);
        let (near, is_before) = match before {
            Some(near) => (near, true),
            None => (after()?, false),
        };
        let len = entries[near].as_ref().map_or(0, |entry| entry.text().len()) as u32;
        let at = if is_before { len } else { 0 };
        Some((SegmentId(numbers[near]), TextRange::empty(at), ""))
    };
    let mut out = Vec::new();
    let mut anchors: BTreeMap<&str, Anchor> = BTreeMap::new();
    for (&slot, noted) in noted {
        out.extend(merged(noted).into_iter().filter_map(|(kind, range, change)| {
            let (segment, range, text) = place(slot, range)?;
            let words = match kind {
                RemarkKind::Insertion => range.of_text(text).unwrap_or_default(),
                RemarkKind::Deletion | RemarkKind::Comment => "",
            };
            let text = words.to_owned() + &change.text;
            let remark = Remark {
                id: 0,
                kind,
                author: change.by.author,
                date: change.by.date,
                segment,
                range,
                moved: change.moved,
                can_accept: change.markup.is_some(),
                can_reject: change.markup.is_some() && change.is_plain && !text.contains(PARAGRAPH_BREAK),
                text,
            };
            let markup = change.markup.unwrap_or_default();
            (!remark.text.is_empty()).then_some(FoundRemark { remark, markup })
        }));
        for Noted { range, kind } in noted {
            let at = (slot, *range);
            match kind {
                NotedKind::CommentStart(name) => anchors.entry(name).or_default().start.get_or_insert(at),
                NotedKind::CommentEnd(name) => anchors.entry(name).or_default().end.get_or_insert(at),
                NotedKind::CommentReference(name) => {
                    anchors.entry(name).or_default().reference.get_or_insert(at)
                }
                NotedKind::Insertion(_) | NotedKind::Deletion(_) => continue,
            };
        }
    }
    for (name, anchor) in anchors {
        let (Some(comment), Some((slot, range))) = (comments.get(name), anchor.start.or(anchor.reference))
        else {
            continue;
        };
        let len = entries
            .get(slot)
            .and_then(Option::as_ref)
            .map_or(0, |entry| entry.text().len()) as u32;
        let end = match (anchor.start, anchor.end) {
            (Some(_), Some((other, end))) if other == slot => end.end(),
            // The comment is on several paragraphs.
            (Some(_), Some((other, _))) if other > slot => len,
            _ => range.end(),
        };
        let range = TextRange::new(range.start(), end.clamp(range.start(), len.max(range.start())));
        out.extend(place(slot, range).map(|(segment, range, _)| FoundRemark {
            remark: Remark {
                id: 0,
                kind: RemarkKind::Comment,
                author: comment.by.author.clone(),
                date: comment.by.date.clone(),
                segment,
                range,
                text: comment.text.clone(),
                moved: false,
                can_accept: false,
                can_reject: false,
            },
            markup: Vec::new(),
        }));
    }
    out.sort_by_key(|found| {
        let Remark { segment, range, .. } = found.remark;
        (segment, range.start(), range.end())
    });
    out
}

/// Where a comment is anchored: the positions of paragraphs, and the ranges in their texts.
#[derive(Default)]
struct Anchor {
    start: Option<(usize, TextRange)>,
    end: Option<(usize, TextRange)>,
    reference: Option<(usize, TextRange)>,
}

/// Returns the changes of a paragraph. Programs write one change as several elements where the formatting changes; adjacent ones
/// with the same signature are one.
fn merged(noted: &[Noted]) -> Vec<(RemarkKind, TextRange, Change)> {
    let mut out: Vec<(RemarkKind, TextRange, Change)> = Vec::new();
    for Noted { range, kind } in noted {
        let (kind, change) = match kind {
            NotedKind::Insertion(change) => (RemarkKind::Insertion, change),
            NotedKind::Deletion(change) => (RemarkKind::Deletion, change),
            _ => continue,
        };
        match out.last_mut() {
            Some((last, before, known))
                if *last == kind
                    && before.end() == range.start()
                    && known.by == change.by
                    && known.moved == change.moved
                    && !known.text.ends_with(PARAGRAPH_BREAK) =>
            {
                *before = before.cover(*range);
                known.text.push_str(&change.text);
                known.is_plain &= change.is_plain;
                known.markup = known
                    .markup
                    .take()
                    .zip(change.markup.clone())
                    .map(|(mut all, more)| {
                        all.extend(more);
                        all
                    });
            }
            _ => out.push((kind, *range, change.clone())),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_are_dates() {
        for (text, expected) in [
            ("2026-03-02T09:00:00Z", Some("2026-03-02T09:00")),
            ("2026-03-02T09:05:00.123456789", Some("2026-03-02T09:05")),
            ("2026-03-02T25:00:00Z", Some("2026-03-02")),
            ("2026-03-02", Some("2026-03-02")),
            ("2026-02-30T09:00:00Z", None),
            ("2026-3-2", None),
            ("+026-03-02", None),
            ("yesterday", None),
            ("20é6-03-02", None),
            ("", None),
        ] {
            assert_eq!(valid_date(text).as_deref(), expected, "{text}");
        }
    }
}
