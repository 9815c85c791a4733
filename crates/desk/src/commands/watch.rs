//! Commands for the watched folder.

use crate::wire::WatchView;
use crate::{Desk, DeskError};
use std::path::PathBuf;

impl Desk {
    #[allow(clippy::unused_async, reason = "the dispatch awaits every command")]
    pub(crate) async fn watching(&self, (): ()) -> Result<WatchView, DeskError> {
        Ok(self.watch_view())
    }

    pub(crate) async fn watch_folder(&self, folder: Option<String>) -> Result<WatchView, DeskError> {
        self.keep_watching(folder.map(PathBuf::from)).await?;
        Ok(self.watch_view())
    }
}
