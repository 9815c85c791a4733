//! House style that is found, not imposed.

/// A matter in which both ways are right, and an article should keep to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// The character of the apostrophe.
    Apostrophe,
    /// The marks around quotations.
    Quotes,
    /// What stands before `;`, `!` and `?`.
    SpaceBeforeHighMarks,
    /// What stands before `:`.
    SpaceBeforeColon,
    /// What stands inside guillemets.
    SpaceInGuillemets,
    /// Accents on capital letters.
    CapitalAccents,
    /// What groups the thousands.
    Thousands,
    /// How an ellipsis is written.
    Ellipsis,
    /// Whether œ is one letter or two.
    Ligatures,
}

macro_rules! habits {
    ($($(#[$doc:meta])* $name:ident in $dimension:ident,)+) => {
        /// One way of writing in a [`Dimension`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Habit { $($(#[$doc])* $name,)+ }

        impl Habit {
            /// Every habit.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The matter that this habit is a way of.
            pub fn dimension(self) -> Dimension {
                match self { $(Self::$name => Dimension::$dimension,)+ }
            }
        }
    };
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
    /// cœur
    JoinedLigatures in Ligatures,
    /// coeur
    PartedLigatures in Ligatures,
}

/// How often each habit shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HabitCounts([u32; Habit::ALL.len()]);

impl HabitCounts {
    pub(crate) fn count(&mut self, habit: Habit) {
        self.0[habit as usize] += 1;
    }

    pub(crate) fn of(&self, habit: Habit) -> u32 {
        self.0[habit as usize]
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine += theirs;
        }
    }

    pub(crate) fn subtract(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine = mine.saturating_sub(theirs);
        }
    }

    /// The way that most of the article goes in this matter; the first listed of equals. `None` where it never shows.
    pub(crate) fn dominant(&self, dimension: Dimension) -> Option<Habit> {
        let mut best = None;
        for &habit in Habit::ALL.iter().filter(|habit| habit.dimension() == dimension) {
            if self.of(habit) > best.map_or(0, |best| self.of(best)) {
                best = Some(habit);
            }
        }
        best
    }
}
