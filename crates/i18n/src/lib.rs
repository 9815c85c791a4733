//! Messages in the languages of the interface (Project Fluent).
//!
//! Each crate that has messages keeps its own files and formats them with a [`Catalog`].

mod catalog;

pub use catalog::Catalog;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UiLang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}

impl UiLang {
    /// Every language of the interface.
    pub const ALL: &[Self] = &[Self::En, Self::Fr];

    /// The interface's language that fits a BCP 47 or POSIX tag best (`fr_FR.UTF-8`); English where none does.
    pub fn from_tag(tag: &str) -> Self {
        match tag.split(['-', '_', '.']).next() {
            Some("fr") => Self::Fr,
            _ => Self::En,
        }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }
}
