//! [`Field`]: text that Word computes.

use crate::office::Flow;
use copydesk_model::MarkKind;

/// A field that is open.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    /// What it computes, as `PAGEREF _Toc1 \h`.
    pub(super) instruction: String,
    /// Whether its result has begun.
    pub(super) result: bool,
    /// Where its result begins in the present paragraph.
    pub(super) from: u32,
}

impl Field {
    /// Marks what the present paragraph holds of the result: what would be computed anew must stay as it is.
    pub(super) fn mark(&self, flow: &mut Flow) {
        if !self.result || self.from >= flow.len() {
            return;
        }
        let mut words = self.instruction.split_whitespace();
        match words.next().map(str::to_uppercase).as_deref() {
            // What stands in these was written by somebody.
            None | Some("FORMTEXT" | "QUOTE" | "GOTOBUTTON" | "MACROBUTTON") => {}
            Some("HYPERLINK") => {
                let address = words.find(|word| !word.starts_with('\\')).unwrap_or_default();
                flow.mark(self.from, MarkKind::Link(address.trim_matches('"').to_owned()));
            }
            Some(_) => flow.mark(self.from, MarkKind::Inviolable),
        }
    }
}
