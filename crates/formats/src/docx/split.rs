//! Splits paragraphs of Word documents.

use super::body::Body;
use crate::office::{Splitting, Tracker, Unit, split};
use crate::split::{full_name, without_attributes};
use copydesk_model::SegmentKind;
use std::ops::Range;

/// Returns the paragraph element that an edit may split. A text box that is written twice cannot be split.
///
/// When the change is rejected, LibreOffice does not undo an inserted paragraph end in a note, in a header or before a
/// table, so these cannot be split either.
pub(super) fn splittable(source: &str, unit: &Unit<Body>) -> Option<Range<usize>> {
    let paragraph = &unit.body.paragraph.source;
    let table = format!("<{}", unit.body.name("tbl"));
    let next = source.get(paragraph.end..)?.trim_start();
    if !unit.body.commentable || next.starts_with(&table) {
        return None;
    }
    let is_text = matches!(
        unit.kind,
        SegmentKind::Paragraph
            | SegmentKind::Heading(_)
            | SegmentKind::ListItem
            | SegmentKind::Quote
            | SegmentKind::TableCell
    );
    (is_text && unit.body.twin.is_none()).then(|| paragraph.clone())
}

/// Splits the paragraph element into several; with a tracker, the new paragraph ends are tracked insertions.
pub(super) fn split_paragraph(paragraph: &str, tracker: Option<&mut Tracker>) -> Option<String> {
    let prefix = full_name(paragraph)
        .split_once(':')
        .map(|(prefix, _)| prefix.to_owned());
    split(paragraph, &mut Word { prefix, tracker })
}

struct Word<'t> {
    prefix: Option<String>,
    tracker: Option<&'t mut Tracker>,
}

impl Word<'_> {
    fn name(&self, local: &str) -> String {
        match &self.prefix {
            Some(prefix) => format!("{prefix}:{local}"),
            None => local.to_owned(),
        }
    }
}

/// Properties that apply to one paragraph only: the end of a section, and existing tracked changes.
const OF_ONE_PARAGRAPH: &[&str] = &[
    "sectPr",
    "pPrChange",
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
];

impl Splitting for Word<'_> {
    fn is_properties(&self, name: &str) -> bool {
        matches!(name, "pPr" | "rPr")
    }

    fn reopen(&mut self, name: &str, tag: &str) -> Option<String> {
        match name {
            "p" => Some(without_attributes(tag, &["paraid", "textid"])),
            "r" | "t" | "hyperlink" | "smartTag" => Some(tag.to_owned()),
            "ins" => {
                // Each change needs a unique number.
                let id = self.name("id");
                let number = self.tracker.as_mut()?.number();
                let tag = without_attributes(tag, &["id"]);
                let name = full_name(&tag).len() + 1;
                Some(format!("{} {id}=\"{number}\"{}", &tag[..name], &tag[name..]))
            }
            _ => None,
        }
    }

    fn followed(&mut self, properties: &str) -> Option<String> {
        let is_of_one = OF_ONE_PARAGRAPH.iter().any(|name| {
            let tag = format!("<{}", self.name(name));
            properties.match_indices(&tag).any(|(at, _)| {
                let after = properties[at + tag.len()..].chars().next();
                after.is_some_and(|ch| ch.is_whitespace() || matches!(ch, '>' | '/'))
            })
        });
        if is_of_one {
            return None;
        }
        let (mark, whole) = (self.name("rPr"), self.name("pPr"));
        let ins = self.name("ins");
        let (id, author, date) = (self.name("id"), self.name("author"), self.name("date"));
        let Some(tracker) = self.tracker.as_mut() else {
            return Some(properties.to_owned());
        };
        let number = tracker.number();
        let inserted = format!(
            "<{ins} {id}=\"{number}\" {author}=\"{}\" {date}=\"{}\"/>",
            tracker.author, tracker.at
        );
        let content = format!("<{mark}>{inserted}</{mark}>");
        let (open, closed, empty) = (format!("<{mark}>"), format!("</{whole}>"), format!("<{mark}/>"));
        // The mark's properties are the last child of the paragraph's properties.
        Some(if properties.contains(&empty) {
            properties.replace(&empty, &content)
        } else if let Some(at) = properties.find(&open) {
            let at = at + open.len();
            format!("{}{inserted}{}", &properties[..at], &properties[at..])
        } else if let Some(at) = properties.rfind(&closed) {
            format!("{}{content}{}", &properties[..at], &properties[at..])
        } else {
            format!("<{whole}>{content}</{whole}>")
        })
    }
}
