//! How often the editor accepts the issues of each rule.

use crate::profile::acceptance::{Acceptance, Tally};
use crate::wire::AcceptanceView;
use crate::{Backend, BackendError, clock, locale};
use copydesk_check::localise;
use copydesk_model::Message;

impl Backend {
    #[allow(clippy::unused_async, reason = "the dispatch awaits every command")]
    pub(crate) async fn acceptance(&self, (): ()) -> Result<Vec<AcceptanceView>, BackendError> {
        Ok(self.acceptance_views())
    }

    pub(crate) async fn reset_acceptance(&self, (): ()) -> Result<Vec<AcceptanceView>, BackendError> {
        let turn = self.configuration().turn().await;
        let now = clock::now();
        let kept = self
            .configuration()
            .update_stored_profile(&turn, |kept| kept.learned_since = now)
            .await?;
        self.configuration()
            .with_acceptance(|acceptance| *acceptance = Acceptance::default());
        self.update_profile(&turn, |profile| {
            profile.kept = kept;
            profile.lowered.clear();
        });
        Ok(self.acceptance_views())
    }

    /// Recomputes which rules have a lowered severity from the editor's decisions. Returns a notice for each newly
    /// lowered rule. Called when an article is opened, never during a review.
    pub(crate) async fn apply_rule_weights(&self) -> Vec<String> {
        let turn = self.configuration().turn().await;
        let before = self.configuration().profile();
        let lowered = self
            .configuration()
            .with_acceptance(|acceptance| acceptance.lowered());
        if lowered == before.lowered {
            return Vec::new();
        }
        let new: Vec<String> = lowered.difference(&before.lowered).cloned().collect();
        self.update_profile(&turn, |profile| profile.lowered = lowered);
        new.iter()
            .map(|rule| {
                let summary = Message::new(format!("{}.summary", rule.replace('.', "-")));
                let args = [("rule", localise(&summary, self.ui()))];
                locale::say(self.ui(), "notice-rule-lowered", &args)
            })
            .collect()
    }

    fn acceptance_views(&self) -> Vec<AcceptanceView> {
        let lowered = self.configuration().profile().lowered;
        let view = |(rule, tally): (&str, Tally)| {
            let (least, most) = tally.per_cent();
            AcceptanceView {
                rule: rule.to_owned(),
                right: tally.right,
                decided: tally.decided,
                least,
                most,
                lowered: lowered.contains(rule),
            }
        };
        self.configuration()
            .with_acceptance(|acceptance: &mut Acceptance| acceptance.rules().into_iter().map(view).collect())
    }
}
