//! [`Session`]: one open article with its decisions and issues, and the views of both for the window.
//!
//! Sessions do no IO and read no clock: the commands pass the time in and store what a session returns.

mod counts;
mod operate;
mod opinions;
mod relocated;
mod show;
mod stored_finding;

pub(crate) use operate::{LogStep, PendingWrite};
pub(crate) use opinions::{Added, StoredOpinions, StoredSource, document_of, left};

use crate::configuration::Rules;
use crate::live::{LiveReview, Replaceable, Replacement, Written};
use crate::profile::ArticleSettings;
use crate::source::{PairedSource, SourceChoice, SourceText};
use crate::views::Snapshot;
use crate::{BackendError, exports, reading};
use copydesk_formats::{FormatError, Loaded, WriteOptions};
use copydesk_i18n::UiLang;
use copydesk_model::{Document, Issue, IssueId, Lang, RuleId, Segment, SegmentId};
use copydesk_review::{Decision, Operation, RemarkVerdict, Review, SegmentState, State, post_edit};
use copydesk_store::{Article, LoggedOperation, UnixMillis, Version};
use relocated::Relocated;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// An article before it is added to the library.
pub(crate) struct Draft {
    live: LiveReview,
    fingerprint: Arc<str>,
    counts: Counts,
}

/// An open article.
pub(crate) struct Session {
    article: Article,
    live: LiveReview,
    /// Fingerprint of the rules that check it.
    fingerprint: Arc<str>,
    /// Incremented by every patch, starting from [`first_revision`].
    revision: u32,
    /// The revision at which the session began.
    first: u32,
    /// The revision at which a segment or its issues last changed.
    changed: BTreeMap<SegmentId, u32>,
    saved: Option<Saved>,
    /// Maps the log to the current segments, if the file is parsed into other segments than on import.
    relocated: Option<Relocated>,
    /// Decisions of the log that do not fit.
    left_out: Vec<Decision>,
    /// What other sources said.
    opinions: StoredOpinions,
    /// The source text that is attached.
    source: Option<PairedSource>,
    /// Counts over all issues, cached because every command returns them.
    counts: Counts,
}

/// What is stored beside an article's file and its decisions.
pub(crate) struct Beside {
    /// What other sources said.
    pub(crate) opinions: StoredOpinions,
    /// The source text that is attached.
    pub(crate) source: Option<(SourceText, SourceChoice)>,
}

/// Counts over all issues of an article.
struct Counts {
    /// Open issues by rule and words, for "the same in this article".
    alike: Alike,
    /// Open issues by severity, and decided ones.
    snapshot: Snapshot,
}

/// Open issues by rule and words.
pub(crate) type Alike = BTreeMap<(RuleId, String), u32>;

/// The last save.
struct Saved {
    path: PathBuf,
    /// Number of operations in the file; `None` once one of them was superseded.
    head: Option<usize>,
}

impl Draft {
    /// Checks a document that is new to the library.
    pub(crate) fn new(loaded: Loaded, rules: &Rules) -> Self {
        let live = LiveReview::open(loaded, &rules.engine);
        let counts = Counts::of(&live, &rules.fingerprint);
        Self {
            live,
            fingerprint: Arc::clone(&rules.fingerprint),
            counts,
        }
    }

    /// The language that was given or recognised.
    pub(crate) fn language(&self) -> Option<&Lang> {
        self.live.checked().language()
    }

    /// Turns the draft into a session, once the library has assigned an id to the article.
    pub(crate) fn into_session(self, article: Article) -> Session {
        let Self {
            live,
            fingerprint,
            counts,
        } = self;
        let first = first_revision();
        Session {
            article,
            live,
            fingerprint,
            revision: first,
            first,
            changed: BTreeMap::new(),
            saved: None,
            relocated: None,
            left_out: Vec::new(),
            opinions: StoredOpinions::default(),
            source: None,
            counts,
        }
    }

    /// The data that the library shows.
    pub(crate) fn snapshot(&self) -> &Snapshot {
        &self.counts.snapshot
    }

    /// The title for the list: the first heading, else the first words.
    pub(crate) fn title(&self) -> String {
        reading::title(self.live.document())
    }

    /// Words of the machine translation.
    pub(crate) fn words(&self) -> u32 {
        let state = self.live.review().state();
        state.segments().map(SegmentState::words).sum()
    }

    /// The whole text, for the library's search.
    pub(crate) fn text_for_search(&self) -> String {
        let texts: Vec<&str> = self
            .live
            .document()
            .segments
            .iter()
            .map(|segment| &*segment.mt)
            .collect();
        texts.join("\n")
    }
}

impl Session {
    /// Restores the session of a stored article. `then` is the article's text on import, as stored for searches.
    pub(crate) fn restore(
        article: Article,
        mut loaded: Loaded,
        rules: &Rules,
        operations: &[LoggedOperation],
        versions: &[Version],
        then: &str,
        beside: Beside,
    ) -> Result<Self, BackendError> {
        let Beside { opinions, source } = beside;
        let source = source.map(|(text, choice)| PairedSource::new(text, &loaded.document, &choice.fixed));
        if let Some(source) = &source {
            source.put_into(&mut loaded.document);
        }
        let log = read_log(operations.iter())?;
        let head = article.head as usize;
        let relocated = Relocated::find(&article, &loaded.document, then).filter(|_| !log.is_empty());
        let (mut live, left_out) = match &relocated {
            None => (LiveReview::restore(loaded, &rules.engine, log, head)?, Vec::new()),
            Some(relocated) => {
                let relocation = |place: usize| relocated.of(operations.get(place)?);
                LiveReview::restore_what_fits(loaded, &rules.engine, log, head, relocation)?
            }
        };
        opinions.show_in(&mut live, &article);
        let saved = versions.last().map(|version| {
            // An operation newer than the file has replaced the one that the file was written with.
            let as_written = |operation: &LoggedOperation| operation.at <= version.at;
            let head = version.head as usize;
            let whole = operations
                .get(..head)
                .is_some_and(|known| known.iter().all(as_written));
            Saved {
                path: version.path.clone(),
                head: whole.then_some(head),
            }
        });
        let counts = Counts::of(&live, &rules.fingerprint);
        let first = first_revision();
        Ok(Self {
            article,
            live,
            fingerprint: Arc::clone(&rules.fingerprint),
            revision: first,
            first,
            changed: BTreeMap::new(),
            saved,
            relocated,
            left_out,
            opinions,
            source,
            counts,
        })
    }

    /// The article's row in the store.
    pub(crate) fn article(&self) -> &Article {
        &self.article
    }

    /// Replaces the article's row after an update of the store.
    pub(crate) fn set_article(&mut self, article: Article) {
        self.article = article;
    }

    /// Number of operations in effect.
    pub(crate) fn head(&self) -> u32 {
        self.live.review().head() as u32
    }

    /// Whether the session is in the stored state.
    pub(crate) fn is_at(&self, stored: &Article) -> bool {
        (self.head(), self.article.updated_at) == (stored.head, stored.updated_at)
    }

    /// The decisions.
    pub(crate) fn review(&self) -> &Review {
        self.live.review()
    }

    /// The original document.
    pub(crate) fn document(&self) -> &Document {
        self.live.document()
    }

    /// The language that was given or recognised.
    pub(crate) fn language(&self) -> Option<&Lang> {
        self.live.checked().language()
    }

    /// The source text that is attached.
    pub(crate) fn source(&self) -> Option<&PairedSource> {
        self.source.as_ref()
    }

    /// The issues of the current text, in reading order, with the suggestions that are offered.
    pub(crate) fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.live.issues()
    }

    /// Why the file can hold none of an issue's suggestions.
    pub(crate) fn refusal(&self, issue: &Issue) -> Option<&FormatError> {
        self.live.refusal(issue)
    }

    /// An issue that the rules find in the text as it stands.
    pub(crate) fn issue(&self, id: IssueId) -> Result<&Issue, BackendError> {
        self.live.issue(id).ok_or(BackendError::UnknownIssue(id))
    }

    /// The same, where it is as the window showed it in `revision`.
    ///
    /// # Errors
    /// [`BackendError::StaleIssue`] where its segment, or what is found there, changed since.
    pub(crate) fn issue_seen(&self, id: IssueId, revision: u32) -> Result<&Issue, BackendError> {
        let issue = self.issue(id)?;
        self.check_seen([issue.segment], revision)?;
        Ok(issue)
    }

    /// The issue with this id, if it is still found. Its decision, or what is found, must be as the window showed it in
    /// `revision`.
    ///
    /// # Errors
    /// Returns [`BackendError::StaleIssue`] if its segment has changed since.
    pub(crate) fn decision_seen(&self, id: IssueId, revision: u32) -> Result<Option<&Issue>, BackendError> {
        let found = self.issue(id).ok();
        let decided = self
            .review()
            .state()
            .decided(id)
            .map(|decided| decided.record.segment);
        self.check_seen(found.map(|issue| issue.segment).or(decided), revision)?;
        Ok(found)
    }

    /// Checks that these issues, if they are still found, are as the window showed them in `revision`.
    ///
    /// # Errors
    /// Returns the errors of [`Session::issue_seen`].
    pub(crate) fn all_seen<'i>(
        &self,
        ids: impl IntoIterator<Item = &'i IssueId>,
        revision: u32,
    ) -> Result<(), BackendError> {
        let all: BTreeMap<IssueId, SegmentId> =
            self.issues().map(|issue| (issue.id, issue.segment)).collect();
        self.check_seen(ids.into_iter().filter_map(|id| all.get(id).copied()), revision)
    }

    /// Checks that the window shows a revision of this session.
    ///
    /// # Errors
    /// Returns [`BackendError::StaleIssue`] if it does not.
    pub(crate) fn check_revision(&self, revision: u32) -> Result<(), BackendError> {
        self.check_seen([], revision)
    }

    /// Checks that these segments are as the window showed them in `revision`.
    ///
    /// # Errors
    /// Returns [`BackendError::StaleIssue`] if one is not.
    pub(crate) fn check_seen(
        &self,
        segments: impl IntoIterator<Item = SegmentId>,
        revision: u32,
    ) -> Result<(), BackendError> {
        let changed = |segment| {
            self.changed
                .get(&segment)
                .is_some_and(|changed| *changed > revision)
        };
        let is_ours = (self.first..=self.revision).contains(&revision);
        if !is_ours || segments.into_iter().any(changed) {
            return Err(BackendError::StaleIssue);
        }
        Ok(())
    }

    /// The state after `steps`, which may have been undone and superseded since.
    pub(crate) fn state_of(&self, steps: &[&LoggedOperation]) -> Result<State, BackendError> {
        let log = read_log(steps.iter().copied())?;
        let (head, document) = (log.len(), Arc::clone(self.live.review().document()));
        let then = match &self.relocated {
            None => Review::restore(document, log, head)?,
            Some(relocated) => {
                let relocation = |place: usize| relocated.of(steps.get(place)?);
                Review::restore_what_fits(document, log, head, relocation)?.0
            }
        };
        Ok(then.state().clone())
    }

    /// The corrected bytes, without the paragraphs whose changes the format cannot write.
    ///
    /// # Errors
    /// Returns errors of the format, including that for a character that the encoding cannot represent: the editor can
    /// choose another encoding.
    pub(crate) fn write(&self, options: WriteOptions) -> Result<Written, FormatError> {
        exports::corrected(&self.live, options)
    }

    /// A notice for each paragraph whose changes could not be written.
    pub(crate) fn left_out(&self, written: &Written, ui: UiLang) -> Vec<String> {
        exports::left_out(&self.live, written, ui)
    }

    /// The decisions that accept or reject tracked changes of the file.
    pub(crate) fn decide_remarks(
        &self,
        ids: &[u32],
        verdict: RemarkVerdict,
    ) -> Result<Vec<Decision>, BackendError> {
        self.live.decide_remarks(ids, verdict)
    }

    /// Whether the format can merge the paragraph of `second` into that of `first`.
    pub(crate) fn can_merge(&self, first: SegmentId, second: SegmentId) -> bool {
        self.live.loaded().can_merge(first, second)
    }

    /// Whether the text of this segment, with its formatting, is now part of an earlier segment.
    pub(crate) fn is_merged_with_formatting(&self, segment: SegmentId) -> bool {
        self.live.is_merged_with_formatting(segment)
    }

    /// Whether the last save wrote the text as it is now to `path`.
    pub(crate) fn is_saved_as(&self, path: &Path) -> bool {
        self.saved
            .as_ref()
            .is_some_and(|saved| saved.path == path && saved.head == Some(self.live.review().head()))
    }

    /// Records that the current text was written to `path`.
    pub(crate) fn set_saved(&mut self, path: PathBuf) {
        self.saved = Some(Saved {
            path,
            head: Some(self.live.review().head()),
        });
    }

    /// The current text of every segment of a stored article, without checking it.
    pub(crate) fn texts(
        article: &Article,
        loaded: Loaded,
        operations: &[LoggedOperation],
        then: &str,
    ) -> Result<Vec<(SegmentId, Arc<str>)>, BackendError> {
        let relocated = Relocated::find(article, &loaded.document, then).filter(|_| !operations.is_empty());
        let (log, head) = (read_log(operations.iter())?, article.head as usize);
        let document = Arc::new(loaded.document);
        let review = match &relocated {
            None => Review::restore(document, log, head)?,
            Some(relocated) => {
                let relocation = |place: usize| relocated.of(operations.get(place)?);
                Review::restore_what_fits(document, log, head, relocation)?.0
            }
        };
        Ok(post_edit(&review))
    }

    /// The time of the last operation in effect, unless a step that changed the settings is undone before it.
    pub(crate) fn last_step(&self) -> Option<UnixMillis> {
        let settings = ArticleSettings::of(&self.article).undo(self.head());
        let last = self.review().to_undo().map(|operation| operation.at.0);
        last.filter(|_| settings.is_none())
    }

    /// The revision of the present view.
    pub(crate) fn revision(&self) -> u32 {
        self.revision
    }

    /// Finds out which replacements the format can write; see [`LiveReview::replaceable`].
    pub(crate) fn replaceable(&mut self, wanted: Vec<Replacement>) -> Result<Replaceable, BackendError> {
        self.live.replaceable(wanted)
    }

    /// The decisions that make these replacements.
    pub(crate) fn rewrites(&self, replacements: &[Replacement]) -> Result<Vec<Decision>, BackendError> {
        Ok(self.live.rewrites(replacements)?)
    }

    /// Segments with their current state.
    fn segments(&self) -> impl Iterator<Item = (&Segment, &SegmentState)> {
        let live = &self.live;
        live.document()
            .segments
            .iter()
            .zip(live.review().state().segments())
    }

    fn segment(&self, id: SegmentId) -> Option<(&Segment, &SegmentState)> {
        let live = &self.live;
        Some((live.document().segment(id)?, live.review().state().segment(id)?))
    }
}

/// The first revision of a new session. An article that is loaded again (a step could not be stored, or another window
/// changed it) starts far from its previous session's revisions, so that a window that still shows the previous session
/// does not take a patch of the new one for one it has, or for its next one.
fn first_revision() -> u32 {
    /// More patches than one session produces.
    const REVISION_STRIDE: u32 = 1 << 16;
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(REVISION_STRIDE, Ordering::Relaxed)
}

/// Reads operations as they are stored.
pub(crate) fn read_log<'a>(
    operations: impl Iterator<Item = &'a LoggedOperation>,
) -> Result<Vec<Operation>, BackendError> {
    let read = |(place, operation): (usize, &LoggedOperation)| {
        serde_json::from_str(&operation.payload)
            .map_err(|_| BackendError::UnreadableStep { place: place + 1 })
    };
    operations.enumerate().map(read).collect()
}
