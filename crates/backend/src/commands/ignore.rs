//! Decisions about rules made in an article: a rule is turned off, or words are never flagged, in this article or in
//! all. Undo reverts these steps in order with the article's other decisions.

use crate::configuration::Turn;
use crate::profile::{ArticleRules, RuleStep};
use crate::sessions::SessionGuard;
use crate::wire::{
    ArticleRulesView, IgnoreRequest, IgnoreScope, Ignored, IgnoredWordView, ReviewPatch, RuleOffView,
};
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
    pub(crate) async fn ignore(&self, request: IgnoreRequest) -> Result<(), BackendError> {
        let IgnoreRequest {
            article,
            what,
            scope,
            issue,
        } = request;
        let what = plain(what)?;
        let mut guard = self.session(ArticleId(article)).await?;
        let turn = self.configuration().turn().await;
        let mut rules = ArticleRules::of(guard.article());
        if self.set_ignored(&turn, &mut rules, &what, scope, true).await? {
            rules.push(RuleStep {
                head: guard.head(),
                what,
                scope,
                issue,
                undone: false,
            });
            self.keep_rules(&mut guard, &rules).await?;
        }
        Ok(())
    }

    pub(crate) async fn article_rules(&self, article: u32) -> Result<ArticleRulesView, BackendError> {
        let article = self.store().article(ArticleId(article)).await?;
        Ok(self.article_rules_view(ArticleRules::of(&article)))
    }

    /// Turns a rule on again, or flags words again, in one article; called from the list of the article's exceptions.
    pub(crate) async fn flag_in_article(
        &self,
        request: IgnoreRequest,
    ) -> Result<ArticleRulesView, BackendError> {
        let mut guard = self.session(ArticleId(request.article)).await?;
        let mut rules = ArticleRules::of(guard.article());
        if rules.set(&request.what, false) {
            rules.forget_steps(&request.what);
            self.keep_rules(&mut guard, &rules).await?;
        }
        Ok(self.article_rules_view(rules))
    }

    /// Undoes or redoes the article's next step if it is a step about rules; returns `None` if it is a decision. The
    /// window then reloads the article: the patch is of a session that the window has not seen.
    pub(super) async fn travel_rules(
        &self,
        article: u32,
        travel: Travel,
    ) -> Result<Option<ReviewPatch>, BackendError> {
        let id = ArticleId(article);
        loop {
            let mut guard = self.session(id).await?;
            let mut rules = ArticleRules::of(guard.article());
            let step = match travel {
                Travel::Undo => rules.undo(guard.head()),
                Travel::Redo => rules.redo(guard.head()),
            };
            let Some(step) = step else { return Ok(None) };
            let turn = self.configuration().turn().await;
            let on = travel == Travel::Redo;
            let changed = self
                .set_ignored(&turn, &mut rules, &step.what, step.scope, on)
                .await?;
            self.keep_rules(&mut guard, &rules).await?;
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

    /// Turns the exception on or off. Returns whether that changed anything.
    async fn set_ignored(
        &self,
        turn: &Turn<'_>,
        rules: &mut ArticleRules,
        what: &Ignored,
        scope: IgnoreScope,
        on: bool,
    ) -> Result<bool, BackendError> {
        match (scope, what) {
            (IgnoreScope::Article, _) => Ok(rules.set(what, on)),
            (_, Ignored::Rule { rule }) => self.switch(turn, rule, !on).await,
            (_, Ignored::Words { words }) => {
                // For all rules: otherwise another rule would flag the same words.
                let word = IgnoredWordView {
                    words: words.clone(),
                    rule: None,
                    shared: scope == IgnoreScope::Team,
                };
                self.change_words(turn, word, on).await
            }
        }
    }

    /// Stores the exceptions of an article; the next command loads it with the new rules.
    async fn keep_rules(&self, guard: &mut SessionGuard, rules: &ArticleRules) -> Result<(), BackendError> {
        guard.discard();
        let change = ArticleChange {
            rules: Some(rules.stored()),
            updated_at: Some(clock::now()),
            ..ArticleChange::default()
        };
        self.store().update(guard.article().id, &change).await?;
        Ok(())
    }

    fn article_rules_view(&self, rules: ArticleRules) -> ArticleRulesView {
        let off = |id: String| RuleOffView {
            summary: self.summary(&id),
            id,
        };
        ArticleRulesView {
            rules_off: rules.rules_off.into_iter().map(off).collect(),
            words: rules.words.into_iter().collect(),
        }
    }
}

/// Normalises the white space of words as in the dictionary.
fn plain(what: Ignored) -> Result<Ignored, BackendError> {
    match what {
        Ignored::Words { words } => {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.is_empty() {
                return Err(BackendError::BadRequest { command: "ignore" });
            }
            Ok(Ignored::Words { words })
        }
        Ignored::Rule { rule } => {
            let own = [&copydesk_check::GLOSSARY, &copydesk_check::HOUSE_STYLE];
            let known = copydesk_check::rules()
                .iter()
                .copied()
                .chain(own)
                .any(|meta| meta.id == rule);
            if known {
                Ok(Ignored::Rule { rule })
            } else {
                Err(BackendError::UnknownRule(rule))
            }
        }
    }
}
