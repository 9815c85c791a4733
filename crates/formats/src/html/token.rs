//! Splits an HTML source into tags and text, each with its position in the source.

use super::element::is_kept;
use super::reference::{ReferenceContext, decoded};
use crate::template::MASK;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use std::ops::Range;

/// An attribute that has a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    /// Its name, in lower case.
    pub(super) name: String,
    /// Its value, with character references decoded.
    pub(super) value: String,
    /// The value in the source, without quotes; `None` if the source differs from the parsed value.
    pub(super) range: Option<Range<usize>>,
}

/// A start tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct StartTag {
    /// The element's name, in lower case.
    pub(super) name: String,
    /// Attributes in source order; if a name is repeated, only the first one counts.
    pub(super) attributes: Vec<Attribute>,
    /// Whether it ends in `/>`.
    pub(super) self_closing: bool,
}

impl StartTag {
    /// Returns the value of this attribute; names are in lower case.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|attribute| attribute.value.as_str())
    }

    /// Returns this attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// Whether its element does not show.
    pub(super) fn is_hidden(&self) -> bool {
        self.attribute("hidden").is_some() && !matches!(self.name.as_str(), "html" | "body")
    }

    /// Whether its text is to be translated, where it says so.
    pub(super) fn translates(&self) -> Option<bool> {
        match self.value("translate").map(str::to_ascii_lowercase).as_deref() {
            Some("no") => Some(false),
            Some("yes") => Some(true),
            _ => {
                let mut classes = self.value("class").unwrap_or_default().split_ascii_whitespace();
                classes.any(|class| class == "notranslate").then_some(false)
            }
        }
    }

    /// Whether it marks its element as a note, or as a section of notes: by its role (DPub-ARIA, EPUB), or by the class
    /// that office programs and Markdown converters write.
    pub(super) fn is_note(&self) -> bool {
        const NAMES: &[&str] = &[
            "doc-endnote",
            "doc-endnotes",
            "doc-footnote",
            "endnote",
            "endnotes",
            "footnote",
            "footnotes",
            "msoendnotetext",
            "msofootnotetext",
            "rearnote",
            "rearnotes",
            "sdendnote",
            "sdfootnote",
        ];
        ["role", "epub:type", "class"].iter().any(|attribute| {
            let mut names = self.value(attribute).unwrap_or_default().split_ascii_whitespace();
            names.any(|name| NAMES.contains(&name.to_ascii_lowercase().as_str()))
        })
    }
}

/// The kind of a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Text, with character references decoded and line endings normalised to `\n`.
    Text(String),
    /// A start tag.
    Start(StartTag),
    /// An end tag, with its name in lower case.
    End(String),
    /// A comment.
    Unseen,
}

/// A tag, a comment or a run of text; declarations and malformed end tags are omitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Bytes of the source, including the angle brackets.
    pub(super) range: Range<usize>,
    /// The content of the token.
    pub(super) what: What,
}

/// Returns the tokens of `source`, in order.
pub(super) fn tokens(source: &str) -> impl Iterator<Item = Token> {
    let mut open: Option<(StartTag, usize)> = None;
    let handle = move |event: CallbackEvent<'_>, span: Span<usize>| {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let token = |what| {
            Some(Token {
                range: span.start..span.end,
                what,
            })
        };
        match event {
            CallbackEvent::OpenStartTag { name } => {
                let tag = StartTag {
                    name: tag_name(text(name)),
                    ..StartTag::default()
                };
                open = Some((tag, span.start));
                None
            }
            CallbackEvent::AttributeName { name } => {
                if let Some((tag, _)) = &mut open {
                    tag.attributes.push(Attribute {
                        name: text(name),
                        value: String::new(),
                        range: None,
                    });
                }
                None
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some(attribute) = open.as_mut().and_then(|(tag, _)| tag.attributes.last_mut()) {
                    attribute.value = text(value);
                    attribute.range = place_of_value(source, &attribute.value, span.start..span.end);
                }
                None
            }
            CallbackEvent::CloseStartTag { self_closing } => open.take().map(|(mut tag, start)| {
                tag.self_closing = self_closing;
                Token {
                    range: start..span.end,
                    what: What::Start(tag),
                }
            }),
            CallbackEvent::EndTag { name } => {
                open = None;
                token(What::End(tag_name(text(name))))
            }
            CallbackEvent::String { value } => token(What::Text(text(value))),
            CallbackEvent::Comment { .. } => token(What::Unseen),
            CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => None,
        }
    };
    let mut emitter = CallbackEmitter::new(handle);
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(source, emitter).map_while(Result::ok)
}

/// Whether the text within the element that `tag` starts stays as it is: code, what does not show, what is not to be
/// translated.
pub(crate) fn keeps_content(tag: &str) -> bool {
    tokens(tag).next().is_some_and(|token| match token.what {
        What::Start(tag) => is_kept(&tag.name) || tag.is_hidden() || tag.translates() == Some(false),
        _ => false,
    })
}

/// The name without the template that follows it.
fn tag_name(mut name: String) -> String {
    name.truncate(name.find(MASK).unwrap_or(name.len()));
    name
}

/// Returns the position of a value, verified against the source: for an unquoted value, the tokenizer reports a start
/// that is one byte late.
fn place_of_value(source: &str, value: &str, span: Range<usize>) -> Option<Range<usize>> {
    [span.start, span.start.saturating_sub(1)]
        .into_iter()
        .map(|start| start..span.end)
        .find(|range| {
            source
                .get(range.clone())
                .is_some_and(|raw| decoded(raw, ReferenceContext::Attribute) == value)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_stands_where_it_says() {
        let source = "é<p title=\"l&rsquo;été\" id=x lang='fr' hidden>a &amp; é\r\nb<br/></p\n><!-- c --><i";
        let found: Vec<_> = tokens(source).collect();
        let shown: Vec<_> = found.iter().map(|token| &source[token.range.clone()]).collect();
        assert_eq!(
            shown,
            [
                "é",
                "<p title=\"l&rsquo;été\" id=x lang='fr' hidden>",
                "a &amp; é\r\nb",
                "<br/>",
                "</p\n>",
                "<!-- c -->"
            ]
        );
        let What::Start(tag) = &found[1].what else {
            panic!("expected a start tag")
        };
        assert_eq!(tag.value("title"), Some("l’été"));
        let raw: Vec<_> = tag
            .attributes
            .iter()
            .map(|attribute| attribute.range.clone().map(|range| &source[range]))
            .collect();
        assert_eq!(raw, [Some("l&rsquo;été"), Some("x"), Some("fr"), None]);
    }
}
