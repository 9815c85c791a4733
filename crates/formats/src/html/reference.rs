//! Character references (`&eacute;`, `&#233;`) and line endings of the source.

use super::unit::as_read;
use html5gum::{Token, Tokenizer};
use std::ops::Range;

/// An end tag without a name: an error that every browser ignores.
const NAMELESS: &str = "</>";

/// Where text is; references without a semicolon are parsed differently in attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReferenceContext {
    /// Between tags.
    Text,
    /// In the value of an attribute.
    Attribute,
}

/// A range of the source and the text that it displays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// Bytes of the source.
    pub(super) source: Range<usize>,
    /// The text; `None` if it is the source itself.
    pub(super) text: Option<String>,
}

/// Returns the ranges of `raw`, which starts at byte `base` of the source.
pub(super) fn shown(raw: &str, base: usize, place: ReferenceContext) -> Vec<Shown> {
    let mut out: Vec<Shown> = Vec::new();
    let mut at = 0;
    let mut plain = 0;
    let mut push = |range: Range<usize>, text: Option<String>| {
        if !range.is_empty() {
            out.push(Shown {
                source: base + range.start..base + range.end,
                text,
            });
        }
    };
    while let Some(found) = raw[at..].find(['&', '\r']) {
        let start = at + found;
        let (end, text) = if raw[start..].starts_with('\r') {
            let len = if raw[start..].starts_with("\r\n") { 2 } else { 1 };
            (start + len, Some("\n".to_owned()))
        } else {
            reference(raw, start, place)
        };
        at = end;
        if text.is_some() {
            push(plain..start, None);
            push(start..end, text);
            plain = end;
        }
    }
    push(plain..raw.len(), None);
    out
}

/// Returns the ranges of `raw`, which starts at byte `base` of the source and is displayed as `text`.
pub(super) fn shown_as(raw: &str, base: usize, text: &str) -> Vec<Shown> {
    if decoded(raw, ReferenceContext::Text) == text {
        return shown(raw, base, ReferenceContext::Text);
    }
    // An end tag without a name is displayed as nothing, and does not separate text.
    let mut at = base;
    let mut out = Vec::new();
    for stretch in raw.split(NAMELESS) {
        out.extend(shown(stretch, at, ReferenceContext::Text));
        at += stretch.len() + NAMELESS.len();
    }
    let is_right = out
        .iter()
        .map(|part| shown_text(raw, base, part))
        .collect::<String>()
        == text;
    if is_right {
        return out;
    }
    // Anything else can only be replaced as a whole.
    vec![Shown {
        source: base..base + raw.len(),
        text: Some(as_read(text)),
    }]
}

fn shown_text<'t>(raw: &'t str, base: usize, part: &'t Shown) -> &'t str {
    let source = part.source.start - base..part.source.end - base;
    part.text.as_deref().unwrap_or(&raw[source])
}

/// Returns the text that `raw` displays.
pub(super) fn decoded(raw: &str, place: ReferenceContext) -> String {
    let mut out = String::with_capacity(raw.len());
    for Shown { source, text } in shown(raw, 0, place) {
        out.push_str(text.as_deref().unwrap_or(&raw[source]));
    }
    out
}

/// Parses the reference that starts at byte `start`. Returns where it ends, and its text if it is a reference.
fn reference(raw: &str, start: usize, place: ReferenceContext) -> (usize, Option<String>) {
    let name = raw[start + 1..]
        .bytes()
        .enumerate()
        .take_while(|&(at, byte)| byte.is_ascii_alphanumeric() || (at == 0 && byte == b'#'))
        .count();
    let mut end = start + 1 + name;
    if name == 0 {
        return (end, None);
    }
    if raw[end..].starts_with(';') {
        end += 1;
    }
    let written = &raw[start..end];
    let text = match place {
        ReferenceContext::Text => read_text(written),
        // In an attribute value, the next character is significant.
        ReferenceContext::Attribute if raw[end..].starts_with('=') => {
            read_value(&format!("{written}=")).map(|mut text| {
                text.pop();
                text
            })
        }
        ReferenceContext::Attribute => read_value(written),
    };
    let Some(text) = text.filter(|text| text != written) else {
        return (end, None);
    };
    // `&eacutexyz` is displayed as "éxyz": the literal tail is not part of the reference.
    let tail: usize = written
        .chars()
        .rev()
        .zip(text.chars().rev())
        .take(text.chars().count() - 1)
        .take_while(|(written, shown)| written == shown)
        .map(|(ch, _)| ch.len_utf8())
        .sum();
    (end - tail, Some(text[..text.len() - tail].to_owned()))
}

fn read_text(written: &str) -> Option<String> {
    Tokenizer::new(written).find_map(|token| match token {
        Ok(Token::String(text)) => String::from_utf8(text.value.0).ok(),
        _ => None,
    })
}

fn read_value(written: &str) -> Option<String> {
    let tag = format!("<a b=\"{written}\">");
    Tokenizer::new(&tag).find_map(|token| match token {
        Ok(Token::StartTag(tag)) => {
            let value = tag.attributes.into_values().next()?.value.0;
            String::from_utf8(value).ok()
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_as_a_browser_does() {
        for (raw, text, value) in [
            ("a &amp; b", "a & b", "a & b"),
            ("l&rsquo;&eacute;t&#233;&#xE9;", "l’étéé", "l’étéé"),
            ("R&D &x; &", "R&D &x; &", "R&D &x; &"),
            ("&eacutexyz", "éxyz", "&eacutexyz"),
            ("?a=1&copy=2", "?a=1©=2", "?a=1&copy=2"),
            ("&amp", "&", "&"),
            ("&semi;", ";", ";"),
            ("a\r\nb\rc\n", "a\nb\nc\n", "a\nb\nc\n"),
            ("&#0;&#x80;&#;", "\u{fffd}€&#;", "\u{fffd}€&#;"),
        ] {
            assert_eq!(decoded(raw, ReferenceContext::Text), text, "{raw}");
            assert_eq!(decoded(raw, ReferenceContext::Attribute), value, "{raw}");
        }
    }

    #[test]
    fn what_stands_as_itself_is_apart() {
        let parts: Vec<_> = shown("a&eacutexyz", 10, ReferenceContext::Text)
            .into_iter()
            .map(|part| (part.source, part.text))
            .collect();
        assert_eq!(
            parts,
            [(10..11, None), (11..18, Some("é".to_owned())), (18..21, None)]
        );
    }
}
