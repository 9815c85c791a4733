//! The house style that an editor chose. Where it speaks of a matter, the article's own habit counts for nothing: every
//! place that goes another way is flagged, and the rules that go by habit leave the matter to it.
//!
//! It is no rule of the registry: without an editor who chose something it says nothing.

mod mend;

use crate::context::SegmentContext;
use crate::facts::{Dimension, Habit, observe};
use crate::{Finding, RuleMeta};
use copydesk_model::{Category, Message, Severity};
use std::collections::BTreeMap;

/// The rule under which the house style speaks.
pub static HOUSE_STYLE: RuleMeta = RuleMeta {
    id: "typography.house-style",
    category: Category::InconsistentStyle,
    severity: Severity::Minor,
    languages: &["fr"],
    default_on: true,
    examples: &[],
};

/// The ways that an editor chose, at most one for each matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HouseStyle {
    chosen: BTreeMap<Dimension, Habit>,
}

impl HouseStyle {
    /// The matters that a house style can speak of: in these, what departs from it can be mended.
    pub const DIMENSIONS: &[Dimension] = &[
        Dimension::Apostrophe,
        Dimension::Quotes,
        Dimension::SpaceBeforeHighMarks,
        Dimension::SpaceBeforeColon,
        Dimension::SpaceInGuillemets,
        Dimension::Thousands,
        Dimension::Ellipsis,
        Dimension::SpaceBeforePercent,
        Dimension::SpaceBeforeUnit,
    ];

    /// Chooses a way, in place of another one of its matter. Ways of matters that cannot be mended are passed over.
    pub fn choose(&mut self, habit: Habit) {
        if Self::DIMENSIONS.contains(&habit.dimension()) {
            self.chosen.insert(habit.dimension(), habit);
        }
    }

    /// What was chosen in this matter.
    pub fn choice(&self, dimension: Dimension) -> Option<Habit> {
        self.chosen.get(&dimension).copied()
    }

    /// Flags what goes another way.
    pub(crate) fn check(&self, cx: &SegmentContext<'_>, sink: &mut Vec<Finding>) {
        if self.chosen.is_empty() || !HOUSE_STYLE.speaks(cx.language) {
            return;
        }
        observe(cx, &mut |habit, at| {
            let Some(wanted) = self.choice(habit.dimension()).filter(|wanted| *wanted != habit) else {
                return;
            };
            sink.extend(mend::mend(self, cx, wanted, habit, at));
        });
        if let Some(wanted) = self.choice(Dimension::Thousands) {
            mend::thousands(cx, wanted, sink);
        }
    }
}

/// What is said of a place that does not go the way `wanted`.
fn message(wanted: Habit) -> Message {
    let id = match wanted.dimension() {
        Dimension::Apostrophe => "typography-house-style-apostrophe",
        Dimension::Quotes => "typography-house-style-quotes",
        Dimension::Thousands => "typography-house-style-thousands",
        Dimension::Ellipsis => "typography-house-style-ellipsis",
        Dimension::SpaceBeforePercent | Dimension::SpaceBeforeUnit => "typography-house-style-unit",
        _ => "typography-house-style-space",
    };
    Message::new(id).with("way", way(wanted))
}

/// The name of a way in the messages: its example, or the kind of its space.
fn way(habit: Habit) -> &'static str {
    match habit {
        Habit::StraightApostrophe => "'",
        Habit::CurlyApostrophe => "’",
        Habit::Guillemets => "« »",
        Habit::CurlyQuotes => "“ ”",
        Habit::StraightQuotes => "\" \"",
        Habit::SpacedThousands => "12\u{a0}000",
        Habit::DottedThousands => "12.000",
        Habit::EllipsisCharacter => "…",
        Habit::EllipsisDots => "...",
        Habit::GluedPercent => "12%",
        Habit::SpacedPercent => "12\u{a0}%",
        Habit::GluedUnit => "12km",
        Habit::SpacedUnit => "12\u{a0}km",
        other => mend::space(other).map_or("", |space| match space {
            "" => "none",
            " " => "plain",
            "\u{202f}" => "narrow",
            _ => "no-break",
        }),
    }
}
