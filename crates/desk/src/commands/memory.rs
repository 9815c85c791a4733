//! Teaching the desk, and taking it back. Open articles are checked anew with what is known afterwards.

use crate::memory::dictionary::{self, LeftWord};
use crate::memory::{Kept, KeptTerm, Memory, glossary};
use crate::wire::{BadRowView, GlossaryView, LeftWordView, MemoryView, RuleOffView, RuleSwitch, TermView};
use crate::{Desk, DeskError, locale, reading};
use copydesk_check::{Engine, GLOSSARY, localise};
use copydesk_model::Message;
use std::path::PathBuf;
use tokio::task::spawn_blocking;

impl Desk {
    pub(crate) async fn memory(&self, (): ()) -> Result<MemoryView, DeskError> {
        // The file may have been changed by hand, or by somebody who shares it.
        let path = self.dictionary();
        let words = spawn_blocking(move || dictionary::read(&path)).await??;
        let mut memory = self.remembered();
        if memory.words != words {
            memory.words = words;
            self.learn(memory);
        }
        Ok(self.memory_view())
    }

    pub(crate) async fn leave_alone(&self, word: LeftWordView) -> Result<MemoryView, DeskError> {
        self.change_words(Some(word), None).await
    }

    pub(crate) async fn flag_again(&self, word: LeftWordView) -> Result<MemoryView, DeskError> {
        self.change_words(None, Some(word)).await
    }

    pub(crate) async fn switch_rule(&self, switch: RuleSwitch) -> Result<MemoryView, DeskError> {
        let RuleSwitch { rule, on } = switch;
        let known = Engine::rules().iter().any(|meta| meta.id == rule) || GLOSSARY.id == rule;
        if !known && !on {
            return Err(DeskError::UnknownRule(rule));
        }
        self.change_kept(|kept| {
            if on {
                kept.rules_off.remove(&rule);
            } else {
                kept.rules_off.insert(rule);
            }
        })
        .await
    }

    pub(crate) async fn put_term(&self, term: TermView) -> Result<MemoryView, DeskError> {
        if !term.wrong.chars().any(char::is_alphanumeric) {
            return Err(DeskError::BadRequest { command: "put_term" });
        }
        let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        self.change_kept(|kept| {
            kept.put(KeptTerm {
                wrong: term.wrong.trim().to_owned(),
                right: filled(term.right),
                note: filled(term.note),
            });
        })
        .await
    }

    pub(crate) async fn remove_term(&self, wrong: String) -> Result<MemoryView, DeskError> {
        self.change_kept(|kept| kept.take_out(&wrong)).await
    }

    pub(crate) async fn import_glossary(&self, path: String) -> Result<GlossaryView, DeskError> {
        let path = PathBuf::from(path);
        let (terms, bad) = spawn_blocking(move || {
            let (path, file) = reading::file(&path)?;
            // Read as an article is, so that what a spreadsheet writes in an older encoding comes right.
            let text = path.with_extension("txt");
            let loaded = reading::new(&file.bytes, Some(&text))?;
            Ok::<_, DeskError>(glossary::read(loaded.text()))
        })
        .await??;
        let taken = u32::try_from(terms.len()).unwrap_or(u32::MAX);
        let memory = self
            .change_kept(|kept| terms.into_iter().for_each(|term| kept.put(term)))
            .await?;
        let reason = |row: &glossary::BadRow| BadRowView {
            line: row.line,
            reason: locale::say(self.ui(), row.reason, &[]),
        };
        Ok(GlossaryView {
            taken,
            bad: bad.iter().map(reason).collect(),
            memory,
        })
    }

    async fn change_words(
        &self,
        put: Option<LeftWordView>,
        take_out: Option<LeftWordView>,
    ) -> Result<MemoryView, DeskError> {
        let entry = |word: LeftWordView| LeftWord {
            words: word.words.split_whitespace().collect::<Vec<_>>().join(" "),
            rule: word.rule,
        };
        let (put, take_out, path) = (put.map(entry), take_out.map(entry), self.dictionary());
        let words =
            spawn_blocking(move || dictionary::change(&path, put.as_ref(), take_out.as_ref())).await??;
        self.learn(Memory {
            words,
            ..self.remembered()
        });
        Ok(self.memory_view())
    }

    async fn change_kept(&self, change: impl FnOnce(&mut Kept) + Send) -> Result<MemoryView, DeskError> {
        let mut memory = self.remembered();
        change(&mut memory.kept);
        self.keep_memory(&memory.kept).await?;
        self.learn(memory);
        Ok(self.memory_view())
    }

    fn memory_view(&self) -> MemoryView {
        let Memory { kept, words } = self.remembered();
        let rule_off = |id: String| RuleOffView {
            summary: localise(
                &Message::new(format!("{}.summary", id.replace('.', "-"))),
                self.ui(),
            ),
            id,
        };
        MemoryView {
            rules_off: kept.rules_off.into_iter().map(rule_off).collect(),
            words: words
                .into_iter()
                .map(|LeftWord { words, rule }| LeftWordView { words, rule })
                .collect(),
            terms: kept
                .terms
                .into_iter()
                .map(|KeptTerm { wrong, right, note }| TermView { wrong, right, note })
                .collect(),
            dictionary: self.dictionary().to_string_lossy().into_owned(),
        }
    }
}
