//! A review in the formats of other programs.

mod criticmarkup;
mod csv;
mod diff;
mod json;
mod own_format;
mod runs;
mod tmx;

pub use json::JSON_VERSION;
pub use runs::SegmentRole;
pub(crate) use runs::{Run, RunKind, runs, runs_of};

use crate::live::{Entry, LiveReview, Written};
use crate::locale::say;
use crate::views::MIN_SCORED;
use crate::{BackendError, locale, reading, report};
use copydesk_check::localise;
use copydesk_formats::{FormatError, WriteOptions};
use copydesk_i18n::UiLang;
use copydesk_model::{Lang, Message, Segment, SegmentId};
use copydesk_review::{Scores, SegmentState, score};
use copydesk_store::UnixMillis;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A format to hand the review on in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExportKind {
    /// The article in its own format, the changes noted as tracked changes, each with a comment that says why.
    Tracked,
    /// A new Word document, whatever the article's format, the changes noted as tracked changes as in `Tracked`.
    Word,
    /// The corrected article in its own format, each decision noted where it was made, as an ITS localization quality
    /// issue: XLIFF.
    Annotated,
    /// A self-contained HTML page.
    Report,
    /// The text with marks for what goes and what comes.
    Criticmarkup,
    /// Everything, for other programs.
    Json,
    /// The issues as a table.
    Csv,
    /// The difference of the two texts, for `patch`.
    Diff,
    /// Source and corrected target, for translation memories.
    Tmx,
}

impl ExportKind {
    /// The ending that a file of this kind gets after the article's name; `None` for one in the article's own format.
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Self::Tracked | Self::Annotated => None,
            Self::Word => Some("docx"),
            Self::Report => Some("html"),
            Self::Criticmarkup => Some("md"),
            Self::Json => Some("json"),
            Self::Csv => Some("csv"),
            Self::Diff => Some("diff"),
            Self::Tmx => Some("tmx"),
        }
    }

    /// The word that stands between the article's name and the ending.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Tracked | Self::Word => "tracked",
            Self::Annotated => "annotated",
            _ => "review",
        }
    }
}

/// A review with what an export says of its article.
#[derive(Clone, Debug)]
pub struct Reviewed<'r> {
    /// The text, its issues and what was decided.
    pub live: &'r LiveReview,
    /// The title of the article.
    pub title: String,
    /// The file that it is from.
    pub path: Option<PathBuf>,
    /// Its language, as a tag.
    pub language: Option<String>,
    /// What the editor should know of the file and of the check.
    pub notices: Vec<String>,
    /// The language of the interface.
    pub ui: UiLang,
}

/// A file that was exported, not yet written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The file.
    pub bytes: Vec<u8>,
    /// What the editor should know of it.
    pub notices: Vec<String>,
}

impl<'r> Reviewed<'r> {
    /// The review of a file that is not in the library.
    pub fn of_file(live: &'r LiveReview, path: &Path, ui: UiLang) -> Self {
        let language = live.checked().language();
        Self {
            live,
            title: reading::title(live.document()),
            path: Some(path.to_path_buf()),
            language: language.map(|language| language.tag().to_owned()),
            notices: notices(live, ui),
            ui,
        }
    }

    /// The review in the format of `kind`. Tracked changes are those of `author`, made at `at`.
    ///
    /// # Errors
    /// Those of the format, and [`BackendError::NoSource`] where the export needs a source text.
    pub fn export(
        &self,
        kind: ExportKind,
        options: WriteOptions,
        author: &str,
        at: UnixMillis,
    ) -> Result<Exported, BackendError> {
        let text = match kind {
            ExportKind::Tracked => return Ok(self.tracked(author, at)?),
            ExportKind::Word => return Ok(self.word_copy(author, at)?),
            ExportKind::Annotated => return Ok(self.annotated(options)?),
            ExportKind::Diff => return Ok(self.diff()?),
            ExportKind::Report => report::html(self),
            ExportKind::Criticmarkup => self.criticmarkup(),
            ExportKind::Json => self.json(),
            ExportKind::Csv => self.csv(),
            ExportKind::Tmx => self.tmx().ok_or(BackendError::NoSource)?,
        };
        Ok(Exported {
            bytes: text.into_bytes(),
            notices: Vec::new(),
        })
    }

    /// The segments with what became of them.
    pub(crate) fn segments(&self) -> impl Iterator<Item = (&'r Segment, &'r SegmentState)> {
        let live = self.live;
        live.document()
            .segments
            .iter()
            .zip(live.review().state().segments())
    }

    /// The message of an issue in the language of the interface.
    pub(crate) fn message(&self, entry: &Entry<'_>) -> String {
        localise(entry.message, self.ui)
    }

    /// The MQM scores; `None` where there are none: the rules cannot judge the text, or it is too short.
    pub(crate) fn scores(&self) -> Option<Scores> {
        let scored = self.live.unchecked().is_none() && self.words() >= MIN_SCORED;
        scored.then(|| score(self.live.review().state(), self.live.issues()))
    }

    /// Words of the text as it reads now.
    pub(crate) fn words(&self) -> u32 {
        self.segments().map(|(_, state)| state.words()).sum()
    }

    fn source_lang(&self) -> Option<&'r str> {
        self.live.document().source_lang.as_ref().map(Lang::tag)
    }
}

/// What the editor should know of a file and of its check.
pub(crate) fn notices(live: &LiveReview, ui: UiLang) -> Vec<String> {
    let of_file = live.loaded().notices.iter().map(|notice| of_file(notice, ui));
    let of_check = live.checked().notices().iter();
    of_file
        .chain(of_check.map(|notice| localise(notice, ui)))
        .collect()
}

/// What a format says of a file, as a sentence.
fn of_file(notice: &Message, ui: UiLang) -> String {
    let args: Vec<_> = notice
        .args
        .iter()
        .map(|(name, value)| (name.as_ref(), value.clone()))
        .collect();
    say(ui, &format!("notice-{}", notice.id), &args)
}

/// The corrected file, without the segments whose changes the format cannot write.
///
/// # Errors
/// Those of the format; a character that the encoding lacks among them, as the editor can choose another encoding.
pub(crate) fn corrected(live: &LiveReview, options: WriteOptions) -> Result<Written, FormatError> {
    let written = live.write(&options)?;
    let mut errors = written.refused.iter().map(|(_, error)| error);
    match errors.find(|error| matches!(error, FormatError::Unencodable { .. })) {
        Some(error) => Err(error.clone()),
        None => Ok(written),
    }
}

/// What of the editor's changes a file does not hold, a sentence for each paragraph; and how many of the comments.
pub(crate) fn left_out(live: &LiveReview, written: &Written, ui: UiLang) -> Vec<String> {
    let sentence = |(id, error): &(SegmentId, FormatError)| {
        let changes = live
            .review()
            .state()
            .segment(*id)?
            .changes()
            .iter()
            .map(|change| {
                let args = [
                    ("before", change.deleted.clone()),
                    ("after", change.inserted.clone()),
                ];
                say(ui, "notice-left-out-words", &args)
            });
        let mut segments = live.document().segments.iter();
        let number = segments.position(|one| one.id == *id)? + 1;
        let args = [
            ("paragraph", number.to_string()),
            ("words", changes.collect::<Vec<_>>().join(", ")),
            (
                "reason",
                locale::fault(&BackendError::Format(error.clone()), ui).message,
            ),
        ];
        Some(say(ui, "notice-left-out", &args))
    };
    let comments = written.comments_left_out;
    let of_comments =
        (comments > 0).then(|| say(ui, "notice-comments-left-out", &[("count", comments.to_string())]));
    let refused = written.refused.iter().filter_map(sentence);
    refused.chain(of_comments).collect()
}

#[cfg(test)]
pub(crate) mod tests;
