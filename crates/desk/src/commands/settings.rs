//! What the editor has set, and what the program was started with.

use crate::wire::Settings;
use crate::{Desk, DeskError};

impl Desk {
    pub(crate) async fn settings(&self, (): ()) -> Result<Settings, DeskError> {
        Ok(self.current_settings())
    }

    pub(crate) async fn set_settings(&self, settings: Settings) -> Result<Settings, DeskError> {
        self.keep_settings(settings.clone()).await?;
        Ok(settings)
    }

    pub(crate) async fn startup_file(&self, (): ()) -> Result<Option<String>, DeskError> {
        Ok(self.options().startup_file.clone())
    }
}
