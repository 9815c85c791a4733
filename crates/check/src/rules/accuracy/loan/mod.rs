//! Loanwords: English words for which French has its own.

mod listed;
mod defined;

pub(in crate::rules) use listed::LOAN;
pub(super) use defined::Defined;
