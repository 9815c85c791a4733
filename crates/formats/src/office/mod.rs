//! The common base of Word and OpenDocument: XML parts, usually in a package, with text that is edited in place.

mod aside;
mod container;
mod flow;
mod names;
mod part;
mod remarks;
mod skeleton;
mod split;
mod tracking;
mod unit;

pub(crate) use aside::Aside;
pub(crate) use container::Container;
pub(crate) use flow::{Flow, trimmed};
pub(crate) use names::Names;
pub(crate) use part::Part;
pub(crate) use remarks::{
    Change, Comment, Comments, FoundRemark, Noted, NotedKind, Signature, holds_more, remarks,
};
pub(crate) use skeleton::{Dialect, Packed, Rewritten, TrackedJoin};
pub(crate) use split::{Splitting, split};
pub(crate) use tracking::{SignedComment, Tracker, quoted};
pub(crate) use unit::{Entry, Found, Label, Unit};
