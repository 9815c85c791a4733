//! Steps that change the settings of an article: exceptions from the rules, the source text. They are undone and redone in
//! order with its decisions.

use crate::profile::{ArticleSettings, StepChange};
use crate::sessions::SessionGuard;
use crate::wire::ReviewPatch;
use crate::{Backend, BackendError, clock};
use copydesk_store::{ArticleChange, ArticleId};

/// The direction of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Travel {
    /// Undo.
    Undo,
    /// Redo.
    Redo,
}

impl Backend {
    /// Undoes or redoes the article's next step if it changed settings; returns `None` if it is a decision. The window then
    /// reloads the article: the patch is of a session that the window has not seen.
    pub(super) async fn travel_settings(
        &self,
        article: u32,
        travel: Travel,
    ) -> Result<Option<ReviewPatch>, BackendError> {
        let id = ArticleId(article);
        loop {
            let mut guard = self.session(id).await?;
            let mut settings = ArticleSettings::of(guard.article());
            let step = match travel {
                Travel::Undo => settings.undo(guard.head()),
                Travel::Redo => settings.redo(guard.head()),
            };
            let Some(step) = step else { return Ok(None) };
            let turn = self.configuration().turn().await;
            let on = travel == Travel::Redo;
            let changed = match step.change {
                StepChange::Ignore { what, scope } => {
                    self.set_ignored(&turn, &mut settings, &what, scope, on).await?
                }
                StepChange::Source { before, after } => {
                    settings.source = if on { after } else { before };
                    true
                }
            };
            self.keep_settings(&mut guard, &settings).await?;
            drop(turn);
            drop(guard);
            // If another command already reverted the step, continue with the step before it.
            if changed {
                let mut guard = self.session(id).await?;
                let mut patch = guard.unchanged(self.ui());
                patch.focus = step.issue;
                return Ok(Some(patch));
            }
        }
    }

    /// Stores the settings of an article; the next command loads it with them.
    pub(super) async fn keep_settings(
        &self,
        guard: &mut SessionGuard,
        settings: &ArticleSettings,
    ) -> Result<(), BackendError> {
        guard.discard();
        let change = ArticleChange {
            rules: Some(settings.stored()),
            updated_at: Some(clock::now()),
            ..ArticleChange::default()
        };
        self.store().update(guard.article().id, &change).await?;
        Ok(())
    }
}
