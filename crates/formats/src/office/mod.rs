//! What Word and OpenDocument files have in common: parts of XML, most of them in a package, and text that is mended in place.

mod container;
mod flow;
mod names;
mod part;
mod skeleton;
mod split;
mod tracking;
mod unit;

pub(crate) use container::Container;
pub(crate) use flow::{Flow, trimmed};
pub(crate) use names::Names;
pub(crate) use part::Part;
pub(crate) use skeleton::{Dialect, Mended, Packed};
pub(crate) use split::{Splitting, split};
pub(crate) use tracking::{Tracker, quoted};
pub(crate) use unit::{Entry, Found, Label, Unit};
