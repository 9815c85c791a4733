//! Classifies elements by name.

use copydesk_model::SegmentKind;

/// How the content of an element is treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Begins and ends a segment.
    Block,
    /// Part of a line of text.
    Inline,
    /// Inline text that must not be edited: code.
    Frozen,
    /// A block of text that must not be edited.
    FrozenBlock,
    /// Visible but not text: an image, a field, a drawing.
    Object,
    /// Not shown, or beside the line: the reading of characters.
    Hidden,
}

/// Returns the class of the element with this name; unknown ones are inline, as in a browser.
pub(super) fn class(name: &str) -> Class {
    match name {
        "code" | "kbd" | "samp" | "var" | "tt" => Class::Frozen,
        "pre" | "listing" | "xmp" | "plaintext" => Class::FrozenBlock,
        "img" | "svg" | "math" | "iframe" | "video" | "audio" | "canvas" | "object" | "embed" | "input"
        | "select" | "textarea" | "meter" | "progress" => Class::Object,
        "script" | "style" | "noscript" | "template" | "datalist" | "noframes" | "noembed" | "link"
        | "meta" | "base" | "param" | "source" | "track" | "area" | "wbr" | "rp" | "rt" | "rtc" => {
            Class::Hidden
        }
        "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center" | "col"
        | "colgroup" | "dd" | "details" | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset"
        | "figcaption" | "figure" | "footer" | "form" | "frameset" | "h1" | "h2" | "h3" | "h4" | "h5"
        | "h6" | "head" | "header" | "hgroup" | "hr" | "html" | "legend" | "li" | "main" | "menu" | "nav"
        | "ol" | "optgroup" | "option" | "p" | "search" | "section" | "summary" | "table" | "tbody"
        | "td" | "tfoot" | "th" | "thead" | "title" | "tr" | "ul" => Class::Block,
        _ => Class::Inline,
    }
}

/// Whether the content of the element is no text that a reader could correct: code, a drawing, a script.
pub(super) fn is_kept(name: &str) -> bool {
    !matches!(class(name), Class::Block | Class::Inline) && !is_void(name)
}

/// Returns whether the element is void: it has no content and no end tag.
pub(crate) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Returns the segment kind that a block implies, if any.
pub(super) fn kind(name: &str) -> Option<SegmentKind> {
    Some(match name {
        "h1" => SegmentKind::Heading(1),
        "h2" => SegmentKind::Heading(2),
        "h3" => SegmentKind::Heading(3),
        "h4" => SegmentKind::Heading(4),
        "h5" => SegmentKind::Heading(5),
        "h6" => SegmentKind::Heading(6),
        "li" | "dt" | "dd" => SegmentKind::ListItem,
        "blockquote" => SegmentKind::Quote,
        "td" | "th" => SegmentKind::TableCell,
        "figcaption" | "caption" | "title" => SegmentKind::Caption,
        _ => return None,
    })
}

/// Returns whether the element is an item, which may contain paragraphs.
pub(super) fn is_item(name: &str) -> bool {
    matches!(name, "li" | "dd" | "dt")
}

/// Returns whether the element can be split into two elements with the same name.
pub(super) fn comes_in_rows(name: &str) -> bool {
    is_item(name) || matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// Returns whether the element is removed when none of its text is left; table cells and containers of other blocks are
/// kept.
pub(super) fn goes_when_empty(name: &str) -> bool {
    matches!(
        name,
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "blockquote"
    )
}

/// Whether a start tag of this name ends the innermost element, `open`.
pub(super) fn ends_without_tag(open: &str, name: &str) -> bool {
    (open == "p" && class(name) == Class::Block) || ends(name).is_some_and(|(ended, _)| ended.contains(&open))
}

/// The elements that a start tag of this name ends, and those that it does not look beyond.
pub(super) fn ends(name: &str) -> Option<(&'static [&'static str], &'static [&'static str])> {
    const LIST: &[&str] = &["ul", "ol", "menu", "dir", "table", "td", "th", "blockquote"];
    Some(match name {
        "li" => (&["li"], LIST),
        "dt" | "dd" => (&["dt", "dd"], &["dl", "table", "td", "th", "blockquote"]),
        "td" | "th" => (&["td", "th"], &["tr", "table"]),
        "tr" => (&["tr"], &["tbody", "thead", "tfoot", "table"]),
        "tbody" | "thead" | "tfoot" => (&["tbody", "thead", "tfoot"], &["table"]),
        "option" | "optgroup" => (&["option"], &["select", "optgroup"]),
        _ => return None,
    })
}
