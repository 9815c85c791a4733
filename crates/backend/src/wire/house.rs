//! The house style in the settings.

use copydesk_check::HouseStyle;
use copydesk_check::house::Habit;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The apostrophe character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ApostropheWay {
    /// `’`
    Curly,
    /// `'`
    Straight,
}

/// The quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuotesWay {
    /// « »
    Guillemets,
    /// “ ”
    Curly,
    /// " "
    Straight,
}

/// The space before a punctuation mark, or inside guillemets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SpaceWay {
    /// No space.
    None,
    /// An ordinary space.
    Plain,
    /// A no-break space, U+00A0.
    NoBreak,
    /// A narrow no-break space, U+202F.
    Narrow,
}

/// The thousands separator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ThousandsWay {
    /// 12 000
    Spaced,
    /// 12.000
    Dotted,
}

/// An ellipsis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EllipsisWay {
    /// …
    Character,
    /// ...
    Dots,
}

/// Whether a space separates a percent sign or a unit from its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UnitWay {
    /// 12 %, 12 km
    Spaced,
    /// 12%, 12km
    Glued,
}

/// The house style; for a choice of `None`, the prevailing usage of the article applies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct HouseChoices {
    /// Quotation marks.
    pub quotes: Option<QuotesWay>,
    /// Apostrophes.
    pub apostrophe: Option<ApostropheWay>,
    /// The space before `;`, `!` and `?`.
    pub high_marks: Option<SpaceWay>,
    /// The space before `:`.
    pub colon: Option<SpaceWay>,
    /// The space inside guillemets.
    pub guillemets: Option<SpaceWay>,
    /// The thousands separator.
    pub thousands: Option<ThousandsWay>,
    /// The space before `%`.
    pub percent: Option<UnitWay>,
    /// The space before the symbol of a unit.
    pub unit: Option<UnitWay>,
    /// Ellipses.
    pub ellipsis: Option<EllipsisWay>,
}

impl HouseChoices {
    /// Converts the choices for the engine.
    pub(crate) fn style(self) -> HouseStyle {
        use Habit as H;
        let chosen = [
            self.quotes.map(|way| match way {
                QuotesWay::Guillemets => H::Guillemets,
                QuotesWay::Curly => H::CurlyQuotes,
                QuotesWay::Straight => H::StraightQuotes,
            }),
            self.apostrophe.map(|way| match way {
                ApostropheWay::Curly => H::CurlyApostrophe,
                ApostropheWay::Straight => H::StraightApostrophe,
            }),
            self.high_marks.map(|way| match way {
                SpaceWay::None => H::NoSpaceBeforeHighMarks,
                SpaceWay::Plain => H::PlainSpaceBeforeHighMarks,
                SpaceWay::NoBreak => H::NoBreakSpaceBeforeHighMarks,
                SpaceWay::Narrow => H::NarrowSpaceBeforeHighMarks,
            }),
            self.colon.map(|way| match way {
                SpaceWay::None => H::NoSpaceBeforeColon,
                SpaceWay::Plain => H::PlainSpaceBeforeColon,
                SpaceWay::NoBreak => H::NoBreakSpaceBeforeColon,
                SpaceWay::Narrow => H::NarrowSpaceBeforeColon,
            }),
            self.guillemets.map(|way| match way {
                SpaceWay::None => H::NoSpaceInGuillemets,
                SpaceWay::Plain => H::PlainSpaceInGuillemets,
                SpaceWay::NoBreak => H::NoBreakSpaceInGuillemets,
                SpaceWay::Narrow => H::NarrowSpaceInGuillemets,
            }),
            self.thousands.map(|way| match way {
                ThousandsWay::Spaced => H::SpacedThousands,
                ThousandsWay::Dotted => H::DottedThousands,
            }),
            self.percent.map(|way| match way {
                UnitWay::Spaced => H::SpacedPercent,
                UnitWay::Glued => H::GluedPercent,
            }),
            self.unit.map(|way| match way {
                UnitWay::Spaced => H::SpacedUnit,
                UnitWay::Glued => H::GluedUnit,
            }),
            self.ellipsis.map(|way| match way {
                EllipsisWay::Character => H::EllipsisCharacter,
                EllipsisWay::Dots => H::EllipsisDots,
            }),
        ];
        let mut style = HouseStyle::of("fr");
        chosen.into_iter().flatten().for_each(|habit| style.choose(habit));
        style
    }
}
