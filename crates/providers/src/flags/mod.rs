//! Flags from elsewhere: errors that another program reported, in a file.
//!
//! | Format | Recognised by |
//! |---|---|
//! | our own JSON (`docs/flags.md`), also the output of `copydesk check --format json` | `flags`, `issues`, `files` or a list |
//! | SARIF 2.1 | `runs` |
//! | ITS 2.0 localization quality issues in XLIFF and HTML, inline and standoff | markup |
//! | MQM TSV of WMT (`<v>…</v>`) | a header with `severity` and tabs |
//! | spans as ESA and xCOMET write them | `error_spans` |
//!
//! A place is never guessed: quoted words must occur exactly once in their segment, offsets must fit the text. What does
//! not resolve is listed with its reason.

mod its;
mod json;
mod mqm;
mod names;
mod place;

pub(crate) use names::{category, severity};
pub use place::{Place, Unit};
pub(crate) use place::{occurrences, range};

use crate::{Opinions, Why};
use copydesk_check::Finding;
use copydesk_formats::Loaded;
use copydesk_model::{Applicability, Category, Message, RuleId, Severity};
use copydesk_text::{Edit, EditSet};
use place::Places;

/// One error that another program reported.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Its number in the file, from 1.
    pub number: u32,
    /// Where it is.
    pub place: Place,
    /// The kind of error.
    pub category: Category,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong; empty if the program does not say.
    pub message: String,
    /// The language of the message (primary tag).
    pub language: String,
    /// New texts for the flagged words, the best first.
    pub replacements: Vec<String>,
    /// The program that reported it; empty for that of the file.
    pub source: String,
    /// The rule, in the words of the program; empty if it has none.
    pub rule: String,
    /// The confidence, in per cent, if the program says it.
    pub confidence: Option<u8>,
}

/// The flags of one file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flags {
    /// The program that wrote the file; `flags` if it does not say.
    pub source: String,
    /// The flags, in the order of the file.
    pub flags: Vec<Flag>,
    /// Entries that could not be read: number, words, reason.
    pub unread: Vec<(u32, String, Why)>,
}

/// Why a file of flags cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FlagsError {
    /// It has none of the known formats.
    #[error("the file has none of the formats of flags")]
    UnknownFormat,
    /// It is not valid JSON or XML.
    #[error("the file is malformed: {detail}")]
    Malformed {
        /// Where and why, in English.
        detail: String,
    },
}

impl FlagsError {
    /// The codes of all errors.
    pub const CODES: &[&str] = &["flags-unknown-format", "flags-malformed"];

    /// Returns the stable code, in kebab-case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownFormat => "flags-unknown-format",
            Self::Malformed { .. } => "flags-malformed",
        }
    }

    /// Returns the arguments of its sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownFormat => Vec::new(),
            Self::Malformed { detail } => vec![("detail", detail.clone())],
        }
    }
}

/// Reads a file of flags. `article` is the name of the article's file, if it is known: SARIF files name the files that
/// they are about.
///
/// # Errors
/// The file has no known format, or is not valid JSON or XML.
pub fn read(text: &str, article: Option<&str>) -> Result<Flags, FlagsError> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    match text.chars().next() {
        Some('{' | '[') => json::read(text, article),
        Some('<') if text.contains("xliff") => its::read_xliff(text),
        Some('<') => Ok(its::read_html(text)),
        _ => mqm::read(text).ok_or(FlagsError::UnknownFormat),
    }
}

impl Flags {
    /// Reads flags in our own format, as in the row of an article.
    pub fn from_rows(rows: &[serde_json::Value]) -> Self {
        json::read_rows(rows)
    }

    /// Finds the place of every flag in the article.
    pub fn resolve(&self, loaded: &Loaded) -> Opinions {
        let places = Places::new(loaded);
        let source = if self.source.is_empty() {
            "flags"
        } else {
            &self.source
        };
        let mut opinions = Opinions::new(source);
        for (number, quote, why) in &self.unread {
            opinions.drop(*number, quote.clone(), *why);
        }
        for flag in &self.flags {
            match places.find(&flag.place) {
                Ok((segment, at)) => {
                    let text = places.text(segment);
                    opinions.add(segment, finding(flag, source, text, at));
                }
                Err(why) => opinions.drop(flag.number, quote(flag), why),
            }
        }
        opinions.dropped.sort_by_key(|dropped| dropped.number);
        opinions
    }
}

fn quote(flag: &Flag) -> String {
    match flag.place.quote() {
        Some(quote) if !quote.is_empty() => quote.to_owned(),
        _ => flag.message.clone(),
    }
}

fn finding(flag: &Flag, file: &str, text: &str, at: copydesk_text::TextRange) -> Finding {
    let source = if flag.source.is_empty() {
        file
    } else {
        &flag.source
    };
    let rule = if flag.rule.is_empty() {
        flag.category.code().rsplit('/').next().unwrap_or_default()
    } else {
        &flag.rule
    };
    let prefix = format!("{}.", names::kebab(source));
    let rule = if rule.starts_with(&prefix) {
        rule.to_owned()
    } else {
        format!("{prefix}{rule}")
    };
    let mut finding = Finding::of_source(
        source.into(),
        RuleId::from(rule),
        at,
        flag.category,
        &*flag.message,
        &flag.language,
    )
    .weighing(flag.severity)
    .unfiltered();
    if flag.message.is_empty() {
        finding = finding.saying(Message::new("flags-flagged").with("source", source));
    }
    if let Some(confidence) = flag.confidence {
        finding = finding.sure(confidence);
    }
    let quote = at.of_text(text).unwrap_or_default();
    for replacement in flag
        .replacements
        .iter()
        .filter(|replacement| *replacement != quote)
    {
        // Only what differs is changed, so that marks within the words stay.
        let edits = EditSet::between(quote, replacement);
        let moved: Vec<Edit> = (edits.edits().iter())
            .map(|edit| Edit::replace(edit.range.shift(at.start()), edit.insert.clone()))
            .collect();
        if !moved.is_empty() {
            finding = finding.edit(replacement.clone(), moved, Applicability::NeedsReview);
        }
    }
    finding
}
