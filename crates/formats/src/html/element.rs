//! What an element is, by its name.

use copydesk_model::SegmentKind;

/// How an element's content is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Begins and ends a segment.
    Block,
    /// Stands within a line of text.
    Inline,
    /// Text that stays as it is: code.
    Frozen,
    /// A block of such text.
    FrozenBlock,
    /// Shown, and no text: an image, a field, a drawing.
    Object,
    /// Not shown.
    Hidden,
}

/// The class of the element of this name; unknown ones are inline, as in a browser.
pub(super) fn class(name: &str) -> Class {
    match name {
        "code" | "kbd" | "samp" | "var" | "tt" => Class::Frozen,
        "pre" | "listing" | "xmp" | "plaintext" => Class::FrozenBlock,
        "img" | "svg" | "math" | "iframe" | "video" | "audio" | "canvas" | "object" | "embed" | "input"
        | "select" | "textarea" | "meter" | "progress" => Class::Object,
        "script" | "style" | "noscript" | "template" | "datalist" | "noframes" | "noembed" | "link"
        | "meta" | "base" | "param" | "source" | "track" | "area" | "wbr" | "rp" => Class::Hidden,
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
pub(crate) fn is_kept(name: &str) -> bool {
    !matches!(class(name), Class::Block | Class::Inline) && !is_void(name)
}

/// Whether the element never has content, and no end tag.
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

/// What the text of a block is, where the block says so.
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

/// Whether the element is an item, which may hold paragraphs.
pub(super) fn is_item(name: &str) -> bool {
    matches!(name, "li" | "dd" | "dt")
}

/// Whether another element of this name can follow the element, with the rest of what it holds.
pub(super) fn comes_in_rows(name: &str) -> bool {
    is_item(name) || matches!(name, "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

/// Whether the element goes when nothing of its text is left; what counts places or holds others stays.
pub(super) fn goes_when_empty(name: &str) -> bool {
    matches!(
        name,
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "blockquote"
    )
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
