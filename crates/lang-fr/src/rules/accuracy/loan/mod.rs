//! Loanwords: English words for which French has its own.

mod defined;
mod listed;

pub(super) use defined::Defined;
pub(in crate::rules) use listed::LOAN;
