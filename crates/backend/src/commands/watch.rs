//! Commands for the watched folder.

use crate::wire::WatchView;
use crate::{Backend, BackendError};
use std::path::PathBuf;

impl Backend {
    #[allow(clippy::unused_async, reason = "the dispatch awaits every command")]
    pub(crate) async fn watching(&self, (): ()) -> Result<WatchView, BackendError> {
        Ok(self.watch_view())
    }

    pub(crate) async fn watch_folder(&self, folder: Option<String>) -> Result<WatchView, BackendError> {
        self.keep_watching(folder.map(PathBuf::from)).await?;
        Ok(self.watch_view())
    }
}
