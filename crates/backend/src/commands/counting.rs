//! Commands to re-count the issues of the articles.

use crate::wire::CountingView;
use crate::{Backend, BackendError};

impl Backend {
    pub(crate) async fn counting(&self, (): ()) -> Result<CountingView, BackendError> {
        Ok(self.recounting().view())
    }

    pub(crate) async fn set_counting(&self, on: bool) -> Result<CountingView, BackendError> {
        if on {
            self.recount();
        } else {
            self.stop_counting();
        }
        Ok(self.recounting().view())
    }
}
