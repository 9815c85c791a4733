//! Flags departures from the house style.

mod fix;

use crate::context::SegmentContext;
use crate::facts::{Dimension, Habit, observe};
use crate::{Finding, HouseStyle};
use copydesk_model::Message;

/// The dimensions that a house style can set. In these, a departure can be fixed automatically.
pub const HOUSE_DIMENSIONS: &[Dimension] = &[
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

/// Returns the habit that the house style sets for a dimension.
fn choice(house: &HouseStyle, dimension: Dimension) -> Option<Habit> {
    let chosen = house.choice(dimension).and_then(Habit::of);
    chosen.filter(|_| HOUSE_DIMENSIONS.contains(&dimension))
}

/// Flags departures from the house style.
pub(crate) fn check(cx: &SegmentContext<'_>, house: &HouseStyle, sink: &mut Vec<Finding>) {
    observe(cx, &mut |habit, at| {
        let Some(wanted) = choice(house, habit.dimension()).filter(|wanted| *wanted != habit) else {
            return;
        };
        sink.extend(fix::fix(house, cx, wanted, habit, at));
    });
    if let Some(wanted) = choice(house, Dimension::Thousands) {
        fix::thousands(cx, wanted, sink);
    }
}

/// Returns the message for text that does not follow `wanted`.
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

/// Returns the name of a habit in messages: an example, or the kind of space.
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
        other => fix::space(other).map_or("", |space| match space {
            "" => "none",
            " " => "plain",
            "\u{202f}" => "narrow",
            _ => "no-break",
        }),
    }
}
