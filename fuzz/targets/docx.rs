//! Any bytes as the document of a Word file.
#![no_main]

const RELATIONS: &[u8] =
    br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>"#;

const TYPES: &[u8] = br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let package = copydesk_fuzz::package(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONS),
        ("word/document.xml", bytes),
    ]);
    copydesk_fuzz::read_and_write("docx", &package);
});
