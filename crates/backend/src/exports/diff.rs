//! A unified diff, for `patch`.

use super::{Exported, Reviewed, corrected, left_out};
use crate::reading;
use copydesk_formats::{FormatError, WriteOptions};

impl Reviewed<'_> {
    /// The difference of the files; for packed formats that of the texts which they show.
    pub(super) fn diff(&self) -> Result<Exported, FormatError> {
        let loaded = self.live.loaded();
        let corrected = corrected(self.live, WriteOptions::default())?;
        let origin = &loaded.origin;
        let after = reading::again(
            &corrected.bytes,
            origin.format,
            origin.charset,
            self.language.as_deref(),
        )?;
        let path = self.path.as_deref().and_then(|path| path.file_name());
        let name = path.map_or_else(|| self.title.clone(), |name| name.to_string_lossy().into_owned());
        let (old, new) = (format!("a/{name}"), format!("b/{name}"));
        let diff = copydesk_review::unified(&old, &new, loaded.text(), after.text());
        Ok(Exported {
            bytes: diff.into_bytes(),
            notices: left_out(self.live, &corrected, self.ui),
        })
    }
}
