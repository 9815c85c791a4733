//! Background re-counting: a change of the profile changes the issues of every article, and the queue is ordered by
//! their counts.
//!
//! The counts of an article are stored with the fingerprint of the rules that made them, so that articles that were not
//! reached are found at the next start. A new change cancels the current run.

use crate::session::Session;
use crate::wire::{CountingView, Event};
use crate::{Backend, BackendError, reading};
use copydesk_store::{Article, ArticleId, ArticleQuery, ListOrder, Shelf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::spawn_blocking;

/// Debounce for changes that come in series, such as several glossary terms or fields of the house style.
const GRACE: Duration = Duration::from_millis(300);

/// Minimum interval between progress events.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(250);

/// How often an article is tried again when it is changed during the count.
const TRIES: usize = 3;

/// The state of the background job.
#[derive(Debug, Default)]
pub(crate) struct Recount {
    now: Mutex<RecountState>,
}

#[derive(Debug, Default)]
struct RecountState {
    /// The number of the current run; others must stop.
    run: u64,
    view: CountingView,
}

impl Recount {
    /// Cancels the current run, if any. Returns the number of the next one.
    fn begin(&self) -> u64 {
        let mut now = self.now();
        now.run += 1;
        now.run
    }

    fn is_on(&self, run: u64) -> bool {
        self.now().run == run
    }

    /// Stores the progress of `run`, unless another run has begun. Returns whether it was stored.
    fn reached(&self, run: u64, view: CountingView) -> bool {
        let mut now = self.now();
        let on = now.run == run;
        if on {
            now.view = view;
        }
        on
    }

    /// The progress.
    pub(crate) fn view(&self) -> CountingView {
        self.now().view
    }

    fn now(&self) -> std::sync::MutexGuard<'_, RecountState> {
        // A poisoned lock is safe to read: values are only replaced as a whole.
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backend {
    /// Starts to re-count the articles whose counts were made with other rules.
    pub(crate) fn recount(&self) {
        let run = self.recounting().begin();
        let backend = self.clone();
        tokio::spawn(async move {
            tokio::time::sleep(GRACE).await;
            if let Err(error) = backend.count_outdated(run).await {
                tracing::warn!(code = error.code(), "the articles could not be counted again");
                let view = backend.recounting().view();
                backend.report(
                    run,
                    CountingView {
                        running: false,
                        ..view
                    },
                );
            }
        });
    }

    /// Stops; the remaining articles keep their old counts.
    pub(crate) fn stop_counting(&self) {
        let run = self.recounting().begin();
        let view = self.recounting().view();
        self.report(
            run,
            CountingView {
                running: false,
                ..view
            },
        );
    }

    fn report(&self, run: u64, view: CountingView) -> bool {
        let on = self.recounting().reached(run, view);
        if on {
            self.emit(Event::counting(&view));
        }
        on
    }

    async fn count_outdated(&self, run: u64) -> Result<(), BackendError> {
        if !self.recounting().is_on(run) {
            return Ok(());
        }
        let outdated = self.outdated().await?;
        let mut view = CountingView {
            done: 0,
            total: u32::try_from(outdated.len()).unwrap_or(u32::MAX),
            running: !outdated.is_empty(),
        };
        // If there is nothing to do, an event is sent only if the window shows something else.
        if view == self.recounting().view() || !self.report(run, view) {
            return Ok(());
        }
        let mut told = Instant::now();
        for id in outdated {
            if !self.recounting().is_on(run) {
                return Ok(());
            }
            if let Err(error) = self.count_one(id).await {
                // An article that cannot be loaded must not prevent the others from being counted.
                tracing::warn!(article = id.0, code = error.code(), "could not be counted again");
            }
            view.done += 1;
            view.running = view.done < view.total;
            if !view.running || told.elapsed() > PROGRESS_INTERVAL {
                told = Instant::now();
                if !self.report(run, view) {
                    return Ok(());
                }
            }
        }
        tracing::info!(articles = view.done, "counted again");
        Ok(())
    }

    /// The articles whose counts were made with other rules, in the order of the queue.
    async fn outdated(&self) -> Result<Vec<ArticleId>, BackendError> {
        let mut all = Vec::new();
        for shelf in [Shelf::Queue, Shelf::Archive] {
            let query = ArticleQuery {
                shelf,
                order: ListOrder::Damage,
                ..ArticleQuery::default()
            };
            all.extend(self.store().list(&query).await?);
        }
        let found = all
            .iter()
            .filter(|article| !was_counted_by(article, &self.configuration().rules_for(article).fingerprint))
            .map(|article| article.id);
        Ok(found.collect())
    }

    /// Re-counts one article without its session, so that a review of it is not blocked.
    async fn count_one(&self, id: ArticleId) -> Result<(), BackendError> {
        for _ in 0..TRIES {
            let article = self.store().article(id).await?;
            let rules = self.configuration().rules_for(&article);
            if was_counted_by(&article, &rules.fingerprint) {
                return Ok(());
            }
            let beside = self.beside(&article).await?;
            let (bytes, operations, then) = (
                self.store().original(id).await?,
                self.store().operations(id).await?,
                self.store().text_for_search(id).await?,
            );
            let read = article.clone();
            let counted = spawn_blocking(move || {
                let loaded = reading::of_library(&bytes, &article)?;
                let session = Session::restore(article, loaded, &rules, &operations, &[], &then, beside)?;
                Ok::<_, BackendError>(session.counted())
            })
            .await??;
            // The counts are dropped if the article was changed meanwhile.
            if self.store().update_if_unchanged(&read, &counted).await? {
                return Ok(());
            }
        }
        Ok(())
    }
}

fn was_counted_by(article: &Article, fingerprint: &str) -> bool {
    crate::views::Snapshot::read(&article.snapshot).fingerprint == fingerprint
}
