//! Turns of phrase that were translated word for word.

mod quote;

pub(super) use quote::Quote;
