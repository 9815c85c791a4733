//! The sample articles, so that a new library is not empty.

use crate::commands::Intake;
use crate::{Desk, DeskError};

/// The samples' bytes, the first to be read first; written by the build script from `tests/golden/samples.json`.
const SAMPLES: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// The key under which the store remembers that the samples came in; an editor who removed them is not given them again.
const IMPORTED: &str = "samples-imported";

/// Takes the samples into a library that never had them.
pub(crate) async fn import(desk: &Desk) -> Result<(), DeskError> {
    if desk.store().setting(IMPORTED).await?.is_some() {
        return Ok(());
    }
    // The list shows the last touched first.
    for bytes in SAMPLES.iter().rev() {
        desk.take_in(Intake {
            bytes: bytes.to_vec(),
            file: None,
        })
        .await?;
    }
    desk.store().set_setting(IMPORTED, "1").await?;
    Ok(())
}
