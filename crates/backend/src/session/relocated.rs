//! Articles whose file a newer version of the program parses into other segments than on import.

use crate::BackendError;
use crate::locale::say;
use copydesk_i18n::UiLang;
use copydesk_model::Document;
use copydesk_review::{Decision, Operation, Relocation};
use copydesk_store::{Article, LoggedOperation, Sha256, folded};
use serde::Deserialize;
use serde_json::Value;

/// Maximum number of decisions listed in the notice.
const NAMED: usize = 5;
/// Maximum length of a quotation in the notice, in characters.
const SHOWN: usize = 60;

/// Maps the log of an earlier segmentation to the current one.
#[derive(Debug)]
pub(super) struct Relocated {
    relocation: Relocation,
    /// Fingerprint of the current segments; stored with the operations that refer to them.
    layout: String,
}

/// The segmentation that a stored operation refers to; `None` for that of the import.
#[derive(Deserialize)]
struct Layout {
    layout: Option<String>,
}

impl Relocated {
    /// `then` is the article's text on import, as stored for searches. Returns `None` if the segments are the same.
    pub(super) fn find(article: &Article, document: &Document, then: &str) -> Option<Self> {
        let title = folded(&article.title);
        let after = then.strip_prefix(&title).and_then(|rest| rest.strip_prefix('\n'));
        let before = after.or_else(|| Some(then.split_once('\n')?.1))?;
        let now: Vec<String> = document
            .segments
            .iter()
            .map(|segment| folded(&segment.mt))
            .collect();
        let relocation = Relocation::find(before, &now)?;
        let layout = Sha256::of(now.join("\n").as_bytes()).to_string();
        Some(Self { relocation, layout })
    }

    /// The relocation, for an operation that needs it.
    pub(super) fn of(&self, operation: &LoggedOperation) -> Option<&Relocation> {
        let known: Option<Layout> = serde_json::from_str(&operation.payload).ok();
        let is_present = known
            .and_then(|known| known.layout)
            .is_some_and(|layout| layout == self.layout);
        (!is_present).then_some(&self.relocation)
    }

    /// The stored form of an operation on the current segments.
    pub(super) fn payload(&self, operation: &Operation) -> Result<String, BackendError> {
        let mut value = serde_json::to_value(operation).map_err(|_| BackendError::Internal)?;
        if let Value::Object(fields) = &mut value {
            fields.insert("layout".to_owned(), self.layout.clone().into());
        }
        Ok(value.to_string())
    }
}

/// A notice that lists the decisions that are not applied; `None` if all are.
pub(super) fn notice(left_out: &[Decision], ui: UiLang) -> Option<String> {
    let mut named: Vec<String> = Vec::new();
    let made = left_out.iter().filter(|decision| {
        !matches!(
            decision,
            Decision::Rebase { .. } | Decision::Settle { .. } | Decision::Uncover { .. }
        )
    });
    for decision in made {
        let words = match decision {
            Decision::Rewrite { to, .. } => to.text.as_str(),
            Decision::Resolve { remark, .. } => remark.text.as_str(),
            other => other.issue().map_or("", |issue| issue.quote.as_str()),
        };
        let shown: String = words.chars().take(SHOWN).collect();
        let cut = if shown.len() < words.len() { "…" } else { "" };
        let name = say(ui, "left-out-decision", &[("words", format!("{shown}{cut}"))]);
        if !words.is_empty() && !named.contains(&name) {
            named.push(name);
        }
    }
    if left_out.is_empty() {
        return None;
    }
    let more = named.len().saturating_sub(NAMED);
    named.truncate(NAMED);
    let args = [("words", named.join(", ")), ("more", more.to_string())];
    Some(say(ui, "notice-decisions-left-out", &args))
}
