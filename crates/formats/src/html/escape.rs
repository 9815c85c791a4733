//! Escapes characters so that HTML reads them literally.

use crate::Charset;
use crate::charset::encode;
use std::fmt::Write as _;

/// Escapes `text` for use between tags, or in an attribute value within `quote`s. Characters that cannot be encoded are
/// written as numeric references.
pub(crate) fn escape(text: &str, quote: Option<char>, charset: Charset) -> String {
    let mut out = String::with_capacity(text.len());
    let mut buffer = Vec::new();
    for ch in text.chars() {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if quote == Some('"') => out.push_str("&quot;"),
            '\'' if quote == Some('\'') => out.push_str("&#39;"),
            _ if ch.is_ascii() => out.push(ch),
            _ => {
                buffer.clear();
                if encode(ch.encode_utf8(&mut [0; 4]), charset, &mut buffer).is_ok() {
                    out.push(ch);
                } else {
                    // Writing to a string cannot fail.
                    let _ = write!(out, "&#{};", u32::from(ch));
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_where_it_must_be() {
        let utf8 = |text, quote| escape(text, quote, Charset::UTF_8);
        assert_eq!(
            utf8("a < b & \"c\" → l'été", None),
            "a &lt; b &amp; \"c\" → l'été"
        );
        assert_eq!(utf8("\"c\" l'été", Some('"')), "&quot;c&quot; l'été");
        assert_eq!(utf8("\"c\" l'été", Some('\'')), "\"c\" l&#39;été");
        assert_eq!(
            escape("été → 3 €", None, Charset::WINDOWS_1252),
            "été &#8594; 3 €"
        );
    }
}
