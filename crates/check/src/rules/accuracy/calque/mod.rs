//! Turns of phrase that were translated word for word.

pub(super) mod quote;
