//! Tags and placeholders that are written as text, which translations must keep as their sources have them.

use crate::template::templates;
use copydesk_text::TextRange;
use std::collections::BTreeSet;

/// A tag is not longer than this, in bytes.
const LONGEST: usize = 300;

/// Where `text` holds a tag of HTML, a tag of a translation tool (`{1}`, `{b>`, `<b}`), a place for a value (`%s`, `{0}`) or
/// a template that `source` holds as well. In order.
pub(super) fn literals(text: &str, source: &str) -> Vec<TextRange> {
    let found = all(text);
    if found.is_empty() {
        return Vec::new();
    }
    let known: BTreeSet<&str> = all(source).into_iter().map(|(_, name)| name).collect();
    let in_both = found.into_iter().filter(|(_, name)| known.contains(name));
    in_both.map(|(range, _)| range).collect()
}

/// Everything of these kinds in `text`, with what tells it from others: its own text, without the attributes of a tag, which
/// may be translated.
fn all(text: &str) -> Vec<(TextRange, &str)> {
    let mut out = Vec::new();
    let templates = templates(text);
    let mut next = templates.iter().peekable();
    let mut at = 0;
    while let Some(found) = text[at..].find(['<', '{', '%', '$', '*', '[']) {
        let start = at + found;
        while next.next_if(|template| template.start < start).is_some() {}
        let rest = &text[start..];
        let own = match next.peek().filter(|template| template.start == start) {
            Some(template) => Some((template.len(), template.len())),
            None => html_tag(rest).or_else(|| braces(rest).or_else(|| format(rest)).map(|len| (len, len))),
        };
        match own {
            Some((len, name)) => {
                out.push((TextRange::new(start as u32, (start + len) as u32), &rest[..name]));
                at = start + len;
            }
            None => at = start + 1,
        }
    }
    out
}

/// A tag of HTML: its length, and that of its start up to the end of the name.
fn html_tag(rest: &str) -> Option<(usize, usize)> {
    let inside = rest.strip_prefix('<')?;
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let len = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let after = &name[len..];
    let is_name = name[..len].starts_with(|ch: char| ch.is_ascii_alphabetic())
        && after.starts_with(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/'));
    let end = after
        .bytes()
        .take(LONGEST)
        .position(|byte| matches!(byte, b'<' | b'>'))?;
    let name_end = rest.len() - after.len();
    (is_name && after.as_bytes()[end] == b'>').then_some((name_end + end + 1, name_end))
}

/// `{1}`, `{name}`, `{b>`, `<b}`
fn braces(rest: &str) -> Option<usize> {
    let closes: &[char] = match rest.as_bytes().first()? {
        b'{' => &['}', '>'],
        b'<' => &['}'],
        _ => return None,
    };
    let len = rest[1..]
        .bytes()
        .take(40)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
        .count();
    (len > 0 && rest[1 + len..].starts_with(closes)).then_some(len + 2)
}

/// `%s`, `%d`, `%1$s`, `%@`
fn format(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('%')?;
    let digits = body.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let number = if digits > 0 && body[digits..].starts_with('$') {
        digits + 1
    } else {
        0
    };
    let kind = &body[number..];
    let ends = kind.chars().nth(1).is_none_or(|ch| !ch.is_alphanumeric());
    (kind.starts_with(['s', 'd', 'i', 'f', 'u', '@']) && ends).then_some(number + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_source_holds_too_is_found() {
        let found = |text: &str, source: &str| -> Vec<String> {
            let ranges = literals(text, source);
            ranges
                .into_iter()
                .map(|range| text[range.to_usize()].to_owned())
                .collect()
        };
        for (text, source, expected) in [
            (
                "Un <a href=\"/é\">mot</a>.",
                "A <a href=\"/e\">word</a>.",
                &["<a href=\"/é\">", "</a>"][..],
            ),
            (
                "Un {b>mot<b}, {1}là.",
                "A {b>word<b}, {1}there.",
                &["{b>", "<b}", "{1}"],
            ),
            (
                "À %s, %1$s et 5 % de {{ ville }}.",
                "At %s, %1$s, 5% of {{ ville }}.",
                &["%s", "%1$s", "{{ ville }}"],
            ),
            ("Un {1} et <b>mot</b>, %s.", "A {2} word, <br>.", &[]),
            ("a < b et {", "a < b and {", &[]),
        ] {
            assert_eq!(found(text, source), expected, "{text}");
        }
    }
}
