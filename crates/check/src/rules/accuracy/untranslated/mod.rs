//! What was left in English: sentences, paragraphs, captions, and single months, days, titles and units.

mod left;
mod sentence;

pub(in crate::rules) use left::LEFT;
pub(super) use sentence::Sentence;
