//! Markdown.
use crate::{Format, FormatError, Loaded, PlainText, ReadOptions};

/// Markdown.
#[derive(Clone, Copy, Debug)]
pub struct Markdown;

impl Format for Markdown {
    fn id(&self) -> &'static str {
        "md"
    }

    fn name(&self) -> &'static str {
        "Markdown"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["md", "markdown", "mdown", "mkd"]
    }

    fn read(&self, bytes: &[u8], options: &ReadOptions) -> Result<Loaded, FormatError> {
        PlainText.read(bytes, options)
    }
}
