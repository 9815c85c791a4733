//! [`Sessions`]: the articles that are open, each behind its own lock.

use crate::session::Session;
use copydesk_store::ArticleId;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OwnedMutexGuard;

/// Where a session lies; empty until it is loaded, and after something went wrong with it.
pub(crate) type Slot = Arc<tokio::sync::Mutex<Option<Session>>>;

/// Sessions that stay in memory; an article beyond them is loaded again from the store when it is asked for.
const KEPT: usize = 8;

/// The open articles. Two articles never wait for each other.
#[derive(Default)]
pub(crate) struct Sessions {
    /// The last used stands last.
    slots: Mutex<Vec<(ArticleId, Slot)>>,
}

impl Sessions {
    /// Lets all sessions go: the next command on an article loads it anew. One that is worked on ends as it began.
    pub(crate) fn clear(&self) {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Forgets the session of an article.
    pub(crate) fn forget(&self, id: ArticleId) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.retain(|(known, _)| *known != id);
    }

    /// The place of this article's session.
    pub(crate) fn slot(&self, id: ArticleId) -> Slot {
        // The list is whole between two statements below, so a panic elsewhere leaves it usable.
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let found = slots
            .iter()
            .position(|(known, _)| *known == id)
            .map(|place| slots.remove(place).1);
        let slot = found.unwrap_or_default();
        // Only sessions that nobody works on may go: a second one beside it would be a second truth.
        let mut surplus = (slots.len() + 1).saturating_sub(KEPT);
        slots.retain(|(_, idle)| {
            let goes = surplus > 0 && Arc::strong_count(idle) == 1;
            surplus -= usize::from(goes);
            !goes
        });
        slots.push((id, Arc::clone(&slot)));
        slot
    }
}

/// A loaded session and the lock on it. While it is worked on it is out of its place, and it goes back there at the
/// end; after a panic it does not, since it may be half changed, and the next command loads it anew.
pub(crate) struct Open {
    place: OwnedMutexGuard<Option<Session>>,
    /// Present until the drop.
    session: Option<Session>,
    kept: bool,
}

impl Open {
    /// Works on `session`, whose place is locked.
    pub(crate) fn new(place: OwnedMutexGuard<Option<Session>>, session: Session) -> Self {
        Self {
            place,
            session: Some(session),
            kept: true,
        }
    }

    /// The session no longer says what stands on disk: the next command loads it anew.
    pub(crate) fn discard(&mut self) {
        self.kept = false;
    }
}

impl Deref for Open {
    type Target = Session;

    fn deref(&self) -> &Session {
        self.session.as_ref().expect("present until the drop")
    }
}

impl DerefMut for Open {
    fn deref_mut(&mut self) -> &mut Session {
        self.session.as_mut().expect("present until the drop")
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if self.kept && !std::thread::panicking() {
            *self.place = self.session.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_has_one_slot_while_it_is_used() {
        let sessions = Sessions::default();
        let first = sessions.slot(ArticleId(1));
        for id in 2..40 {
            sessions.slot(ArticleId(id));
        }
        assert!(Arc::ptr_eq(&first, &sessions.slot(ArticleId(1))));
        assert!(sessions.slots.lock().expect("unshared").len() <= KEPT + 1);
    }
}
