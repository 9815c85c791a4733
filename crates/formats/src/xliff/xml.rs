//! Reads XML piece by piece, each with its place in the source; declarations of types are refused.

use crate::FormatError;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use std::ops::Range;

/// Elements nested deeper than this are no document's.
const MAX_DEPTH: usize = 1000;

/// An attribute of a start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    /// Its name with its prefix.
    pub(super) name: String,
    /// Its value, with references resolved.
    pub(super) value: String,
    /// The value in the source, without quotes.
    pub(super) range: Range<usize>,
}

/// A start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StartTag {
    /// The element's name without its prefix.
    pub(super) name: String,
    pub(super) attributes: Vec<Attribute>,
    /// Where an attribute can be put in: after the name.
    pub(super) name_end: usize,
}

impl StartTag {
    /// This attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// The value of this attribute.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|attribute| attribute.value.as_str())
    }
}

/// What stands at a place of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// The start of an element.
    Start(StartTag),
    /// The end of the innermost element; of one without content, at the end of its tag.
    End,
    /// Text as it stands.
    Text,
    /// Text that the source writes otherwise: a reference, a CDATA section.
    Written(String),
}

/// Reads the pieces of `source` into `take`, in order; comments and instructions are left out.
///
/// # Errors
/// [`FormatError::MalformedXml`], [`FormatError::DocumentType`], [`FormatError::NestedTooDeeply`], and those of `take`.
pub(super) fn pieces(
    source: &str,
    mut take: impl FnMut(What, Range<usize>) -> Result<(), FormatError>,
) -> Result<(), FormatError> {
    let mut reader = Reader::from_str(source);
    let mut depth = 0usize;
    let mut has_root = false;
    loop {
        let start = reader.buffer_position() as usize;
        let malformed = || FormatError::MalformedXml { offset: start };
        let event = reader.read_event().map_err(|_| FormatError::MalformedXml {
            offset: reader.error_position() as usize,
        })?;
        let range = start..reader.buffer_position() as usize;
        match event {
            Event::Start(tag) => {
                if depth == 0 && has_root {
                    return Err(malformed());
                }
                has_root = true;
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(FormatError::NestedTooDeeply { limit: MAX_DEPTH });
                }
                take(What::Start(start_tag(&tag, start)?), range)?;
            }
            Event::Empty(tag) => {
                if depth == 0 && has_root {
                    return Err(malformed());
                }
                has_root = true;
                let end = range.end..range.end;
                take(What::Start(start_tag(&tag, start)?), range)?;
                take(What::End, end)?;
            }
            Event::End(_) => {
                // The reader has checked that it fits.
                depth = depth.saturating_sub(1);
                take(What::End, range)?;
            }
            Event::Text(_) if depth == 0 => {
                if !source[range].trim().is_empty() {
                    return Err(malformed());
                }
            }
            Event::GeneralRef(_) | Event::CData(_) if depth == 0 => return Err(malformed()),
            Event::Text(_) => take(What::Text, range)?,
            Event::CData(text) => take(What::Written(lines(&text)), range)?,
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref() {
                    Ok(Some(ch)) => Some(ch.to_string()),
                    Ok(None) => resolve_xml_entity(&reference).map(str::to_owned),
                    Err(_) => None,
                };
                take(What::Written(resolved.ok_or_else(malformed)?), range)?;
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::DocType(_) => return Err(FormatError::DocumentType { offset: start }),
            Event::Eof if depth > 0 || !has_root => return Err(malformed()),
            Event::Eof => return Ok(()),
        }
    }
}

fn start_tag(tag: &BytesStart<'_>, start: usize) -> Result<StartTag, FormatError> {
    let malformed = || FormatError::MalformedXml { offset: start };
    let written: &str = tag;
    let mut attributes = Vec::new();
    // Looking for doubles would take quadratic time.
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| malformed())?;
        // The value is a part of the tag, which stands after its bracket.
        let at = attribute
            .value
            .as_ptr()
            .addr()
            .wrapping_sub(written.as_ptr().addr());
        if written.get(at..at.saturating_add(attribute.value.len())) != Some(&*attribute.value) {
            return Err(malformed());
        }
        attributes.push(Attribute {
            name: attribute.key.as_ref().to_owned(),
            value: unescape(&attribute.value).map_err(|_| malformed())?.into_owned(),
            range: start + 1 + at..start + 1 + at + attribute.value.len(),
        });
    }
    Ok(StartTag {
        name: tag.local_name().as_ref().to_owned(),
        attributes,
        name_end: start + 1 + tag.name().as_ref().len(),
    })
}

/// Text with its line ends as `\n`.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_stands_where_it_says() {
        let source = "<?xml version='1.0'?><a:b c=\"é&amp;\">t&#233;<!-- x --><d/>\r\n<![CDATA[<]]></a:b>\n";
        let mut found = Vec::new();
        let mut values = Vec::new();
        let take = |what, range: Range<usize>| {
            if let What::Start(tag) = &what {
                for attribute in &tag.attributes {
                    values.push((attribute.value.clone(), &source[attribute.range.clone()]));
                }
            }
            found.push(&source[range]);
            Ok(())
        };
        assert_eq!(pieces(source, take), Ok(()));
        assert_eq!(
            found,
            [
                "<a:b c=\"é&amp;\">",
                "t",
                "&#233;",
                "<d/>",
                "",
                "\r\n",
                "<![CDATA[<]]>",
                "</a:b>"
            ]
        );
        assert_eq!(values, [("é&".to_owned(), "é&amp;")]);
    }
}
