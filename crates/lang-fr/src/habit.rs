//! The habits that a French article may have.

use crate::context::{SegmentContext, Word};
use crate::morphology::FrenchWord as _;
use copydesk_engine as engine;
use copydesk_language::french::{Analysis, Tense};

/// A choice between several correct forms, in which an article should be consistent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// The character of the apostrophe.
    Apostrophe,
    /// The marks around quotations.
    Quotes,
    /// The space before `;`, `!` and `?`.
    SpaceBeforeHighMarks,
    /// The space before `:`.
    SpaceBeforeColon,
    /// The space inside guillemets.
    SpaceInGuillemets,
    /// Accents on capital letters.
    CapitalAccents,
    /// The separator of thousands.
    Thousands,
    /// How an ellipsis is written.
    Ellipsis,
    /// The space before `%`.
    SpaceBeforePercent,
    /// The space between a number and the symbol of its unit.
    SpaceBeforeUnit,
    /// How an ordinal number in figures ends.
    Ordinals,
    /// How the reader is addressed.
    Address,
    /// The tense of verbs that report speech.
    Reporting,
    /// Whether œ is one letter or two.
    Ligatures,
    /// The sign for a dash between words.
    Dashes,
}

macro_rules! habits {
    ($($(#[$doc:meta])* $name:ident in $dimension:ident,)+) => {
        /// One of the forms of a [`Dimension`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Habit { $($(#[$doc])* $name,)+ }

        impl Habit {
            /// Every habit.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Returns the dimension of this habit.
            pub fn dimension(self) -> Dimension {
                match self { $(Self::$name => Dimension::$dimension,)+ }
            }
        }
    };
}

impl Habit {
    /// Returns the form of address that a word, in lower case, shows.
    pub(crate) fn of_address(folded: &str) -> Option<Self> {
        match folded.strip_prefix('-').unwrap_or(folded) {
            "tu" | "toi" | "t'" => Some(Self::Tu),
            "vous" | "votre" | "vos" => Some(Self::Vous),
            _ => None,
        }
    }

    /// Whether this habit puts a space, of whatever width, before a mark or inside quotation marks.
    pub fn is_spaced(self) -> bool {
        matches!(
            self,
            Self::PlainSpaceBeforeHighMarks
                | Self::NoBreakSpaceBeforeHighMarks
                | Self::NarrowSpaceBeforeHighMarks
                | Self::PlainSpaceBeforeColon
                | Self::NoBreakSpaceBeforeColon
                | Self::NarrowSpaceBeforeColon
                | Self::PlainSpaceInGuillemets
                | Self::NoBreakSpaceInGuillemets
                | Self::NarrowSpaceInGuillemets
        )
    }
}

habits! {
    /// `'`
    StraightApostrophe in Apostrophe,
    /// `’`
    CurlyApostrophe in Apostrophe,
    /// « … »
    Guillemets in Quotes,
    /// “ … ”
    CurlyQuotes in Quotes,
    /// " … "
    StraightQuotes in Quotes,
    /// No space before ; ! ?
    NoSpaceBeforeHighMarks in SpaceBeforeHighMarks,
    /// An ordinary space before ; ! ?
    PlainSpaceBeforeHighMarks in SpaceBeforeHighMarks,
    /// A no-break space (U+00A0) before ; ! ?
    NoBreakSpaceBeforeHighMarks in SpaceBeforeHighMarks,
    /// A narrow no-break space (U+202F) before ; ! ?
    NarrowSpaceBeforeHighMarks in SpaceBeforeHighMarks,
    /// No space before :
    NoSpaceBeforeColon in SpaceBeforeColon,
    /// An ordinary space before :
    PlainSpaceBeforeColon in SpaceBeforeColon,
    /// A no-break space (U+00A0) before :
    NoBreakSpaceBeforeColon in SpaceBeforeColon,
    /// A narrow no-break space (U+202F) before :
    NarrowSpaceBeforeColon in SpaceBeforeColon,
    /// «text»
    NoSpaceInGuillemets in SpaceInGuillemets,
    /// « text » with ordinary spaces
    PlainSpaceInGuillemets in SpaceInGuillemets,
    /// « text » with no-break spaces (U+00A0)
    NoBreakSpaceInGuillemets in SpaceInGuillemets,
    /// « text » with narrow no-break spaces (U+202F)
    NarrowSpaceInGuillemets in SpaceInGuillemets,
    /// État
    AccentedCapitals in CapitalAccents,
    /// Etat
    BareCapitals in CapitalAccents,
    /// 12 000 with any space
    SpacedThousands in Thousands,
    /// 12.000
    DottedThousands in Thousands,
    /// 12,000
    CommaThousands in Thousands,
    /// …
    EllipsisCharacter in Ellipsis,
    /// ...
    EllipsisDots in Ellipsis,
    /// 12%
    GluedPercent in SpaceBeforePercent,
    /// 12 % with any space
    SpacedPercent in SpaceBeforePercent,
    /// 12km
    GluedUnit in SpaceBeforeUnit,
    /// 12 km with any space
    SpacedUnit in SpaceBeforeUnit,
    /// 2ème
    LongOrdinals in Ordinals,
    /// 2e
    ShortOrdinals in Ordinals,
    /// tu
    Tu in Address,
    /// vous
    Vous in Address,
    /// déclara
    ReportsInSimplePast in Reporting,
    /// a déclaré
    ReportsInCompoundPast in Reporting,
    /// cœur
    JoinedLigatures in Ligatures,
    /// coeur
    PartedLigatures in Ligatures,
    /// a – b
    SpacedDash in Dashes,
    /// a - b
    SpacedHyphen in Dashes,
}

impl From<Dimension> for engine::Dimension {
    fn from(dimension: Dimension) -> Self {
        Self(dimension as u8)
    }
}

impl From<Habit> for engine::Habit {
    fn from(habit: Habit) -> Self {
        Self {
            index: habit as u8,
            dimension: habit.dimension().into(),
            spaced: habit.is_spaced(),
        }
    }
}

impl Habit {
    /// Returns the habit with this number in the engine; `None` for a habit of another language.
    pub fn of(habit: engine::Habit) -> Option<Self> {
        Self::ALL.get(usize::from(habit.index)).copied()
    }
}

/// Verbs that report speech, sorted by bytes.
const REPORTING: [&str; 29] = [
    "affirmer",
    "ajouter",
    "annoncer",
    "assurer",
    "avertir",
    "conclure",
    "confier",
    "confirmer",
    "dire",
    "déclarer",
    "estimer",
    "expliquer",
    "indiquer",
    "insister",
    "juger",
    "lancer",
    "noter",
    "plaider",
    "promettre",
    "préciser",
    "prévenir",
    "raconter",
    "rappeler",
    "reconnaître",
    "regretter",
    "répondre",
    "résumer",
    "souligner",
    "témoigner",
];

/// Whether the word can be a finite verb that reports speech.
pub(crate) fn can_report(word: &Word<'_>) -> bool {
    let reports = |own: &Analysis| own.is_finite_verb() && REPORTING.binary_search(&own.lemma).is_ok();
    word.analyses().iter().any(reports)
}

/// Whether the word reports speech in the simple past, and can be no other tense.
pub(crate) fn is_reporting_in_simple_past(word: &Word<'_>) -> bool {
    word.has_tense(Tense::SimplePast)
        && word.analyses().iter().all(|analysis| {
            analysis.tense == Some(Tense::SimplePast) && REPORTING.binary_search(&analysis.lemma).is_ok()
        })
}

/// Whether the word is a participle after « a » or « ont » that reports speech.
pub(crate) fn is_reporting_in_compound_past(cx: &SegmentContext<'_>, index: usize) -> bool {
    let word = &cx.words[index];
    word.has_tense(Tense::PastParticiple)
        && cx
            .previous(index)
            .is_some_and(|before| matches!(&*before.fold, "a" | "ont" | "-t-il" | "-t-elle"))
        && word.analyses().iter().any(|analysis| {
            analysis.tense == Some(Tense::PastParticiple) && REPORTING.binary_search(&analysis.lemma).is_ok()
        })
}
