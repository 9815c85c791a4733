//! [`Backend`]: the library, the open articles and the settings.

use crate::profile::acceptance::Acceptance;
use crate::profile::{ArticleRules, Profile, StoredProfile, dictionary};
use crate::recount::Recount;
use crate::sessions::Sessions;
use crate::watch::Watch;
use crate::wire::{Event, Fault, Settings, SettingsChange, UiLanguage};
use crate::{BackendError, clock, locale, samples};
use copydesk_check::Engine;
use copydesk_i18n::UiLang;
use copydesk_store::{Article, SqliteOptions, SqliteStore, Store};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Instant;
use tokio::sync::broadcast;

/// Options for opening a backend.
#[derive(Clone, Debug)]
pub struct BackendOptions {
    /// Folder of the library; created if it is missing.
    pub folder: PathBuf,
    /// The file that the program was started with.
    pub startup_file: Option<String>,
    /// The system's language as a tag (`fr-FR`, `fr_FR.UTF-8`); used if the setting is "as the system".
    pub system_language: Option<String>,
    /// Name of the editor, stored with each decision.
    pub editor: String,
    /// Whether a new library contains the sample articles.
    pub samples: bool,
}

impl BackendOptions {
    /// Options for a backend in `folder`, with samples, in the language of the system.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_path_buf(),
            startup_file: None,
            system_language: sys_locale::get_locale(),
            editor: editor(),
            samples: true,
        }
    }
}

/// The application. Clones share their state.
#[derive(Clone)]
pub struct Backend {
    inner: Arc<Inner>,
}

struct Inner {
    store: Arc<dyn Store>,
    /// The editor's profile, and the rules built from it.
    taught: RwLock<(Profile, Rules)>,
    /// How often the editor accepts the issues of each rule.
    acceptance: Mutex<Acceptance>,
    sessions: Sessions,
    settings: RwLock<Settings>,
    /// Held by a command that changes settings or the profile; see [`Turn`].
    turn: tokio::sync::Mutex<()>,
    options: BackendOptions,
    /// Where a damaged library was moved to, until a notice has been shown.
    set_aside: Mutex<Option<PathBuf>>,
    recount: Recount,
    watch: Watch,
    events: broadcast::Sender<Event>,
}

/// The rules as configured by the profile.
#[derive(Clone)]
pub(crate) struct Rules {
    /// The checkers.
    pub(crate) engine: Engine,
    /// Fingerprint of these rules: counts made with other rules are out of date.
    pub(crate) fingerprint: Arc<str>,
}

impl Rules {
    fn of(profile: &Profile) -> Self {
        Self {
            engine: copydesk_check::engine(profile.options()),
            fingerprint: profile.fingerprint().into(),
        }
    }
}

/// The right to change settings and the profile. A command holds it from reading the old value until the new one is in
/// use, so that two concurrent commands cannot overwrite each other's change.
///
/// A command that also locks an article must lock the article first.
pub(crate) struct Turn<'d> {
    _held: tokio::sync::MutexGuard<'d, ()>,
}

/// Capacity of the event channel; a window that falls further behind fetches the whole state.
const EVENTS: usize = 256;

/// The library's file in the data folder.
const LIBRARY: &str = "library.sqlite";

/// The key of the settings in the store.
const SETTINGS: &str = "settings";

/// The key of the profile in the store.
const PROFILE: &str = "memory";

impl Backend {
    /// Opens the library, or creates it.
    ///
    /// # Errors
    /// Returns errors of the store (no permission, damaged, from a newer version …), in the language of the system.
    pub async fn open(options: BackendOptions) -> Result<Self, Fault> {
        let system = options.system_language.clone();
        Self::open_library(options)
            .await
            .map_err(|error| locale::fault(&error, locale::ui_lang(UiLanguage::System, system.as_deref())))
    }

    async fn open_library(options: BackendOptions) -> Result<Self, BackendError> {
        let begun = Instant::now();
        let path = options.folder.join(LIBRARY);
        let opened = SqliteStore::open_or_set_aside(&path, SqliteOptions::default(), clock::now()).await?;
        if opened.set_aside.is_some() {
            tracing::error!("the library was damaged and set aside");
        }
        let store: Arc<dyn Store> = Arc::new(opened.store);
        let stored = store.setting(SETTINGS).await?;
        // Settings that cannot be read, such as those of another version, are replaced by the defaults.
        let settings: Settings = stored
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default();
        let kept = store.setting(PROFILE).await?;
        let kept: StoredProfile = kept
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default();
        let acceptance = acceptance(&*store, kept.learned_since).await?;
        let mut profile = Profile {
            kept,
            words: dictionary::read(&options.folder.join(dictionary::FILE)).unwrap_or_else(|error| {
                // Not fatal: the settings page shows the error, and articles can be reviewed without the dictionary.
                tracing::warn!(code = error.code(), "the dictionary could not be read");
                BTreeSet::new()
            }),
            house: settings.house.style(),
            lowered: acceptance.lowered(),
            ..Profile::default()
        };
        profile.read_shared();
        let rules = Rules::of(&profile);
        let backend = Self {
            inner: Arc::new(Inner {
                store,
                taught: RwLock::new((profile, rules)),
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
        if backend.inner.options.samples {
            samples::import(&backend).await?;
        }
        // Another version of the program, or a dictionary edited in the meantime, finds different issues.
        backend.recount();
        backend.go_on_watching().await?;
        tracing::info!(ms = millis(begun), "the library is open");
        Ok(backend)
    }

    /// Runs the command `name`. Request and response are those of [`wire::Commands`](crate::wire::Commands) as JSON.
    /// The response is returned as text: the review of a long article takes megabytes, and callers pass it on without
    /// parsing it.
    ///
    /// The command runs to completion even if the caller drops the future.
    ///
    /// # Errors
    /// Returns the error of the command, in the language of the interface.
    pub async fn call(&self, name: &str, request: Value) -> Result<String, Fault> {
        let begun = Instant::now();
        let (backend, command) = (self.clone(), name.to_owned());
        let run = tokio::spawn(async move { backend.dispatch(&command, request).await });
        let answer = run.await.unwrap_or(Err(BackendError::Internal));
        match &answer {
            Ok(_) => tracing::info!(command = name, ms = millis(begun), "done"),
            Err(error) => tracing::warn!(command = name, ms = millis(begun), code = error.code(), "refused"),
        }
        answer.map_err(|error| locale::fault(&error, self.ui()))
    }

    pub(crate) fn store(&self) -> &dyn Store {
        &*self.inner.store
    }

    /// Subscribes to events of [`wire::Events`](crate::wire::Events), from now on.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.inner.events.subscribe()
    }

    /// Emits an event. Having no subscribers is not an error.
    pub(crate) fn emit(&self, event: Event) {
        let _ = self.inner.events.send(event);
    }

    /// The background job that re-counts the articles.
    pub(crate) fn recounting(&self) -> &Recount {
        &self.inner.recount
    }

    /// The watched folder.
    pub(crate) fn watch(&self) -> &Watch {
        &self.inner.watch
    }

    /// The current rules.
    pub(crate) fn rules_now(&self) -> Rules {
        self.inner
            .taught
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .1
            .clone()
    }

    /// The rules for one article, which may have exceptions of its own.
    pub(crate) fn rules_for(&self, article: &Article) -> Rules {
        let own = ArticleRules::of(article);
        if own.is_silent() {
            return self.rules_now();
        }
        let mut profile = self.current_profile();
        own.add_to(&mut profile);
        Rules::of(&profile)
    }

    /// Waits until no other command changes settings or the profile.
    pub(crate) async fn turn(&self) -> Turn<'_> {
        Turn {
            _held: self.inner.turn.lock().await,
        }
    }

    /// A copy of the current profile.
    pub(crate) fn current_profile(&self) -> Profile {
        self.inner
            .taught
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .clone()
    }

    /// The path of the personal dictionary.
    pub(crate) fn dictionary(&self) -> PathBuf {
        self.inner.options.folder.join(dictionary::FILE)
    }

    /// Changes the stored part of the profile. The change is applied to the current stored value, which another window
    /// may have written, and retried if that changes meanwhile.
    pub(crate) async fn update_stored_profile(
        &self,
        _: &Turn<'_>,
        change: impl Fn(&mut StoredProfile),
    ) -> Result<StoredProfile, BackendError> {
        loop {
            let stored = self.inner.store.setting(PROFILE).await?;
            let mut kept: StoredProfile = stored
                .as_deref()
                .and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or_default();
            change(&mut kept);
            let text = serde_json::to_string(&kept).map_err(|_| BackendError::Internal)?;
            if self
                .inner
                .store
                .swap_setting(PROFILE, stored.as_deref(), &text)
                .await?
            {
                return Ok(kept);
            }
        }
    }

    /// The stored part of the profile, which another window may have changed.
    pub(crate) async fn stored_profile(&self) -> Result<StoredProfile, BackendError> {
        let stored = self.inner.store.setting(PROFILE).await?;
        let kept = stored.as_deref().and_then(|text| serde_json::from_str(text).ok());
        Ok(kept.unwrap_or_default())
    }

    /// Runs `work` on the acceptance counts of the rules.
    pub(crate) fn acceptance_of_rules<T>(&self, work: impl FnOnce(&mut Acceptance) -> T) -> T {
        work(
            &mut self
                .inner
                .acceptance
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    /// Changes the profile and rebuilds the rules: open articles are reloaded; the rest are re-counted in the
    /// background.
    pub(crate) fn update_profile(&self, _: &Turn<'_>, change: impl FnOnce(&mut Profile)) {
        let mut profile = self.current_profile();
        change(&mut profile);
        let rules = Rules::of(&profile);
        *self.inner.taught.write().unwrap_or_else(PoisonError::into_inner) = (profile, rules);
        self.inner.sessions.clear();
        self.recount();
    }

    /// The open articles.
    pub(crate) fn sessions(&self) -> &Sessions {
        &self.inner.sessions
    }

    /// The options that the backend was opened with.
    pub(crate) fn options(&self) -> &BackendOptions {
        &self.inner.options
    }

    /// Returns the notice about a damaged library, once.
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

    /// Records whether the shared dictionary could be read the last time.
    pub(crate) fn note_shared_fault(&self, fault: Option<Arc<BackendError>>) {
        self.inner
            .taught
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .shared_fault = fault;
    }

    /// A notice if the shared dictionary cannot be read.
    pub(crate) fn shared_notice(&self) -> Option<String> {
        self.current_profile()
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

    /// The current settings.
    pub(crate) fn current_settings(&self) -> Settings {
        // A poisoned lock is safe to read: writers only replace the value.
        self.inner
            .settings
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Changes settings, on disk first; the other stored settings are kept.
    ///
    /// # Errors
    /// Returns [`BackendError::BadRequest`] for an unknown setting or an invalid value, and errors of the store.
    pub(crate) async fn change_settings(
        &self,
        _: &Turn<'_>,
        change: &SettingsChange,
    ) -> Result<Settings, BackendError> {
        loop {
            let stored = self.inner.store.setting(SETTINGS).await?;
            let (settings, text) = change
                .applied_to(stored.as_deref())
                .ok_or(BackendError::BadRequest {
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

/// Counts the decisions made after `since`. Operations that cannot be parsed are skipped.
async fn acceptance(store: &dyn Store, since: i64) -> Result<Acceptance, BackendError> {
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

/// `error` in the language of the system, for errors before the settings are read.
pub fn fault(error: &BackendError) -> Fault {
    locale::fault(
        error,
        locale::ui_lang(UiLanguage::System, sys_locale::get_locale().as_deref()),
    )
}

/// The name under which the system knows the editor.
pub fn editor() -> String {
    let name = ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|variable| std::env::var(variable).ok());
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| "editor".to_owned())
}
