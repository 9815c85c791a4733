//! The findings of a LanguageTool server, by its HTTP API (`POST /v2/check`).
//!
//! The text of the article is sent to the address that the user named, and to no other; [`Local`] starts a server on this
//! computer. Offsets in the answer are UTF-16 code units. LanguageTool reports many names and rare words as misspelt; those
//! that the caller knows, or that have a capital within a sentence, are left out, and so are matters of style.

mod local;
mod names;

pub use local::Local;

use crate::cache;
use crate::flags::{Unit, category, range};
use crate::http::{Body, Client, Limits, Run};
use crate::opinions::Part;
use crate::provider::{Answered, Article, Job, Jobs, Provider, Watch, batches};
use crate::{ServerError, Why};
use copydesk_check::Finding;
use copydesk_model::{Applicability, Category, Lang, RuleId, Segment, Severity};
use copydesk_text::TextRange;
use names::{is_name, names};
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::Arc;

/// The name of the source.
pub const SOURCE: &str = "languagetool";

/// The maximum length of the text of one request, in bytes. Public servers refuse more than 20,000 characters.
const MAX_BYTES: usize = 15_000;

/// The maximum number of suggestions of a finding.
const MAX_SUGGESTIONS: usize = 3;

/// Separates paragraphs in one request.
const BETWEEN: &str = "\n\n";

/// The confidence of findings, in per cent: about the precision on annotated cases (`docs/opinions.md`).
const CONFIDENCE: u8 = 50;

/// The same for grammar, the strength of LanguageTool.
const CONFIDENCE_OF_GRAMMAR: u8 = 70;

/// A server at an address.
#[derive(Debug)]
pub struct Server {
    client: Client,
    version: String,
}

impl Server {
    /// Creates the client of the server at `address`, such as `http://127.0.0.1:8081`. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ServerError::Address`].
    pub fn new(address: &str, limits: Limits) -> Result<Self, ServerError> {
        let own = address.trim().trim_end_matches('/');
        let own = own.trim_end_matches("/check").trim_end_matches("/v2");
        Ok(Self {
            client: Client::new(own, None, limits)?,
            // The server does not say in advance which rules it has.
            version: own.to_owned(),
        })
    }

    /// Returns the address.
    pub fn address(&self) -> &str {
        self.client.address()
    }

    /// Asks about one text. Returns the answer as it came.
    fn ask(&self, run: &Run<'_>, text: &str, language: &str) -> Result<String, ServerError> {
        let mut form = vec![("text", text.to_owned()), ("language", language.to_owned())];
        if language == AUTO {
            form.push(("preferredVariants", "en-US,de-DE,pt-BR".to_owned()));
        }
        self.client
            .ask("/v2/check", &Body::Form(form), run, &|reply| match reply.status {
                200 => Ok(reply.body.clone()),
                404 | 300..=399 => Err(self.other_server()),
                status => Err(self.client.status_error(status, &reply.body)),
            })
    }

    fn other_server(&self) -> ServerError {
        let address = self.address().to_owned();
        ServerError::NotLanguageTool { address }
    }
}

impl Provider for Server {
    fn id(&self) -> &'static str {
        SOURCE
    }

    fn version(&self) -> String {
        self.version.clone()
    }

    fn check(&self, article: &Article<'_>, watch: &dyn Watch) -> Answered {
        let language = code(article.lang);
        let version = format!("{}/{language}", self.version);
        let segments: Vec<&Segment> = article.segments().collect();
        let jobs = batches(&segments, MAX_BYTES, usize::MAX)
            .into_iter()
            .map(|segments| {
                let texts = segments.iter().map(|segment| &*segment.mt);
                Job {
                    key: cache::key(SOURCE, &version, texts),
                    segments,
                }
            });
        let jobs: Vec<Job<'_>> = jobs.collect();
        let names = names(article.document);
        let jobs = Jobs {
            source: SOURCE,
            all: &jobs,
            parallel: 1,
            cache: article.cache,
        };
        let ask = |job: &Job<'_>, run: &Run<'_>| self.ask(run, &text_of(job), &language);
        let read = |job: &Job<'_>, answer: &str| {
            let answer: Answer = serde_json::from_str(answer).map_err(|_| self.other_server())?;
            let text = text_of(job);
            let mut part = Part::default();
            for found in answer.matches {
                let quote = found.message.clone();
                let placed = place(&text, &job.segments, &found).map(|(segment, at)| {
                    finding(segment, at, found, &language, &names, article.knows)
                        .map(|finding| (segment.id, finding))
                });
                part.report(&quote, placed);
            }
            Ok(part)
        };
        jobs.run(&Run::new(watch, self.client.limits()), &ask, &read)
    }
}

/// Returns the text of a request.
fn text_of(job: &Job<'_>) -> String {
    let texts: Vec<&str> = job.segments.iter().map(|segment| &*segment.mt).collect();
    texts.join(BETWEEN)
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

/// Returns the finding of a match; `None` if it is about style or names, or reports known words as misspelt.
fn finding(
    segment: &Segment,
    at: TextRange,
    found: Match,
    language: &str,
    names: &HashSet<&str>,
    knows: &dyn Fn(&str) -> bool,
) -> Option<Finding> {
    let words = at.of_text(&segment.mt).unwrap_or_default();
    let kind = kind(&found.rule);
    // Style, and spaces, commas and marks that are a matter of house style: the rules of the program go by the habit of
    // the article.
    if matches!(
        kind,
        Category::UnidiomaticStyle
            | Category::Verbosity
            | Category::InconsistentStyle
            | Category::LocaleTypography
            | Category::Punctuation
    ) {
        return None;
    }
    // « le Nord »: the article writes it with a capital.
    let lower = words.to_lowercase();
    if is_name(words, names)
        && found
            .replacements
            .iter()
            .all(|one| one.value.to_lowercase() == lower)
    {
        return None;
    }
    if kind == Category::Spelling {
        let knows = |word: &str| is_name(word, names) || knows(word);
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
        // The names of the category are `TYPOGRAPHY`, `CAT_TYPOGRAPHIE`, …
        ("typographical", id) if id.contains("TYPOGR") => Category::LocaleTypography,
        (_, "CONFUSED_WORDS" | "GRAMMAR") => Category::Grammar,
        // `PUNCTUATION`, `PONCTUATION_VIRGULE`
        (_, id) if id.contains("PUNCTUATION") || id.contains("PONCTUATION") => Category::Punctuation,
        // Wordings that purists object to.
        (_, "CAT_TOURS_CRITIQUES") => Category::UnidiomaticStyle,
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
        let new =
            |address: &str| Server::new(address, Limits::default()).map(|server| server.address().to_owned());
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

    #[test]
    fn house_style_is_told_from_errors() {
        let rule = |issue_type: &str, category: &str| {
            let json = serde_json::json!({"id": "X", "issueType": issue_type, "category": {"id": category}});
            kind(&serde_json::from_value(json).expect("a rule"))
        };
        for (issue_type, category, expected) in [
            ("typographical", "TYPOGRAPHY", Category::LocaleTypography),
            ("typographical", "CAT_TYPOGRAPHIE", Category::LocaleTypography),
            ("whitespace", "TYPOGRAPHY", Category::LocaleTypography),
            ("misspelling", "TYPOS", Category::Spelling),
            ("uncategorized", "CAT_GRAMMAIRE", Category::Grammar),
            ("uncategorized", "PONCTUATION_VIRGULE", Category::Punctuation),
            ("uncategorized", "PUNCTUATION", Category::Punctuation),
            ("uncategorized", "CAT_TOURS_CRITIQUES", Category::UnidiomaticStyle),
            ("uncategorized", "CAT_REGLES_STYLE", Category::UnidiomaticStyle),
        ] {
            assert_eq!(rule(issue_type, category), expected, "{issue_type} {category}");
        }
    }
}
