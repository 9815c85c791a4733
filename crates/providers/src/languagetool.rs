//! The findings of a LanguageTool server, by its HTTP API (`POST /v2/check`).
//!
//! The text of the article is sent to the address that the user named, and to no other. Offsets in the answer are UTF-16
//! code units. LanguageTool reports many names and rare words as misspelt; those that the caller knows, or that have a
//! capital within a sentence, are left out, and so are matters of style.

use crate::flags::{Unit, category, range};
use crate::{Opinions, Why};
use copydesk_check::Finding;
use copydesk_model::{Applicability, Category, Document, Lang, RuleId, Segment, Severity};
use copydesk_text::TextRange;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use unicode_segmentation::UnicodeSegmentation as _;

/// The name of the source.
pub const SOURCE: &str = "languagetool";

/// The maximum length of the text of one request, in bytes. Public servers refuse more than 20,000 characters.
const MAX_BYTES: usize = 15_000;

/// The maximum length of an answer, in bytes.
const MAX_ANSWER: u64 = 20_000_000;

/// The longest wait that a server may ask for before another attempt.
const MAX_WAIT: Duration = Duration::from_secs(10);

/// The maximum number of suggestions of a finding.
const MAX_SUGGESTIONS: usize = 3;

/// Separates paragraphs in one request.
const BETWEEN: &str = "\n\n";

/// The confidence of findings, in per cent: about the precision on annotated cases (`docs/opinions.md`).
const CONFIDENCE: u8 = 50;

/// The same for grammar, the strength of LanguageTool.
const CONFIDENCE_OF_GRAMMAR: u8 = 70;

/// How a server is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The time for one request. The first one after the start of a server can take half a minute.
    pub timeout: Duration,
    /// The number of attempts if the server is busy or not reachable.
    pub attempts: u32,
    /// The wait before the second attempt; it doubles with each.
    pub wait: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            timeout: Duration::from_mins(1),
            attempts: 3,
            wait: Duration::from_millis(500),
        }
    }
}

/// Why a server did not answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ServerError {
    /// The address is none of http or https.
    #[error("{address} is not an address")]
    Address {
        /// The address.
        address: String,
    },
    /// Nothing answers at the address.
    #[error("{address} is not reachable: {detail}")]
    Down {
        /// The address.
        address: String,
        /// The reason, in English.
        detail: String,
    },
    /// The answer did not come in time.
    #[error("{address} did not answer within {seconds} s")]
    Slow {
        /// The address.
        address: String,
        /// The time that was allowed, in seconds.
        seconds: u64,
    },
    /// The server has too much to do, or fails.
    #[error("{address} answers with status {status}")]
    Busy {
        /// The address.
        address: String,
        /// The HTTP status.
        status: u16,
    },
    /// The server refuses the request.
    #[error("{address} refuses the request with status {status}: {detail}")]
    Refused {
        /// The address.
        address: String,
        /// The HTTP status.
        status: u16,
        /// The first line of the answer.
        detail: String,
    },
    /// The answer is not that of LanguageTool.
    #[error("{address} does not answer as LanguageTool does")]
    NotLanguageTool {
        /// The address.
        address: String,
    },
}

impl ServerError {
    /// Returns the stable code, in kebab-case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Address { .. } => "server-address",
            Self::Down { .. } => "server-down",
            Self::Slow { .. } => "server-slow",
            Self::Busy { .. } => "server-busy",
            Self::Refused { .. } => "server-refused",
            Self::NotLanguageTool { .. } => "server-not-languagetool",
        }
    }

    /// Returns the arguments of its sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Address { address } | Self::NotLanguageTool { address } => {
                vec![("address", address.clone())]
            }
            Self::Down { address, detail } => vec![("address", address.clone()), ("detail", detail.clone())],
            Self::Slow { address, seconds } => {
                vec![("address", address.clone()), ("seconds", seconds.to_string())]
            }
            Self::Busy { address, status } => {
                vec![("address", address.clone()), ("status", status.to_string())]
            }
            Self::Refused {
                address,
                status,
                detail,
            } => vec![
                ("address", address.clone()),
                ("status", status.to_string()),
                ("detail", detail.clone()),
            ],
        }
    }
}

/// A server at an address.
#[derive(Debug)]
pub struct Server {
    address: String,
    settings: Settings,
    agent: ureq::Agent,
    /// Whether the last request found nobody: the next one tries only once.
    is_down: AtomicBool,
}

impl Server {
    /// Creates the client of the server at `address`, such as `http://127.0.0.1:8081`. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ServerError::Address`].
    pub fn new(address: &str, settings: Settings) -> Result<Self, ServerError> {
        let bad = || ServerError::Address {
            address: address.to_owned(),
        };
        let own = address.trim().trim_end_matches('/');
        let own = own.trim_end_matches("/check").trim_end_matches("/v2").to_owned();
        let uri: ureq::http::Uri = own.parse().map_err(|_| bad())?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) || uri.host().is_none_or(str::is_empty) {
            return Err(bad());
        }
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(settings.timeout))
            .http_status_as_error(false)
            // The text goes to the named address only.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .user_agent(concat!("copydesk/", env!("CARGO_PKG_VERSION")))
            .build();
        Ok(Self {
            address: own,
            settings,
            agent: agent.into(),
            is_down: AtomicBool::new(false),
        })
    }

    /// Returns the address.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Asks the server about an article in the language `lang`; if it is not given, the server identifies it. Words that
    /// `knows` are not reported as misspelt. If a request fails, the findings of the ones before it are returned with
    /// the error.
    pub fn check(
        &self,
        document: &Document,
        lang: Option<&Lang>,
        knows: &dyn Fn(&str) -> bool,
    ) -> (Opinions, Option<ServerError>) {
        let mut opinions = Opinions::new(SOURCE);
        let language = code(lang);
        let mut number = 0;
        let names = names(document);
        let knows = |word: &str| names.contains(word) || knows(word);
        for batch in batches(&document.segments) {
            let text = batch
                .iter()
                .map(|segment| &*segment.mt)
                .collect::<Vec<_>>()
                .join(BETWEEN);
            let answer = match self.ask(&text, &language) {
                Ok(answer) => answer,
                Err(error) => return (opinions, Some(error)),
            };
            for found in answer.matches {
                number += 1;
                match place(&text, &batch, &found) {
                    Ok((segment, at)) => {
                        if let Some(finding) = finding(segment, at, found, &language, &knows) {
                            opinions.add(segment.id, finding);
                        }
                    }
                    Err(why) => opinions.drop(number, found.message, why),
                }
            }
        }
        (opinions, None)
    }

    /// Sends one text; tries again if the server is busy or not reachable.
    fn ask(&self, text: &str, language: &str) -> Result<Answer, ServerError> {
        let mut wait = self.settings.wait;
        let mut attempt = 1;
        loop {
            let attempts = if self.is_down.load(Ordering::Relaxed) {
                1
            } else {
                self.settings.attempts
            };
            let (error, asked) = match self.send(text, language) {
                Ok(answer) => {
                    self.is_down.store(false, Ordering::Relaxed);
                    return Ok(answer);
                }
                Err(failed) => failed,
            };
            let again = matches!(error, ServerError::Busy { .. } | ServerError::Down { .. });
            if !again || attempt >= attempts {
                let is_down = matches!(error, ServerError::Down { .. } | ServerError::Slow { .. });
                self.is_down.store(is_down, Ordering::Relaxed);
                return Err(error);
            }
            std::thread::sleep(asked.unwrap_or(wait).min(MAX_WAIT));
            wait *= 2;
            attempt += 1;
        }
    }

    /// Sends one request. With the error, returns how long the server asks to wait.
    fn send(&self, text: &str, language: &str) -> Result<Answer, (ServerError, Option<Duration>)> {
        let address = || self.address.clone();
        let fault = |error: ureq::Error| {
            let error = match error {
                ureq::Error::Timeout(_) => ServerError::Slow {
                    address: address(),
                    seconds: self.settings.timeout.as_secs(),
                },
                ureq::Error::BodyExceedsLimit(_) | ureq::Error::Protocol(_) => {
                    ServerError::NotLanguageTool { address: address() }
                }
                other => ServerError::Down {
                    address: address(),
                    detail: other.to_string(),
                },
            };
            (error, None)
        };
        let mut form = vec![("text", text), ("language", language)];
        if language == AUTO {
            form.push(("preferredVariants", "en-US,de-DE,pt-BR"));
        }
        let sent = self
            .agent
            .post(format!("{}/v2/check", self.address))
            .send_form(form);
        let mut response = sent.map_err(fault)?;
        let status = response.status().as_u16();
        let asked = response
            .headers()
            .get("retry-after")
            .and_then(|value| value.to_str().ok());
        let asked = asked
            .and_then(|value| value.parse().ok())
            .map(Duration::from_secs);
        let body = response
            .body_mut()
            .with_config()
            .limit(MAX_ANSWER)
            .lossy_utf8(true)
            .read_to_string();
        let body = body.map_err(fault)?;
        match status {
            200 => serde_json::from_str(&body)
                .map_err(|_| (ServerError::NotLanguageTool { address: address() }, None)),
            429 | 500..=599 => Err((
                ServerError::Busy {
                    address: address(),
                    status,
                },
                asked,
            )),
            404 | 300..=399 => Err((ServerError::NotLanguageTool { address: address() }, None)),
            _ => {
                let line = body.lines().next().unwrap_or_default();
                let detail = line.chars().take(200).collect();
                let error = ServerError::Refused {
                    address: address(),
                    status,
                    detail,
                };
                Err((error, None))
            }
        }
    }
}

/// The language that the server identifies.
const AUTO: &str = "auto";

/// Languages of which LanguageTool checks the spelling only with a region, and the region if none is given.
const WITH_REGION: &[(&str, &str, &[&str])] = &[
    ("en", "US", &["US", "GB", "AU", "CA", "NZ", "ZA"]),
    ("de", "DE", &["DE", "AT", "CH"]),
    ("pt", "BR", &["BR", "PT", "AO", "MZ"]),
];

/// Returns LanguageTool's code of a language.
fn code(lang: Option<&Lang>) -> String {
    let Some(lang) = lang else {
        return AUTO.to_owned();
    };
    let primary = lang.primary().to_lowercase();
    let region = lang.tag().split(['-', '_']).skip(1).find(|part| part.len() == 2);
    let region = region.map(str::to_uppercase);
    match WITH_REGION.iter().find(|(own, ..)| *own == primary) {
        None => primary,
        Some((_, usual, known)) => {
            let region = region.filter(|region| known.contains(&region.as_str()));
            format!("{primary}-{}", region.as_deref().unwrap_or(usual))
        }
    }
}

/// The answer of the server, as far as it is used.
#[derive(Debug, Deserialize)]
struct Answer {
    matches: Vec<Match>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Match {
    #[serde(default)]
    message: String,
    offset: i64,
    length: i64,
    #[serde(default)]
    replacements: Vec<Replacement>,
    rule: Rule,
    context: Option<Context>,
}

#[derive(Debug, Deserialize)]
struct Replacement {
    #[serde(default)]
    value: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: String,
    #[serde(default)]
    issue_type: String,
    category: Option<RuleCategory>,
}

#[derive(Debug, Deserialize)]
struct RuleCategory {
    #[serde(default)]
    id: String,
}

#[derive(Debug, Deserialize)]
struct Context {
    text: String,
    offset: i64,
    length: i64,
}

/// Returns the segments with text in groups of at most [`MAX_BYTES`], or one longer segment.
fn batches(segments: &[Segment]) -> Vec<Vec<&Segment>> {
    let mut batches: Vec<Vec<&Segment>> = Vec::new();
    let mut length = 0;
    for segment in segments.iter().filter(|segment| !segment.mt.trim().is_empty()) {
        let own = segment.mt.len() + BETWEEN.len();
        match batches.last_mut() {
            Some(last) if length + own <= MAX_BYTES => {
                last.push(segment);
                length += own;
            }
            _ => {
                batches.push(vec![segment]);
                length = own;
            }
        }
    }
    batches
}

/// The maximum share of capitals within sentences, in per cent, at which a capital tells a name: German nouns have one too.
const MAX_CAPITALS: usize = 25;

/// Returns the words that have a capital within a sentence: names, most of which no dictionary has.
fn names(document: &Document) -> HashSet<&str> {
    let mut names = HashSet::new();
    let (mut inside, mut capitals) = (0, 0);
    for segment in &document.segments {
        for (at, word) in segment.mt.unicode_word_indices() {
            let before = segment.mt[..at].trim_end().chars().next_back();
            if !before.is_some_and(|ch| ch.is_alphanumeric() || matches!(ch, ',' | ';' | '’' | '\'' | '-'))
            {
                continue;
            }
            inside += 1;
            if word.starts_with(char::is_uppercase) {
                capitals += 1;
                // Elided articles are parts of words here.
                names.extend(word.rsplit(['’', '\'']).next());
                names.insert(word);
            }
        }
    }
    if capitals * 100 > inside * MAX_CAPITALS {
        names.clear();
    }
    names
}

/// Returns the segment of a match, and its range in bytes of the segment's text.
fn place<'s>(text: &str, batch: &[&'s Segment], found: &Match) -> Result<(&'s Segment, TextRange), Why> {
    let at = utf16(text, found.offset, found.length).ok_or(Why::OffsetWrong)?;
    // The context repeats the words; line breaks are spaces there.
    if let Some(context) = &found.context {
        let quoted = utf16(&context.text, context.offset, context.length);
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (said, own) = (quoted.and_then(|at| at.of_text(&context.text)), at.of_text(text));
        if said.map(words) != own.map(words) {
            return Err(Why::OffsetWrong);
        }
    }
    let mut start = 0;
    for segment in batch {
        let own = TextRange::of(&segment.mt).shift(start);
        if own.contains(at) {
            return Ok((segment, TextRange::new(at.start() - start, at.end() - start)));
        }
        start = own.end() + BETWEEN.len() as u32;
        if at.start() < start {
            break;
        }
    }
    Err(Why::SeveralParagraphs)
}

fn utf16(text: &str, offset: i64, length: i64) -> Option<TextRange> {
    let end = u64::try_from(offset.checked_add(length)?).ok()?;
    range(text, u64::try_from(offset).ok()?, end, Unit::Utf16)
}

/// Returns the finding of a match; `None` if it is about style, or reports known words as misspelt.
fn finding(
    segment: &Segment,
    at: TextRange,
    found: Match,
    language: &str,
    knows: &dyn Fn(&str) -> bool,
) -> Option<Finding> {
    let words = at.of_text(&segment.mt).unwrap_or_default();
    let kind = kind(&found.rule);
    // Style, and spaces and marks that are a matter of house style: the rules of the program go by the habit of the
    // article.
    if matches!(
        kind,
        Category::UnidiomaticStyle
            | Category::Verbosity
            | Category::InconsistentStyle
            | Category::LocaleTypography
    ) {
        return None;
    }
    if kind == Category::Spelling {
        let mut parts = words
            .split(|ch: char| ch.is_whitespace() || ch == '-')
            .filter(|part| !part.is_empty());
        if knows(words) || parts.all(knows) {
            return None;
        }
    }
    let confidence = if kind == Category::Grammar {
        CONFIDENCE_OF_GRAMMAR
    } else {
        CONFIDENCE
    };
    let source: Arc<str> = SOURCE.into();
    let id = RuleId::from(format!("{SOURCE}.{}", found.rule.id));
    let primary = language.split('-').next().unwrap_or_default();
    let mut finding = Finding::of_source(source, id, at, kind, found.message, primary)
        .weighing(Severity::Minor)
        .sure(confidence);
    let new = found.replacements.into_iter().map(|one| one.value);
    for new in new.filter(|new| new != words).take(MAX_SUGGESTIONS) {
        finding = finding.replace(new, Applicability::NeedsReview);
    }
    Some(finding)
}

fn kind(rule: &Rule) -> Category {
    let id = rule.category.as_ref().map_or("", |category| &category.id);
    match (rule.issue_type.as_str(), id) {
        ("misspelling", _) | (_, "TYPOS") => Category::Spelling,
        ("whitespace", _) => Category::LocaleTypography,
        (_, "CONFUSED_WORDS" | "GRAMMAR") => Category::Grammar,
        // Most categories of single languages have names in that language. What is not named as style is an error.
        ("uncategorized" | "other" | "", id) => match category(id) {
            Category::UnidiomaticStyle if !id.contains("STYLE") => Category::Grammar,
            known => known,
        },
        (kind, _) => category(kind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bare_codes_for_languages_with_regions() {
        for (tag, expected) in [
            ("en", "en-US"),
            ("en-GB", "en-GB"),
            ("en-IN", "en-US"),
            ("de", "de-DE"),
            ("de-Latn-AT", "de-AT"),
            ("pt", "pt-BR"),
            ("pt_PT", "pt-PT"),
            ("fr-CA", "fr"),
            ("es", "es"),
        ] {
            assert_eq!(code(Some(&Lang::new(tag))), expected, "{tag}");
        }
        assert_eq!(code(None), AUTO);
    }

    #[test]
    fn addresses() {
        let new = |address: &str| {
            Server::new(address, Settings::default()).map(|server| server.address().to_owned())
        };
        for address in [
            "http://127.0.0.1:8081",
            "http://127.0.0.1:8081/",
            "http://127.0.0.1:8081/v2/check",
        ] {
            assert_eq!(new(address).as_deref(), Ok("http://127.0.0.1:8081"));
        }
        for address in ["", "127.0.0.1:8081", "ftp://a", "http://", "http:// a"] {
            assert_eq!(
                new(address).map_err(|error| error.code()),
                Err("server-address"),
                "{address}"
            );
        }
    }
}
