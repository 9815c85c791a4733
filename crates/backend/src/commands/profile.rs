//! Changes to the profile: dictionaries, glossary and rules. Open articles are checked again after each change.

use crate::configuration::Turn;
use crate::profile::dictionary::{self, IgnoredWord};
use crate::profile::{Profile, StoredProfile, StoredTerm, glossary};
use crate::wire::{
    BadRowView, ExportProfileRequest, GlossaryView, IgnoredWordView, ProfilePart, ProfileView, RuleOffView,
    RuleSwitch, TermView,
};
use crate::{Backend, BackendError, locale, reading};
use copydesk_check::{GLOSSARY, HOUSE_STYLE, localise};
use copydesk_model::Message;
use copydesk_store::files::{Expected, write_atomically};
use std::path::PathBuf;
use tokio::task::spawn_blocking;

impl Backend {
    pub(crate) async fn profile(&self, (): ()) -> Result<ProfileView, BackendError> {
        self.reload_profile().await?;
        Ok(self.profile_view())
    }

    /// Reads the profile from disk again: the dictionaries may have been edited by hand or by another user, and the rest
    /// changed by another window.
    pub(crate) async fn reload_profile(&self) -> Result<(), BackendError> {
        let turn = self.configuration().turn().await;
        let kept = self.configuration().stored_profile().await?;
        let (path, before) = (self.configuration().dictionary(), self.configuration().profile());
        let mut profile = Profile {
            kept,
            ..before.clone()
        };
        let profile = spawn_blocking(move || {
            profile.words = dictionary::read(&path)?;
            profile.read_shared();
            Ok::<_, BackendError>(profile)
        })
        .await??;
        let differs =
            profile.kept != before.kept || profile.words != before.words || profile.shared != before.shared;
        if differs {
            self.update_profile(&turn, |now| *now = profile);
        } else if profile.shared_fault.is_some() != before.shared_fault.is_some() {
            self.configuration().note_shared_fault(profile.shared_fault);
        }
        Ok(())
    }

    pub(crate) async fn ignore_words(&self, word: IgnoredWordView) -> Result<ProfileView, BackendError> {
        let turn = self.configuration().turn().await;
        self.change_words(&turn, word, true).await?;
        Ok(self.profile_view())
    }

    pub(crate) async fn remove_ignored_words(
        &self,
        word: IgnoredWordView,
    ) -> Result<ProfileView, BackendError> {
        let turn = self.configuration().turn().await;
        self.change_words(&turn, word, false).await?;
        Ok(self.profile_view())
    }

    pub(crate) async fn share_dictionary(&self, path: Option<String>) -> Result<ProfileView, BackendError> {
        let path = path.map(PathBuf::from);
        if let Some(path) = path.clone() {
            spawn_blocking(move || dictionary::begin(&path)).await??;
        }
        let turn = self.configuration().turn().await;
        let kept = self
            .configuration()
            .update_stored_profile(&turn, |kept| kept.shared_dictionary.clone_from(&path))
            .await?;
        let mut profile = Profile {
            kept,
            ..self.configuration().profile()
        };
        let profile = spawn_blocking(move || {
            profile.read_shared();
            profile
        })
        .await?;
        self.update_profile(&turn, |now| *now = profile);
        Ok(self.profile_view())
    }

    pub(crate) async fn export_profile(&self, request: ExportProfileRequest) -> Result<String, BackendError> {
        let ExportProfileRequest { part, path } = request;
        let path = PathBuf::from(path);
        let profile = self.configuration().profile();
        let text = match part {
            ProfilePart::Words => dictionary::text(&profile.words.union(&profile.shared).cloned().collect()),
            ProfilePart::Terms => glossary::write(&profile.kept.terms, &path)?,
            ProfilePart::Rules => self.rules_as_csv(&profile.kept)?,
        };
        spawn_blocking(move || {
            write_atomically(&path, text.as_bytes(), Expected::Anything)?;
            Ok(path.to_string_lossy().into_owned())
        })
        .await?
    }

    pub(crate) async fn switch_rule(&self, switch: RuleSwitch) -> Result<ProfileView, BackendError> {
        let turn = self.configuration().turn().await;
        self.switch(&turn, &switch.rule, switch.on).await?;
        Ok(self.profile_view())
    }

    /// Turns a rule off or on in every article. Returns whether that changed anything.
    pub(super) async fn switch(&self, turn: &Turn<'_>, rule: &str, on: bool) -> Result<bool, BackendError> {
        let own = [&GLOSSARY, &HOUSE_STYLE];
        let known = copydesk_check::rules()
            .iter()
            .copied()
            .chain(own)
            .find(|meta| meta.id == rule);
        if known.is_none() && !on {
            return Err(BackendError::UnknownRule(rule.to_owned()));
        }
        let by_default = known.is_none_or(|meta| meta.default_on);
        let before = self.configuration().profile().kept;
        let after = self
            .change_kept(turn, |kept| {
                kept.rules_off.remove(rule);
                kept.rules_on.remove(rule);
                if on && !by_default {
                    kept.rules_on.insert(rule.to_owned());
                } else if !on && by_default {
                    kept.rules_off.insert(rule.to_owned());
                }
            })
            .await?;
        Ok(after != before)
    }

    pub(crate) async fn put_term(&self, term: TermView) -> Result<ProfileView, BackendError> {
        let term = kept(term);
        if !term.is_whole() {
            return Err(BackendError::BadRequest { command: "put_term" });
        }
        let turn = self.configuration().turn().await;
        self.change_kept(&turn, |kept| kept.put(term.clone())).await?;
        Ok(self.profile_view())
    }

    pub(crate) async fn remove_term(&self, term: TermView) -> Result<ProfileView, BackendError> {
        let term = kept(term);
        let turn = self.configuration().turn().await;
        self.change_kept(&turn, |kept| kept.take_out(&term)).await?;
        Ok(self.profile_view())
    }

    pub(crate) async fn import_glossary(&self, path: String) -> Result<GlossaryView, BackendError> {
        let path = PathBuf::from(path);
        let (terms, bad) = spawn_blocking(move || {
            let (path, file) = reading::file(&path)?;
            // Read like an article, so that the encoding that a spreadsheet writes is detected.
            let text = path.with_extension("txt");
            let loaded = reading::new(&file.bytes, Some(&text))?;
            Ok::<_, BackendError>(glossary::read(loaded.text()))
        })
        .await??;
        let taken = u32::try_from(terms.len()).unwrap_or(u32::MAX);
        let turn = self.configuration().turn().await;
        self.change_kept(&turn, |kept| {
            terms.iter().cloned().for_each(|term| kept.put(term));
        })
        .await?;
        let reason = |row: &glossary::BadRow| BadRowView {
            line: row.line,
            reason: locale::say(self.ui(), row.reason, &[]),
        };
        Ok(GlossaryView {
            taken,
            bad: bad.iter().map(reason).collect(),
            profile: self.profile_view(),
        })
    }

    /// Adds a word to a dictionary or removes it. Returns whether the dictionary changed.
    pub(super) async fn change_words(
        &self,
        turn: &Turn<'_>,
        view: IgnoredWordView,
        put: bool,
    ) -> Result<bool, BackendError> {
        let word = IgnoredWord {
            words: view.words.split_whitespace().collect::<Vec<_>>().join(" "),
            rule: view.rule,
        };
        let profile = self.configuration().profile();
        let path = match (view.shared, &profile.kept.shared_dictionary) {
            (false, _) => self.configuration().dictionary(),
            (true, Some(path)) => path.clone(),
            (true, None) => return Err(BackendError::NoSharedDictionary),
        };
        let (new, gone) = if put {
            (Some(word), None)
        } else {
            (None, Some(word))
        };
        let words = spawn_blocking(move || dictionary::change(&path, new.as_ref(), gone.as_ref())).await??;
        let before = if view.shared {
            &profile.shared
        } else {
            &profile.words
        };
        let changed = words != *before;
        self.update_profile(turn, |profile| {
            if view.shared {
                profile.shared = words;
                profile.shared_fault = None;
            } else {
                profile.words = words;
            }
        });
        Ok(changed)
    }

    async fn change_kept(
        &self,
        turn: &Turn<'_>,
        change: impl Fn(&mut StoredProfile) + Send + Sync,
    ) -> Result<StoredProfile, BackendError> {
        let kept = self.configuration().update_stored_profile(turn, change).await?;
        self.update_profile(turn, |profile| profile.kept = kept.clone());
        Ok(kept)
    }

    pub(super) fn summary(&self, rule: &str) -> String {
        let id = format!("{}.summary", rule.replace('.', "-"));
        localise(&Message::new(id), self.ui())
    }

    fn rules_as_csv(&self, kept: &StoredProfile) -> Result<String, BackendError> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let switched = |rules: &std::collections::BTreeSet<String>, state: &'static str| -> Vec<_> {
            rules
                .iter()
                .map(|rule| [rule.clone(), state.to_owned(), self.summary(rule)])
                .collect()
        };
        let mut rows = vec![["rule", "state", "summary"].map(str::to_owned)];
        rows.extend(switched(&kept.rules_off, "off"));
        rows.extend(switched(&kept.rules_on, "on"));
        for row in rows {
            writer.write_record(row).map_err(|_| BackendError::Internal)?;
        }
        let bytes = writer.into_inner().map_err(|_| BackendError::Internal)?;
        String::from_utf8(bytes).map_err(|_| BackendError::Internal)
    }

    fn profile_view(&self) -> ProfileView {
        let Profile {
            kept,
            words,
            shared,
            shared_fault,
            ..
        } = self.configuration().profile();
        let switched = |id: String| RuleOffView {
            summary: self.summary(&id),
            id,
        };
        let left = |shared: bool| move |IgnoredWord { words, rule }| IgnoredWordView { words, rule, shared };
        ProfileView {
            rules_off: kept.rules_off.into_iter().map(switched).collect(),
            rules_on: kept.rules_on.into_iter().map(switched).collect(),
            words: words
                .into_iter()
                .map(left(false))
                .chain(shared.into_iter().map(left(true)))
                .collect(),
            terms: kept.terms.into_iter().map(shown).collect(),
            dictionary: self.configuration().dictionary().to_string_lossy().into_owned(),
            shared_dictionary: kept
                .shared_dictionary
                .map(|path| path.to_string_lossy().into_owned()),
            shared_fault: shared_fault.map(|error| locale::fault(&error, self.ui())),
        }
    }
}

fn shown(term: StoredTerm) -> TermView {
    let StoredTerm {
        wrong,
        right,
        note,
        source,
        language,
    } = term;
    TermView {
        wrong,
        right,
        note,
        source,
        language,
    }
}

fn kept(term: TermView) -> StoredTerm {
    let filled = |text: Option<String>| {
        text.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let source = filled(term.source);
    StoredTerm {
        // A required term has no wrong form.
        wrong: if source.is_some() {
            String::new()
        } else {
            term.wrong.trim().to_owned()
        },
        right: filled(term.right),
        note: filled(term.note),
        source,
        language: filled(term.language),
    }
}
