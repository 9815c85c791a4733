//! [`Styles`]: the text properties of the styles in a Word document.

use super::names::usual;
use crate::FormatError;
use crate::office::Names;
use crate::xml::{StartTag, What, pieces};
use std::collections::BTreeMap;

/// Maximum length of a chain of base styles; real documents stay below it.
const MAX_CHAIN: usize = 32;

/// A style as it is in the file, or resolved with its base styles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    name: String,
    based_on: Option<String>,
    /// Heading level, 1 is the highest.
    pub(super) heading: Option<u8>,
    pub(super) list: Option<bool>,
    pub(super) quote: bool,
    pub(super) caption: bool,
    pub(super) code: bool,
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) hidden: Option<bool>,
}

/// The styles, each resolved with its base styles.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles {
    all: BTreeMap<String, Style>,
    default_paragraph: Option<String>,
}

impl Styles {
    /// Reads `styles.xml`.
    ///
    /// # Errors
    /// Malformed XML.
    pub(super) fn read(source: &str) -> Result<Self, FormatError> {
        let mut names = Names::new(usual);
        let mut raw: BTreeMap<String, Style> = BTreeMap::new();
        let mut default_paragraph = None;
        let mut open: Option<(String, Style)> = None;
        let mut path: Vec<String> = Vec::new();
        pieces(source, |what, _| {
            match what {
                What::Start(tag) => {
                    let is_word = names.start(&tag) == "w";
                    let within = path.last().map_or("", String::as_str);
                    if is_word && tag.name == "style" {
                        let id = tag.local("styleId").unwrap_or_default().to_owned();
                        if tag.local("type") == Some("paragraph") && is_on(tag.local("default")) {
                            default_paragraph = Some(id.clone());
                        }
                        open = Some((id, Style::default()));
                    } else if let Some((_, style)) = open.as_mut().filter(|_| is_word) {
                        property(style, within, &tag);
                    }
                    path.push(tag.name.to_owned());
                }
                What::End => {
                    names.end();
                    if path.pop().as_deref() == Some("style")
                        && let Some((id, style)) = open.take()
                    {
                        raw.insert(id, style);
                    }
                }
                What::Text | What::Written(_) => {}
            }
            Ok(())
        })?;
        let all = raw.keys().map(|id| (id.clone(), chain(&raw, id))).collect();
        Ok(Self {
            all,
            default_paragraph,
        })
    }

    /// Returns the resolved style; an empty one if it does not exist.
    pub(super) fn of(&self, id: Option<&str>) -> Style {
        id.and_then(|id| self.all.get(id)).cloned().unwrap_or_default()
    }

    /// Returns the resolved style of a paragraph; the default paragraph style if it names none.
    pub(super) fn of_paragraph(&self, id: Option<&str>) -> Style {
        self.of(id.or(self.default_paragraph.as_deref()))
    }
}

fn property(style: &mut Style, within: &str, tag: &StartTag<'_>) {
    let value = tag.local("val");
    match (within, tag.name) {
        ("style", "name") => style.name = value.unwrap_or_default().to_lowercase(),
        ("style", "basedOn") => style.based_on = value.map(str::to_owned),
        ("pPr", "outlineLvl") => style.heading = level(value),
        ("numPr", "numId") => style.list = Some(value != Some("0")),
        ("rPr", "b") => style.bold = Some(is_on(value.or(Some("1")))),
        ("rPr", "i") => style.italic = Some(is_on(value.or(Some("1")))),
        ("rPr", "vanish") => style.hidden = Some(is_on(value.or(Some("1")))),
        _ => {}
    }
}

/// Returns the heading level of an outline level; 9 is body text.
pub(super) fn level(outline: Option<&str>) -> Option<u8> {
    let level: u8 = outline?.parse().ok()?;
    (level < 9).then(|| (level + 1).min(6))
}

/// Returns whether a boolean property is on.
pub(super) fn is_on(value: Option<&str>) -> bool {
    value.is_some_and(|value| !matches!(value, "0" | "false" | "off" | "none"))
}

/// Resolves a style with its base styles.
fn chain(raw: &BTreeMap<String, Style>, id: &str) -> Style {
    let mut out = Style::default();
    let mut next = Some(id);
    for _ in 0..MAX_CHAIN {
        let Some(style) = next.and_then(|id| raw.get(id)) else {
            break;
        };
        // The names of Word's built-in styles do not depend on the interface language.
        let name = style.name.as_str();
        let named = match name {
            "title" => Some(1),
            "subtitle" => Some(2),
            _ => name
                .strip_prefix("heading ")
                .and_then(|level| level.parse().ok())
                .map(|level: u8| level.clamp(1, 6)),
        };
        out.heading = out.heading.or(style.heading).or(named);
        out.list = out.list.or(style.list);
        out.bold = out.bold.or(style.bold);
        out.italic = out.italic.or(style.italic);
        out.hidden = out.hidden.or(style.hidden);
        out.quote |= matches!(name, "quote" | "intense quote" | "block text" | "quotations");
        out.caption |= matches!(name, "caption" | "image caption" | "table caption" | "figure");
        out.code |= matches!(
            name,
            "verbatim char"
                | "source code"
                | "html code"
                | "html typewriter"
                | "source text"
                | "macro text"
                | "macro"
        );
        next = style.based_on.as_deref();
    }
    out
}
