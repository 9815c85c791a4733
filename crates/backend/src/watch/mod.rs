//! The watched folder: its files are added to the queue, and so are files that are added later.
//!
//! File system events only wake the task; a scan of the folder decides what changed. So the watch does not depend on
//! events, which a network disk may not send, the system may drop, or which occur while the program is closed.

mod settling;

use crate::commands::WatchedFile;
use crate::source::pairs_by_name;
use crate::walk::Walk;
use crate::wire::{Event, WatchView, WatchedView};
use crate::{Backend, BackendError, locale};
use copydesk_store::StoreError;
use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use settling::{MIN_UNCHANGED, Settling, Stamp};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, mpsc};
use tokio::task::spawn_blocking;

/// The key of the folder in the store.
const FOLDER: &str = "watched-folder";

/// Interval between scans if the system reports no events.
const QUIET: Duration = Duration::from_secs(20);

/// Interval between attempts to find a missing folder again.
const RETRY_INTERVAL: Duration = Duration::from_secs(3);

/// Debounce for events, since one save causes several.
const DEBOUNCE: Duration = Duration::from_millis(200);

/// Minimum interval between progress events for a long list of files.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(400);

/// The state of the watch.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    now: Mutex<WatchState>,
    /// Wakes a task that must end.
    ended: Notify,
}

#[derive(Debug, Default)]
struct WatchState {
    /// The number of the current task; others must stop.
    run: u64,
    folder: Option<PathBuf>,
    fault: Option<Arc<BackendError>>,
}

impl Watch {
    /// Ends the current task, if any. Returns the number of the next one.
    fn begin(&self, folder: Option<PathBuf>) -> u64 {
        let mut now = self.now();
        now.run += 1;
        now.folder = folder;
        now.fault = None;
        self.ended.notify_waiters();
        now.run
    }

    fn is_on(&self, run: u64) -> bool {
        self.now().run == run
    }

    /// Stores whether the folder could be read. Returns whether that has changed.
    fn found(&self, run: u64, fault: Option<Arc<BackendError>>) -> bool {
        let mut now = self.now();
        let code = |fault: &Option<Arc<BackendError>>| fault.as_ref().map(|fault| fault.code());
        let differs = now.run == run && code(&now.fault) != code(&fault);
        if differs {
            now.fault = fault;
        }
        differs
    }

    fn now(&self) -> MutexGuard<'_, WatchState> {
        // A poisoned lock is safe to read: values are only replaced as a whole.
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backend {
    /// Resumes watching the stored folder.
    pub(crate) async fn go_on_watching(&self) -> Result<(), BackendError> {
        let kept = self.store().setting(FOLDER).await?;
        if let Some(folder) = kept.filter(|folder| !folder.is_empty()) {
            self.begin_watching(PathBuf::from(folder));
        }
        Ok(())
    }

    /// Watches `folder` from now on, including after a restart; `None` stops watching.
    pub(crate) async fn keep_watching(&self, folder: Option<PathBuf>) -> Result<(), BackendError> {
        let folder = match folder {
            Some(folder) => Some(spawn_blocking(move || readable(&folder)).await??),
            None => None,
        };
        let text = folder
            .as_ref()
            .map(|folder| folder.to_string_lossy().into_owned());
        self.store()
            .set_setting(FOLDER, &text.unwrap_or_default())
            .await?;
        match folder {
            Some(folder) => self.begin_watching(folder),
            None => {
                self.watch().begin(None);
            }
        }
        Ok(())
    }

    /// The folder and its error, if any.
    pub(crate) fn watch_view(&self) -> WatchView {
        let now = self.watch().now();
        WatchView {
            folder: now
                .folder
                .as_ref()
                .map(|folder| folder.to_string_lossy().into_owned()),
            fault: now.fault.as_ref().map(|fault| locale::fault(fault, self.ui())),
        }
    }

    fn begin_watching(&self, folder: PathBuf) {
        let run = self.watch().begin(Some(folder.clone()));
        let backend = self.clone();
        tokio::spawn(async move { backend.watch_until_ended(run, folder).await });
    }

    async fn watch_until_ended(&self, run: u64, folder: PathBuf) {
        let (wake, mut woken) = mpsc::channel(1);
        let mut settling = Settling::default();
        let mut watcher: Option<RecommendedWatcher> = None;
        loop {
            // Before `is_on`, so that a stop during the scan is not missed.
            let ended = self.watch().ended.notified();
            if !self.watch().is_on(run) {
                return;
            }
            // Before the scan, so that no later event is missed.
            watcher = watcher.or_else(|| watcher_of(&folder, wake.clone()));
            let looked = {
                let folder = folder.clone();
                spawn_blocking(move || look(&folder)).await
            };
            let looked = looked.map_err(BackendError::from).and_then(|looked| looked);
            let pause = match looked {
                Ok(files) => {
                    self.say_found(run, None);
                    let paths: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
                    let pairs = pairs_by_name(&paths, self.ui().tag());
                    let ready = settling.look(files, Instant::now());
                    self.take_watched(run, &ready, &pairs, &mut settling).await;
                    if settling.is_unsettled() {
                        MIN_UNCHANGED + DEBOUNCE
                    } else {
                        QUIET
                    }
                }
                Err(error) => {
                    // A folder that reappears needs a new watcher.
                    watcher = None;
                    self.say_found(run, Some(Arc::new(error)));
                    RETRY_INTERVAL
                }
            };
            tokio::select! {
                () = ended => {}
                () = tokio::time::sleep(pause) => {}
                _ = woken.recv() => {
                    tokio::time::sleep(DEBOUNCE).await;
                    while woken.try_recv().is_ok() {}
                }
            }
        }
    }

    /// Emits an event if the folder has become unreadable or readable again.
    fn say_found(&self, run: u64, fault: Option<Arc<BackendError>>) {
        let code = fault.as_ref().map(|fault| fault.code());
        if self.watch().found(run, fault) {
            tracing::info!(code, "the watched folder");
            self.tell_watched(WatchedView::default());
        }
    }

    fn tell_watched(&self, view: WatchedView) {
        let watch = self.watch_view();
        self.emit(Event::watched(&WatchedView { watch, ..view }));
    }

    async fn take_watched(
        &self,
        run: u64,
        ready: &[PathBuf],
        pairs: &BTreeMap<PathBuf, PathBuf>,
        settling: &mut Settling,
    ) {
        let mut articles: BTreeMap<&Path, Vec<&Path>> = BTreeMap::new();
        for (article, source) in pairs {
            articles.entry(source).or_default().push(article);
        }
        let mut news = WatchedView::default();
        let mut told = Instant::now();
        for (at, path) in ready.iter().enumerate() {
            if !self.watch().is_on(run) {
                break;
            }
            let taken = if let Some(articles) = articles.get(path.as_path()) {
                // A source that arrives before its article is attached with it; one that the library has as an article stays one.
                for article in articles {
                    self.attach_watched(article, path).await;
                }
                Ok(WatchedFile::Known)
            } else {
                self.import_if_new(path.clone()).await
            };
            match taken {
                Ok(WatchedFile::New) => {
                    news.added += 1;
                    if let Some(source) = pairs.get(path) {
                        self.attach_watched(path, source).await;
                    }
                }
                Ok(WatchedFile::Changed) => news.changed += 1,
                Ok(WatchedFile::Known) => {}
                // The library failed, not the file; retried at the next scan.
                Err(error) if error.is_of_library() => {
                    tracing::warn!(code = error.code(), "a file of the watched folder waits");
                    continue;
                }
                Err(error) => news.failed.push(locale::fault(&error, self.ui())),
            }
            settling.taken(path);
            news.waiting = u32::try_from(ready.len() - at - 1).unwrap_or(u32::MAX);
            if told.elapsed() > PROGRESS_INTERVAL && has_news(&news) {
                told = Instant::now();
                self.tell_watched(std::mem::take(&mut news));
            }
        }
        news.waiting = 0;
        if has_news(&news) {
            self.tell_watched(news);
        }
    }

    /// Attaches a source text to the article of a file, if the library has that. If it is not the source of the article, it is imported as an article.
    async fn attach_watched(&self, article: &Path, source: &Path) {
        let attached = async {
            let path = article.canonicalize().unwrap_or_else(|_| article.to_path_buf());
            match self.store().find_by_path(&path).await? {
                Some(article) => self.attach_on_import(article.id, source.to_path_buf()).await,
                None => Ok(false),
            }
        };
        if let Err(error) = attached.await {
            tracing::info!(code = error.code(), "a source text was not attached");
            // A file that cannot be read is reported when it is opened.
            let _ = self.import_if_new(source.to_path_buf()).await;
        }
    }
}

fn has_news(news: &WatchedView) -> bool {
    news.added > 0 || news.changed > 0 || !news.failed.is_empty()
}

/// The canonical path of a readable folder.
fn readable(folder: &Path) -> Result<PathBuf, BackendError> {
    let folder = folder.canonicalize().map_err(|error| gone(folder, &error))?;
    std::fs::read_dir(&folder).map_err(|error| gone(&folder, &error))?;
    Ok(folder)
}

/// The articles in the folder, each with its stamp.
fn look(folder: &Path) -> Result<Vec<(PathBuf, Stamp)>, BackendError> {
    std::fs::read_dir(folder).map_err(|error| gone(folder, &error))?;
    let mut walk = Walk::default();
    walk.given(folder);
    let stamped = walk.files.into_iter().filter_map(|path| {
        let metadata = std::fs::metadata(&path).ok()?;
        let stamp = Stamp {
            len: metadata.len(),
            modified: metadata.modified().ok(),
        };
        Some((path, stamp))
    });
    Ok(stamped.collect())
}

fn gone(folder: &Path, error: &std::io::Error) -> BackendError {
    match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => BackendError::WatchedFolderGone {
            path: folder.to_path_buf(),
        },
        _ => StoreError::of_io(folder, error).into(),
    }
}

/// A watcher for the folder; `None` if the system supports none, so that only the scans remain.
fn watcher_of(folder: &Path, wake: mpsc::Sender<()>) -> Option<RecommendedWatcher> {
    let on_event = move |event: notify::Result<notify::Event>| {
        // Ignore read access, such as our own; closing a file after writing counts.
        let idle = event.as_ref().is_ok_and(|event| match event.kind {
            EventKind::Access(kind) => kind != AccessKind::Close(AccessMode::Write),
            _ => false,
        });
        if !idle {
            // One pending event is enough.
            let _ = wake.try_send(());
        }
    };
    let watching = notify::recommended_watcher(on_event).and_then(|mut watcher| {
        watcher.watch(folder, RecursiveMode::Recursive)?;
        Ok(watcher)
    });
    watching
        .inspect_err(
            |error| tracing::warn!(kind = ?error.kind, "the system does not tell of the watched folder"),
        )
        .ok()
}
