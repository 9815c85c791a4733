//! The sample articles, so that a new library is not empty.

use crate::commands::Intake;
use crate::{Desk, DeskError, reading};
use copydesk_check::{Options, SegmentInput};
use copydesk_store::ArticleId;

/// The samples' bytes, the first to be read first; written by the build script from `tests/golden/samples.json`.
const SAMPLES: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// The key under which the store remembers that the samples came in; an editor who removed them is not given them again.
const IMPORTED: &str = "samples-imported";

/// Checks a sample for nothing, so that the language data is in memory when the first article comes.
pub fn warm_up() {
    let Some(sample) = SAMPLES.first() else { return };
    if let Ok(loaded) = reading::new(sample, None, None) {
        let segments = loaded.document.segments.iter().map(|segment| SegmentInput {
            id: segment.id,
            kind: segment.kind,
            text: &segment.mt,
            marks: &segment.marks,
            decided: &[],
            source: None,
        });
        copydesk_check::engine(Options::default()).open(None, segments);
    }
}

/// The key under which the store remembers which article is the first sample.
const FIRST: &str = "first-sample";

/// Takes the samples into a library that never had them.
pub(crate) async fn import(desk: &Desk) -> Result<(), DeskError> {
    if desk.store().setting(IMPORTED).await?.is_some() {
        return Ok(());
    }
    // The list shows the last touched first.
    for bytes in SAMPLES.iter().skip(1).rev() {
        take_in(desk, bytes).await?;
    }
    first(desk).await?;
    desk.store().set_setting(IMPORTED, "1").await?;
    Ok(())
}

/// The first sample; an editor who took it out of the library gets it anew.
pub(crate) async fn first(desk: &Desk) -> Result<ArticleId, DeskError> {
    let known = desk.store().setting(FIRST).await?;
    if let Some(id) = known.and_then(|text| text.parse().ok()).map(ArticleId)
        && desk
            .store()
            .article(id)
            .await
            .is_ok_and(|article| article.removed_at.is_none())
    {
        return Ok(id);
    }
    let bytes = SAMPLES.first().ok_or(DeskError::Internal)?;
    let id = take_in(desk, bytes).await?;
    desk.store().set_setting(FIRST, &id.to_string()).await?;
    Ok(id)
}

async fn take_in(desk: &Desk, bytes: &[u8]) -> Result<ArticleId, DeskError> {
    let intake = Intake {
        bytes: bytes.to_vec(),
        file: None,
        opens: true,
    };
    Ok(desk.take_in(intake).await?.0)
}
