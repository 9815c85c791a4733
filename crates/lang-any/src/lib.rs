//! Rules for every language: markup, spacing, repetition, names, comparison with the source text.

mod rules;

pub use rules::FAMILIES as RULES;

pub(crate) use copydesk_engine::{Example, Finding, RuleMeta, checker, context, facts, source, token_cursor};
