//! The encoding that a page declares.

use super::token::{StartTag, What, tokens};
use crate::Charset;
use std::ops::Range;

/// Number of bytes of text at the start that are searched for a declaration; browsers search 1,024.
const HEAD: usize = 4096;

/// Returns the encoding that `<meta>` declares, unless there is a byte order mark, or the bytes are valid UTF-8 and the
/// declared encoding is another one.
pub(super) fn declared(bytes: &[u8]) -> Option<Charset> {
    if [b"\xef\xbb\xbf".as_slice(), b"\xff\xfe", b"\xfe\xff"]
        .iter()
        .any(|mark| bytes.starts_with(mark))
    {
        return None;
    }
    // Each byte becomes one character, since names and values are ASCII.
    let head: String = bytes
        .iter()
        .take(HEAD / 2)
        .map(|&byte| char::from(byte))
        .collect();
    let charset = Charset::of_label(&head[place(&head)?]).ok()?;
    let is_ascii_compatible = charset != Charset::UTF_16LE && charset != Charset::UTF_16BE;
    let is_utf8 = !bytes.is_ascii() && str::from_utf8(bytes).is_ok();
    (charset != Charset::UTF_8 && is_ascii_compatible && !is_utf8).then_some(charset)
}

/// Returns the position of the encoding label that `<meta charset>` or `<meta http-equiv>` declares.
pub(super) fn place(text: &str) -> Option<Range<usize>> {
    let end = (0..=HEAD.min(text.len()))
        .rev()
        .find(|&end| text.is_char_boundary(end))?;
    tokens(&text[..end]).find_map(|token| match token.what {
        What::Start(tag) if tag.name == "meta" => label(text, &tag),
        _ => None,
    })
}

fn label(text: &str, tag: &StartTag) -> Option<Range<usize>> {
    let within = |range: Range<usize>, part: &str| {
        let at = text[range.clone()].find(part)? + range.start;
        Some(at..at + part.len())
    };
    if let Some(attribute) = tag.attribute("charset") {
        return within(attribute.range.clone()?, attribute.value.trim());
    }
    if !tag.value("http-equiv")?.eq_ignore_ascii_case("content-type") {
        return None;
    }
    let range = tag.attribute("content")?.range.clone()?;
    let content = text[range.clone()].to_ascii_lowercase();
    let after = content.find("charset")? + "charset".len();
    let rest = content[after..].trim_start().strip_prefix('=')?;
    let rest = rest.trim_start().trim_start_matches(['"', '\'']);
    let len = rest.find(['"', '\'', ';', ' ']).unwrap_or(rest.len());
    let start = range.end - rest.len();
    Some(start..start + len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn believed_where_it_can_be() {
        let name = |bytes: &[u8]| declared(bytes).map(Charset::name);
        assert_eq!(name(b"<meta charset='ISO-8859-1'>\xe9"), Some("windows-1252"));
        assert_eq!(
            name(b"<META http-equiv=Content-Type content=\"text/html; charset=koi8-r\">"),
            Some("KOI8-R")
        );
        assert_eq!(name("<meta charset=latin1>é".as_bytes()), None);
        assert_eq!(name(b"<meta charset=utf-8>\xe9"), None);
        assert_eq!(name(b"\xef\xbb\xbf<meta charset=latin1>"), None);
        assert_eq!(name(b"<meta charset=none>"), None);
    }
}
