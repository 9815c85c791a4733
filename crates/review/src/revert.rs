//! Changes taken back one by one, and earlier texts brought back. Nothing is applied here.

use crate::state::{Change, Decided, SegmentState, State};
use crate::{Decision, Review, ReviewError, Verdict};
use copydesk_model::{Issue, IssueId, SegmentId};
use copydesk_text::EditSet;

/// A change as the editor saw it, so that another one in its place is never taken back unseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenChange {
    /// The segment.
    pub segment: SegmentId,
    /// Its place in [`SegmentState::changes`].
    pub place: usize,
    /// The words that are gone.
    pub deleted: String,
    /// The words that stand there now.
    pub inserted: String,
}

impl Review {
    /// Takes one change back: the decision that made it where there is one, so that its issue is open again; else the
    /// words. `found` answers the issues that the engine finds now.
    ///
    /// # Errors
    /// [`ReviewError::NoSuchChange`] where the change is not as it was seen.
    pub fn revert<'i>(
        &self,
        seen: &SeenChange,
        found: impl Fn(IssueId) -> Option<&'i Issue>,
    ) -> Result<Decision, ReviewError> {
        let gone = ReviewError::NoSuchChange {
            segment: seen.segment,
        };
        let Some(state) = self.state().segment(seen.segment) else {
            return Err(gone);
        };
        let as_seen = |change: &&Change| change.deleted == seen.deleted && change.inserted == seen.inserted;
        let change = state.changes().get(seen.place).filter(as_seen).ok_or(gone)?;
        if let Some(id) = change.by.issue() {
            // An accept that typing has gone over since cannot be taken back whole: then these words alone are.
            if let Ok(decision) = self.reopen(id, found(id)) {
                return Ok(decision);
            }
        }
        let mut text = state.current().to_string();
        let now = change.now.start() as usize..change.now.end() as usize;
        text.replace_range(now, &change.deleted);
        Ok(self.rewrite(seen.segment, state.version(), text))
    }

    /// What brings every segment's text back to what it was in `then`; empty where it is so already. Where nothing was
    /// typed in between, decisions are taken back and made again; elsewhere the text is. Decisions that changed no word
    /// (rejected, confirmed) stay as they are.
    pub fn back_to(&self, then: &State) -> Vec<Decision> {
        let pairs = self.state().segments().zip(then.segments());
        pairs
            .filter(|(now, then)| now.current() != then.current())
            .flat_map(|(now, then)| back(now, then))
            .collect()
    }
}

fn back(now: &SegmentState, then: &SegmentState) -> Vec<Decision> {
    if now.version() != then.version() || now.base() != then.base() {
        let to = crate::Retyped {
            from_version: now.version(),
            text: then.current().to_string(),
        };
        return vec![Decision::Rewrite {
            segment: now.id(),
            to,
        }];
    }
    let stands = |in_state: &SegmentState, wanted: &Decided| {
        in_state.decided().any(|decided| {
            (decided.record.id, decided.live_edits()) == (wanted.record.id, wanted.live_edits())
        })
    };
    let live = |decided: &&Decided| decided.live_edits().is_some();
    let taken_back = now
        .decided()
        .filter(live)
        .filter(|decided| !stands(then, decided));
    let made_again = then
        .decided()
        .filter(live)
        .filter(|decided| !stands(now, decided));
    let reopen = |decided: &Decided| Decision::Reopen {
        issue: decided.record.clone(),
        retyped: None,
    };
    taken_back
        .map(reopen)
        .chain(made_again.filter_map(again))
        .collect()
}

/// The decision that made this accept, once more.
fn again(decided: &Decided) -> Option<Decision> {
    let Verdict::Accepted { choice, edits } = &decided.verdict else {
        return None;
    };
    let (issue, edits): (_, EditSet) = (decided.record.clone(), edits.clone());
    Some(match choice {
        Some(choice) => Decision::Accept {
            issue,
            choice: choice.clone(),
            edits,
        },
        None => Decision::AcceptEdited { issue, edits },
    })
}
