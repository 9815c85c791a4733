//! XML documents that the application reads and writes: TMX and TBX.

use quick_xml::Writer;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, BytesText, Event};
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

/// A name without its namespace prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The value of the attribute with this local name.
pub(crate) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag
        .attributes()
        .flatten()
        .find(|attribute| local(attribute.key.as_ref()) == name)?;
    Some(found.value.to_string())
}

/// The text of a character or entity reference; nothing for an unknown entity.
pub(crate) fn referenced(reference: &BytesRef<'_>) -> String {
    match reference.resolve_char_ref() {
        Ok(Some(ch)) => ch.to_string(),
        _ => resolve_xml_entity(reference).unwrap_or_default().to_owned(),
    }
}
