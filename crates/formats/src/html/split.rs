//! Splits blocks of HTML.

use super::unit::Unit;
use crate::PARAGRAPH_BREAK;
use crate::patch::Replacement;
use crate::split::{full_name, without_attributes};

/// Returns the replacements for a segment. For each paragraph break, its blocks and the elements open around it are
/// closed and reopened. Returns `None` if the segment cannot be split.
pub(super) fn split(
    source: &str,
    unit: &Unit,
    mut replacements: Vec<Replacement>,
) -> Option<Vec<Replacement>> {
    let outermost = *unit.parted.first()?;
    for replacement in &mut replacements {
        if !replacement.insert.contains(PARAGRAPH_BREAK) {
            continue;
        }
        let at = &replacement.range;
        let inner = unit.elements.iter().map(|element| &element.source);
        let around = inner.filter(|element| element.start < at.start && at.end < element.end);
        let open: Vec<&str> = unit
            .parted
            .iter()
            .copied()
            .chain(around.map(|element| element.start))
            .map(|start| start_tag(source, start))
            .collect::<Option<_>>()?;
        let mut between = String::new();
        for tag in open.iter().rev() {
            between.extend(["</", full_name(tag), ">"]);
        }
        between.push_str(margin(source, outermost));
        for tag in open {
            // An id must be unique.
            between.push_str(&without_attributes(tag, &["id"]));
        }
        replacement.insert = replacement.insert.replace(PARAGRAPH_BREAK, &between);
    }
    Some(replacements)
}

/// Returns the start tag at byte `start`.
fn start_tag(source: &str, start: usize) -> Option<&str> {
    let element = source.get(start..)?;
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

/// Returns the line ending and the indentation before an element that begins a line at byte `start`.
fn margin(source: &str, start: usize) -> &str {
    let before = &source[..start];
    let line = before.trim_end_matches([' ', '\t']);
    let text = line
        .strip_suffix('\n')
        .map(|text| text.strip_suffix('\r').unwrap_or(text));
    let text = text.or_else(|| line.strip_suffix('\r'));
    text.map_or("", |text| &before[text.len()..])
}
