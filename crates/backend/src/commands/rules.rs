//! The pages of the rule manual.

use crate::views::compared_pieces;
use crate::wire::{MeasuredView, RuleExampleView, RuleView};
use crate::{Backend, BackendError};
use copydesk_check::measured::{is_marked, quality};
use copydesk_check::{GLOSSARY, HOUSE_STYLE, RuleMeta, localise};
use copydesk_model::Message;
use copydesk_review::Level;

impl Backend {
    pub(crate) async fn rule(&self, id: String) -> Result<RuleView, BackendError> {
        let mut rules = copydesk_check::rules()
            .iter()
            .copied()
            .chain([&GLOSSARY, &HOUSE_STYLE]);
        let rule = rules.find(|rule| rule.id == id);
        Ok(self.page(rule.ok_or(BackendError::UnknownRule(id))?))
    }

    pub(crate) async fn rules(&self, (): ()) -> Result<Vec<RuleView>, BackendError> {
        let rules = copydesk_check::rules()
            .iter()
            .copied()
            .chain([&GLOSSARY, &HOUSE_STYLE]);
        Ok(rules.map(|rule| self.page(rule)).collect())
    }

    fn page(&self, rule: &RuleMeta) -> RuleView {
        let say = |attribute: &str| {
            localise(
                &Message::new(format!("{}.{attribute}", rule.message_id())),
                self.ui(),
            )
        };
        RuleView {
            id: rule.id.to_owned(),
            category: rule.category,
            severity: rule.severity,
            summary: say("summary"),
            why: say("why"),
            examples: rule
                .examples
                .iter()
                .map(|example| RuleExampleView {
                    text: example.text.to_owned(),
                    fixed: example.fixed.map(str::to_owned),
                    pieces: example
                        .fixed
                        .map(|fixed| compared_pieces([example.text, fixed], Level::Word))
                        .unwrap_or_default(),
                })
                .collect(),
            on: self.configuration().profile().kept.speaks(rule),
            measured: measured(rule.id),
        }
    }
}

/// The measured precision of a rule, if it says anything.
fn measured(rule: &str) -> Option<MeasuredView> {
    let tally = *quality().rules.get(rule).filter(|_| is_marked(rule))?;
    tally.precision()?;
    Some(MeasuredView {
        issues: tally.issues as u32,
        right: tally.right as u32,
    })
}
