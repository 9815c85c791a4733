//! Alternative text of pictures in Word and OpenDocument files, and the limits of tracked changes.

use crate::bad_packages::{docx, of_content, of_document};
use crate::packed::{entry, file};
use crate::{replacing, texts, write};
use copydesk_formats::{Edits, Loaded, Note, Tracking, WriteOptions, notice};
use copydesk_model::SegmentKind;

const DRAWING: &str = "<w:p><w:r><w:t>Avant</w:t></w:r><w:r><w:drawing>\
    <wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">\
    <wp:docPr id=\"7\" name=\"Image 1\" descr='L&apos;étal\n &amp; le le marché' title=\"Un  titre\"/>\
    <a:graphic xmlns:a=\"a\"><pic:pic xmlns:pic=\"pic\"><pic:cNvPr id=\"7\" name=\"i.png\" \
    descr=\"L'étal  &#38; le le marché\" title=\"autre\"/></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>\
    <w:p><w:r><w:t>Après</w:t></w:r></w:p>";

const FRAME: &str = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" \
    xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>Avant\
    <draw:frame text:anchor-type=\"as-char\"><draw:image/><svg:title>Étal &amp; marché</svg:title><svg:desc>\
    Deux\r\n  lignes</svg:desc></draw:frame></text:p><text:p>Puis<draw:custom-shape><text:p>Dans la forme</text:p>\
    </draw:custom-shape></text:p><draw:frame><draw:text-box><text:p>Dans le cadre</text:p></draw:text-box></draw:frame>\
    </office:text></office:body></office:document-content>";

/// Returns the part after one replacement, written clean.
fn rewritten(loaded: &Loaded, part: &str, old: &str, new: &str) -> String {
    entry(
        &write(loaded, &replacing(loaded, old, new)).expect("writes"),
        part,
    )
}

fn noticed(loaded: &Loaded, edits: &Edits) -> Vec<(String, String)> {
    let mut tracking = Tracking::default();
    for (&segment, set) in edits {
        let range = set.extent().expect("must have an edit");
        let text = "Parce que.".to_owned();
        tracking.notes.insert(segment, vec![Note { range, text }]);
    }
    let notices = loaded.tracking_notices(edits, &tracking);
    notices
        .iter()
        .map(|notice| (notice.id.to_string(), notice.args[0].1.clone()))
        .collect()
}

#[test]
fn of_word() {
    let loaded = file("a.docx", &docx(DRAWING));
    assert_eq!(
        texts(&loaded),
        ["Avant\u{fffc}", "Un  titre", "L'étal  & le le marché", "Après"]
    );
    assert_eq!(loaded.document.segments[2].kind, SegmentKind::Caption);
    // The description of the picture itself is the same and is edited along with it, each with its own quotation marks.
    let part = "word/document.xml";
    let document = rewritten(&loaded, part, "le le", "l'autre \"<\" \n");
    assert!(
        document.contains("descr='L&apos;étal\n &amp; l&#39;autre \"&lt;\" &#10; marché'"),
        "{document}"
    );
    assert!(
        document.contains("descr=\"L'étal  &#38; l'autre &quot;&lt;&quot; &#10; marché\""),
        "{document}"
    );
    let document = rewritten(&loaded, part, "Un  titre", "");
    assert!(document.contains("title=\"\"/><a:graphic"), "{document}");
    assert!(document.contains("title=\"autre\""), "{document}");
}

#[test]
fn of_open_document() {
    let loaded = file("a.odt", &of_content(FRAME));
    assert_eq!(
        texts(&loaded),
        [
            "Avant\u{fffc}",
            "Étal & marché",
            "Deux\n  lignes",
            "Puis",
            "Dans la forme",
            "Dans le cadre"
        ]
    );
    let content = rewritten(&loaded, "content.xml", "& marché", "< halle");
    assert!(
        content.contains("<svg:title>Étal &lt; halle</svg:title>"),
        "{content}"
    );
    let content = rewritten(&loaded, "content.xml", "Deux\n ", "Une\n");
    assert!(content.contains("<svg:desc>Une\n lignes</svg:desc>"), "{content}");
}

#[test]
fn tracked_changes_say_what_they_cannot_hold() {
    let loaded = file("a.odt", &of_content(FRAME));
    let mut edits = replacing(&loaded, "Dans la forme", "Sur la forme");
    edits.extend(replacing(&loaded, "Dans le cadre", "Sur le cadre"));
    edits.extend(replacing(&loaded, "Étal", "Halle"));
    let one = |id: &str| (id.to_owned(), "1".to_owned());
    assert_eq!(
        noticed(&loaded, &edits),
        [one(notice::IN_LABELS), one(notice::IN_SHAPES)]
    );
    let tracked = loaded
        .write_tracked(&edits, &Tracking::default())
        .expect("tracks");
    let clean = loaded.write(&edits, &WriteOptions::default()).expect("writes");
    assert_eq!(texts(&file("a.odt", &tracked)), texts(&file("a.odt", &clean)));

    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship \
        Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"h.xml\"/>\
        </Relationships>";
    let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let header = format!("<w:hdr {word}><w:p><w:r><w:t>En-tête</w:t></w:r></w:p></w:hdr>");
    let document = format!("<w:document {word}><w:body>{DRAWING}</w:body></w:document>");
    let parts: [(&str, &[u8]); 2] = [
        ("word/_rels/document.xml.rels", relations.as_bytes()),
        ("word/h.xml", header.as_bytes()),
    ];
    let loaded = file("a.docx", &of_document(&document, &parts));
    let mut edits = replacing(&loaded, "Après", "Puis");
    assert!(noticed(&loaded, &edits).is_empty());
    edits.extend(replacing(&loaded, "En-tête", "Haut"));
    assert_eq!(noticed(&loaded, &edits), [one(notice::WITHOUT_REASON)]);
}
