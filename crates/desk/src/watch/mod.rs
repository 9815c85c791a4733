//! The folder that the desk watches: what lies in it comes into the queue, and what comes later.
//!
//! The system says *that* something happened in the folder; *what* is there a look tells. So nothing hangs on events that
//! a network disk does not send, that were too many, or that came while the program was closed.

mod settling;

use crate::walk::Walk;
use crate::wire::{Event, WatchView, WatchedView};
use crate::{Desk, DeskError, locale};
use copydesk_store::StoreError;
use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use settling::{STILL, Settling, Stamp};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, mpsc};
use tokio::task::spawn_blocking;

/// The key of the folder in the store.
const FOLDER: &str = "watched-folder";

/// How long the desk waits between two looks where the system tells of nothing.
const QUIET: Duration = Duration::from_secs(20);

/// How long it waits for a folder that is gone to come back.
const GONE: Duration = Duration::from_secs(3);

/// How long events are gathered before a look: one save is several of them.
const GATHER: Duration = Duration::from_millis(200);

/// How often the window hears of a long run of files.
const TOLD: Duration = Duration::from_millis(400);

/// What is watched, and what became of it.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    now: Mutex<Now>,
    /// Wakes a task that has to end.
    ended: Notify,
}

#[derive(Debug, Default)]
struct Now {
    /// The number of the task that may go on.
    run: u64,
    folder: Option<PathBuf>,
    fault: Option<Arc<DeskError>>,
}

impl Watch {
    /// Ends the task that goes on, if any, and answers the number of the next.
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

    /// Takes whether the folder can be looked into; answers whether that is new.
    fn found(&self, run: u64, fault: Option<Arc<DeskError>>) -> bool {
        let mut now = self.now();
        let code = |fault: &Option<Arc<DeskError>>| fault.as_ref().map(|fault| fault.code());
        let differs = now.run == run && code(&now.fault) != code(&fault);
        if differs {
            now.fault = fault;
        }
        differs
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        // Only plain values are moved in: it is whole whatever panicked.
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    /// Watches the folder of the last time.
    pub(crate) async fn go_on_watching(&self) -> Result<(), DeskError> {
        let kept = self.store().setting(FOLDER).await?;
        if let Some(folder) = kept.filter(|folder| !folder.is_empty()) {
            self.begin_watching(PathBuf::from(folder));
        }
        Ok(())
    }

    /// Watches `folder` from now on, also after a restart; `None` ends that.
    pub(crate) async fn keep_watching(&self, folder: Option<PathBuf>) -> Result<(), DeskError> {
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

    /// What is watched.
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
        let desk = self.clone();
        tokio::spawn(async move { desk.watch_until_ended(run, folder).await });
    }

    async fn watch_until_ended(&self, run: u64, folder: PathBuf) {
        let (wake, mut woken) = mpsc::channel(1);
        let mut settling = Settling::default();
        let mut watcher: Option<RecommendedWatcher> = None;
        loop {
            // Before it is asked, so that an end in the middle of a look is heard.
            let ended = self.watch().ended.notified();
            if !self.watch().is_on(run) {
                return;
            }
            // Before the look, so that nothing that comes after it is missed.
            watcher = watcher.or_else(|| watcher_of(&folder, wake.clone()));
            let looked = {
                let folder = folder.clone();
                spawn_blocking(move || look(&folder)).await
            };
            let looked = looked.map_err(DeskError::from).and_then(|looked| looked);
            let pause = match looked {
                Ok(files) => {
                    self.say_found(run, None);
                    let ready = settling.look(files, Instant::now());
                    self.take_watched(run, &ready, &mut settling).await;
                    if settling.is_unsettled() {
                        STILL + GATHER
                    } else {
                        QUIET
                    }
                }
                Err(error) => {
                    // A folder that comes back is another one for the system.
                    watcher = None;
                    self.say_found(run, Some(Arc::new(error)));
                    GONE
                }
            };
            tokio::select! {
                () = ended => {}
                () = tokio::time::sleep(pause) => {}
                _ = woken.recv() => {
                    tokio::time::sleep(GATHER).await;
                    while woken.try_recv().is_ok() {}
                }
            }
        }
    }

    /// Tells the window where the folder can no longer be looked into, or can again.
    fn say_found(&self, run: u64, fault: Option<Arc<DeskError>>) {
        let code = fault.as_ref().map(|fault| fault.code());
        if self.watch().found(run, fault) {
            tracing::info!(code, "the watched folder");
            self.tell_watched(WatchedView::default());
        }
    }

    fn tell_watched(&self, view: WatchedView) {
        let watch = self.watch_view();
        self.tell(Event::watched(&WatchedView { watch, ..view }));
    }

    async fn take_watched(&self, run: u64, ready: &[PathBuf], settling: &mut Settling) {
        let mut news = WatchedView::default();
        let mut told = Instant::now();
        for (at, path) in ready.iter().enumerate() {
            if !self.watch().is_on(run) {
                break;
            }
            match self.take_in_if_new(path.clone()).await {
                Ok(true) => news.added += 1,
                Ok(false) => {}
                // The library is in the way, not the file: it is tried again with the next look.
                Err(error) if error.is_of_library() => {
                    tracing::warn!(code = error.code(), "a file of the watched folder waits");
                    continue;
                }
                Err(error) => news.failed.push(locale::fault(&error, self.ui())),
            }
            settling.taken(path);
            news.waiting = u32::try_from(ready.len() - at - 1).unwrap_or(u32::MAX);
            if told.elapsed() > TOLD && (news.added > 0 || !news.failed.is_empty()) {
                told = Instant::now();
                self.tell_watched(std::mem::take(&mut news));
            }
        }
        news.waiting = 0;
        if news.added > 0 || !news.failed.is_empty() {
            self.tell_watched(news);
        }
    }
}

/// The folder with links followed, where it can be looked into.
fn readable(folder: &Path) -> Result<PathBuf, DeskError> {
    let folder = folder.canonicalize().map_err(|error| gone(folder, &error))?;
    std::fs::read_dir(&folder).map_err(|error| gone(&folder, &error))?;
    Ok(folder)
}

/// The articles in the folder, each with its stamp.
fn look(folder: &Path) -> Result<Vec<(PathBuf, Stamp)>, DeskError> {
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

fn gone(folder: &Path, error: &std::io::Error) -> DeskError {
    match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => DeskError::WatchedFolderGone {
            path: folder.to_path_buf(),
        },
        _ => StoreError::of_io(folder, error).into(),
    }
}

/// What tells of changes in the folder; `None` where the system cannot, and only the looks remain.
fn watcher_of(folder: &Path, wake: mpsc::Sender<()>) -> Option<RecommendedWatcher> {
    let heard = move |event: notify::Result<notify::Event>| {
        // That a file is read, by us for one, changes nothing; that it is closed after writing does.
        let idle = event.as_ref().is_ok_and(|event| match event.kind {
            EventKind::Access(kind) => kind != AccessKind::Close(AccessMode::Write),
            _ => false,
        });
        if !idle {
            // One that waits already is enough.
            let _ = wake.try_send(());
        }
    };
    let watching = notify::recommended_watcher(heard).and_then(|mut watcher| {
        watcher.watch(folder, RecursiveMode::Recursive)?;
        Ok(watcher)
    });
    watching
        .inspect_err(
            |error| tracing::warn!(kind = ?error.kind, "the system does not tell of the watched folder"),
        )
        .ok()
}
