//! The XML namespaces of an OpenDocument text.

/// Returns the conventional prefix of a namespace, by its URI.
pub(super) fn usual(address: &str) -> Option<&'static str> {
    Some(match address {
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0" => "office",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0" => "text",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0" => "table",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" => "draw",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0" => "style",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" => "svg",
        "http://purl.org/dc/elements/1.1/" => "dc",
        _ => return None,
    })
}
