//! Splits paragraphs of OpenDocument texts.

use super::body::Body;
use crate::office::{Splitting, Unit, split};
use crate::split::without_attributes;
use copydesk_model::SegmentKind;
use std::ops::Range;

/// Returns the paragraph that an edit may split. The only paragraph of a list item is split with the item; a second
/// paragraph in an item would not be an item.
pub(super) fn splittable(unit: &Unit<Body>) -> Option<Range<usize>> {
    let is_text = matches!(
        unit.kind,
        SegmentKind::Paragraph
            | SegmentKind::Heading(_)
            | SegmentKind::Quote
            | SegmentKind::TableCell
            | SegmentKind::HeaderFooter
            | SegmentKind::Note
    );
    if unit.kind == SegmentKind::ListItem {
        return unit.body.own_item.clone();
    }
    is_text.then(|| unit.body.source.clone())
}

/// Splits the paragraph element into several. A tracked insertion may span the end of a paragraph, so the markers
/// around inserted text also cover the new paragraph ends.
pub(super) fn split_paragraph(paragraph: &str) -> Option<String> {
    split(paragraph, &mut OpenDocument)
}

struct OpenDocument;

impl Splitting for OpenDocument {
    fn is_properties(&self, _name: &str) -> bool {
        false
    }

    fn reopen(&mut self, name: &str, tag: &str) -> Option<String> {
        matches!(name, "p" | "h" | "span" | "a" | "list-item").then(|| without_attributes(tag, &["id"]))
    }

    fn followed(&mut self, properties: &str) -> Option<String> {
        Some(properties.to_owned())
    }
}
