//! What an editor notes about an article: slug, desk, deadline, assignee; typed, or taken from front matter or a table.

mod front_matter;
mod table;

pub(crate) use front_matter::of_front_matter;
pub(crate) use table::{Row, SEVERAL_FILES, Table, UNKNOWN_FILE, read_table};

use crate::wire::DetailsView;
use copydesk_store::{Article, Details};

/// Longest value, in characters.
const LONGEST: usize = 300;

/// One of the noted values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Title,
    Slug,
    Desk,
    Deadline,
    Assignee,
}

impl Field {
    pub(crate) const ALL: [Self; 5] = [
        Self::Title,
        Self::Slug,
        Self::Desk,
        Self::Deadline,
        Self::Assignee,
    ];

    /// The names of the field in front matter and tables, lower case.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Title => &["title", "titre"],
            Self::Slug => &["slug"],
            Self::Desk => &["desk", "section", "rubrique", "service"],
            Self::Deadline => &["deadline", "due", "échéance", "echeance", "bouclage"],
            Self::Assignee => &[
                "assignee",
                "assigned to",
                "editor",
                "responsable",
                "relecteur",
                "relectrice",
            ],
        }
    }

    fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        Self::ALL
            .into_iter()
            .find(|field| field.names().contains(&name.as_str()))
    }

    pub(crate) fn of(self, details: &mut DetailsView) -> &mut String {
        match self {
            Self::Title => &mut details.title,
            Self::Slug => &mut details.slug,
            Self::Desk => &mut details.desk,
            Self::Deadline => &mut details.deadline,
            Self::Assignee => &mut details.assignee,
        }
    }
}

/// The details of an article, with its title.
pub(crate) fn details_of(article: &Article) -> DetailsView {
    let Details {
        slug,
        desk,
        deadline,
        assignee,
    } = article.details.clone();
    DetailsView {
        title: article.title.clone(),
        slug,
        desk,
        deadline,
        assignee,
    }
}

/// The stored form, without the title.
pub(crate) fn stored(view: &DetailsView) -> Details {
    let DetailsView {
        title: _,
        slug,
        desk,
        deadline,
        assignee,
    } = view.clone();
    Details {
        slug,
        desk,
        deadline,
        assignee,
    }
}

/// A value in one line, without surplus spaces and control characters.
pub(crate) fn tidied(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|ch: char| ch.is_whitespace() && !matches!(ch, '\u{a0}' | '\u{202f}') || ch.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ").chars().take(LONGEST).collect()
}
