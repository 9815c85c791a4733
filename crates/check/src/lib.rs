//! The checker: rules, their registry and the incremental engine.
//!
//! An article goes in through [`Engine::open`]; out come [`Issue`](copydesk_model::Issue)s, kept up to date by
//! [`Checked::update`] as the editor types. Rules live under `rules/<family>/`, one a file.

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
mod literal;
mod localise;
mod meta;
mod ranking;
mod registry;
mod required;
mod rules;
mod safety;
pub mod source;
mod terms;

pub use checked::{Checked, SegmentInput};
pub use engine::{Engine, Options, Unchecked};
pub use finding::{Condition, Finding};
pub use house::{HOUSE_STYLE, HouseStyle};
pub use localise::{UiLang, localise};
pub use meta::{Example, RuleMeta};
pub use ranking::Ranking;
pub use required::Required;
pub use terms::{GLOSSARY, Glossary, LeftAlone, Term};
