//! Finds the segments of an XLIFF document.

use super::doctype::without_doctype;
use super::inline::{Inline, SECTION_START};
use super::literal::literals;
use super::unit::{Gap, State, Unit, Version};
use crate::FormatError;
use crate::html::Embedded;
use crate::placement::Placement;
use crate::xml::{StartTag, What, pieces};
use copydesk_model::{Lang, LockReason, Mark, MarkKind, SegmentKind};
use copydesk_text::TextRange;
use std::collections::BTreeMap;
use std::ops::Range;

/// The result of reading a document.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Includes units without words, so that the index of a unit does not depend on the edits.
    pub(super) units: Vec<Unit>,
    pub(super) source_lang: Option<Lang>,
    pub(super) target_lang: Option<Lang>,
}

/// Reads `source`.
///
/// # Errors
/// Those of [`pieces`] and [`without_doctype`], and [`FormatError::OtherFormat`] for XML that is not XLIFF 1 or 2.
pub(super) fn found(source: &str) -> Result<Found, FormatError> {
    let source = without_doctype(source)?;
    let mut reader = Reader {
        source: &source,
        found: Found::default(),
        version: None,
        holds_targets: true,
        targets: 0,
        open: Vec::new(),
        inline: None,
        segment: Segment::default(),
    };
    pieces(&source, |what, range| reader.piece(what, range))?;
    Ok(reader.found)
}

/// An element that is not an inline code.
#[derive(Debug)]
struct OpenElement {
    name: String,
    /// Whether it may be translated.
    translate: bool,
    /// Whether its line breaks are significant.
    preserve: bool,
    /// Start of its start tag.
    start: usize,
}

/// A target while it is being read.
#[derive(Debug)]
struct Target {
    inline: Inline,
    content: Range<usize>,
    gap: Option<Gap>,
}

/// A `<trans-unit>` or `<segment>` while it is being read.
#[derive(Debug, Default)]
struct Segment {
    source: Option<Inline>,
    target: Option<Target>,
    prefix: String,
    state: Option<State>,
    locked: Option<LockReason>,
    /// The ids of the tool's locked segments in it, each with the reason.
    locked_mids: Vec<(String, LockReason)>,
    /// Where the source starts, and the end of the last element that must precede a target.
    source_start: usize,
    source_end: usize,
}

/// The source or target that is being read.
#[derive(Debug)]
struct Reading {
    inline: Inline,
    /// Number of open inline elements in it.
    depth: usize,
    /// Where its content starts.
    start: usize,
    gap: Option<Gap>,
}

struct Reader<'t> {
    source: &'t str,
    found: Found,
    version: Option<Version>,
    /// Whether the file declares a language for targets that are added.
    holds_targets: bool,
    /// Number of targets found, including missing ones.
    targets: usize,
    open: Vec<OpenElement>,
    inline: Option<Reading>,
    segment: Segment,
}

impl Reader<'_> {
    fn piece(&mut self, what: What<'_>, range: Range<usize>) -> Result<(), FormatError> {
        match what {
            What::Start(tag) => return self.start(&tag, range),
            What::End => self.end(range),
            What::Text => {
                if let Some(Reading { inline, .. }) = &mut self.inline {
                    inline.text(self.source, range);
                }
            }
            What::Written(text) => {
                if let Some(Reading { inline, .. }) = &mut self.inline {
                    if self.source[range.clone()].starts_with(SECTION_START) {
                        inline.section(self.source, range);
                    } else {
                        inline.written(&text, range);
                    }
                }
            }
        }
        Ok(())
    }

    fn start(&mut self, tag: &StartTag<'_>, range: Range<usize>) -> Result<(), FormatError> {
        if let Some(Reading { inline, depth, .. }) = &mut self.inline {
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
            "trans-unit" => {
                self.segment = Segment {
                    locked: lock(tag),
                    ..Segment::default()
                };
            }
            "segment" => {
                self.segment = Segment {
                    state: Some(state(self.source, tag, version)),
                    locked: lock(tag),
                    ..Segment::default()
                };
            }
            // Properties of the segments in a unit, from Trados Studio.
            "seg" if within == "seg-defs" => {
                let mid = tag.value("id").map(str::to_owned);
                self.segment.locked_mids.extend(mid.zip(lock(tag)));
            }
            "source" | "target" if is_unit => {
                if tag.name == "target" && version == Version::One {
                    let state = state(self.source, tag, version);
                    let known = state.known.as_ref().map(|(known, _)| known.as_str());
                    if matches!(known, Some("final" | "signed-off")) {
                        self.segment.locked.get_or_insert(LockReason::Final);
                    }
                    self.segment.state = Some(state);
                }
                if !tag.prefix.is_empty() {
                    self.segment.prefix = format!("{}:", tag.prefix);
                }
                let is_closed = self.source[range.clone()].ends_with("/>");
                self.inline = Some(Reading {
                    inline: Inline::new(preserve),
                    depth: 0,
                    start: range.end,
                    gap: is_closed.then(|| Gap::Closed(range.end - "/>".len()..range.end)),
                });
            }
            _ => {}
        }
        self.open.push(OpenElement {
            name: tag.name.to_owned(),
            translate,
            preserve,
            start: range.start,
        });
        Ok(())
    }

    fn end(&mut self, range: Range<usize>) {
        if let Some(Reading { inline, depth, .. }) = &mut self.inline
            && *depth > 0
        {
            *depth -= 1;
            inline.end(range.end);
            return;
        }
        let Some(open) = self.open.pop() else { return };
        if let Some(Reading {
            inline, start, gap, ..
        }) = self.inline.take()
        {
            if open.name == "source" {
                self.segment.source = Some(inline);
                self.segment.source_start = open.start;
                self.segment.source_end = range.end;
            } else {
                self.segment.target = Some(Target {
                    inline,
                    content: start..range.start,
                    gap,
                });
            }
        } else if open.name == self.unit_name() {
            self.finish(&open);
        } else if open.name == "seg-source" {
            self.segment.source_end = range.end;
        }
    }

    /// Returns the name of the element that contains source and target; elsewhere they are proposals or notes.
    fn unit_name(&self) -> &'static str {
        match self.version {
            Some(Version::One) => "trans-unit",
            _ => "segment",
        }
    }

    /// Finishes a unit.
    fn finish(&mut self, open: &OpenElement) {
        let segment = std::mem::take(&mut self.segment);
        let target = self.targets;
        self.targets += 1;
        let source = segment.source.map(Inline::finish);
        let has_source = source.as_ref().is_some_and(|source| source.has_words);
        let is_missing = segment.target.is_none();
        let version = self.version.unwrap_or(Version::One);
        let Target {
            mut inline,
            content,
            gap,
        } = segment.target.unwrap_or_else(|| {
            let at = segment.source_end;
            let before = &self.source[..segment.source_start];
            let margin = &before[before.trim_end_matches([' ', '\t', '\n', '\r']).len()..];
            Target {
                inline: Inline::new(open.preserve),
                content: at..at,
                gap: Some(Gap::Missing(at, margin.to_owned())),
            }
        });
        let mut locked = if open.translate {
            segment.locked
        } else {
            inline.freeze();
            Some(LockReason::NotTranslated)
        };
        let locked_mids: BTreeMap<&str, LockReason> = segment
            .locked_mids
            .iter()
            .map(|(id, reason)| (id.as_str(), *reason))
            .collect();
        locked = locked.or_else(|| inline.lock(|mid| locked_mids.get(mid).copied()));
        let target_html = inline
            .only_section()
            .filter(|section| is_html(&self.source[section.clone()]));
        if let Some(source) = source.as_ref().filter(|_| target_html.is_none()) {
            inline.keep(&literals(&inline.text, &source.text));
        }
        let inline = inline.finish();
        let is_untranslated =
            has_source && open.translate && inline.text.is_empty() && inline.sections.is_empty();
        if is_untranslated && is_missing && !self.holds_targets {
            locked = locked.or(Some(LockReason::NoTarget));
        }
        let state = segment.state.unwrap_or(State {
            version,
            at: content.start,
            known: None,
            finer: None,
        });
        let unit = Unit {
            target,
            kind: SegmentKind::Paragraph,
            source: None,
            text: String::new(),
            marks: Vec::new(),
            placement: Placement::default(),
            state,
            content,
            sections: inline.sections,
            html: None,
            gap,
            preserve: inline.preserve,
            prefix: segment.prefix,
            has_words: false,
            is_untranslated,
            locked,
            locked_parts: inline.locked_parts,
        };
        let Some(section) = target_html else {
            self.found.units.push(Unit {
                source: source.map(|source| source.text).filter(|text| !text.is_empty()),
                text: inline.text,
                marks: inline.marks,
                placement: inline.placement,
                has_words: inline.has_words,
                ..unit
            });
            return;
        };
        let blocks = Embedded::read(&self.source[section.clone()], section.start);
        let count = blocks.len();
        if blocks.is_empty() {
            self.found.units.push(unit);
            return;
        }
        let texts = source.map(|source| self.source_texts(source)).unwrap_or_default();
        let whole = texts.join("\n");
        for (mut block, source) in blocks.into_iter().zip(by_block(texts, count)) {
            block.keep(&literals(block.text(), &whole));
            let mut marks = block.marks().to_vec();
            if locked == Some(LockReason::NotTranslated) {
                let range = TextRange::of(block.text());
                marks.extend([MarkKind::Code, MarkKind::Inviolable].map(|kind| Mark { range, kind }));
            }
            self.found.units.push(Unit {
                kind: block.kind(),
                source,
                text: block.text().to_owned(),
                marks,
                has_words: true,
                html: Some(block),
                ..unit.clone()
            });
        }
    }

    /// Returns the texts of a source: those of its blocks if it is HTML.
    fn source_texts(&self, source: Inline) -> Vec<String> {
        match source.only_section() {
            Some(section) => Embedded::read(&self.source[section.clone()], section.start)
                .iter()
                .map(|block| block.text().to_owned())
                .collect(),
            None => vec![source.text],
        }
    }

    fn root(&mut self, tag: &StartTag<'_>) -> Result<Version, FormatError> {
        let version = version(tag).ok_or(FormatError::OtherFormat {
            wanted: "XLIFF 1.2, 2.0 or 2.1",
        })?;
        self.version = Some(version);
        self.holds_targets = version == Version::One || tag.value("trgLang").is_some();
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

/// Returns the source of each of the `count` blocks of an HTML target, if known.
fn by_block(sources: Vec<String>, count: usize) -> Vec<Option<String>> {
    if sources.len() == count {
        return sources.into_iter().map(Some).collect();
    }
    let is_one = count == 1 && !sources.is_empty();
    vec![is_one.then(|| sources.join(" ")); count]
}

/// Returns the version from the attribute of the root, from its namespace, or else from the name of its language
/// attribute.
fn version(tag: &StartTag<'_>) -> Option<Version> {
    let namespace = if tag.prefix.is_empty() {
        tag.value("xmlns")
    } else {
        tag.value(&format!("xmlns:{}", tag.prefix))
    };
    let of_namespace = namespace.and_then(|name| name.rsplit(':').next());
    let number = tag.value("version").or(of_namespace).unwrap_or_default();
    match (tag.name, number.split('.').next()) {
        ("xliff", Some("2")) => Some(Version::Two),
        ("xliff", Some("")) if tag.value("srcLang").is_some() => Some(Version::Two),
        ("xliff", Some("1" | "")) => Some(Version::One),
        _ => None,
    }
}

/// Returns why the unit or segment that this tag starts must not be edited: `approved` and `state` of XLIFF, `locked`
/// of memoQ, Phrase and Trados Studio, and the confirmation level of Trados Studio.
fn lock(tag: &StartTag<'_>) -> Option<LockReason> {
    if tag
        .local("locked")
        .is_some_and(|value| matches!(value, "true" | "locked" | "yes" | "1"))
    {
        return Some(LockReason::Locked);
    }
    let is_final = tag.value("approved") == Some("yes")
        || tag.value("state") == Some("final")
        || matches!(tag.value("conf"), Some("ApprovedSignOff" | "ApprovedTranslation"));
    is_final.then_some(LockReason::Final)
}

/// Returns whether text is HTML: it contains a tag or a character reference.
fn is_html(text: &str) -> bool {
    let last_end = text.rfind('>');
    let is_tag = |at: usize| {
        let rest = &text[at + 1..];
        let name = rest.strip_prefix('/').unwrap_or(rest);
        name.starts_with(|ch: char| ch.is_ascii_alphabetic()) && last_end.is_some_and(|end| at < end)
    };
    let is_reference = |at: usize| {
        let name = &text[at + 1..];
        let len = name
            .bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#')
            .count();
        len > 1 && name[len..].starts_with(';')
    };
    text.match_indices(['<', '&'])
        .any(|(at, sign)| if sign == "<" { is_tag(at) } else { is_reference(at) })
}

/// Returns the position of the state attribute that this tag has or can have.
fn state(source: &str, tag: &StartTag<'_>, version: Version) -> State {
    let finer = tag.attribute("subState").map(|attribute| {
        let before = source[..attribute.range.start]
            .rfind("subState")
            .unwrap_or(attribute.range.start);
        let start = source[..before].trim_end().len();
        // Include the quotation mark after the value.
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
