//! Reads XML piece by piece, each with its place in the source; declarations of types are refused.

use crate::{Charset, FormatError};
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use std::borrow::Cow;
use std::ops::Range;

/// Elements nested deeper than this are no document's.
const MAX_DEPTH: usize = 1000;

/// An attribute of a start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute<'s> {
    /// Its name with its prefix.
    pub(crate) name: &'s str,
    /// Its value, with references resolved.
    pub(crate) value: Cow<'s, str>,
    /// The value in the source, without quotes.
    pub(crate) range: Range<usize>,
}

/// A start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StartTag<'s> {
    /// The element's name without its prefix.
    pub(crate) name: &'s str,
    /// The prefix; empty where there is none.
    pub(crate) prefix: &'s str,
    /// In the order of the source.
    pub(crate) attributes: Vec<Attribute<'s>>,
    /// Where an attribute can be put in: after the name.
    pub(crate) name_end: usize,
}

impl<'s> StartTag<'s> {
    /// This attribute, by its name with its prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<&Attribute<'s>> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// The value of this attribute.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|attribute| &*attribute.value)
    }

    /// The value of an attribute by its name without its prefix.
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

/// What stands at a place of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What<'s> {
    /// The start of an element.
    Start(StartTag<'s>),
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
pub(crate) fn pieces<'s>(
    source: &'s str,
    mut take: impl FnMut(What<'s>, Range<usize>) -> Result<(), FormatError>,
) -> Result<(), FormatError> {
    if source.starts_with('\u{feff}') {
        // The one that may begin a file is gone already. The reader would pass over another and count it nowhere, so that
        // every place would be wrong.
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

fn start_tag<'s>(source: &'s str, tag: &BytesStart<'_>, start: usize) -> Result<StartTag<'s>, FormatError> {
    let malformed = || FormatError::MalformedXml { offset: start };
    let written: &str = tag;
    // What the reader hands out are parts of the tag, which stands after its bracket.
    let place = |part: &str| {
        let at = part.as_ptr().addr().wrapping_sub(written.as_ptr().addr());
        let end = at.checked_add(part.len()).filter(|&end| end <= written.len())?;
        let range = start + 1 + at..start + 1 + end;
        (source.get(range.clone()) == Some(part)).then_some(range)
    };
    let mut attributes = Vec::new();
    // Looking for doubles would take quadratic time.
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

/// Text with its line ends as `\n`.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The encoding that XML says it is in: UTF-8 unless it says otherwise. `None` where a byte order mark or zeros tell.
pub(crate) fn declared(bytes: &[u8]) -> Option<Charset> {
    let head = &bytes[..bytes.len().min(1024)];
    let is_wide = head.contains(&0) || head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    if is_wide {
        return None;
    }
    // Each byte a character of its own: the declaration is ASCII.
    let head: String = head.iter().map(|&byte| char::from(byte)).collect();
    let charset = label(&head).and_then(|place| Charset::of_label(&head[place]).ok());
    let is_narrow = |charset: &Charset| *charset != Charset::UTF_16LE && *charset != Charset::UTF_16BE;
    Some(charset.filter(is_narrow).unwrap_or(Charset::UTF_8))
}

/// Where the XML declaration names the encoding; a byte order mark may stand before it.
pub(crate) fn label(text: &str) -> Option<Range<usize>> {
    let start = text.find("<?xml").filter(|&start| start <= 3)?;
    let end = start + text[start..].find("?>")?;
    let name = start + text[start..end].find("encoding")?;
    let open = name + text[name..end].find(['"', '\''])? + 1;
    let close = open + text[open..end].find(['"', '\''])?;
    Some(open..close)
}

/// Characters that no XML holds.
pub(crate) fn is_illegal(ch: char) -> bool {
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
