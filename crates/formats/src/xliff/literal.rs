//! Literal markup: tags, references and placeholders that are written as text and must be the same in the translation
//! as in the source.

use crate::template::templates;
use copydesk_text::TextRange;
use std::collections::BTreeSet;
use std::ops::Range;

/// Maximum length of a tag, in bytes.
const MAX_TAG: usize = 500;
/// Maximum length of a placeholder, in bytes.
const MAX_PLACEHOLDER: usize = 40;
/// An argument of a message is not longer than this, in bytes.
const MAX_ARGUMENT: usize = 4000;
/// The key of every reference to a character: where the source is written with some, the target is written with its own.
const REFERENCE: &str = "&;";

/// Where `text` holds literal markup that `source` holds as well: tags of HTML and of translation tools (`{1}`, `{b>`,
/// `<b}`), references to characters (`&nbsp;`), both at any level of escaping, places for values (`%s`, `{0}`, `$name`,
/// `__NAME__`, `:name`, `~name~`), arguments of ICU messages, templates, and marks of Markdown. In order, without overlap.
pub(super) fn literals(text: &str, source: &str) -> Vec<TextRange> {
    if !text.contains(SIGNS) {
        return Vec::new();
    }
    let mut known = BTreeSet::new();
    scan(source, |_, key| {
        known.insert(key);
        false
    });
    let mut out = Vec::new();
    if !known.is_empty() {
        scan(text, |range, key| {
            let is_known = known.contains(&key);
            if is_known {
                out.push(TextRange::new(range.start as u32, range.end as u32));
            }
            is_known
        });
    }
    out
}

/// What literal markup starts with.
const SIGNS: [char; 13] = ['<', '{', '%', '$', '*', '[', ']', '&', '_', '~', '#', '\\', ':'];

/// Passes all literal markup of `text` to `take`, with a key that is the same for a tag in source and target: its name
/// without the attributes, which may be translated. Markup that `take` accepts is not searched further.
fn scan(text: &str, mut take: impl FnMut(Range<usize>, String) -> bool) {
    let templates = templates(text);
    let mut next = templates.iter().peekable();
    let mut at = 0;
    while let Some(found) = text[at..].find(SIGNS) {
        let start = at + found;
        while next.next_if(|template| template.start < start).is_some() {}
        let rest = &text[start..];
        let mut offer = |len: usize, key: String| take(start..start + len, key).then_some(start + len);
        let own = |len: usize| (len, rest[..len].to_owned());
        let template = next.peek().filter(|template| template.start == start);
        let taken = template
            .map(|template| own(template.len()))
            .into_iter()
            .chain(tag(rest))
            .chain(reference(rest))
            .chain(message(rest))
            .chain(placeholder(rest).map(own))
            .chain(colon(rest, text[..start].chars().next_back()).map(own))
            .chain(markdown(rest, start == 0))
            .find_map(|(len, key)| offer(len, key));
        at = taken.unwrap_or(start + rest.chars().next().map_or(1, char::len_utf8));
    }
}

/// Returns the length of a character at the start of `rest`: literal, or as a reference at any level of escaping.
fn sign(rest: &str, plain: char, references: [&str; 3]) -> Option<usize> {
    if rest.starts_with(plain) {
        return Some(plain.len_utf8());
    }
    let (level, name) = unescaped(rest)?;
    let known = references.into_iter().find(|known| {
        let start = name.get(..known.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(known))
    })?;
    Some(level + known.len())
}

/// Skips the `&` and each `amp;` that escapes it at the start of `rest`. Returns the number of bytes skipped and what
/// follows.
fn unescaped(rest: &str) -> Option<(usize, &str)> {
    let mut name = rest.strip_prefix('&')?;
    while let Some(inner) = name.strip_prefix("amp;") {
        name = inner;
    }
    Some((rest.len() - name.len(), name))
}

/// `<b>`, `</b>`, `&lt;b&gt;`, `<!-- remark -->`: returns its length, and its start up to the end of the name.
fn tag(rest: &str) -> Option<(usize, String)> {
    let opening = |rest| sign(rest, '<', ["lt;", "#60;", "#x3c;"]);
    let closing = |rest| sign(rest, '>', ["gt;", "#62;", "#x3e;"]);
    let start = opening(rest)?;
    let inside = &rest[start..];
    if inside.starts_with("!--") {
        let end = inside.get(..floor(inside))?.find("--")? + "--".len();
        let comment_end = inside[end..].find("--").map(|at| end + at + "--".len())?;
        let sign = closing(&inside[comment_end..])?;
        return Some((start + comment_end + sign, "<!--".to_owned()));
    }
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let len = name
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_'))
        .count();
    let after = &name[len..];
    let is_name = name.starts_with(|ch: char| ch.is_ascii_alphanumeric())
        && (after.starts_with(|ch: char| ch.is_whitespace() || ch == '/') || closing(after).is_some());
    if !is_name {
        return None;
    }
    for (at, _) in after[..floor(after)].match_indices(['<', '>', '&']) {
        if let Some(sign) = closing(&after[at..]) {
            let end = rest.len() - after.len() + at + sign;
            let slash = if name.len() < inside.len() { "/" } else { "" };
            return Some((end, format!("<{slash}{}", &name[..len])));
        }
        if opening(&after[at..]).is_some() {
            break;
        }
    }
    None
}

/// `&nbsp;`, `&#160;`, `&amp;nbsp;`
fn reference(rest: &str) -> Option<(usize, String)> {
    let (level, name) = unescaped(rest)?;
    let digits = name.strip_prefix('#');
    let len = digits
        .unwrap_or(name)
        .bytes()
        .take(MAX_PLACEHOLDER)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let end = len + usize::from(digits.is_some());
    let is_name = name.starts_with(|ch: char| ch.is_ascii_alphabetic())
        || digits.is_some_and(|digits| {
            digits.starts_with(['x', 'X']) || digits.starts_with(|ch: char| ch.is_ascii_digit())
        });
    let len = if is_name && name[end..].starts_with(';') {
        level + end + 1
    } else if level > 1 {
        level
    } else {
        return None;
    };
    Some((len, REFERENCE.to_owned()))
}

/// Returns the length of a placeholder, which is the same in source and target.
fn placeholder(rest: &str) -> Option<usize> {
    match rest.as_bytes().first()? {
        b'{' => braces(rest).or_else(|| enclosed(rest, "{", "}", is_expression)),
        b'<' => braces(rest),
        b'%' => format(rest)
            .or_else(|| enclosed(rest, "%(", ")", is_name).map(|len| len + conversion(&rest[len..])))
            .or_else(|| enclosed(rest, "%{", "}", is_name))
            .or_else(|| enclosed(rest, "%", "%", is_name))
            .or_else(|| numbered(rest)),
        b'$' => enclosed(rest, "${", "}", |byte| byte != b'{')
            .or_else(|| enclosed(rest, "$(", ")", is_name))
            .or_else(|| variable(rest)),
        b'#' => enclosed(rest, "#{", "}", is_expression),
        b'_' => surrounded(rest),
        b'~' => enclosed(rest, "~", "~", is_name),
        b'[' => enclosed(rest, "[", "]", |byte| {
            byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_'
        }),
        b'\\' => rest[1..]
            .starts_with(['n', 'r', 't', '"', '\'', '\\'])
            .then_some(2),
        _ => None,
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-')
}

/// Returns whether the byte may occur in braces: a name or number with its format, and calls.
fn is_expression(byte: u8) -> bool {
    is_name(byte) || b" :,+#$@()[]|'/".contains(&byte)
}

/// Returns the length of a short, non-blank run of these bytes between `open` and `close`.
fn enclosed(rest: &str, open: &str, close: &str, is_inside: impl Fn(u8) -> bool) -> Option<usize> {
    let body = rest.strip_prefix(open)?;
    let near = &body.as_bytes()[..body.len().min(2 * MAX_PLACEHOLDER)];
    let len = near
        .windows(close.len())
        .position(|bytes| bytes == close.as_bytes())?;
    let inside = &near[..len];
    let is_one = inside.iter().all(|&byte| is_inside(byte)) && !inside.trim_ascii().is_empty();
    is_one.then_some(open.len() + len + close.len())
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
        .take(MAX_PLACEHOLDER)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
        .count();
    (len > 0 && rest[1 + len..].starts_with(closes)).then_some(len + 2)
}

/// `%s`, `%d`, `%1$s`, `%05.2f`, `%ld`, `%@`
fn format(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('%')?;
    let digits = body.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let number = if digits > 0 && body[digits..].starts_with('$') {
        digits + 1
    } else {
        0
    };
    let kind = &body[number..];
    let len = conversion(kind);
    (len > 0).then_some(1 + number + len)
}

/// Returns the length of the flags, width and letter of a `printf` conversion; 0 if there is none.
fn conversion(rest: &str) -> usize {
    let is_flag = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'#' | b'.' | b'*');
    let flags = rest.bytes().take(8).take_while(is_flag).count();
    let size = rest[flags..]
        .bytes()
        .take(2)
        .take_while(|byte| matches!(byte, b'l' | b'h' | b'z'))
        .count();
    let mut kind = rest[flags + size..].chars();
    let is_kind = kind.next().is_some_and(|ch| "sdifuxXcgeEp@".contains(ch));
    let ends = kind.next().is_none_or(|ch| !ch.is_alphanumeric());
    if is_kind && ends { flags + size + 1 } else { 0 }
}

/// `%1`, `%n`
fn numbered(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('%')?;
    let digits = body.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let len = if digits == 0 && body.starts_with('n') {
        1
    } else {
        digits
    };
    let ends = body[len..].chars().next().is_none_or(|ch| !ch.is_alphanumeric());
    ((1..=2).contains(&len) && ends).then_some(1 + len)
}

/// `$name`, `$user.name`
fn variable(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('$')?;
    let len = body
        .bytes()
        .take(MAX_PLACEHOLDER)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
        .count();
    let len = body[..len].trim_end_matches('.').len();
    let is_name = body.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '_');
    let ends = body[len..].chars().next().is_none_or(|ch| !ch.is_alphanumeric());
    (is_name && ends).then_some(1 + len)
}

/// `:name`, where no word or other colon precedes it.
fn colon(rest: &str, before: Option<char>) -> Option<usize> {
    let body = rest.strip_prefix(':')?;
    let len = body
        .bytes()
        .take(MAX_PLACEHOLDER)
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        .count();
    let is_name = body.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '_');
    let ends = body[len..].chars().next().is_none_or(|ch| !ch.is_alphanumeric());
    let is_apart = before.is_none_or(|ch| !ch.is_alphanumeric() && ch != ':');
    (is_name && ends && is_apart).then_some(1 + len)
}

/// `{count, plural, one {# file} other {# files}}`: an argument of an ICU message that has branches, whose texts are
/// translated. Its key is its name and kind.
fn message(rest: &str) -> Option<(usize, String)> {
    let mut head = rest.strip_prefix('{')?.splitn(3, ',');
    let (name, kind) = (head.next()?.trim(), head.next()?.trim());
    head.next()?;
    if !matches!(kind, "plural" | "select" | "selectordinal")
        || name.is_empty()
        || name.len() > MAX_PLACEHOLDER
        || !name.bytes().all(is_name)
    {
        return None;
    }
    let (mut depth, mut is_quoted) = (0_u32, false);
    let bytes = rest.as_bytes();
    for (at, &byte) in bytes.iter().enumerate().take(MAX_ARGUMENT) {
        match byte {
            b'\'' => is_quoted = !is_quoted && matches!(bytes.get(at + 1), Some(b'{' | b'}')),
            b'{' if !is_quoted => depth += 1,
            b'}' if !is_quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some((at + 1, format!("{{{name},{kind}")));
                }
            }
            _ => {}
        }
    }
    None
}

/// `__NAME__`
fn surrounded(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("__")?;
    let len = body
        .bytes()
        .take(MAX_PLACEHOLDER)
        .take_while(|&byte| is_name(byte))
        .count();
    let name = body[..len].trim_end_matches('_');
    (!name.is_empty() && body[name.len()..].starts_with("__")).then_some(name.len() + "____".len())
}

/// Markdown syntax: emphasis delimiters, a heading marker, the address of a link. Its key does not depend on the text
/// that it formats.
fn markdown(rest: &str, starts_text: bool) -> Option<(usize, String)> {
    let mut pairs = ["***", "**", "__", "~~"].into_iter();
    if let Some(mark) = pairs.find(|mark| rest.starts_with(mark)) {
        return Some((mark.len(), mark.to_owned()));
    }
    if let Some(address) = rest.strip_prefix("](") {
        let near = &address[..floor(address)];
        let end = near.find([')', ' ', '\n']).filter(|&end| end > 0)?;
        let is_address = near[end..].starts_with(')');
        return is_address.then(|| ("](".len() + end + ")".len(), "](".to_owned()));
    }
    let marks = rest.bytes().take_while(|&byte| byte == b'#').count();
    let is_heading = starts_text && (1..=6).contains(&marks) && rest[marks..].starts_with(' ');
    is_heading.then(|| (marks + 1, "# ".to_owned()))
}

/// Returns the last character boundary within [`MAX_TAG`] bytes.
fn floor(text: &str) -> usize {
    (0..=MAX_TAG.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
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
            (
                "Un&nbsp;mot &#160;&amp;#xA0;&amp;eacute;.",
                "A&nbsp;word.",
                &["&nbsp;", "&#160;", "&amp;#xA0;", "&amp;eacute;"],
            ),
            (
                "Un &lt;b class=\"é\"&gt;mot&lt;/b&gt; et &amp;lt;i/&amp;gt;.",
                "A &lt;b&gt;word&lt;/b&gt; and <i/>.",
                &["&lt;b class=\"é\"&gt;", "&lt;/b&gt;", "&amp;lt;i/&amp;gt;"],
            ),
            (
                "<0>Mot</0> <!-- à -->.",
                "<0>Word</0> <!-- a -->.",
                &["<0>", "</0>", "<!-- à -->"],
            ),
            (
                "À __VAR__, $var, ${a b}, %(nom)s, %{n}, %05.2f, %1, %n.",
                "At __VAR__, $var, ${a b}, %(nom)s, %{n}, %05.2f, %1, %n.",
                &[
                    "__VAR__", "$var", "${a b}", "%(nom)s", "%{n}", "%05.2f", "%1", "%n",
                ],
            ),
            (
                "{0:N2} #{n} [NOM] %nom% \\n",
                "{0:N2} #{n} [NOM] %nom% \\n",
                &["{0:N2}", "#{n}", "[NOM]", "%nom%", "\\n"],
            ),
            (
                "## Un **mot** __fort__ et [un lien](/fr).",
                "## A **word** __strong__ and [a link](/en).",
                &["## ", "**", "**", "__", "__", "](/fr)"],
            ),
            ("Un {1} et <b>mot</b>, %s, __A__.", "A {2} word, <br>.", &[]),
            (
                "Un&nbsp;mot à $5 et 50 % de B & C; D.",
                "A word at $5, 50% of B & C; D.",
                &[],
            ),
            ("a < b et {", "a < b and {", &[]),
            (
                "Bonjour :name, :count! Vu : à 10:30, http://a.b. ~montre~.",
                "Hello :name, :count! Seen at 10:30, http://a.b. ~montre~.",
                &[":name", ":count", "~montre~"],
            ),
            (
                "Il y a {count, plural, one {# fichier , ici} other {{n} l'an \'{là\'}} et {a, select, x{z}}.",
                "There: {count, plural, one {# file} other {{n} files}}, {b, select, x{y}}.",
                &["{count, plural, one {# fichier , ici} other {{n} l'an \'{là\'}}"],
            ),
            ("Note :suite et ~10 ~ici~.", "Note: next ~10.", &[]),
        ] {
            assert_eq!(found(text, source), expected, "{text}");
        }
    }
}
