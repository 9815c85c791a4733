//! The facts of an article, with the habits of French.

pub(crate) use crate::habit::{Dimension, Habit, can_report, is_reporting_in_simple_past};
pub(crate) use crate::observation::{is_between_spaced_words, is_long_ordinal, observe};
pub(crate) use copydesk_engine::facts::*;
