//! Views of scores.

use crate::wire::{ErrorCount, QualityView, ScoreView};
use copydesk_review::{Score, Scores};

/// The scores of both texts.
pub(crate) fn quality_view(scores: &Scores) -> QualityView {
    QualityView {
        before: score_view(&scores.before),
        now: score_view(&scores.now),
    }
}

fn score_view(score: &Score) -> ScoreView {
    let errors = score
        .errors
        .iter()
        .map(|((category, severity), count)| ErrorCount {
            category: *category,
            severity: *severity,
            count: *count,
        });
    ScoreView {
        words: score.words,
        penalty: score.penalty(),
        quality: score.quality(),
        errors: errors.collect(),
    }
}
