//! Counting anew in the background: what the editor teaches the desk changes what is found in every article, and the
//! queue orders by that.
//!
//! Each article's counts carry the edition of the rules that made them, so that what was not reached is found at the next
//! start. A newer change supersedes the run before it.

use crate::session::Session;
use crate::wire::{CountingView, Event};
use crate::{Desk, DeskError, reading};
use copydesk_store::{Article, ArticleId, ArticleQuery, ListOrder, Shelf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::spawn_blocking;

/// How long a change waits for the next one: a glossary term by term, a house style field by field.
const GRACE: Duration = Duration::from_millis(300);

/// How often the window hears how far it is.
const TOLD: Duration = Duration::from_millis(250);

/// How often an article is tried in which somebody decides at the same time.
const TRIES: usize = 3;

/// Where it stands.
#[derive(Debug, Default)]
pub(crate) struct Recount {
    now: Mutex<Now>,
}

#[derive(Debug, Default)]
struct Now {
    /// The number of the run that may go on.
    run: u64,
    view: CountingView,
}

impl Recount {
    /// Ends the run that goes on, if any, and answers the number of the next.
    fn begin(&self) -> u64 {
        let mut now = self.now();
        now.run += 1;
        now.run
    }

    fn is_on(&self, run: u64) -> bool {
        self.now().run == run
    }

    /// Takes what `run` has reached, unless another began meanwhile.
    fn reached(&self, run: u64, view: CountingView) -> bool {
        let mut now = self.now();
        let on = now.run == run;
        if on {
            now.view = view;
        }
        on
    }

    /// How far it is.
    pub(crate) fn view(&self) -> CountingView {
        self.now().view
    }

    fn now(&self) -> std::sync::MutexGuard<'_, Now> {
        // Only plain values are moved in: it is whole whatever panicked.
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    /// Begins to count anew what other rules than those of now have counted.
    pub(crate) fn recount(&self) {
        let run = self.recounting().begin();
        let desk = self.clone();
        tokio::spawn(async move {
            tokio::time::sleep(GRACE).await;
            if let Err(error) = desk.count_outdated(run).await {
                tracing::warn!(code = error.code(), "the articles could not be counted anew");
                let view = desk.recounting().view();
                desk.report(
                    run,
                    CountingView {
                        running: false,
                        ..view
                    },
                );
            }
        });
    }

    /// Stops; what was not reached keeps its old counts.
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
            self.tell(Event::counting(&view));
        }
        on
    }

    async fn count_outdated(&self, run: u64) -> Result<(), DeskError> {
        if !self.recounting().is_on(run) {
            return Ok(());
        }
        let outdated = self.outdated().await?;
        let mut view = CountingView {
            done: 0,
            total: u32::try_from(outdated.len()).unwrap_or(u32::MAX),
            running: !outdated.is_empty(),
        };
        // Nothing to do is worth a word only where the window shows something else.
        if view == self.recounting().view() || !self.report(run, view) {
            return Ok(());
        }
        let mut told = Instant::now();
        for id in outdated {
            if !self.recounting().is_on(run) {
                return Ok(());
            }
            if let Err(error) = self.count_one(id).await {
                // One article that does not open must not keep the others from being counted.
                tracing::warn!(article = id.0, code = error.code(), "could not be counted anew");
            }
            view.done += 1;
            view.running = view.done < view.total;
            if !view.running || told.elapsed() > TOLD {
                told = Instant::now();
                if !self.report(run, view) {
                    return Ok(());
                }
            }
        }
        tracing::info!(articles = view.done, "counted anew");
        Ok(())
    }

    /// The articles that other rules have counted, those that the queue shows first in front.
    async fn outdated(&self) -> Result<Vec<ArticleId>, DeskError> {
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
            .filter(|article| !was_counted_by(article, &self.rules_for(article).edition))
            .map(|article| article.id);
        Ok(found.collect())
    }

    /// Counts one article anew, beside its session: who reviews it does not wait.
    async fn count_one(&self, id: ArticleId) -> Result<(), DeskError> {
        for _ in 0..TRIES {
            let article = self.store().article(id).await?;
            let rules = self.rules_for(&article);
            if was_counted_by(&article, &rules.edition) {
                return Ok(());
            }
            let (bytes, operations, then) = (
                self.store().original(id).await?,
                self.store().operations(id).await?,
                self.store().text_for_search(id).await?,
            );
            let read = article.clone();
            let counted = spawn_blocking(move || {
                let loaded = reading::again(&bytes, &article)?;
                let session = Session::restore(article, loaded, &rules, &operations, &[], &then)?;
                Ok::<_, DeskError>(session.counted())
            })
            .await??;
            // Where somebody decided meanwhile, what was counted is of yesterday.
            if self.store().update_as_read(&read, &counted).await? {
                return Ok(());
            }
        }
        Ok(())
    }
}

fn was_counted_by(article: &Article, edition: &str) -> bool {
    crate::views::Snapshot::read(&article.snapshot).edition == edition
}
