//! A punctuation mark, a sign or a unit without a space before it, and ordinals with long endings: each against the
//! habit of the article, or once if they are the habit of the article.

use crate::checker::{ArticleChecker, Checker};
use crate::context::SegmentContext;
use crate::facts::{ArticleFacts, Dimension, Habit, observe};
use crate::rules::typography::glued_mark::RULE as AGAINST;
use crate::rules::typography::glued_throughout::RULE as THROUGHOUT;
use crate::{Condition, Finding, RuleMeta};
use copydesk_model::{Applicability, Message, SegmentId};
use copydesk_text::{Edit, TextRange};

static RULES: &[&RuleMeta] = &[&AGAINST];
static ARTICLE_RULES: &[&RuleMeta] = &[&THROUGHOUT];

/// The rule about single marks.
pub(super) struct GluedMark;

/// The rule about the whole article.
pub(super) struct GluedThroughout;

/// How often a common form (`12%`, `12km`, `2ème`) must occur to count as a habit of the article.
const MANY: u32 = 8;

/// Habits against French usage, and how often each must occur to be flagged for the whole article. A colon without a
/// space is always wrong.
const GLUED: [(Habit, u32); 5] = [
    (Habit::NoSpaceBeforeColon, 1),
    (Habit::NoSpaceBeforeHighMarks, 1),
    (Habit::GluedPercent, MANY),
    (Habit::GluedUnit, MANY),
    (Habit::LongOrdinals, MANY),
];

/// Returns the spaces that the article may have before the mark instead.
fn spaces(habit: Habit) -> &'static [(Habit, &'static str)] {
    match habit {
        Habit::NoSpaceBeforeColon => &[
            (Habit::PlainSpaceBeforeColon, " "),
            (Habit::NoBreakSpaceBeforeColon, "\u{a0}"),
            (Habit::NarrowSpaceBeforeColon, "\u{202f}"),
        ],
        Habit::NoSpaceBeforeHighMarks => &[
            (Habit::PlainSpaceBeforeHighMarks, " "),
            (Habit::NoBreakSpaceBeforeHighMarks, "\u{a0}"),
            (Habit::NarrowSpaceBeforeHighMarks, "\u{202f}"),
        ],
        Habit::NoSpaceInGuillemets => &[
            (Habit::PlainSpaceInGuillemets, " "),
            (Habit::NoBreakSpaceInGuillemets, "\u{a0}"),
            (Habit::NarrowSpaceInGuillemets, "\u{202f}"),
        ],
        Habit::GluedPercent => &[(Habit::SpacedPercent, "\u{a0}")],
        Habit::GluedUnit => &[(Habit::SpacedUnit, "\u{a0}")],
        Habit::LongOrdinals => &[(Habit::ShortOrdinals, "")],
        _ => &[],
    }
}

impl Checker for GluedMark {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        RULES
    }

    fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        observe(cx, &mut |habit, at| {
            for &(kept, space) in spaces(habit) {
                let Some(text) = at.of_text(cx.text) else { continue };
                let Some(edit) = fix(habit, at, text, space) else {
                    continue;
                };
                let finding = Finding::new(&AGAINST, at, 80)
                    .saying(Message::new(against(habit)).with("mark", text))
                    .when(Condition::Against(habit.into()))
                    .when(Condition::Keeps(kept.into()))
                    .when(Condition::Unset(habit.dimension().into()));
                sink.push(label(finding, at, text, edit, Applicability::Safe));
            }
        });
    }
}

fn against(habit: Habit) -> &'static str {
    match habit {
        Habit::LongOrdinals => "typography-glued-mark-ordinal",
        Habit::GluedPercent | Habit::GluedUnit => "typography-glued-mark-unit",
        _ => "typography-glued-mark",
    }
}

/// Returns the edit that inserts the space before a mark or a unit, or shortens an ordinal.
fn fix(habit: Habit, at: TextRange, text: &str, space: &str) -> Option<Edit> {
    match habit {
        Habit::GluedUnit => {
            let unit = text.find(|ch: char| !(ch.is_ascii_digit() || matches!(ch, ',' | '.')))?;
            Some(Edit::insert(at.start() + unit as u32, space))
        }
        Habit::NoSpaceInGuillemets if text == "«" => Some(Edit::insert(at.end(), space)),
        Habit::LongOrdinals => Some(Edit::replace(at, super::ordinal::short(text)?)),
        _ => Some(Edit::insert(at.start(), space)),
    }
}

fn label(finding: Finding, at: TextRange, text: &str, edit: Edit, applicability: Applicability) -> Finding {
    let inside = (edit.range.start().saturating_sub(at.start()) as usize).min(text.len());
    let label = if edit.range.is_empty() {
        format!("{}{}{}", &text[..inside], edit.insert, &text[inside..])
    } else {
        edit.insert.clone()
    };
    finding.edit(label, vec![edit], applicability)
}

impl ArticleChecker for GluedThroughout {
    fn rules(&self) -> &'static [&'static RuleMeta] {
        ARTICLE_RULES
    }

    fn check(&self, facts: &ArticleFacts, sink: &mut Vec<(SegmentId, Finding)>) {
        for (habit, least) in GLUED {
            let count = facts.count(habit);
            let same = Habit::ALL
                .iter()
                .filter(|other| other.dimension() == habit.dimension());
            let all: u32 = same.map(|&habit| facts.count(habit)).sum();
            if count < least || count * 2 <= all || facts.is_chosen(habit.dimension()) {
                continue;
            }
            // In Canadian French, ; ! ? have no space before them, but « » and : do.
            if habit == Habit::NoSpaceBeforeHighMarks
                && (facts.is_spaced(Dimension::SpaceInGuillemets)
                    || facts.is_spaced(Dimension::SpaceBeforeColon))
            {
                continue;
            }
            let Some((segment, at)) = facts.first(habit) else {
                continue;
            };
            let (id, space) = match habit {
                Habit::NoSpaceBeforeHighMarks => ("typography-glued-throughout-high", "\u{202f}"),
                Habit::GluedPercent => ("typography-glued-throughout-percent", "\u{a0}"),
                Habit::GluedUnit => ("typography-glued-throughout-unit", "\u{a0}"),
                Habit::LongOrdinals => ("typography-glued-throughout-ordinal", ""),
                _ => ("typography-glued-throughout", "\u{a0}"),
            };
            let finding =
                Finding::new(&THROUGHOUT, at, 70).saying(Message::new(id).with("count", count.to_string()));
            // The facts have no text; only an insertion before the mark can be suggested.
            let finding = match habit {
                Habit::GluedUnit | Habit::LongOrdinals => finding,
                _ => finding.edit(
                    space,
                    vec![Edit::insert(at.start(), space)],
                    Applicability::NeedsReview,
                ),
            };
            sink.push((segment, finding));
        }
    }
}
