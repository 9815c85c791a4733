//! [`Failure`]: why the command failed, with a stable code, a sentence and a next step.

use crate::voice::Voice;
use copydesk_backend::BackendError;
use copydesk_formats::FormatError;
use copydesk_store::StoreError;
use serde::Serialize;
use std::io;

/// An error in the language of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Failure {
    /// Stable, kebab-case; the same in every language.
    pub(crate) code: String,
    /// What happened, one sentence.
    pub(crate) message: String,
    /// What to do now, one sentence.
    pub(crate) next_step: String,
}

impl Failure {
    /// Creates the failure with this code; `args` are the arguments of its message.
    pub(crate) fn new(voice: Voice, code: &str, args: &[(&str, String)]) -> Self {
        Self {
            code: code.to_owned(),
            message: voice.say(&format!("fault-{code}"), args),
            next_step: voice.say(&format!("fault-{code}.next"), args),
        }
    }

    /// A failure of standard input or output, or one without a code of its own.
    pub(crate) fn stream(voice: Voice, name: &str, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk-full",
            _ => "file-fault",
        };
        Self::new(
            voice,
            code,
            &[("path", name.to_owned()), ("detail", error.to_string())],
        )
    }

    /// Converts an error of reading or writing a file.
    pub(crate) fn file(voice: Voice, error: &StoreError) -> Self {
        Self::new(voice, error.code(), &error.args())
    }

    /// Converts an error of the review.
    pub(crate) fn backend(voice: Voice, error: &BackendError) -> Self {
        let fault = copydesk_backend::locale::fault(error, voice.ui);
        Self {
            code: fault.code,
            message: fault.message,
            next_step: fault.next_step,
        }
    }

    /// Converts an error of a format.
    pub(crate) fn format(voice: Voice, error: &FormatError) -> Self {
        Self::new(voice, error.code(), &error.args())
    }
}
