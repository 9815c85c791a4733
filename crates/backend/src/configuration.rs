//! [`Configuration`]: the settings, the editor's profile, and the rules built from them.

use crate::profile::acceptance::Acceptance;
use crate::profile::{ArticleSettings, Profile, StoredProfile, dictionary};
use crate::wire::{Settings, SettingsChange};
use crate::{BackendError, locale};
use copydesk_check::Engine;
use copydesk_i18n::UiLang;
use copydesk_store::{Article, Store};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// The settings, the editor's profile, and the rules built from them.
pub(crate) struct Configuration {
    store: Arc<dyn Store>,
    /// The file of the personal dictionary.
    dictionary: PathBuf,
    /// The system's language as a tag; used if the setting is "as the system".
    system_language: Option<String>,
    settings: RwLock<Settings>,
    /// The editor's profile, and the rules built from it.
    taught: RwLock<(Profile, Rules)>,
    /// How often the editor accepts the issues of each rule.
    acceptance: Mutex<Acceptance>,
    /// Held by a command that changes settings or the profile; see [`Turn`].
    turn: tokio::sync::Mutex<()>,
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

/// The key of the settings in the store.
const SETTINGS: &str = "settings";

/// The key of the profile in the store.
const PROFILE: &str = "memory";

impl Configuration {
    /// Reads the configuration from the store and from the dictionary in `folder`.
    pub(crate) async fn read(
        store: Arc<dyn Store>,
        folder: &Path,
        system_language: Option<String>,
    ) -> Result<Self, BackendError> {
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
        let dictionary = folder.join(dictionary::FILE);
        let mut profile = Profile {
            kept,
            words: dictionary::read(&dictionary).unwrap_or_else(|error| {
                // Not fatal: the settings page shows the error, and articles can be reviewed without the dictionary.
                tracing::warn!(code = error.code(), "the dictionary could not be read");
                BTreeSet::new()
            }),
            house: settings.house.style(),
            suggestions: settings.suggestion_limit(),
            lowered: acceptance.lowered(),
            ..Profile::default()
        };
        profile.read_shared();
        let rules = Rules::of(&profile);
        Ok(Self {
            store,
            dictionary,
            system_language,
            settings: RwLock::new(settings),
            taught: RwLock::new((profile, rules)),
            acceptance: Mutex::new(acceptance),
            turn: tokio::sync::Mutex::new(()),
        })
    }

    /// The current settings.
    pub(crate) fn settings(&self) -> Settings {
        // A poisoned lock is safe to read: writers only replace the value.
        self.settings
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
            let stored = self.store.setting(SETTINGS).await?;
            let (settings, text) = change
                .applied_to(stored.as_deref())
                .ok_or(BackendError::BadRequest {
                    command: "set_settings",
                })?;
            if self
                .store
                .swap_setting(SETTINGS, stored.as_deref(), &text)
                .await?
            {
                *self.settings.write().unwrap_or_else(PoisonError::into_inner) = settings.clone();
                return Ok(settings);
            }
        }
    }

    /// The language of the interface.
    pub(crate) fn ui(&self) -> UiLang {
        locale::ui_lang(self.settings().language, self.system_language.as_deref())
    }

    /// A copy of the current profile.
    pub(crate) fn profile(&self) -> Profile {
        self.taught
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .clone()
    }

    /// The current rules.
    pub(crate) fn rules(&self) -> Rules {
        self.taught
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .1
            .clone()
    }

    /// The rules for one article, which may have exceptions of its own.
    pub(crate) fn rules_for(&self, article: &Article) -> Rules {
        let own = ArticleSettings::of(article);
        if own.is_silent() {
            return self.rules();
        }
        let mut profile = self.profile();
        own.add_to(&mut profile);
        Rules::of(&profile)
    }

    /// Waits until no other command changes settings or the profile.
    pub(crate) async fn turn(&self) -> Turn<'_> {
        Turn {
            _held: self.turn.lock().await,
        }
    }

    /// The path of the personal dictionary.
    pub(crate) fn dictionary(&self) -> PathBuf {
        self.dictionary.clone()
    }

    /// Changes the stored part of the profile. The change is applied to the current stored value, which another window
    /// may have written, and retried if that changes meanwhile.
    pub(crate) async fn update_stored_profile(
        &self,
        _: &Turn<'_>,
        change: impl Fn(&mut StoredProfile),
    ) -> Result<StoredProfile, BackendError> {
        loop {
            let stored = self.store.setting(PROFILE).await?;
            let mut kept: StoredProfile = stored
                .as_deref()
                .and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or_default();
            change(&mut kept);
            let text = serde_json::to_string(&kept).map_err(|_| BackendError::Internal)?;
            if self.store.swap_setting(PROFILE, stored.as_deref(), &text).await? {
                return Ok(kept);
            }
        }
    }

    /// The stored part of the profile, which another window may have changed.
    pub(crate) async fn stored_profile(&self) -> Result<StoredProfile, BackendError> {
        let stored = self.store.setting(PROFILE).await?;
        let kept = stored.as_deref().and_then(|text| serde_json::from_str(text).ok());
        Ok(kept.unwrap_or_default())
    }

    /// Changes the profile and rebuilds the rules.
    pub(crate) fn update_profile(&self, _: &Turn<'_>, change: impl FnOnce(&mut Profile)) {
        let mut profile = self.profile();
        change(&mut profile);
        let rules = Rules::of(&profile);
        *self.taught.write().unwrap_or_else(PoisonError::into_inner) = (profile, rules);
    }

    /// Records whether the shared dictionary could be read the last time.
    pub(crate) fn note_shared_fault(&self, fault: Option<Arc<BackendError>>) {
        self.taught
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .shared_fault = fault;
    }

    /// Runs `work` on the acceptance counts of the rules.
    pub(crate) fn with_acceptance<T>(&self, work: impl FnOnce(&mut Acceptance) -> T) -> T {
        work(&mut self.acceptance.lock().unwrap_or_else(PoisonError::into_inner))
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
