//! Second opinions: other sources of findings than the rules.

use crate::args::{Extent, RuleChoice, SecondOpinions};
use crate::article;
use crate::failure::Failure;
use crate::output::Streams;
use crate::voice::Voice;
use copydesk_backend::live::{LiveReview, opinions_on};
use copydesk_check::Checked;
use copydesk_formats::Loaded;
use copydesk_model::SegmentId;
use copydesk_providers::flags::{self, Flags};
use copydesk_providers::{
    Answered, Article, Dropped, Limits, Opinions, Provider, ServerError, corrected, languagetool, llm,
};
use copydesk_store::files::read_file;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The maximum length of the instructions of a language model, in bytes.
const MAX_PROMPT: u64 = 100_000;

/// The number of flags that are not shown of which the reasons are listed; the JSON output lists all.
const LISTED: usize = 10;

/// The sources of one run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Second {
    corrected: Option<Arc<Loaded>>,
    flags: Vec<Arc<Flags>>,
    providers: Vec<Arc<dyn Provider>>,
}

/// What one source said about an article.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SourceReport {
    pub(crate) source: String,
    /// The number of its findings, before overlaps are resolved.
    pub(crate) found: usize,
    /// What it reported and is not shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) dropped: Vec<DroppedRecord>,
    /// The paragraphs without an answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) skipped: Vec<SkippedRecord>,
    /// The number of paragraphs that it was not asked about, after an error.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) unasked: usize,
    /// Why it did not answer, or not to the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<Failure>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// Paragraphs without an answer, all for the same reason.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SkippedRecord {
    /// Their numbers, from 1.
    pub(crate) paragraphs: Vec<u32>,
    pub(crate) error: Failure,
}

/// Something that a source reported and that is not shown.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct DroppedRecord {
    /// Its number in the source, from 1.
    pub(crate) number: u32,
    pub(crate) quote: String,
    /// A stable code.
    pub(crate) reason: &'static str,
    /// The reason, in the language of the interface.
    pub(crate) message: String,
}

/// Returns the ids of the rules of the sources that are named.
pub(crate) fn rules(named: &SecondOpinions) -> impl Iterator<Item = &'static str> {
    let corrected = if named.corrected.is_some() {
        corrected::RULES
    } else {
        &[]
    };
    corrected.iter().map(copydesk_model::RuleId::as_str)
}

/// Whether a source is named whose rules are not known beforehand.
pub(crate) fn has_own_rules(named: &SecondOpinions) -> bool {
    !named.flags.is_empty() || !named.with.is_empty()
}

/// Returns the rules that apply when `extent` of the suggestions are taken: all suggestions with a corrected version are
/// those of that version, since its author decided to keep the rest.
pub(crate) fn rules_for(choice: &RuleChoice, named: &SecondOpinions, extent: Extent) -> RuleChoice {
    if !extent.all || named.corrected.is_none() || !choice.only.is_empty() || !choice.on.is_empty() {
        return choice.clone();
    }
    let own = corrected::RULES.iter().map(ToString::to_string);
    RuleChoice {
        only: own.filter(|rule| !choice.off.contains(rule)).collect(),
        ..RuleChoice::default()
    }
}

/// Creates the client of a server of `--with`. Nothing is sent or started yet.
fn provider(voice: Voice, named: &SecondOpinions, with: &str) -> Result<Arc<dyn Provider>, Failure> {
    let limits = Limits {
        timeout: Duration::from_secs(named.timeout),
        requests: named.max_requests,
        ..Limits::default()
    };
    let failed = |error: ServerError| Failure::new(voice, error.code(), &error.args());
    match with.split_once('=') {
        Some((languagetool::SOURCE, folder)) if Path::new(folder).exists() => {
            let server = languagetool::Local::new(Path::new(folder), None, limits).map_err(failed)?;
            Ok(Arc::new(server))
        }
        Some((languagetool::SOURCE, address)) => {
            let server = languagetool::Server::new(address, limits).map_err(failed)?;
            Ok(Arc::new(server))
        }
        Some((llm::SOURCE, address)) => {
            let prompt = named.llm_prompt.as_ref().map(|file| {
                let file = read_file(file, MAX_PROMPT).map_err(|error| Failure::file(voice, &error))?;
                Ok(String::from_utf8_lossy(&file.bytes).into_owned())
            });
            let settings = llm::Settings {
                limits,
                mode: named.llm_mode.into(),
                prompt: prompt.transpose()?,
                explain_in: voice.ui.tag().to_owned(),
                ..llm::Settings::default()
            };
            let model = named.model.as_deref();
            let server = llm::Server::new(address, model, llm::key(), settings).map_err(failed)?;
            Ok(Arc::new(server))
        }
        _ => Err(Failure::new(
            voice,
            "unknown-provider",
            &[("name", with.to_owned())],
        )),
    }
}

impl Second {
    /// Reads the files of the sources. `article` is the file that they are about, if there is one.
    pub(crate) fn load(
        voice: Voice,
        named: &SecondOpinions,
        article: Option<&Path>,
    ) -> Result<Self, Failure> {
        let corrected = named.corrected.as_ref();
        let corrected = corrected
            .map(|file| article::load(voice, file, None))
            .transpose()?;
        let name = article.map(|article| article.to_string_lossy());
        let read = |file: &PathBuf| {
            // A file of any encoding; formats that are no text are read as XLIFF or HTML are.
            let loaded = article::load(voice, file, None)?;
            let flags = flags::read(loaded.text(), name.as_deref());
            flags
                .map(Arc::new)
                .map_err(|error| Failure::new(voice, error.code(), &error.args()))
        };
        let provider = |with: &String| provider(voice, named, with);
        Ok(Self {
            corrected: corrected.map(Arc::new),
            flags: named.flags.iter().map(read).collect::<Result<_, _>>()?,
            providers: named.with.iter().map(provider).collect::<Result<_, _>>()?,
        })
    }

    /// Returns the sources with those of a row.
    pub(crate) fn for_row(&self, corrected: Option<Loaded>, flags: Option<&[Value]>) -> Self {
        let mut own = self.clone();
        own.corrected = corrected.map(Arc::new).or(own.corrected);
        own.flags
            .extend(flags.map(|rows| Arc::new(Flags::from_rows(rows))));
        own
    }

    /// Asks every source about an article.
    pub(crate) fn ask(
        &self,
        voice: Voice,
        loaded: &Loaded,
        checked: &Checked,
    ) -> Vec<(SourceReport, Opinions)> {
        let mut all = Vec::new();
        if let Some(corrected) = &self.corrected {
            let compared = corrected::compare(&loaded.document, &corrected.document);
            all.push(match compared {
                Ok(opinions) => (SourceReport::of(voice, &opinions), opinions),
                Err(error) => {
                    let opinions = Opinions::new(corrected::SOURCE);
                    let failure = Failure::new(voice, error.code(), &[]);
                    (SourceReport::of(voice, &opinions).failed(failure), opinions)
                }
            });
        }
        for (nth, flags) in self.flags.iter().enumerate() {
            let mut opinions = flags.resolve(loaded);
            let report = SourceReport::of(voice, &opinions);
            // The engine keeps the last findings of each source; two files may come from one program.
            opinions.source = format!("{}#{nth}", opinions.source).into();
            all.push((report, opinions));
        }
        if self.providers.is_empty() {
            return all;
        }
        let knows = |word: &str| checked.knows_word(word);
        let article = Article {
            knows: &knows,
            ..Article::new(&loaded.document, checked.language())
        };
        for provider in &self.providers {
            let answered = provider.check(&article, &());
            all.push((SourceReport::of_answer(voice, &answered), answered.opinions));
        }
        all
    }

    /// Asks every source about the article of a review and adds what they find.
    pub(crate) fn add_to(&self, voice: Voice, live: &mut LiveReview) -> Result<Vec<SourceReport>, Failure> {
        let asked = self.ask(voice, live.loaded(), live.checked());
        let mut all = Vec::new();
        for (mut report, opinions) in asked {
            if let Some(error) = report.error.take() {
                return Err(error);
            }
            let findings = opinions_on(live.document(), opinions.findings);
            live.put_opinions(&opinions.source, findings);
            all.push(report);
        }
        Ok(all)
    }
}

impl SourceReport {
    fn of(voice: Voice, opinions: &Opinions) -> Self {
        let dropped = opinions.dropped.iter();
        Self {
            source: opinions.source.to_string(),
            found: opinions.len(),
            dropped: dropped.map(|one| DroppedRecord::of(voice, one)).collect(),
            skipped: Vec::new(),
            unasked: 0,
            error: None,
        }
    }

    fn of_answer(voice: Voice, answered: &Answered) -> Self {
        let failure = |error: &ServerError| Failure::new(voice, error.code(), &error.args());
        let mut skipped: BTreeMap<&str, (Vec<u32>, &ServerError)> = BTreeMap::new();
        for (SegmentId(segment), error) in &answered.skipped {
            let (paragraphs, _) = skipped.entry(error.code()).or_insert((Vec::new(), error));
            paragraphs.push(segment + 1);
        }
        let skipped = skipped.into_values().map(|(paragraphs, error)| SkippedRecord {
            paragraphs,
            error: failure(error),
        });
        Self {
            skipped: skipped.collect(),
            unasked: answered.unasked,
            error: answered.stopped.as_ref().map(failure),
            ..Self::of(voice, &answered.opinions)
        }
    }

    /// Returns why the source did not answer, as a whole or about single paragraphs.
    pub(crate) fn failures(&self) -> impl Iterator<Item = &Failure> {
        let skipped = self.skipped.iter().map(|skipped| &skipped.error);
        self.error.iter().chain(skipped)
    }

    /// Whether the source answered about every paragraph.
    pub(crate) fn is_complete(&self) -> bool {
        self.failures().next().is_none()
    }

    /// Adds why the source did not answer, or not to the end.
    fn failed(mut self, error: Failure) -> Self {
        self.error = Some(error);
        self
    }

    /// Writes to standard error what is not shown, and why the source did not answer.
    pub(crate) fn print(&self, voice: Voice, path: &Path, streams: &mut Streams) -> io::Result<()> {
        if let Some(error) = &self.error {
            streams.failure(voice, &path.display().to_string(), error)?;
        }
        let source = ("source", self.source.clone());
        for skipped in &self.skipped {
            let numbers: Vec<String> = skipped.paragraphs.iter().map(u32::to_string).collect();
            let args = [
                source.clone(),
                ("count", numbers.len().to_string()),
                ("paragraphs", numbers.join(", ")),
                ("reason", skipped.error.message.clone()),
                ("code", skipped.error.code.clone()),
            ];
            streams.notice(voice, path, &voice.say("source-skipped", &args))?;
        }
        if self.unasked > 0 {
            let args = [source.clone(), ("count", self.unasked.to_string())];
            streams.notice(voice, path, &voice.say("source-unasked", &args))?;
        }
        for dropped in self.dropped.iter().take(LISTED) {
            let quote = match dropped.quote.as_str() {
                "" => "none".to_owned(),
                quote => quote.split_whitespace().collect::<Vec<_>>().join(" "),
            };
            let args = [
                source.clone(),
                ("number", dropped.number.to_string()),
                ("quote", quote),
                ("reason", dropped.message.clone()),
            ];
            streams.notice(voice, path, &voice.say("source-dropped", &args))?;
        }
        if self.dropped.len() > LISTED {
            let count = ("count", self.dropped.len().to_string());
            streams.notice(voice, path, &voice.say("source-count", &[source, count]))?;
        }
        Ok(())
    }
}

impl DroppedRecord {
    fn of(voice: Voice, dropped: &Dropped) -> Self {
        Self {
            number: dropped.number,
            quote: dropped.quote.clone(),
            reason: dropped.why.code(),
            message: voice.say(&format!("dropped-{}", dropped.why.code()), &[]),
        }
    }
}
