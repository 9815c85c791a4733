//! [`BackendError`]: the errors of all commands.

use crate::KeyringError;
use crate::find::PatternError;
use copydesk_align::Mismatch;
use copydesk_formats::FormatError;
use copydesk_model::{IssueId, SegmentId};
use copydesk_providers::ServerError;
use copydesk_providers::corrected::CorrectedError;
use copydesk_providers::flags::FlagsError;
use copydesk_review::{RestoreError, ReviewError};
use copydesk_store::StoreError;
use std::path::PathBuf;

/// An error of the backend. Each has a stable code, by which the locales look up its message and the next step.
#[derive(Debug, thiserror::Error)]
pub enum BackendError {
    /// An error reading or writing the bytes of an article.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// An error of the file system or the library.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A decision that cannot be made.
    #[error(transparent)]
    Review(#[from] ReviewError),
    /// A stored review that cannot be restored.
    #[error(transparent)]
    Restore(#[from] RestoreError),
    /// A corrected version that cannot be used.
    #[error(transparent)]
    Corrected(#[from] CorrectedError),
    /// A file of flags that cannot be read.
    #[error(transparent)]
    Flags(#[from] FlagsError),
    /// A server did not answer, or not to the end.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// The server is off, or has no address.
    #[error("the server is off")]
    ProviderOff,
    /// The keyring of the system cannot be used.
    #[error("no keyring: {0}")]
    Keyring(#[from] KeyringError),
    /// What was typed cannot be a key.
    #[error("not a key")]
    BadKey,
    /// A corrected version has the same text as the article.
    #[error("the corrected version has the text of the article")]
    NothingCorrected,
    /// A file of flags has none.
    #[error("the file has no flags")]
    NoFlags,
    /// The system has no folder for user data.
    #[error("no data folder")]
    NoDataFolder,
    /// The window called an unknown command.
    #[error("no command `{0}`")]
    UnknownCommand(String),
    /// A request does not have the type that its command takes.
    #[error("the request does not fit the command `{command}`")]
    BadRequest {
        /// The command.
        command: &'static str,
    },
    /// No article has this number, or it was removed.
    #[error("no article {0}")]
    UnknownArticle(u32),
    /// The article has no such issue in its current state.
    #[error("no issue {0}")]
    UnknownIssue(IssueId),
    /// The file has no tracked change or comment with this id.
    #[error("no tracked change {id}")]
    UnknownRemark {
        /// The id.
        id: u32,
    },
    /// A tracked change of the file that cannot be decided here: a comment, an end of a move, a change over several paragraphs, or
    /// one with more than text.
    #[error("tracked change {id} cannot be decided here")]
    RemarkNotDecidable {
        /// The id.
        id: u32,
    },
    /// No rule has this id.
    #[error("no rule `{0}`")]
    UnknownRule(String),
    /// A stored operation that this version cannot parse.
    #[error("step {place} of the stored review cannot be parsed")]
    UnreadableStep {
        /// Its place in the log, from 1.
        place: usize,
    },
    /// An article without a file was saved without a path.
    #[error("no place to save")]
    NoTarget,
    /// Words were added to a shared dictionary, but none is set.
    #[error("no shared dictionary")]
    NoSharedDictionary,
    /// The watched folder does not exist.
    #[error("no folder {}", .path.display())]
    WatchedFolderGone {
        /// The folder.
        path: PathBuf,
    },
    /// A text that cannot be the source of the article.
    #[error(transparent)]
    Source(#[from] Mismatch),
    /// A translation memory that cannot be read as a source text.
    #[error("no translation memory")]
    SourceMemory,
    /// A table that cannot be read as a source text.
    #[error("no table with two columns")]
    SourceTable,
    /// The pairs of source text and article cannot be changed in this way.
    #[error("no such change of the pairs")]
    CannotPair,
    /// The command needs the source text, and the article has none.
    #[error("the article has no source text")]
    NoSource,
    /// A paragraph cannot be merged with the one before it.
    #[error("paragraph {} cannot be merged with the one before it", .segment.0 + 1)]
    CannotMerge {
        /// The later paragraph.
        segment: SegmentId,
    },
    /// The paragraph to merge has formatting that would be lost.
    #[error("the formatting of paragraph {} would be lost", .segment.0 + 1)]
    MergeLosesFormatting {
        /// The later paragraph.
        segment: SegmentId,
    },
    /// The paragraph was merged into the one before it, with formatting that text typed here would lose.
    #[error("paragraph {} was merged into the one before it", .segment.0 + 1)]
    ParagraphMerged {
        /// The paragraph.
        segment: SegmentId,
    },
    /// A pattern to find, or its replacement, that cannot be used.
    #[error(transparent)]
    Pattern(#[from] PatternError),
    /// The issue in the request has changed since the window received it.
    #[error("the issue was shown otherwise")]
    StaleIssue,
    /// A background task ended without a result: a bug.
    #[error("a background task failed")]
    Internal,
}

impl BackendError {
    /// The codes of the backend's own errors; those of the other crates are listed there.
    pub const CODES: &[&str] = &[
        "corrected-same-text",
        "flags-none",
        "provider-off",
        "no-keyring",
        "bad-key",
        "no-data-folder",
        "unknown-command",
        "bad-request",
        "unknown-article",
        "unknown-issue",
        "unknown-remark",
        "remark-not-decidable",
        "unknown-rule",
        "unreadable-step",
        "no-target",
        "no-source",
        "source-memory",
        "source-table",
        "cannot-pair",
        "no-shared-dictionary",
        "watched-folder-gone",
        "changed-elsewhere",
        "stale-issue",
        "cannot-merge-paragraphs",
        "merge-loses-formatting",
        "paragraph-merged",
        "bad-pattern",
        "pattern-too-large",
        "no-such-group",
        "internal",
    ];

    /// The stable code, kebab-case.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Format(error) => error.code(),
            // One code for all concurrent changes: the window offers to reload the article.
            Self::Store(StoreError::LostUpdate { .. }) => "changed-elsewhere",
            Self::Store(error) => error.code(),
            // The same for the editor: the text of the issue has changed.
            Self::StaleIssue
            | Self::Review(ReviewError::QuoteMismatch { .. } | ReviewError::DoesNotFit { .. }) => {
                "stale-issue"
            }
            Self::Review(error) => error.code(),
            Self::Restore(error) => error.code(),
            Self::Corrected(error) => error.code(),
            Self::Flags(error) => error.code(),
            Self::Source(error) => error.code(),
            Self::Server(error) => error.code(),
            Self::NothingCorrected => "corrected-same-text",
            Self::NoFlags => "flags-none",
            Self::ProviderOff => "provider-off",
            Self::Keyring(_) => "no-keyring",
            Self::BadKey => "bad-key",
            Self::NoDataFolder => "no-data-folder",
            Self::UnknownCommand(_) => "unknown-command",
            Self::BadRequest { .. } => "bad-request",
            Self::UnknownArticle(_) => "unknown-article",
            Self::UnknownIssue(_) => "unknown-issue",
            Self::UnknownRemark { .. } => "unknown-remark",
            Self::RemarkNotDecidable { .. } => "remark-not-decidable",
            Self::UnknownRule(_) => "unknown-rule",
            Self::UnreadableStep { .. } => "unreadable-step",
            Self::NoTarget => "no-target",
            Self::NoSource => "no-source",
            Self::SourceMemory => "source-memory",
            Self::SourceTable => "source-table",
            Self::CannotPair => "cannot-pair",
            Self::NoSharedDictionary => "no-shared-dictionary",
            Self::WatchedFolderGone { .. } => "watched-folder-gone",
            Self::CannotMerge { .. } => "cannot-merge-paragraphs",
            Self::MergeLosesFormatting { .. } => "merge-loses-formatting",
            Self::ParagraphMerged { .. } => "paragraph-merged",
            Self::Pattern(PatternError::Syntax { .. }) => "bad-pattern",
            Self::Pattern(PatternError::TooLarge) => "pattern-too-large",
            Self::Pattern(PatternError::NoGroup { .. }) => "no-such-group",
            Self::Internal => "internal",
        }
    }

    /// Whether the library itself failed, rather than the operation on it.
    pub(crate) fn is_of_library(&self) -> bool {
        matches!(self, Self::Store(error) if error.code().starts_with("library-"))
    }

    /// The arguments of the message, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Format(error) => error.args(),
            Self::Store(error) => error.args(),
            Self::Review(error) => review_args(error),
            Self::Flags(error) => error.args(),
            Self::Server(error) => error.args(),
            Self::Restore(RestoreError::Head { head, len }) => {
                vec![("head", head.to_string()), ("length", len.to_string())]
            }
            Self::Keyring(error) => vec![("detail", error.to_string())],
            Self::UnknownCommand(name) => vec![("name", name.clone())],
            Self::BadRequest { command } => vec![("name", (*command).to_owned())],
            Self::UnknownArticle(id) => vec![("article", id.to_string())],
            Self::UnknownIssue(id) => vec![("issue", id.to_string())],
            Self::UnreadableStep { place } | Self::Restore(RestoreError::Operation { place, .. }) => {
                vec![("place", place.to_string())]
            }
            Self::UnknownRule(id) => vec![("rule", id.clone())],
            Self::CannotMerge { segment }
            | Self::MergeLosesFormatting { segment }
            | Self::ParagraphMerged { segment } => {
                vec![("paragraph", (segment.0 + 1).to_string())]
            }
            Self::WatchedFolderGone { path } => vec![("path", path.to_string_lossy().into_owned())],
            Self::Pattern(PatternError::Syntax { at, reason }) => {
                vec![("at", at.to_string()), ("reason", (*reason).to_owned())]
            }
            Self::Pattern(PatternError::NoGroup { name }) => vec![("group", name.clone())],
            Self::Corrected(_)
            | Self::Source(_)
            | Self::NothingCorrected
            | Self::NoFlags
            | Self::ProviderOff
            | Self::BadKey
            | Self::NoDataFolder
            | Self::NoTarget
            | Self::NoSource
            | Self::SourceMemory
            | Self::SourceTable
            | Self::CannotPair
            | Self::NoSharedDictionary
            | Self::StaleIssue
            | Self::UnknownRemark { .. }
            | Self::RemarkNotDecidable { .. }
            | Self::Pattern(PatternError::TooLarge)
            | Self::Internal => Vec::new(),
        }
    }
}

fn review_args(error: &ReviewError) -> Vec<(&'static str, String)> {
    match error {
        ReviewError::UnknownSegment { segment }
        | ReviewError::Stale { segment, .. }
        | ReviewError::NoSuchChange { segment }
        | ReviewError::RemarkDecided { segment }
        | ReviewError::NothingChanges { segment } => vec![("paragraph", (segment.0 + 1).to_string())],
        ReviewError::QuoteMismatch { issue }
        | ReviewError::DoesNotFit { issue, .. }
        | ReviewError::NotDecided { issue }
        | ReviewError::RewrittenSince { issue } => vec![("issue", issue.to_string())],
        ReviewError::NoSuchSuggestion { issue, choice } => {
            vec![("issue", issue.to_string()), ("place", (choice + 1).to_string())]
        }
        ReviewError::Conflict { issue, with } => {
            let with: Vec<_> = with.iter().map(ToString::to_string).collect();
            vec![("issue", issue.to_string()), ("with", with.join(" "))]
        }
        ReviewError::EmptyOperation | ReviewError::NothingToUndo | ReviewError::NothingToRedo => Vec::new(),
    }
}

impl From<tokio::task::JoinError> for BackendError {
    fn from(_: tokio::task::JoinError) -> Self {
        Self::Internal
    }
}
