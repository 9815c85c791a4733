//! Localization quality issues of the Internationalization Tag Set 2.0 in XLIFF and HTML, inline and standoff:
//! <https://www.w3.org/TR/its20/#lqissue>. `copydesk export --annotated` writes them in XLIFF.

use super::place::Place;
use super::{Flag, Flags, FlagsError, names};
use crate::Why;
use copydesk_model::{Category, Severity};
use copydesk_text::TextRange;
use html5gum::{DefaultEmitter, Token, Tokenizer};
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// The attributes of one issue, by the name without prefix, in lower case and without hyphens.
type Attributes = BTreeMap<String, String>;

/// Inline codes of XLIFF whose content is no text of the segment.
const CODES: &[&str] = &["ph", "bpt", "ept", "it", "ut", "x", "bx", "ex"];

/// Elements of HTML that begin and end a passage.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "title",
    "tr",
    "ul",
];

/// A passage that is being read, with the marked ranges in it.
#[derive(Debug, Default)]
struct Passage {
    text: String,
    /// Start, end, and the issues of each mark.
    marks: Vec<(u32, u32, Vec<Attributes>)>,
}

/// What has been read.
#[derive(Debug, Default)]
struct Found {
    flags: Flags,
    number: u32,
    /// Marks that refer to standoff issues by id, resolved at the end.
    passages: Vec<Passage>,
    standoff: BTreeMap<String, Vec<Attributes>>,
}

impl Found {
    fn end(&mut self, passage: Passage) {
        if !passage.marks.is_empty() {
            self.passages.push(passage);
        }
    }

    /// Notes an issue without a place in the text.
    fn lose(&mut self, issue: &Attributes) {
        self.number += 1;
        let comment = issue.get("locqualityissuecomment").cloned().unwrap_or_default();
        self.flags.unread.push((self.number, comment, Why::PlaceMissing));
    }

    /// Makes flags of the marks.
    fn finish(mut self) -> Flags {
        "its".clone_into(&mut self.flags.source);
        for passage in std::mem::take(&mut self.passages) {
            for (start, end, issues) in passage.marks {
                for issue in issues {
                    let reference = issue
                        .get("locqualityissuesref")
                        .map(|to| to.trim_start_matches('#').to_owned());
                    let issues = match reference {
                        Some(id) => {
                            let Some(issues) = self.standoff.get(&id) else {
                                self.number += 1;
                                self.flags.unread.push((self.number, id, Why::Malformed));
                                continue;
                            };
                            issues.clone()
                        }
                        None => vec![issue],
                    };
                    for issue in issues {
                        self.flag(&passage.text, TextRange::new(start, end), &issue);
                    }
                }
            }
        }
        self.flags
    }

    fn flag(&mut self, text: &str, at: TextRange, issue: &Attributes) {
        let value = |name: &str| issue.get(name).map(String::as_str);
        // An issue that somebody dismissed.
        if value("locqualityissueenabled") == Some("no") {
            return;
        }
        self.number += 1;
        let kind = value("locqualityissuetype");
        let severity = value("locqualityissueseverity").and_then(names::severity);
        self.flags.flags.push(Flag {
            number: self.number,
            place: Place::Context {
                text: text.to_owned(),
                at,
            },
            category: kind.map_or(Category::UnidiomaticStyle, names::category),
            severity: severity.unwrap_or(Severity::Minor),
            message: value("locqualityissuecomment").unwrap_or_default().to_owned(),
            language: "en".to_owned(),
            replacements: Vec::new(),
            source: String::new(),
            rule: kind.map(names::kebab).unwrap_or_default(),
            confidence: None,
        });
    }
}

/// Returns the name without prefix, hyphens and capitals: `its:locQualityIssueType` and `its-loc-quality-issue-type`
/// are one.
fn plain(name: &str) -> String {
    let local = name
        .rsplit(':')
        .next()
        .unwrap_or(name)
        .replace('-', "")
        .to_ascii_lowercase();
    local
        .strip_prefix("itsloc")
        .map_or(local.clone(), |rest| format!("loc{rest}"))
}

fn is_issue(attributes: &Attributes) -> bool {
    [
        "locqualityissuetype",
        "locqualityissuecomment",
        "locqualityissuesref",
    ]
    .iter()
    .any(|name| attributes.contains_key(*name))
}

/// Reads an XLIFF file of any version.
pub(super) fn read_xliff(text: &str) -> Result<Flags, FlagsError> {
    let malformed = |detail: String| FlagsError::Malformed { detail };
    let mut reader = quick_xml::Reader::from_str(text);
    let mut found = Found::default();
    let mut open: Vec<(String, Option<usize>)> = Vec::new();
    let mut passage: Option<Passage> = None;
    let mut code = 0_usize;
    // The id of the list of standoff issues that is open.
    let mut list: Option<String> = None;
    loop {
        let event = reader
            .read_event()
            .map_err(|error| malformed(error.to_string()))?;
        let is_empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                let name = local_name(&tag);
                let attributes = attributes(&tag).map_err(malformed)?;
                if name == "locqualityissues" {
                    list = attributes.get("id").cloned();
                }
                if let (Some(list), true) = (&list, name == "locqualityissue") {
                    found
                        .standoff
                        .entry(list.clone())
                        .or_default()
                        .push(attributes.clone());
                }
                if name == "target" {
                    passage = Some(Passage::default());
                }
                if CODES.contains(&name.as_str()) && !is_empty {
                    code += 1;
                }
                let mut mark = None;
                if is_issue(&attributes) && name != "locqualityissue" {
                    match &mut passage {
                        Some(passage) => {
                            mark = Some(passage.marks.len());
                            let at = passage.text.len() as u32;
                            passage.marks.push((at, at, vec![attributes]));
                        }
                        // An issue of a whole unit, or of the source text.
                        None => found.lose(&attributes),
                    }
                }
                if !is_empty {
                    open.push((name, mark));
                }
            }
            Event::End(_) => {
                let Some((name, mark)) = open.pop() else { continue };
                if let (Some(passage), Some(mark)) = (passage.as_mut(), mark) {
                    passage.marks[mark].1 = passage.text.len() as u32;
                }
                if name == "target"
                    && let Some(passage) = passage.take()
                {
                    found.end(passage);
                }
                if CODES.contains(&name.as_str()) {
                    code = code.saturating_sub(1);
                }
                if name == "locqualityissues" {
                    list = None;
                }
            }
            Event::Text(words) => {
                if let Some(passage) = passage.as_mut().filter(|_| code == 0) {
                    passage.text.push_str(&words);
                }
            }
            Event::CData(words) => {
                if let Some(passage) = passage.as_mut().filter(|_| code == 0) {
                    passage.text.push_str(&words);
                }
            }
            Event::GeneralRef(name) => {
                if let Some(passage) = passage.as_mut().filter(|_| code == 0) {
                    let number = name.resolve_char_ref().ok().flatten();
                    let name: &str = &name;
                    match number {
                        Some(ch) => passage.text.push(ch),
                        None => passage
                            .text
                            .push_str(resolve_xml_entity(name).unwrap_or_default()),
                    }
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(found.finish())
}

fn local_name(tag: &BytesStart<'_>) -> String {
    tag.local_name().as_ref().to_ascii_lowercase()
}

fn attributes(tag: &BytesStart<'_>) -> Result<Attributes, String> {
    let mut all = Attributes::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let name = plain(attribute.key.as_ref());
        let value = attribute.value.into_owned();
        let value = unescape(&value)
            .map(std::borrow::Cow::into_owned)
            .unwrap_or(value);
        all.insert(name, value);
    }
    Ok(all)
}

/// Reads an HTML page; whatever it is, there is a way to read it.
pub(super) fn read_html(text: &str) -> Flags {
    let mut found = Found::default();
    let mut passage = Passage::default();
    // The open elements with a mark: name and index of the mark.
    let mut open: Vec<(String, usize)> = Vec::new();
    // The text of a script with standoff issues.
    let mut script: Option<String> = None;
    let mut hidden = false;
    let mut emitter = DefaultEmitter::<()>::default();
    // The content of a script is text.
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).to_ascii_lowercase();
                let read = tag.attributes.iter().map(|(key, value)| {
                    let value = String::from_utf8_lossy(value).into_owned();
                    (plain(&String::from_utf8_lossy(key)), value)
                });
                let attributes: Attributes = read.collect();
                if BLOCKS.contains(&name.as_str()) {
                    flush(&mut passage, &mut open, &mut found);
                }
                match name.as_str() {
                    "script"
                        if attributes
                            .get("type")
                            .is_some_and(|kind| kind == "application/its+xml") =>
                    {
                        script = Some(String::new());
                    }
                    "script" | "style" => hidden = true,
                    _ => {}
                }
                if is_issue(&attributes) {
                    let at = passage.text.len() as u32;
                    open.push((name, passage.marks.len()));
                    passage.marks.push((at, at, vec![attributes]));
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).to_ascii_lowercase();
                if name == "script" || name == "style" {
                    hidden = false;
                    if let Some(script) = script.take() {
                        read_standoff(&script, &mut found);
                    }
                }
                if let Some(nth) = open.iter().rposition(|(own, _)| *own == name) {
                    let (_, mark) = open.remove(nth);
                    passage.marks[mark].1 = passage.text.len() as u32;
                }
                if BLOCKS.contains(&name.as_str()) {
                    flush(&mut passage, &mut open, &mut found);
                }
            }
            Token::String(words) => {
                let words = String::from_utf8_lossy(&words).into_owned();
                if let Some(script) = &mut script {
                    script.push_str(&words);
                } else if !hidden {
                    passage.text.push_str(&words);
                }
            }
            _ => {}
        }
    }
    flush(&mut passage, &mut open, &mut found);
    found.finish()
}

/// Ends a passage; marks that are still open end with it.
fn flush(passage: &mut Passage, open: &mut Vec<(String, usize)>, found: &mut Found) {
    for (_, mark) in open.drain(..) {
        passage.marks[mark].1 = passage.text.len() as u32;
    }
    let mut ended = std::mem::take(passage);
    for (.., issues) in ended.marks.extract_if(.., |(start, end, _)| start == end) {
        // A mark without words, or around several paragraphs.
        for issue in issues {
            found.lose(&issue);
        }
    }
    found.end(ended);
}

/// Reads the standoff issues in a script of a page. One that is no XML has none; references to it are reported.
fn read_standoff(script: &str, found: &mut Found) {
    let mut reader = quick_xml::Reader::from_str(script);
    let mut list = String::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                let Ok(attributes) = attributes(&tag) else {
                    continue;
                };
                match local_name(&tag).as_str() {
                    "locqualityissues" => list = attributes.get("id").cloned().unwrap_or_default(),
                    "locqualityissue" => found.standoff.entry(list.clone()).or_default().push(attributes),
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
}
