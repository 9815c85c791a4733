//! The XML namespaces of a Word document.

/// Returns the conventional prefix of a namespace, both for transitional and strict URIs.
pub(super) fn usual(address: &str) -> Option<&'static str> {
    Some(match address {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        | "http://purl.oclc.org/ooxml/wordprocessingml/main" => "w",
        "http://schemas.openxmlformats.org/officeDocument/2006/math"
        | "http://purl.oclc.org/ooxml/officeDocument/math" => "m",
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => "mc",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        | "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => "wp",
        "urn:schemas-microsoft-com:vml" => "v",
        "http://schemas.openxmlformats.org/drawingml/2006/diagram"
        | "http://purl.oclc.org/ooxml/drawingml/diagram" => "dgm",
        "http://schemas.openxmlformats.org/drawingml/2006/chart"
        | "http://purl.oclc.org/ooxml/drawingml/chart" => "c",
        "http://schemas.microsoft.com/office/drawing/2014/chartex" => "cx",
        _ => return None,
    })
}

/// Returns the URI of the WordprocessingML namespace, strict or transitional.
pub(super) fn word(strict: bool) -> &'static str {
    if strict {
        "http://purl.oclc.org/ooxml/wordprocessingml/main"
    } else {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    }
}
