//! The rows of the library.

use crate::profile::ArticleSettings;
use crate::wire::{ArticleRow, ArticleStatus, SeverityCounts, Unchecked};
use copydesk_model::{Lang, Severity};
use copydesk_store::{Article, ArticleState};
use serde::{Deserialize, Serialize};

/// The fewest words for which a score is shown: in fewer, a single error decides it.
pub(crate) const MIN_SCORED: u32 = 50;

/// What the library shows of an article without opening it; stored as JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Snapshot {
    /// Issues still open.
    pub(crate) open: SeverityCounts,
    /// Issues decided.
    pub(crate) decided: u32,
    /// MQM quality of the machine translation; `None` if stored by an earlier version.
    pub(crate) score_before: Option<f64>,
    /// MQM quality of the current text.
    pub(crate) score_now: Option<f64>,
    /// Open issues that the editor's changes introduced.
    pub(crate) uncovered: u32,
    /// Why the rules cannot check the article; `None` if they can, or if stored by an earlier version.
    pub(crate) unchecked: Option<Unchecked>,
    /// The [fingerprint](crate::profile::Profile::fingerprint) of the rules that found the issues.
    #[serde(rename = "edition")]
    pub(crate) fingerprint: String,
}

impl Snapshot {
    /// The stored form.
    pub(crate) fn to_json(&self) -> String {
        // Plain data, which always serialises; an empty string would be read as the default.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// MQM penalty points of the open issues per 100 words.
    pub(crate) fn damage(&self, words: u32) -> f64 {
        let SeverityCounts {
            critical,
            major,
            minor,
            neutral,
        } = self.open;
        let points = [
            (critical, Severity::Critical),
            (major, Severity::Major),
            (minor, Severity::Minor),
            (neutral, Severity::Neutral),
        ]
        .map(|(count, severity)| count * severity.penalty());
        f64::from(points.iter().sum::<u32>()) * 100.0 / f64::from(words.max(1))
    }

    /// Estimated minutes for the rest of the review: reading the text once at 238 words per minute (the mean of 190
    /// studies; Brysbaert 2019, "How many words do we read per minute?"), and deciding each open issue, by severity.
    fn minutes(&self, words: u32) -> u32 {
        let SeverityCounts {
            critical,
            major,
            minor,
            neutral,
        } = self.open;
        if self.open.total() == 0 && self.decided > 0 {
            return 0;
        }
        let seconds = critical * 15 + major * 10 + minor * 5 + neutral * 5;
        (words * 60 / 238 + seconds).div_ceil(60)
    }

    pub(crate) fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}

impl From<copydesk_check::Unchecked> for Unchecked {
    fn from(reason: copydesk_check::Unchecked) -> Self {
        match reason {
            copydesk_check::Unchecked::LanguageUnknown => Self::LanguageUnknown,
            copydesk_check::Unchecked::NoRules => Self::NoRules,
            copydesk_check::Unchecked::OtherLanguage => Self::OtherLanguage,
        }
    }
}

/// The store's name of a status.
pub(crate) fn article_state(status: ArticleStatus) -> ArticleState {
    match status {
        ArticleStatus::New => ArticleState::New,
        ArticleStatus::InReview => ArticleState::InReview,
        ArticleStatus::Done => ArticleState::Done,
        ArticleStatus::Exported => ArticleState::Exported,
    }
}

/// The library's row of an article.
pub(crate) fn article_row(article: &Article) -> ArticleRow {
    let snapshot = Snapshot::read(&article.snapshot);
    let minutes = snapshot.minutes(article.words);
    let Snapshot {
        open,
        decided,
        score_before,
        score_now,
        uncovered: _,
        unchecked,
        fingerprint: _,
    } = snapshot;
    let unchecked = unchecked.or_else(|| {
        let language = article.language.as_deref().map(Lang::new);
        copydesk_check::unchecked(language.as_ref()).map(Unchecked::from)
    });
    let too_short = article.words < MIN_SCORED;
    // A score without any rules would be misleading, and so would one of a few words.
    let scored = |score: Option<f64>| score.filter(|_| unchecked.is_none() && !too_short);
    ArticleRow {
        id: article.id.0,
        title: article.title.clone(),
        path: article
            .path
            .as_ref()
            .map(|path| path.to_string_lossy().into_owned()),
        language: article.language.clone(),
        unchecked,
        // Every unit of XLIFF has one.
        source: article.format == "xliff" || ArticleSettings::of(article).source.text.is_some(),
        words: article.words,
        too_short,
        status: match article.state {
            ArticleState::New => ArticleStatus::New,
            ArticleState::InReview => ArticleStatus::InReview,
            ArticleState::Done => ArticleStatus::Done,
            ArticleState::Exported => ArticleStatus::Exported,
        },
        open,
        decided,
        damage: article.damage,
        score_before: scored(score_before),
        score_now: scored(score_now),
        minutes,
        archived: article.archived_at.is_some(),
        trashed: article.removed_at.is_some(),
        // Exact: milliseconds since 1970 are below 2^53.
        updated_at: article.updated_at as f64,
        newer: article.newer.is_some(),
        slug: article.details.slug.clone(),
        desk: article.details.desk.clone(),
        deadline: article.details.deadline.clone(),
        assignee: article.details.assignee.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_and_minutes() {
        let open = SeverityCounts {
            critical: 1,
            major: 2,
            minor: 3,
            neutral: 4,
        };
        let snapshot = Snapshot {
            open,
            ..Snapshot::default()
        };
        assert!((snapshot.damage(200) - 19.0).abs() < 1e-9);
        assert!((Snapshot::default().damage(0)).abs() < 1e-9);
        // 238 words take a minute, the issues 70 seconds.
        assert_eq!(snapshot.minutes(238), 3);
        let done = Snapshot {
            decided: 3,
            ..Snapshot::default()
        };
        assert_eq!(done.minutes(5_000), 0);
    }
}
