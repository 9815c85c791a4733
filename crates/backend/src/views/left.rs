//! Views of the issues that a bulk command skipped.

use crate::BackendError;
use crate::live::{LeftIssue, Why};
use crate::locale::{self, say};
use crate::wire::{LeftReason, LeftView};
use copydesk_i18n::UiLang;

/// One issue with the reason.
pub(crate) fn left_view(left: &LeftIssue, ui: UiLang) -> LeftView {
    let (reason, message) = match &left.why {
        Why::Overlap => (LeftReason::Overlap, say(ui, "left-overlap", &[])),
        Why::NoSuggestion => (LeftReason::NoSuggestion, say(ui, "left-no-suggestion", &[])),
        Why::Decided => (LeftReason::Decided, say(ui, "left-decided", &[])),
        Why::Format(error) => {
            let fault = locale::fault(&BackendError::Format(error.clone()), ui);
            (LeftReason::Format, fault.message)
        }
    };
    LeftView {
        issue: left.id.to_string(),
        reason,
        message,
    }
}
