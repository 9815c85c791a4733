//! Changes to the memory: dictionaries, glossary and rules. Open articles are checked again after each change.

use crate::desk::Turn;
use crate::memory::dictionary::{self, LeftWord};
use crate::memory::{Kept, KeptTerm, Memory, glossary};
use crate::wire::{
    BadRowView, ExportMemoryRequest, GlossaryView, LeftWordView, MemoryPart, MemoryView, RuleOffView,
    RuleSwitch, TermView,
};
use crate::{Desk, DeskError, locale, reading};
use copydesk_check::{GLOSSARY, HOUSE_STYLE, localise};
use copydesk_model::Message;
use copydesk_store::files::{Expected, write_atomically};
use std::path::PathBuf;
use tokio::task::spawn_blocking;

impl Desk {
    pub(crate) async fn memory(&self, (): ()) -> Result<MemoryView, DeskError> {
        self.remember_anew().await?;
        Ok(self.memory_view())
    }

    /// Reads the memory from disk again: the dictionaries may have been edited by hand or by another user, and the rest
    /// changed by another window.
    pub(crate) async fn remember_anew(&self) -> Result<(), DeskError> {
        let turn = self.turn().await;
        let kept = self.kept_memory().await?;
        let (path, before) = (self.dictionary(), self.remembered());
        let mut memory = Memory {
            kept,
            ..before.clone()
        };
        let memory = spawn_blocking(move || {
            memory.words = dictionary::read(&path)?;
            memory.read_shared();
            Ok::<_, DeskError>(memory)
        })
        .await??;
        let differs =
            memory.kept != before.kept || memory.words != before.words || memory.shared != before.shared;
        if differs {
            self.learn(&turn, |now| *now = memory);
        } else if memory.shared_fault.is_some() != before.shared_fault.is_some() {
            self.note_shared_fault(memory.shared_fault);
        }
        Ok(())
    }

    pub(crate) async fn leave_alone(&self, word: LeftWordView) -> Result<MemoryView, DeskError> {
        let turn = self.turn().await;
        self.change_words(&turn, word, true).await?;
        Ok(self.memory_view())
    }

    pub(crate) async fn flag_again(&self, word: LeftWordView) -> Result<MemoryView, DeskError> {
        let turn = self.turn().await;
        self.change_words(&turn, word, false).await?;
        Ok(self.memory_view())
    }

    pub(crate) async fn share_dictionary(&self, path: Option<String>) -> Result<MemoryView, DeskError> {
        let path = path.map(PathBuf::from);
        if let Some(path) = path.clone() {
            spawn_blocking(move || dictionary::begin(&path)).await??;
        }
        let turn = self.turn().await;
        let kept = self
            .keep_memory(&turn, |kept| kept.shared_dictionary.clone_from(&path))
            .await?;
        let mut memory = Memory {
            kept,
            ..self.remembered()
        };
        let memory = spawn_blocking(move || {
            memory.read_shared();
            memory
        })
        .await?;
        self.learn(&turn, |now| *now = memory);
        Ok(self.memory_view())
    }

    pub(crate) async fn export_memory(&self, request: ExportMemoryRequest) -> Result<String, DeskError> {
        let ExportMemoryRequest { part, path } = request;
        let path = PathBuf::from(path);
        let memory = self.remembered();
        let text = match part {
            MemoryPart::Words => dictionary::text(&memory.words.union(&memory.shared).cloned().collect()),
            MemoryPart::Terms => glossary::write(&memory.kept.terms, &path)?,
            MemoryPart::Rules => self.rules_as_csv(&memory.kept)?,
        };
        spawn_blocking(move || {
            write_atomically(&path, text.as_bytes(), Expected::Anything)?;
            Ok(path.to_string_lossy().into_owned())
        })
        .await?
    }

    pub(crate) async fn switch_rule(&self, switch: RuleSwitch) -> Result<MemoryView, DeskError> {
        let turn = self.turn().await;
        self.switch(&turn, &switch.rule, switch.on).await?;
        Ok(self.memory_view())
    }

    /// Turns a rule off or on in every article. Returns whether that changed anything.
    pub(super) async fn switch(&self, turn: &Turn<'_>, rule: &str, on: bool) -> Result<bool, DeskError> {
        let own = [&GLOSSARY, &HOUSE_STYLE];
        let known = copydesk_check::rules()
            .iter()
            .copied()
            .chain(own)
            .find(|meta| meta.id == rule);
        if known.is_none() && !on {
            return Err(DeskError::UnknownRule(rule.to_owned()));
        }
        let by_default = known.is_none_or(|meta| meta.default_on);
        let before = self.remembered().kept;
        let after = self
            .change_kept(turn, |kept| {
                kept.rules_off.remove(rule);
                kept.rules_on.remove(rule);
                if on && !by_default {
                    kept.rules_on.insert(rule.to_owned());
                } else if !on && by_default {
                    kept.rules_off.insert(rule.to_owned());
                }
            })
            .await?;
        Ok(after != before)
    }

    pub(crate) async fn put_term(&self, term: TermView) -> Result<MemoryView, DeskError> {
        let term = kept(term);
        if !term.is_whole() {
            return Err(DeskError::BadRequest { command: "put_term" });
        }
        let turn = self.turn().await;
        self.change_kept(&turn, |kept| kept.put(term.clone())).await?;
        Ok(self.memory_view())
    }

    pub(crate) async fn remove_term(&self, term: TermView) -> Result<MemoryView, DeskError> {
        let term = kept(term);
        let turn = self.turn().await;
        self.change_kept(&turn, |kept| kept.take_out(&term)).await?;
        Ok(self.memory_view())
    }

    pub(crate) async fn import_glossary(&self, path: String) -> Result<GlossaryView, DeskError> {
        let path = PathBuf::from(path);
        let (terms, bad) = spawn_blocking(move || {
            let (path, file) = reading::file(&path)?;
            // Read like an article, so that the encoding that a spreadsheet writes is detected.
            let text = path.with_extension("txt");
            let loaded = reading::new(&file.bytes, Some(&text))?;
            Ok::<_, DeskError>(glossary::read(loaded.text()))
        })
        .await??;
        let taken = u32::try_from(terms.len()).unwrap_or(u32::MAX);
        let turn = self.turn().await;
        self.change_kept(&turn, |kept| {
            terms.iter().cloned().for_each(|term| kept.put(term));
        })
        .await?;
        let reason = |row: &glossary::BadRow| BadRowView {
            line: row.line,
            reason: locale::say(self.ui(), row.reason, &[]),
        };
        Ok(GlossaryView {
            taken,
            bad: bad.iter().map(reason).collect(),
            memory: self.memory_view(),
        })
    }

    /// Adds a word to a dictionary or removes it. Returns whether the dictionary changed.
    pub(super) async fn change_words(
        &self,
        turn: &Turn<'_>,
        view: LeftWordView,
        put: bool,
    ) -> Result<bool, DeskError> {
        let word = LeftWord {
            words: view.words.split_whitespace().collect::<Vec<_>>().join(" "),
            rule: view.rule,
        };
        let memory = self.remembered();
        let path = match (view.shared, &memory.kept.shared_dictionary) {
            (false, _) => self.dictionary(),
            (true, Some(path)) => path.clone(),
            (true, None) => return Err(DeskError::NoSharedDictionary),
        };
        let (new, gone) = if put {
            (Some(word), None)
        } else {
            (None, Some(word))
        };
        let words = spawn_blocking(move || dictionary::change(&path, new.as_ref(), gone.as_ref())).await??;
        let before = if view.shared {
            &memory.shared
        } else {
            &memory.words
        };
        let changed = words != *before;
        self.learn(turn, |memory| {
            if view.shared {
                memory.shared = words;
                memory.shared_fault = None;
            } else {
                memory.words = words;
            }
        });
        Ok(changed)
    }

    async fn change_kept(
        &self,
        turn: &Turn<'_>,
        change: impl Fn(&mut Kept) + Send + Sync,
    ) -> Result<Kept, DeskError> {
        let kept = self.keep_memory(turn, change).await?;
        self.learn(turn, |memory| memory.kept = kept.clone());
        Ok(kept)
    }

    pub(super) fn summary(&self, rule: &str) -> String {
        let id = format!("{}.summary", rule.replace('.', "-"));
        localise(&Message::new(id), self.ui())
    }

    fn rules_as_csv(&self, kept: &Kept) -> Result<String, DeskError> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let switched = |rules: &std::collections::BTreeSet<String>, state: &'static str| -> Vec<_> {
            rules
                .iter()
                .map(|rule| [rule.clone(), state.to_owned(), self.summary(rule)])
                .collect()
        };
        let mut rows = vec![["rule", "state", "summary"].map(str::to_owned)];
        rows.extend(switched(&kept.rules_off, "off"));
        rows.extend(switched(&kept.rules_on, "on"));
        for row in rows {
            writer.write_record(row).map_err(|_| DeskError::Internal)?;
        }
        let bytes = writer.into_inner().map_err(|_| DeskError::Internal)?;
        String::from_utf8(bytes).map_err(|_| DeskError::Internal)
    }

    fn memory_view(&self) -> MemoryView {
        let Memory {
            kept,
            words,
            shared,
            shared_fault,
            ..
        } = self.remembered();
        let switched = |id: String| RuleOffView {
            summary: self.summary(&id),
            id,
        };
        let left = |shared: bool| move |LeftWord { words, rule }| LeftWordView { words, rule, shared };
        MemoryView {
            rules_off: kept.rules_off.into_iter().map(switched).collect(),
            rules_on: kept.rules_on.into_iter().map(switched).collect(),
            words: words
                .into_iter()
                .map(left(false))
                .chain(shared.into_iter().map(left(true)))
                .collect(),
            terms: kept.terms.into_iter().map(shown).collect(),
            dictionary: self.dictionary().to_string_lossy().into_owned(),
            shared_dictionary: kept
                .shared_dictionary
                .map(|path| path.to_string_lossy().into_owned()),
            shared_fault: shared_fault.map(|error| locale::fault(&error, self.ui())),
        }
    }
}

fn shown(term: KeptTerm) -> TermView {
    let KeptTerm {
        wrong,
        right,
        note,
        source,
        language,
    } = term;
    TermView {
        wrong,
        right,
        note,
        source,
        language,
    }
}

fn kept(term: TermView) -> KeptTerm {
    let filled = |text: Option<String>| {
        text.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let source = filled(term.source);
    KeptTerm {
        // A required term has no wrong form.
        wrong: if source.is_some() {
            String::new()
        } else {
            term.wrong.trim().to_owned()
        },
        right: filled(term.right),
        note: filled(term.note),
        source,
        language: filled(term.language),
    }
}
