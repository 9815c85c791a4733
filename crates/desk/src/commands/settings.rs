//! What the editor has set, and what the program was started with.

use crate::memory::Memory;
use crate::wire::{Settings, StartView, UiLanguage, UiTongue};
use crate::{Desk, DeskError, locale};
use copydesk_check::UiLang;

impl Desk {
    pub(crate) async fn start(&self, (): ()) -> Result<StartView, DeskError> {
        let options = self.options();
        Ok(StartView {
            settings: self.current_settings(),
            system_tongue: match locale::ui_lang(UiLanguage::System, options.system_language.as_deref()) {
                UiLang::En => UiTongue::En,
                UiLang::Fr => UiTongue::Fr,
            },
            file: options.startup_file.clone(),
        })
    }

    pub(crate) async fn set_settings(&self, settings: Settings) -> Result<Settings, DeskError> {
        let house = settings.house.style();
        self.keep_settings(settings.clone()).await?;
        let before = self.remembered();
        if before.house != house {
            self.learn(Memory { house, ..before });
        }
        Ok(settings)
    }
}
