//! Reads the tracked changes and comments that are in a file already.

use super::Reader;
use crate::docx::element::Element;
use crate::docx::names::usual;
use crate::office::{Aside, Change, Comment, Comments, Names, NotedKind, Signature, holds_more};
use crate::xml::{StartTag, What, pieces};
use crate::{FormatError, PARAGRAPH_BREAK};
use std::ops::Range;

/// Reads the part with the comments. Of comments with the same number, the first one counts.
///
/// # Errors
/// Those of [`pieces`].
pub(in crate::docx) fn comments(source: &str) -> Result<Comments, FormatError> {
    let mut names = Names::new(usual);
    let mut out = Comments::new();
    let mut open: Option<(usize, String, Aside)> = None;
    let mut depth = 0usize;
    pieces(source, |what, range| {
        match what {
            What::Start(tag) => {
                depth += 1;
                let vocabulary = names.start(&tag);
                match &mut open {
                    Some((_, _, aside)) => aside.start(&tag),
                    None if vocabulary == "w" && tag.name == "comment" => {
                        if let Some(id) = tag.local("id") {
                            let mut aside = Aside::of_runs();
                            aside.author.push_str(tag.local("author").unwrap_or_default());
                            aside.date.push_str(tag.local("date").unwrap_or_default());
                            open = Some((depth, id.to_owned(), aside));
                        }
                    }
                    None => {}
                }
            }
            What::End => {
                names.end();
                if let Some((_, id, aside)) = open.take_if(|(at, ..)| *at == depth) {
                    out.entry(id).or_insert_with(|| Comment::of(aside));
                } else if let Some((_, _, aside)) = &mut open {
                    aside.end();
                }
                depth = depth.saturating_sub(1);
            }
            What::Text => {
                if let Some((_, _, aside)) = &mut open {
                    aside.text(&source[range]);
                }
            }
            What::Written(text) => {
                if let Some((_, _, aside)) = &mut open {
                    aside.text(&text);
                }
            }
        }
        Ok(())
    })?;
    Ok(out)
}

/// A tracked deletion that is being read.
pub(super) struct OpenDeletion {
    by: Signature,
    moved: bool,
    /// Where its start tag starts.
    start: usize,
    pub(super) aside: Aside,
}

/// Returns who made the change with this tag.
pub(super) fn signature(tag: &StartTag<'_>) -> Signature {
    let value = |name| tag.local(name).unwrap_or_default();
    Signature::new(value("author"), value("date"))
}

/// Returns the tracked change of a paragraph's mark with this tag.
pub(super) fn mark_change(tag: &StartTag<'_>, range: &Range<usize>, is_empty: bool) -> NotedKind {
    let change = Change {
        by: signature(tag),
        text: PARAGRAPH_BREAK.to_string(),
        moved: matches!(tag.name, "moveFrom" | "moveTo"),
        // Without a deleted end, two paragraphs would have to be joined.
        markup: (tag.name == "ins" && is_empty).then(|| vec![range.clone()]),
        is_plain: false,
    };
    match tag.name {
        "ins" | "moveTo" => NotedKind::Insertion(change),
        _ => NotedKind::Deletion(change),
    }
}

impl Reader<'_> {
    /// Starts a deletion, whose content is skipped otherwise.
    pub(super) fn start_deletion(&mut self, tag: &StartTag<'_>, range: &Range<usize>) {
        self.deletion = Some(OpenDeletion {
            by: signature(tag),
            moved: tag.name == "moveFrom",
            start: range.start,
            aside: Aside::of_runs(),
        });
    }

    /// Ends a deletion; `end` is the end of its element.
    pub(super) fn end_deletion(&mut self, end: usize) {
        let Some(OpenDeletion {
            by,
            moved,
            start,
            aside,
        }) = self.deletion.take()
        else {
            return;
        };
        let text = aside.text;
        if text.is_empty() {
            return;
        }
        let is_within = !moved && !self.drafts.is_empty();
        let kind = NotedKind::Deletion(Change {
            by,
            text,
            moved,
            markup: is_within.then(|| std::iter::once(start..end).collect()),
            is_plain: aside.is_plain,
        });
        if let Some(draft) = self.drafts.last_mut() {
            draft.flow.note(draft.flow.len(), kind);
        } else {
            // Around whole paragraphs: it has a place of its own in the reading order.
            let range = copydesk_text::TextRange::empty(0);
            let noted = crate::office::Noted { range, kind };
            self.noted.entry(self.units.len()).or_default().push(noted);
            self.units.push(None);
        }
    }

    /// Notes the tracked changes of a paragraph's mark, at the end of its text.
    pub(super) fn note_mark(&mut self) {
        if let Some(draft) = self.drafts.last_mut() {
            for kind in std::mem::take(&mut draft.mark_changes) {
                draft.flow.note(draft.flow.len(), kind);
            }
        }
    }

    /// Returns an insertion that has ended, between these tags.
    pub(super) fn insertion(
        &self,
        by: Signature,
        moved: bool,
        tag: Range<usize>,
        end: Range<usize>,
    ) -> Change {
        Change {
            by,
            text: String::new(),
            moved,
            is_plain: !holds_more(self.source.get(tag.end..end.start).unwrap_or_default()),
            markup: (!moved).then(|| vec![tag, end]),
        }
    }

    /// Notes an insertion that has ended, or one around the whole paragraph.
    pub(super) fn note_insertion(&mut self, start: u32, change: Change) {
        if let Some(draft) = self.drafts.last_mut() {
            draft.flow.note(start, NotedKind::Insertion(change));
        }
    }

    /// Notes the insertion around the paragraph that is ending, if there is one.
    pub(super) fn note_insertion_around(&mut self) {
        let around = self.stack.iter().rev().map(|open| &open.element);
        let mut around = around.take_while(|element| !matches!(element, Element::Paragraph));
        let found = around.find_map(|element| match element {
            Element::Inserted { by, moved, .. } => Some((by.clone(), *moved)),
            _ => None,
        });
        if let Some((by, moved)) = found {
            let change = Change {
                by,
                text: String::new(),
                moved,
                markup: None,
                is_plain: false,
            };
            self.note_insertion(0, change);
        }
    }

    /// Notes one end of a comment, or its reference.
    pub(super) fn note_comment(&mut self, tag: &StartTag<'_>) {
        let (Some(id), Some(draft)) = (tag.local("id"), self.drafts.last_mut()) else {
            return;
        };
        let id = id.to_owned();
        let kind = match tag.name {
            "commentRangeStart" => NotedKind::CommentStart(id),
            "commentRangeEnd" => NotedKind::CommentEnd(id),
            _ => NotedKind::CommentReference(id),
        };
        draft.flow.note(draft.flow.len(), kind);
    }

    /// Returns whether the text of the open deletion belongs to it.
    pub(super) fn take_aside(&mut self, text: Option<&str>, range: Range<usize>) {
        let source = self.source;
        if let Some(deletion) = &mut self.deletion {
            deletion.aside.text(text.unwrap_or(&source[range]));
        }
    }
}
