//! Splits blocks of HTML.

use super::unit::{Syntax, Unit};
use crate::PARAGRAPH_BREAK;
use crate::patch::Replacement;
use crate::split::{full_name, without_attributes};
use std::ops::Range;

/// Elements of which there may be several in a row.
const BLOCKS: &[&str] = &["p", "li", "dd", "blockquote", "div"];

/// The block that an edit may split, if the segment is all that it holds.
pub(super) fn splittable<'u>(source: &str, unit: &'u Unit) -> Option<&'u Range<usize>> {
    let block = unit.block.as_ref().filter(|_| unit.syntax == Syntax::Flow)?;
    let name = full_name(start_tag(source, block)?).to_ascii_lowercase();
    BLOCKS.contains(&name.as_str()).then_some(block)
}

/// The replacements for a segment, with an end and a start of its block and of what is open around it for each paragraph
/// break; `None` where the block cannot be split.
pub(super) fn split(
    source: &str,
    unit: &Unit,
    mut replacements: Vec<Replacement>,
) -> Option<Vec<Replacement>> {
    let block = splittable(source, unit)?;
    for replacement in &mut replacements {
        if !replacement.insert.contains(PARAGRAPH_BREAK) {
            continue;
        }
        let at = &replacement.range;
        let inner = unit.elements.iter().map(|element| &element.source);
        let around = inner.filter(|element| element.start < at.start && at.end < element.end);
        let open: Vec<&str> = std::iter::once(block)
            .chain(around)
            .map(|element| start_tag(source, element))
            .collect::<Option<_>>()?;
        let mut between = String::new();
        for tag in open.iter().rev() {
            between.extend(["</", full_name(tag), ">"]);
        }
        between.push_str(margin(source, block));
        for tag in open {
            // An id belongs to one element.
            between.push_str(&without_attributes(tag, &["id"]));
        }
        replacement.insert = replacement.insert.replace(PARAGRAPH_BREAK, &between);
    }
    Some(replacements)
}

/// The start tag of an element.
fn start_tag<'s>(source: &'s str, element: &Range<usize>) -> Option<&'s str> {
    let element = source.get(element.clone())?;
    let mut quote = None;
    for (at, ch) in element.char_indices() {
        match (ch, quote) {
            ('>', None) => return Some(&element[..=at]),
            ('"' | '\'', None) => quote = Some(ch),
            (_, Some(open)) if open == ch => quote = None,
            _ => {}
        }
    }
    None
}

/// The line end and the indentation before an element that begins a line.
fn margin<'s>(source: &'s str, element: &Range<usize>) -> &'s str {
    let before = &source[..element.start];
    let line = before.trim_end_matches([' ', '\t']);
    let text = line
        .strip_suffix('\n')
        .map(|text| text.strip_suffix('\r').unwrap_or(text));
    let text = text.or_else(|| line.strip_suffix('\r'));
    text.map_or("", |text| &before[text.len()..])
}
