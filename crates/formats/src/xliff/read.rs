//! Finds the segments of an XLIFF document.

use super::inline::Inline;
use super::unit::{State, Unit, Version};
use crate::FormatError;
use crate::xml::{StartTag, What, pieces};
use copydesk_model::Lang;
use std::ops::Range;

/// What was found in a document.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Those without words as well, so that a unit keeps its place whatever is edited.
    pub(super) units: Vec<Unit>,
    pub(super) source_lang: Option<Lang>,
    pub(super) target_lang: Option<Lang>,
}

/// Reads `source`.
///
/// # Errors
/// Those of [`pieces`], and [`FormatError::OtherFormat`] for XML that is no XLIFF 1 or 2.
pub(super) fn found(source: &str) -> Result<Found, FormatError> {
    let mut reader = Reader {
        source,
        found: Found::default(),
        version: None,
        open: Vec::new(),
        inline: None,
        segment: Segment::default(),
    };
    pieces(source, |what, range| reader.piece(what, range))?;
    Ok(reader.found)
}

/// An element that is no inline code.
#[derive(Debug)]
struct Open {
    name: String,
    /// Whether it may be translated.
    translate: bool,
    /// Whether its line breaks count.
    preserve: bool,
}

/// A `<trans-unit>` or `<segment>` as far as it was read.
#[derive(Debug, Default)]
struct Segment {
    source: Option<Inline>,
    target: Option<(Inline, usize)>,
    prefix: String,
    state: Option<State>,
}

struct Reader<'t> {
    source: &'t str,
    found: Found,
    version: Option<Version>,
    open: Vec<Open>,
    /// The source or target that is being read, how many inline elements are open in it, and where it starts.
    inline: Option<(Inline, usize, usize)>,
    segment: Segment,
}

impl Reader<'_> {
    fn piece(&mut self, what: What<'_>, range: Range<usize>) -> Result<(), FormatError> {
        match what {
            What::Start(tag) => return self.start(&tag, range),
            What::End => self.end(range.end),
            What::Text => {
                if let Some((inline, ..)) = &mut self.inline {
                    inline.text(self.source, range);
                }
            }
            What::Written(text) => {
                if let Some((inline, ..)) = &mut self.inline {
                    inline.written(&text, range);
                }
            }
        }
        Ok(())
    }

    fn start(&mut self, tag: &StartTag<'_>, range: Range<usize>) -> Result<(), FormatError> {
        if let Some((inline, depth, _)) = &mut self.inline {
            *depth += 1;
            inline.start(tag, range);
            return Ok(());
        }
        let version = match self.version {
            Some(version) => version,
            None => self.root(tag)?,
        };
        let parent = self.open.last();
        let within = parent.map_or("", |parent| parent.name.as_str());
        let translate = match tag.value("translate") {
            Some("no") => false,
            Some("yes") => true,
            _ => parent.is_none_or(|parent| parent.translate),
        };
        let preserve = match tag.value("xml:space") {
            Some("preserve") => true,
            Some("default") => false,
            _ => parent.is_some_and(|parent| parent.preserve),
        };
        let is_unit = within == self.unit_name();
        match tag.name {
            "file" => self.languages(tag, "source-language", "target-language"),
            "trans-unit" => self.segment = Segment::default(),
            "segment" => {
                self.segment = Segment {
                    state: Some(state(self.source, tag, version)),
                    ..Segment::default()
                };
            }
            "source" | "target" if is_unit => {
                if tag.name == "target" && version == Version::One {
                    self.segment.state = Some(state(self.source, tag, version));
                }
                if tag.name == "target" && !tag.prefix.is_empty() {
                    self.segment.prefix = format!("{}:", tag.prefix);
                }
                self.inline = Some((Inline::new(preserve), 0, range.end));
            }
            _ => {}
        }
        self.open.push(Open {
            name: tag.name.to_owned(),
            translate,
            preserve,
        });
        Ok(())
    }

    fn end(&mut self, at: usize) {
        if let Some((inline, depth, _)) = &mut self.inline
            && *depth > 0
        {
            *depth -= 1;
            inline.end(at);
            return;
        }
        let Some(open) = self.open.pop() else { return };
        if let Some((inline, _, start)) = self.inline.take() {
            if open.name == "source" {
                self.segment.source = Some(inline);
            } else {
                self.segment.target = Some((inline, start));
            }
        } else if open.name == self.unit_name() {
            self.finish(open.translate);
        }
    }

    /// What holds source and target; elsewhere they are proposals or notes.
    fn unit_name(&self) -> &'static str {
        match self.version {
            Some(Version::One) => "trans-unit",
            _ => "segment",
        }
    }

    /// A unit has ended: one of ours, where it has a target that may be changed.
    fn finish(&mut self, translate: bool) {
        let Segment {
            source,
            target,
            prefix,
            state,
        } = std::mem::take(&mut self.segment);
        let (Some((target, start)), Some(state), true) = (target, state, translate) else {
            return;
        };
        let Inline {
            text,
            placement,
            marks,
            has_words,
            ..
        } = target.finish();
        self.found.units.push(Unit {
            source: source.map(|source| source.text).unwrap_or_default(),
            text,
            marks,
            placement,
            state,
            start,
            prefix,
            has_words,
        });
    }

    fn root(&mut self, tag: &StartTag<'_>) -> Result<Version, FormatError> {
        let number = tag.value("version").unwrap_or_default();
        let version = match (tag.name, number.split('.').next()) {
            ("xliff", Some("1")) => Version::One,
            ("xliff", Some("2")) => Version::Two,
            _ => {
                return Err(FormatError::OtherFormat {
                    wanted: "XLIFF 1.2, 2.0 or 2.1",
                });
            }
        };
        self.version = Some(version);
        self.languages(tag, "srcLang", "trgLang");
        Ok(version)
    }

    fn languages(&mut self, tag: &StartTag<'_>, source: &str, target: &str) {
        let lang = |name| tag.value(name).filter(|lang| !lang.is_empty()).map(Lang::new);
        let found = &mut self.found;
        found.source_lang = found.source_lang.take().or_else(|| lang(source));
        found.target_lang = found.target_lang.take().or_else(|| lang(target));
    }
}

/// Where the state is that this tag bears or could bear.
fn state(source: &str, tag: &StartTag<'_>, version: Version) -> State {
    let finer = tag.attribute("subState").map(|attribute| {
        let before = source[..attribute.range.start]
            .rfind("subState")
            .unwrap_or(attribute.range.start);
        let start = source[..before].trim_end().len();
        // The quotation mark after the value goes along.
        start..attribute.range.end + 1
    });
    State {
        version,
        at: tag.name_end,
        known: tag
            .attribute("state")
            .map(|state| (state.value.to_string(), state.range.clone())),
        finer,
    }
}
