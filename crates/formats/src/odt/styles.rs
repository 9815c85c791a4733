//! [`Styles`]: the text properties of the styles in an OpenDocument text.

use super::names::usual;
use crate::FormatError;
use crate::office::Names;
use crate::xml::{StartTag, What, pieces};
use std::collections::BTreeMap;

/// Maximum length of a chain of parent styles; real documents stay below it.
const MAX_CHAIN: usize = 32;

/// A style, resolved with its parent styles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    parent: Option<String>,
    /// Heading level, 1 is the highest; for paragraphs in the style of a title or a heading.
    pub(super) title: Option<u8>,
    pub(super) quote: bool,
    pub(super) caption: bool,
    pub(super) code: bool,
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) hidden: Option<bool>,
}

/// The styles as they are in the file, by family and name.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles {
    all: BTreeMap<(String, String), Style>,
    open: Option<(String, String)>,
}

impl Styles {
    /// Reads the styles of a part.
    ///
    /// # Errors
    /// Malformed XML.
    pub(super) fn read(source: &str) -> Result<Self, FormatError> {
        let mut names = Names::new(usual);
        let mut styles = Self::default();
        pieces(source, |what, _| {
            match what {
                What::Start(tag) => {
                    let vocabulary = names.start(&tag);
                    styles.start(vocabulary, &tag);
                }
                What::End => names.end(),
                What::Text | What::Written(_) => {}
            }
            Ok(())
        })?;
        Ok(styles)
    }

    /// Reads an element if it belongs to a style.
    pub(super) fn start(&mut self, vocabulary: &str, tag: &StartTag<'_>) {
        if vocabulary != "style" {
            return;
        }
        match tag.name {
            "style" => {
                let value = |name| tag.local(name).unwrap_or_default().to_owned();
                let key = (value("family"), value("name"));
                let style = Style {
                    parent: tag.local("parent-style-name").map(str::to_owned),
                    ..Style::default()
                };
                self.all.insert(key.clone(), style);
                self.open = Some(key);
            }
            "text-properties" => {
                let Some(style) = self.open.as_ref().and_then(|key| self.all.get_mut(key)) else {
                    return;
                };
                let weight = tag.local("font-weight");
                style.bold = weight
                    .map(|weight| weight == "bold" || weight.parse().is_ok_and(|weight: u32| weight >= 600));
                style.italic = tag.local("font-style").map(|slant| slant != "normal");
                style.hidden = tag.local("display").map(|display| display == "none");
            }
            _ => {}
        }
    }

    /// Returns whether the style exists and has no parent.
    pub(super) fn is_parentless(&self, family: &str, name: Option<&str>) -> bool {
        let key = (family.to_owned(), name.unwrap_or_default().to_owned());
        self.all.get(&key).is_some_and(|style| style.parent.is_none())
    }

    /// Returns the resolved style; an empty one if it does not exist.
    pub(super) fn of(&self, family: &str, name: Option<&str>) -> Style {
        let mut out = Style::default();
        let mut next = name.map(str::to_owned);
        for _ in 0..MAX_CHAIN {
            let Some(name) = next.take() else { break };
            // The names of built-in styles do not depend on the interface language.
            out.title = out.title.or(match name.as_str() {
                "Title" => Some(1),
                "Subtitle" => Some(2),
                // A paragraph that only has the style of a heading.
                name => name
                    .strip_prefix("Heading_20_")
                    .and_then(|level| level.parse().ok()),
            });
            out.quote |= matches!(name.as_str(), "Quotations" | "Quote" | "Block_20_Text");
            out.caption |= matches!(name.as_str(), "Caption" | "TableCaption" | "FigureCaption");
            out.code |= matches!(name.as_str(), "Source_20_Text" | "Teletype" | "Source_Text");
            let Some(style) = self.all.get(&(family.to_owned(), name)) else {
                break;
            };
            out.bold = out.bold.or(style.bold);
            out.italic = out.italic.or(style.italic);
            out.hidden = out.hidden.or(style.hidden);
            next.clone_from(&style.parent);
        }
        out
    }
}
