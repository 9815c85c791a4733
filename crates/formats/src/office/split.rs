//! Splits a paragraph element at the paragraph breaks in its text.

use crate::PARAGRAPH_BREAK;
use crate::split::full_name;
use crate::xml::{What, pieces};
use std::ops::Range;

/// The rules of a format for splitting the elements around a paragraph break.
pub(crate) trait Splitting {
    /// Returns whether an element of this name contains the properties of its parent. They are repeated in each
    /// paragraph.
    fn is_properties(&self, name: &str) -> bool;

    /// Returns the start tag that reopens an element in the next paragraph; `tag` opened it in this one. Returns `None`
    /// if an element of this name cannot be split across paragraphs.
    fn reopen(&mut self, name: &str, tag: &str) -> Option<String>;

    /// Returns the properties (an element or nothing) of a paragraph that is now followed by another one; `None` if two
    /// paragraphs cannot have them.
    fn followed(&mut self, properties: &str) -> Option<String>;
}

/// An open element.
#[derive(Debug)]
struct OpenElement<'s> {
    name: &'s str,
    tag: Range<usize>,
    /// The element with its properties; empty if there is none.
    properties: Range<usize>,
}

/// Splits the source of one paragraph element into one element for each paragraph of its text. Elements that are open
/// around a break are closed before it and reopened after it, with the same properties.
///
/// Returns `None` if an element around a break cannot be split, or if a paragraph is inside another.
pub(crate) fn split(paragraph: &str, splitting: &mut impl Splitting) -> Option<String> {
    let mut open: Vec<OpenElement<'_>> = Vec::new();
    let (mut done, mut current, mut copied) = (Vec::new(), String::new(), 0);
    // The start tag and the properties of the paragraph itself.
    let mut own = None;
    let mut is_possible = true;
    let read = pieces(paragraph, |what, range| {
        match what {
            What::Start(tag) => {
                is_possible &= open.first().is_none_or(|outer| outer.name != tag.name);
                open.push(OpenElement {
                    name: tag.name,
                    properties: range.end..range.end,
                    tag: range,
                });
            }
            What::End => {
                if let (Some(closed), Some(parent)) = (open.pop(), open.last_mut())
                    && splitting.is_properties(closed.name)
                {
                    parent.properties = closed.tag.start..range.end;
                }
            }
            What::Text => {
                for (at, _) in paragraph[range.clone()].match_indices(PARAGRAPH_BREAK) {
                    let at = range.start + at;
                    current.push_str(&paragraph[copied..at]);
                    copied = at + PARAGRAPH_BREAK.len_utf8();
                    own = own
                        .take()
                        .or_else(|| open.first().map(|own| (own.tag.clone(), own.properties.clone())));
                    for element in open.iter().rev() {
                        current.extend(["</", full_name(&paragraph[element.tag.clone()]), ">"]);
                    }
                    done.push(std::mem::take(&mut current));
                    for element in &open {
                        match splitting.reopen(element.name, &paragraph[element.tag.clone()]) {
                            Some(tag) => current.push_str(&tag),
                            None => is_possible = false,
                        }
                        current.push_str(&paragraph[element.properties.clone()]);
                    }
                }
            }
            What::Written(_) => {}
        }
        Ok(())
    });
    let (_, properties) = own.filter(|_| is_possible && read.is_ok())?;
    let properties = &paragraph[properties];
    let mut out = String::with_capacity(paragraph.len() * 2);
    for before in done {
        let start = before.find('>')? + 1;
        let place = start + before[start..].find(properties)?;
        out.push_str(&before[..place]);
        out.push_str(&splitting.followed(properties)?);
        out.push_str(&before[place + properties.len()..]);
    }
    out.push_str(&current);
    out.push_str(&paragraph[copied..]);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::without_attributes;

    /// Elements named `fixed` cannot be split; properties count how often they were repeated.
    struct Plain(u32);

    impl Splitting for Plain {
        fn is_properties(&self, name: &str) -> bool {
            name == "pr"
        }

        fn reopen(&mut self, name: &str, tag: &str) -> Option<String> {
            (name != "fixed").then(|| without_attributes(tag, &["id"]))
        }

        fn followed(&mut self, properties: &str) -> Option<String> {
            self.0 += 1;
            Some(format!("{properties}<n v=\"{}\"/>", self.0))
        }
    }

    #[test]
    fn closes_and_opens_what_is_around_a_break() {
        let source =
            "<w:p w:id=\"1\" a='2'><pr><x/></pr><r><pr/>un\u{2029}deux</r><r>trois\u{2029}</r></w:p>";
        assert_eq!(
            split(source, &mut Plain(0)).as_deref(),
            Some(
                "<w:p w:id=\"1\" a='2'><pr><x/></pr><n v=\"1\"/><r><pr/>un</r></w:p>\
                 <w:p a='2'><pr><x/></pr><n v=\"2\"/><r><pr/>deux</r><r>trois</r></w:p>\
                 <w:p a='2'><pr><x/></pr><r></r></w:p>"
            )
        );
    }

    #[test]
    fn refuses_what_cannot_be_in_two() {
        for source in [
            "<p><fixed>a\u{2029}b</fixed></p>",
            "<p>a\u{2029}b<box><p>c</p></box></p>",
            "<p>a b</p>",
            "<p>a\u{2029}b</p><p/>",
        ] {
            assert_eq!(split(source, &mut Plain(0)), None, "{source}");
        }
    }
}
