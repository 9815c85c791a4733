//! The rules with tables of patterns: words confused with others that sound or look alike, fixed expressions, missing
//! hyphens, prepositions.

use crate::checker::Checker;
use crate::context::{SegmentContext, Shape};
use crate::rules::grammar::homophone::RULE as HOMOPHONE;
use crate::rules::grammar::lost_hyphen::RULE as HYPHEN;
use crate::rules::grammar::set_expression::RULE as EXPRESSION;
use crate::rules::grammar::wrong_preposition::RULE as PREPOSITION;
use crate::rules::pattern::{Pattern, Patterns};
use crate::{Finding, RuleMeta};
use copydesk_language::word::like;
use copydesk_model::{Applicability, Message};
use copydesk_text::{Edit, TextRange};
use std::sync::LazyLock;

static RULES: &[&RuleMeta] = &[&HOMOPHONE, &EXPRESSION, &HYPHEN, &PREPOSITION];

/// The tables and their rules.
static TABLES: [(&RuleMeta, &str); 11] = [
    (&HOMOPHONE, include_str!("../grammar/homophone/homophone.txt")),
    (
        &EXPRESSION,
        include_str!("../grammar/set_expression/expression.txt"),
    ),
    (&HYPHEN, include_str!("../grammar/lost_hyphen/hyphen.txt")),
    (
        &PREPOSITION,
        include_str!("../grammar/wrong_preposition/preposition.txt"),
    ),
    (&HOMOPHONE, include_str!("../grammar/homophone/verbs.txt")),
    (&HOMOPHONE, include_str!("../grammar/homophone/small.txt")),
    (&HOMOPHONE, include_str!("../grammar/homophone/nouns.txt")),
    (&HOMOPHONE, include_str!("../grammar/homophone/paronyms.txt")),
    (&EXPRESSION, include_str!("../grammar/set_expression/broken.txt")),
    (&HYPHEN, include_str!("../grammar/lost_hyphen/numerals.txt")),
    (&HOMOPHONE, include_str!("../grammar/homophone/letters.txt")),
];

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let mut patterns = Patterns::default();
    for (number, (_, table)) in TABLES.iter().enumerate() {
        patterns.add(number, table);
    }
    patterns
});

pub(in crate::rules) struct Phrases;

impl Checker for Phrases {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        for (index, word) in cx.words.iter().enumerate() {
            // « la SA », « les USA »: a word in capitals is a name.
            if word.shape == Shape::Upper && word.text.chars().nth(1).is_some_and(char::is_alphabetic) {
                continue;
            }
            // « son mari Dan »: a capital within a sentence is that of a name.
            if word.shape == Shape::Capital
                && !word.first
                && word.text.chars().count() > 1
                && !word.text.ends_with(['\'', '’'])
            {
                continue;
            }
            // « DATE DE MISE A JOUR »: capitals need no accent.
            let among_capitals = word.text == "A"
                && cx
                    .previous(index)
                    .is_some_and(|other| other.shape == Shape::Upper && other.text.len() > 1);
            if among_capitals {
                continue;
            }
            for pattern in PATTERNS.at(cx, index) {
                sink.extend(finding(cx, pattern, index));
            }
        }
    }
}

fn finding(cx: &SegmentContext<'_>, pattern: &Pattern, start: usize) -> Option<Finding> {
    let (rule, _) = *TABLES.get(pattern.table)?;
    let mut edits = Vec::with_capacity(pattern.fixes.len());
    let mut at: Option<TextRange> = None;
    let mut label = String::new();
    for fix in &pattern.fixes {
        let first = cx.words.get(start + fix.first)?;
        let last = cx.words.get(start + fix.last)?;
        let mut span = first.at.cover(last.at);
        if !label.is_empty() {
            label.push(' ');
        }
        let right = fix.right_for(&first.fold);
        let mut right = if first.text.chars().count() == 1 && first.text.starts_with(char::is_uppercase) {
            copydesk_language::word::capitalise(&right)
        } else {
            like(first.text, &right)
        };
        if crate::rules::syntax::apostrophe(cx.text) == '’' {
            right = right.replace('\'', "’");
        }
        let next = cx.words.get(start + fix.last + 1);
        let parted = next.is_some_and(|next| next.at.start() > last.at.end());
        if right.ends_with(['\'', '’']) && parted || right.is_empty() {
            // « le _ » becomes « l’ »: the space is deleted too, as is that after a deleted word.
            let end = next.filter(|_| parted).map_or(span.end(), |next| next.at.start());
            span = TextRange::new(span.start(), end);
        } else if last.text.ends_with(['\'', '’']) && !right.ends_with(['\'', '’']) {
            right.push(' ');
        }
        label.push_str(right.trim_end());
        at = Some(at.map_or(first.at.cover(last.at), |at| at.cover(span)));
        edits.push(Edit::replace(span, right));
    }
    // If a pattern has several pairs, some of the words may already be right.
    if edits.iter().all(|edit| {
        cx.text
            .get(edit.range.start() as usize..edit.range.end() as usize)
            == Some(edit.insert.as_str())
    }) {
        return None;
    }
    let at = at?;
    let applicability = if pattern.confidence >= 90 {
        Applicability::Safe
    } else {
        Applicability::NeedsReview
    };
    let mut finding = Finding::new(rule, at, pattern.confidence);
    if label.is_empty() {
        finding = finding.saying(Message::new("grammar-needless-word"));
    }
    Some(
        finding
            .arg("wrong", cx.text[at].trim_end())
            .arg("right", label.clone())
            .edit(label, edits, applicability),
    )
}

#[cfg(test)]
mod tests;
