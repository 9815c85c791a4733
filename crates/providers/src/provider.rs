//! [`Provider`]: a server that is asked about an article.

use crate::cache::Cache;
use crate::http::Run;
use crate::opinions::Part;
use crate::{Opinions, ServerError};
use copydesk_check::{Finding, Required, Term};
use copydesk_model::{Document, Lang, Segment, SegmentId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;

/// After this many failed requests in a row, nothing more is asked.
const MAX_FAILURES: u32 = 3;

/// A source of findings behind an address.
pub trait Provider: fmt::Debug + Send + Sync {
    /// Returns the name of the source, such as `languagetool`.
    fn id(&self) -> &'static str;

    /// Returns what its answers depend on besides the text: model, prompt, mode.
    fn version(&self) -> String;

    /// Asks about an article. A failed request does not lose the answers of the others. Blocks until everything is
    /// answered or the run is cancelled.
    fn check(&self, article: &Article<'_>, watch: &dyn Watch) -> Answered;
}

/// What a provider is asked about.
#[derive(Clone, Copy)]
pub struct Article<'a> {
    /// The article. The source text, if there is one, is in its segments.
    pub document: &'a Document,
    /// The language of the target text; if it is not given, the provider identifies it.
    pub lang: Option<&'a Lang>,
    /// The segments to ask about; `None` for all.
    pub only: Option<&'a BTreeSet<SegmentId>>,
    /// Terms to avoid.
    pub terms: &'a [Term],
    /// Terms with required translations.
    pub required: &'a [Required],
    /// Whether a word is right, so that it is not reported as misspelt.
    pub knows: &'a dyn Fn(&str) -> bool,
    /// Answers of earlier runs.
    pub cache: Option<&'a Cache>,
}

impl<'a> Article<'a> {
    /// Creates the question about a whole article, without anything else.
    pub fn new(document: &'a Document, lang: Option<&'a Lang>) -> Self {
        Self {
            document,
            lang,
            only: None,
            terms: &[],
            required: &[],
            knows: &|_| false,
            cache: None,
        }
    }

    /// Returns the segments with text that are asked about.
    pub(crate) fn segments(&self) -> impl Iterator<Item = &'a Segment> + use<'a> {
        let only = self.only;
        let segments = self.document.segments.iter();
        segments.filter(move |segment| {
            !segment.mt.trim().is_empty() && only.is_none_or(|only| only.contains(&segment.id))
        })
    }
}

/// Follows a run and can cancel it. The methods are called before, between and after requests.
pub trait Watch: Sync {
    /// Whether nothing more shall be asked.
    fn is_cancelled(&self) -> bool {
        false
    }

    /// Called before a server on this computer is started, which takes seconds.
    fn starting(&self) {}

    /// Called after every answer, on the thread of the caller.
    fn answered(&self, progress: &Progress<'_>) {
        let _ = progress;
    }
}

/// Nobody follows the run.
impl Watch for () {}

/// The run is cancelled when the value is set.
impl Watch for AtomicBool {
    fn is_cancelled(&self) -> bool {
        self.load(Ordering::Relaxed)
    }
}

/// How far a run is.
#[derive(Clone, Copy, Debug)]
pub struct Progress<'a> {
    /// The number of segments that were asked about.
    pub done: usize,
    /// The number of segments that are asked about in all.
    pub total: usize,
    /// The findings of this answer.
    pub found: &'a [(SegmentId, Finding)],
}

/// What a provider said about an article.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// Its findings.
    pub opinions: Opinions,
    /// The segments that it answered about, with findings or without.
    pub answered: BTreeSet<SegmentId>,
    /// The segments without an answer, and why.
    pub skipped: BTreeMap<SegmentId, ServerError>,
    /// Why the run ended before every segment was asked about.
    pub stopped: Option<ServerError>,
    /// The number of segments that were not asked about.
    pub unasked: usize,
}

impl Answered {
    /// The answer of a provider that had nothing to say.
    pub fn none(source: &'static str) -> Self {
        Self {
            opinions: Opinions::new(source),
            answered: BTreeSet::new(),
            skipped: BTreeMap::new(),
            stopped: None,
            unasked: 0,
        }
    }

    /// Returns why the answer is not complete; `None` if it is.
    pub fn error(&self) -> Option<&ServerError> {
        self.stopped.as_ref().or_else(|| self.skipped.values().next())
    }
}

/// The segments of one request.
pub(crate) struct Job<'d> {
    pub(crate) segments: Vec<&'d Segment>,
    /// The name of its answer in the cache.
    pub(crate) key: String,
}

/// The requests of a run.
pub(crate) struct Jobs<'j, 'd> {
    /// The name of the source.
    pub(crate) source: &'static str,
    pub(crate) all: &'j [Job<'d>],
    /// The number of requests at a time.
    pub(crate) parallel: usize,
    pub(crate) cache: Option<&'j Cache>,
}

impl Jobs<'_, '_> {
    /// Gets the answer to each job with `ask`, on other threads, and reads it with `read`.
    pub(crate) fn run(
        &self,
        run: &Run<'_>,
        ask: &(dyn Fn(&Job<'_>, &Run<'_>) -> Result<String, ServerError> + Sync),
        read: &dyn Fn(&Job<'_>, &str) -> Result<Part, ServerError>,
    ) -> Answered {
        let total = self.all.iter().map(|job| job.segments.len()).sum();
        let mut answered = Answered::none(self.source);
        let mut parts: Vec<Option<Part>> = self.all.iter().map(|_| None).collect();
        let (mut done, mut failures) = (0, 0);
        let cached = |job: &Job<'_>| self.cache.and_then(|cache| cache.get(&job.key));
        let answer = |job: &Job<'_>| match cached(job) {
            Some(answer) => Ok(answer),
            None => ask(job, run),
        };
        in_order(self.all, self.parallel, &answer, |index, answer| {
            let job = &self.all[index];
            let part = answer.and_then(|answer| {
                let part = read(job, &answer)?;
                if let Some(cache) = self.cache {
                    cache.put(&job.key, &answer);
                }
                Ok(part)
            });
            match part {
                Ok(part) => {
                    failures = 0;
                    done += job.segments.len();
                    answered
                        .answered
                        .extend(job.segments.iter().map(|segment| segment.id));
                    run.watch.answered(&Progress {
                        done,
                        total,
                        found: &part.findings,
                    });
                    parts[index] = Some(part);
                    return ControlFlow::Continue(());
                }
                Err(error) if error.is_of_one_request() => {
                    done += job.segments.len();
                    // A long paragraph says nothing about the state of the server.
                    failures += u32::from(!matches!(error, ServerError::Context { .. }));
                    for segment in &job.segments {
                        answered.skipped.insert(segment.id, error.clone());
                    }
                    if failures < MAX_FAILURES {
                        let found = &[];
                        run.watch.answered(&Progress { done, total, found });
                        return ControlFlow::Continue(());
                    }
                    answered.stopped = Some(error);
                }
                Err(error) => answered.stopped = Some(error),
            }
            ControlFlow::Break(())
        });
        answered.unasked = total - done;
        let mut reported = 0;
        for part in parts.into_iter().flatten() {
            answered.opinions.append(&mut reported, part);
        }
        answered
    }
}

/// Returns neighbouring segments in groups of at most `max_bytes` and `max_segments`; a longer segment is alone.
pub(crate) fn batches<'d>(
    segments: &[&'d Segment],
    max_bytes: usize,
    max_segments: usize,
) -> Vec<Vec<&'d Segment>> {
    let mut batches: Vec<Vec<&Segment>> = Vec::new();
    let mut length = 0;
    for segment in segments {
        match batches.last_mut() {
            Some(last) if length + segment.mt.len() <= max_bytes && last.len() < max_segments => {
                last.push(segment);
                length += segment.mt.len();
            }
            _ => {
                batches.push(vec![segment]);
                length = segment.mt.len();
            }
        }
    }
    batches
}

/// Calls `ask` for every job, at most `parallel` at a time, and `done` with each result as it comes, on this thread. After
/// `done` breaks, no further job is begun.
fn in_order<J: Sync, T: Send>(
    jobs: &[J],
    parallel: usize,
    ask: &(dyn Fn(&J) -> T + Sync),
    mut done: impl FnMut(usize, T) -> ControlFlow<()>,
) {
    let workers = parallel.min(jobs.len());
    if workers < 2 {
        for (index, job) in jobs.iter().enumerate() {
            if done(index, ask(job)).is_break() {
                return;
            }
        }
        return;
    }
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let (sender, results) = mpsc::channel();
        for _ in 0..workers {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(index) else { return };
                    if sender.send((index, ask(job))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (index, result) in results {
            if done(index, result).is_break() {
                next.store(jobs.len(), Ordering::Relaxed);
                return;
            }
        }
    });
}
