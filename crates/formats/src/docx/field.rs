//! [`Field`]: text that Word computes.

use crate::office::Flow;
use copydesk_model::MarkKind;

/// An open field.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    /// Its instruction, such as `PAGEREF _Toc1 \h`.
    pub(super) instruction: String,
    /// Whether its result has begun.
    pub(super) result: bool,
    /// Where its result begins in the current paragraph.
    pub(super) from: u32,
}

impl Field {
    /// Marks the part of the result in the current paragraph: text that Word would recompute must not be edited.
    pub(super) fn mark(&self, flow: &mut Flow) {
        if !self.result || self.from >= flow.len() {
            return;
        }
        let mut words = self.instruction.split_whitespace();
        match words.next().map(str::to_uppercase).as_deref() {
            // The text of these was written by an author.
            None | Some("FORMTEXT" | "QUOTE" | "GOTOBUTTON" | "MACROBUTTON") => {}
            Some("HYPERLINK") => {
                let address = words.find(|word| !word.starts_with('\\')).unwrap_or_default();
                flow.mark(self.from, MarkKind::Link(address.trim_matches('"').to_owned()));
            }
            Some(_) => flow.mark(self.from, MarkKind::Inviolable),
        }
    }
}
