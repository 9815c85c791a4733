//! Second opinions: other sources of findings than the rules.

use crate::args::{Extent, RuleChoice, SecondOpinions};
use crate::article;
use crate::failure::Failure;
use crate::output::Streams;
use crate::voice::Voice;
use copydesk_backend::live::LiveReview;
use copydesk_check::{Checked, Revision};
use copydesk_formats::Loaded;
use copydesk_providers::{Dropped, Opinions, corrected};
use serde::Serialize;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The number of flags that are not shown of which the reasons are listed; the JSON output lists all.
const LISTED: usize = 10;

/// The sources of one run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Second {
    corrected: Option<Arc<Loaded>>,
}

/// What one source said about an article.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Heard {
    pub(crate) source: String,
    /// The number of its findings, before overlaps are resolved.
    pub(crate) found: usize,
    /// What it reported and is not shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) dropped: Vec<DroppedRecord>,
    /// Why it did not answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<Failure>,
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

impl Second {
    /// Reads the files of the sources.
    pub(crate) fn load(voice: Voice, named: &SecondOpinions) -> Result<Self, Failure> {
        let corrected = named.corrected.as_ref();
        let corrected = corrected
            .map(|file| article::load(voice, file, None))
            .transpose()?;
        Ok(Self {
            corrected: corrected.map(Arc::new),
        })
    }

    /// Returns the sources with this corrected version, if there is one.
    pub(crate) fn with_corrected(&self, corrected: Option<Loaded>) -> Self {
        let mut own = self.clone();
        own.corrected = corrected.map(Arc::new).or(own.corrected);
        own
    }

    /// Asks every source about an article.
    pub(crate) fn ask(&self, voice: Voice, loaded: &Loaded, _checked: &Checked) -> Vec<(Heard, Opinions)> {
        let mut all = Vec::new();
        if let Some(corrected) = &self.corrected {
            let compared = corrected::compare(&loaded.document, &corrected.document);
            all.push(match compared {
                Ok(opinions) => (Heard::of(voice, &opinions), opinions),
                Err(error) => {
                    let failure = Failure::new(voice, error.code(), &[]);
                    failed(corrected::SOURCE, failure)
                }
            });
        }
        all
    }

    /// Asks every source about the article of a review and adds what they find.
    pub(crate) fn add_to(&self, voice: Voice, live: &mut LiveReview) -> Result<Vec<Heard>, Failure> {
        let asked = self.ask(voice, live.loaded(), live.checked());
        let mut all = Vec::new();
        for (mut heard, opinions) in asked {
            if let Some(error) = heard.error.take() {
                return Err(error);
            }
            // The opinions are about the segments of this article.
            let _ = opinions.hand_over(|segment, source, findings| {
                live.take_late(segment, Revision::default(), source, findings)
                    .map(drop)
            });
            all.push(heard);
        }
        Ok(all)
    }
}

/// A source that did not answer.
fn failed(source: &str, error: Failure) -> (Heard, Opinions) {
    let heard = Heard {
        source: source.to_owned(),
        found: 0,
        dropped: Vec::new(),
        error: Some(error),
    };
    (heard, Opinions::new(source))
}

impl Heard {
    fn of(voice: Voice, opinions: &Opinions) -> Self {
        let dropped = opinions.dropped.iter();
        Self {
            source: opinions.source.to_string(),
            found: opinions.len(),
            dropped: dropped.map(|one| DroppedRecord::of(voice, one)).collect(),
            error: None,
        }
    }

    /// Writes to standard error what is not shown, and why the source did not answer.
    pub(crate) fn report(&self, voice: Voice, path: &Path, streams: &mut Streams) -> io::Result<()> {
        if let Some(error) = &self.error {
            streams.failure(voice, &path.display().to_string(), error)?;
        }
        let source = ("source", self.source.clone());
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
            streams.notice(voice, path, &voice.say("heard-dropped", &args))?;
        }
        if self.dropped.len() > LISTED {
            let count = ("count", self.dropped.len().to_string());
            streams.notice(voice, path, &voice.say("heard-count", &[source, count]))?;
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
