//! Splits paragraphs of OpenDocument texts.

use super::body::Body;
use crate::office::{Splitting, Unit, split};
use crate::split::{full_name, without_attributes};
use copydesk_model::SegmentKind;
use std::ops::Range;

/// Returns the paragraph that an edit may split. The only paragraph of a list item is split with the item, and so is the
/// first one; a second paragraph in an item would not be an item.
pub(super) fn splittable(source: &str, unit: &Unit<Body>) -> Option<Range<usize>> {
    let is_text = matches!(
        unit.kind,
        SegmentKind::Paragraph
            | SegmentKind::Heading(_)
            | SegmentKind::Quote
            | SegmentKind::TableCell
            | SegmentKind::HeaderFooter
            | SegmentKind::Note
    );
    let body = &unit.body;
    let in_item = unit.kind == SegmentKind::ListItem || is_text && !body.lists.is_empty();
    if in_item && body.own_item.is_some() {
        return body.own_item.clone();
    }
    if in_item {
        return item_before(source, unit).map(|_| body.source.clone());
    }
    is_text.then(|| body.source.clone())
}

/// Returns the start tag of the list item if the paragraph is the first element in it, but not the only one.
fn item_before<'s>(source: &'s str, unit: &Unit<Body>) -> Option<&'s str> {
    let body = &unit.body;
    let item = body.lists.last().filter(|_| body.own_item.is_none())?;
    let between = source.get(item.end..body.source.start)?;
    between.trim().is_empty().then(|| &source[item.clone()])
}

/// Splits the paragraph element into several. A tracked insertion may span the end of a paragraph, so the markers
/// around inserted text also cover the new paragraph ends.
pub(super) fn split_paragraph(source: &str, unit: &Unit<Body>, paragraph: &str) -> Option<String> {
    let Some(item) = item_before(source, unit) else {
        return split(paragraph, &mut OpenDocument);
    };
    // The new item takes what follows the paragraph, such as a nested list.
    let end = format!("</{}>", full_name(item));
    let items = split(&[item, paragraph, &end].concat(), &mut OpenDocument)?;
    Some(items.strip_prefix(item)?.strip_suffix(&end)?.to_owned())
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
