//! [`Desk`]: the library, the open articles and the settings.

use crate::memory::acceptance::Acceptance;
use crate::memory::{ArticleRules, Kept, Memory, dictionary};
use crate::recount::Recount;
use crate::sessions::Sessions;
use crate::watch::Watch;
use crate::wire::{Event, Fault, Settings, SettingsChange, UiLanguage};
use crate::{DeskError, clock, locale, samples};
use copydesk_check::{Engine, UiLang};
use copydesk_model::Lang;
use copydesk_store::{Article, SqliteOptions, SqliteStore, Store};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Instant;
use tokio::sync::broadcast;

/// How a desk is opened.
#[derive(Clone, Debug)]
pub struct DeskOptions {
    /// Where the library lies; made where it is missing.
    pub folder: PathBuf,
    /// The file that the program was started with.
    pub startup_file: Option<String>,
    /// The system's language as a tag (`fr-FR`, `fr_FR.UTF-8`); decides where the settings say "as the system".
    pub system_language: Option<String>,
    /// Who decides; written beside each decision.
    pub editor: String,
    /// Whether a new library begins with the sample articles.
    pub samples: bool,
    /// Language of the articles that are taken in; recognised from each text where absent.
    pub article_language: Option<Lang>,
}

impl DeskOptions {
    /// A desk in `folder`, with samples, in the language of the system.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_path_buf(),
            startup_file: None,
            system_language: sys_locale::get_locale(),
            editor: editor(),
            samples: true,
            article_language: None,
        }
    }
}

/// The application. A clone is the same desk.
#[derive(Clone)]
pub struct Desk {
    inner: Arc<Inner>,
}

struct Inner {
    store: Arc<dyn Store>,
    /// What the editor has taught the desk, and the rules with it.
    taught: RwLock<(Memory, Rules)>,
    /// What the decisions say of each rule.
    acceptance: Mutex<Acceptance>,
    sessions: Sessions,
    settings: RwLock<Settings>,
    /// Held by the command that changes settings or what the desk has learned; see [`Turn`].
    turn: tokio::sync::Mutex<()>,
    options: DeskOptions,
    /// Where a damaged library was moved to, until the editor is told.
    set_aside: Mutex<Option<PathBuf>>,
    recount: Recount,
    watch: Watch,
    events: broadcast::Sender<Event>,
}

/// The rules as the memory sets them.
#[derive(Clone)]
pub(crate) struct Rules {
    /// What checks.
    pub(crate) engine: Engine,
    /// Names these rules: counts that were made by others are out of date.
    pub(crate) edition: Arc<str>,
}

impl Rules {
    fn of(memory: &Memory) -> Self {
        Self {
            engine: copydesk_check::engine(memory.options()),
            edition: memory.edition().into(),
        }
    }
}

/// The right to change settings and what the desk has learned. A command holds it from reading the old value to using
/// the new one, so that two commands that overlap never undo each other's change.
///
/// A command that also locks an article locks the article first.
pub(crate) struct Turn<'d> {
    _held: tokio::sync::MutexGuard<'d, ()>,
}

/// Events that a window may be behind with; one that is further behind asks for the whole state anyway.
const EVENTS: usize = 256;

/// The library's file in the data folder.
const LIBRARY: &str = "library.sqlite";

/// The key of the settings in the store.
const SETTINGS: &str = "settings";

/// The key of what the editor has taught the desk.
const MEMORY: &str = "memory";

impl Desk {
    /// Opens the library, or makes it.
    ///
    /// # Errors
    /// Those of the store (no permission, damaged, from a newer version …), as the window gets them.
    pub async fn open(options: DeskOptions) -> Result<Self, Fault> {
        let system = options.system_language.clone();
        Self::open_library(options)
            .await
            .map_err(|error| locale::fault(&error, locale::ui_lang(UiLanguage::System, system.as_deref())))
    }

    async fn open_library(options: DeskOptions) -> Result<Self, DeskError> {
        let begun = Instant::now();
        let path = options.folder.join(LIBRARY);
        let opened = SqliteStore::open_or_set_aside(&path, SqliteOptions::default(), clock::now()).await?;
        if opened.set_aside.is_some() {
            tracing::error!("the library was damaged and set aside");
        }
        let store: Arc<dyn Store> = Arc::new(opened.store);
        let stored = store.setting(SETTINGS).await?;
        // Settings of a version that wrote them otherwise are no reason to stop: what does not read is as at first.
        let settings: Settings = stored
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default();
        let kept = store.setting(MEMORY).await?;
        let kept: Kept = kept
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default();
        let acceptance = acceptance(&*store, kept.learned_since).await?;
        let mut memory = Memory {
            kept,
            words: dictionary::read(&options.folder.join(dictionary::FILE)).unwrap_or_else(|error| {
                // The settings say so as soon as they are opened; articles can be reviewed without.
                tracing::warn!(code = error.code(), "the dictionary could not be read");
                BTreeSet::new()
            }),
            house: settings.house.style(),
            lowered: acceptance.lowered(),
            ..Memory::default()
        };
        memory.read_shared();
        let rules = Rules::of(&memory);
        let desk = Self {
            inner: Arc::new(Inner {
                store,
                taught: RwLock::new((memory, rules)),
                acceptance: Mutex::new(acceptance),
                sessions: Sessions::default(),
                settings: RwLock::new(settings),
                turn: tokio::sync::Mutex::new(()),
                options,
                set_aside: Mutex::new(opened.set_aside),
                recount: Recount::default(),
                watch: Watch::default(),
                events: broadcast::channel(EVENTS).0,
            }),
        };
        if desk.inner.options.samples {
            samples::import(&desk).await?;
        }
        // Another version of the program, or a dictionary that was edited meanwhile, finds other things.
        desk.recount();
        desk.go_on_watching().await?;
        tracing::info!(ms = millis(begun), "the library is open");
        Ok(desk)
    }

    /// Runs the command `name`; request and answer are those of [`wire::Commands`](crate::wire::Commands) as JSON, the
    /// answer as its text: the review of a long article has megabytes, and whoever hands it on needs no tree of it.
    ///
    /// The command runs to its end even where the caller stops waiting, so that nothing is left half done.
    ///
    /// # Errors
    /// What went wrong, in the language of the interface.
    pub async fn call(&self, name: &str, request: Value) -> Result<String, Fault> {
        let begun = Instant::now();
        let (desk, command) = (self.clone(), name.to_owned());
        let run = tokio::spawn(async move { desk.dispatch(&command, request).await });
        let answer = run.await.unwrap_or(Err(DeskError::Internal));
        match &answer {
            Ok(_) => tracing::info!(command = name, ms = millis(begun), "done"),
            Err(error) => tracing::warn!(command = name, ms = millis(begun), code = error.code(), "refused"),
        }
        answer.map_err(|error| locale::fault(&error, self.ui()))
    }

    /// The library.
    pub(crate) fn store(&self) -> &dyn Store {
        &*self.inner.store
    }

    /// What happens without a command: events of [`wire::Events`](crate::wire::Events), from now on.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.inner.events.subscribe()
    }

    /// Tells the window. That nobody listens is no fault.
    pub(crate) fn tell(&self, event: Event) {
        let _ = self.inner.events.send(event);
    }

    /// What counts the articles anew.
    pub(crate) fn recounting(&self) -> &Recount {
        &self.inner.recount
    }

    /// The folder that is watched.
    pub(crate) fn watch(&self) -> &Watch {
        &self.inner.watch
    }

    /// The rules.
    pub(crate) fn rules_now(&self) -> Rules {
        self.inner
            .taught
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .1
            .clone()
    }

    /// The rules for one article: the editor may have set some for it alone.
    pub(crate) fn rules_for(&self, article: &Article) -> Rules {
        let own = ArticleRules::of(article);
        if own.is_silent() {
            return self.rules_now();
        }
        let mut memory = self.remembered();
        own.add_to(&mut memory);
        Rules::of(&memory)
    }

    /// Waits until no other command changes settings or what the desk has learned.
    pub(crate) async fn turn(&self) -> Turn<'_> {
        Turn {
            _held: self.inner.turn.lock().await,
        }
    }

    /// What the editor has taught the desk.
    pub(crate) fn remembered(&self) -> Memory {
        self.inner
            .taught
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .clone()
    }

    /// The file of the personal dictionary.
    pub(crate) fn dictionary(&self) -> PathBuf {
        self.inner.options.folder.join(dictionary::FILE)
    }

    /// Changes the part of the memory that the library holds, as it stands there now: another window may have changed it.
    pub(crate) async fn keep_memory(
        &self,
        _: &Turn<'_>,
        change: impl Fn(&mut Kept),
    ) -> Result<Kept, DeskError> {
        loop {
            let stored = self.inner.store.setting(MEMORY).await?;
            let mut kept: Kept = stored
                .as_deref()
                .and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or_default();
            change(&mut kept);
            let text = serde_json::to_string(&kept).map_err(|_| DeskError::Internal)?;
            if self
                .inner
                .store
                .swap_setting(MEMORY, stored.as_deref(), &text)
                .await?
            {
                return Ok(kept);
            }
        }
    }

    /// What another window has kept of the memory.
    pub(crate) async fn kept_memory(&self) -> Result<Kept, DeskError> {
        let stored = self.inner.store.setting(MEMORY).await?;
        let kept = stored.as_deref().and_then(|text| serde_json::from_str(text).ok());
        Ok(kept.unwrap_or_default())
    }

    /// Works on what the decisions say of each rule.
    pub(crate) fn acceptance_of_rules<T>(&self, work: impl FnOnce(&mut Acceptance) -> T) -> T {
        work(
            &mut self
                .inner
                .acceptance
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    /// Changes what the desk has learned, and checks with it from now on: open articles are loaded again, the others are
    /// counted again in the background.
    pub(crate) fn learn(&self, _: &Turn<'_>, change: impl FnOnce(&mut Memory)) {
        let mut memory = self.remembered();
        change(&mut memory);
        let rules = Rules::of(&memory);
        *self.inner.taught.write().unwrap_or_else(PoisonError::into_inner) = (memory, rules);
        self.inner.sessions.clear();
        self.recount();
    }

    /// The open articles.
    pub(crate) fn sessions(&self) -> &Sessions {
        &self.inner.sessions
    }

    /// How the desk was opened.
    pub(crate) fn options(&self) -> &DeskOptions {
        &self.inner.options
    }

    /// What the editor must hear of the library, once.
    pub(crate) fn library_notice(&self) -> Option<String> {
        let aside = self
            .inner
            .set_aside
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()?;
        Some(locale::say(
            self.ui(),
            "notice-library-set-aside",
            &[("path", aside.display().to_string())],
        ))
    }

    /// Remembers whether the shared dictionary could be read the last time.
    pub(crate) fn note_shared_fault(&self, fault: Option<Arc<DeskError>>) {
        self.inner
            .taught
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .shared_fault = fault;
    }

    /// That the shared dictionary cannot be read, where it is so.
    pub(crate) fn shared_notice(&self) -> Option<String> {
        self.remembered()
            .shared_fault
            .map(|_| locale::say(self.ui(), "notice-shared-dictionary", &[]))
    }

    /// The language of the interface.
    pub(crate) fn ui(&self) -> UiLang {
        locale::ui_lang(
            self.current_settings().language,
            self.inner.options.system_language.as_deref(),
        )
    }

    /// What is set.
    pub(crate) fn current_settings(&self) -> Settings {
        // A writer cannot panic halfway: it only moves a value in.
        self.inner
            .settings
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Changes settings, on disk first; the other settings stay as they are there.
    ///
    /// # Errors
    /// [`DeskError::BadRequest`] for a name or value that is no setting, and those of the store.
    pub(crate) async fn change_settings(
        &self,
        _: &Turn<'_>,
        change: &SettingsChange,
    ) -> Result<Settings, DeskError> {
        loop {
            let stored = self.inner.store.setting(SETTINGS).await?;
            let (settings, text) = change
                .applied_to(stored.as_deref())
                .ok_or(DeskError::BadRequest {
                    command: "set_settings",
                })?;
            if self
                .inner
                .store
                .swap_setting(SETTINGS, stored.as_deref(), &text)
                .await?
            {
                *self
                    .inner
                    .settings
                    .write()
                    .unwrap_or_else(PoisonError::into_inner) = settings.clone();
                return Ok(settings);
            }
        }
    }
}

/// Counts the decisions that were made after `since`. An operation that this version cannot read counts for nothing.
async fn acceptance(store: &dyn Store, since: i64) -> Result<Acceptance, DeskError> {
    let logs = store.operations_since(since).await?;
    let read = move || {
        let read = logs
            .into_iter()
            .filter_map(|(article, payload)| Some((article.0, serde_json::from_str(&payload).ok()?)));
        Acceptance::of(read)
    };
    Ok(tokio::task::spawn_blocking(read).await?)
}

fn millis(begun: Instant) -> u64 {
    u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// `error` in the language of the system, for what goes wrong before the settings are read.
pub fn fault(error: &DeskError) -> Fault {
    locale::fault(
        error,
        locale::ui_lang(UiLanguage::System, sys_locale::get_locale().as_deref()),
    )
}

/// The name under which the system knows the editor.
fn editor() -> String {
    let name = ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|variable| std::env::var(variable).ok());
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| "editor".to_owned())
}
