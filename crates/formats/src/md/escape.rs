//! Escapes characters so that Markdown reads them literally.

/// Where text is inserted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// The adjacent characters; `None` at the ends of the segment.
    pub(super) before: Option<char>,
    pub(super) after: Option<char>,
    /// A `|` would end the cell.
    pub(super) in_cell: bool,
    /// A bracket would end the alternative text.
    pub(super) in_alt: bool,
    /// Escape every character that could have a meaning in Markdown.
    pub(super) cautious: bool,
}

/// Escapes one line of text, only where necessary.
pub(super) fn escape(text: &str, context: Context) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = context.before;
    // Whether the line is empty so far, and whether it only contains a number so far.
    let (mut starts_line, mut numbers_item) = (context.before.is_none(), context.before.is_none());
    for (at, ch) in text.char_indices() {
        let rest = &text[at + ch.len_utf8()..];
        let after = rest.chars().next().or(context.after);
        let special = match ch {
            '`' | '~' => true,
            '|' => context.in_cell || context.cautious,
            '[' | ']' => context.in_alt || context.cautious,
            '\\' => after.is_none_or(|after| after.is_ascii_punctuation()),
            '*' => !(is_space(before) && is_space(after)),
            '_' => !(is_word(before) && is_word(after) || is_space(before) && is_space(after)),
            '<' => after.is_some_and(|after| after.is_ascii_alphabetic() || matches!(after, '/' | '!' | '?')),
            '&' => starts_entity(rest),
            '#' | '>' | '-' | '+' | '=' | ':' => starts_line || (context.cautious && ch != ':'),
            '.' | ')' if numbers_item && !starts_line => true,
            ',' | '\'' | '"' | ';' | '?' | '%' | '/' | '(' => false,
            other => context.cautious && other.is_ascii_punctuation(),
        };
        if special {
            out.push('\\');
        }
        out.push(ch);
        before = Some(ch);
        starts_line &= ch.is_whitespace();
        numbers_item &= ch.is_ascii_digit() || starts_line;
    }
    out
}

fn is_space(ch: Option<char>) -> bool {
    ch.is_none_or(char::is_whitespace)
}

fn is_word(ch: Option<char>) -> bool {
    ch.is_some_and(char::is_alphanumeric)
}

fn starts_entity(rest: &str) -> bool {
    let name = rest
        .bytes()
        .take(40)
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#')
        .count();
    name > 0 && rest.as_bytes().get(name) == Some(&b';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_where_it_must_be() {
        let context = Context {
            before: Some('a'),
            after: Some('b'),
            in_cell: false,
            in_alt: false,
            cautious: false,
        };
        for (text, expected) in [
            ("« mot » – l’été, (enfin) !", "« mot » – l’été, (enfin) !"),
            ("2 * 3 et snake_case", "2 * 3 et snake_case"),
            ("*gras* _it_", r"\*gras\* \_it_"),
            ("a < b <br>", r"a < b \<br>"),
            ("R&D &amp; &x", r"R&D \&amp; &x"),
            (r"C:\temp \*", r"C:\temp \\\*"),
            ("`x`", r"\`x\`"),
            ("# - 1.", "# - 1."),
        ] {
            assert_eq!(escape(text, context), expected);
        }
        let at_start = Context {
            before: None,
            ..context
        };
        for (text, expected) in [
            ("# a", r"\# a"),
            ("- a", r"\- a"),
            ("1. a", r"1\. a"),
            ("12) a", r"12\) a"),
            ("1,5", "1,5"),
        ] {
            assert_eq!(escape(text, at_start), expected);
        }
        assert_eq!(
            escape(
                "a|b",
                Context {
                    in_cell: true,
                    ..context
                }
            ),
            r"a\|b"
        );
        assert_eq!(
            escape(
                "[a]",
                Context {
                    in_alt: true,
                    ..context
                }
            ),
            r"\[a\]"
        );
        assert_eq!(
            escape(
                "[a](b)",
                Context {
                    cautious: true,
                    ..context
                }
            ),
            r"\[a\](b\)"
        );
    }
}
