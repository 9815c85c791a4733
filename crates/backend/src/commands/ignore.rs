//! Decisions about rules made in an article: a rule is turned off, or words are never flagged, in this article or in
//! all. Undo reverts these steps in order with the article's other decisions.

use crate::configuration::Turn;
use crate::profile::{ArticleSettings, ArticleStep, StepChange};
use crate::wire::{ArticleRulesView, IgnoreRequest, IgnoreScope, Ignored, IgnoredWordView, RuleOffView};
use crate::{Backend, BackendError};
use copydesk_store::ArticleId;

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
        let mut rules = ArticleSettings::of(guard.article());
        if self.set_ignored(&turn, &mut rules, &what, scope, true).await? {
            rules.push(ArticleStep {
                head: guard.head(),
                change: StepChange::Ignore { what, scope },
                issue,
                undone: false,
            });
            self.keep_settings(&mut guard, &rules).await?;
        }
        Ok(())
    }

    pub(crate) async fn article_rules(&self, article: u32) -> Result<ArticleRulesView, BackendError> {
        let article = self.store().article(ArticleId(article)).await?;
        Ok(self.article_rules_view(ArticleSettings::of(&article)))
    }

    /// Turns a rule on again, or flags words again, in one article; called from the list of the article's exceptions.
    pub(crate) async fn flag_in_article(
        &self,
        request: IgnoreRequest,
    ) -> Result<ArticleRulesView, BackendError> {
        let mut guard = self.session(ArticleId(request.article)).await?;
        let mut rules = ArticleSettings::of(guard.article());
        if rules.set(&request.what, false) {
            rules.forget_steps(&request.what);
            self.keep_settings(&mut guard, &rules).await?;
        }
        Ok(self.article_rules_view(rules))
    }

    /// Turns the exception on or off. Returns whether that changed anything.
    pub(super) async fn set_ignored(
        &self,
        turn: &Turn<'_>,
        rules: &mut ArticleSettings,
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

    fn article_rules_view(&self, rules: ArticleSettings) -> ArticleRulesView {
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
