//! Literal text that is never flagged or changed: shortcodes, templates, wiki links, formulas, emoji codes,
//! code between backticks. No rule flags it, and no suggestion changes it.

use copydesk_text::TextRange;

/// The longest literal, in bytes; an opening delimiter without a closing one within this distance is ignored.
const MAX_LITERAL: usize = 1000;

/// Delimiters with arbitrary text between them. An opening delimiter that is the beginning of another one follows it.
const PAIRS: [(&str, &str); 10] = [
    ("{{<", ">}}"),
    ("{{%", "%}}"),
    ("{{", "}}"),
    ("{%", "%}"),
    ("{#", "#}"),
    ("![[", "]]"),
    ("[[", "]]"),
    ("$$", "$$"),
    ("\\(", "\\)"),
    ("\\[", "\\]"),
];

/// Returns the literals of `text`, in order and without overlap, in bytes. A literal does not cross a line end, except
/// between the delimiters of [`PAIRS`]. Time is linear in the length of the text.
pub(crate) fn literals(text: &str) -> Vec<TextRange> {
    let mut out: Vec<TextRange> = Vec::new();
    let mut done = 0;
    for (start, _) in text.match_indices(['{', '[', '!', '$', '\\', '`', ':']) {
        if start < done {
            continue;
        }
        if let Some(len) = literal(text, start) {
            done = start + len;
            out.push(TextRange::new(start as u32, done as u32));
        }
    }
    out
}

/// Returns the length of the literal at `start`, in bytes.
fn literal(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let pair = PAIRS.iter().find(|(open, _)| rest.starts_with(open));
    if let Some((open, close)) = pair {
        let end = near(&rest[open.len()..], close)?;
        return (end > 0).then_some(open.len() + end + close.len());
    }
    match rest.as_bytes().first()? {
        b'$' => formula(&text[..start], rest),
        b'`' => code(rest),
        b':' => emoji_code(&text[..start], rest),
        _ => None,
    }
}

/// `$x + 1$`, by the rule of Pandoc: no space inside the dollar signs, no letter or digit before the first one, no
/// digit after the second one. Prices (`5 $ à 10 $`, `$50 et $60`) do not match.
fn formula(before: &str, rest: &str) -> Option<usize> {
    let priced = before.trim_end().ends_with(|ch: char| ch.is_ascii_digit());
    if priced || before.ends_with(|ch: char| ch.is_alphanumeric() || ch == '\\') {
        return None;
    }
    let inside = &rest[1..];
    let end = near(inside, "$")?;
    let body = &inside[..end];
    let opens = |ch: char| ch.is_alphanumeric() || "\\({[|-+<>=".contains(ch);
    let tight = body.starts_with(opens)
        && !body.ends_with(|ch: char| ch.is_whitespace() || ch == '\\')
        && !body.contains('\n');
    let after = inside[end + 1..].chars().next();
    (tight && !after.is_some_and(char::is_alphanumeric)).then_some(end + 2)
}

/// One or more backticks, and the next run of as many. A backtick used as an apostrophe is unpaired, or has letters on
/// both sides.
fn code(rest: &str) -> Option<usize> {
    let ticks = rest.bytes().take_while(|&byte| byte == b'`').count();
    let inside = &rest[ticks..];
    let end = near(inside, &rest[..ticks])?;
    let body = &inside[..end];
    let after = inside[end + ticks..].chars().next();
    let closed = !after.is_some_and(|ch| ch.is_alphanumeric() || ch == '`');
    (!body.is_empty() && !body.contains('\n') && closed).then_some(2 * ticks + end)
}

/// `:warning:`, which may follow a word.
fn emoji_code(before: &str, rest: &str) -> Option<usize> {
    if before.ends_with(|ch: char| ch.is_numeric() || ch == ':') {
        return None;
    }
    let body = &rest[1..];
    let end =
        body.find(|ch: char| !(ch.is_lowercase() || ch.is_ascii_digit() || matches!(ch, '_' | '+' | '-')))?;
    let after = body[end..].strip_prefix(':')?.chars().next();
    let named = end >= 2 && body[..end].contains(char::is_lowercase)
        || matches!(&body[..end], "+1" | "-1" | "x" | "o" | "m" | "v");
    (named && !after.is_some_and(|ch| ch.is_alphanumeric() || ch == ':')).then_some(end + 2)
}

/// Returns the position of `close`, if it is within [`MAX_LITERAL`] bytes.
fn near(text: &str, close: &str) -> Option<usize> {
    let mut limit = MAX_LITERAL.min(text.len());
    while !text.is_char_boundary(limit) {
        limit -= 1;
    }
    text[..limit].find(close)
}

#[cfg(test)]
mod tests {
    use super::literals;

    fn found(text: &str) -> Vec<&str> {
        let all = literals(text);
        all.iter().filter_map(|range| range.of_text(text)).collect()
    }

    #[test]
    fn literals_are_found() {
        for (text, wanted) in [
            (
                "Voir {{< figure src=\"a.png\" >}} ici",
                "{{< figure src=\"a.png\" >}}",
            ),
            ("À {{ ville }} demain", "{{ ville }}"),
            ("{% if x %}oui", "{% if x %}"),
            ("Le ![[puits.png]] du parc", "![[puits.png]]"),
            ("Le [[puits|vieux puits]]", "[[puits|vieux puits]]"),
            ("Soit $x_1+2$, donc", "$x_1+2$"),
            ("Il vaut $1,234.5$.", "$1,234.5$"),
            ("Attention :warning: danger", ":warning:"),
            ("C’est fini:tada:", ":tada:"),
            ("Lancez `git log`.", "`git log`"),
            ("Lancez ``a ` b``.", "``a ` b``"),
            ("On a \\(a = b\\).", "\\(a = b\\)"),
        ] {
            assert_eq!(found(text), [wanted], "{text}");
        }
    }

    #[test]
    fn prose_has_no_literals() {
        for text in [
            "Le billet coûte $50 et l’autre $60.",
            "De 5 $ à 10 $, puis de 5$ à 10$.",
            "Il est 10:30:12, note : « oui » : non.",
            "Je crois qu`elle et qu`il viennent.",
            "Il a dit : oui : non, puis a:b:c.",
            "L’ensemble {1, 2} et [sic] ; {{ sans fin",
            "US$50 et A$60",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
