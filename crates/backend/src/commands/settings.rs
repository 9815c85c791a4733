//! Settings, and the options that the program was started with.

use crate::wire::{Settings, SettingsChange, StartView, UiLanguage, UiTongue};
use crate::{Backend, BackendError, locale};
use copydesk_i18n::UiLang;

impl Backend {
    #[allow(clippy::unused_async, reason = "the dispatch awaits every command")]
    pub(crate) async fn start(&self, (): ()) -> Result<StartView, BackendError> {
        let options = self.options();
        Ok(StartView {
            settings: self.configuration().settings(),
            system_tongue: match locale::ui_lang(UiLanguage::System, options.system_language.as_deref()) {
                UiLang::En => UiTongue::En,
                UiLang::Fr => UiTongue::Fr,
            },
            file: options.startup_file.clone(),
        })
    }

    pub(crate) async fn set_settings(&self, change: SettingsChange) -> Result<Settings, BackendError> {
        let turn = self.configuration().turn().await;
        let settings = self.configuration().change_settings(&turn, &change).await?;
        let (house, suggestions) = (settings.house.style(), settings.suggestion_limit());
        let profile = self.configuration().profile();
        if profile.house != house || profile.suggestions != suggestions {
            self.update_profile(&turn, |profile| {
                profile.house = house;
                profile.suggestions = suggestions;
            });
        }
        Ok(settings)
    }
}
