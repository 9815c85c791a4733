//! The segments in attributes: alternative texts, titles, and page descriptions.

use super::flow::{Flow, Style};
use super::reference::{ReferenceContext, shown};
use super::token::StartTag;
use super::unit::{Syntax, Unit};
use copydesk_model::SegmentKind;
use std::ops::Range;

/// Returns the segments in the attributes of `tag`, which is in `source`. Office programs give the divisions of their
/// pages English titles (`<div title="footer">`) that are not visible; these are skipped.
pub(super) fn values(source: &str, tag: &StartTag, templates: &[Range<usize>], by_office: bool) -> Vec<Unit> {
    let is_image_button = || {
        tag.value("type")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("image"))
    };
    let names: &[&str] = match tag.name.as_str() {
        "meta" if describes(tag) => &["content"],
        "meta" | "link" | "script" | "style" | "base" => &[],
        "div" if by_office => &[],
        "img" | "area" => &["alt", "title"],
        "input" if is_image_button() => &["alt", "title"],
        _ => &["title"],
    };
    let mut out = Vec::new();
    for attribute in names.iter().filter_map(|name| tag.attribute(name)) {
        let Some(range) = attribute.range.clone() else {
            continue;
        };
        let quote = source[..range.start].chars().next_back();
        let quote = quote.filter(|quote| matches!(quote, '"' | '\''));
        let mut flow = Flow::default();
        let parts = shown(&source[range.clone()], range.start, ReferenceContext::Attribute);
        flow.text(source, parts, templates, &Style::default());
        if flow.has_words {
            out.push(Unit::of(flow, SegmentKind::Caption, Syntax::Value(range, quote)));
        }
    }
    out
}

/// Returns whether a `<meta>` contains a title or a description of the page.
fn describes(tag: &StartTag) -> bool {
    const NAMES: &[&str] = &[
        "description",
        "og:title",
        "og:description",
        "og:image:alt",
        "twitter:title",
        "twitter:description",
    ];
    ["name", "property"]
        .into_iter()
        .filter_map(|name| tag.value(name))
        .any(|name| NAMES.contains(&name.to_ascii_lowercase().as_str()))
}
