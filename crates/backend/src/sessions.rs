//! [`Sessions`]: the open articles, each behind its own lock.

use crate::session::Session;
use copydesk_store::ArticleId;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OwnedMutexGuard;

/// The slot of a session; empty until it is loaded, and after an error.
pub(crate) type Slot = Arc<tokio::sync::Mutex<Option<Session>>>;

/// Number of sessions kept in memory; other articles are loaded from the store again when needed.
const KEPT: usize = 8;

/// The open articles. Commands on different articles never wait for each other.
#[derive(Default)]
pub(crate) struct Sessions {
    /// Most recently used last.
    slots: Mutex<Vec<(ArticleId, Slot)>>,
}

impl Sessions {
    /// Drops all sessions; the next command on an article reloads it from the store. Sessions in use finish unaffected.
    pub(crate) fn clear(&self) {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Drops the session of an article.
    pub(crate) fn forget(&self, id: ArticleId) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.retain(|(known, _)| *known != id);
    }

    /// The slot of this article's session, if there is one.
    pub(crate) fn loaded(&self, id: ArticleId) -> Option<Slot> {
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = slots.iter().find(|(known, _)| *known == id);
        slot.map(|(_, slot)| Arc::clone(slot))
    }

    /// The slot of this article's session.
    pub(crate) fn slot(&self, id: ArticleId) -> Slot {
        // The list is valid between the statements below, so that a poisoned lock is safe to use.
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let found = slots
            .iter()
            .position(|(known, _)| *known == id)
            .map(|place| slots.remove(place).1);
        let slot = found.unwrap_or_default();
        // Only unused sessions may be evicted: an article must not have two sessions.
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

/// A loaded session and the lock on its slot. While in use, the session is out of its slot; it is put back on drop.
/// After a panic it is not, because it may be in an inconsistent state; the next command reloads it.
pub(crate) struct SessionGuard {
    place: OwnedMutexGuard<Option<Session>>,
    /// Present until the drop.
    session: Option<Session>,
    kept: bool,
}

impl SessionGuard {
    /// Takes a loaded session and the locked slot.
    pub(crate) fn new(place: OwnedMutexGuard<Option<Session>>, session: Session) -> Self {
        Self {
            place,
            session: Some(session),
            kept: true,
        }
    }

    /// Marks the session as out of date: the next command reloads it.
    pub(crate) fn discard(&mut self) {
        self.kept = false;
    }
}

impl Deref for SessionGuard {
    type Target = Session;

    fn deref(&self) -> &Session {
        self.session.as_ref().expect("present until the drop")
    }
}

impl DerefMut for SessionGuard {
    fn deref_mut(&mut self) -> &mut Session {
        self.session.as_mut().expect("present until the drop")
    }
}

impl Drop for SessionGuard {
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
