//! XML documents that the application writes: TMX and TBX.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// The document whose elements `content` writes, indented.
pub(crate) fn document(content: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let written = writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .and_then(|()| content(&mut writer));
    // Writing to memory cannot fail, and all that is written is UTF-8.
    debug_assert!(written.is_ok());
    String::from_utf8(writer.into_inner()).unwrap_or_default() + "\n"
}

/// Writes an element that contains text. Characters that XML does not allow are removed.
pub(crate) fn text_element(
    writer: &mut Writer<Vec<u8>>,
    name: &str,
    attributes: &[(&str, &str)],
    text: &str,
) -> io::Result<()> {
    let legal: String = text
        .chars()
        .filter(|&ch| !copydesk_formats::is_illegal_in_xml(ch))
        .collect();
    let element = writer
        .create_element(name)
        .with_attributes(attributes.iter().copied());
    element.write_text_content(BytesText::new(&legal))?;
    Ok(())
}
