//! MQM categories and severities.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! categories {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// The kind of an error: an MQM dimension and its subtype, written `dimension/subtype`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum Category { $($(#[$doc])* #[serde(rename = $code)] $name,)+ }

        impl Category {
            /// Every category, in the order of the MQM typology.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Returns the stable code, such as `accuracy/mistranslation`.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// Returns the category with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

categories! {
    /// A term other than the one used by the glossary or the field.
    TerminologyWrong = "terminology/wrong-term",
    /// Two terms for one concept.
    TerminologyInconsistent = "terminology/inconsistent",
    /// The target has a different meaning than the source.
    Mistranslation = "accuracy/mistranslation",
    /// Text left in another language.
    Untranslated = "accuracy/untranslated",
    /// Content of the source is missing.
    Omission = "accuracy/omission",
    /// Content that is not in the source was added.
    Addition = "accuracy/addition",
    /// Agreement, syntax, morphology.
    Grammar = "linguistic-conventions/grammar",
    /// A misspelt word.
    Spelling = "linguistic-conventions/spelling",
    /// Punctuation marks and their order.
    Punctuation = "linguistic-conventions/punctuation",
    /// Incoherent text: names, references, tenses.
    TextualConventions = "linguistic-conventions/textual-conventions",
    /// Damaged characters.
    CharacterEncoding = "linguistic-conventions/character-encoding",
    /// Repetition or redundancy.
    Verbosity = "style/verbosity",
    /// Two spellings or styles within one text.
    InconsistentStyle = "style/inconsistent",
    /// Correct, but not idiomatic.
    UnidiomaticStyle = "style/unidiomatic",
    /// Punctuation and spacing of the locale.
    LocaleTypography = "locale-conventions/typography",
    /// Capitalisation of the locale.
    LocaleCapitalisation = "locale-conventions/capitalisation",
    /// Numbers, dates, times, currencies, measures.
    LocaleFormat = "locale-conventions/format",
    /// Tags, entities, placeholders, embeds.
    Markup = "design-and-markup/markup",
    /// Line breaks and paragraphs.
    Layout = "design-and-markup/layout",
}

impl Category {
    /// Returns the part before the slash, such as `accuracy`.
    pub fn dimension(self) -> &'static str {
        let code = self.code();
        code.split_once('/').map_or(code, |(dimension, _)| dimension)
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// How much an error of this kind harms the reader (MQM). Never derived from confidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// A remark; has no weight in the score.
    Neutral,
    /// Noticeable, but not misleading.
    Minor,
    /// Makes the sentence misleading or hard to understand.
    Major,
    /// Makes the text unfit to publish.
    Critical,
}

impl Severity {
    /// Every severity, mildest first.
    pub const ALL: &[Self] = &[Self::Neutral, Self::Minor, Self::Major, Self::Critical];

    /// Returns the stable code, such as `major`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Critical => "critical",
        }
    }

    /// Returns the penalty points of the MQM core scoring model.
    pub fn penalty(self) -> u32 {
        match self {
            Self::Neutral => 0,
            Self::Minor => 1,
            Self::Major => 5,
            Self::Critical => 25,
        }
    }
}
