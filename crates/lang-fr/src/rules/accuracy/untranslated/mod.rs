//! What was left in English: sentences, paragraphs, captions, and single months, days, titles, units and function words.

mod function_word;
mod left;
mod sentence;

pub(super) use function_word::{FunctionWord, is_known, is_left};
pub(in crate::rules) use left::LEFT;
pub(super) use sentence::Sentence;
