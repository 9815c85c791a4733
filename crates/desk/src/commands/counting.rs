//! Commands to re-count the issues of the articles.

use crate::wire::CountingView;
use crate::{Desk, DeskError};

impl Desk {
    pub(crate) async fn counting(&self, (): ()) -> Result<CountingView, DeskError> {
        Ok(self.recounting().view())
    }

    pub(crate) async fn count_anew(&self, on: bool) -> Result<CountingView, DeskError> {
        if on {
            self.recount();
        } else {
            self.stop_counting();
        }
        Ok(self.recounting().view())
    }
}
