//! The last position in each article: the selected issue and the scroll position.

use crate::wire::{PositionRequest, PositionView};
use crate::{Backend, BackendError};

impl Backend {
    pub(crate) async fn position(&self, article: u32) -> Result<Option<PositionView>, BackendError> {
        let stored = self.store().setting(&key(article)).await?;
        // An invalid stored position is ignored.
        Ok(stored.and_then(|text| serde_json::from_str(&text).ok()))
    }

    pub(crate) async fn store_position(&self, request: PositionRequest) -> Result<(), BackendError> {
        let text = serde_json::to_string(&request.place).map_err(|_| BackendError::Internal)?;
        Ok(self.store().set_setting(&key(request.article), &text).await?)
    }
}

fn key(article: u32) -> String {
    format!("place-{article}")
}
