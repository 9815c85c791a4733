//! [`Backend`]: the library, the open articles and the settings.

use crate::Keyring;
use crate::commands::providers::{Asking, LocalLanguageTool};
use crate::configuration::{Configuration, Turn};
use crate::profile::Profile;
use crate::recount::Recount;
use crate::sessions::Sessions;
use crate::watch::Watch;
use crate::wire::{Event, Fault, UiLanguage};
use crate::{BackendError, clock, locale, samples};
use copydesk_i18n::UiLang;
use copydesk_store::{SqliteOptions, SqliteStore, Store};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
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
    /// Name of the editor if the settings have none, stored with each decision.
    pub editor: String,
    /// Whether a new library contains the sample articles.
    pub samples: bool,
    /// The Java that runs a LanguageTool on this computer; by default that of `JAVA_HOME` or `PATH`.
    pub java: Option<PathBuf>,
    /// Where keys of services are kept; `None` if the program has no keyring.
    pub keyring: Option<Arc<dyn Keyring>>,
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
            java: None,
            keyring: None,
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
    configuration: Configuration,
    sessions: Sessions,
    options: BackendOptions,
    /// Where a damaged library was moved to, until a notice has been shown.
    set_aside: Mutex<Option<PathBuf>>,
    recount: Recount,
    watch: Watch,
    asking: Asking,
    local_languagetool: LocalLanguageTool,
    events: broadcast::Sender<Event>,
}

/// Capacity of the event channel; a window that falls further behind fetches the whole state.
const EVENTS: usize = 256;

/// The library's file in the data folder.
const LIBRARY: &str = "library.sqlite";

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
        let configuration = Configuration::read(
            Arc::clone(&store),
            &options.folder,
            options.system_language.clone(),
        )
        .await?;
        let backend = Self {
            inner: Arc::new(Inner {
                store,
                configuration,
                sessions: Sessions::default(),
                options,
                set_aside: Mutex::new(opened.set_aside),
                recount: Recount::default(),
                watch: Watch::default(),
                asking: Asking::default(),
                local_languagetool: LocalLanguageTool::default(),
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

    /// The servers that are being asked.
    pub(crate) fn asking(&self) -> &Asking {
        &self.inner.asking
    }

    /// The LanguageTool on this computer.
    pub(crate) fn local_languagetool(&self) -> &LocalLanguageTool {
        &self.inner.local_languagetool
    }

    /// The background job that re-counts the articles.
    pub(crate) fn recounting(&self) -> &Recount {
        &self.inner.recount
    }

    /// The watched folder.
    pub(crate) fn watch(&self) -> &Watch {
        &self.inner.watch
    }

    /// Changes the profile and rebuilds the rules: open articles are reloaded; the rest are re-counted in the
    /// background.
    pub(crate) fn update_profile(&self, turn: &Turn<'_>, change: impl FnOnce(&mut Profile)) {
        self.inner.configuration.update_profile(turn, change);
        self.inner.sessions.clear();
        self.recount();
    }

    /// The settings, the profile and the rules.
    pub(crate) fn configuration(&self) -> &Configuration {
        &self.inner.configuration
    }

    /// The language of the interface.
    pub(crate) fn ui(&self) -> UiLang {
        self.inner.configuration.ui()
    }

    /// The open articles.
    pub(crate) fn sessions(&self) -> &Sessions {
        &self.inner.sessions
    }

    /// The options that the backend was opened with.
    pub(crate) fn options(&self) -> &BackendOptions {
        &self.inner.options
    }

    /// The name of the editor: that of the settings, or that of the user account.
    pub(crate) fn editor(&self) -> String {
        let set = self.inner.configuration.settings().editor();
        set.unwrap_or_else(|| self.options().editor.clone())
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

    /// A notice if the shared dictionary cannot be read.
    pub(crate) fn shared_notice(&self) -> Option<String> {
        self.configuration()
            .profile()
            .shared_fault
            .map(|_| locale::say(self.ui(), "notice-shared-dictionary", &[]))
    }
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
