//! The pages of the rule manual.

use crate::wire::{RuleExampleView, RuleView};
use crate::{Desk, DeskError};
use copydesk_check::{Engine, localise};
use copydesk_model::Message;

impl Desk {
    pub(crate) async fn rule(&self, id: String) -> Result<RuleView, DeskError> {
        let Some(rule) = Engine::rules().iter().find(|rule| rule.id == id) else {
            return Err(DeskError::UnknownRule(id));
        };
        let say = |attribute: &str| {
            localise(
                &Message::new(format!("{}.{attribute}", rule.message_id())),
                self.ui(),
            )
        };
        Ok(RuleView {
            id,
            category: rule.category.code().to_owned(),
            severity: rule.severity.code().to_owned(),
            summary: say("summary"),
            why: say("why"),
            examples: rule
                .examples
                .iter()
                .map(|example| RuleExampleView {
                    text: example.text.to_owned(),
                    mended: example.mended.map(str::to_owned),
                })
                .collect(),
        })
    }
}
