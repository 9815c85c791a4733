//! The incremental checker. It contains no language and no rule: these are passed in [`Packs`].
//!
//! [`Engine::open`] checks an article and returns its [`Issue`](copydesk_model::Issue)s; [`Checked::update`] updates
//! them as the editor types.

mod arbitration;
mod checked;
pub mod checker;
pub mod context;
mod engine;
pub mod facts;
mod finding;
mod flood;
mod house;
mod identity;
pub mod language;
mod late;
mod literal;
mod meta;
mod ranking;
mod required;
mod safety;
pub mod source;
mod terms;
pub mod token_cursor;

pub use arbitration::ALSO_FOUND;
pub use checked::{Checked, SegmentInput};
pub use engine::{Engine, Options, SuggestionLimit, Unchecked};
pub use facts::{Dimension, Habit};
pub use finding::{Condition, Finding, RuleRef};
pub use house::{HOUSE_STYLE, HouseStyle};
pub use language::{Language, Morphology, Packs, RuleSet};
pub use late::{LateError, Revision};
pub use meta::{Example, RuleFolder, RuleMeta, Words};
pub use ranking::Ranking;
pub use required::Required;
pub use terms::{GLOSSARY, Glossary, IgnoredWords, Term};
