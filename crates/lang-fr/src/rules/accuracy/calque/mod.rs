//! Calques: French words put together, or taken in a sense, as English does.

mod construction;
mod false_friend;
mod idiom;
pub(super) mod quote;
mod term;

pub(in crate::rules) use construction::CALQUE;
pub(in crate::rules) use false_friend::FALSE_FRIEND;
pub(in crate::rules) use idiom::IDIOM;
pub(in crate::rules) use term::TERM;
