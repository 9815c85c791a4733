//! [`Session`]: one open article: what was decided, what the rules find, and what the window shows of both.
//!
//! No IO and no clock here; the commands bring times in and take what is to be stored out.

mod counts;
mod handing_on;
mod operate;
mod show;

pub(crate) use operate::{LogStep, Stored};

use crate::DeskError;
use crate::desk::Rules;
use crate::views::Snapshot;
use copydesk_check::{Checked, SegmentInput};
use copydesk_formats::{FormatError, Loaded, WriteOptions};
use copydesk_model::{Document, Issue, IssueId, Lang, RuleId, Segment, SegmentId};
use copydesk_review::{Operation, Review, SegmentState, State, marks_in_base};
use copydesk_store::{Article, LoggedOperation, Version};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// An article before the library knows it.
pub(crate) struct Draft {
    loaded: Loaded,
    document: Arc<Document>,
    checked: Checked,
    review: Review,
    edition: Arc<str>,
    counts: Counts,
}

/// An open article.
pub(crate) struct Session {
    article: Article,
    loaded: Loaded,
    document: Arc<Document>,
    checked: Checked,
    review: Review,
    /// Which rules check it.
    edition: Arc<str>,
    /// Rises with every patch, from [`first_revision`].
    revision: u32,
    saved: Option<Saved>,
    /// What is counted over all issues, kept since every answer of a command needs it.
    counts: Counts,
}

/// Counts over all issues of an article.
struct Counts {
    /// Open issues by rule and words: what "the same in this article" counts.
    alike: Alike,
    /// Open issues by severity, and decided ones.
    snapshot: Snapshot,
}

/// Open issues by rule and words.
pub(crate) type Alike = BTreeMap<(RuleId, String), u32>;

/// The last save.
struct Saved {
    path: PathBuf,
    /// How many operations the file holds; `None` once one of them was overtaken by another.
    head: Option<usize>,
}

impl Draft {
    /// Checks a document that is new to the library.
    pub(crate) fn new(loaded: Loaded, rules: &Rules) -> Self {
        let document = Arc::new(loaded.document.clone());
        let review = Review::new(Arc::clone(&document));
        let checked = check(&document, &review, rules);
        let counts = Counts::of(&document, &checked, &review, &rules.edition);
        Self {
            loaded,
            document,
            checked,
            review,
            edition: Arc::clone(&rules.edition),
            counts,
        }
    }

    /// The language that was given or recognised.
    pub(crate) fn language(&self) -> Option<&Lang> {
        self.checked.language()
    }

    /// The same, once the library has given it a number.
    pub(crate) fn kept_as(self, article: Article) -> Session {
        let Self {
            loaded,
            document,
            checked,
            review,
            edition,
            counts,
        } = self;
        Session {
            article,
            loaded,
            document,
            checked,
            review,
            edition,
            revision: first_revision(),
            saved: None,
            counts,
        }
    }

    /// What the library shows of it.
    pub(crate) fn snapshot(&self) -> &Snapshot {
        &self.counts.snapshot
    }

    /// What the list shows: the first heading, else the first words.
    pub(crate) fn title(&self) -> String {
        show::title(&self.document)
    }

    /// Words of the machine translation.
    pub(crate) fn words(&self) -> u32 {
        self.review.state().segments().map(SegmentState::words).sum()
    }

    /// All words, for the library's search.
    pub(crate) fn text_for_search(&self) -> String {
        let texts: Vec<&str> = self
            .document
            .segments
            .iter()
            .map(|segment| &*segment.mt)
            .collect();
        texts.join("\n")
    }
}

impl Session {
    /// The session of an article as the store keeps it.
    pub(crate) fn restore(
        article: Article,
        loaded: Loaded,
        rules: &Rules,
        operations: &[LoggedOperation],
        versions: &[Version],
    ) -> Result<Self, DeskError> {
        let document = Arc::new(loaded.document.clone());
        let log = read_log(operations.iter())?;
        let review = Review::restore(Arc::clone(&document), log, article.head as usize)?;
        let checked = check(&document, &review, rules);
        let saved = versions.last().map(|version| {
            // An operation that is younger than the file stands where another one stood when it was written.
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
        let counts = Counts::of(&document, &checked, &review, &rules.edition);
        Ok(Self {
            article,
            loaded,
            document,
            checked,
            review,
            edition: Arc::clone(&rules.edition),
            revision: first_revision(),
            saved,
            counts,
        })
    }

    /// The article as the library knows it.
    pub(crate) fn article(&self) -> &Article {
        &self.article
    }

    /// Takes what the library knows of the article now.
    pub(crate) fn set_article(&mut self, article: Article) {
        self.article = article;
    }

    /// How many operations are in force.
    pub(crate) fn head(&self) -> u32 {
        self.review.head() as u32
    }

    /// Whether the session says what stands on disk.
    pub(crate) fn is_at(&self, stored: &Article) -> bool {
        (self.head(), self.article.updated_at) == (stored.head, stored.updated_at)
    }

    /// What was decided.
    pub(crate) fn review(&self) -> &Review {
        &self.review
    }

    /// What the rules find, in reading order.
    pub(crate) fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.checked.issues()
    }

    /// An issue that the rules find in the text as it stands.
    pub(crate) fn issue(&self, id: IssueId) -> Result<&Issue, DeskError> {
        self.issues()
            .find(|issue| issue.id == id)
            .ok_or(DeskError::UnknownIssue(id))
    }

    /// What stood after `steps`, which may have been undone and overtaken since.
    pub(crate) fn state_of(&self, steps: &[&LoggedOperation]) -> Result<State, DeskError> {
        let log = read_log(steps.iter().copied())?;
        let head = log.len();
        let then = Review::restore(Arc::clone(&self.document), log, head)?;
        Ok(then.state().clone())
    }

    /// The corrected bytes.
    pub(crate) fn write(&self, options: WriteOptions) -> Result<Vec<u8>, FormatError> {
        self.loaded.write(&copydesk_review::edits(&self.review), &options)
    }

    /// The original's text, as its format shows it.
    pub(crate) fn text(&self) -> &str {
        self.loaded.text()
    }

    /// The language of the source text, as a tag.
    pub(crate) fn source_lang(&self) -> Option<String> {
        self.document
            .source_lang
            .as_ref()
            .map(|lang| lang.tag().to_owned())
    }

    /// Remembers that the text as it stands was written to `path`.
    pub(crate) fn set_saved(&mut self, path: PathBuf) {
        self.saved = Some(Saved {
            path,
            head: Some(self.review.head()),
        });
    }

    /// Segments with what became of them.
    fn segments(&self) -> impl Iterator<Item = (&Segment, &SegmentState)> {
        self.document.segments.iter().zip(self.review.state().segments())
    }

    fn segment(&self, id: SegmentId) -> Option<(&Segment, &SegmentState)> {
        Some((self.document.segment(id)?, self.review.state().segment(id)?))
    }

    /// Looks again at a segment whose base text changed; answers the segments whose issues changed.
    fn recheck(&mut self, id: SegmentId) -> Vec<SegmentId> {
        let Self {
            document,
            review,
            checked,
            ..
        } = self;
        match (document.segment(id), review.state().segment(id)) {
            (Some(segment), Some(state)) => {
                let marks = marks_in_base(segment, state);
                checked.update(input(segment, state, &marks))
            }
            _ => Vec::new(),
        }
    }
}

/// Where a session begins to count. An article that is loaded anew (its step could not be stored, another window was at
/// it) begins far from where its session before was, so that a window that still shows that one takes no patch of this
/// one for a patch that it has, or for its next.
fn first_revision() -> u32 {
    /// More patches than an article gets while it is open.
    const APART: u32 = 1 << 16;
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(APART, Ordering::Relaxed)
}

fn input<'a>(
    segment: &'a Segment,
    state: &'a SegmentState,
    marks: &'a [copydesk_model::Mark],
) -> SegmentInput<'a> {
    SegmentInput {
        id: segment.id,
        kind: segment.kind,
        text: state.base(),
        marks,
        source: segment.source.as_deref(),
    }
}

fn check(document: &Document, review: &Review, rules: &Rules) -> Checked {
    let pairs: Vec<_> = document.segments.iter().zip(review.state().segments()).collect();
    let marks: Vec<_> = pairs
        .iter()
        .map(|(segment, state)| marks_in_base(segment, state))
        .collect();
    let inputs = pairs
        .iter()
        .zip(&marks)
        .map(|((segment, state), marks)| input(segment, state, marks));
    rules.engine.open(document.target_lang.as_ref(), inputs)
}

fn read_log<'a>(operations: impl Iterator<Item = &'a LoggedOperation>) -> Result<Vec<Operation>, DeskError> {
    let read = |(place, operation): (usize, &LoggedOperation)| {
        serde_json::from_str(&operation.payload).map_err(|_| DeskError::UnreadableStep { place: place + 1 })
    };
    operations.enumerate().map(read).collect()
}
