//! The rules with phrase tables: calques, false friends, loanwords, pleonasms and others.
//!
//! Each rule has its own table; all share one pass over the words. A line is a pattern as in
//! [`pattern`](super::pattern), with additional syntax on both sides of `=`:
//!
//! - `~adresser=~traiter/~aborder #det ~problème` – any form of the word is wrong; its replacements, in the order of
//!   preference, are inflected alike (tense and person, gender and number); the n-th `~` on the right corresponds to the
//!   n-th on the left, or the last;
//! - `~coupure_~budgétaire=` – the words of a phrase are separated by `_`; nothing on the right: they are deleted;
//! - `?#adj` – this word is optional;
//! - `storyboard|story-board=` – several words or phrases with the same replacements.
//!
//! Determiners, contractions and elisions before and after the phrase are adapted to the new words.

mod entry;
mod inflect;
mod join;

use super::accuracy::{self, foreign_company};
use super::style;
use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::morphology::FrenchWord as _;
use crate::{Condition, Finding, RuleMeta};
use copydesk_model::Applicability;
use copydesk_text::Edit;
use entry::{Entries, Entry};
pub(super) use inflect::in_plural;
pub(crate) use join::adapt;
pub(super) use join::in_company;
use std::sync::LazyLock;

/// A rule and its table.
pub(super) struct Table {
    /// The rule.
    pub rule: &'static RuleMeta,
    /// Lines as above; `@80` sets the confidence of the following ones, in per cent; `;` starts a comment.
    pub text: &'static str,
    /// Whether the words are foreign, so that names, titles and quotations are not flagged.
    pub foreign: bool,
    /// Whether the words are usually capitalised in English: months, titles.
    pub capitals: bool,
}

/// All tables. If two have the same words, the one with the higher confidence is used, then the first.
static TABLES: &[&Table] = &[
    &accuracy::calque::TABLE,
    &accuracy::false_friend::TABLE,
    &accuracy::literal_idiom::TABLE,
    &accuracy::calque_term::TABLE,
    &accuracy::loanword::TABLE,
    &accuracy::untranslated_word::TABLE,
    &style::pleonasm::TABLE,
    &style::criticised_turn::TABLE,
    &style::regional_word::TABLE,
    &style::trademark::TABLE,
    &style::archaism::TABLE,
];

static RULES: LazyLock<Vec<&'static RuleMeta>> =
    LazyLock::new(|| TABLES.iter().map(|table| table.rule).collect());

static ENTRIES: LazyLock<Entries> = LazyLock::new(|| {
    let mut entries = Entries::default();
    for (number, table) in TABLES.iter().enumerate() {
        entries.add(number, table.text);
    }
    entries
});

/// The rules of all tables.
pub(super) struct Wordings;

impl Checker for Wordings {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        &RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for index in 0..cx.words.len() {
            for (entry, start) in ENTRIES.at(cx, index) {
                sink.extend(finding(cx, entry, start));
            }
        }
    }
}

/// The number of English words from which an article counts as spun; fewer are loanwords.
const FEW: u32 = 3;

fn finding(cx: &SegmentContext<'_>, entry: &Entry, start: usize) -> Option<Finding> {
    let table = TABLES.get(entry.table)?;
    let words = start..start + entry.length;
    let (first, last) = (cx.words.get(words.start)?, cx.words.get(words.end - 1)?);
    let span = first.at.cover(last.at);
    // Words with their own capitals are names or titles.
    let named = |at: usize| {
        let word = &cx.words[at];
        !table.capitals && !word.first && word.shape != Shape::Lower
    };
    if words.clone().all(named) || table.foreign && (named(words.start) || foreign_company(cx, words.clone()))
    {
        return None;
    }
    let mut finding = Finding::new(table.rule, span, entry.confidence).arg("phrase", span.of_text(cx.text)?);
    for right in &entry.rights {
        let (at, text) = join::join(cx, words.clone(), entry, right, table.capitals);
        finding = finding.edit(
            text.trim().to_owned(),
            vec![Edit::replace(at, text)],
            Applicability::NeedsReview,
        );
    }
    if table.foreign && !table.capitals {
        // The loanword itself does not count.
        let own = cx.words[words].iter().filter(|word| word.is_foreign_english());
        finding = finding.when(Condition::ForeignWordsBelow(
            FEW + own.count().saturating_sub(1) as u32,
        ));
    }
    Some(finding)
}

#[cfg(test)]
mod tests;
