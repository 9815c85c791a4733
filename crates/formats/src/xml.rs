//! Reads XML as a sequence of pieces, each with its position in the source; document type declarations are refused.

use crate::{Charset, FormatError};
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use std::borrow::Cow;
use std::ops::Range;

/// Maximum nesting depth; real documents stay below it.
const MAX_DEPTH: usize = 1000;

/// An attribute of a start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute<'s> {
    /// Its qualified name.
    pub(crate) name: &'s str,
    /// Its value, with references resolved.
    pub(crate) value: Cow<'s, str>,
    /// The value in the source, without quotes.
    pub(crate) range: Range<usize>,
}

/// A start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StartTag<'s> {
    /// The local name of the element.
    pub(crate) name: &'s str,
    /// The prefix; empty if there is none.
    pub(crate) prefix: &'s str,
    /// In source order.
    pub(crate) attributes: Vec<Attribute<'s>>,
    /// Where an attribute can be inserted: after the name.
    pub(crate) name_end: usize,
}

impl<'s> StartTag<'s> {
    /// Returns the attribute with this qualified name.
    pub(crate) fn attribute(&self, name: &str) -> Option<&Attribute<'s>> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// Returns the value of the attribute with this qualified name.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|attribute| &*attribute.value)
    }

    /// Returns the value of the attribute with this local name.
    pub(crate) fn local(&self, name: &str) -> Option<&str> {
        let is_it = |attribute: &&Attribute<'_>| {
            let local = attribute
                .name
                .rsplit_once(':')
                .map_or(attribute.name, |(_, local)| local);
            local == name && !attribute.name.starts_with("xmlns:")
        };
        self.attributes
            .iter()
            .find(is_it)
            .map(|attribute| &*attribute.value)
    }
}

/// The kind of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What<'s> {
    /// The start of an element.
    Start(StartTag<'s>),
    /// The end of the innermost element; for an empty-element tag, at the end of the tag.
    End,
    /// Verbatim text.
    Text,
    /// Text that the source writes differently: a reference or a CDATA section.
    Written(String),
}

/// Passes the pieces of `source` to `take`, in order; comments and processing instructions are skipped.
///
/// # Errors
/// [`FormatError::MalformedXml`], [`FormatError::DocumentType`], [`FormatError::NestedTooDeeply`], and those of `take`.
pub(crate) fn pieces<'s>(
    source: &'s str,
    mut take: impl FnMut(What<'s>, Range<usize>) -> Result<(), FormatError>,
) -> Result<(), FormatError> {
    if source.starts_with('\u{feff}') {
        // The byte order mark of the file has already been removed. The reader would skip another one without counting
        // it, so that all offsets would be wrong.
        return Err(FormatError::MalformedXml { offset: 0 });
    }
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
                take(What::Start(start_tag(source, &tag, start)?), range)?;
            }
            Event::Empty(tag) => {
                if depth == 0 && has_root {
                    return Err(malformed());
                }
                has_root = true;
                let end = range.end..range.end;
                take(What::Start(start_tag(source, &tag, start)?), range)?;
                take(What::End, end)?;
            }
            Event::End(_) => {
                // The reader has checked that it matches.
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

fn start_tag<'s>(source: &'s str, tag: &BytesStart<'_>, start: usize) -> Result<StartTag<'s>, FormatError> {
    let malformed = || FormatError::MalformedXml { offset: start };
    let written: &str = tag;
    // The reader returns slices of the tag, which starts after the angle bracket.
    let place = |part: &str| {
        let at = part.as_ptr().addr().wrapping_sub(written.as_ptr().addr());
        let end = at.checked_add(part.len()).filter(|&end| end <= written.len())?;
        let range = start + 1 + at..start + 1 + end;
        (source.get(range.clone()) == Some(part)).then_some(range)
    };
    let mut attributes = Vec::new();
    // Checking for duplicates would take quadratic time.
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| malformed())?;
        let name = place(attribute.key.as_ref()).ok_or_else(malformed)?;
        let range = place(&attribute.value).ok_or_else(malformed)?;
        attributes.push(Attribute {
            name: &source[name],
            value: unescape(&source[range.clone()]).map_err(|_| malformed())?,
            range,
        });
    }
    let name_end = start + 1 + tag.name().as_ref().len();
    let (prefix, name) = source[start + 1..name_end]
        .split_once(':')
        .unwrap_or(("", &source[start + 1..name_end]));
    Ok(StartTag {
        name,
        prefix,
        attributes,
        name_end,
    })
}

/// Returns text with its line endings normalised to `\n`.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Returns the encoding that the XML declares: UTF-8 by default. Returns `None` if a byte order mark or zero bytes
/// determine it.
pub(crate) fn declared(bytes: &[u8]) -> Option<Charset> {
    let head = &bytes[..bytes.len().min(1024)];
    let is_wide = head.contains(&0) || head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    if is_wide {
        return None;
    }
    // Each byte becomes one character, since the declaration is ASCII.
    let head: String = head.iter().map(|&byte| char::from(byte)).collect();
    let charset = label(&head).and_then(|place| Charset::of_label(&head[place]).ok());
    let is_narrow = |charset: &Charset| *charset != Charset::UTF_16LE && *charset != Charset::UTF_16BE;
    Some(charset.filter(is_narrow).unwrap_or(Charset::UTF_8))
}

/// Returns the position of the encoding name in the XML declaration; a byte order mark may precede it.
pub(crate) fn label(text: &str) -> Option<Range<usize>> {
    let start = text.find("<?xml").filter(|&start| start <= 3)?;
    let end = start + text[start..].find("?>")?;
    let name = start + text[start..end].find("encoding")?;
    let open = name + text[name..end].find(['"', '\''])? + 1;
    let close = open + text[open..end].find(['"', '\''])?;
    Some(open..close)
}

/// Returns whether XML 1.0 does not allow the character.
pub fn is_illegal(ch: char) -> bool {
    (ch < ' ' && !matches!(ch, '\t' | '\n' | '\r')) || matches!(ch, '\u{fffe}' | '\u{ffff}')
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
                    values.push((attribute.value.to_string(), &source[attribute.range.clone()]));
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
