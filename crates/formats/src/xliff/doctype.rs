//! Document type declarations: XLIFF 1.0 has one; it can be ignored unless it declares entities.

use crate::FormatError;
use std::borrow::Cow;
use std::ops::Range;

/// Replaces the document type declaration with spaces, so that all offsets are preserved.
///
/// # Errors
/// [`FormatError::DocumentType`] if the declaration declares or uses entities, or is unterminated.
pub(super) fn without_doctype(source: &str) -> Result<Cow<'_, str>, FormatError> {
    let Some(start) = start(source) else {
        return Ok(Cow::Borrowed(source));
    };
    let refused = FormatError::DocumentType { offset: start };
    let range = harmless(source, start).ok_or(refused)?;
    let mut out = source.to_owned();
    let blank = " ".repeat(range.len());
    out.replace_range(range, &blank);
    Ok(Cow::Owned(out))
}

/// Returns where the document type declaration starts; only declarations, comments and white space may precede it.
fn start(source: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = &source[at..];
        at += rest.len() - rest.trim_start().len();
        let rest = &source[at..];
        let end = if rest.starts_with("<!DOCTYPE") {
            return Some(at);
        } else if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            return None;
        };
        at += rest.find(end)? + end.len();
    }
}

/// Returns the document type declaration that starts at byte `start`; `None` if it declares or uses entities, or is
/// unterminated.
fn harmless(source: &str, start: usize) -> Option<Range<usize>> {
    let mut at = start + "<!DOCTYPE".len();
    let mut depth = 0_u32;
    loop {
        let rest = source.get(at..)?;
        let ch = rest.chars().next()?;
        if rest.starts_with("<!ENTITY") {
            return None;
        }
        if rest.starts_with("<!--") {
            at += rest.find("-->")? + "-->".len();
            continue;
        }
        match ch {
            '"' | '\'' => {
                at += 1 + rest[1..].find(ch)? + 1;
                continue;
            }
            '[' => depth += 1,
            ']' => depth = depth.checked_sub(1)?,
            '%' if depth > 0 => return None,
            '>' if depth == 0 => return Some(start..at + 1),
            _ => {}
        }
        at += ch.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_take_its_place() {
        for (source, expected) in [
            (
                "<?xml version='1.0'?><!-- c --><!DOCTYPE a SYSTEM \"b>\"><a/>",
                Some("<a/>"),
            ),
            (
                "<!DOCTYPE a [<!ELEMENT a (b|c)*><!-- ]> % <!ENTITY --><!ATTLIST a é CDATA '%'>]>\n<a/>",
                Some("<a/>"),
            ),
            ("<a><!DOCTYPE a></a>", Some("<a><!DOCTYPE a></a>")),
            ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", None),
            ("<!DOCTYPE a [%b;]><a/>", None),
            ("<!DOCTYPE a [", None),
            ("<!DOCTYPE a", None),
        ] {
            let found = without_doctype(source);
            assert_eq!(
                found.as_ref().ok().map(|text| text.len()),
                expected.map(|_| source.len())
            );
            if let Some(expected) = expected {
                assert!(found.expect("must be harmless").ends_with(expected), "{source}");
            }
        }
    }
}
