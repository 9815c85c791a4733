//! Web and email addresses, handles, hashtags.

use super::TokenKind;

/// An address and its end.
pub(super) struct Address {
    pub(super) end: usize,
    pub(super) kind: TokenKind,
}

/// Top-level domains that make an address certain without a scheme; with any other, a path does.
const HOST_ENDINGS: &[&str] = &[
    "com", "org", "net", "fr", "eu", "int", "gov", "edu", "io", "co", "uk", "de", "es", "it", "be", "ch",
    "ca", "info", "tv", "me", "ly", "us", "ru", "cn", "jp", "biz", "news", "html", "htm", "php",
];

/// Longest host name or mailbox in bytes (RFC 1035); scanning stops there, so that time stays linear.
const MAX_NAME: usize = 253;

/// Returns the address whose first letters are `start..end`, if it is one.
pub(super) fn at(text: &str, start: usize, end: usize) -> Option<Address> {
    // Only few characters can follow the first letters of an address; most words return here.
    let next = *text.as_bytes().get(end)?;
    match next {
        b':' => scheme(text, start, end),
        b'@' | b'+' => mail(text, start),
        b'.' | b'-' => mail(text, start).or_else(|| host(text, start)),
        _ => None,
    }
}

/// Returns the end and the kind of the handle or hashtag that starts with the `@` or `#` at `at`.
pub(super) fn tag(text: &str, at: usize) -> Option<(usize, TokenKind)> {
    let rest = &text[at + 1..];
    let len = rest
        .find(|ch: char| !(ch.is_alphanumeric() || ch == '_' || ('\u{300}'..='\u{36f}').contains(&ch)))
        .unwrap_or(rest.len());
    let name = &rest[..len];
    if at > 0 && text[..at].ends_with(|ch: char| ch.is_alphanumeric()) {
        return None;
    }
    if text.as_bytes()[at] == b'@' {
        (len > 0).then_some((at + 1 + len, TokenKind::Handle))
    } else {
        name.chars()
            .any(char::is_alphabetic)
            .then_some((at + 1 + len, TokenKind::Hashtag))
    }
}

fn scheme(text: &str, start: usize, end: usize) -> Option<Address> {
    let scheme = &text[start..end];
    let known = ["http", "https", "ftp", "mailto"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known));
    let rest = &text[end..];
    let body = if known && rest.starts_with("://") {
        end + 3
    } else if scheme.eq_ignore_ascii_case("mailto") {
        end + 1
    } else {
        return None;
    };
    Some(Address {
        end: address_end(text, body),
        kind: TokenKind::Url,
    })
}

fn is_host(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.')
}

fn mail(text: &str, start: usize) -> Option<Address> {
    let name = text.as_bytes()[start..].iter().take(MAX_NAME + 1);
    let name_len = name
        .take_while(|&&byte| is_host(byte) || matches!(byte, b'_' | b'+'))
        .count();
    let host_start = start + name_len + 1;
    if text.as_bytes().get(start + name_len) != Some(&b'@') {
        return None;
    }
    let host = host_at(text, host_start)?;
    Some(Address {
        end: host_start + host,
        kind: TokenKind::Email,
    })
}

/// Returns the length of a host name with at least one dot, without a trailing one.
fn host_at(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(start..)?;
    let len = bytes
        .iter()
        .take(MAX_NAME)
        .take_while(|&&byte| is_host(byte))
        .count();
    let host = text[start..start + len].trim_end_matches(['.', '-']);
    let dot = host.rfind('.')?;
    let labels_hold = host.split('.').all(|label| !label.is_empty());
    let ending = &host[dot + 1..];
    (labels_hold && ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .then_some(host.len())
}

fn host(text: &str, start: usize) -> Option<Address> {
    let len = host_at(text, start)?;
    let host = &text[start..start + len];
    let ending = host.rsplit('.').next().unwrap_or_default();
    let end = start + len;
    let path = text[end..].starts_with('/');
    let first = host.split('.').next().unwrap_or_default();
    let known = HOST_ENDINGS.contains(&ending);
    let sure = first.eq_ignore_ascii_case("www")
        || known
        || (path && ending.bytes().all(|byte| byte.is_ascii_lowercase()));
    // "fin.Le", "oui.non" are sentences without a space, not hosts.
    (sure
        && host
            .bytes()
            .next()
            .is_some_and(|byte| byte.is_ascii_alphanumeric()))
    .then(|| Address {
        end: if path { address_end(text, end) } else { end },
        kind: TokenKind::Url,
    })
}

/// Returns the end of an address from `from`: before white space or quotation marks, without closing punctuation.
fn address_end(text: &str, from: usize) -> usize {
    let rest = &text[from..];
    let len = rest
        .find(|ch: char| {
            ch.is_whitespace()
                || ch.is_control()
                || matches!(ch, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '’' | '…')
        })
        .unwrap_or(rest.len());
    let mut end = &rest[..len];
    // A closing bracket belongs to the address only if it was opened in it.
    let mut unopened = end.matches(')').count().saturating_sub(end.matches('(').count());
    loop {
        let mut trimmed = end.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        if unopened > 0
            && let Some(shorter) = trimmed.strip_suffix(')')
        {
            trimmed = shorter;
            unopened -= 1;
        }
        if trimmed.len() == end.len() {
            return from + end.len();
        }
        end = trimmed;
    }
}
